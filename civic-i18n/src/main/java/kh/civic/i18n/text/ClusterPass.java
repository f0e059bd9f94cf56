package kh.civic.i18n.text;

import com.ibm.icu.text.Edits;
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
    long stop = scanner.scan(text, 0, false);
    if (ClusterScanner.index(stop) == text.length()) {
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
  private boolean order(String text, long firstStop, boolean nfc, Rewrite rewrite) {
    ClusterOrder cluster = new ClusterOrder(text, repair, coengDa, zwnj);
    long stop = firstStop;
    int i = ClusterScanner.index(stop);
    while (i < text.length()) {
      if (!nfc && needsNfc(text.charAt(i))) {
        return false;
      }
      if (ClusterScanner.isInCluster(stop)) {
        cluster.read(base(text, i));
        if (!nfc && cluster.hasAtthacan()) {
          return false;
        }
        if (cluster.isChanged() && !Nfc.isForeignMark(text, cluster.end())) {
          rewrite.replace(cluster.start(), cluster.end());
          rewrite.append(cluster.target(), cluster.length());
        }
        i = cluster.end();
      } else {
        i = endOfStrays(text, i);
      }
      stop = scanner.scan(text, i, nfc);
      i = ClusterScanner.index(stop);
    }
    return true;
  }

  private static boolean needsNfc(char c) {
    return c == KhmerChar.ATTHACAN || !(KhmerChar.isKhmer(c) || Nfc.isInert(c));
  }

  /** Returns the base of the cluster that an index inside it belongs to. */
  private static int base(String text, int inside) {
    int i = inside;
    while (i > 0
        && (!KhmerChar.isLetter(text.charAt(i)) || text.charAt(i - 1) == KhmerChar.COENG)) {
      i--;
    }
    return i;
  }

  /** Coengs and U+17DD outside a cluster stay, with the letter that they make a subscript of. */
  private static int endOfStrays(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) == KhmerChar.COENG) {
      i++;
    }
    if (i == from) {
      return i + 1;
    }
    return Math.max(i, KhmerChar.subscript(text, i - 1) + 1);
  }
}
