package kh.civic.core.engagement;

import static kh.civic.core.Refusals.assertMissing;
import static kh.civic.core.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.Range;
import java.util.Optional;
import kh.civic.core.value.Count;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.Kind;
import kh.civic.core.value.LocalizedText;
import kh.civic.core.value.PartyRef;
import org.junit.jupiter.api.Test;

class AgreementTest {

  private static final PartyRef CCC =
      PartyRef.of(LocalizedText.of("km", "គ.ស.ក"), EntityId.of("org:ccc"));

  /** Nine of the provincial networks, of which there are about twenty. */
  private static final Agreement MOU =
      mou()
          .addParties(CCC, networks(Count.exactly(9)))
          .addPurposes(
              LocalizedText.of("km", "ការអភិវឌ្ឍស្ថាប័ន"),
              LocalizedText.of("km", "ការកៀរគរមូលនិធិ"),
              LocalizedText.of("km", "ការតស៊ូមតិ"))
          .build();

  @Test
  void nineOfAboutTwentyIsARangeUnderTheCallersTolerance() {
    Count aboutTwenty = Count.about(20);
    assertEquals(Optional.of(Range.closed(9 / 22.0, 9 / 18.0)), MOU.coverage(aboutTwenty, 0.1));
    assertEquals(Optional.of(Range.closed(0.45, 0.45)), MOU.coverage(aboutTwenty, 0));
    assertEquals(Optional.of(Range.closed(9 / 40.0, 1.0)), MOU.coverage(aboutTwenty, 1));
  }

  @Test
  void aPopulationHoldsTheCountedParties() {
    assertEquals(Optional.of(Range.closed(1.0, 1.0)), MOU.coverage(Count.exactly(9), 0));
    assertEquals(Optional.of(Range.closed(0.9, 1.0)), MOU.coverage(Count.between(3, 10), 0));
    assertRefused(
        "population: expected at least the counted parties, 9, was \"8\"",
        () -> MOU.coverage(Count.exactly(8), 0));
  }

  @Test
  void aPopulationOfNobodyIsRefused() {
    Agreement none = mou().addParties(CCC, networks(Count.exactly(0))).build();
    assertRefused(
        "population: expected at least the counted parties, 1, was \"0\"",
        () -> none.coverage(Count.exactly(0), 0));
    assertRefused(() -> none.coverage(Count.nearly(1), 0));
    assertEquals(Optional.of(Range.closed(0.0, 0.0)), none.coverage(Count.exactly(1), 0));
  }

  @Test
  void ofAnUnboundedPopulationTheShareMayBeAsSmallAsYouLike() {
    assertEquals(Optional.of(Range.openClosed(0.0, 9 / 11.0)), MOU.coverage(Count.moreThan(10), 0));
    assertEquals(Optional.of(Range.openClosed(0.0, 1.0)), MOU.coverage(Count.some(), 0));
    Agreement perhapsNone = mou().addParties(CCC, networks(Count.atMost(5))).build();
    assertEquals(Optional.of(Range.closed(0.0, 0.5)), perhapsNone.coverage(Count.atLeast(10), 0));
  }

  @Test
  void anUnboundedNumberOfPartiesMayBeAll() {
    Agreement some = mou().addParties(CCC, networks(Count.atLeast(5))).build();
    assertEquals(Optional.of(Range.closed(0.25, 1.0)), some.coverage(Count.exactly(20), 0));
    Agreement unsure =
        mou().addParties(networks(Count.atLeast(5)), networks(Count.exactly(2))).build();
    assertEquals(Optional.of(Range.closed(0.35, 1.0)), unsure.coverage(Count.exactly(20), 0));
  }

  @Test
  void countedPartiesAddUp() {
    Agreement two =
        mou().addParties(networks(Count.exactly(4)), networks(Count.between(1, 6))).build();
    assertEquals(Optional.of(Range.closed(0.25, 0.5)), two.coverage(Count.exactly(20), 0));
  }

  @Test
  void theToleranceReachesThePartiesToo() {
    Agreement nearly = mou().addParties(CCC, networks(Count.nearly(10))).build();
    assertEquals(Optional.of(Range.closed(0.4, 0.45)), nearly.coverage(Count.exactly(20), 0.2));
    assertRefused(() -> nearly.coverage(Count.exactly(20), 1.1));
  }

  @Test
  void countsBeyondAllMeasureDoNotOverflow() {
    Agreement.Builder many = mou();
    for (int i = 0; i < 2000; i++) {
      many.addParties(networks(Count.exactly(Count.MAX)));
    }
    assertRefused(() -> many.build().coverage(Count.exactly(Count.MAX), 0));
  }

  @Test
  void withoutCountedPartiesThereIsNoShare() {
    Agreement named = mou().addParties(CCC, CCC).build();
    assertEquals(Optional.empty(), named.coverage(Count.about(20), 0.1));
  }

  @Test
  void anAgreementHasTwoPartiesOrANumberOfThem() {
    assertMissing(mou()::build, "parties");
    assertRefused(() -> mou().addParties(CCC).build());
    assertEquals(1, mou().addParties(networks(Count.exactly(9))).build().parties().size());
  }

  @Test
  void itsIdentifierNamesAnAgreement() {
    assertRefused(
        "id: expected an identifier that begins with agreement:, was \"doc:mou\"",
        () ->
            Agreement.builder()
                .id(EntityId.of("doc:mou"))
                .kind(AgreementKind.MOU)
                .addParties(CCC, CCC)
                .build());
  }

  @Test
  void aKindThatIsNotKnownKeepsItsWord() {
    Agreement pact =
        Agreement.builder()
            .id(EntityId.of("agreement:pact"))
            .kind(Kind.parse(AgreementKind.class, "pact"))
            .addParties(CCC, CCC)
            .build();
    assertEquals("pact", pact.kind().word());
  }

  private static Agreement.Builder mou() {
    return Agreement.builder()
        .id(EntityId.of("agreement:provincial-networks"))
        .kind(AgreementKind.MOU);
  }

  private static PartyRef networks(Count count) {
    return PartyRef.builder()
        .name(LocalizedText.of("km", "បណ្តាញអង្គការថ្នាក់ខេត្ត"))
        .count(count)
        .build();
  }
}
