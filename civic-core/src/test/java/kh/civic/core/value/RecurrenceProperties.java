package kh.civic.core.value;

import static kh.civic.core.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kh.civic.core.testkit.ValueArbitraries;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class RecurrenceProperties {

  /** Steps from interval to interval over every reading of the period. */
  @Property(tries = 2000)
  void expectedIsWhatSteppingThroughEveryReadingFinds(
      @ForAll @IntRange(min = 1, max = 3) int times,
      @ForAll @IntRange(min = 1, max = 4) int every,
      @ForAll Recurrence.Unit unit,
      @ForAll("bounded") Period period) {
    Recurrence recurrence =
        Recurrence.builder()
            .regularity(Recurrence.Regularity.FIXED)
            .times(times)
            .every(every)
            .unit(unit)
            .build();
    PartialDate start = period.start().orElseThrow();
    PartialDate end = period.end().orElseThrow();
    long least = complete(start.latest(), end.earliest(), every, unit);
    long most = begun(start.earliest(), end.latest(), every, unit);
    assertEquals(Range.closed(least * times, most * times), recurrence.expectedIn(period));
  }

  @Property
  void theExpectedNumberIsNeverNegativeAndFailsForNoPeriod(
      @ForAll Recurrence recurrence, @ForAll Period period) {
    Range<Long> expected = recurrence.expectedIn(period);
    assertTrue(expected.lowerEndpoint() >= 0);
    if (recurrence.regularity() != Recurrence.Regularity.FIXED) {
      assertEquals(Range.atLeast(0L), expected);
    }
  }

  @Property
  void whatIsNoRecurrenceIsRefused(@ForAll("invalid") Recurrence.Builder builder) {
    assertTrue(
        Set.of("regularity", "times", "every").contains(assertRefused(builder::build).field()));
  }

  @Provide
  static Arbitrary<Recurrence.Builder> invalid() {
    return ValueArbitraries.invalidRecurrences();
  }

  /** Periods of up to four years, with ends at the ends of months, where months are uneven. */
  @Provide
  static Arbitrary<Period> bounded() {
    Arbitrary<PartialDate> dates =
        Combinators.combine(
                Arbitraries.integers().between(2019, 2022),
                Arbitraries.integers().between(1, 12),
                Arbitraries.of(List.of(0, 1, 2, 14, 27, 28, 29, 30, 31)))
            .as(
                (year, month, day) -> {
                  LocalDate first = LocalDate.of(year, month, 1);
                  return day == 0
                      ? month == 12
                          ? PartialDate.of(year)
                          : PartialDate.of(java.time.YearMonth.from(first))
                      : PartialDate.of(first.plusDays(Math.min(day, first.lengthOfMonth()) - 1));
                });
    return ValueArbitraries.periods(dates)
        .filter(period -> period.start().isPresent() && period.end().isPresent());
  }

  private static LocalDate step(LocalDate first, long intervals, int every, Recurrence.Unit unit) {
    return switch (unit) {
      case DAY -> first.plusDays(intervals * every);
      case WEEK -> first.plusDays(7 * intervals * every);
      case MONTH -> first.plusMonths(intervals * every);
      case YEAR -> first.plusYears(intervals * every);
    };
  }

  private static long complete(LocalDate first, LocalDate last, int every, Recurrence.Unit unit) {
    long intervals = 0;
    while (!step(first, intervals + 1, every, unit).minusDays(1).isAfter(last)) {
      intervals++;
    }
    return intervals;
  }

  private static long begun(LocalDate first, LocalDate last, int every, Recurrence.Unit unit) {
    long intervals = 0;
    while (!step(first, intervals, every, unit).isAfter(last)) {
      intervals++;
    }
    return intervals;
  }
}
