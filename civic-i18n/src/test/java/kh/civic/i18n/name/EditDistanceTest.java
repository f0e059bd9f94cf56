package kh.civic.i18n.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

  @ParameterizedTest
  @CsvSource({
    "'', '', 0",
    "a, a, 0",
    "'', a, 1",
    "banna, banan, 1", // swapped
    "kuol, koul, 1",
    "russei, ruessei, 1", // added
    "ruessei, russei, 1", // left out
    "battambong, battambang, 1", // changed
    "komreing, kamrieng, 2",
    "ca, abc, 3", // nothing is touched twice; the unrestricted distance would be 2
    "abcd, badc, 2",
    "abcdef, abc, 3",
    "abc, xyz, 3",
    "abcdefgh, xyz, 4",
    "abcd, wxyz, 4",
    "abcde, vwxyz, 4",
    "\uD83D\uDE00a, \uD83D\uDE01a, 1"
  })
  void countsLettersUpToTheMostThatIsAsked(String a, String b, int distance) {
    assertEquals(distance, between(a, b, 3));
    assertEquals(distance, between(b, a, 3));
    assertEquals(Math.min(distance, 2), between(a, b, 1));
    assertEquals(Math.min(distance, 1), between(a, b, 0));
  }

  static int between(String a, String b, int max) {
    return EditDistance.between(a.codePoints().toArray(), b.codePoints().toArray(), max);
  }
}
