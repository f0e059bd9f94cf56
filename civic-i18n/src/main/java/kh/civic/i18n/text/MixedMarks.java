package kh.civic.i18n.text;

import kh.civic.i18n.script.KhmerChar;

/**
 * Runs of loose marks (coengs, U+17DD, the invisible, marks of other scripts) in which scripts mix.
 * NFC may reorder such a run whenever a character in it goes, so repairs leave all of it alone.
 */
final class MixedMarks {

  private MixedMarks() {}

  /** Returns the end of the run of loose marks that begins at the index; the index if none does. */
  static int endOfRun(String text, int start) {
    int i = start;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == KhmerChar.COENG || !KhmerChar.isFirm(c)) {
        i++;
      } else if (Nfc.isForeignMark(text, i)) {
        i += Character.charCount(text.codePointAt(i));
      } else {
        break;
      }
    }
    return i;
  }

  /** Returns whether a mark of another script is in the run. */
  static boolean isMixed(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c != KhmerChar.COENG && KhmerChar.isFirm(c)) {
        return true;
      }
    }
    return false;
  }
}
