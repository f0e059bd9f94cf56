package kh.civic.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.util.stream.Stream;
import kh.civic.core.CivicDataset;
import tools.jackson.core.json.JsonFactory;

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

  static final JsonFactory FACTORY = Limits.DEFAULT.factory();

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

  /**
   * Reads a dataset from UTF-8 without a byte order mark. Unknown properties are errors.
   *
   * @throws CivicJsonException if the bytes are not a dataset, and nothing else
   */
  public static CivicDataset read(byte[] json) {
    return reader().read(json);
  }

  /**
   * Reads a dataset from characters. Unknown properties are errors.
   *
   * @throws IOException if the reader cannot be read
   * @throws CivicJsonException if it does not hold a dataset, and nothing else
   */
  public static CivicDataset read(Reader in) throws IOException {
    return reader().read(in);
  }

  /**
   * Reads a dataset from a file in UTF-8 without a byte order mark. Unknown properties are errors.
   *
   * @throws IOException if the file cannot be read
   * @throws CivicJsonException if it does not hold a dataset, and nothing else
   */
  public static CivicDataset read(Path file) throws IOException {
    return reader().read(file);
  }

  /**
   * Reads a value: a dataset, an entity with or without its version, a date, whatever the format
   * has. Unknown properties are errors.
   *
   * @param type the type, or {@code Entity.class} for an entity of any type
   * @throws CivicJsonException if the text is not such a value, and nothing else
   * @throws IllegalArgumentException if the format has no such type
   */
  public static <T> T read(String json, Class<T> type) {
    return reader().read(json, type);
  }

  /**
   * Reads a value from UTF-8 without a byte order mark, as {@link #read(String, Class)} does.
   *
   * @param type the type, or {@code Entity.class} for an entity of any type
   * @throws CivicJsonException if the bytes are not such a value, and nothing else
   * @throws IllegalArgumentException if the format has no such type
   */
  public static <T> T read(byte[] json, Class<T> type) {
    return reader().read(json, type);
  }

  /** Returns a reader, for what is not the default. */
  public static CivicJsonReader reader() {
    return CivicJsonReader.DEFAULT;
  }

  /** Returns a writer, for what is not the default. */
  public static CivicJsonWriter writer() {
    return CivicJsonWriter.DEFAULT;
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
    writer().write(requireNonNull(dataset, "dataset"), out);
  }

  /**
   * Returns a value as {@link #write} would write it: a dataset, an entity without its version, a
   * date, whatever the format has.
   *
   * @throws IllegalArgumentException if the format has no such value
   */
  public static <T> String writeString(T value) {
    return writer().writeString(value);
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
    writer().writeLines(values, out);
  }

  /** Returns the version of this artifact, such as {@code 1.2.0}. */
  public static String version() {
    return Version.OF_ARTIFACT;
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
