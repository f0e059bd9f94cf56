package kh.civic.json;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kh.civic.core.CivicDataset;
import kh.civic.core.value.InvalidValueException;
import kh.civic.json.CivicJsonException.Code;
import kh.civic.json.JsonSource.Token;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads datasets, and single values of the model, under options. Immutable and, if its handlers
 * are, thread-safe.
 *
 * <pre>{@code
 * CivicJson.reader().onUnknown(property -> log.warn("new: " + property.path())).read(in);
 * }</pre>
 *
 * <p>A single value is read from each of its three forms: an element of a dataset's array, what a
 * mapper writes of it, and a line of newline-delimited JSON, which begins with the version. What is
 * read as {@code Entity.class} may be of any entity type, and its discriminator says of which.
 */
public final class CivicJsonReader {

  static final CivicJsonReader DEFAULT =
      new CivicJsonReader(null, null, Limits.DEFAULT, CivicJson.FACTORY);

  private final @Nullable Consumer<? super UnknownProperty> onUnknown;
  private final @Nullable Consumer<? super CivicJsonException> onRefused;
  private final Limits limits;
  private final JsonFactory factory;

  private CivicJsonReader(
      @Nullable Consumer<? super UnknownProperty> onUnknown,
      @Nullable Consumer<? super CivicJsonException> onRefused,
      Limits limits,
      JsonFactory factory) {
    this.onUnknown = onUnknown;
    this.onRefused = onRefused;
    this.limits = limits;
    this.factory = factory;
  }

  /**
   * Returns a reader that reads documents of a higher minor version, and hands properties that are
   * new there to a handler.
   *
   * <p>In documents of this version or an older one, unknown properties stay errors, and so they do
   * inside counts, headcounts, recurrences and citations in every version. A document that fails to
   * be read may have called the handler before.
   *
   * @param handler called in the order of the document; what it throws ends the reading
   */
  public CivicJsonReader onUnknown(Consumer<? super UnknownProperty> handler) {
    return new CivicJsonReader(requireNonNull(handler, "handler"), onRefused, limits, factory);
  }

  /**
   * Returns a reader whose {@link #readLines} hands each line that is refused to a handler and goes
   * on with the next, so that values and refusals together are the lines. Without a handler the
   * stream throws. Reading a document is not concerned.
   *
   * @param handler called in the order of the lines; what it throws ends the reading
   */
  public CivicJsonReader onRefused(Consumer<? super CivicJsonException> handler) {
    return new CivicJsonReader(onUnknown, requireNonNull(handler, "handler"), limits, factory);
  }

  /**
   * Returns a reader of documents of at most so many characters (UTF-16), {@value
   * CivicJson#MAX_LENGTH} by default.
   *
   * @throws InvalidValueException if the limit is not positive
   */
  public CivicJsonReader maxLength(int characters) {
    return limited(Limit.LENGTH, characters);
  }

  /**
   * Returns a reader of lines of at most so many characters (UTF-16), {@value
   * CivicJson#MAX_LINE_LENGTH} by default.
   *
   * @throws InvalidValueException if the limit is not positive
   */
  public CivicJsonReader maxLineLength(int characters) {
    return limited(Limit.LINE_LENGTH, characters);
  }

  /**
   * Returns a reader of objects and arrays that nest to at most so many levels, {@value
   * CivicJson#MAX_DEPTH} by default.
   *
   * @throws InvalidValueException if the limit is not positive
   */
  public CivicJsonReader maxDepth(int levels) {
    return limited(Limit.DEPTH, levels);
  }

  /**
   * Returns a reader of strings of at most so many characters (UTF-16), {@value
   * CivicJson#MAX_STRING} by default.
   *
   * @throws InvalidValueException if the limit is not positive
   */
  public CivicJsonReader maxStringLength(int characters) {
    return limited(Limit.STRING, characters);
  }

  /**
   * Returns a reader of property names of at most so many characters (UTF-16), {@value
   * CivicJson#MAX_NAME} by default.
   *
   * @throws InvalidValueException if the limit is not positive
   */
  public CivicJsonReader maxNameLength(int characters) {
    return limited(Limit.NAME, characters);
  }

