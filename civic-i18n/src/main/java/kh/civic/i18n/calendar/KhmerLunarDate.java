package kh.civic.i18n.calendar;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.Immutable;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.ChronoLocalDate;
import java.time.chrono.ChronoPeriod;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAmount;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalUnit;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.time.temporal.ValueRange;

/**
 * A day of the Khmer lunar calendar.
 *
 * <pre>{@code
 * KhmerLunarDate date = KhmerLunarDate.from(LocalDate.of(2024, 5, 11));
 * date.getPhaseDay();     // 4
 * date.getPhase();        // WAXING
 * date.getMonth();        // PISAKH
 * date.getBuddhistYear(); // 2567
 * date.getAnimalYear();   // DRAGON
 * date.getSak();          // CHHA
 * LocalDate.from(date);   // 2024-05-11
 * }</pre>
 *
 * <p>Years, months and the range of days are those of the {@link KhmerLunarChronology}. Adding
 * years keeps the month itself, not its position: a year after 15 waning of ភទ្របទ is 15 waning of
 * ភទ្របទ. Where the other year has a leap month and this one has not, or the other way round, អាសាឍ
 * answers to ទុតិយាសាឍ, in which the rites of អាសាឍ are then held, and both doubled months answer
 * to អាសាឍ. Setting {@code YEAR} does the same. Where the day does not exist the last day of the
 * month is taken. {@code until} counts the most whole units that can be added without passing the
 * end, so {@code d.plus(n, unit)} is always {@code n} units from {@code d}.
 *
 * <p>Serializable, as {@code java.time} asks of dates; what is read back is checked. Immutable and
 * thread-safe.
 */
@Immutable
public final class KhmerLunarDate implements ChronoLocalDate, Serializable {

  @Serial private static final long serialVersionUID = 1;

  private final transient LunarYear year;
  private final transient int month;
  private final transient int day;

  private KhmerLunarDate(LunarYear year, int month, int day) {
    this.year = year;
    this.month = month;
    this.day = day;
  }

  /**
   * {@return the day of a lunar year, a position in it and a day of that month}
   *
   * @param prolepticYear the year of the {@link KhmerLunarChronology}, 2344 to 2745
   * @param month the position of the month, 1 to 12 or 13
   * @param dayOfMonth 1 to 29 or 30
   * @throws DateTimeException if there is no such day, or it is not within 1800 to 2200
   */
  public static KhmerLunarDate ofLunarYear(int prolepticYear, int month, int dayOfMonth) {
    LunarYear year = LunarYear.of(prolepticYear);
    ValueRange.of(1, year.kind().months()).checkValidValue(month, ChronoField.MONTH_OF_YEAR);
    ValueRange.of(1, year.kind().lengthOfMonth(month))
        .checkValidValue(dayOfMonth, ChronoField.DAY_OF_MONTH);
    return ofEpochDay(year.epochDay(month, dayOfMonth));
  }

  /**
   * {@return the day of a lunar year, whose number is not always the one that documents print}
   *
   * @param prolepticYear the year of the {@link KhmerLunarChronology}, 2344 to 2745
   * @param month a month that the year has
   * @param phase the half of the month
   * @param phaseDay 1 to 15; 1 to 14 in the waning half of a month of 29 days
   * @throws DateTimeException if there is no such day, or it is not within 1800 to 2200
   */
  public static KhmerLunarDate ofLunarYear(
      int prolepticYear, KhmerLunarMonth month, MoonPhase phase, int phaseDay) {
    requireNonNull(month, "month");
    requireNonNull(phase, "phase");
    int position = LunarYear.of(prolepticYear).kind().positionOf(month);
    if (position == 0) {
      throw new DateTimeException(
          "month: expected a month of the lunar year " + prolepticYear + ", was \"" + month + '"');
    }
    if (phaseDay < 1 || phaseDay > MoonPhase.DAYS) {
      throw new DateTimeException("phaseDay: expected 1 to 15, was \"" + phaseDay + '"');
    }
    return ofLunarYear(prolepticYear, position, phase.dayOfMonth(phaseDay));
  }

