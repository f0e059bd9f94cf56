package kh.civic.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import tools.jackson.core.JsonParser;

/**
 * Where JSON tokens come from: what {@link CivicCodec} needs of a streaming parser, and all that a
 * further JSON library has to offer to carry the format.
 *
 * <p>Text that is not JSON is a {@link CivicJsonException} with code {@link
 * CivicJsonException.Code#MALFORMED} or {@link CivicJsonException.Code#LIMIT_EXCEEDED}. Not
 * thread-safe.
 */
public interface JsonSource {

  /** What a source can stand at. */
  enum Token {
    /** An opening brace. */
    START_OBJECT,
    /** A closing brace. */
    END_OBJECT,
    /** An opening bracket. */
    START_ARRAY,
    /** A closing bracket. */
    END_ARRAY,
    /** The name of a property. */
    NAME,
    /** A string. */
    STRING,
    /** A number without fraction and exponent. */
    INTEGER,
    /** Any other number. */
    DECIMAL,
    /** The word {@code true}. */
    TRUE,
    /** The word {@code false}. */
    FALSE,
    /** The word {@code null}. */
    NULL,
    /** Something that JSON does not have, such as the binary values of other formats. */
    OTHER,
    /** Nothing: before the first token, or after the last. */
    NONE
  }

  /** Returns the token that the source stands at. */
  Token token();

  /**
   * Moves to the next token and returns it.
   *
   * @throws IOException if the input cannot be read
   * @throws CivicJsonException if the input is not JSON, or breaks a limit of the parser
   */
  Token next() throws IOException;

  /**
   * Returns the text of the token: the name or string without quotes and escapes, the number as
   * written. Not defined for other tokens.
   *
   * @throws IOException if the input cannot be read
   * @throws CivicJsonException if the input is not JSON, or breaks a limit of the parser
   */
  String text() throws IOException;

  /** Returns the line where the token begins, from 1, or -1 if it is not known. */
  int line();

  /** Returns the column where the token begins, from 1, or -1 if it is not known. */
  int column();

  /**
   * Returns where the value at hand stands in the whole input, as a JSON Pointer (RFC 6901): a path
   * in an error begins with it. Empty, the root, unless an implementation says otherwise.
   */
  default String path() {
    return "";
  }

  /**
   * Returns a source that stands at one string and has nothing after it: for text that a host keeps
   * outside of values, such as the keys of a map.
   *
   * @param path where it stands, as a JSON Pointer; empty if that is not known
   */
  static JsonSource of(String text, String path) {
    return new TextSource(requireNonNull(text, "text"), requireNonNull(path, "path"));
  }

  /** Returns the tokens of a parser of Jackson 3, from where it stands. */
  static JsonSource of(JsonParser parser) {
    return new Jackson3Source(parser);
  }

  /** Returns the tokens of a parser of Jackson 2, from where it stands. */
  static JsonSource ofJackson2(com.fasterxml.jackson.core.JsonParser parser) {
    return new Jackson2Source(parser);
  }
}
