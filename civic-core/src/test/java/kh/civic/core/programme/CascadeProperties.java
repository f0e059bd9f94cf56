package kh.civic.core.programme;

import static kh.civic.core.Refusals.assertNotBuilt;
import static kh.civic.core.value.Certainty.DEFINITE;
import static kh.civic.core.value.Certainty.POSSIBLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kh.civic.core.event.CivicEvent;
import kh.civic.core.event.EventKind;
import kh.civic.core.event.EventStatus;
import kh.civic.core.testkit.ProgrammeArbitraries;
import kh.civic.core.value.Certainty;
import kh.civic.core.value.Count;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.PartialDate;
import kh.civic.core.value.PartyRef;
import kh.civic.core.value.Period;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CascadeProperties {

  @Property
  void theTraineesOfATierTrainTheNext(@ForAll CascadePlan plan) {
    for (int i = 1; i < plan.tiers().size(); i++) {
      List<PartyRef> trained = plan.tiers().get(i - 1).trainees();
      List<PartyRef> training = plan.tiers().get(i).trainers();
      assertTrue(
          trained.isEmpty()
              || training.isEmpty()
              || new HashSet<>(trained).equals(new HashSet<>(training)));
    }
  }

  @Property
  void noTierIsWiderThanOneAbove(@ForAll CascadePlan plan) {
    List<CascadeTier> tiers = plan.tiers();
    for (int i = 0; i < tiers.size(); i++) {
      for (int j = i + 1; j < tiers.size(); j++) {
        for (var below : tiers.get(j).levels()) {
          assertTrue(
              tiers.get(i).levels().isEmpty()
                  || tiers.get(i).levels().stream().anyMatch(above -> !below.isWiderThan(above)));
        }
      }
    }
  }

  @Property
  void theFirstTiersOfAPlanAreAPlan(
      @ForAll CascadePlan plan, @ForAll @IntRange(min = 1, max = 4) int most) {
    List<CascadeTier> first = plan.tiers().subList(0, Math.min(most, plan.tiers().size()));
    CascadePlan shorter =
        CascadePlan.builder().id(plan.id()).addAllNames(plan.names()).addAllTiers(first).build();
    assertEquals(first, shorter.tiers());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void aBadPlanIsRefused(@ForAll("invalidCascadePlans") CascadePlan.Builder builder) {
    assertNotBuilt(builder::build);
  }

  @Property
  void aBadTierIsRefused(@ForAll("invalidCascadeTiers") CascadeTier.Builder builder) {
    assertNotBuilt(builder::build);
  }

  @Property(tries = 1000)
  void countsNeverExceedPlansSilently(
      @ForAll("plans") Count planned,
      @ForAll @IntRange(max = 6) int least,
      @ForAll @IntRange(max = 4) int more) {
    TierProgress progress =
        new TierProgress(
            CascadeTier.builder().plannedSessions(planned).build(),
            Range.closed((long) least, (long) least + more),
            DEFINITE);
    Set<Boolean> exceeds = new HashSet<>();
    Set<Long> outstanding = new HashSet<>();
    for (long held = least; held <= least + more; held++) {
      for (long plan = 0; plan <= 12; plan++) {
        if (planned.admits(plan)) {
          exceeds.add(held > plan);
          outstanding.add(Math.max(0, plan - held));
        }
      }
    }
    assertEquals(certainty(exceeds), progress.exceedsPlan());
    assertTrue(outstanding.stream().allMatch(progress.outstanding()));
    assertTrue(outstanding.contains(progress.outstanding().lowerEndpoint()));
    if (planned.range().hasUpperBound()) {
      assertTrue(outstanding.contains(progress.outstanding().upperEndpoint()));
    }
    Set<Boolean> open = new HashSet<>();
    outstanding.forEach(sessions -> open.add(sessions > 0));
    assertEquals(certainty(open), progress.isOverdue());
  }

  /** What holds in every case, in none, or in some; 12 stands for "and so on without end". */
  private static Certainty certainty(Set<Boolean> cases) {
    return cases.size() == 2 ? POSSIBLE : Certainty.of(cases.contains(true));
  }

  @Property(tries = 500)
  void heldIsBoundedByTheSessionsAndGrowsWithTime(
      @ForAll("sessions") List<CivicEvent> sessions, @ForAll("instants") List<PartialDate> dates) {
    CascadeTier tier =
        CascadeTier.builder()
            .addAllSessions(sessions.stream().map(CivicEvent::id).toList())
            .plannedSessions(Count.exactly(2))
            .build();
    List<PartialDate> inOrder = new ArrayList<>(dates);
    inOrder.sort(PartialDate.BY_EARLIEST);
    Range<Long> before = Range.singleton(0L);
    for (PartialDate date : inOrder) {
      Range<Long> held =
          TierProgress.of(
                  tier, date, id -> sessions.stream().filter(e -> e.id().equals(id)).findFirst())
              .held();
      assertTrue(held.lowerEndpoint() >= before.lowerEndpoint());
      assertTrue(held.upperEndpoint() >= before.upperEndpoint());
      assertTrue(held.upperEndpoint() <= sessions.size());
      before = held;
    }
    long called = sessions.stream().filter(CascadeProperties::isCancelled).count();
    assertTrue(before.upperEndpoint() <= sessions.size() - called);
  }

  private static boolean isCancelled(CivicEvent event) {
    return event.status().equals(Optional.of(EventStatus.CANCELLED));
  }

  @Provide
  Arbitrary<CascadePlan.Builder> invalidCascadePlans() {
    return ProgrammeArbitraries.invalidCascadePlans();
  }

  @Provide
  Arbitrary<CascadeTier.Builder> invalidCascadeTiers() {
    return ProgrammeArbitraries.invalidCascadeTiers();
  }

  @Provide
  Arbitrary<Count> plans() {
    Arbitrary<Long> numbers = Arbitraries.longs().between(0, 5);
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
  Arbitrary<List<PartialDate>> instants() {
    return Arbitraries.integers()
        .between(1, 28)
        .map(day -> PartialDate.parse("2020-02-%02d".formatted(day)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  @Provide
  Arbitrary<List<CivicEvent>> sessions() {
    Arbitrary<Optional<Period>> times =
        Arbitraries.of("2020-02-07", "2020-02-14/2020-02-15", "2020-02", "2020~", "2021", "2019")
            .map(Period::parse)
            .optional(0.8);
    Arbitrary<Optional<EventStatus>> states = Arbitraries.of(EventStatus.class).optional(0.8);
    return Combinators.combine(times, states)
        .as(
            (when, status) ->
                CivicEvent.builder().kind(EventKind.TRAINING).when(when).status(status))
        .list()
        .ofMaxSize(5)
        .map(
            builders -> {
              List<CivicEvent> events = new ArrayList<>();
              for (CivicEvent.Builder builder : builders) {
                events.add(builder.id(EntityId.of("event:s" + events.size())).build());
              }
              return events;
            });
  }
}
