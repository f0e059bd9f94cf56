package kh.civic.json;

import static java.util.Objects.requireNonNull;

import kh.civic.core.check.Shown;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when a document is not what the format asks for: it says what was expected, where, and in
 * which class of errors that falls.
 *
 * <p>Reading stops at the first error. Failures of the input or output itself are no such errors;
 * they stay {@link java.io.IOException}s.
 */
public final class CivicJsonException extends RuntimeException {

  /** The classes of errors. */
  public enum Code {
    /**
     * The text is not one JSON value in UTF-8: a syntax error, a byte order mark, more after it.
     */
    MALFORMED,
    /** The text goes beyond a limit, such as that of nesting; {@link CivicJson} states them. */
    LIMIT_EXCEEDED,
    /** The major version of the format is not 1. */
    UNSUPPORTED_VERSION,
    /** A property that the type does not have. */
    UNKNOWN_PROPERTY,
    /** A property or language that stands twice in one object. */
    DUPLICATE_PROPERTY,
    /** A required property that is absent or null. */
    MISSING_PROPERTY,
    /** Another type of JSON value than expected, such as a number for a code. */
    WRONG_TYPE,
    /** A {@code type} that does not belong where it stands. */
    WRONG_DISCRIMINATOR,
    /** A word that a closed codelist does not have. */
    UNKNOWN_CODE,
    /** A value that the model refuses; the cause says why. */
    INVALID_VALUE
  }

  private static final long serialVersionUID = 1L;

  /** What the model or a JSON library says may have any length. */
  private static final int MAX_MESSAGE = 2000;

  private final Code code;
  private final String what;
  private final String path;
  private final int line;
  private final int column;

  private CivicJsonException(
      Code code, String what, String path, int line, int column, @Nullable Throwable cause) {
    super(message(what, path, line, column), cause);
    this.code = requireNonNull(code, "code");
    this.what = what;
    this.path = path;
    this.line = line;
    this.column = column;
  }

  /**
   * Returns the exception of a {@link JsonSource} whose input is not JSON or breaks a limit.
   * Whoever reads from the source adds the path.
   *
   * @param what what is wrong, as a phrase
   * @param line the line of the error, from 1, or -1 if it is not known
   * @param column the column of the error, from 1, or -1 if it is not known
   * @param cause the exception of the JSON library, or null
   */
  public static CivicJsonException of(
      Code code, String what, int line, int column, @Nullable Throwable cause) {
    return new CivicJsonException(code, what, "", line, column, cause);
  }

  /** Returns the same at another path. */
  CivicJsonException at(String path) {
    return new CivicJsonException(code, what, path, line, column, getCause());
  }

  /** Returns the same in another line. */
  CivicJsonException inLine(int line) {
    return new CivicJsonException(code, what, path, line, column, getCause());
  }

  /** Returns what was expected, what was found and where; never null. */
  @Override
  public String getMessage() {
    return requireNonNull(super.getMessage());
  }

  /** Returns the class of errors that this is one of. */
  public Code code() {
    return code;
  }

  /**
   * Returns where in the document, as a JSON Pointer (RFC 6901): the value, or the object that
   * lacks something; the empty pointer is the whole document. A host that reads a larger document
   * of which this is a part has a path of its own.
   */
  public String path() {
    return path;
  }

  /** Returns the line, from 1, or -1 if it is not known. */
  public int line() {
    return line;
  }

  /** Returns the column in characters (UTF-16), from 1, or -1 if it is not known. */
  public int column() {
    return column;
  }

  private static String message(String what, String path, int line, int column) {
    StringBuilder message = new StringBuilder(requireNonNull(what, "what"));
    if (message.length() > MAX_MESSAGE) {
      message.setLength(MAX_MESSAGE);
      message.append('…');
    }
    message.append(" (at ");
    message.append(path.isEmpty() ? "the root" : Shown.show(path));
    if (line >= 0) {
      message.append(", line ").append(line).append(", column ").append(column);
    }
    return message.append(')').toString();
  }
}
