package kh.civic.json;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Wherever the documents contradict themselves, both readings are in the datasets: {@code
 * disagreements.tsv} gives the discrepancy, by its pointer and aspect, or the fields, by pointer
 * and value, that keep them.
 */
class DisagreementsTest {

  /** X and Y are between English and Khmer, Z inside one language. */
  private static final ImmutableMap<Character, Integer> INVENTORY =
      ImmutableMap.of('X', 20, 'Y', 21, 'Z', 13);

  /** Those of X and Y that lie in one language alone. */
  private static final ImmutableSet<String> IN_ONE_LANGUAGE = ImmutableSet.of("X18", "Y20");

  /** Its other reading stands in none of the five documents. */
  private static final String OTHER_READING_OUTSIDE = "Z12";

  private final ImmutableList<Row> rows =
      Seeds.table("disagreements.tsv", 5).stream()
          .map(Row::of)
          .collect(ImmutableList.toImmutableList());

  private final ImmutableListMultimap<String, Row> byId = Multimaps.index(rows, Row::id);

  private record Row(String id, String file, String form, String pointer, String expected) {

    static Row of(List<String> row) {
      return new Row(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4));
    }

    boolean isDiscrepancy() {
      return form.equals("discrepancy");
    }
  }

  @Test
  void everyDisagreementOfTheInventoryHasARow() {
    ImmutableSet<String> inventory =
        INVENTORY.entrySet().stream()
            .flatMap(entry -> Seeds.ids(entry.getKey(), entry.getValue()))
            .collect(toImmutableSet());
    assertEquals(ImmutableSet.of(), Sets.symmetricDifference(inventory, byId.keySet()));
  }

  @Test
  void everyPointerLeadsToItsDiscrepancyOrValue() {
    assertEquals(
        ImmutableList.of(),
        rows.stream()
            .filter(
                row -> {
                  JsonNode found = at(row);
                  JsonNode compared = row.isDiscrepancy() ? found.path("aspect") : found;
                  return !compared.equals(Seeds.parse(row.expected()));
                })
            .toList());
  }

  @Test
  void everyDiscrepancyKeepsTwoReadingsThatDiffer() {
    assertEquals(
        ImmutableList.of(),
        rows.stream()
            .filter(Row::isDiscrepancy)
            .filter(row -> !row.pointer().matches("/discrepancies/[0-9]+") || !differs(at(row)))
            .toList());
  }

  private static boolean differs(JsonNode discrepancy) {
    return readings(discrepancy).map(reading -> reading.path("text")).distinct().count() > 1;
  }

  @Test
  void aDisagreementBetweenTheLanguagesCitesBoth() {
    ImmutableSet<String> both = ImmutableSet.of("en", "km");
    assertEquals(
        ImmutableList.of(),
        rows.stream()
            .filter(row -> row.id().charAt(0) != 'Z' && !IN_ONE_LANGUAGE.contains(row.id()))
            .filter(Row::isDiscrepancy)
            .filter(
                row ->
                    !readings(at(row))
                        .map(reading -> reading.at("/citation/language").asString())
                        .collect(toImmutableSet())
                        .equals(both))
            .toList());
  }

  @Test
  void whereFieldsKeepTheReadingsTheyDiffer() {
    assertEquals(
        ImmutableList.of(),
        byId.asMap().entrySet().stream()
            .filter(entry -> entry.getValue().stream().noneMatch(Row::isDiscrepancy))
            .filter(entry -> entry.getValue().stream().map(Row::expected).distinct().count() < 2)
            .toList());
    assertEquals(
        ImmutableSet.of(OTHER_READING_OUTSIDE),
        byId.asMap().entrySet().stream()
            .filter(entry -> entry.getValue().stream().noneMatch(Row::isDiscrepancy))
            .map(entry -> entry.getKey())
            .collect(toImmutableSet()));
  }

  private static JsonNode at(Row row) {
    return Seeds.tree(row.file()).at(row.pointer());
  }

  private static Stream<JsonNode> readings(JsonNode discrepancy) {
    return StreamSupport.stream(discrepancy.path("variants").spliterator(), false);
  }
}
