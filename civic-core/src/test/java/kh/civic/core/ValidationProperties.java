package kh.civic.core;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import kh.civic.core.testkit.DatasetArbitraries;
import kh.civic.core.testkit.FlawedDataset;
import kh.civic.core.value.Entity;
import kh.civic.core.value.PartialDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ValidationProperties {

  private static final LocalDate AS_OF = DatasetArbitraries.AS_OF;

  /** What a further entity may put right: that something is not there. */
  private static final Set<Rule> OF_ABSENCE =
      Set.of(Rule.REFERENCE_DANGLING, Rule.PLACE_UNKNOWN_DIVISION);

  @Property
  void aSoundDatasetHasNoViolation(@ForAll CivicDataset dataset) {
    assertEquals(ImmutableList.of(), dataset.validate(AS_OF));
  }

  @Property
  void allPlantedViolationsAreFoundAndNoOthers(@ForAll FlawedDataset flawed) {
    ImmutableSetMultimap.Builder<Rule, String> found = ImmutableSetMultimap.builder();
    flawed
        .dataset()
        .validate(AS_OF)
        .forEach(violation -> found.put(violation.rule(), violation.path()));
    assertEquals(flawed.flaws(), found.build());
  }

  @Property(tries = 1000)
  void validationAgreesWithTheNaiveChecker(@ForAll("tangled") List<Entity> entities) {
    CivicDataset dataset = TangledDatasets.dataset(entities);
    Set<String> found = new TreeSet<>();
    dataset
        .validate(AS_OF)
        .forEach(violation -> found.add(violation.rule().id() + " " + violation.path()));
    assertEquals(
        String.join("\n", NaiveChecker.check(dataset, PartialDate.of(AS_OF))),
        String.join("\n", found));
  }

  @Property
  void aFurtherEntityRemovesNoViolationOfAnother(
      @ForAll("tangled") List<Entity> entities, @ForAll Random random) {
    if (entities.isEmpty()) {
      return;
    }
    Map<Rule, Long> after = numbers(entities);
    List<Entity> fewer = new ArrayList<>(entities);
    Entity further = fewer.remove(random.nextInt(fewer.size()));
    // Of the violations before, each is still there: where the further one stood does not matter.
    numbers(fewer)
        .forEach(
            (rule, number) ->
                assertTrue(
                    OF_ABSENCE.contains(rule) || after.getOrDefault(rule, 0L) >= number,
                    () -> rule + " with " + further));
  }

  @Property
  void theOrderOfEntitiesChangesPathsOnly(
      @ForAll("tangled") List<Entity> entities, @ForAll Random random) {
    List<Entity> shuffled = new ArrayList<>(entities);
    Collections.shuffle(shuffled, random);
    assertEquals(numbers(entities), numbers(shuffled));
  }

  @Property
  void violationsComeInOrderAndOnceAndAlwaysTheSame(@ForAll("tangled") List<Entity> entities) {
    ImmutableList<Violation> violations = TangledDatasets.dataset(entities).validate(AS_OF);
    assertEquals(violations, TangledDatasets.dataset(entities).validate(AS_OF));
    for (int i = 1; i < violations.size(); i++) {
      assertTrue(violations.get(i - 1).compareTo(violations.get(i)) < 0);
    }
  }

  @Provide
  static Arbitrary<List<Entity>> tangled() {
    return TangledDatasets.entities();
  }

  /** How many places break each rule. */
  private static Map<Rule, Long> numbers(List<Entity> entities) {
    return TangledDatasets.dataset(entities).validate(AS_OF).stream()
        .map(violation -> Map.entry(violation.rule(), violation.path()))
        .distinct()
        .collect(groupingBy(Map.Entry::getKey, counting()));
  }
}
