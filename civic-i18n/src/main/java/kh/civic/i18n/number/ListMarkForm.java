package kh.civic.i18n.number;

import org.jspecify.annotations.Nullable;

/**
 * The forms of list marks in running text: at the head of a line, a mark of one of the {@linkplain
 * CounterStyle styles} with a full stop or a closing parenthesis behind it, or in parentheses, or,
 * in digits, with a hyphen and a space behind it.
 *
 * <p>A full stop behind letters needs a space too, so that the abbreviation គ.ស.ក is no mark. Marks
 * have at most three digits, and Roman ones end with XXXIX.
 */
record ListMarkForm(int end, int ordinal) {

  private static final int MAX_DIGITS = 3;
  private static final int MAX_ROMAN = 6; // XXXVII and its like

  /** Returns the list mark that begins at an index, or null. */
  static @Nullable ListMarkForm at(String text, int start) {
    if (!isLineHead(text, start)) {
      return null;
    }
    boolean parenthesis = text.charAt(start) == '(';
    int from = parenthesis ? start + 1 : start;
    if (from == text.length()) {
      return null;
    }
    CounterStyle style = styleOf(text.charAt(from));
    if (style == null) {
      return null;
    }
    int end = from + 1;
    int longest = style == CounterStyle.KHMER_LETTERS ? 1 : MAX_ROMAN;
    while (end < text.length() && end - from < longest && styleOf(text.charAt(end)) == style) {
      end++;
    }
    boolean letters = style == CounterStyle.KHMER_LETTERS || style == CounterStyle.ROMAN;
    if (!letters && end - from > MAX_DIGITS) {
      return null;
    }
    int ordinal = style.read(text.substring(from, end));
    boolean closed = parenthesis ? charAt(text, end) == ')' : isClosed(text, end, letters);
    return ordinal > 0 && closed ? new ListMarkForm(end + 1, ordinal) : null;
  }

  private static boolean isClosed(String text, int end, boolean letters) {
    char next = charAt(text, end + 1);
    char visible = charAt(text, NumberScan.skipInvisible(text, end + 1));
    return switch (charAt(text, end)) {
      case ')' -> true;
      case '.' -> letters ? isSpace(next) : KhmerNumberParser.valueOf(visible) < 0;
      case '-' -> isSpace(visible) && !letters && !isDigitAhead(text, end + 1);
      default -> false;
    };
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || WordReader.isJoiner(c);
  }

  private static boolean isDigitAhead(String text, int index) {
    return KhmerNumberParser.valueOf(charAt(text, WordReader.skipJoiners(text, index))) >= 0;
  }

  /** Returns the character at an index, a line feed behind the end of the text. */
  private static char charAt(String text, int index) {
    return index < text.length() ? text.charAt(index) : '\n';
  }

  private static @Nullable CounterStyle styleOf(char c) {
    if (c == 'I' || c == 'V' || c == 'X') {
      return CounterStyle.ROMAN;
    }
    if (c >= '\u17E0' && c <= '\u17E9') {
      return CounterStyle.KHMER_DIGITS;
    }
    if (c >= '0' && c <= '9') {
      return CounterStyle.ASCII_DIGITS;
    }
    return c >= '\u1780' && c <= '\u17A2' ? CounterStyle.KHMER_LETTERS : null;
  }

  private static boolean isLineHead(String text, int index) {
    int i = index;
    while (i > 0 && isIndent(text.charAt(i - 1))) {
      i--;
    }
    return i == 0 || text.charAt(i - 1) == '\n' || text.charAt(i - 1) == '\r';
  }

  private static boolean isIndent(char c) {
    return WordReader.isJoiner(c) || c == '\t' || c == '\uFEFF';
  }
}
