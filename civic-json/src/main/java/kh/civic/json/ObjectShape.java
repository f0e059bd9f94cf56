package kh.civic.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Ints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import kh.civic.core.value.Entity;
import kh.civic.core.value.InvalidValueException;
import kh.civic.json.CivicJsonException.Code;
import kh.civic.json.JsonSource.Token;
import tools.jackson.core.JsonGenerator;

/**
 * A value that is an object, declared as a table with one row for each property, in the order in
 * which they are written.
 *
 * @param <T> the type of the model
 * @param <B> its builder
 */
final class ObjectShape<T, B> implements Shape<T> {

  private static final Splitter FIELD = Splitter.on(CharMatcher.anyOf("[].")).omitEmptyStrings();

  private final String name;
  private final Class<T> type;
  private final Supplier<B> builder;
  private final Function<B, T> build;
  private final ImmutableList<Property<T, B>> properties;
  private final ImmutableMap<String, Integer> indexes;
  private final ImmutableList<Condition> conditions;
  private final ImmutableList<String> readerOnly;
  private final boolean extensible;
  private final boolean hasVersion;

  private ObjectShape(Table<T, B> table) {
    name = table.name;
    type = table.type;
    builder = table.builder;
    build = table.build;
    properties = ImmutableList.copyOf(table.properties);
    conditions = ImmutableList.copyOf(table.conditions);
    readerOnly = ImmutableList.copyOf(table.readerOnly);
    extensible = table.extensible;
    ImmutableMap.Builder<String, Integer> byName = ImmutableMap.builder();
    for (int i = 0; i < properties.size(); i++) {
      byName.put(properties.get(i).name(), i);
    }
    indexes = byName.buildOrThrow();
    hasVersion = indexes.containsKey(FormatVersion.PROPERTY);
  }

  /** Begins the table of a type that has a builder. */
  static <T, B> Table<T, B> table(
      String name, Class<T> type, Supplier<B> builder, Function<B, T> build) {
    return new Table<>(name, type, builder, build);
  }