  /**
   * Returns a reader of numbers of at most so many characters, {@value CivicJson#MAX_NUMBER} by
   * default.
   *
   * @throws InvalidValueException if the limit is not positive
   */
  public CivicJsonReader maxNumberLength(int characters) {
    return limited(Limit.NUMBER, characters);
  }

  private CivicJsonReader limited(Limit which, int most) {
    Limits others = limits.with(which, most);
    return new CivicJsonReader(onUnknown, onRefused, others, others.factory());
  }

  /**
   * Reads a dataset from UTF-8 without a byte order mark.
   *
   * @throws IOException if the stream cannot be read
   * @throws CivicJsonException if it does not hold a dataset, and nothing else
   */
  public CivicDataset read(InputStream in) throws IOException {
    return read(in, CivicDataset.class);
  }

  /**
   * Reads a dataset from characters.
   *
   * @throws IOException if the reader cannot be read
   * @throws CivicJsonException if it does not hold a dataset, and nothing else
   */
  public CivicDataset read(Reader in) throws IOException {
    return read(in, CivicDataset.class);
  }

  /**
   * Reads a dataset from a file in UTF-8 without a byte order mark.
   *
   * @throws IOException if the file cannot be read
   * @throws CivicJsonException if it does not hold a dataset, and nothing else
   */
  public CivicDataset read(Path file) throws IOException {
    return read(file, CivicDataset.class);
  }

  /**
   * Reads a dataset.
   *
   * @throws CivicJsonException if the text is not a dataset, and nothing else
   */
  public CivicDataset read(String json) {
    return read(json, CivicDataset.class);
  }

  /**
   * Reads a dataset from UTF-8 without a byte order mark.
   *
   * @throws CivicJsonException if the bytes are not a dataset, and nothing else
   */
  public CivicDataset read(byte[] json) {
    return read(json, CivicDataset.class);
  }

  /**
   * Reads a value from UTF-8 without a byte order mark.
   *
   * @param type a type that the format has, or {@code Entity.class}
   * @throws IOException if the stream cannot be read
   * @throws CivicJsonException if it does not hold such a value, and nothing else
   * @throws InvalidValueException if the format has no such type
   */
  public <T> T read(InputStream in, Class<T> type) throws IOException {
    Shape<T> shape = shape(type);
    return read(new Utf8Reader(requireNonNull(in, "in")), shape);
  }

  /**
   * Reads a value from characters.
   *
   * @param type a type that the format has, or {@code Entity.class}
   * @throws IOException if the reader cannot be read
   * @throws CivicJsonException if it does not hold such a value, and nothing else
   * @throws InvalidValueException if the format has no such type
   */
  public <T> T read(Reader in, Class<T> type) throws IOException {
    Shape<T> shape = shape(type);
    PushbackReader text = new PushbackReader(requireNonNull(in, "in"));
    int first = text.read();
    if (first == Beginning.BYTE_ORDER_MARK) {
      throw marked();
    } else if (first >= 0) {
      text.unread(first);
    }
    return read(text, shape);
  }

  /**
   * Reads a value from a file in UTF-8 without a byte order mark.
   *
   * @param type a type that the format has, or {@code Entity.class}
   * @throws IOException if the file cannot be read
   * @throws CivicJsonException if it does not hold such a value, and nothing else
   * @throws InvalidValueException if the format has no such type
   */
  public <T> T read(Path file, Class<T> type) throws IOException {
    Shape<T> shape = shape(type);
    try (InputStream in = Files.newInputStream(requireNonNull(file, "file"))) {
      return read(new Utf8Reader(in), shape);
    }
  }

