package kh.civic.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import kh.civic.core.value.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes one type of the model with the tokens of any JSON library.
 *
 * <p>The modules for Jackson's databinds are made of these, and so can modules for other libraries.
 * There is one for the dataset, one for each entity, value and closed codelist. Immutable and
 * thread-safe.
 *
 * @param <T> the type of the model
 */
public final class CivicCodec<T> {

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
    for (Shape<?> shape : Schema.definitions(DatasetShapes.DATASET)) {
      Class<?> type = shape.type();
      if (type != String.class && type != Long.class && type != Kind.class) {
        put(codecs, shape);
      }
    }
    return ImmutableMap.copyOf(codecs);
  }

  // The class of a shape that is not one of Kind is that of its values.
  @SuppressWarnings("unchecked")
  private static <T> void put(Map<Class<?>, CivicCodec<?>> codecs, Shape<T> shape) {
    codecs.putIfAbsent(shape.type(), new CivicCodec<>((Class<T>) shape.type(), shape));
  }

  /** Returns a codec for each type, {@link Kind} aside. */
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

  /**
   * Reads one value. The source stands at its first token, and afterwards at its last.
   *
   * @throws IOException if the input cannot be read
   * @throws CivicJsonException if the value is not what the format asks for; its path begins at the
   *     value
   */
  public T read(JsonSource source) throws IOException {
    return read(source, null);
  }

  /**
   * Reads one value, and tells of properties that are new in a higher minor version. Only a dataset
   * says which version it has: in other types, unknown properties are errors all the same.
   *
   * @param onUnknown what to do with them; called in the order of the document
   * @throws IOException if the input cannot be read
   * @throws CivicJsonException if the value is not what the format asks for; its path begins at the
   *     value
   */
  public T read(JsonSource source, @Nullable Consumer<? super UnknownProperty> onUnknown)
      throws IOException {
    Reading reading = new Reading(requireNonNull(source, "source"), onUnknown);
    T value = shape.read(reading);
    reading.end();
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
}
