package kh.civic.i18n.calendar;

/**
 * A text as the date parser sees it, with the way back to the original.
 *
 * <p>Digits are ASCII digits, runs of white space one space; zero-width characters are gone, and
 * coeng DA, which looks like coeng TA, is coeng TA.
 */
final class DateText {

  static final char COENG = '\u17D2';

  private final CharSequence original;
  private final char[] chars;
  private final int[] starts;
  private final int[] ends;
  private final int length;

  private DateText(CharSequence original) {
    this.original = original;
    chars = new char[original.length()];
    starts = new int[original.length()];
    ends = new int[original.length()];
    int count = 0;
    for (int i = 0; i < original.length(); i++) {
      char c = fold(original.charAt(i));
      if (c == 0) {
        continue;
      }
      if (c == ' ' && count > 0 && chars[count - 1] == ' ') {
        ends[count - 1] = i + 1;
        continue;
      }
      boolean coengDa = c == 'ដ' && count > 0 && chars[count - 1] == COENG;
      chars[count] = coengDa ? 'ត' : c;
      starts[count] = i;
      ends[count] = i + 1;
      count++;
    }
    length = count;
  }

  static DateText of(CharSequence original) {
    return new DateText(original);
  }

  private static char fold(char c) {
    if (c >= '\u17E0' && c <= '\u17E9') {
      return (char) (c - '\u17E0' + '0');
    }
    return switch (c) {
      case '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u00AD' -> 0;
      case '\u00A0', '\u202F' -> ' ';
      default -> Character.isWhitespace(c) ? ' ' : c;
    };
  }

  /** Returns whether the character depends on the one before it, so that no word ends there. */
  static boolean isDependent(char c) {
    return (c >= '\u17B4' && c <= '\u17D3') || c == '\u17DD';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  int length() {
    return length;
  }

  /** Returns a character, or U+0000 at and after the end. */
  char charAt(int index) {
    return index < length ? chars[index] : 0;
  }

  /** Returns the text between two indices; the second may lie beyond the end. */
  String substring(int start, int end) {
    return new String(chars, start, Math.min(end, length) - start);
  }

  /** Returns the index in the original of a character of this text. */
  int originalStart(int index) {
    return index < length ? starts[index] : original.length();
  }

  /** Returns the index in the original after the character before the given one. */
  int originalEnd(int index) {
    return index == 0 ? 0 : ends[index - 1];
  }

  /** Returns what stands in the original between two characters of this text. */
  String original(int start, int end) {
    return original.subSequence(originalStart(start), originalEnd(end)).toString();
  }

  @Override
  public String toString() {
    return substring(0, length);
  }
}
