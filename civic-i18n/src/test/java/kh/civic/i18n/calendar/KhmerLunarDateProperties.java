package kh.civic.i18n.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.ChronoLocalDate;
import java.time.chrono.ChronoPeriod;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.ValueRange;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The contracts of {@code java.time} over the whole calendar. */
class KhmerLunarDateProperties {

  private static final long FIRST = LocalDate.of(1800, 1, 1).toEpochDay();
  private static final long LAST = LocalDate.of(2200, 12, 31).toEpochDay();

  @Provide
  Arbitrary<ChronoField> fields() {
    return Arbitraries.of(
        Arrays.stream(ChronoField.values()).filter(ChronoField::isDateBased).toList());
  }

  @Provide
  Arbitrary<ChronoUnit> units() {
    return Arbitraries.of(
        ChronoUnit.DAYS,
        ChronoUnit.WEEKS,
        ChronoUnit.MONTHS,
        ChronoUnit.YEARS,
        ChronoUnit.DECADES,
        ChronoUnit.CENTURIES);
  }

  @Example
  void everyDayHasItsOwnDateAndTheDatesAreInOrder() {
    KhmerLunarDate before = KhmerLunarDate.ofEpochDay(FIRST);
    for (long day = FIRST; day <= LAST; day++) {
      KhmerLunarDate date = KhmerLunarDate.ofEpochDay(day);
      assertEquals(day, date.toEpochDay());
      assertEquals(
          date,
          KhmerLunarDate.ofLunarYear(
              date.getYear(), date.get(ChronoField.MONTH_OF_YEAR), date.getDayOfMonth()));
      if (day > FIRST) {
        boolean sameMonth = date.getDayOfMonth() == before.getDayOfMonth() + 1;
        boolean newMonth =
            date.getDayOfMonth() == 1 && before.getDayOfMonth() == before.lengthOfMonth();
        assertTrue(sameMonth || newMonth, date::toString);
        int risen = date.getBuddhistYear() - before.getBuddhistYear();
        boolean dayAfterVisak =
            date.getMonth() == KhmerLunarMonth.PISAKH && date.getDayOfMonth() == 16;
        assertEquals(dayAfterVisak ? 1 : 0, risen, date::toString);
      }
      before = date;
    }
  }

  @Example
  void agreesWithADayByDayCountOfTheRules() {
    // Naive: no table, no shortcut; months alternate from the anchor on.
    LocalDate day = LocalDate.of(1900, 1, 1).minusDays(29);
    for (int year = 2444; year < 2745; year++) {
      boolean leapMonth = NaiveRules.hasLeapMonth(year);
      boolean leapDay = NaiveRules.hasLeapDay(year);
      for (KhmerLunarMonth month : KhmerLunarMonth.values()) {
        boolean doubled =
            month == KhmerLunarMonth.PATHAMASATH || month == KhmerLunarMonth.TUTIYASATH;
        if (month == KhmerLunarMonth.ASATH ? leapMonth : doubled && !leapMonth) {
          continue;
        }
        boolean even =
            List.of(
                    KhmerLunarMonth.BOSS,
                    KhmerLunarMonth.PHALGUN,
                    KhmerLunarMonth.PISAKH,
                    KhmerLunarMonth.ASATH,
                    KhmerLunarMonth.PATHAMASATH,
                    KhmerLunarMonth.TUTIYASATH,
                    KhmerLunarMonth.PHOTROBOT,
                    KhmerLunarMonth.KATTIK)
                .contains(month);
        int length = even || (month == KhmerLunarMonth.JESTH && leapDay) ? 30 : 29;
        KhmerLunarDate first = KhmerLunarDate.from(day);
        assertEquals(month, first.getMonth());
        assertEquals(1, first.getDayOfMonth());
        assertEquals(length, first.lengthOfMonth());
        assertEquals(year, first.getYear());
        day = day.plusDays(length);
      }
    }
  }

