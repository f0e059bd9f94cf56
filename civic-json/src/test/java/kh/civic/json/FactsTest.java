package kh.civic.json;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Every fact of the five documents is in the datasets, at the place and with the value that {@code
 * facts.tsv} gives; {@code fact-homes.tsv} says in which arrays a fact must stand.
 */
class FactsTest {

  /** How many facts each document has, by the letter of its facts. */
  private static final ImmutableMap<Character, Integer> INVENTORY =
      ImmutableMap.of('A', 45, 'B', 29, 'C', 45, 'D', 43, 'E', 34);

  private static final ImmutableMap<Character, String> FILES =
      ImmutableMap.of(
          'A', "civic-champions.json",
          'B', "wgpd.json",
          'C', "cpdd-battambang.json",
          'D', "dar.json",
          'E', "ccc.json");

  private static final String PROSE = "*";

  private final ImmutableList<Fact> facts =
      Seeds.table("facts.tsv", 4).stream().map(Fact::of).collect(ImmutableList.toImmutableList());

  private record Fact(String id, String file, String pointer, String expected) {

    static Fact of(List<String> row) {
      return new Fact(row.get(0), row.get(1), row.get(2), row.get(3));
    }

    boolean standsIn(String array) {
      return pointer.startsWith("/" + array + "/");
    }
  }

  @Test
  void everyFactOfTheInventoryHasARow() {
    assertEquals(
        ImmutableSet.of(),
        Sets.symmetricDifference(
            inventory(), facts.stream().map(Fact::id).collect(toImmutableSet())));
  }

  @Test
  void everyFactStandsInTheDatasetOfItsDocument() {
    assertEquals(
        ImmutableList.of(),
        facts.stream()
            .filter(fact -> !fact.file().equals(FILES.get(fact.id().charAt(0))))
            .toList());
  }

  @Test
  void everyPointerLeadsToItsValue() {
    assertEquals(ImmutableList.of(), facts.stream().flatMap(this::failure).toList());
  }

  private Stream<String> failure(Fact fact) {
    JsonNode found = Seeds.tree(fact.file()).at(fact.pointer());
    if (found.isMissingNode()) {
      return Stream.of(fact + ": nothing there");
    }
    boolean fits =
        fact.expected().equals(PROSE)
            ? found.isString() && !found.asString().isBlank()
            : found.equals(Seeds.parse(fact.expected()));
    return fits ? Stream.empty() : Stream.of(fact + ": " + found);
  }

  @Test
  void onlyStatementsHoldProse() {
    assertEquals(
        ImmutableList.of(),
        facts.stream()
            .filter(fact -> fact.expected().equals(PROSE))
            .filter(fact -> !fact.pointer().matches("/statements/[0-9]+/text/(en|km)"))
            .toList());
  }

  @Test
  void everyProseIsInBothLanguages() {
    assertEquals(proseIn("en"), proseIn("km"));
  }

  private ImmutableSet<String> proseIn(String language) {
    return facts.stream()
        .filter(fact -> fact.expected().equals(PROSE))
        .map(fact -> fact.file() + fact.pointer())
        .filter(prose -> prose.endsWith("/text/" + language))
        .map(prose -> prose.substring(0, prose.length() - language.length()))
        .collect(toImmutableSet());
  }

  @Test
  void noFactWithATypeOfItsOwnHidesInAStatement() {
    ImmutableList<List<String>> homes = Seeds.table("fact-homes.tsv", 2);
    assertEquals(
        ImmutableSet.of(),
        Sets.symmetricDifference(
            inventory(), homes.stream().map(row -> row.get(0)).collect(toImmutableSet())));
    assertEquals(
        ImmutableList.of(),
        homes.stream()
            .flatMap(
                row ->
                    Splitter.on(',')
                        .splitToStream(row.get(1))
                        .filter(home -> !isAt(row.get(0), home))
                        .map(home -> row.get(0) + " is not in " + home))
            .toList());
  }

  private boolean isAt(String id, String array) {
    return facts.stream().anyMatch(fact -> fact.id().equals(id) && fact.standsIn(array));
  }

  @Test
  void nothingStandsInADatasetWithoutAFactOrADisagreement() {
    ImmutableSet<String> backed =
        Stream.concat(
                facts.stream().map(fact -> fact.file() + " " + Seeds.entry(fact.pointer())),
                Seeds.table("disagreements.tsv", 5).stream()
                    .map(row -> row.get(1) + " " + Seeds.entry(row.get(3))))
            .collect(toImmutableSet());
    ImmutableSet<String> all =
        Seeds.FILES.stream()
            .flatMap(
                file -> Seeds.entries(Seeds.tree(file)).stream().map(entry -> file + " " + entry))
            .collect(toImmutableSet());
    assertEquals(ImmutableSet.of(), Sets.difference(all, backed));
  }

  private static ImmutableSet<String> inventory() {
    return INVENTORY.entrySet().stream()
        .flatMap(entry -> Seeds.ids(entry.getKey(), entry.getValue()))
        .collect(toImmutableSet());
  }
}
