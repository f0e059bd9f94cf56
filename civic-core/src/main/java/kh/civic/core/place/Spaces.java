package kh.civic.core.place;

/** White space and characters without width in codes and names. */
final class Spaces {

  private static final char ZWSP = '\u200B';
  private static final char WORD_JOINER = '\u2060';
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Spaces() {}

  /** Returns whether the character is a space, a line break or a tab, no-break spaces included. */
  static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /**
   * Returns whether the character has no width and no meaning inside a name. Joiners and
   * non-joiners (U+200D, U+200C) are not among them: they can change what a Khmer text shows.
   */
  static boolean isZeroWidth(int c) {
    return c == ZWSP || c == WORD_JOINER || c == BYTE_ORDER_MARK;
  }

  /** Returns the text without spaces and characters of no width at either end. */
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

  /** Returns the text with every character of no width left out. */
  static String withoutZeroWidth(String text) {
    if (!hasZeroWidth(text)) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.length());
    text.chars().filter(c -> !isZeroWidth(c)).forEach(c -> kept.append((char) c));
    return kept.toString();
  }

  /** Returns whether there is a character of no width in the text. */
  static boolean hasZeroWidth(String text) {
    return text.indexOf(ZWSP) >= 0
        || text.indexOf(WORD_JOINER) >= 0
        || text.indexOf(BYTE_ORDER_MARK) >= 0;
  }

  /** Returns whether there is a space in the text. */
  static boolean hasSpace(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isSpace(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Returns the text with each run of spaces as one space, and none at either end. */
  static String collapse(String text) {
    if (isCollapsed(text)) {
      return text;
    }
    StringBuilder collapsed = new StringBuilder(text.length());
    boolean pending = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        pending = true;
      } else {
        if (pending && collapsed.length() > 0) {
          collapsed.append(' ');
        }
        pending = false;
        collapsed.append(c);
      }
    }
    return collapsed.toString();
  }

  private static boolean isCollapsed(String text) {
    boolean space = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c) && (space || c != ' ')) {
        return false;
      }
      space = c == ' ';
    }
    return text.isEmpty() || !space;
  }

  /**
   * Returns what is left of a name when it is compared: no spaces, no characters of no width, and
   * letters without case.
   */
  static String fold(CharSequence name) {
    StringBuilder folded = new StringBuilder(name.length());
    fold(name, folded);
    return folded.toString();
  }

  /** Appends what is left of a name when it is compared. */
  static void fold(CharSequence name, StringBuilder folded) {
    for (int i = 0; i < name.length(); ) {
      int c = Character.codePointAt(name, i);
      i += Character.charCount(c);
      if (!isBlank(c)) {
        folded.appendCodePoint(Character.toLowerCase(Character.toUpperCase(c)));
      }
    }
  }

  /** Returns whether the character is a space or has no width. */
  static boolean isBlank(int c) {
    return isSpace(c) || isZeroWidth(c);
  }
}
