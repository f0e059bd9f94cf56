package kh.civic.i18n.text;

import static kh.civic.i18n.script.KhmerChar.KHAN;

import com.ibm.icu.text.Edits;
import kh.civic.i18n.script.KhmerChar;
import org.jspecify.annotations.Nullable;

/** Folds for search keys: spellings and signs that a reader takes for the same. */
final class FoldPass implements Pass {

  private final boolean modernKhmer;
  private final CoengDa coengDa;

  FoldPass(boolean modernKhmer, CoengDa coengDa) {
    this.modernKhmer = modernKhmer;
    this.coengDa = coengDa;
  }

  @Override
  public String apply(String text, @Nullable Edits edits) {
    Rewrite rewrite = new Rewrite(text, edits);
    int i = 0;
    while (i < text.length()) {
      int marks = MixedMarks.endOfRun(text, i);
      if (KhmerChar.isDigit(text.charAt(i))) {
        i = foldDigits(text, i, rewrite);
      } else if (MixedMarks.isMixed(text, i, marks)) {
        i = marks;
      } else {
        int end = Math.max(marks, i + 1);
        boolean coeng = false;
        for (; i < end; i++) {
          coeng |= text.charAt(i) == KhmerChar.COENG;
          String folded = fold(text, i, coeng);
          if (folded != null) {
            rewrite.replace(i, i + 1);
            rewrite.append(folded);
          }
        }
      }
    }
    return rewrite.finish();
  }

  /** Digits become ASCII; with U+17D3 behind them they are a day of the waxing moon. */
  private static int foldDigits(String text, int start, Rewrite rewrite) {
    int end = LunarPass.endOfDigits(text, start);
    int day = LunarPass.day(text, start, end);
    if (day >= 0 && end < text.length() && text.charAt(end) == KhmerChar.BATHAMASAT) {
      rewrite.replace(start, end + 1);
      rewrite.append((char) (LunarPass.WAXING + day));
      return end + 1;
    }
    for (int i = start; i < end; i++) {
      rewrite.replace(i, i + 1);
      rewrite.append((char) (text.charAt(i) - KhmerChar.DIGIT_ZERO + '0'));
    }
    return end;
  }

  /**
   * Returns what the character becomes, or null if it stays.
   *
   * @param behindCoeng whether a coeng stands before it: then U+17DD keeps the coeng and a letter
   *     together that belong to no cluster
   */
  private @Nullable String fold(String text, int i, boolean behindCoeng) {
    return switch (text.charAt(i)) {
      case KhmerChar.BATHAMASAT -> String.valueOf(KhmerChar.NIKAHIT);
      case KhmerChar.BEYYAL -> "" + KHAN + KhmerChar.LO + KHAN;
      case KhmerChar.CAMNUC_PII_KUUH -> ":";
      case KhmerChar.QOO_2 ->
          text.startsWith("" + KhmerChar.COENG + KhmerChar.YO, i + 1)
              ? String.valueOf(KhmerChar.QOO_1)
              : "" + KhmerChar.QOO_1 + KhmerChar.COENG + KhmerChar.YO;
      case KhmerChar.ATTHACAN ->
          modernKhmer && !behindCoeng ? String.valueOf(KhmerChar.VIRIAM) : null;
      case KhmerChar.DA ->
          coengDa == CoengDa.TO_TA && i > 0 && text.charAt(i - 1) == KhmerChar.COENG
              ? String.valueOf(KhmerChar.TA)
              : null;
      case KhmerChar.QUK -> modernKhmer ? "" + KhmerChar.QU + KhmerChar.KA : null;
      default -> null;
    };
  }
}
