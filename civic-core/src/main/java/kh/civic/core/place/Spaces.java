package kh.civic.core.place;

/** What counts as blank in a spreadsheet's cell, and how names are freed of it. */
final class Spaces {

  private Spaces() {}

  /** Returns whether the character shows nothing: white space, or a character without width. */
  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || isZeroWidth(c);
  }

  /** Returns whether the character is ZWSP, word joiner, or the byte order mark. */
  static boolean isZeroWidth(char c) {
    return c == '\u200B' || c == '\u2060' || c == '\uFEFF';
  }

  /** Returns the text without what is blank at either end. */
  static String trim(CharSequence text) {
    int start = 0;
    int end = text.length();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.subSequence(start, end).toString();
  }
}
