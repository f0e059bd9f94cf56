package kh.civic.i18n.name;

import java.util.Arrays;

/**
 * The Damerau distance of two words: how many code points have to be left out, added, changed, or
 * swapped with their neighbour to make one of the other, none of them touched twice (optimal string
 * alignment).
 */
final class EditDistance {

  private EditDistance() {}

  /**
   * Returns the distance, or {@code max + 1} if it is larger than {@code max}. Takes time in the
   * length of the words times {@code max}, none if their lengths differ by more than {@code max}.
   */
  static int between(int[] a, int[] b, int max) {
    int beyond = max + 1;
    if (Math.abs(a.length - b.length) > max) {
      return beyond;
    }
    int[] beforeLast = new int[b.length + 1];
    int[] last = new int[b.length + 1];
    int[] row = new int[b.length + 1];
    for (int j = 0; j <= b.length; j++) {
      last[j] = Math.min(j, beyond);
    }
    for (int i = 1; i <= a.length; i++) {
      Arrays.fill(row, beyond);
      row[0] = Math.min(i, beyond);
      for (int j = Math.max(1, i - max); j <= Math.min(b.length, i + max); j++) {
        int changed = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
        int best = Math.min(changed, Math.min(last[j], row[j - 1]) + 1);
        if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
          best = Math.min(best, beforeLast[j - 2] + 1);
        }
        row[j] = Math.min(best, beyond);
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return last[b.length];
  }
}
