package kh.civic.core.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kh.civic.core.value.InvalidValueException;
import kh.civic.core.value.LocalizedText;
import kh.civic.core.value.Name;
import kh.civic.core.value.NameKind;
import kh.civic.core.value.Period;
import org.junit.jupiter.api.Test;

class GazetteerTest {

  private static final Period SINCE = Period.parse("2024/..");
  private static final Division PROVINCE =
      division("02", DivisionType.PROVINCE, "Battambang", "បាត់ដំបង");
  private static final Division KRONG =
      division("0203", DivisionType.MUNICIPALITY, "Battambang", "បាត់ដំបង");
  private static final Division SROK =
      division("0202", DivisionType.DISTRICT, "Thma Koul", "ថ្មគោល");
  private static final Division SANGKAT =
      division("020301", DivisionType.SANGKAT, "Tuol Ta Aek", "ទួលតាឯក");
  private static final Division OTHER =
      division("0906", DivisionType.DISTRICT, "Srae Ambel", "ស្រែ អំបិល");
  private static final Division KOH_KONG =
      division("09", DivisionType.PROVINCE, "Koh Kong", "កោះកុង");
  private static final Gazetteer GAZETTEER =
      Gazetteer.of("test", SINCE, List.of(SANGKAT, KRONG, OTHER, PROVINCE, KOH_KONG, SROK));

  private static Division division(String code, DivisionType type, String latin, String khmer) {
    return Division.builder()
        .code(DivisionCode.of(code))
        .type(type)
        .addNames(Name.of(NameKind.OFFICIAL, LocalizedText.of("en", latin, "km", khmer)))
        .build();
  }

  private static DivisionCode code(String digits) {
    return DivisionCode.of(digits);
  }

  @Test
  void keepsItsEdition() {
    assertEquals("test", GAZETTEER.edition());
    assertEquals(SINCE, GAZETTEER.period());
    assertEquals("test (6 divisions)", GAZETTEER.toString());
  }

  @Test
  void isOrderedByCode() {
    assertEquals(List.of(PROVINCE, SROK, KRONG, SANGKAT, KOH_KONG, OTHER), GAZETTEER.divisions());
  }

  @Test
  void looksUpByCode() {
    assertEquals(Optional.of(KRONG), GAZETTEER.get(code("0203")));
    assertEquals(Optional.empty(), GAZETTEER.get(code("0204")));
  }

  @Test
  void childrenAreOneLevelBelow() {
    assertEquals(List.of(SROK, KRONG), GAZETTEER.children(code("02")));
    assertEquals(List.of(SANGKAT), GAZETTEER.children(code("0203")));
    assertEquals(List.of(), GAZETTEER.children(code("020301")));
    assertEquals(List.of(), GAZETTEER.children(code("77")));
  }

  @Test
  void withinIsTheDivisionAndAllBelow() {
    assertEquals(List.of(PROVINCE, SROK, KRONG, SANGKAT), GAZETTEER.within(code("02")));
    assertEquals(List.of(SANGKAT), GAZETTEER.within(code("020301")));
    assertEquals(List.of(KOH_KONG, OTHER), GAZETTEER.within(code("09")));
    assertEquals(List.of(), GAZETTEER.within(code("0901")));
  }

  @Test
  void pathLeadsFromLevelOneDownwards() {
    assertEquals(List.of(PROVINCE, KRONG, SANGKAT), GAZETTEER.path(code("020301")));
    assertEquals(List.of(PROVINCE), GAZETTEER.path(code("02")));
    assertEquals(List.of(), GAZETTEER.path(code("020302")));
  }

  @Test
  void isWithinKnowsOnlyItsOwnCodes() {
    assertTrue(GAZETTEER.isWithin(code("020301"), code("02")));
    assertTrue(GAZETTEER.isWithin(code("02"), code("02")));
    assertFalse(GAZETTEER.isWithin(code("02"), code("0203")));
    assertFalse(GAZETTEER.isWithin(code("0203"), code("09")));
    assertFalse(GAZETTEER.isWithin(code("0299"), code("02")));
    assertFalse(GAZETTEER.isWithin(code("77"), code("77")));
  }

  @Test
  void namesFoldCaseSpacesAndZeroWidthSpaces() {
    for (String spelling :
        List.of(
            "Thma Koul", "thma koul", "THMAKOUL", " Thma\u00A0 Koul ", "ថ្ម\u200Bគោល", "ថ្ម គោល")) {
      assertEquals(List.of(SROK), GAZETTEER.findByName(spelling), spelling);
    }
    assertEquals(List.of(OTHER), GAZETTEER.findByName("ស្រែអំបិល"));
  }

