package kh.civic.i18n.place;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kh.civic.core.place.DivisionType;
import kh.civic.core.place.Gazetteer;
import kh.civic.core.value.LocalizedText;
import org.junit.jupiter.api.Test;

/** Spellings of all provinces and of sixty districts, as texts have them. */
class SpellingsTest {

  private static final PlaceMatcher MATCHER = PlaceMatcher.of(Gazetteer.embedded());

  private static List<String> rows() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                requireNonNull(SpellingsTest.class.getResourceAsStream("spellings.tsv")), UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).toList();
    }
  }

  private static Set<String> found(String text) {
    return MATCHER.match(text).stream()
        .map(match -> match.division().code().toString())
        .collect(toCollection(TreeSet::new));
  }

  @Test
  void noSpellingIsAnsweredByAWrongPlace() throws IOException {
    List<String> wrong = new ArrayList<>();
    int right = 0;
    for (String row : rows()) {
      String[] cells = row.split("\t", -1);
      Set<String> meant = new TreeSet<>(List.of(cells[1].split(" ")));
      meant.remove("");
      Set<String> found = found(cells[0]);
      if (found.equals(meant)) {
        right++;
      } else if (!found.isEmpty() && (meant.isEmpty() || !found.containsAll(meant))) {
        wrong.add(row + " " + found);
      }
    }
    assertEquals(List.of(), wrong);
    assertEquals(237, right);
  }

  @Test
  void aColumnOfProvincesDoesNotTieWithTheirTowns() {
    PlaceMatcher provinces = MATCHER.among(DivisionType.Group.CP.types());
    Gazetteer.embedded().divisions().stream()
        .filter(division -> division.code().level() == 1)
        .forEach(
            division -> {
              LocalizedText name = division.name();
              for (String text : name.texts().values()) {
                assertEquals(
                    List.of(division),
                    provinces.match(text).stream().map(PlaceMatch::division).toList());
              }
            });
    assertTrue(provinces.match("Battambang City").isEmpty());
  }

  @Test
  void everyNameOfADistrictUnderTheWrongProvinceIsNoPlace() {
    assertEquals(Set.of(), found("Bavel, Kampong Cham"));
    assertEquals(Set.of(), found("ស្រុកថ្មគោល ខេត្តកំពង់ចាម"));
    assertEquals(Set.of("0204"), found("Bavel, Battambang, Cambodia"));
  }
}