  /**
   * {@return the day of a Buddhist year, as documents print it after ព.ស.}
   *
   * <p>That year rises at 1 waning of ពិសាខ: the months from មិគសិរ until then belong to the lunar
   * year that ends in the next Buddhist year.
   *
   * @param buddhistYear the year that {@link #getBuddhistYear()} is to answer
   * @param month a month that the year has
   * @param phase the half of the month
   * @param phaseDay 1 to 15; 1 to 14 in the waning half of a month of 29 days
   * @throws DateTimeException if there is no such day, or it is not within 1800 to 2200
   */
  public static KhmerLunarDate of(
      int buddhistYear, KhmerLunarMonth month, MoonPhase phase, int phaseDay) {
    requireNonNull(month, "month");
    requireNonNull(phase, "phase");
    int toPisakh = month.compareTo(KhmerLunarMonth.PISAKH);
    boolean beforeTheRise = toPisakh < 0 || (toPisakh == 0 && phase == MoonPhase.WAXING);
    return ofLunarYear(
        beforeTheRise ? Math.min(buddhistYear, LunarYear.LAST) + 1 : buddhistYear,
        month,
        phase,
        phaseDay);
  }

  /**
   * {@return the day of an epoch day, counted from 1 January 1970}
   *
   * @param epochDay a day from 1 January 1800 to 31 December 2200
   * @throws DateTimeException if the day is not within 1800 to 2200
   */
  public static KhmerLunarDate ofEpochDay(long epochDay) {
    LunarYear year = LunarYear.containing(checkEpochDay(epochDay));
    int dayOfYear = (int) (epochDay - year.firstDay()) + 1;
    int month = year.kind().positionAt(dayOfYear);
    return new KhmerLunarDate(year, month, dayOfYear - year.kind().daysBefore(month));
  }

  /**
   * {@return the day of a temporal object that has an epoch day, such as a {@link LocalDate}}
   *
   * @param temporal a date of any calendar, with a time or without
   * @throws DateTimeException if it has none, or the day is not within 1800 to 2200
   */
  public static KhmerLunarDate from(TemporalAccessor temporal) {
    requireNonNull(temporal, "temporal");
    return temporal instanceof KhmerLunarDate date
        ? date
        : ofEpochDay(temporal.getLong(ChronoField.EPOCH_DAY));
  }

  /**
   * {@return the day of a clock, in the zone of the clock}
   *
   * @param clock the clock, such as {@code Clock.system(ZoneId.of("Asia/Phnom_Penh"))}
   * @throws DateTimeException if the day is not within 1800 to 2200
   */
  public static KhmerLunarDate now(Clock clock) {
    return from(LocalDate.now(requireNonNull(clock, "clock")));
  }

  private static long checkEpochDay(long epochDay) {
    if (epochDay < KhmerLunarChronology.FIRST_DAY || epochDay > KhmerLunarChronology.LAST_DAY) {
      throw new DateTimeException(
          "date: expected a day from 1800-01-01 to 2200-12-31, was epoch day \"" + epochDay + '"');
    }
    return epochDay;
  }

  @Override
  public KhmerLunarChronology getChronology() {
    return KhmerLunarChronology.INSTANCE;
  }

  @Override
  public KhmerLunarEra getEra() {
    return KhmerLunarEra.LUNAR_YEAR;
  }

  /** {@return the proleptic year, 2344 to 2745; not always the one that documents print} */
  public int getYear() {
    return year.number();
  }

  /** {@return the month} */
  public KhmerLunarMonth getMonth() {
    return year.kind().month(month);
  }

  /** {@return the day of the month, 1 to 30} */
  public int getDayOfMonth() {
    return day;
  }

  /** {@return the half of the month} */
  public MoonPhase getPhase() {
    return day <= MoonPhase.DAYS ? MoonPhase.WAXING : MoonPhase.WANING;
  }

  /** {@return the day of the half of the month, 1 to 15} */
  public int getPhaseDay() {
    return day <= MoonPhase.DAYS ? day : day - MoonPhase.DAYS;
  }

  /**
   * {@return the year that documents print after ព.ស. (Buddhist era), which rises on the day after
   * Visak Bochea: see {@link YearChange#BUDDHIST_YEAR}}
   */
  public int getBuddhistYear() {
    boolean risen = toEpochDay() >= YearChange.buddhistYear(year);
    return risen ? year.number() : year.number() - 1;
  }

  /** {@return the animal of the year, which changes at {@link YearChange#ANIMAL_YEAR}} */
  public AnimalYear getAnimalYear() {
    return AnimalYear.from(yearSince(YearChange.ANIMAL_YEAR));
  }

