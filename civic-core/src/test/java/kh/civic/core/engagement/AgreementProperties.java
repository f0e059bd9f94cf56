package kh.civic.core.engagement;

import static kh.civic.core.Refusals.assertNotBuilt;
import static kh.civic.core.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.Range;
import java.util.List;
import kh.civic.core.testkit.EngagementArbitraries;
import kh.civic.core.value.Count;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.InvalidValueException;
import kh.civic.core.value.LocalizedText;
import kh.civic.core.value.PartyRef;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

class AgreementProperties {

  @Property(tries = 1000)
  void coverageIsTheTightestRangeOfSharesThatTheCountsAllow(
      @ForAll("small") Count parties,
      @ForAll("small") Count population,
      @ForAll @DoubleRange(min = 0, max = 1) double tolerance) {
    Agreement agreement =
        Agreement.builder()
            .id(EntityId.of("agreement:x"))
            .kind(AgreementKind.MOU)
            .addParties(PartyRef.builder().name(LocalizedText.of("en", "x")).count(parties).build())
            .build();
    double least = 2;
    double greatest = -1;
    for (long n = 0; n <= 40; n++) {
      for (long all = Math.max(1, n); all <= 40; all++) {
        if (parties.range(tolerance).contains(n) && population.range(tolerance).contains(all)) {
          least = Math.min(least, (double) n / all);
          greatest = Math.max(greatest, (double) n / all);
        }
      }
    }
    if (greatest < 0) {
      assertRefused(() -> agreement.coverage(population, tolerance));
      return;
    }
    Range<Double> coverage = agreement.coverage(population, tolerance).orElseThrow();
    assertEquals(greatest, coverage.upperEndpoint());
    if (population.range(tolerance).hasUpperBound()) {
      assertEquals(least, coverage.lowerEndpoint());
      assertTrue(coverage.contains(least));
    } else {
      assertEquals(0.0, coverage.lowerEndpoint());
      assertEquals(parties.range(tolerance).contains(0L), coverage.contains(0.0));
    }
  }

  @Property
  void aWiderToleranceNeverGivesANarrowerRange(
      @ForAll Agreement agreement, @ForAll Count population) {
    try {
      agreement
          .coverage(population, 0)
          .ifPresent(
              exact -> assertTrue(agreement.coverage(population, 1).orElseThrow().encloses(exact)));
    } catch (InvalidValueException tooSmall) {
      assertEquals("population", tooSmall.field());
    }
  }

  @Property
  void aGeneratedAgreementKeepsItsParts(@ForAll Agreement agreement) {
    Agreement copy =
        Agreement.builder()
            .id(agreement.id())
            .kind(agreement.kind())
            .addAllNames(agreement.names())
            .addAllParties(agreement.parties())
            .addAllPurposes(agreement.purposes())
            .signed(agreement.signed())
            .period(agreement.period())
            .addAllPlaces(agreement.places())
            .addAllCitations(agreement.citations())
            .build();
    assertEquals(agreement, copy);
    assertEquals(agreement.hashCode(), copy.hashCode());
    assertEquals(List.of(), copy.withCitations(List.of()).citations());
  }

  @Property
  void aBadAgreementIsRefused(@ForAll("invalidAgreements") Agreement.Builder bad) {
    assertNotBuilt(bad::build);
  }

  @Provide
  Arbitrary<Count> small() {
    Arbitrary<Long> numbers = Arbitraries.longs().between(0, 8);
    return Arbitraries.oneOf(
        numbers.map(Count::exactly),
        numbers.map(Count::about),
        numbers.map(Count::moreThan),
        numbers.map(Count::atLeast),
        numbers.map(Count::atMost),
        numbers.map(n -> Count.nearly(n + 1)),
        numbers.map(n -> Count.between(n, n + 3)),
        Arbitraries.just(Count.some()));
  }

  @Provide
  Arbitrary<Agreement.Builder> invalidAgreements() {
    return EngagementArbitraries.invalidAgreements();
  }
}
