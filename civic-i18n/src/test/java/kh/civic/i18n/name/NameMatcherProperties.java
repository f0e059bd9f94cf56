package kh.civic.i18n.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class NameMatcherProperties {

  /** Words of four letters, so that they meet. */
  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings().withChars("abcd").ofMinLength(1).ofMaxLength(9);
  }

  @Provide
  Arbitrary<List<String>> manyWords() {
    return words().list().ofMinSize(1).ofMaxSize(60);
  }

  @Property(tries = 1000)
  void theIndexFindsWhatComparingAllKeysFinds(
      @ForAll("manyWords") List<String> words,
      @ForAll("words") String asked,
      @ForAll @IntRange(min = 1, max = 2) int max) {
    Map<String, int[]> ends = new HashMap<>();
    words.forEach(word -> ends.put(word, new int[] {word.length()}));
    Map<String, Integer> found = new TreeMap<>();
    new NameIndex(ends).search(letters(asked), max, found::put);
    Map<String, Integer> expected = new TreeMap<>();
    for (String word : new LinkedHashSet<>(words)) {
      int edits = NameParts.edits(letters(asked), letters(word), new int[] {word.length()}, max);
      if (plain(asked, word) <= max && edits > 0) {
        expected.put(word, edits);
      }
    }
    assertEquals(expected, found);
  }

  @Property(tries = 500)
  void editsAreCountedWordByWord(
      @ForAll("words") String first,
      @ForAll("words") String second,
      @ForAll("words") String third,
      @ForAll("words") String fourth) {
    int[] name = letters(first + second);
    int[] ends = {first.length(), first.length() + second.length()};
    int together = NameParts.edits(letters(third + fourth), name, ends, 2);
    int best = -1;
    String asked = third + fourth;
    for (int cut = 0; cut <= asked.length(); cut++) {
      int[] one = {first.length()};
      int[] other = {second.length()};
      int left = NameParts.edits(letters(asked.substring(0, cut)), letters(first), one, 2);
      int right = NameParts.edits(letters(asked.substring(cut)), letters(second), other, 2);
      if (left >= 0 && right >= 0 && left + right <= 2 && (best < 0 || left + right < best)) {
        best = left + right;
      }
    }
    assertEquals(best, together);
  }

  @Property(tries = 1000)
  void theDistanceIsThatOfThePlainTable(
      @ForAll @StringLength(max = 7) String a,
      @ForAll @StringLength(max = 7) String b,
      @ForAll @IntRange(max = 4) int max) {
    String left = few(a);
    String right = few(b);
    assertEquals(Math.min(plain(left, right), max + 1), EditDistanceTest.between(left, right, max));
  }

  /** Four letters only, so that words meet. */
  private static String few(String text) {
    return text.chars()
        .mapToObj(c -> String.valueOf("abcd".charAt(c % 4)))
        .collect(Collectors.joining());
  }

  private static int plain(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + cost);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }

  private static int[] letters(String text) {
    return text.codePoints().toArray();
  }
}
