package kh.civic.core.event;

import static kh.civic.core.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import java.util.Set;
import kh.civic.core.testkit.EventArbitraries;
import kh.civic.core.value.Certainty;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.PartialDate;
import kh.civic.core.value.Period;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CivicEventTest {

  @ParameterizedTest
  @CsvSource({
    "2002-02, 2002-03, DEFINITE",
    "2002-02, 2002, POSSIBLE",
    "2002-02, 2002-01, IMPOSSIBLE",
    "2002-02~, 2010, POSSIBLE",
    "2002/2004, 2005, DEFINITE",
    "2002/2004, 2004, POSSIBLE",
    "2002/2004, 2003, IMPOSSIBLE",
    "2002/, 2010, POSSIBLE",
    "2002/.., 2010, IMPOSSIBLE",
    "../2002, 2003, DEFINITE",
  })
  void anEventIsOverWhenItsEndIsPast(String when, String date, Certainty expected) {
    CivicEvent event = election().when(Period.parse(when)).build();
    assertEquals(expected, event.isOverBy(PartialDate.parse(date)));
  }

  @Test
  void anEventWithoutATimeMayBeOver() {
    assertEquals(Certainty.POSSIBLE, election().build().isOverBy(PartialDate.of(2010)));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 731})
  void aDurationIsHalfADayToAYear(int halfDays) {
    assertRefused(
        "halfDays: expected a number of half days from 1 to 730, was \"" + halfDays + '"',
        () -> election().halfDays(halfDays).build());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 730})
  void theShortestAndTheLongestDurationAreAccepted(int halfDays) {
    assertEquals(OptionalInt.of(halfDays), election().halfDays(halfDays).build().halfDays());
  }

  @Test
  void identifiersAreOfTheirTypes() {
    EntityId law = EntityId.of("doc:law");
    assertRefused(
        "id: expected an identifier that begins with event:, was \"doc:law\"",
        () -> CivicEvent.builder().id(law).kind(EventKind.ELECTION).build());
    assertRefused(
        "partOf: expected an identifier that begins with event:, was \"doc:law\"",
        () -> election().partOf(law).build());
    assertRefused(
        "programme: expected an identifier that begins with prog:, was \"doc:law\"",
        () -> election().programme(law).build());
  }

  @Property
  void anEventIsNotCertainlyOverBeforeItMayHaveBegun(
      @ForAll CivicEvent event, @ForAll PartialDate date) {
    boolean yetToBegin =
        event
            .when()
            .flatMap(Period::start)
            .filter(start -> start.isAfter(date) == Certainty.DEFINITE)
            .isPresent();
    if (yetToBegin) {
      assertNotEquals(Certainty.DEFINITE, event.isOverBy(date));
    }
  }

  @Property
  void whatIsNoEventIsRefused(@ForAll("invalid") CivicEvent.Builder builder) {
    assertTrue(
        Set.of("id", "partOf", "programme", "halfDays")
            .contains(assertRefused(builder::build).field()));
  }

  @Provide
  static Arbitrary<CivicEvent.Builder> invalid() {
    return EventArbitraries.invalidEvents();
  }

  private static CivicEvent.Builder election() {
    return CivicEvent.builder()
        .id(EntityId.of("event:commune-council-election-2002"))
        .kind(EventKind.ELECTION);
  }
}
