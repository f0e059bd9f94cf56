package kh.civic.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kh.civic.core.CivicDataset;
import kh.civic.json.CivicJsonException.Code;
import kh.civic.json.JsonSource.Token;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Reads datasets under options. Immutable and, if its handler is, thread-safe.
 *
 * <pre>{@code
 * CivicJson.reader().onUnknown(property -> log.warn("new: " + property.path())).read(in);
 * }</pre>
 */
public final class CivicJsonReader {

  static final CivicJsonReader DEFAULT = new CivicJsonReader(null);

  private final @Nullable Consumer<? super UnknownProperty> onUnknown;

  private CivicJsonReader(@Nullable Consumer<? super UnknownProperty> onUnknown) {
    this.onUnknown = onUnknown;
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
    return new CivicJsonReader(requireNonNull(handler, "handler"));
  }

  /**
   * Reads a dataset from UTF-8 without a byte order mark.
   *
   * @throws IOException if the stream cannot be read
   * @throws CivicJsonException if it does not hold a dataset, and nothing else
   */
  public CivicDataset read(InputStream in) throws IOException {
    Reader text = new Utf8Reader(requireNonNull(in, "in"));
    try (JsonParser parser = CivicJson.FACTORY.createParser(ObjectReadContext.empty(), text)) {
      return read(parser, DatasetShapes.DATASET);
    } catch (JacksonIOException failed) {
      throw failed.getCause();
    }
  }

  /**
   * Reads a dataset.
   *
   * @throws CivicJsonException if the text is not a dataset, and nothing else
   */
  public CivicDataset read(String json) {
    requireNonNull(json, "json");
    try (JsonParser parser = CivicJson.FACTORY.createParser(ObjectReadContext.empty(), json)) {
      return read(parser, DatasetShapes.DATASET);
    } catch (IOException impossible) {
      throw new UncheckedIOException("a string cannot fail to be read", impossible);
    }
  }

  /**
   * Reads newline-delimited JSON, one value a line, as the stream is consumed; only the line at
   * hand is in memory. Empty lines are skipped. Closing the stream does not close the input.
   *
   * <p>While it is consumed, the stream throws a {@link CivicJsonException} at the first line that
   * is not such a value, its line counted from the beginning of the input and its path from that of
   * the line, and an {@link java.io.UncheckedIOException} if the input cannot be read. Whoever goes
   * on after such a line, by an iterator, comes to the next one.
   *
   * @param in UTF-8 without a byte order mark
   * @param type the type of the values: one entity type, {@code Entity.class} for all of them, or
   *     {@code Object.class} for statements and discrepancies too
   * @throws IllegalArgumentException if no line can have a value of the type
   */
  public <T> Stream<T> readLines(InputStream in, Class<T> type) {
    return Lines.read(requireNonNull(in, "in"), requireNonNull(type, "type"), this);
  }

  @Nullable Consumer<? super UnknownProperty> handler() {
    return onUnknown;
  }

  /** Reads one value that the input has nothing besides. */
  <T> T read(JsonParser parser, ObjectShape<T, ?> shape) throws IOException {
    Reading reading = new Reading(new Jackson3Source(parser), onUnknown);
    reading.next();
    T value = shape.read(reading);
    reading.end();
    expectEnd(reading);
    return value;
  }

  /** Returns one value that the input has nothing besides, as text without white space. */
  String copy(JsonParser parser) throws IOException {
    Reading reading = new Reading(new Jackson3Source(parser), null);
    reading.next();
    String text = reading.copy();
    expectEnd(reading);
    return text;
  }

  private static void expectEnd(Reading reading) throws IOException {
    if (reading.next() != Token.NONE) {
      throw reading.error(Code.MALFORMED, reading.position(), "expected the end of the document");
    }
  }
}
