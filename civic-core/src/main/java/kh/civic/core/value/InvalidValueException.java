package kh.civic.core.value;

import static java.util.Objects.requireNonNull;

import kh.civic.core.check.Shown;

/**
 * Thrown when a value is offered that the model cannot hold: it names the field, shows the value
 * and says what was expected instead.
 *
 * <p>The value is shown with unpaired surrogates, and every character that cannot be seen or told
 * from a space, escaped as <code>&#92;uXXXX</code>, and cut after 80 characters.
 */
public final class InvalidValueException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String field;
  private final String shown;
  private final String expected;

  /**
   * Creates the exception with a message of the form {@code field: expected …, was "value"}.
   *
   * @param field the name of the field or parameter
   * @param value the offending value, shown as its {@code toString()}
   * @param expected what would have been accepted, as a noun phrase
   */
  public InvalidValueException(String field, Object value, String expected) {
    super(message(field, value, expected));
    this.field = field;
    this.shown = Shown.show(value);
    this.expected = expected;
  }

  /** Returns the name of the field or parameter that was offered the value. */
  public String field() {
    return field;
  }

  /** Returns the offending value as the message shows it: escaped, and cut where it is long. */
  public String shown() {
    return shown;
  }

  /** Returns what was expected, as a noun phrase. */
  public String expected() {
    return expected;
  }

  private static String message(String field, Object value, String expected) {
    requireNonNull(field, "field");
    requireNonNull(expected, "expected");
    return field + ": expected " + expected + ", was \"" + Shown.show(value) + '"';
  }
}
