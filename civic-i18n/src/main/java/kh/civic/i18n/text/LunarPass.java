package kh.civic.i18n.text;

import static kh.civic.i18n.script.KhmerChar.COENG;
import static kh.civic.i18n.script.KhmerChar.KHAN;

import com.ibm.icu.text.Edits;
import kh.civic.i18n.script.KhmerChar;
import org.jspecify.annotations.Nullable;

/**
 * Turns lunar dates that were typed with a coeng into the symbols made for them: a day over a line
 * (U+17E8 U+17D2 U+17D4, waxing) into U+19E0 and on, a line over a day (U+17D4 U+17D2 U+17E8,
 * waning) into U+19F0 and on.
 */
final class LunarPass implements Pass {

  static final char WAXING = '\u19E0';
  static final char WANING = '\u19F0';

  private static final int LAST_DAY = 15;

  LunarPass() {}

  @Override
  public String apply(String text, @Nullable Edits edits) {
    Rewrite rewrite = new Rewrite(text, edits);
    int done = 0;
    for (int i = text.indexOf(COENG); i >= 0; i = text.indexOf(COENG, i + 1)) {
      int digits = startOfDigits(text, i);
      int waxing = day(text, digits, i);
      int end = endOfDigits(text, i + 1);
      int waning = day(text, i + 1, end);
      if (waxing >= 0 && digits >= done && i + 1 < text.length() && text.charAt(i + 1) == KHAN) {
        rewrite.replace(digits, i + 2);
        rewrite.append((char) (WAXING + waxing));
        done = i + 2;
      } else if (waning >= 0 && i - 1 >= done && text.charAt(i - 1) == KHAN) {
        rewrite.replace(i - 1, end);
        rewrite.append((char) (WANING + waning));
        done = end;
      }
    }
    return rewrite.finish();
  }

  private static int startOfDigits(String text, int end) {
    int i = end;
    while (i > 0 && KhmerChar.isDigit(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  static int endOfDigits(String text, int start) {
    int i = start;
    while (i < text.length() && KhmerChar.isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Returns the day that all the digits of the range write, 0 to 15, or -1 if they write none. */
  static int day(String text, int start, int end) {
    int first = end > start ? text.charAt(start) - KhmerChar.DIGIT_ZERO : -1;
    if (end - start == 1) {
      return first;
    }
    int day = end - start == 2 ? first * 10 + text.charAt(end - 1) - KhmerChar.DIGIT_ZERO : -1;
    return first != 0 && day <= LAST_DAY ? day : -1;
  }
}