  @Test
  void namesFoldNothingElse() {
    assertEquals(List.of(), GAZETTEER.findByName("Thma Kuol"));
    assertEquals(List.of(), GAZETTEER.findByName("Thma-Koul"));
    assertEquals(List.of(), GAZETTEER.findByName("Thma"));
    assertEquals(List.of(), GAZETTEER.findByName(""));
    assertEquals(List.of(), GAZETTEER.findByName(" \u200B"));
  }

  @Test
  void tiesAreReturnedAsTies() {
    assertEquals(List.of(PROVINCE, KRONG), GAZETTEER.findByName("battambang"));
    assertEquals(List.of(PROVINCE, KRONG), GAZETTEER.findByName("បាត់ដំបង", code("02")));
    assertEquals(List.of(KRONG), GAZETTEER.findByName("បាត់ដំបង", code("0203")));
    assertEquals(List.of(), GAZETTEER.findByName("បាត់ដំបង", code("09")));
    assertEquals(List.of(), GAZETTEER.findByName("បាត់ដំបង", code("77")));
  }

  @Test
  void everyNameOfADivisionCountsAndNoDivisionTwice() {
    Division renamed =
        Division.builder()
            .code(code("18"))
            .type(DivisionType.PROVINCE)
            .addNames(
                Name.of(NameKind.OFFICIAL, LocalizedText.of("en", "Preah Sihanouk")),
                Name.of(
                    NameKind.ALIAS,
                    LocalizedText.of("en", "Sihanoukville", "km", "ក្រុងព្រះសីហនុ")),
                Name.of(NameKind.AS_PRINTED, LocalizedText.of("en", "sihanouk ville")))
            .build();
    Gazetteer gazetteer = Gazetteer.of("test", SINCE, List.of(renamed));
    assertEquals(List.of(renamed), gazetteer.findByName("SihanoukVille"));
    assertEquals(List.of(renamed), gazetteer.findByName("Preah Sihanouk"));
  }

  @Test
  void refusesCodesThatAreThereTwiceAndListsThemAll() {
    InvalidValueException refused =
        assertThrows(
            InvalidValueException.class,
            () -> Gazetteer.of("test", SINCE, List.of(PROVINCE, SROK, KRONG, SROK, KRONG)));
    assertEquals(
        "divisions: expected every code once (not so: 0202, 0203), was \"2 not so\"",
        refused.getMessage());
  }

  @Test
  void refusesDivisionsWithoutParentsAndListsThemAll() {
    InvalidValueException refused =
        assertThrows(
            InvalidValueException.class,
            () -> Gazetteer.of("test", SINCE, List.of(SANGKAT, PROVINCE, OTHER)));
    assertEquals(
        "the parent of every division among them (not so: 020301, 0906)", refused.expected());
  }

  @Test
  void refusesDivisionsThatMayNotLieInTheirParents() {
    Division commune = division("020302", DivisionType.COMMUNE, "Preaek", "ព្រែក");
    InvalidValueException refused =
        assertThrows(
            InvalidValueException.class,
            () -> Gazetteer.of("test", SINCE, List.of(PROVINCE, KRONG, SANGKAT, commune)));
    assertEquals(
        "every division of a type that may lie in its parent (not so: 020302)", refused.expected());
  }

  @Test
  void aDistrictMayHoldCommunesAndSangkats() {
    Gazetteer mixed =
        Gazetteer.of(
            "test",
            SINCE,
            List.of(
                PROVINCE,
                SROK,
                division("020201", DivisionType.COMMUNE, "A", "ក"),
                division("020202", DivisionType.SANGKAT, "B", "ខ")));
    assertEquals(2, mixed.children(code("0202")).size());
  }

  @Test
  void listsAHundredCodesAtMost() {
    List<Division> many =
        Stream.concat(Stream.of("02"), Stream.iterate(1, i -> i < 200, i -> i + 1).map(i -> "02"))
            .map(code -> division(code, DivisionType.PROVINCE, "x", "ក"))
            .toList();
    InvalidValueException refused =
        assertThrows(InvalidValueException.class, () -> Gazetteer.of("test", SINCE, many));
    assertEquals("199 not so", refused.shown());
    assertEquals(100, refused.expected().split("02", -1).length - 1);
  }

  @Test
  void refusesABlankEdition() {
    assertThrows(InvalidValueException.class, () -> Gazetteer.of(" ", SINCE, List.of()));
  }

  @Test
  void mayBeEmpty() {
    Gazetteer empty = Gazetteer.of("none", SINCE, List.of());
    assertEquals(ImmutableList.of(), empty.divisions());
    assertEquals(ImmutableList.of(), empty.findByName("x"));
  }

  @Test
  void theEmbeddedOneIsReadOnce() {
    assertSame(Gazetteer.embedded(), Gazetteer.embedded());
  }
}
