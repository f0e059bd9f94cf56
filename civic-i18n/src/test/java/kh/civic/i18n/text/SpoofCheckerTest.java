package kh.civic.i18n.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.ibm.icu.text.SpoofChecker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ICU's confusables, made by others, know some of the equivalences that the rules rest on. */
class SpoofCheckerTest {

  private final SpoofChecker icu = new SpoofChecker.Builder().build();

  @ParameterizedTest
  @CsvSource({
    "1780 17C1 17B8, 1780 17BE, CANONICAL",
    "1780 17C1 17B6, 1780 17C4, CANONICAL",
    "17A3, 17A2, REPAIRED",
    "17A4, 17A2 17B6, REPAIRED",
    "1780 17D2 178A, 1780 17D2 178F, SEARCH_KEY",
    "17D8, 17D4 179B 17D4, SEARCH_KEY",
  })
  void textsThatIcuHoldsForAlikeBecomeOne(String one, String other, Level level) {
    KhmerNormalizer normalizer = KhmerNormalizer.builder(level).build();
    String a = CodePoints.parse(one);
    String b = CodePoints.parse(other);
    assertEquals(icu.getSkeleton(a), icu.getSkeleton(b));
    assertEquals(normalizer.normalize(a), normalizer.normalize(b));
  }

  /** A split vowel that is joined keeps its skeleton, whatever letter it stands on. */
  @Test
  void joiningKeepsTheSkeleton() {
    for (char base = '\u1780'; base <= '\u17A2'; base++) {
      for (String halves : new String[] {"\u17C1\u17B8", "\u17C1\u17B6"}) {
        String typed = base + halves;
        String joined = KhmerNormalizer.canonical().normalize(typed);
        assertNotEquals(typed, joined);
        assertEquals(icu.getSkeleton(typed), icu.getSkeleton(joined));
      }
    }
  }
}
