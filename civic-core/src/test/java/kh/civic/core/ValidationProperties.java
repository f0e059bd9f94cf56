package kh.civic.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import kh.civic.core.testkit.DatasetArbitraries;
import kh.civic.core.testkit.FlawedDataset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ValidationProperties {

  @Property
  void aSoundDatasetHasNoViolation(@ForAll CivicDataset dataset) {
    assertEquals(ImmutableList.of(), dataset.validate(DatasetArbitraries.AS_OF));
  }

  @Property
  void allPlantedViolationsAreFoundAndNoOthers(@ForAll FlawedDataset flawed) {
    ImmutableSetMultimap.Builder<Rule, String> found = ImmutableSetMultimap.builder();
    flawed
        .dataset()
        .validate(DatasetArbitraries.AS_OF)
        .forEach(violation -> found.put(violation.rule(), violation.path()));
    assertEquals(flawed.flaws(), found.build());
  }
}