  @Property(tries = 300)
  void daysOutsideAreRefused(@ForAll @IntRange(min = 1, max = 1_000_000) int beyond) {
    assertThrows(DateTimeException.class, () -> KhmerLunarDate.ofEpochDay(FIRST - beyond));
    assertThrows(DateTimeException.class, () -> KhmerLunarDate.ofEpochDay(LAST + beyond));
  }

  @Property(tries = 1000)
  void valuesLieInTheirRanges(@ForAll KhmerLunarDate date, @ForAll("fields") ChronoField field) {
    ValueRange range = date.range(field);
    assertTrue(range.isValidValue(date.getLong(field)));
    ValueRange outer = date.getChronology().range(field);
    assertTrue(outer.getMinimum() <= range.getMinimum());
    assertTrue(outer.getMaximum() >= range.getMaximum());
  }

  @Property(tries = 1000)
  void whatIsSetCanBeReadBack(
      @ForAll KhmerLunarDate date,
      @ForAll("settable") ChronoField field,
      @ForAll @IntRange(min = 0, max = 1000) int share) {
    assertEquals(date, date.with(field, date.getLong(field)));
    ValueRange range = date.range(field);
    long value = range.getMinimum() + (range.getMaximum() - range.getMinimum()) * share / 1000;
    if (field.getBaseUnit() == ChronoUnit.DAYS || field == ChronoField.ERA) {
      assertEquals(value, date.with(field, value).getLong(field));
      return;
    }
    // The first and the last month and year of the calendar are not whole.
    boolean whole = value > range.getMinimum() && value < range.getMaximum();
    try {
      assertEquals(value, date.with(field, value).getLong(field));
    } catch (DateTimeException beyondTheCalendar) {
      assertTrue(!whole, () -> date + " " + field + " " + value);
    }
  }

  /** The fields that stay as set; an aligned week or its day may lead into the next month. */
  @Provide
  Arbitrary<ChronoField> settable() {
    return Arbitraries.of(
        ChronoField.DAY_OF_MONTH,
        ChronoField.DAY_OF_YEAR,
        ChronoField.EPOCH_DAY,
        ChronoField.MONTH_OF_YEAR,
        ChronoField.PROLEPTIC_MONTH,
        ChronoField.YEAR_OF_ERA,
        ChronoField.YEAR,
        ChronoField.ERA);
  }

  @Property(tries = 1000)
  void valuesOutsideTheRangeOfTheCalendarAreRefused(
      @ForAll KhmerLunarDate date, @ForAll("fields") ChronoField field) {
    ValueRange range = date.getChronology().range(field);
    assertThrows(DateTimeException.class, () -> date.with(field, range.getMaximum() + 1));
    assertThrows(DateTimeException.class, () -> date.with(field, range.getMinimum() - 1));
  }

  @Property(tries = 2000)
  void untilUndoesPlus(
      @ForAll KhmerLunarDate date,
      @ForAll("units") ChronoUnit unit,
      @ForAll @IntRange(min = -5000, max = 5000) int amount) {
    KhmerLunarDate later;
    try {
      later = date.plus(amount, unit);
    } catch (DateTimeException beyondTheCalendar) {
      return;
    }
    assertEquals(amount, date.until(later, unit));
    assertEquals(later, date.minus(-amount, unit));
  }

  @Property(tries = 2000)
  void untilIsTheMostWholeUnitsThatFit(
      @ForAll KhmerLunarDate start, @ForAll KhmerLunarDate end, @ForAll("units") ChronoUnit unit) {
    long units = start.until(end, unit);
    long step = end.isAfter(start) ? 1 : -1;
    KhmerLunarDate reached = start.plus(units, unit);
    assertTrue(step * reached.compareTo(end) <= 0);
    try {
      assertTrue(step * start.plus(units + step, unit).compareTo(end) > 0 || start.equals(end));
    } catch (DateTimeException beyondTheCalendar) {
      assertTrue(step > 0 ? LAST - end.toEpochDay() < 36600 : end.toEpochDay() - FIRST < 36600);
    }
  }

