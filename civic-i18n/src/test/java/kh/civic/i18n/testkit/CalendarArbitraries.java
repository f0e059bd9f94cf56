package kh.civic.i18n.testkit;

import java.time.LocalDate;
import kh.civic.i18n.calendar.KhmerDateFormat;
import kh.civic.i18n.calendar.KhmerLunarDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generators for the package {@code kh.civic.i18n.calendar}. */
public final class CalendarArbitraries {

  private static final long FIRST = LocalDate.of(1800, 1, 1).toEpochDay();
  private static final long LAST = LocalDate.of(2200, 12, 31).toEpochDay();

  private CalendarArbitraries() {}

  /** Returns the days of the lunar calendar, 1800 to 2200, those at its ends among them. */
  public static Arbitrary<LocalDate> days() {
    return Arbitraries.frequencyOf(
            Tuple.of(18, Arbitraries.longs().between(FIRST, LAST)),
            Tuple.of(1, Arbitraries.longs().between(FIRST, FIRST + 60)),
            Tuple.of(1, Arbitraries.longs().between(LAST - 60, LAST)))
        .map(LocalDate::ofEpochDay);
  }

  /** Returns the dates of the lunar calendar. */
  public static Arbitrary<KhmerLunarDate> lunarDates() {
    return days().map(KhmerLunarDate::from);
  }

  /** Returns date formats of every kind. */
  public static Arbitrary<KhmerDateFormat> formats() {
    return Combinators.combine(
            Arbitraries.of(KhmerDateFormat.Numbers.class), Arbitraries.of(true, false))
        .as(
            (numbers, weekday) ->
                KhmerDateFormat.builder().numbers(numbers).weekday(weekday).build());
  }
}
