package kh.civic.i18n.text;

import com.ibm.icu.text.Edits;
import kh.civic.i18n.script.KhmerChar;
import org.jspecify.annotations.Nullable;

/**
 * Replaces deprecated letters, and drops what is never written: inherent vowels, and a coeng before
 * another coeng.
 */
final class RepairPass implements Pass {

  RepairPass() {}

  @Override
  public String apply(String text, @Nullable Edits edits) {
    Rewrite rewrite = new Rewrite(text, edits);
    int i = 0;
    while (i < text.length()) {
      int end = MixedMarks.endOfRun(text, i);
      if (end == i) {
        replaceLetter(text.charAt(i), i, rewrite);
        i++;
      } else if (MixedMarks.isMixed(text, i, end)) {
        i = end;
      }
      for (; i < end; i++) {
        char c = text.charAt(i);
        if (KhmerChar.isInherentVowel(c) || (c == KhmerChar.COENG && isBeforeCoeng(text, i + 1))) {
          rewrite.replace(i, i + 1);
        }
      }
    }
    return rewrite.finish();
  }

  private static void replaceLetter(char c, int i, Rewrite rewrite) {
    if (c == KhmerChar.QAQ || c == KhmerChar.QAA) {
      rewrite.replace(i, i + 1);
      rewrite.append(c == KhmerChar.QAQ ? "\u17A2" : "\u17A2\u17B6");
    }
  }

  private static boolean isBeforeCoeng(String text, int start) {
    int i = start;
    while (i < text.length() && !KhmerChar.isFirm(text.charAt(i))) {
      i++;
    }
    return i < text.length() && text.charAt(i) == KhmerChar.COENG;
  }
}
