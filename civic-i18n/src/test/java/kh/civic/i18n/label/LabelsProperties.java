package kh.civic.i18n.label;

import kh.civic.core.testkit.ValueArbitraries;
import kh.civic.core.value.Count;
import kh.civic.core.value.PartialDate;
import kh.civic.core.value.Period;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LabelsProperties {

  @Property
  boolean datesThatDifferHaveLabelsThatDiffer(
      @ForAll PartialDate one, @ForAll PartialDate other, @ForAll Labels labels) {
    return one.equals(other) == labels.label(one).equals(labels.label(other));
  }

  @Property
  boolean periodsThatDifferHaveLabelsThatDiffer(
      @ForAll Period one, @ForAll Period other, @ForAll Labels labels) {
    return one.equals(other) == labels.label(one).equals(labels.label(other));
  }

  @Property
  boolean countsThatDifferHaveLabelsThatDiffer(
      @ForAll("nearCounts") Count one, @ForAll("nearCounts") Count other, @ForAll Labels labels) {
    return one.equals(other) == labels.label(one).equals(labels.label(other));
  }

  /** Few numbers, so that two counts often differ in the qualifier alone. */
  @Provide
  Arbitrary<Count> nearCounts() {
    return Arbitraries.oneOf(
        ValueArbitraries.counts(),
        Arbitraries.of(
                Count.Qualifier.EXACT,
                Count.Qualifier.ABOUT,
                Count.Qualifier.NEARLY,
                Count.Qualifier.MORE_THAN,
                Count.Qualifier.AT_LEAST,
                Count.Qualifier.AT_MOST)
            .flatMap(
                qualifier ->
                    Arbitraries.longs().between(1, 3).map(value -> Count.of(qualifier, value))));
  }
}