  @Property(tries = 2000)
  void addingThePeriodUntilADateGivesThatDate(
      @ForAll KhmerLunarDate start, @ForAll KhmerLunarDate end) {
    ChronoPeriod period = start.until((ChronoLocalDate) end);
    assertEquals(end, start.plus(period));
    boolean forwards = !end.isBefore(start);
    for (long amount : period.getUnits().stream().mapToLong(period::get).toArray()) {
      assertTrue(forwards ? amount >= 0 : amount <= 0);
    }
    assertTrue(Math.abs(period.get(ChronoUnit.MONTHS)) <= 12);
    assertTrue(Math.abs(period.get(ChronoUnit.DAYS)) <= 29);
  }

  @Property(tries = 1000)
  void daysAddUp(@ForAll KhmerLunarDate date, @ForAll @IntRange(min = -300, max = 300) int days) {
    long sum = date.toEpochDay() + days;
    if (sum >= FIRST && sum <= LAST) {
      assertEquals(
          LocalDate.from(date).plusDays(days), LocalDate.from(date.plus(days, ChronoUnit.DAYS)));
    }
  }

  @Property(tries = 1000)
  void orderIsThatOfTheDays(@ForAll KhmerLunarDate one, @ForAll KhmerLunarDate other) {
    int order = Long.compare(one.toEpochDay(), other.toEpochDay());
    assertEquals(order, Integer.signum(one.compareTo(other)));
    assertEquals(order == 0, one.equals(other));
    assertEquals(order < 0, one.isBefore(other));
    assertEquals(order < 0, one.isBefore(LocalDate.from(other)));
    if (order == 0) {
      assertEquals(one.hashCode(), other.hashCode());
    }
  }

  @Property(tries = 500)
  void namedPartsGiveTheDateBack(@ForAll KhmerLunarDate date) {
    assertEquals(
        date,
        KhmerLunarDate.ofLunarYear(
            date.getYear(), date.getMonth(), date.getPhase(), date.getPhaseDay()));
    assertEquals(LocalDate.from(date).getDayOfWeek().getValue(), date.get(ChronoField.DAY_OF_WEEK));
  }

  /** The rules of the year's length, one line each, as the notes give them. */
  private static final class NaiveRules {
    static boolean hasLeapMonth(int y) {
      long b = bodithey(y);
      boolean leap = b >= 25 || b <= 5;
      if (b == 25 && bodithey(y + 1) == 5) {
        leap = false;
      }
      return leap || (b == 24 && bodithey(y + 1) == 6);
    }

    static boolean wantsLeapDay(int y) {
      long a = avoman(y);
      boolean solar = 800 - (y * 292207L + 499) % 800 <= 207;
      return solar ? a <= 126 : a <= 137 && !(a == 137 && avoman(y + 1) == 0);
    }

    static boolean hasLeapDay(int y) {
      return !hasLeapMonth(y) && (wantsLeapDay(y) || (hasLeapMonth(y - 1) && wantsLeapDay(y - 1)));
    }

    static long ahargana(int y) {
      return (y * 292207L + 499) / 800 + 4;
    }

    static long avoman(int y) {
      return (11 * ahargana(y) + 25) % 692;
    }

    static long bodithey(int y) {
      return ((11 * ahargana(y) + 25) / 692 + ahargana(y) + 29) % 30;
    }
  }

  @Property
  boolean aDateIsFoundByWhatDocumentsPrintOfIt(@ForAll KhmerLunarDate date) {
    return KhmerLunarDate.of(
            date.getBuddhistYear(), date.getMonth(), date.getPhase(), date.getPhaseDay())
        .equals(date);
  }

  @Property
  void theFormatterPrintsAsTheFormatDoesAndParsesIt(@ForAll KhmerLunarDate date) {
    String printed = KhmerDateFormat.lunarFormatter().format(date);
    assertEquals(KhmerDateFormat.standard().format(date), printed);
    assertEquals(date, KhmerDateFormat.lunarFormatter().parse(printed, KhmerLunarDate::from));
  }
}
