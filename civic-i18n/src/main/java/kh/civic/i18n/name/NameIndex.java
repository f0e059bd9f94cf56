package kh.civic.i18n.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kh.civic.i18n.script.KhmerChar;

/**
 * All keys of names in the order of their letters, for finding those that are a few edits away.
 *
 * <p>The method. The table of the edit distance has a row for every letter of a key, and a row
 * depends on the rows before it alone. Keys that are neighbours in the order share a beginning, and
 * with it the first rows of their tables; so the keys are gone through in their order, and each
 * begins its table where it leaves the key before it. A row in which every distance is beyond the
 * most edits ends the matter for all keys that share it, and they are passed over together. Rows
 * are made only within a band of the most edits around the diagonal.
 */
final class NameIndex {

  /** The most letters of a name that is looked for with edits. */
  private static final int LONGEST = 200;

  /** The fewest characters that Khmer names share for them to count as a word. */
  private static final int SHORTEST_WORD = 3;

  private final int[][] keys;

  /** How many letters a key shares with the one before it. */
  private final int[] shared;

  /** Where the words of a key end. */
  private final int[][] ends;

  /**
   * Creates an index.
   *
   * @param words for every key the ends of its words, as far as they are known
   */
  NameIndex(Map<String, int[]> words) {
    List<String> texts = new ArrayList<>(words.keySet());
    List<int[]> letters = new ArrayList<>();
    texts.forEach(text -> letters.add(text.codePoints().toArray()));
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      order.add(i);
    }
    order.sort((a, b) -> Arrays.compare(letters.get(a), letters.get(b)));
    keys = new int[order.size()][];
    ends = new int[order.size()][];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = letters.get(order.get(i));
      int[] known = words.get(texts.get(order.get(i)));
      ends[i] = known == null ? new int[] {keys[i].length} : known;
    }
    shared = shared(keys);
    cutKhmer();
  }

  /** Takes what is found. */
  interface Found {
    /** Takes a key that is as many edits away. */
    void key(String key, int edits);
  }

  /** Finds the keys that are at least one edit away and at most as many as given. */
  void search(int[] asked, int max, Found found) {
    if (asked.length > LONGEST) {
      return;
    }
    int width = asked.length + 1;
    int[][] rows = new int[asked.length + max + 1][width];
    int[] least = new int[rows.length];
    for (int j = 0; j < width; j++) {
      rows[0][j] = Math.min(j, max + 1);
    }
    int valid = 0;
    int i = 0;
    while (i < keys.length) {
      valid = Math.min(valid, shared[i]);
      int[] key = keys[i];
      int length = Math.min(key.length, asked.length + max);
      int depth = valid;
      boolean beyond = false;
      while (depth < length && !beyond) {
        depth++;
        least[depth] = row(rows, depth, asked, key, max);
        // Letters that change places step over a row, and cost one edit.
        beyond = least[depth] > max && least[depth - 1] > max - 1;
      }
      valid = depth;
      if (!beyond && Math.abs(key.length - asked.length) <= max) {
        int edits = rows[key.length][asked.length];
        if (edits > 0 && edits <= max) {
          int counted = NameParts.edits(asked, key, ends[i], max);
          if (counted > 0) {
            found.key(new String(key, 0, key.length), counted);
          }
        }
      }
      i++;
      if (beyond) {
        while (i < keys.length && shared[i] >= depth) {
          i++;
        }
      }
    }
  }

  /** Makes a row of the table; returns its least distance. */
  private static int row(int[][] rows, int depth, int[] asked, int[] key, int max) {
    int[] row = rows[depth];
    int[] last = rows[depth - 1];
    int beyond = max + 1;
    int from = Math.max(1, depth - max);
    int to = Math.min(asked.length, depth + max);
    row[from - 1] = from == 1 ? Math.min(depth, beyond) : beyond;
    int least = row[from - 1];
    int letter = key[depth - 1];
    for (int j = from; j <= to; j++) {
      int best = last[j - 1] + (asked[j - 1] == letter ? 0 : 1);
      best = Math.min(best, Math.min(j < depth + max ? last[j] : beyond, row[j - 1]) + 1);
      if (depth > 1 && j > 1 && asked[j - 1] == key[depth - 2] && asked[j - 2] == letter) {
        best = Math.min(best, rows[depth - 2][j - 2] + 1);
      }
      row[j] = Math.min(best, beyond);
      least = Math.min(least, best);
    }
    return least;
  }

  private static int[] shared(int[][] sorted) {
    int[] shared = new int[sorted.length];
    for (int i = 1; i < sorted.length; i++) {
      int different = Arrays.mismatch(sorted[i - 1], sorted[i]);
      shared[i] = different < 0 ? sorted[i].length : different;
    }
    return shared;
  }

  /** Cuts off what a Khmer key shares with two others, at its beginning and at its end. */
  private void cutKhmer() {
    int[] beginnings = common(keys, shared);
    Integer[] order = new Integer[keys.length];
    int[][] reversed = new int[keys.length][];
    for (int i = 0; i < keys.length; i++) {
      order[i] = i;
      reversed[i] = reversed(keys[i]);
    }
    Arrays.sort(order, (a, b) -> Arrays.compare(reversed[a], reversed[b]));
    int[][] sorted = new int[keys.length][];
    for (int i = 0; i < keys.length; i++) {
      sorted[i] = reversed[order[i]];
    }
    int[] endings = common(sorted, shared(sorted));
    for (int i = 0; i < keys.length; i++) {
      int at = order[i];
      if (isKhmer(keys[at])) {
        ends[at] = ends(keys[at], beginnings[at], endings[i]);
      }
    }
  }

  /** Returns how many letters each of the sorted keys shares with at least two others. */
  private static int[] common(int[][] sorted, int[] shared) {
    int[] common = new int[sorted.length];
    for (int i = 0; i + 2 < sorted.length; i++) {
      int three = Math.min(shared[i + 1], shared[i + 2]);
      for (int j = i; j < i + 3; j++) {
        common[j] = Math.max(common[j], three);
      }
    }
    return common;
  }

  private static int[] ends(int[] key, int beginning, int ending) {
    int first = beginning;
    while (first > 0 && (first == key.length || !isBoundary(key, first))) {
      first--;
    }
    int last = key.length - ending;
    while (last < key.length && !isBoundary(key, last)) {
      last++;
    }
    boolean cutsFirst = first >= SHORTEST_WORD;
    boolean cutsLast = key.length - last >= SHORTEST_WORD && last > (cutsFirst ? first : 0);
    if (cutsFirst && cutsLast) {
      return new int[] {first, last, key.length};
    }
    if (cutsFirst) {
      return new int[] {first, key.length};
    }
    return cutsLast ? new int[] {last, key.length} : new int[] {key.length};
  }

  private static boolean isBoundary(int[] key, int at) {
    return key[at] != KhmerChar.COENG
        && (at == 0 || key[at - 1] != KhmerChar.COENG)
        && !KhmerChar.isMark((char) key[at]);
  }

  private static boolean isKhmer(int[] key) {
    for (int c : key) {
      if (c <= Character.MAX_VALUE && KhmerChar.isKhmer((char) c)) {
        return true;
      }
    }
    return false;
  }

  private static int[] reversed(int[] key) {
    int[] reversed = new int[key.length];
    for (int i = 0; i < key.length; i++) {
      reversed[i] = key[key.length - 1 - i];
    }
    return reversed;
  }
}
