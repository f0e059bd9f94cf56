package kh.civic.core.value;

import static java.util.Objects.requireNonNull;

/**
 * Thrown when a value is offered that the model cannot hold: it names the field, shows the value
 * and says what was expected instead.
 *
 * <p>The value is shown with control characters, unpaired surrogates and the invisible formatting
 * characters escaped as <code>&#92;uXXXX</code>, and cut after {@value #MAX_SHOWN} characters.
 */
public final class InvalidValueException extends IllegalArgumentException {

  /** The most characters of the offending value that a message shows. */
  public static final int MAX_SHOWN = 80;

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
    this.shown = show(value);
    this.expected = expected;
  }

  /**
   * Checks that a text is not blank, and has no unpaired surrogate, which no encoding carries.
   *
   * @throws InvalidValueException if it is, or has one
   */
  public static void checkNotBlank(String field, String text) {
    requireNonNull(field, "field");
    if (requireNonNull(text, "text").isBlank()) {
      throw new InvalidValueException(field, text, "a text that is not blank");
    }
    if (!isWellFormed(text)) {
      throw new InvalidValueException(field, text, "a text without unpaired surrogates");
    }
  }

  private static boolean isWellFormed(String text) {
    return text.codePoints()
        .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
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
    return field + ": expected " + expected + ", was \"" + show(value) + '"';
  }

  private static String show(Object value) {
    String text = requireNonNull(value, "value").toString();
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      String next =
          switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                Character.FORMAT,
                Character.SURROGATE,
                Character.LINE_SEPARATOR,
                Character.PARAGRAPH_SEPARATOR ->
                escape(codePoint);
            default -> Character.toString(codePoint);
          };
      if (shown.length() + next.length() > MAX_SHOWN - 1) {
        boolean last = i == text.length() && shown.length() + next.length() == MAX_SHOWN;
        return shown.append(last ? next : "…").toString();
      }
      shown.append(next);
    }
    return shown.toString();
  }

  private static String escape(int codePoint) {
    StringBuilder escaped = new StringBuilder();
    for (char c : Character.toChars(codePoint)) {
      escaped.append("\\u").append(String.format(java.util.Locale.ROOT, "%04X", (int) c));
    }
    return escaped.toString();
  }
}
