package kh.civic.core.programme;

import static kh.civic.core.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Range;
import java.util.List;
import java.util.Optional;
import kh.civic.core.event.CivicEvent;
import kh.civic.core.event.EventKind;
import kh.civic.core.event.EventStatus;
import kh.civic.core.value.Certainty;
import kh.civic.core.value.Count;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.LocalizedText;
import kh.civic.core.value.Name;
import kh.civic.core.value.NameKind;
import kh.civic.core.value.PartialDate;
import kh.civic.core.value.Period;
import kh.civic.core.value.Recurrence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TierProgressTest {

  private static final PartialDate MID_2020 = PartialDate.parse("2020-07-01");

  @Test
  void aPlanAnswersForEachTierInOrder() {
    CivicEvent master = event("mtot", EventStatus.HELD, "2020-02");
    CascadeTier first = tier(Count.exactly(1), "2020-02", master);
    CascadeTier second = tier(Count.exactly(3), "2020-04/2020-12");
    CascadePlan plan =
        CascadePlan.builder()
            .id(EntityId.of("cascade:civic-champions-2020"))
            .addNames(Name.of(NameKind.OFFICIAL, LocalizedText.of("en", "Cascade")))
            .addTiers(first, second)
            .build();
    ImmutableList<TierProgress> progress =
        plan.progress(MID_2020, id -> Optional.of(master).filter(e -> e.id().equals(id)));
    assertEquals(
        List.of(
            new TierProgress(first, Range.closed(1L, 1L), Certainty.DEFINITE),
            new TierProgress(second, Range.closed(0L, 0L), Certainty.IMPOSSIBLE)),
        progress);
    assertEquals(Optional.of(Count.exactly(3)), progress.get(1).planned());
    assertEquals(Range.closed(3L, 3L), progress.get(1).outstanding());
    assertEquals(Range.closed(0L, 0L), progress.get(0).outstanding());
  }

  @ParameterizedTest
  @CsvSource({
    "HELD, 2020-02, 1, 1",
    "HELD, 2020-07-01, 0, 0",
    "HELD, 2020-08, 0, 0",
    "HELD, 2020, 0, 1",
    "HELD, 2020-02~, 0, 1",
    "HELD, , 0, 1",
    "HELD, 2020-02/.., 0, 0",
    "PLANNED, 2020-02, 0, 1",
    "PLANNED, 2020-08, 0, 0",
    ", 2020-02, 0, 1",
    ", 2020-08, 0, 0",
    "CANCELLED, 2020-02, 0, 0",
    "CANCELLED, , 0, 0",
  })
  void aSessionCountsAsFarAsItsStatusAndTimeAreCertain(
      EventStatus status, String when, long least, long most) {
    assertEquals(Range.closed(least, most), progress(event("s", status, when)).held());
  }

  @Test
  void sessionsAddUp() {
    TierProgress progress =
        progress(
            event("a", EventStatus.HELD, "2020-02"),
            event("b", EventStatus.HELD, "2020-03"),
            event("c", null, "2020-04"),
            event("d", EventStatus.CANCELLED, "2020-05"));
    assertEquals(Range.closed(2L, 3L), progress.held());
  }

  @Test
  void aSessionThatIsNotFoundMayHaveBeenHeld() {
    CascadeTier tier = CascadeTier.builder().addSessions(EntityId.of("event:lost")).build();
    assertEquals(
        Range.closed(0L, 1L), TierProgress.of(tier, MID_2020, id -> Optional.empty()).held());
  }

  @ParameterizedTest
  @CsvSource({"HELD, 2020-02/.., 1", "HELD, 2020-02/2020-04, 1", ", 2020-02/.., 0", "HELD, , 0"})
  void aRecurringSessionHasNoUpperBound(EventStatus status, String when, long least) {
    assertEquals(Range.atLeast(least), progress(recurring(status, when)).held());
  }

  @Test
  void aRecurringSessionThatBeginsLaterWasNotHeld() {
    assertEquals(
        Range.closed(0L, 0L), progress(recurring(EventStatus.PLANNED, "2020-08/..")).held());
  }

  @ParameterizedTest
  @CsvSource({
    "2020-02/2020-06, DEFINITE",
    "2020-02/2020-07-01, IMPOSSIBLE",
    "2020-02/2020, POSSIBLE",
    "2020-02/2020-12, IMPOSSIBLE",
    "2020-02/.., IMPOSSIBLE",
    "2020-02/, POSSIBLE",
    "2020-06~, POSSIBLE",
    ", POSSIBLE",
  })
  void aTierIsDueOnceItsTimeIsPast(String period, Certainty expected) {
    TierProgress progress = progress(tier(Count.exactly(3), period));
    assertEquals(expected, progress.due());
    assertEquals(expected, progress.isOverdue());
  }

  @ParameterizedTest
  @CsvSource({"0, 3, IMPOSSIBLE", "2, 2, DEFINITE", "2, 3, POSSIBLE", "0, 5, POSSIBLE"})
  void aTierIsOverdueWhileSessionsAreStillToBeHeld(long least, long most, Certainty expected) {
    CascadeTier tier = tier(least == 0 && most == 3 ? Count.exactly(0) : Count.exactly(3), "2020");
    TierProgress progress = new TierProgress(tier, Range.closed(least, most), Certainty.DEFINITE);
    assertEquals(expected, progress.isOverdue());
  }

  @Test
  void withoutAPlanNothingIsCertain() {
    TierProgress progress = progress(tier(null, "2020-02"));
    assertEquals(Range.atLeast(0L), progress.outstanding());
    assertEquals(Certainty.POSSIBLE, progress.isOverdue());
    assertEquals(Certainty.IMPOSSIBLE, progress.exceedsPlan());
    TierProgress one = progress(event("a", EventStatus.HELD, "2020-02"));
    assertEquals(Certainty.POSSIBLE, one.exceedsPlan());
  }

  @Test
  void moreThanPlannedIsSaidAloud() {
    CascadeTier tier = tier(Count.exactly(3), "2020");
    assertEquals(Certainty.DEFINITE, progress(tier, 4, 5).exceedsPlan());
    assertEquals(Certainty.POSSIBLE, progress(tier, 3, 4).exceedsPlan());
    assertEquals(Certainty.IMPOSSIBLE, progress(tier, 3, 3).exceedsPlan());
    assertEquals(Range.closed(0L, 0L), progress(tier, 4, 5).outstanding());
  }

  @Test
  void aPlanOfMoreThanTenIsNeverCertainlyExceeded() {
    CascadeTier tier = tier(Count.moreThan(10), "2020");
    assertEquals(Certainty.POSSIBLE, progress(tier, 400, 400).exceedsPlan());
    assertEquals(Certainty.IMPOSSIBLE, progress(tier, 11, 11).exceedsPlan());
    assertEquals(Range.atLeast(1L), progress(tier, 4, 10).outstanding());
    assertEquals(Range.atLeast(0L), progress(tier, 11, 12).outstanding());
  }

  @Test
  void anUnboundedNumberOfSessionsMayCoverEveryPlan() {
    TierProgress progress =
        new TierProgress(tier(Count.exactly(3), "2020"), Range.atLeast(1L), Certainty.DEFINITE);
    assertEquals(Range.closed(0L, 2L), progress.outstanding());
    assertEquals(Certainty.POSSIBLE, progress.exceedsPlan());
    assertEquals(Certainty.POSSIBLE, progress.isOverdue());
  }

  @Test
  void heldIsARangeOfNumbers() {
    CascadeTier tier = tier(Count.exactly(3), "2020");
    assertRefused(() -> new TierProgress(tier, Range.atMost(3L), Certainty.POSSIBLE));
    assertRefused(() -> new TierProgress(tier, Range.closed(-1L, 3L), Certainty.POSSIBLE));
    assertRefused(() -> new TierProgress(tier, Range.open(2L, 3L), Certainty.POSSIBLE));
    assertEquals(
        Range.closed(0L, 0L),
        new TierProgress(tier, Range.open(2L, 4L), Certainty.POSSIBLE).outstanding());
  }

  private static TierProgress progress(CascadeTier tier, long least, long most) {
    return new TierProgress(tier, Range.closed(least, most), Certainty.DEFINITE);
  }

  private static TierProgress progress(CascadeTier tier) {
    return TierProgress.of(tier, MID_2020, id -> Optional.empty());
  }

  private static TierProgress progress(CivicEvent... sessions) {
    ImmutableMap<EntityId, CivicEvent> events = Maps.uniqueIndex(List.of(sessions), CivicEvent::id);
    CascadeTier tier = CascadeTier.builder().addAllSessions(events.keySet()).build();
    return TierProgress.of(tier, MID_2020, id -> Optional.ofNullable(events.get(id)));
  }

  private static CascadeTier tier(
      @Nullable Count planned, @Nullable String period, CivicEvent... sessions) {
    CascadeTier.Builder builder = CascadeTier.builder();
    if (planned != null) {
      builder.plannedSessions(planned);
    }
    if (period != null) {
      builder.period(Period.parse(period));
    }
    for (CivicEvent session : sessions) {
      builder.addSessions(session.id());
    }
    return builder.build();
  }

  private static CivicEvent event(
      String slug, @Nullable EventStatus status, @Nullable String when) {
    return training(slug, status, when).build();
  }

  private static CivicEvent recurring(@Nullable EventStatus status, @Nullable String when) {
    return training("again", status, when)
        .recurrence(Recurrence.fixed(1, Recurrence.Unit.MONTH))
        .build();
  }

  private static CivicEvent.Builder training(
      String slug, @Nullable EventStatus status, @Nullable String when) {
    CivicEvent.Builder builder =
        CivicEvent.builder().id(EntityId.of("event:" + slug)).kind(EventKind.TRAINING);
    if (status != null) {
      builder.status(status);
    }
    if (when != null) {
      builder.when(Period.parse(when));
    }
    return builder;
  }
}
