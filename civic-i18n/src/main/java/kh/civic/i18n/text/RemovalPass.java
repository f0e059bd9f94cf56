package kh.civic.i18n.text;

import com.ibm.icu.text.Edits;
import kh.civic.i18n.script.KhmerChar;
import org.jspecify.annotations.Nullable;

/**
 * Removes invisible characters that stand next to a Khmer one. Elsewhere they may hold an emoji
 * together or shape an Arabic word, and stay.
 */
final class RemovalPass implements Pass {

  private final String removed;

  /**
   * Creates the step.
   *
   * @param removed the characters to remove, each one of {@link KhmerChar#isZeroWidth}
   */
  RemovalPass(String removed) {
    this.removed = removed;
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
        while (i < end && KhmerChar.isZeroWidth(text.charAt(i))) {
          i++;
        }
        if (mayRemove(text, start, i)) {
          remove(text, start, i, rewrite);
        }
        i += i < end ? 1 : 0;
      }
    }
    return rewrite.finish();
  }

  private void remove(String text, int start, int end, Rewrite rewrite) {
    for (int i = start; i < end; i++) {
      if (removed.indexOf(text.charAt(i)) >= 0) {
        rewrite.replace(i, i + 1);
      }
    }
  }

  /** A mark that has lost its base must not end up on a character of another script. */
  private static boolean mayRemove(String text, int start, int end) {
    boolean behindKhmer = isKhmer(text, start - 1);
    if (behindKhmer || !isKhmer(text, end)) {
      return behindKhmer;
    }
    char after = text.charAt(end);
    return after != KhmerChar.COENG && !KhmerChar.isMark(after);
  }

  private static boolean isKhmer(String text, int i) {
    return i >= 0 && i < text.length() && KhmerChar.isKhmer(text.charAt(i));
  }
}