  /** {@return the sak of the year, which changes at {@link YearChange#SAK}} */
  public Sak getSak() {
    return Sak.from(yearSince(YearChange.SAK));
  }

  private int yearSince(YearChange change) {
    LocalDate date = LocalDate.ofEpochDay(toEpochDay());
    return date.isBefore(change.dayIn(date.getYear())) ? date.getYear() - 1 : date.getYear();
  }

  /**
   * {@return whether this is a holy day, ថ្ងៃសីល: 8 or 15 waxing, 8 waning, or the last day of the
   * month}
   */
  public boolean isHolyDay() {
    return getPhaseDay() == 8 || day == MoonPhase.DAYS || day == lengthOfMonth();
  }

  int getProlepticMonth() {
    return year.firstMonth() + month - 1;
  }

  private int getDayOfYear() {
    return year.kind().daysBefore(month) + day;
  }

  /** Returns the days of the month: 29 or 30. */
  @Override
  public int lengthOfMonth() {
    return year.kind().lengthOfMonth(month);
  }

  /** Returns the days of the year: 354, 355 or 384. */
  @Override
  public int lengthOfYear() {
    return year.kind().days();
  }

  @Override
  public long toEpochDay() {
    return year.epochDay(month, day);
  }

  @Override
  public long getLong(TemporalField field) {
    requireNonNull(field, "field");
    if (!(field instanceof ChronoField chronoField)) {
      return field.getFrom(this);
    }
    return switch (chronoField) {
      case DAY_OF_WEEK -> Math.floorMod(toEpochDay() + 3, 7) + 1;
      case ALIGNED_DAY_OF_WEEK_IN_MONTH -> (day - 1) % 7 + 1;
      case ALIGNED_DAY_OF_WEEK_IN_YEAR -> (getDayOfYear() - 1) % 7 + 1;
      case DAY_OF_MONTH -> day;
      case DAY_OF_YEAR -> getDayOfYear();
      case EPOCH_DAY -> toEpochDay();
      case ALIGNED_WEEK_OF_MONTH -> (day - 1) / 7 + 1;
      case ALIGNED_WEEK_OF_YEAR -> (getDayOfYear() - 1) / 7 + 1;
      case MONTH_OF_YEAR -> month;
      case PROLEPTIC_MONTH -> getProlepticMonth();
      case YEAR_OF_ERA, YEAR -> year.number();
      case ERA -> 1;
      default -> throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
    };
  }

  /**
   * Returns the values of a field that can be set without leaving this month or year; narrower
   * where the month or year reaches beyond the calendar.
   */
  @Override
  public ValueRange range(TemporalField field) {
    requireNonNull(field, "field");
    if (!(field instanceof ChronoField chronoField)) {
      return field.rangeRefinedBy(this);
    }
    if (!isSupported(field)) {
      throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
    }
    return rangeHere(chronoField);
  }

  private ValueRange rangeHere(ChronoField field) {
    long firstOfYear = Math.max(year.firstDay(), KhmerLunarChronology.FIRST_DAY);
    long lastOfYear = Math.min(year.lastDay(), KhmerLunarChronology.LAST_DAY);
    long monthStart = toEpochDay() - day + 1;
    long firstOfMonth = Math.max(monthStart, KhmerLunarChronology.FIRST_DAY);
    long lastOfMonth = Math.min(monthStart + lengthOfMonth() - 1, KhmerLunarChronology.LAST_DAY);
    return switch (field) {
      case DAY_OF_MONTH ->
          ValueRange.of(firstOfMonth - monthStart + 1, lastOfMonth - monthStart + 1);
      case DAY_OF_YEAR ->
          ValueRange.of(firstOfYear - year.firstDay() + 1, lastOfYear - year.firstDay() + 1);
      case ALIGNED_WEEK_OF_MONTH ->
          ValueRange.of((firstOfMonth - monthStart) / 7 + 1, (lastOfMonth - monthStart) / 7 + 1);
      case ALIGNED_WEEK_OF_YEAR ->
          ValueRange.of(
              (firstOfYear - year.firstDay()) / 7 + 1, (lastOfYear - year.firstDay()) / 7 + 1);
      case MONTH_OF_YEAR ->
          ValueRange.of(ofEpochDay(firstOfYear).month, ofEpochDay(lastOfYear).month);
      default -> getChronology().range(field);
    };
  }

