package kh.civic.i18n.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InspectTest {

  private static List<Finding> inspect(String text) {
    return KhmerNormalizer.canonical().inspect(text);
  }

  @ParameterizedTest
  @CsvSource({
    "COMPONENT_ORDER, CANONICAL, 1781 17C2 17D2 1798, 1781 17D2 1798 17C2",
    "SHIFTER_ORDER, CANONICAL, 1798 17C9 17D2 1799, 1798 17D2 1799 17C9",
    "COENG_RO_ORDER, CANONICAL, 179F 17D2 179A 17D2 178F, 179F 17D2 178F 17D2 179A",
    "ROBAT_ORDER, CANONICAL, 1782 17B6 17CC, 1782 17CC 17B6",
    "SPLIT_VOWEL, CANONICAL, 1780 17C1 17B8, 1780 17BE",
    "TYPED_SHIFTER, CANONICAL, 179F 17BB 17B8, 179F 17CA 17B8",
    "JOINER_PLACE, CANONICAL, 1780 200C 17B8, 1780 17B8",
    "DOUBLED_PART, REPAIRED, 1780 17C6 17C6, 1780 17C6",
    "WRONG_SHIFTER, REPAIRED, 17A2 17C9 17B8, 17A2 17CA 17B8",
    "DEPRECATED_LETTER, REPAIRED, 17A3, 17A2",
    "TYPED_LUNAR_DATE, REPAIRED, 17E8 17D2 17D4, 19E8",
    "OBSOLETE_CHARACTER, SEARCH_KEY, 17D8, 17D4 179B 17D4",
    "LOOK_ALIKE, , 1791 17D2 1794, 17A1",
    "LOOK_ALIKE, , 17A7 17B7, 17B1",
    "LOOK_ALIKE, , 17AD 17B6, 1789",
    "U_BELOW_SIGN, , 1780 17BB 17D0, ",
    "COENG_INDEPENDENT_VOWEL, , 17D2 17AF, ",
    "MARK_WITHOUT_BASE, , 17B6 17C6, ",
    "LOOSE_COENG, , 17D2, ",
    "MIXED_SCRIPTS, , 1780 17B6, ",
    "EXCESS_PARTS, , 1780 17C9 17CA, ",
  })
  void eachRuleIsFoundWithItsLevelAndSuggestion(
      Rule rule, Level level, String found, String suggestion) {
    String text = CodePoints.parse(found) + (rule == Rule.MIXED_SCRIPTS ? "\u0301" : "");
    String base = rule == Rule.COENG_INDEPENDENT_VOWEL ? "ហ" : "";
    Finding finding =
        inspect(base + text).stream().filter(f -> f.rule() == rule).findFirst().orElseThrow();
    assertEquals(Optional.ofNullable(level), finding.level());
    assertEquals(found, CodePoints.show(finding.found()));
    assertEquals(base.length(), finding.start());
    assertEquals(Optional.ofNullable(suggestion), finding.suggestion().map(CodePoints::show));
  }

  @Test
  void invisibleCharactersAndInherentVowelsAreToGo() {
    List<Finding> findings = inspect("ក\u200Bាក\u17B4");
    assertEquals(
        List.of(Rule.INVISIBLE_INSIDE, Rule.INHERENT_VOWEL),
        findings.stream().map(Finding::rule).filter(r -> r != Rule.MARK_WITHOUT_BASE).toList());
    assertEquals(Optional.of(""), findings.get(0).suggestion());
  }

  @Test
  void aColonInsideAWordMayStandForAnotherSign() {
    Finding finding = inspect("រយ:ពេល").get(0);
    assertEquals(Rule.ASCII_COLON, finding.rule());
    assertEquals(2, finding.start());
    assertEquals(List.of(), inspect("ដើម្បី: ១"));
  }

  @Test
  void correctTextHasNoFindings() {
    assertEquals(List.of(), inspect("ក្រុមការងារវិមជ្ឈការតាមរយៈភាពជាដៃគូ (WGPD) ២០០៣"));
  }

  @Test
  void findingsReadWell() {
    assertEquals(
        "SPLIT_VOWEL at 0-3: កេា (U+1780 U+17C1 U+17B6), better កោ (U+1780 U+17C4)",
        inspect("កេា").get(0).toString());
    assertTrue(inspect("ក\u17B4").get(0).toString().endsWith("better nothing"));
  }
}
