package kh.civic.i18n.name;

import java.util.Arrays;
import kh.civic.i18n.script.KhmerChar;

/**
 * The words of a name, and how far each may be misspelt.
 *
 * <p>Two letters of កំពង់ចាម, Kampong Cham, that differ make another town of it if they are letters
 * of the second word, for dozens of places are called កំពង់ something. So edits are counted word by
 * word, and against the word in which they are: none to a word of fewer than {@value #LETTERS}
 * letters, one to a word of fewer than {@value #LONG}, two to a longer one; and one more where all
 * consonants are the same, for vowels and the h of Latin spellings are what writers disagree on. In
 * a Khmer word of {@value #LETTERS} letters or more, vowels count like any letter.
 *
 * <p>Latin names have spaces between their words. In a Khmer name the words are what it shares with
 * two other names, at its beginning or end, and the rest.
 */
final class NameParts {

  /** The fewest letters of a word in which any letter may differ. */
  static final int LETTERS = 4;

  /** The fewest letters of a word in which two letters may differ. */
  static final int LONG = 7;

  private NameParts() {}

  /** Returns the number of edits that make a name of another one, or -1 if they are too many. */
  static int edits(int[] asked, int[] name, int[] ends, int max) {
    int[] reached = new int[asked.length + 1];
    Arrays.fill(reached, -1);
    reached[0] = 0;
    int start = 0;
    for (int end : ends) {
      int[] part = Arrays.copyOfRange(name, start, end);
      int[] next = new int[asked.length + 1];
      Arrays.fill(next, -1);
      for (int from = 0; from <= asked.length; from++) {
        if (reached[from] < 0) {
          continue;
        }
        int shortest = Math.max(from, from + part.length - max);
        int longest = Math.min(asked.length, from + part.length + max);
        for (int to = shortest; to <= longest; to++) {
          int edits = edits(Arrays.copyOfRange(asked, from, to), part, max - reached[from]);
          if (edits >= 0 && (next[to] < 0 || reached[from] + edits < next[to])) {
            next[to] = reached[from] + edits;
          }
        }
      }
      reached = next;
      start = end;
    }
    return reached[asked.length];
  }

  private static int edits(int[] asked, int[] part, int max) {
    int edits = EditDistance.between(asked, part, max);
    if (edits > max) {
      return -1;
    }
    int letters = part.length;
    int allowed = letters >= LONG ? 2 : letters >= LETTERS ? 1 : 0;
    if (edits <= allowed) {
      return edits;
    }
    boolean khmer = letters > 0 && part[0] >= KhmerChar.FIRST;
    boolean vowelsOnly =
        edits == allowed + 1
            && (khmer ? Math.min(asked.length, letters) > 1 : hasVowel(asked))
            && (allowed == 0 || !khmer)
            && Arrays.equals(consonants(asked), consonants(part));
    return vowelsOnly ? edits : -1;
  }

  private static boolean hasVowel(int[] letters) {
    return Arrays.stream(letters).anyMatch(NameParts::isVowel);
  }

  /** Returns whether two names have the same consonants. */
  static boolean haveSameConsonants(int[] one, int[] other) {
    return Arrays.equals(consonants(one), consonants(other));
  }

  private static int[] consonants(int[] letters) {
    return Arrays.stream(letters).filter(c -> !isVowel(c)).toArray();
  }

  private static boolean isVowel(int c) {
    return "aeiouh".indexOf(c) >= 0
        || (c <= Character.MAX_VALUE && KhmerChar.isMark((char) c) && c != KhmerChar.COENG);
  }
}
