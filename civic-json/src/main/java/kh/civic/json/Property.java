package kh.civic.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import kh.civic.core.value.InvalidValueException;
import kh.civic.json.CivicJsonException.Code;
import kh.civic.json.JsonSource.Token;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * One row of an {@link ObjectShape}: a property of the JSON object, and where it comes from and
 * goes to in the model.
 *
 * @param <T> the type of the model
 * @param <B> its builder
 */
sealed interface Property<T, B> {

  /** The name in JSON, in camelCase. */
  String name();

  /** Whether the object cannot be without it. */
  boolean required();

  /**
   * Reads the value at hand, which is not null, into the builder. Returns false for an empty array,
   * which counts as no value, and true for every other value.
   */
  boolean read(Reading in, B builder) throws IOException;

  /** Writes name and value, or nothing where there is no value. */
  void write(T owner, JsonSink out) throws IOException;

  /** Writes the schema of the value. */
  void describe(JsonGenerator schema);

  /** The shapes that the schema refers to. */
  default ImmutableList<Shape<?>> parts() {
    return ImmutableList.of();
  }

  /** Takes a value from the model, null where it has none. */
  interface Getter<T, V> {
    @Nullable V get(T owner);
  }

  /** A property with one value. */
  record Single<T, B, V>(
      String name, boolean required, Shape<V> shape, Getter<T, V> get, BiConsumer<B, V> set)
      implements Property<T, B> {

    @Override
    public boolean read(Reading in, B builder) throws IOException {
      set.accept(builder, shape.read(in));
      return true;
    }

    @Override
    public void write(T owner, JsonSink out) throws IOException {
      V value = get.get(owner);
      if (value != null) {
        out.name(name);
        shape.write(value, out);
      }
    }

    @Override
    public void describe(JsonGenerator schema) {
      if (required) {
        Schema.reference(schema, shape);
      } else {
        Schema.nullable(schema, shape);
      }
    }

    @Override
    public ImmutableList<Shape<?>> parts() {
      return ImmutableList.of(shape);
    }
  }

  /**
   * A property with an array of values; an empty one is as good as none.
   *
   * @param least the least number of elements
   * @param distinct whether no two elements are alike, which the model checks and the schema tells
   */
  record Many<T, B, V>(
      String name,
      int least,
      boolean distinct,
      Shape<V> shape,
      Function<T, ? extends List<V>> get,
      BiConsumer<B, V> add)
      implements Property<T, B> {

    @Override
    public boolean required() {
      return least > 0;
    }

    @Override
    public boolean read(Reading in, B builder) throws IOException {
      in.expect(Token.START_ARRAY);
      int index = 0;
      while (in.next() != Token.END_ARRAY) {
        in.enter(index++);
        add.accept(builder, shape.read(in));
        in.leave();
      }
      return index > 0;
    }

    @Override
    public void write(T owner, JsonSink out) throws IOException {
      List<V> values = get.apply(owner);
      if (!values.isEmpty()) {
        out.name(name);
        out.startArray();
        for (V value : values) {
          shape.write(value, out);
        }
        out.endArray();
      }
    }

    @Override
    public void describe(JsonGenerator schema) {
      schema.writeStartObject();
      if (required()) {
        schema.writeStringProperty("type", "array");
        schema.writeNumberProperty("minItems", least);
      } else {
        Schema.strings(schema, "type", ImmutableList.of("array", "null"));
      }
      if (distinct) {
        schema.writeBooleanProperty("uniqueItems", true);
      }
      Schema.reference(schema, "items", shape);
      schema.writeEndObject();
    }

    @Override
    public ImmutableList<Shape<?>> parts() {
      return ImmutableList.of(shape);
    }
  }

  /** The discriminator: a property with one possible value. */
  record Discriminator<T, B>(String word) implements Property<T, B> {

    @Override
    public String name() {
      return "type";
    }

    @Override
    public boolean required() {
      return true;
    }

    @Override
    public boolean read(Reading in, B builder) throws IOException {
      String found = in.string();
      if (!found.equals(word)) {
        throw in.error(Code.WRONG_DISCRIMINATOR, "the discriminator " + word, found);
      }
      return true;
    }

    @Override
    public void write(T owner, JsonSink out) throws IOException {
      out.name(name());
      out.string(word);
    }

    @Override
    public void describe(JsonGenerator schema) {
      schema.writeStartObject();
      schema.writeStringProperty("const", word);
      schema.writeEndObject();
    }
  }

  /** The version of the format, which concerns the reading and not the model. */
  record Version<T, B>() implements Property<T, B> {

    @Override
    public String name() {
      return FormatVersion.PROPERTY;
    }

    @Override
    public boolean required() {
      return true;
    }

    @Override
    public boolean read(Reading in, B builder) throws IOException {
      String text = in.string();
      FormatVersion version;
      try {
        version = FormatVersion.parse(text);
      } catch (InvalidValueException bad) {
        throw in.error(Code.INVALID_VALUE, in.position(), bad);
      }
      if (!version.isReadable()) {
        throw in.error(Code.UNSUPPORTED_VERSION, in.position(), version.refusal());
      }
      in.version(version);
      return true;
    }

    @Override
    public void write(T owner, JsonSink out) throws IOException {
      out.name(name());
      out.string(FormatVersion.CURRENT.toString());
    }

    @Override
    public void describe(JsonGenerator schema) {
      schema.writeStartObject();
      schema.writeStringProperty("type", "string");
      schema.writeStringProperty("pattern", FormatVersion.READABLE);
      schema.writeEndObject();
    }
  }
}
