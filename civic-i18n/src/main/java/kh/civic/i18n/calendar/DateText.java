package kh.civic.i18n.calendar;

import com.ibm.icu.text.Edits;
import kh.civic.i18n.script.CommonChar;
import kh.civic.i18n.text.KhmerNormalizer;

/**
 * A text as the date parser sees it, with the way back to the original.
 *
 * <p>It is normalized. Digits are ASCII digits, runs of white space one space, dashes hyphens and
 * strokes slashes; invisible characters are gone, and coeng DA, which looks like coeng TA, is coeng
 * TA.
 */
final class DateText {

  static final char COENG = '\u17D2';

  /** What a character without a width folds to, and what stands after the end. */
  private static final char NOTHING = 0;

  private final String original;
  private final char[] chars;
  private final int[] starts;
  private final int[] ends;
  private int length;
  private int furthest;

  private DateText(String original) {
    this.original = original;
    Edits edits = new Edits();
    String normalized = KhmerNormalizer.canonical().normalize(original);
    chars = new char[normalized.length()];
    starts = new int[normalized.length()];
    ends = new int[normalized.length()];
    if (normalized.equals(original)) {
      edits.addUnchanged(original.length());
    } else {
      KhmerNormalizer.canonical().normalize(original, new StringBuilder(), edits);
    }
    Edits.Iterator spans = edits.getFineIterator();
    while (spans.next()) {
      for (int i = 0; i < spans.newLength(); i++) {
        char c = normalized.charAt(spans.destinationIndex() + i);
        int start = spans.sourceIndex() + (spans.hasChange() ? 0 : i);
        add(c, start, spans.hasChange() ? start + spans.oldLength() : start + 1);
      }
    }
  }

  private void add(char normalized, int start, int end) {
    char c = fold(normalized);
    boolean secondSpace = c == ' ' && length > 0 && chars[length - 1] == ' ';
    if (secondSpace) {
      ends[length - 1] = end;
    } else if (c != NOTHING) {
      boolean coengDa = c == 'ដ' && length > 0 && chars[length - 1] == COENG;
      chars[length] = coengDa ? 'ត' : c;
      starts[length] = start;
      ends[length] = end;
      length++;
    }
  }

  static DateText of(CharSequence original) {
    return new DateText(original.toString());
  }

  private static char fold(char c) {
    int digit = CommonChar.digit(c);
    if (digit >= 0) {
      return (char) ('0' + digit);
    }
    if (CommonChar.isInvisible(c)) {
      return NOTHING;
    }
    if (CommonChar.isSpace(c)) {
      return ' ';
    }
    if (CommonChar.isDash(c)) {
      return '-';
    }
    return CommonChar.isStroke(c) ? '/' : c;
  }

  /** Returns whether the character depends on the one before it, so that no word ends there. */
  static boolean isDependent(char c) {
    return (c >= '\u17B4' && c <= '\u17D3') || c == '\u17DD';
  }

  /** Returns whether the character is part of a word. */
  static boolean isLetter(char c) {
    return isDependent(c) || c == '\u17D7' || Character.isLetter(c);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  int length() {
    return length;
  }

  /** Returns a character, or U+0000 before the beginning, at the end and after it. */
  char charAt(int index) {
    furthest = Math.max(furthest, index);
    return index >= 0 && index < length ? chars[index] : NOTHING;
  }

  /** Returns the furthest index that was asked for. */
  int furthest() {
    return furthest;
  }

  /** Returns the index of the first character that begins at or after an index of the original. */
  int indexOf(int originalIndex) {
    int index = 0;
    while (index < length && starts[index] < originalIndex) {
      index++;
    }
    return index;
  }

  /** Returns the text between two indices; the second may lie beyond the end. */
  String substring(int start, int end) {
    furthest = Math.max(furthest, end);
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
    return original.substring(originalStart(start), originalEnd(end));
  }

  @Override
  public String toString() {
    return substring(0, length);
  }
}
