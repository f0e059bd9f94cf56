package kh.civic.i18n.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import kh.civic.core.place.Division;
import kh.civic.core.place.DivisionCode;
import kh.civic.core.place.DivisionType;
import kh.civic.core.place.Gazetteer;
import kh.civic.core.value.LocalizedText;
import kh.civic.core.value.Name;
import kh.civic.core.value.NameKind;
import kh.civic.core.value.Period;
import kh.civic.i18n.name.NameMatch.How;
import kh.civic.i18n.name.NameMatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceMatcherTest {

  private static final PlaceMatcher MATCHER = PlaceMatcher.of(Gazetteer.embedded());
  private static final DivisionCode BATTAMBANG = DivisionCode.of("02");

  private static List<String> shown(List<PlaceMatch> matches) {
    return matches.stream().map(PlaceMatch::toString).toList();
  }

  /** Every spelling of a place in the document on joint recommendations in Battambang. */
  @ParameterizedTest
  @CsvSource({
    "Battambang krong, '0203 Battambang (EXACT, MUNICIPALITY)'",
    "Banna, '0201 Banan (EDITS 1)'",
    "Thma Kuol, '0202 Thma Koul (EDITS 1)'",
    "Bavel, '0204 Bavel (EXACT)'",
    "Moung Russei, '0206 Moung Ruessei (EDITS 1)'",
    "Kamrieng, '0212 Kamrieng (EXACT)'",
    "ratanak Mondol, '0207 Rotonak Mondol (EDITS 2)'",
    "ratanak Mondol district, '0207 Rotonak Mondol (EDITS 2, DISTRICT)'",
    "Komreing District, '0212 Kamrieng (EDITS 2, DISTRICT)'",
    "Battambong Province, '02 Battambang (EDITS 1, PROVINCE)'",
    "ក្រុងបាត់ដំបង, '0203 បាត់ដំបង (EXACT, MUNICIPALITY)'",
    "បាណន់, '0201 បាណន់ (EXACT)'",
    "ថ្មគោល, '0202 ថ្មគោល (EXACT)'",
    "បវេល, '0204 បវេល (EXACT)'",
    "មោងឬស្សី, '0206 មោងឫស្សី (LOOK_ALIKES)'",
    "វតនមណ្ឌល, '0207 រតនមណ្ឌល (EDITS 1)'",
    "ស្រុកកំរៀង, '0212 កំរៀង (EXACT, DISTRICT)'",
    "ខេត្តបាត់ដំបង, '02 បាត់ដំបង (EXACT, PROVINCE)'",
    "ខេត្ត បាត់ដំបង, '02 បាត់ដំបង (EXACT, PROVINCE)'"
  })
  void everySpellingOfTheBattambangDocumentIsFoundAndSaysHow(String spelling, String match) {
    assertEquals(List.of(match), shown(MATCHER.match(spelling, BATTAMBANG)));
  }

  @ParameterizedTest
  @CsvSource({"Battambong, EDITS 1", "Battambang, EXACT", "BATTAMBANG, EXACT"})
  void theProvinceAndItsMunicipalityAreATie(String spelling, String how) {
    assertEquals(
        List.of("02 Battambang (" + how + ")", "0203 Battambang (" + how + ")"),
        shown(MATCHER.match(spelling, BATTAMBANG)));
  }

  @Test
  void theScopeDecidesWhatANameMeans() {
    assertEquals(
        List.of("2107 Samraong (EXACT)", "2204 Samraong (EXACT)"),
        shown(MATCHER.match("Samraong")));
    assertEquals(
        List.of("2204 Samraong (EXACT)"), shown(MATCHER.match("Samraong", DivisionCode.of("22"))));
    assertEquals(
        List.of("0204 Bavel (EDITS 1)", "2008 Bavet (EDITS 1)"), shown(MATCHER.match("Baveg")));
    assertEquals(
        List.of("2008 Bavet (EDITS 1)"), shown(MATCHER.match("Bavel", DivisionCode.of("20"))));
    assertEquals(List.of(), MATCHER.match("Bavel", DivisionCode.of("07")));
    assertEquals(List.of(), MATCHER.match("Bavel", DivisionCode.of("77")));
  }

  @ParameterizedTest
  @CsvSource({
    "ប៉ៃលិន, 24, EXACT",
    "ភ\u17C6\u17D2នពេញ, 12, ENCODING", // the sign before the coeng; 1797 17D2 1793 17C6 is right
    "ស\u17BB\u17B8ធរកណ្ដាល, 1412, ENCODING", // 17BB typed for the shifter 17CA before 17B8
    "ស\u17C9\u17B8ធរកណ្ដាល, 1412, SPELLING", // the other shifter
    "កណ\u17D2\u178Aាល, 08, SPELLING", // coeng DA; the table has coeng TA, 17D2 178F
    "បៃលិន, 24, SHIFTERS",
    "ប\u17CAៃលិន, 24, SHIFTERS",
    "Kratie, 10, SPELLING",
    "KRATIÉ, 10, EXACT",
    "Kratie\u0301, 10, ENCODING",
    "Tboung-Khmum, 25, SPELLING"
  })
  void khmerAndLatinSpellingsFold(String spelling, String code, How how) {
    List<PlaceMatch> matches = MATCHER.match(spelling, DivisionCode.of(code));
    PlaceMatch best = matches.get(0);
    assertEquals(code, best.division().code().toString());
    assertEquals(how, best.how(), best.toString());
    assertEquals(0, best.edits());
  }

  @ParameterizedTest
  @CsvSource({
    "ទ\u17D2បែ, ឡែ", // 1791 17D2 1794 for 17A1
    "ឧ\u17B7វាទ, ឱវាទ", // 17A7 17B7 for 17B1
    "ប\u17D2ញស្សី, ឫស្សី", // 1794 17D2 1789 for 17AB
    "ព\u17D2ញ, ឭ", // 1796 17D2 1789 for 17AD
    "ព\u17D2ឋ, ឰ", // 1796 17D2 178B for 17B0
    "ឬស្សី, ឫស្សី", // 17AC for 17AB
    "ពញាឭ, ពញាឮ", // 17AD for 17AE
    "ឭា, ញ", // 17AD 17B6 for 1789
  })
  void lookAlikesFoldBothWays(String one, String other) {
    for (List<String> pair : List.of(List.of(one, other), List.of(other, one))) {
      Gazetteer gazetteer = named(pair.get(0));
      assertEquals(
          List.of(How.LOOK_ALIKES),
          PlaceMatcher.of(gazetteer).match(pair.get(1)).stream().map(PlaceMatch::how).toList());
    }
  }

  private static Gazetteer named(String... names) {
    Division.Builder builder =
        Division.builder().code(DivisionCode.of("01")).type(DivisionType.PROVINCE);
    for (String name : names) {
      builder.addNames(Name.of(NameKind.OFFICIAL, LocalizedText.of("km", name)));
    }
    return Gazetteer.of("test", Period.parse("2024"), List.of(builder.build()));
  }

  @Test
  void theBestNameOfADivisionCounts() {
    PlaceMatcher matcher =
        PlaceMatcher.of(named("Preah Sihanouk", "Sihanoukville", "Sihanukville"));
    assertEquals(List.of("01 Sihanukville (EXACT)"), shown(matcher.match("sihanukville")));
    assertEquals(List.of("01 Sihanoukville (EDITS 1)"), shown(matcher.match("Sihanouckville")));
    assertEquals(1, matcher.candidates("Sihanoukville", DivisionCode.of("01")).size());
  }

  @Test
  void candidatesAreRankedBestFirst() {
    assertEquals(
        List.of("1710 Siem Reap (EXACT)", "17 Siem Reap (EXACT)").stream().sorted().toList(),
        shown(MATCHER.candidates("Siem Reap", DivisionCode.of("17"))));
    assertEquals(
        List.of("0809 Ponhea Lueu (EXACT)"),
        shown(MATCHER.candidates("Ponhea Lueu", DivisionCode.of("08"))));
    assertEquals(
        List.of("1802 Prey Nob (EDITS 1)"),
        shown(MATCHER.candidates("Prey Noob", DivisionCode.of("18"))));
    assertEquals(List.of(), MATCHER.candidates("Prey Nup", DivisionCode.of("18")));
  }

  @Test
  void aTypeWordAllowsItsTypeOnly() {
    assertEquals(
        List.of("0903 Kaoh Kong (EXACT, DISTRICT)"), shown(MATCHER.match("Kaoh Kong District")));
    assertEquals(List.of("0903 កោះកុង (EXACT, DISTRICT)"), shown(MATCHER.match("ស្រុក កោះកុង")));
    assertEquals(List.of("09 កោះកុង (EXACT, PROVINCE)"), shown(MATCHER.match("ខេត្តកោះកុង")));
    assertEquals(
        List.of("09 កោះកុង (EXACT, KHAN)", "0903 កោះកុង (EXACT, KHAN)"),
        shown(MATCHER.match("ខណ្ឌកោះកុង", DivisionCode.of("09"))));
    assertEquals(
        List.of("12 Phnom Penh (EXACT, CAPITAL)"), shown(MATCHER.match("Phnom Penh Capital")));
    assertEquals(List.of("1208 Sen Sok (EXACT, KHAN)"), shown(MATCHER.match("Khan  Sen Sok")));
  }

  @Test
  void aMisencodedTypeWordIsOneToo() {
    // The vowel before the coeng: 1780 17BB 17D2 179A 1784 for ក្រុង.
    assertEquals(
        List.of("0203 បាត់ដំបង (EXACT, MUNICIPALITY)"),
        shown(MATCHER.match("ក\u17BB\u17D2រងបាត់ដំបង", BATTAMBANG)));
  }

  @Test
  void aNameThatOnlyBeginsLikeATypeWordIsLeftWhole() {
    PlaceMatcher matcher = PlaceMatcher.of(named("Khanthom", "ភូមិន្ទ"));
    assertEquals(List.of("01 Khanthom (EXACT)"), shown(matcher.match("Khanthom")));
    assertEquals(List.of("01 ភូមិន្ទ (EXACT)"), shown(matcher.match("ភូមិន្ទ")));
    assertEquals(List.of("01 Khanthom (EXACT)"), shown(matcher.match("Khan thom")));
    assertEquals(List.of(), matcher.match("khan"));
  }

  @Test
  void shortNamesAllowFewerEdits() {
    assertEquals(List.of("23 Kep (EDITS 1)", "2302 Kep (EDITS 1)"), shown(MATCHER.match("Keep")));
    assertEquals(List.of(), MATCHER.match("Kp", DivisionCode.of("23")));
    assertEquals(List.of(), MATCHER.match("Kabb", DivisionCode.of("23")));
    assertEquals(List.of(), MATCHER.match("ratanuk Mondal", BATTAMBANG));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u200B", "-", "'", "\u17C9", "krong", "ស្រុក"})
  void whatHasNoLettersMatchesNothing(String name) {
    assertEquals(List.of(), MATCHER.match(name));
    assertEquals(List.of(), MATCHER.candidates(name, BATTAMBANG));
  }

  @Test
  void anEmptyGazetteerMatchesNothing() {
    Gazetteer empty = Gazetteer.of("none", Period.parse("2024"), List.of());
    assertEquals(List.of(), PlaceMatcher.of(empty).match("Bavel"));
  }

  @Test
  void aTextOfAThousandCharactersIsNoNameAnyMore() {
    String spaces = " ".repeat(NameMatcher.MAX_LENGTH - "Bavel".length());
    assertEquals(List.of("0204 Bavel (EXACT)"), shown(MATCHER.match(spaces + "Bavel")));
    assertEquals(List.of(), MATCHER.match(spaces + " Bavel"));
    assertEquals(List.of(), MATCHER.candidates("krong ".repeat(2_000_000), BATTAMBANG));
  }

  @Test
  void matchesAreValues() {
    PlaceMatch match = MATCHER.match("Banna", BATTAMBANG).get(0);
    assertEquals(match, MATCHER.match("Banna", BATTAMBANG).get(0));
    assertEquals(Optional.empty(), match.typeWord());
    assertEquals(1, match.edits());
    assertEquals("Banan", match.name());
  }

  @Test
  void refusesNullByName() {
    assertEquals(
        "gazetteer",
        assertThrows(NullPointerException.class, () -> PlaceMatcher.of(null)).getMessage());
    assertEquals(
        "text",
        assertThrows(NullPointerException.class, () -> MATCHER.match(null, BATTAMBANG))
            .getMessage());
    assertEquals(
        "scope",
        assertThrows(NullPointerException.class, () -> MATCHER.candidates("x", null)).getMessage());
    assertEquals(
        "scope",
        assertThrows(NullPointerException.class, () -> MATCHER.match("x", null)).getMessage());
  }
}
