package kh.civic.i18n.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The vectors of Unicode Technical Note #61, each at the lowest level that gives its outcome. */
class TechnicalNoteTest {

  private static final KhmerNormalizer TO_TA =
      KhmerNormalizer.builder(Level.CANONICAL).coengDa(CoengDa.TO_TA).build();

  @TestFactory
  Stream<DynamicTest> everyVectorHasItsOutcomeAtItsLevel() {
    return CodePoints.table("utn61.tsv").stream()
        .map(row -> DynamicTest.dynamicTest(String.join(" ", row), () -> check(row)));
  }

  private static void check(String[] row) {
    String input = CodePoints.parse(row[2]);
    String outcome = row[3];
    List<KhmerNormalizer> from =
        switch (row[1]) {
          case "CANONICAL" ->
              List.of(KhmerNormalizer.canonical(), TO_TA, KhmerNormalizer.repairing());
          case "TO_TA" -> List.of(TO_TA, KhmerNormalizer.searchKey());
          case "REPAIRED" -> List.of(KhmerNormalizer.repairing(), KhmerNormalizer.searchKey());
          case "SEARCH_KEY" -> List.of(KhmerNormalizer.searchKey());
          default -> List.of();
        };
    for (KhmerNormalizer normalizer : from) {
      assertEquals(
          outcome, CodePoints.show(normalizer.normalize(input)), normalizer.level().name());
    }
    if (!row[1].equals("CANONICAL")) {
      assertNotEquals(outcome, CodePoints.show(KhmerNormalizer.canonical().normalize(input)));
    }
  }

  /** TO with a subscript LA is a word of its own in dictionaries; it looks like LA, it is not. */
  @Test
  void aSubscriptLaUnderToIsNotFoldedIntoLa() {
    String look = "ទ្ឡ";
    assertEquals(look, KhmerNormalizer.searchKey().normalize(look));
  }
}
