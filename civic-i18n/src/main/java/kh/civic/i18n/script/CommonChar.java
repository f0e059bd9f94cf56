package kh.civic.i18n.script;

/**
 * Characters that Khmer shares with other scripts, by what they do in a text: the digits of every
 * form in which Khmer numbers are printed, spaces, invisible characters, dashes and strokes.
 *
 * <p>Whoever needs to know one of these things asks here, so that a character means the same to
 * every reader.
 */
public final class CommonChar {

  /** The divination numerals, which Unicode counts as numbers and not as digits. */
  private static final char DIVINATION_ZERO = '\u17F0';

  private CommonChar() {}

  /**
   * Returns the value of a digit, 0 to 9, or -1: {@code 0} to {@code 9}, U+17E0 to U+17E9, and the
   * divination numerals U+17F0 to U+17F9.
   */
  public static int digit(char c) {
    if (c < '0') {
      return -1;
    }
    int value = c - (c <= '9' ? '0' : c < DIVINATION_ZERO ? KhmerChar.DIGIT_ZERO : DIVINATION_ZERO);
    return value >= 0 && value <= 9 ? value : -1;
  }

  /** Returns whether a character is a digit of one of the forms of {@link #digit}. */
  public static boolean isDigit(char c) {
    return digit(c) >= 0;
  }

  /**
   * Returns whether a character is white space of some width, of Java's or of Unicode's kind: a
   * space that may break or not, a tab, the end of a line.
   */
  public static boolean isSpace(char c) {
    return c < '\u0080' ? c == ' ' || isControlSpace(c) : isWideSpace(c);
  }

  /** Returns whether a character is white space inside a line. */
  public static boolean isInlineSpace(char c) {
    return isSpace(c) && !isLineBreak(c);
  }

  /** Returns whether a character ends a line. */
  public static boolean isLineBreak(char c) {
    return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private static boolean isControlSpace(char c) {
    return (c >= '\t' && c <= '\r') || (c >= '\u001C' && c <= '\u001F');
  }

  private static boolean isWideSpace(char c) {
    return c == '\u0085' || c == '\u00A0' || Character.isSpaceChar(c);
  }

  /**
   * Returns whether a character is not seen and has no width, whatever else it does: zero-width
   * spaces and joiners, soft hyphens, marks of direction, variation selectors.
   */
  public static boolean isInvisible(char c) {
    if (c < '\u034F') {
      return c == KhmerChar.SOFT_HYPHEN;
    }
    return (c >= KhmerChar.ZWSP && c <= '\u200F')
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= KhmerChar.WORD_JOINER && c <= '\u206F')
        || (c >= '\uFE00' && c <= '\uFE0F')
        || c == KhmerChar.ZWNBSP
        || c == '\u034F'
        || c == '\u061C'
        || c == '\u180E';
  }

  /** Returns whether a character is a hyphen, a dash or a minus sign, of any length and width. */
  public static boolean isDash(char c) {
    return c == '-'
        || (c >= '\u2010' && c <= '\u2015')
        || c == '\u2212'
        || c == '\uFE58'
        || c == '\uFE63'
        || c == '\uFF0D';
  }

  /** Returns whether a character is a stroke, as between the figures of a fraction or a date. */
  public static boolean isStroke(char c) {
    return c == '/' || c == '\u2044' || c == '\u2215' || c == '\uFF0F';
  }

  /** Returns whether a character is a letter of the Latin script. */
  public static boolean isLatinLetter(char c) {
    return c < '\u0250' && Character.isLetter(c);
  }
}
