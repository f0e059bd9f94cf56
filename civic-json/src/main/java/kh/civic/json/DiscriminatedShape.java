package kh.civic.json;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.Optional;
import kh.civic.core.value.InvalidValueException;
import kh.civic.json.CivicJsonException.Code;
import kh.civic.json.JsonSource.Token;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * A value of one of several types, which its discriminator tells apart, wherever in the object that
 * stands.
 *
 * @param <T> what the types have in common
 */
final class DiscriminatedShape<T> implements Shape<T> {

  private static final String TYPE = "type";

  private static final ImmutableSet<String> DISCRIMINATORS =
      DatasetShapes.DATASET.parts().stream()
          .filter(part -> part instanceof ObjectShape<?, ?>)
          .map(Shape::name)
          .collect(toImmutableSet());

  private final Class<T> type;
  private final ImmutableMap<String, ObjectShape<?, ?>> shapes;

  private DiscriminatedShape(Class<T> type, ImmutableMap<String, ObjectShape<?, ?>> shapes) {
    this.type = type;
    this.shapes = shapes;
  }

  /** Returns the shape of those elements of a dataset's arrays that are of a type, if any is. */
  static <T> Optional<DiscriminatedShape<T>> of(Class<T> type) {
    ImmutableMap.Builder<String, ObjectShape<?, ?>> shapes = ImmutableMap.builder();
    for (Shape<?> part : DatasetShapes.DATASET.parts()) {
      if (part instanceof ObjectShape<?, ?> element && type.isAssignableFrom(element.type())) {
        shapes.put(element.name(), element);
      }
    }
    return Optional.of(new DiscriminatedShape<>(type, shapes.buildOrThrow()))
        .filter(shape -> !shape.shapes.isEmpty());
  }

  @Override
  public String name() {
    return "entity";
  }

  @Override
  public Class<T> type() {
    return type;
  }

  @Override
  public T read(Reading in) throws IOException {
    Head head = Head.of(in);
    ObjectShape<?, ?> shape = shapes.get(head.type);
    if (shape == null) {
      throw head.unexpected(in, shapes.keySet().asList());
    }
    return type.cast(shape.read(in));
  }

  /**
   * Returns the version of the value at hand if that is higher and may have types that no shape
   * here is of, as this value is; null otherwise. Nothing is read.
   */
  @Nullable FormatVersion versionOfNewType(Reading in) throws IOException {
    Head head = Head.of(in);
    return Head.isKnown(head.type)
        ? null
        : head.readableVersion().filter(FormatVersion::isNewer).orElse(null);
  }

  @Override
  public void write(T value, JsonSink out) throws IOException {
    for (ObjectShape<?, ?> shape : shapes.values()) {
      if (shape.type().isInstance(value)) {
        write(shape, value, out);
        return;
      }
    }
    throw new InvalidValueException(
        "value", value.getClass().getName(), "a value of the types " + shapes.keySet());
  }

  private static <S> void write(ObjectShape<S, ?> shape, Object value, JsonSink out)
      throws IOException {
    shape.write(shape.type().cast(value), out);
  }

  @Override
  public void describe(JsonGenerator schema) {
    schema.writeArrayPropertyStart("oneOf");
    shapes.values().forEach(shape -> Schema.reference(schema, shape));
    schema.writeEndArray();
  }

  @Override
  public ImmutableList<Shape<?>> parts() {
    return shapes.values().stream().collect(toImmutableList());
  }

  /**
   * What an object says of itself; empty where it does not.
   *
   * @param start where the object begins
   * @param typeAt where its discriminator stands
   * @param versionAt where its version stands
   */
  private record Head(
      String type,
      String version,
      Reading.Position start,
      Reading.Position typeAt,
      Reading.Position versionAt) {

    /** Looks for the head of the object at hand, and goes back to its beginning. */
    static Head of(Reading in) throws IOException {
      in.expect(Token.START_OBJECT);
      Reading.Position start = in.position();
      Lookahead ahead = in.lookAhead();
      String type = "";
      String version = "";
      Reading.Position typeAt = start;
      Reading.Position versionAt = start;
      try {
        int depth = 1;
        while (depth > 0 && !(isKnown(type) || (!type.isEmpty() && !version.isEmpty()))) {
          Token token = in.next();
          if (token == Token.NAME && depth == 1) {
            String name = in.text();
            token = in.next();
            if (token == Token.STRING && name.equals(TYPE) && type.isEmpty()) {
              type = in.text();
              typeAt = in.position();
            } else if (token == Token.STRING && name.equals(FormatVersion.PROPERTY)) {
              version = in.text();
              versionAt = in.position();
            } else if (name.equals(TYPE) && token != Token.NULL) {
              in.enter(TYPE);
              in.expect(Token.STRING);
            }
          }
          switch (token) {
            case START_OBJECT, START_ARRAY -> depth++;
            case END_OBJECT, END_ARRAY -> depth--;
            case NONE -> depth = 0;
            default -> {}
          }
        }
      } catch (CivicJsonException failed) {
        if (!isKnown(type)) {
          throw failed;
        }
      }
      ahead.rewind();
      return new Head(type, version, start, typeAt, versionAt);
    }

    private static boolean isKnown(String type) {
      return DISCRIMINATORS.contains(type);
    }

    Optional<FormatVersion> readableVersion() {
      return FormatVersion.tryParse(version).filter(FormatVersion::isReadable);
    }

    /** Returns why this is not the beginning of an object of one of the types. */
    CivicJsonException unexpected(Reading in, ImmutableList<String> words) {
      if (type.isEmpty()) {
        return in.error(
            Code.MISSING_PROPERTY, start, "expected an object with the property " + TYPE);
      }
      Optional<FormatVersion> other =
          FormatVersion.tryParse(version).filter(parsed -> !parsed.isReadable());
      if (other.isPresent()) {
        in.enter(FormatVersion.PROPERTY);
        return in.error(Code.UNSUPPORTED_VERSION, versionAt, other.get().refusal());
      }
      in.enter(TYPE);
      InvalidValueException bad =
          new InvalidValueException(
              TYPE, type, "one of the discriminators " + String.join(", ", words));
      return CivicJsonException.of(
              Code.WRONG_DISCRIMINATOR,
              requireNonNull(bad.getMessage()),
              typeAt.line(),
              typeAt.column(),
              bad)
          .at(in.path());
    }
  }
}
