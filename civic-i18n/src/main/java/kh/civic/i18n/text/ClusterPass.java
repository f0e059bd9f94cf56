package kh.civic.i18n.text;

import com.ibm.icu.text.Edits;
import kh.civic.i18n.script.KhmerChar;
import org.jspecify.annotations.Nullable;

/** NFC, and each cluster in order: the whole of level CANONICAL, or with its repairs. */
final class ClusterPass implements Pass {

  private final boolean repair;
  private final CoengDa coengDa;
  private final ZeroWidth zwnj;
  private final ClusterScanner scanner;

  ClusterPass(boolean repair, CoengDa coengDa, ZeroWidth zwnj) {
    this.repair = repair;
    this.coengDa = coengDa;
    this.zwnj = zwnj;
    this.scanner = new ClusterScanner(repair, coengDa);
  }

  @Override
  public String apply(String text, @Nullable Edits edits) {
    int stop = scanner.scan(text, 0, false);
    if (stop == text.length()) {
      if (edits != null) {
        edits.addUnchanged(text.length());
      }
      return text;
    }
    Rewrite rewrite = new Rewrite(text, edits);
    if (order(text, stop, false, rewrite)) {
      return rewrite.finish();
    }
    return applyAfterNfc(text, edits);
  }

  private String applyAfterNfc(String text, @Nullable Edits edits) {
    Edits toNfc = edits == null ? null : new Edits();
    String nfc = Nfc.normalize(text, toNfc);
    Edits fromNfc = edits == null ? null : new Edits();
    Rewrite rewrite = new Rewrite(nfc, fromNfc);
    boolean complete = order(nfc, scanner.scan(nfc, 0, true), true, rewrite);
    assert complete;
    String ordered = rewrite.finish();
    if (edits != null && toNfc != null && fromNfc != null) {
      edits.reset();
      edits.mergeAndAppend(toNfc, fromNfc);
    }
    return ordered;
  }

  /**
   * Orders the clusters from the first stop on.
   *
   * @param nfc whether the text is known to be in NFC
   * @return false, and then a rewrite to throw away, if the text has to be brought into NFC first
   */
  private boolean order(String text, int firstStop, boolean nfc, Rewrite rewrite) {
    ClusterOrder cluster = new ClusterOrder(text, repair, coengDa, zwnj);
    int done = 0;
    int i = firstStop;
    while (i < text.length()) {
      if (!nfc && needsNfc(text.charAt(i))) {
        return false;
      }
      int marks = startOfMarks(text, i, done);
      int base = marks > done && KhmerChar.isLetter(text.charAt(marks - 1)) ? marks - 1 : -1;
      if (base >= 0) {
        cluster.read(base);
        done = cluster.end();
      } else {
        done = endOfStrays(text, marks);
      }
      if (!nfc && (base >= 0 ? cluster.hasAtthacan() : hasAtthacan(text, marks, done))) {
        return false;
      }
      if (base >= 0 && cluster.isChanged() && !Nfc.isForeignMark(text, done)) {
        rewrite.replace(base, done);
        cluster.appendTo(rewrite);
      }
      i = scanner.scan(text, done, nfc);
    }
    return true;
  }

  private static boolean hasAtthacan(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == KhmerChar.ATTHACAN) {
        return true;
      }
    }
    return false;
  }

  private static boolean needsNfc(char c) {
    return c == KhmerChar.ATTHACAN || !Nfc.isInertOrKhmer(c);
  }

  /** Returns where the marks and subscripts begin that the index follows, back to the limit. */
  private static int startOfMarks(String text, int index, int limit) {
    int i = index;
    while (i > limit) {
      char c = text.charAt(i - 1);
      boolean subscript =
          KhmerChar.isLetter(c) && i - 1 > limit && text.charAt(i - 2) == KhmerChar.COENG;
      if (c != KhmerChar.COENG && !subscript && !KhmerChar.isMark(c)) {
        break;
      }
      i--;
    }
    return i;
  }

  /** Marks outside a cluster stay as they are, with the letters that they make subscripts of. */
  private static int endOfStrays(String text, int from) {
    int i = from;
    while (i < text.length()) {
      char c = text.charAt(i);
      int letter = c == KhmerChar.COENG ? KhmerChar.subscript(text, i) : -1;
      if (c != KhmerChar.COENG && !KhmerChar.isMark(c)) {
        break;
      }
      i = Math.max(i, letter) + 1;
    }
    return Math.max(i, from + 1);
  }
}
