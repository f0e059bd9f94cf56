package kh.civic.i18n.text;

import com.ibm.icu.text.Edits;
import kh.civic.i18n.script.KhmerChar;
import org.jspecify.annotations.Nullable;

/** Removes invisible characters that tear a cluster apart: inside it, or behind a coeng. */
final class InvisiblePass implements Pass {

  private final String inside;
  private final String behindCoeng;

  /**
   * Creates the step.
   *
   * @param inside the characters to remove between the parts of a cluster; U+200D stays before a
   *     coeng all the same
   * @param behindCoeng the characters to remove between a coeng and its letter
   */
  InvisiblePass(String inside, String behindCoeng) {
    this.inside = inside;
    this.behindCoeng = behindCoeng;
  }

  @Override
  public String apply(String text, @Nullable Edits edits) {
    Rewrite rewrite = new Rewrite(text, edits);
    int i = 0;
    while (i < text.length()) {
      int end = MixedMarks.endOfRun(text, i);
      if (end == i) {
        i++;
      } else if (MixedMarks.isMixed(text, i, end)) {
        i = end;
      }
      while (i < end) {
        int start = i;
        while (i < end && !KhmerChar.isFirm(text.charAt(i))) {
          i++;
        }
        if (start > 0) {
          remove(text, start, i, rewrite);
        }
        i += i < end ? 1 : 0;
      }
    }
    return rewrite.finish();
  }

  /** Decides by the firm characters around the gap, since NFC may still move those inside it. */
  private void remove(String text, int start, int end, Rewrite rewrite) {
    char before = text.charAt(start - 1);
    char after = end < text.length() ? text.charAt(end) : 0;
    boolean coeng = before == KhmerChar.COENG;
    boolean open = KhmerChar.isLetter(before) || KhmerChar.isMark(before);
    boolean mark = after == KhmerChar.COENG || KhmerChar.isMark(after);
    int lastAtthacan = lastIndexOf(KhmerChar.ATTHACAN, text, start, end);
    int joiner = after == KhmerChar.COENG ? lastIndexOf(KhmerChar.ZWJ, text, start, end) : -1;
    for (int i = start; i < end; i++) {
      String removed =
          coeng && KhmerChar.isLetter(after)
              ? behindCoeng
              : open && (mark || i < lastAtthacan) ? inside : "";
      if (i != joiner && removed.indexOf(text.charAt(i)) >= 0) {
        rewrite.replace(i, i + 1);
      }
    }
  }

  private static int lastIndexOf(char c, String text, int start, int end) {
    int i = end - 1;
    while (i >= start && text.charAt(i) != c) {
      i--;
    }
    return i >= start ? i : -1;
  }
}
