package kh.civic.core.value;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * Thrown when a value is offered that the model cannot hold: it names the field, shows the value
 * and says what was expected instead.
 *
 * <p>The value is shown with unpaired surrogates, and every character that cannot be seen or told
 * from a space, escaped as <code>&#92;uXXXX</code>, and cut after {@value #MAX_SHOWN} characters.
 */
public final class InvalidValueException extends IllegalArgumentException {

  /** The most characters of the offending value that a message shows. */
  public static final int MAX_SHOWN = 80;

  private static final long serialVersionUID = 1L;

  /**
   * A character that can be seen: none of the white space and controls of Unicode, nor of those
   * that programs may leave unseen (Default_Ignorable_Code_Point), as far as the Basic Multilingual
   * Plane has them. The wire format has the same pattern, so that it must not depend on the Unicode
   * version of a runtime.
   */
  private static final Pattern VISIBLE =
      Pattern.compile(
          "[^\\u0000- \\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u1680\\u17b4\\u17b5"
              + "\\u180b-\\u180f\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u3000\\u3164"
              + "\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufff8]");

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
   * <p>A text is blank if nothing of it can be seen: if it has nothing but white space, no-break
   * spaces, controls and the characters that Unicode lets programs leave unseen, such as the
   * zero-width space (U+200B), the word joiner (U+2060), the byte order mark (U+FEFF) and the
   * inherent vowels of Khmer (U+17B4, U+17B5). Beside a character that can be seen they all stay.
   *
   * @throws InvalidValueException if it is, or has one
   */
  public static void checkNotBlank(String field, String text) {
    requireNonNull(field, "field");
    if (!VISIBLE.matcher(requireNonNull(text, "text")).find()) {
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

  /** Returns a value as messages show it: its {@code toString()}, escaped, and cut if long. */
  public static String show(Object value) {
    String text = requireNonNull(value, "value").toString();
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      String next = isShown(codePoint) ? Character.toString(codePoint) : escape(codePoint);
      if (shown.length() + next.length() > MAX_SHOWN - 1) {
        boolean last = i == text.length() && shown.length() + next.length() == MAX_SHOWN;
        return shown.append(last ? next : "…").toString();
      }
      shown.append(next);
    }
    return shown.toString();
  }

  private static String message(String field, Object value, String expected) {
    requireNonNull(field, "field");
    requireNonNull(expected, "expected");
    return field + ": expected " + expected + ", was \"" + show(value) + '"';
  }

  private static boolean isShown(int codePoint) {
    int type = Character.getType(codePoint);
    return type != Character.FORMAT
        && type != Character.SURROGATE
        && (codePoint == ' ' || VISIBLE.matcher(Character.toString(codePoint)).matches());
  }

  private static String escape(int codePoint) {
    StringBuilder escaped = new StringBuilder();
    for (char c : Character.toChars(codePoint)) {
      escaped.append("\\u").append(String.format(java.util.Locale.ROOT, "%04X", (int) c));
    }
    return escaped.toString();
  }
}
