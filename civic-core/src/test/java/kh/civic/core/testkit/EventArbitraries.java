package kh.civic.core.testkit;

import java.util.OptionalInt;
import kh.civic.core.event.CivicEvent;
import kh.civic.core.event.EventKind;
import kh.civic.core.event.EventStatus;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.EntityType;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Generators of {@code kh.civic.core.event}.
 *
 * <p>What an event refers to is well-formed and need not exist. All methods are thread-safe.
 */
public final class EventArbitraries {

  private EventArbitraries() {}

  /** Generates events of every kind and status, from bare ones to those of which all is known. */
  public static Arbitrary<CivicEvent> events() {
    Arbitrary<OptionalInt> halfDays =
        Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.just(OptionalInt.empty())),
            Tuple.of(2, Arbitraries.integers().between(1, 8).map(OptionalInt::of)),
            Tuple.of(1, Arbitraries.of(1, 730).map(OptionalInt::of)));
    return Builders.withBuilder(CivicEvent::builder)
        .use(ValueArbitraries.entityIds(EntityType.EVENT))
        .in(CivicEvent.Builder::id)
        .use(ValueArbitraries.kinds(EventKind.class))
        .in((builder, kind) -> builder.kind(kind))
        .use(ValueArbitraries.localizedTexts().optional(0.7))
        .in((builder, name) -> builder.name(name))
        .use(ValueArbitraries.periods().optional(0.7))
        .in((builder, when) -> builder.when(when))
        .use(halfDays)
        .in((builder, duration) -> builder.halfDays(duration))
        .use(ValueArbitraries.recurrences().optional(0.3))
        .in((builder, recurrence) -> builder.recurrence(recurrence))
        .use(Arbitraries.of(EventStatus.class).optional(0.5))
        .in((builder, status) -> builder.status(status))
        .use(ValueArbitraries.partyRefs().list().ofMaxSize(1))
        .in(CivicEvent.Builder::addAllRequesters)
        .use(ValueArbitraries.partyRefs().list().ofMaxSize(2))
        .in(CivicEvent.Builder::addAllOrganizers)
        .use(ValueArbitraries.partyRefs().list().ofMaxSize(2))
        .in(CivicEvent.Builder::addAllParticipants)
        .use(ValueArbitraries.headcounts().optional(0.5))
        .in((builder, headcount) -> builder.headcount(headcount))
        .use(PlaceArbitraries.placeRefs().list().ofMaxSize(2))
        .in(CivicEvent.Builder::addAllPlaces)
        .use(ValueArbitraries.entityIds(EntityType.EVENT).optional(0.2))
        .in((builder, whole) -> builder.partOf(whole))
        .use(ValueArbitraries.entityIds(EntityType.PROGRAMME).optional(0.2))
        .in((builder, programme) -> builder.programme(programme))
        .use(ValueArbitraries.citations().list().ofMaxSize(2))
        .in(CivicEvent.Builder::addAllCitations)
        .build(CivicEvent.Builder::build)
        .withoutEdgeCases();
  }

  /**
   * Generates events with a wrong identifier or duration: builders whose {@code build()} must throw
   * an {@link kh.civic.core.value.InvalidValueException}.
   */
  public static Arbitrary<CivicEvent.Builder> invalidEvents() {
    Arbitrary<EntityId> ids = ValueArbitraries.entityIds(EntityType.EVENT);
    Arbitrary<EntityId> others = ValueArbitraries.entityIdsBut(EntityType.EVENT);
    Arbitrary<Integer> outside =
        Arbitraries.integers().filter(halfDays -> halfDays < 1 || halfDays > 730);
    return Arbitraries.oneOf(
        others.map(EventArbitraries::workshop),
        Combinators.combine(ids, others).as((id, whole) -> workshop(id).partOf(whole)),
        Combinators.combine(ids, ValueArbitraries.entityIdsBut(EntityType.PROGRAMME))
            .as((id, programme) -> workshop(id).programme(programme)),
        Combinators.combine(ids, outside).as((id, halfDays) -> workshop(id).halfDays(halfDays)));
  }

  private static CivicEvent.Builder workshop(EntityId id) {
    return CivicEvent.builder().id(id).kind(EventKind.WORKSHOP);
  }
}
