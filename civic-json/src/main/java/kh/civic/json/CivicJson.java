package kh.civic.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import kh.civic.core.CivicDataset;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/**
 * Reads and writes datasets as JSON in UTF-8, and gives the JSON Schema of the format.
 *
 * <p>Two equal datasets give the same bytes, and what was written reads back to an equal dataset
 * unless it goes beyond the limits of reading. Input may be hostile: it has at most {@value
 * #MAX_LENGTH} characters, objects and arrays nest to at most {@value #MAX_DEPTH} levels, strings
 * have at most {@value #MAX_STRING} characters, names {@value #MAX_NAME} and numbers {@value
 * #MAX_NUMBER}. Streams are neither closed nor, when read, left at a defined place. Thread-safe.
 *
 * <pre>{@code
 * CivicDataset dataset = CivicJson.read(in);
 * CivicJson.write(dataset, out);
 * }</pre>
 */
public final class CivicJson {

  /** The most characters (UTF-16) of a document. */
  public static final int MAX_LENGTH = 1 << 26;

  /** The most characters (UTF-16) of a line of newline-delimited JSON. */
  public static final int MAX_LINE_LENGTH = 1 << 24;

  /** The most levels of objects and arrays. */
  public static final int MAX_DEPTH = 64;

  /** The most characters of a string. */
  public static final int MAX_STRING = 1 << 20;

  /** The most characters of the name of a property. */
  public static final int MAX_NAME = 1000;

  /** The most characters of a number. */
  public static final int MAX_NUMBER = 100;

  static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
          .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .rootValueSeparator("\n")
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxDocumentLength(MAX_LENGTH)
                  .maxNestingDepth(MAX_DEPTH)
                  .maxStringLength(MAX_STRING)
                  .maxNameLength(MAX_NAME)
                  .maxNumberLength(MAX_NUMBER)
                  .build())
          .build();

  private CivicJson() {}

  /**
   * Reads a dataset from UTF-8 without a byte order mark. Unknown properties are errors.
   *
   * @throws IOException if the stream cannot be read
   * @throws CivicJsonException if it does not hold a dataset, and nothing else
   */
  public static CivicDataset read(InputStream in) throws IOException {
    return reader().read(in);
  }

  /**
   * Reads a dataset. Unknown properties are errors.
   *
   * @throws CivicJsonException if the text is not a dataset, and nothing else
   */
  public static CivicDataset read(String json) {
    return reader().read(json);
  }

  /** Returns a reader, for what is not the default. */
  public static CivicJsonReader reader() {
    return CivicJsonReader.DEFAULT;
  }

  /**
   * Reads newline-delimited JSON, one value a line, as the stream is consumed; only the line at
   * hand is in memory.
   *
   * @see CivicJsonReader#readLines
   */
  public static <T> Stream<T> readLines(InputStream in, Class<T> type) {
    return reader().readLines(in, type);
  }

  /**
   * Writes a dataset, without white space between tokens and without a line end.
   *
   * @throws IOException if the stream cannot be written
   */
  public static void write(CivicDataset dataset, OutputStream out) throws IOException {
    requireNonNull(dataset, "dataset");
    try (JsonGenerator generator =
        FACTORY.createGenerator(ObjectWriteContext.empty(), requireNonNull(out, "out"))) {
      DatasetShapes.DATASET.write(dataset, new Jackson3Sink(generator));
    } catch (JacksonIOException failed) {
      throw failed.getCause();
    }
  }

  /** Returns the text that {@link #write} writes. */
  public static String writeString(CivicDataset dataset) {
    requireNonNull(dataset, "dataset");
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      DatasetShapes.DATASET.write(dataset, new Jackson3Sink(generator));
    } catch (IOException impossible) {
      throw new UncheckedIOException("a string cannot fail to be written", impossible);
    }
    return text.toString();
  }

  /**
   * Writes newline-delimited JSON: one value a line, each line beginning with the version of the
   * format and ended by a line feed. The stream of values is consumed and not closed.
   *
   * @param values entities, statements and discrepancies, such as {@code
   *     dataset.entities().stream()}
   * @throws IOException if the stream cannot be written
   * @throws IllegalArgumentException if a value is none of those
   */
  public static void writeLines(Stream<?> values, OutputStream out) throws IOException {
    Lines.write(requireNonNull(values, "values"), requireNonNull(out, "out"));
  }

  /**
   * Returns the JSON Schema (2020-12) of a dataset, with a definition for each type.
   *
   * <p>It accepts what {@link #read(String)} accepts. What it cannot check is said in {@code
   * $comment}s.
   */
  public static String schema() {
    return Schema.of(DatasetShapes.DATASET);
  }
}
