package kh.civic.i18n.number;

/**
 * The forms of Cambodian telephone numbers: nine or ten digits that begin with a zero, or the
 * country code 855 and eight or nine digits; in one piece, or in groups of two digits and more.
 */
final class TelephoneForm {

  private static final int LONGEST = 12;
  private static final int MIN_GROUPS = 3; // of a number with the country code and no plus
  private static final String COUNTRY_CODE = "855";

  private TelephoneForm() {}

  /** Returns the end of the telephone number that begins at an index, or -1. */
  static int endAt(String text, int start) {
    boolean parenthesis = text.charAt(start) == '(';
    int i = parenthesis ? start + 1 : start;
    boolean plus = i < text.length() && text.charAt(i) == '+';
    i = plus ? i + 1 : i;
    StringBuilder digits = new StringBuilder();
    boolean closed = !parenthesis;
    int groups = 0;
    int end = -1;
    while (true) {
      int group = i;
      while (i < text.length() && digits.length() <= LONGEST && digit(text, i) >= 0) {
        digits.append((char) ('0' + digit(text, i)));
        i++;
      }
      if (i - group < 2) {
        return end;
      }
      groups++;
      if (closed && isNumber(digits, plus, parenthesis || groups >= MIN_GROUPS)) {
        end = i;
      }
      if (parenthesis && !closed && i < text.length() && text.charAt(i) == ')') {
        closed = true;
        i++;
      }
      if (i < text.length() && isSeparator(text.charAt(i))) {
        i++;
      }
    }
  }

  private static boolean isNumber(CharSequence digits, boolean plus, boolean grouped) {
    int length = digits.length();
    if (digits.charAt(0) == '0') {
      return !plus && digits.charAt(1) != '0' && (length == 9 || length == 10);
    }
    return (plus || grouped)
        && digits.toString().startsWith(COUNTRY_CODE)
        && (length == LONGEST - 1 || length == LONGEST);
  }

  private static int digit(String text, int index) {
    return KhmerNumberParser.valueOf(text.charAt(index));
  }

  private static boolean isSeparator(char c) {
    return WordReader.isJoiner(c) || c == '-' || c == '.';
  }
}