  /** Returns this shape, of a type with a discriminator, with its version written. */
  ObjectShape<T, B> versioned() {
    Table<T, B> table = table(name, type, builder, build);
    table.properties.add(new Property.Version<>(false, true));
    table.properties.addAll(properties.subList(1, properties.size()));
    table.conditions.addAll(conditions);
    table.readerOnly.addAll(readerOnly);
    table.extensible = extensible;
    return table.shape();
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Class<T> type() {
    return type;
  }

  /** The rows of the table. */
  ImmutableList<Property<T, B>> properties() {
    return properties;
  }

  /** The rules that the model enforces and a schema cannot tell. */
  ImmutableList<String> readerOnly() {
    return readerOnly;
  }

  /** The rules between the rows. */
  ImmutableList<Condition> conditions() {
    return conditions;
  }

  @Override
  public T read(Reading in) throws IOException {
    in.expect(Token.START_OBJECT);
    if (!hasVersion) {
      return readProperties(in);
    }
    in.unknown().enter();
    T value = readProperties(in);
    in.unknown().leave();
    return value;
  }

  private T readProperties(Reading in) throws IOException {
    Reading.Position start = in.position();
    B built = builder.get();
    BitSet seen = new BitSet(properties.size());
    Map<String, String> given = new HashMap<>();
    Map<String, Reading.Position> places = new HashMap<>();
    PropertyNames unknown = new PropertyNames();
    while (in.next() == Token.NAME) {
      String property = in.text();
      in.enter(property);
      Integer index = indexes.get(property);
      if (index == null) {
        unknown.add(in, property);
        in.unknown()
            .meet(in, extensible, "one of the properties " + String.join(", ", indexes.keySet()));
      } else if (seen.get(index)) {
        throw in.error(Code.DUPLICATE_PROPERTY, "no name twice in one object", property);
      } else {
        seen.set(index);
        if (in.next() != Token.NULL) {
          places.put(property, in.position());
          String word = in.token() == Token.STRING ? in.text() : "";
          if (properties.get(index).read(in, built)) {
            given.put(property, word);
          }
        }
      }
      in.leave();
    }
    checkGiven(in, start, given, places);
    T value = build(in, start, built, places);
    if (value instanceof Entity entity) {
      in.identified(entity.id(), places.getOrDefault("id", start));
    }
    return value;
  }

  private void checkGiven(
      Reading in,
      Reading.Position start,
      Map<String, String> given,
      Map<String, Reading.Position> places) {
    Set<String> missing = new LinkedHashSet<>();
    for (Property<T, B> property : properties) {
      if (property.required() && !given.containsKey(property.name())) {
        missing.add(property.name());
      }
    }
    for (Condition condition : conditions) {
      if (condition.concerns(given)) {
        condition.required().stream()
            .filter(needed -> !given.containsKey(needed))
            .forEach(missing::add);
      }
    }
    if (!missing.isEmpty()) {
      throw in.error(
          Code.MISSING_PROPERTY,
          start,
          name + ": expected the properties " + String.join(", ", missing));
    }
    for (Condition condition : conditions) {
      for (String forbidden : condition.absent()) {
        if (given.containsKey(forbidden) && condition.concerns(given)) {
          in.enter(forbidden);
          throw in.error(
              Code.INVALID_VALUE,
              places.getOrDefault(forbidden, start),
              forbidden + ": expected none " + condition.reason());
        }
      }
    }
  }

  private T build(
      Reading in, Reading.Position start, B built, Map<String, Reading.Position> places) {
    try {
      return build.apply(built);
    } catch (InvalidValueException bad) {
      List<String> segments = FIELD.splitToList(bad.field());
      enter(in, segments);
      throw in.error(Code.INVALID_VALUE, places.getOrDefault(segments.get(0), start), bad);
    }
  }

  /** Goes to the field that the model names, such as {@code tiers[0].trainers}, if it is one. */
  private void enter(Reading in, List<String> segments) {
    if (indexes.containsKey(segments.get(0))) {
      segments.forEach(
          segment -> {
            Integer index = Ints.tryParse(segment);
            if (index == null) {
              in.enter(segment);
            } else {
              in.enter(index);
            }
          });
    }
  }

  @Override
  public void write(T value, JsonSink out) throws IOException {
    out.startObject();
    for (Property<T, B> property : properties) {
      property.write(value, out);
    }
    out.endObject();
  }

  @Override
  public void describe(JsonGenerator schema) {
    if (!readerOnly.isEmpty()) {
      Schema.readerOnly(schema, readerOnly);
    }
    schema.writeStringProperty("type", "object");
    schema.writeObjectPropertyStart("properties");
    for (Property<T, B> property : properties) {
      schema.writeName(property.name());
      property.describe(schema);
    }
    schema.writeEndObject();
    ImmutableList<String> required =
        properties.stream()
            .filter(Property::required)
            .map(Property::name)
            .collect(toImmutableList());
    if (!required.isEmpty()) {
      Schema.strings(schema, "required", required);
    }
    schema.writeBooleanProperty("additionalProperties", false);
    if (!conditions.isEmpty()) {
      schema.writeArrayPropertyStart("allOf");
      conditions.forEach(condition -> condition.describe(schema));
      schema.writeEndArray();
    }
  }

  @Override
  public ImmutableList<Shape<?>> parts() {
    return properties.stream()
        .flatMap(property -> property.parts().stream())
        .collect(toImmutableList());
  }

  /** The rows of a shape, in the order in which they are written. */
  static final class Table<T, B> {

    private final String name;
    private final Class<T> type;
    private final Supplier<B> builder;
    private final Function<B, T> build;
    private final List<Property<T, B>> properties = new ArrayList<>();
    private final List<Condition> conditions = new ArrayList<>();
    private final List<String> readerOnly = new ArrayList<>();
    private boolean extensible = true;

    private Table(String name, Class<T> type, Supplier<B> builder, Function<B, T> build) {
      this.name = name;
      this.type = type;
      this.builder = builder;
      this.build = build;
    }

    /** The version of the format; the first row where there is one. */
    Table<T, B> formatVersion() {
      return add(new Property.Version<>(true, true));
    }

    /**
     * The discriminator, which is the name of the shape; before it the version, which is read
     * wherever the value stands, and written only on a line of its own.
     */
    Table<T, B> discriminator() {
      return add(new Property.Version<>(false, false)).add(new Property.Discriminator<>(name));
    }

    <V> Table<T, B> required(
        String name, Shape<V> shape, Property.Getter<T, V> get, BiConsumer<B, V> set) {
      return add(new Property.Single<>(name, true, shape, get, set));
    }

    <V> Table<T, B> optional(
        String name, Shape<V> shape, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
      return add(
          new Property.Single<>(name, false, shape, owner -> get.apply(owner).orElse(null), set));
    }

    Table<T, B> optionalLong(
        String name, IntegerShape shape, Function<T, OptionalLong> get, BiConsumer<B, Long> set) {
      return add(
          new Property.Single<>(
              name,
              false,
              shape,
              owner -> {
                OptionalLong value = get.apply(owner);
                return value.isPresent() ? (Long) value.getAsLong() : null;
              },
              set));
    }

    Table<T, B> optionalInt(
        String name, IntegerShape shape, Function<T, OptionalInt> get, BiConsumer<B, Integer> set) {
      return add(
          new Property.Single<>(
              name,
              false,
              shape,
              owner -> {
                OptionalInt value = get.apply(owner);
                return value.isPresent() ? (Long) (long) value.getAsInt() : null;
              },
              (owner, value) -> set.accept(owner, Math.toIntExact(value))));
    }

    /** An array that may be absent or empty. */
    <V> Table<T, B> many(
        String name, Shape<V> shape, Function<T, ? extends List<V>> get, BiConsumer<B, V> add) {
      return add(new Property.Many<>(name, 0, false, shape, get, add));
    }

    /** An array that may be absent or empty, of strings no two of which are alike. */
    <V> Table<T, B> distinct(
        String name,
        StringShape<V> shape,
        Function<T, ? extends List<V>> get,
        BiConsumer<B, V> add) {
      return add(new Property.Many<>(name, 0, true, shape, get, add));
    }

    /** An array with at least one element. */
    <V> Table<T, B> some(
        String name, Shape<V> shape, Function<T, ? extends List<V>> get, BiConsumer<B, V> add) {
      return atLeast(1, name, shape, get, add);
    }

    /** An array with at least so many elements, one or more. */
    <V> Table<T, B> atLeast(
        int least,
        String name,
        Shape<V> shape,
        Function<T, ? extends List<V>> get,
        BiConsumer<B, V> add) {
      return add(new Property.Many<>(name, least, false, shape, get, add));
    }

    /** A rule between properties. */
    Table<T, B> condition(Condition condition) {
      conditions.add(condition);
      return this;
    }

    /** A rule that the model enforces and a schema cannot tell, as a sentence. */
    Table<T, B> readerOnly(String rule) {
      readerOnly.add(rule);
      return this;
    }

    /** Says that no minor version ever adds a property. */
    Table<T, B> closed() {
      extensible = false;
      return this;
    }

    private Table<T, B> add(Property<T, B> property) {
      properties.add(property);
      return this;
    }

    ObjectShape<T, B> shape() {
      return new ObjectShape<>(this);
    }
  }
}
