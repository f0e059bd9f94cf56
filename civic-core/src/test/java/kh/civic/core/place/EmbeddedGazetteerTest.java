package kh.civic.core.place;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kh.civic.core.value.NameKind;
import kh.civic.core.value.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbeddedGazetteerTest {

  private static final Gazetteer GAZETTEER = Gazetteer.embedded();

  @Test
  void holdsAsManyDivisionsOfEachTypeAsTheCountryHas() {
    Map<DivisionType, Long> counts =
        GAZETTEER.divisions().stream()
            .collect(Collectors.groupingBy(Division::type, Collectors.counting()));
    assertEquals(
        Map.of(
            DivisionType.CAPITAL, 1L,
            DivisionType.PROVINCE, 24L,
            DivisionType.DISTRICT, 163L,
            DivisionType.MUNICIPALITY, 33L,
            DivisionType.KHAN, 14L),
        counts);
  }

  @Test
  void levelOneIsNumberedWithoutGaps() {
    assertEquals(
        IntStream.rangeClosed(1, 25)
            .mapToObj(n -> n < 10 ? "0" + n : "" + n)
            .collect(Collectors.toSet()),
        GAZETTEER.divisions().stream()
            .filter(division -> division.code().level() == 1)
            .map(division -> division.code().toString())
            .collect(Collectors.toSet()));
  }

  @Test
  void everyProvinceHasAMunicipalityAndTheCapitalHasKhansOnly() {
    for (Division division : GAZETTEER.divisions()) {
      if (division.code().level() == 1) {
        Set<DivisionType> types =
            GAZETTEER.children(division.code()).stream()
                .map(Division::type)
                .collect(Collectors.toCollection(TreeSet::new));
        if (division.type() == DivisionType.CAPITAL) {
          assertEquals(Set.of(DivisionType.KHAN), types);
        } else {
          assertTrue(types.contains(DivisionType.MUNICIPALITY), division.code().toString());
        }
      }
    }
  }

  @Test
  void everyDivisionHasOneOfficialNameInBothScripts() {
    for (Division division : GAZETTEER.divisions()) {
      assertEquals(
          1, division.names().stream().filter(name -> name.kind().is(NameKind.OFFICIAL)).count());
      assertEquals(NameKind.OFFICIAL, division.names().get(0).kind().value());
      assertEquals(Set.of("en", "km"), division.name().texts().keySet());
      String khmer = division.name().in("km").orElseThrow();
      assertTrue(khmer.matches("[\\u1780-\\u17E9 ]+"), khmer);
      String latin = division.name().in("en").orElseThrow();
      assertTrue(latin.matches("[A-Z][A-Za-zé' ]+"), latin);
    }
  }

  @Test
  void khmerNamesAreUniqueForAllButOnePairOfLevelTwo() {
    Map<String, Integer> counts = new HashMap<>();
    for (Division division : GAZETTEER.divisions()) {
      if (division.code().level() == 2) {
        counts.merge(division.name().in("km").orElseThrow(), 1, Integer::sum);
      }
    }
    assertEquals(208, counts.values().stream().filter(count -> count == 1).count());
  }

  /** The rows that the documents of this project name, and some that are easily got wrong. */
  @ParameterizedTest
  @CsvSource({
    "02, PROVINCE, បាត់ដំបង, Battambang",
    "0201, DISTRICT, បាណន់, Banan",
    "0202, DISTRICT, ថ្មគោល, Thma Koul",
    "0203, MUNICIPALITY, បាត់ដំបង, Battambang",
    "0204, DISTRICT, បវេល, Bavel",
    "0206, DISTRICT, មោងឫស្សី, Moung Ruessei",
    "0207, DISTRICT, រតនមណ្ឌល, Rotonak Mondol",
    "0212, DISTRICT, កំរៀង, Kamrieng",
    "0810, DISTRICT, ស្អាង, S'ang",
    "12, CAPITAL, ភ្នំពេញ, Phnom Penh",
    "1203, KHAN, ៧មករា, Prampir Meakkakra",
    "1715, MUNICIPALITY, រុនតាឯកតេជោសែន, Run Ta Aek Techo Sen",
    "25, PROVINCE, ត្បូងឃ្មុំ, Tboung Khmum"
  })
  void carriesTheOfficialRow(String code, DivisionType type, String khmer, String latin) {
    Division division = GAZETTEER.get(DivisionCode.of(code)).orElseThrow();
    assertEquals(type, division.type());
    assertEquals(khmer, division.name().in("km").orElseThrow());
    assertEquals(latin, division.name().in("en").orElseThrow());
  }

  @Test
  void namesItsEditionAndValidity() {
    assertTrue(GAZETTEER.edition().contains("NCDD"), GAZETTEER.edition());
    assertEquals(Period.parse("2024~/"), GAZETTEER.period());
  }

  @Test
  void theTableNeedsNoRepair() throws IOException {
    try (InputStream table = Gazetteer.class.getResourceAsStream("divisions.csv");
        BufferedReader lines = new BufferedReader(new InputStreamReader(table, UTF_8))) {
      assertNotNull(lines.readLine());
      assertNotNull(lines.readLine());
      GazetteerReading reading = GazetteerReader.of("table", Period.parse("2024~/")).read(lines);
      assertEquals(List.of(), reading.findings());
      assertEquals(
          GAZETTEER.divisions().stream()
              .map(division -> List.of(division.code(), division.type(), division.name()))
              .toList(),
          reading.gazetteer().divisions().stream()
              .map(division -> List.of(division.code(), division.type(), division.name()))
              .toList());
    }
  }

  @Test
  void formerAndOtherNamesAreFactsWithTheirSources() {
    Division sihanouk = GAZETTEER.get(DivisionCode.of("18")).orElseThrow();
    assertEquals(
        List.of(
            "Preah Sihanouk official",
            "Sihanoukville alias",
            "Kampong Som former",
            "Kompong Som former"),
        sihanouk.names().stream()
            .map(name -> name.text().in("en").orElseThrow() + " " + name.kind().word())
            .toList());
    for (Division division : GAZETTEER.divisions()) {
      assertTrue(
          division.names().size() == 1 || !division.citations().isEmpty(), division.toString());
      assertTrue(division.citations().stream().allMatch(citation -> citation.note().isPresent()));
    }
  }

  @Test
  void changesOfLevelOneAreFactsWithTheirSources() {
    assertEquals(
        List.of(
            "UPGRADED 2008 [div:12-municipality] [div:12]",
            "UPGRADED 2008-12-22 [div:18-municipality] [div:18]",
            "UPGRADED 2008-12-22 [div:23-municipality] [div:23]",
            "UPGRADED 2008-12-22 [div:24-municipality] [div:24]",
            "SPLIT /2001-01-28 [div:02] [div:02, div:24-municipality]",
            "SPLIT 2013-12-31 [div:03] [div:03, div:25]"),
        GAZETTEER.changes().stream()
            .map(
                change ->
                    change.type()
                        + " "
                        + change.when().orElseThrow()
                        + " "
                        + change.from()
                        + " "
                        + change.to())
            .toList());
    assertTrue(GAZETTEER.changes().stream().allMatch(change -> change.citations().size() == 1));
  }
}
