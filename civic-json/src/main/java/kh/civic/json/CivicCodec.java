package kh.civic.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import kh.civic.core.value.Entity;
import kh.civic.core.value.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes one type of the model with the tokens of any JSON library, within the limits
 * that {@link CivicJson} states.
 *
 * <p>The modules for Jackson's databinds are made of these, and so can modules for other libraries.
 * There is one for the dataset, one for each entity, value and closed codelist. Immutable and
 * thread-safe.
 *
 * @param <T> the type of the model
 */
public final class CivicCodec<T> {

  private static final String MODEL = "kh.civic.core.";

  private static final ImmutableMap<Class<?>, CivicCodec<?>> BY_TYPE = byType();

  private final Class<T> type;
  private final Shape<T> shape;

  private CivicCodec(Class<T> type, Shape<T> shape) {
    this.type = type;
    this.shape = shape;
  }

  private static ImmutableMap<Class<?>, CivicCodec<?>> byType() {
    Map<Class<?>, CivicCodec<?>> codecs = new LinkedHashMap<>();
    put(codecs, DatasetShapes.DATASET);
    // Before the narrower ones of the same type, which each stand for the identifier of one type.
    put(codecs, ValueShapes.ID);
    put(codecs, DiscriminatedShape.of(Entity.class).orElseThrow());
    for (Shape<?> shape : Schema.definitions(DatasetShapes.DATASET)) {
      Class<?> type = shape.type();
      if (type != String.class && type != Long.class && type != Kind.class) {
        put(codecs, shape);
      }
    }
    put(codecs, ValidationShapes.VIOLATION);
    Codelists.shapes().forEach(shape -> put(codecs, shape));
    return ImmutableMap.copyOf(codecs);
  }

  // The class of a shape that is not one of Kind is that of its values.
  @SuppressWarnings("unchecked")
  private static <T> void put(Map<Class<?>, CivicCodec<?>> codecs, Shape<T> shape) {
    codecs.putIfAbsent(shape.type(), new CivicCodec<>((Class<T>) shape.type(), shape));
  }

  /**
   * Returns a codec for each type that the format has, {@link Kind} aside: what a dataset is made
   * of, {@link Entity} by its discriminator, every codelist, and violations.
   */
  public static ImmutableList<CivicCodec<?>> all() {
    return BY_TYPE.values().asList();
  }

  /**
   * Returns the codec of a type, or empty if the type is not one of the model.
   *
   * @param type the type that users of the model see, such as {@code Organization.class}
   */
  // The map holds for each class the codec of that class.
  @SuppressWarnings("unchecked")
  public static <T> Optional<CivicCodec<T>> of(Class<T> type) {
    return Optional.ofNullable((CivicCodec<T>) BY_TYPE.get(requireNonNull(type, "type")));
  }

  /**
   * Returns the codec of a value, which may be of a class that implements a type of the model, or
   * empty if the format has no such value.
   */
  public static Optional<CivicCodec<?>> ofValue(Object value) {
    return requireNonNull(value, "value") instanceof Kind<?> kind
        ? Optional.of(ofKind(kind.value().getDeclaringClass()))
        : ofImplementation(value.getClass());
  }

  /**
   * Returns the codec of a type of the model, or of a class that implements one; empty if neither.
   */
  public static Optional<CivicCodec<?>> ofImplementation(Class<?> type) {
    for (Class<?> at = requireNonNull(type, "type"); at != null; at = at.getSuperclass()) {
      CivicCodec<?> codec = BY_TYPE.get(at);
      for (Class<?> implemented : at.getInterfaces()) {
        codec = codec == null ? BY_TYPE.get(implemented) : codec;
      }
      if (codec != null) {
        return Optional.of(codec);
      }
    }
    return Optional.empty();
  }

  /**
   * Returns why a type has no codec although it is one of the model, as a sentence; empty for other
   * types. A library that falls back to what it can see of a class asks here first: what it would
   * write of a {@code Gazetteer}, or of an answer such as {@code TierProgress}, is not the format.
   */
  public static Optional<String> refusal(Class<?> type) {
    if (requireNonNull(type, "type") == Kind.class) {
      return Optional.of(
          "The codelist of a Kind is not known here: declare it, as in Kind<OrganizationKind>");
    }
    boolean model =
        type.getName().startsWith(MODEL)
            && !Throwable.class.isAssignableFrom(type)
            && ofImplementation(type).isEmpty();
    return model
        ? Optional.of(
            "The format has no "
                + type.getSimpleName()
                + ": write what it is made from, or a type of your own")
        : Optional.empty();
  }

  /**
   * Returns the codec of an open codelist.
   *
   * @param codelist an enum with a constant {@code OTHER}
   */
  public static <E extends Enum<E>> CivicCodec<Kind<E>> ofKind(Class<E> codelist) {
    requireNonNull(codelist, "codelist");
    // A class literal has no type arguments; the shape makes no kinds but those of the codelist.
    @SuppressWarnings("unchecked")
    Class<Kind<E>> type = (Class<Kind<E>>) (Class<?>) Kind.class;
    return new CivicCodec<>(type, StringShape.kind("kind", codelist));
  }

  /** Returns the type that this reads and writes. */
  public Class<T> type() {
    return type;
  }

  /** Returns whether the values are strings in JSON, and so can be the keys of a map. */
  public boolean isText() {
    return shape instanceof StringShape<?>;
  }

  /**
   * Returns the text of a value, for the key of a map.
   *
   * @throws IllegalStateException if the values are no {@linkplain #isText text}
   * @throws ClassCastException if the value is not of the type
   */
  public String text(Object value) {
    requireNonNull(value, "value");
    if (shape instanceof StringShape<T> text) {
      return text.format().apply(type.cast(value));
    }
    throw new IllegalStateException(type.getSimpleName() + " is no text in JSON");
  }

  Shape<T> shape() {
    return shape;
  }

  /**
   * Reads one value. The source stands at its first token, and afterwards at its last.
   *
   * @throws IOException if the input cannot be read
   * @throws CivicJsonException if the value is not what the format asks for; its path begins where
   *     {@link JsonSource#path()} says
   */
  public T read(JsonSource source) throws IOException {
    return read(source, null);
  }

  /**
   * Reads one value, and tells of properties that are new in a higher minor version. Datasets, and
   * the types with a discriminator, say which version they have; in other types, unknown properties
   * are errors all the same.
   *
   * @param onUnknown what to do with them; called in the order of the document
   * @throws IOException if the input cannot be read
   * @throws CivicJsonException if the value is not what the format asks for; its path begins where
   *     {@link JsonSource#path()} says
   */
  public T read(JsonSource source, @Nullable Consumer<? super UnknownProperty> onUnknown)
      throws IOException {
    Reading reading = new Reading(new LimitedSource(requireNonNull(source, "source")), onUnknown);
    T value = shape.read(reading);
    reading.unknown().end();
    return value;
  }

  /**
   * Writes one value.
   *
   * @throws IOException if the output cannot be written
   */
  public void write(T value, JsonSink sink) throws IOException {
    shape.write(requireNonNull(value, "value"), requireNonNull(sink, "sink"));
  }

  /**
   * Writes one value, whose type the caller does not know.
   *
   * @throws IOException if the output cannot be written
   * @throws ClassCastException if the value is not of the type
   */
  public void writeAny(Object value, JsonSink sink) throws IOException {
    requireNonNull(sink, "sink");
    write(type.cast(requireNonNull(value, "value")), sink);
  }
}
