package kh.civic.core.value;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Range;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * How often something takes place: at a stated rate, regularly without a stated rate, or in words
 * that can be read two ways.
 *
 * <p>"Twice a year" is 2 {@code times} per {@code YEAR}; "every two months" is once {@code every} 2
 * {@code MONTH}. "Bi-monthly" means either, so it is {@code AMBIGUOUS} and keeps its words.
 * Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Recurrence permits ImmutableRecurrence {

  /** How much the source says of the rate. */
  enum Regularity {
    /** A stated rate. */
    FIXED,
    /** Regularly; the rate is not stated. */
    REGULAR,
    /** Words that can be read as several rates. */
    AMBIGUOUS
  }

  /** The unit of time of a rate. */
  enum Unit {
    /** A day. */
    DAY,
    /** Seven days. */
    WEEK,
    /** A calendar month. */
    MONTH,
    /** A calendar year. */
    YEAR
  }

  /** Returns how much the source says of the rate. */
  Regularity regularity();

  /** Returns how many times per {@link #every} units; given for {@code FIXED} alone, 1 or more. */
  OptionalInt times();

  /** Returns how many units make one interval: 1 where not given; at most 1000. */
  OptionalInt every();

  /** Returns the unit; given for {@code FIXED} alone. */
  Optional<Unit> unit();

  /** Returns the words of the source; required for {@code AMBIGUOUS}. */
  Optional<LocalizedText> asPrinted();

  /**
   * Returns how often it is to be expected within a period, from the complete intervals of the
   * shortest reading of the period to the begun ones of the longest. Not stated, ambiguous or
   * unbounded is [0, ∞).
   */
  default Range<Long> expectedIn(Period period) {
    PartialDate start = requireNonNull(period, "period").start().orElse(null);
    PartialDate end = period.end().orElse(null);
    if (regularity() != Regularity.FIXED
        || start == null
        || end == null
        || start.isQualified()
        || end.isQualified()) {
      return Range.atLeast(0L);
    }
    long whole = ended(start.latest(), end.earliest());
    long begun = 1 + ended(start.earliest(), end.latest().minusDays(1));
    return Range.closed(whole * times().orElseThrow(), begun * times().orElseThrow());
  }

  /** Returns how many intervals, the first of them begun on one day, have ended by the other. */
  private long ended(LocalDate first, LocalDate last) {
    LocalDate next = last.plusDays(1);
    if (next.isBefore(first)) {
      return 0;
    }
    int every = every().orElse(1);
    long intervals = chronoUnit().between(first, next) / every;
    // 31 January to 28 February counts as no month, though a month after the first is the second.
    boolean one = !first.plus((intervals + 1) * every, chronoUnit()).isAfter(next);
    return one ? intervals + 1 : intervals;
  }

  private ChronoUnit chronoUnit() {
    return switch (unit().orElseThrow()) {
      case DAY -> ChronoUnit.DAYS;
      case WEEK -> ChronoUnit.WEEKS;
      case MONTH -> ChronoUnit.MONTHS;
      case YEAR -> ChronoUnit.YEARS;
    };
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that begins with all properties of this. */
  Builder toBuilder();

  /** Returns a stated rate: so many times per unit. */
  static Recurrence fixed(int times, Unit unit) {
    return builder().regularity(Regularity.FIXED).times(times).unit(unit).build();
  }

  private void check() {
    boolean fixed = regularity() == Regularity.FIXED;
    if (fixed != times().isPresent() || fixed != unit().isPresent()) {
      throw new InvalidValueException(
          "regularity", regularity(), "times and unit with FIXED, and with it alone");
    }
    if (every().isPresent() && !fixed) {
      throw new InvalidValueException("every", every().getAsInt(), "no interval but with FIXED");
    }
    checkRange("times", times());
    checkRange("every", every());
    if (regularity() == Regularity.AMBIGUOUS && asPrinted().isEmpty()) {
      throw new InvalidValueException(
          "regularity", regularity(), "the words as printed with AMBIGUOUS");
    }
  }

  private static void checkRange(String field, OptionalInt number) {
    if (number.isPresent() && (number.getAsInt() < 1 || number.getAsInt() > 1000)) {
      throw new InvalidValueException(field, number.getAsInt(), "a number from 1 to 1000");
    }
  }

  /** Builds a {@link Recurrence}; not thread-safe. */
  final class Builder extends ImmutableRecurrence.Builder {
    Builder() {}

    /**
     * Builds the recurrence.
     *
     * @throws IncompleteBuilderException if a required property is missing; the message names all
     * @throws InvalidValueException if a rate is given without {@code FIXED} or is missing with it,
     *     a number is not 1 to 1000, or an ambiguous recurrence has no words
     */
    @Override
    public Recurrence build() {
      Recurrence recurrence = super.build();
      recurrence.check();
      return recurrence;
    }
  }
}
