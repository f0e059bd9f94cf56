package kh.civic.json;

import java.io.IOException;
import tools.jackson.core.JsonGenerator;

/**
 * Where JSON tokens go to: what {@link CivicCodec} needs of a streaming generator, and all that a
 * further JSON library has to offer to carry the format.
 *
 * <p>Each method throws an {@link IOException} if the output cannot be written. Not thread-safe.
 */
public interface JsonSink {

  /** Writes an opening brace. */
  void startObject() throws IOException;

  /** Writes a closing brace. */
  void endObject() throws IOException;

  /** Writes an opening bracket. */
  void startArray() throws IOException;

  /** Writes a closing bracket. */
  void endArray() throws IOException;

  /** Writes the name of the next property. */
  void name(String name) throws IOException;

  /**
   * Writes a string: quotes, backslashes and control characters escaped, every other character as
   * it is.
   */
  void string(String value) throws IOException;

  /** Writes an integer. */
  void integer(long value) throws IOException;

  /** Returns a sink that writes to a generator of Jackson 3. */
  static JsonSink of(JsonGenerator generator) {
    return new Jackson3Sink(generator);
  }

  /** Returns a sink that writes to a generator of Jackson 2. */
  static JsonSink ofJackson2(com.fasterxml.jackson.core.JsonGenerator generator) {
    return new Jackson2Sink(generator);
  }
}