  /**
   * Returns this date with a field set; {@code YEAR} keeps the month itself, {@code MONTH_OF_YEAR}
   * the day where the month has it.
   *
   * @throws DateTimeException if there is no such day, or it is not within 1800 to 2200
   */
  @Override
  public KhmerLunarDate with(TemporalField field, long newValue) {
    requireNonNull(field, "field");
    if (!(field instanceof ChronoField chronoField)) {
      return (KhmerLunarDate) ChronoLocalDate.super.with(field, newValue);
    }
    if (!isSupported(field)) {
      throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
    }
    getChronology().range(chronoField).checkValidValue(newValue, chronoField);
    return switch (chronoField) {
      case DAY_OF_MONTH -> ofLunarYear(year.number(), month, (int) newValue);
      case DAY_OF_YEAR -> getChronology().dateYearDay(year.number(), (int) newValue);
      case EPOCH_DAY -> ofEpochDay(newValue);
      case ALIGNED_WEEK_OF_MONTH, ALIGNED_WEEK_OF_YEAR ->
          plusDays(Math.multiplyExact(newValue - getLong(field), 7L));
      case DAY_OF_WEEK, ALIGNED_DAY_OF_WEEK_IN_MONTH, ALIGNED_DAY_OF_WEEK_IN_YEAR ->
          plusDays(newValue - getLong(field));
      case MONTH_OF_YEAR -> {
        ValueRange months = ValueRange.of(1, year.kind().months());
        yield ofEpochDay(
            sameDayIn(year, months.checkValidIntValue(newValue, ChronoField.MONTH_OF_YEAR)));
      }
      case PROLEPTIC_MONTH -> plusMonths(newValue - getProlepticMonth());
      case YEAR, YEAR_OF_ERA -> plusYears(newValue - year.number());
      default -> this; // ERA, of which there is one
    };
  }

  @Override
  public KhmerLunarDate with(TemporalAdjuster adjuster) {
    requireNonNull(adjuster, "adjuster");
    return (KhmerLunarDate) ChronoLocalDate.super.with(adjuster);
  }

  /**
   * Returns the date a number of days, weeks, months, years or more later.
   *
   * @throws DateTimeException if the result is not within 1800 to 2200
   */
  @Override
  public KhmerLunarDate plus(long amountToAdd, TemporalUnit unit) {
    requireNonNull(unit, "unit");
    if (!(unit instanceof ChronoUnit chronoUnit)) {
      return (KhmerLunarDate) ChronoLocalDate.super.plus(amountToAdd, unit);
    }
    return switch (chronoUnit) {
      case DAYS -> plusDays(amountToAdd);
      case WEEKS -> plusDays(Math.multiplyExact(amountToAdd, 7L));
      case MONTHS -> plusMonths(amountToAdd);
      case YEARS -> plusYears(amountToAdd);
      case DECADES -> plusYears(Math.multiplyExact(amountToAdd, 10L));
      case CENTURIES -> plusYears(Math.multiplyExact(amountToAdd, 100L));
      case MILLENNIA -> plusYears(Math.multiplyExact(amountToAdd, 1000L));
      case ERAS -> with(ChronoField.ERA, Math.addExact(1L, amountToAdd));
      default -> throw new UnsupportedTemporalTypeException("Unsupported unit: " + unit);
    };
  }

  @Override
  public KhmerLunarDate plus(TemporalAmount amount) {
    requireNonNull(amount, "amount");
    return (KhmerLunarDate) ChronoLocalDate.super.plus(amount);
  }

  @Override
  public KhmerLunarDate minus(long amountToSubtract, TemporalUnit unit) {
    requireNonNull(unit, "unit");
    return (KhmerLunarDate) ChronoLocalDate.super.minus(amountToSubtract, unit);
  }

  @Override
  public KhmerLunarDate minus(TemporalAmount amount) {
    requireNonNull(amount, "amount");
    return (KhmerLunarDate) ChronoLocalDate.super.minus(amount);
  }

  private KhmerLunarDate plusDays(long days) {
    return ofEpochDay(Math.addExact(toEpochDay(), days));
  }

  private KhmerLunarDate plusMonths(long months) {
    long number = Math.addExact(getProlepticMonth(), months);
    LunarYear other = LunarYear.containingMonth(number);
    return ofEpochDay(sameDayIn(other, (int) number - other.firstMonth() + 1));
  }

