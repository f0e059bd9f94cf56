package kh.civic.core.programme;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.DiscreteDomain;
import com.google.common.collect.Range;
import java.util.Optional;
import java.util.function.Function;
import kh.civic.core.event.CivicEvent;
import kh.civic.core.event.EventStatus;
import kh.civic.core.value.Certainty;
import kh.civic.core.value.Count;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.InvalidValueException;
import kh.civic.core.value.PartialDate;
import kh.civic.core.value.Period;

/**
 * How far one tier of a {@link CascadePlan} has come at a date.
 *
 * <p>Immutable and thread-safe.
 *
 * @param tier the tier
 * @param held how many sessions were held before the date, from those certainly held to those that
 *     may have been; never empty, at least 0, closed at the bounds that it has
 * @param due whether the time for all sessions is past; {@code POSSIBLE} where no end is known
 */
public record TierProgress(CascadeTier tier, Range<Long> held, Certainty due) {

  /**
   * Creates the progress of a tier.
   *
   * @throws InvalidValueException if {@code held} is not a range of numbers from 0 up
   */
  public TierProgress {
    requireNonNull(tier, "tier");
    requireNonNull(due, "due");
    if (!requireNonNull(held, "held").hasLowerBound()
        || held.canonical(DiscreteDomain.longs()).isEmpty()
        || first(held) < 0) {
      throw new InvalidValueException("held", held, "a range of numbers from 0 up, not empty");
    }
  }

  /**
   * Returns how far a tier has come at a date.
   *
   * <p>A session counts as certainly held where its source says that it was, and its time is
   * certainly past. It does not count where it was cancelled, or its time is certainly not past.
   * Every other session may have been held, those too that the look-up does not know. A session
   * that takes place again and again may have been held any number of times.
   */
  static TierProgress of(
      CascadeTier tier, PartialDate asOf, Function<? super EntityId, Optional<CivicEvent>> events) {
    long least = 0;
    long most = 0;
    boolean bounded = true;
    for (EntityId session : tier.sessions()) {
      CivicEvent event = events.apply(session).orElse(null);
      Certainty held = event == null ? Certainty.POSSIBLE : wasHeld(event, asOf);
      least += held == Certainty.DEFINITE ? 1 : 0;
      most += held == Certainty.IMPOSSIBLE ? 0 : 1;
      bounded &= held == Certainty.IMPOSSIBLE || event == null || event.recurrence().isEmpty();
    }
    return new TierProgress(
        tier,
        bounded ? Range.closed(least, most) : Range.atLeast(least),
        isOver(tier.period(), asOf));
  }

  private static Certainty wasHeld(CivicEvent event, PartialDate asOf) {
    if (event.status().equals(Optional.of(EventStatus.CANCELLED))) {
      return Certainty.IMPOSSIBLE;
    }
    Certainty past =
        event.recurrence().isPresent()
            ? event
                .when()
                .flatMap(Period::start)
                .map(start -> start.isBefore(asOf))
                .orElse(Certainty.POSSIBLE)
            : event.isOverBy(asOf);
    return event.status().equals(Optional.of(EventStatus.HELD))
        ? past
        : past.and(Certainty.POSSIBLE);
  }

  private static Certainty isOver(Optional<Period> period, PartialDate asOf) {
    if (period.map(Period::isEndOpen).orElse(false)) {
      return Certainty.IMPOSSIBLE;
    }
    return period.flatMap(Period::end).map(end -> end.isBefore(asOf)).orElse(Certainty.POSSIBLE);
  }

  /** Returns how many sessions are planned, if the plan says so. */
  public Optional<Count> planned() {
    return tier.plannedSessions();
  }

  /** Returns how many of the planned sessions are still to be held; [0, ∞) without a plan. */
  public Range<Long> outstanding() {
    Range<Long> plan = plan();
    long least = held.hasUpperBound() ? Math.max(0, first(plan) - last(held)) : 0;
    return plan.hasUpperBound()
        ? Range.closed(least, Math.max(0, last(plan) - first(held)))
        : Range.atLeast(least);
  }

  /** Returns whether more sessions were held than planned; {@code POSSIBLE} without a plan. */
  public Certainty exceedsPlan() {
    Range<Long> plan = plan();
    if (plan.hasUpperBound() && first(held) > last(plan)) {
      return Certainty.DEFINITE;
    }
    return held.hasUpperBound() && last(held) <= first(plan)
        ? Certainty.IMPOSSIBLE
        : Certainty.POSSIBLE;
  }

  /** Returns whether the time for all sessions is past and some are still to be held. */
  public Certainty isOverdue() {
    Range<Long> open = outstanding();
    if (open.lowerEndpoint() > 0) {
      return due;
    }
    return open.hasUpperBound() && open.upperEndpoint() == 0
        ? Certainty.IMPOSSIBLE
        : due.and(Certainty.POSSIBLE);
  }

  private Range<Long> plan() {
    return planned().map(Count::range).orElse(Range.atLeast(0L));
  }

  private static long first(Range<Long> range) {
    return range.canonical(DiscreteDomain.longs()).lowerEndpoint();
  }

  private static long last(Range<Long> range) {
    return range.canonical(DiscreteDomain.longs()).upperEndpoint() - 1;
  }
}