  /**
   * Reads a value.
   *
   * @param type a type that the format has, or {@code Entity.class}
   * @throws CivicJsonException if the text is not such a value, and nothing else
   * @throws InvalidValueException if the format has no such type
   */
  public <T> T read(String json, Class<T> type) {
    Shape<T> shape = shape(type);
    if (requireNonNull(json, "json").startsWith(String.valueOf(Beginning.BYTE_ORDER_MARK))) {
      throw marked();
    }
    if (json.length() > limits.get(Limit.LENGTH)) {
      throw CivicJsonException.of(Code.LIMIT_EXCEEDED, limits.refusal(Limit.LENGTH), -1, -1, null);
    }
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
      return read(parser, shape);
    } catch (IOException impossible) {
      throw new UncheckedIOException("a string cannot fail to be read", impossible);
    }
  }

  /**
   * Reads a value from UTF-8 without a byte order mark.
   *
   * @param type a type that the format has, or {@code Entity.class}
   * @throws CivicJsonException if the bytes are not such a value, and nothing else
   * @throws InvalidValueException if the format has no such type
   */
  public <T> T read(byte[] json, Class<T> type) {
    try {
      return read(new ByteArrayInputStream(requireNonNull(json, "json")), type);
    } catch (IOException impossible) {
      throw new UncheckedIOException("an array cannot fail to be read", impossible);
    }
  }

  /**
   * Reads newline-delimited JSON, one value a line, as the stream is consumed; only the line at
   * hand is in memory. Empty lines are skipped. Closing the stream does not close the input.
   *
   * <p>While it is consumed, the stream throws a {@link CivicJsonException} at a line that is not
   * such a value, its line counted from the beginning of the input and its path from that of the
   * line, unless {@link #onRefused} takes it, and an {@link java.io.UncheckedIOException} if the
   * input cannot be read. Whoever goes on after such a line, by an iterator, comes to the next one,
   * whatever the fault. Input that is no text in UTF-8 at all, such as gzip or UTF-16, ends in one
   * refusal.
   *
   * @param in UTF-8 without a byte order mark
   * @param type the type of the values: one entity type, {@code Entity.class} for all of them, or
   *     {@code Object.class} for statements and discrepancies too
   * @throws InvalidValueException if no line can have a value of the type
   */
  public <T> Stream<T> readLines(InputStream in, Class<T> type) {
    return Lines.read(requireNonNull(in, "in"), requireNonNull(type, "type"), this);
  }

  Limits limits() {
    return limits;
  }

  /** Hands a line's refusal to the handler, or throws it if there is none. */
  void refuse(CivicJsonException refused) {
    if (onRefused == null) {
      throw refused;
    }
    onRefused.accept(refused);
  }

  private static CivicJsonException marked() {
    return CivicJsonException.of(Code.MALFORMED, Beginning.MARKED, 1, 1, null);
  }

  private static <T> Shape<T> shape(Class<T> type) {
    Optional<Shape<T>> shape =
        CivicCodec.of(requireNonNull(type, "type")).<Shape<T>>map(CivicCodec::shape);
    return shape
        .or(() -> DiscriminatedShape.of(type))
        .orElseThrow(
            () ->
                new InvalidValueException(
                    "type",
                    type.getName(),
                    "a type that the format has, or Object for any value with a discriminator"));
  }

  private <T> T read(Reader text, Shape<T> shape) throws IOException {
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
      return read(parser, shape);
    } catch (JacksonIOException failed) {
      throw failed.getCause();
    }
  }

  JsonParser parser(CharBuffer line) {
    return factory.createParser(
        ObjectReadContext.empty(), line.array(), line.arrayOffset(), line.remaining());
  }

  /** Reads one value that the input has nothing besides. */
  <T> T read(JsonParser parser, Shape<T> shape) throws IOException {
    Reading reading = new Reading(new Jackson3Source(parser), onUnknown);
    reading.next();
    T value = shape.read(reading);
    reading.unknown().end();
    expectEnd(reading);
    return value;
  }

  /**
   * Reads one value that the line has nothing besides, or returns null if it is of a type that is
   * new in a higher minor version, and the handler for what is unknown took it.
   */
  <T> @Nullable T readLine(JsonParser parser, DiscriminatedShape<T> shape) throws IOException {
    Reading reading = new Reading(new Jackson3Source(parser), onUnknown);
    reading.next();
    FormatVersion newer = onUnknown == null ? null : shape.versionOfNewType(reading);
    if (onUnknown != null && newer != null) {
      String line = JsonCopy.of(reading);
      expectEnd(reading);
      onUnknown.accept(new UnknownProperty("", line, newer.toString()));
      return null;
    }
    T value = shape.read(reading);
    reading.unknown().end();
    expectEnd(reading);
    return value;
  }

  private static void expectEnd(Reading reading) throws IOException {
    if (reading.next() != Token.NONE) {
      throw reading.error(Code.MALFORMED, reading.position(), "expected the end of the document");
    }
  }
}