  private KhmerLunarDate plusYears(long years) {
    LunarYear other = LunarYear.of(Math.addExact(year.number(), years));
    return ofEpochDay(sameDayIn(other, sameMonthIn(other)));
  }

  /** Returns the epoch day of this day of the month in another month, or of that month's last. */
  private long sameDayIn(LunarYear other, int otherMonth) {
    return other.epochDay(otherMonth, Math.min(day, other.kind().lengthOfMonth(otherMonth)));
  }

  private int sameMonthIn(LunarYear other) {
    int position = other.kind().positionOf(getMonth());
    if (position != 0) {
      return position;
    }
    return other
        .kind()
        .positionOf(
            getMonth() == KhmerLunarMonth.ASATH
                ? KhmerLunarMonth.TUTIYASATH
                : KhmerLunarMonth.ASATH);
  }

  @Override
  public long until(Temporal endExclusive, TemporalUnit unit) {
    KhmerLunarDate end = from(requireNonNull(endExclusive, "endExclusive"));
    if (!(unit instanceof ChronoUnit chronoUnit)) {
      return requireNonNull(unit, "unit").between(this, end);
    }
    return switch (chronoUnit) {
      case DAYS -> daysUntil(end);
      case WEEKS -> daysUntil(end) / 7;
      case MONTHS -> monthsUntil(end);
      case YEARS -> yearsUntil(end);
      case DECADES -> yearsUntil(end) / 10;
      case CENTURIES -> yearsUntil(end) / 100;
      case MILLENNIA, ERAS -> 0; // the calendar spans neither
      default -> throw new UnsupportedTemporalTypeException("Unsupported unit: " + unit);
    };
  }

  /** Returns the years, then months, then days to a date; adding it gives that date. */
  @Override
  public ChronoPeriod until(ChronoLocalDate endDateExclusive) {
    KhmerLunarDate end = from(requireNonNull(endDateExclusive, "endDateExclusive"));
    long years = yearsUntil(end);
    KhmerLunarDate afterYears = plusYears(years);
    long months = afterYears.monthsUntil(end);
    long days = afterYears.plusMonths(months).daysUntil(end);
    return getChronology().period((int) years, (int) months, (int) days);
  }

  private long daysUntil(KhmerLunarDate end) {
    return end.toEpochDay() - toEpochDay();
  }

  private long monthsUntil(KhmerLunarDate end) {
    long months = (long) end.getProlepticMonth() - getProlepticMonth();
    return whole(months, sameDayIn(end.year, end.month), end);
  }

  private long yearsUntil(KhmerLunarDate end) {
    long years = (long) end.getYear() - getYear();
    return whole(years, sameDayIn(end.year, sameMonthIn(end.year)), end);
  }

  /** Takes one unit back where adding them all would pass the end. */
  private static long whole(long units, long reached, KhmerLunarDate end) {
    if (units > 0 && reached > end.toEpochDay()) {
      return units - 1;
    }
    return units < 0 && reached < end.toEpochDay() ? units + 1 : units;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof KhmerLunarDate that && toEpochDay() == that.toEpochDay();
  }

  @Override
  public int hashCode() {
    return getChronology().hashCode() ^ Long.hashCode(toEpochDay());
  }

  /**
   * Returns the date as other chronologies show theirs, with the year that documents print behind
   * it: {@code KhmerLunar LUNAR_YEAR 2568-06-04 (BE 2567)}.
   */
  @Override
  public String toString() {
    return getChronology()
        + " "
        + getEra()
        + " "
        + getYear()
        + (month < 10 ? "-0" : "-")
        + month
        + (day < 10 ? "-0" : "-")
        + day
        + " (BE "
        + getBuddhistYear()
        + ")";
  }

  /** {@return the epoch day alone, so that what is read is built like any other date} */
  @Serial
  private Object writeReplace() {
    return new Stored(toEpochDay());
  }

  /**
   * Refuses a stream that was not written by this class.
   *
   * @param in not read
   * @throws InvalidObjectException always
   */
  @Serial
  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("A KhmerLunarDate is read from its epoch day");
  }

  /** What is written in place of a date. */
  private record Stored(long epochDay) implements Serializable {
    @Serial
    private Object readResolve() {
      return ofEpochDay(epochDay);
    }
  }
}
