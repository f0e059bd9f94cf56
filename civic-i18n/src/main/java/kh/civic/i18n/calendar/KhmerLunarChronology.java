package kh.civic.i18n.calendar;

import static java.util.Objects.requireNonNull;

import java.io.Serial;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.AbstractChronology;
import java.time.chrono.Chronology;
import java.time.chrono.Era;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalField;
import java.time.temporal.ValueRange;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The Khmer lunar calendar (ចន្ទគតិ) as a {@code java.time} chronology.
 *
 * <p>It covers the days from 1 January 1800 to 31 December 2200; any other day is a {@link
 * DateTimeException}. Found by {@code Chronology.of("KhmerLunar")}; CLDR has no type for it.
 *
 * <ul>
 *   <li>The proleptic year runs from 1 waxing of មិគសិរ, in November or December, to the end of
 *       កត្តិក. Its number is the Buddhist year in force on its last day: the year that began on 28
 *       November 1799 is 2344. Documents print another number until the middle of ពិសាខ; see {@link
 *       KhmerLunarDate#getBuddhistYear()}.
 *   <li>A year has 354 days, 355 with a leap day, or 384 with a leap month; the latter two are leap
 *       years. The rules are those of Roath Kim Soeun, <i>Pratitin Soryakkatik-Chankatik
 *       1900-1999</i>, with 1 January 1900 as 1 waxing of បុស្ស.
 *   <li>{@code MONTH_OF_YEAR} is the position in the year, 1 to 12 or 13, so the same number may
 *       mean different months; a {@link KhmerLunarMonth} names the month itself.
 *   <li>{@code DAY_OF_MONTH} runs from 1 to 29 or 30, over the waxing and the waning half.
 *   <li>{@code PROLEPTIC_MONTH} counts months from the first of year 0 by the same rules.
 * </ul>
 *
 * <p>Serializable, as {@code java.time} asks of chronologies. Immutable and thread-safe.
 */
public final class KhmerLunarChronology extends AbstractChronology implements Serializable {

  /** The chronology. Every instance equals it. */
  public static final KhmerLunarChronology INSTANCE = new KhmerLunarChronology();

  /** The first day of the calendar, 1 January 1800. */
  static final long FIRST_DAY = LocalDate.of(1800, 1, 1).toEpochDay();

  /** The last day of the calendar, 31 December 2200. */
  static final long LAST_DAY = LocalDate.of(2200, 12, 31).toEpochDay();

  @Serial private static final long serialVersionUID = 1;

  /** For {@link java.util.ServiceLoader} only, which cannot use {@link #INSTANCE}. */
  public KhmerLunarChronology() {}

  /** Returns whether the calendar has a day. */
  static boolean covers(LocalDate day) {
    return day.toEpochDay() >= FIRST_DAY && day.toEpochDay() <= LAST_DAY;
  }

  /** Returns {@code KhmerLunar}. */
  @Override
  public String getId() {
    return "KhmerLunar";
  }

  /**
   * Returns null: CLDR defines no type for this calendar.
   *
   * <p>So a {@code DateTimeFormatter} prints its fields as numbers alone ({@code y-MM-dd}). With a
   * text field ({@code MMMM}, {@code G}, {@code EEEE}) it fails with a NullPointerException; under
   * any type that it could be given, it would print 4 June for the fourth day of the sixth month.
   * {@code %tB} of {@code String.format} prints the name of a Gregorian month. The JDK has no place
   * where a calendar could give its names: print lunar dates with {@link KhmerDateFormat}, or with
   * its {@link KhmerDateFormat#lunarFormatter() formatter}.
   */
  @Override
  public @Nullable String getCalendarType() {
    return null;
  }

  /**
   * Returns a date.
   *
   * @throws DateTimeException if there is no such day, or it is not within 1800 to 2200
   */
  @Override
  public KhmerLunarDate date(int prolepticYear, int month, int dayOfMonth) {
    return KhmerLunarDate.ofLunarYear(prolepticYear, month, dayOfMonth);
  }

  /**
   * Returns the date of a day of a year.
   *
   * @throws DateTimeException if there is no such day, or it is not within 1800 to 2200
   */
  @Override
  public KhmerLunarDate dateYearDay(int prolepticYear, int dayOfYear) {
    LunarYear year = LunarYear.of(prolepticYear);
    ValueRange.of(1, year.kind().days()).checkValidValue(dayOfYear, ChronoField.DAY_OF_YEAR);
    return KhmerLunarDate.ofEpochDay(year.firstDay() + dayOfYear - 1);
  }

  /**
   * Returns the date of an epoch day.
   *
   * @throws DateTimeException if the day is not within 1800 to 2200
   */
  @Override
  public KhmerLunarDate dateEpochDay(long epochDay) {
    return KhmerLunarDate.ofEpochDay(epochDay);
  }

  /**
   * Returns the date of a temporal object that has an epoch day.
   *
   * @throws DateTimeException if it has none, or the day is not within 1800 to 2200
   */
  @Override
  public KhmerLunarDate date(TemporalAccessor temporal) {
    return KhmerLunarDate.from(temporal);
  }

  /** Returns whether the year has a leap day or a leap month, by the rules, for any year. */
  @Override
  public boolean isLeapYear(long prolepticYear) {
    return prolepticYear == (int) prolepticYear
        && LunarYear.kindOf((int) prolepticYear) != LunarYear.Kind.COMMON;
  }

  /**
   * Returns the year of the era, which is the proleptic year.
   *
   * @throws ClassCastException if the era is not a {@link KhmerLunarEra}
   */
  @Override
  public int prolepticYear(Era era, int yearOfEra) {
    if (!(requireNonNull(era, "era") instanceof KhmerLunarEra)) {
      throw new ClassCastException("era: expected a KhmerLunarEra, was \"" + era + '"');
    }
    return yearOfEra;
  }

  /**
   * Returns the era of a value.
   *
   * @param eraValue 1
   * @throws DateTimeException if the value is not 1
   */
  @Override
  public KhmerLunarEra eraOf(int eraValue) {
    return KhmerLunarEra.of(eraValue);
  }

  /** Returns the one era. */
  @Override
  public List<Era> eras() {
    return List.of(KhmerLunarEra.LUNAR_YEAR);
  }

  /** Returns the values that a field has over the whole calendar. */
  @Override
  public ValueRange range(ChronoField field) {
    return switch (requireNonNull(field, "field")) {
      case DAY_OF_MONTH -> ValueRange.of(1, 29, 30);
      case DAY_OF_YEAR -> ValueRange.of(1, 354, 384);
      case ALIGNED_WEEK_OF_MONTH -> ValueRange.of(1, 5);
      case ALIGNED_WEEK_OF_YEAR -> ValueRange.of(1, 51, 55);
      case MONTH_OF_YEAR -> ValueRange.of(1, 12, 13);
      case PROLEPTIC_MONTH ->
          ValueRange.of(
              KhmerLunarDate.ofEpochDay(FIRST_DAY).getProlepticMonth(),
              KhmerLunarDate.ofEpochDay(LAST_DAY).getProlepticMonth());
      case YEAR, YEAR_OF_ERA -> ValueRange.of(LunarYear.FIRST, LunarYear.LAST);
      case ERA -> ValueRange.of(1, 1);
      case EPOCH_DAY -> ValueRange.of(FIRST_DAY, LAST_DAY);
      default -> field.range();
    };
  }

  /**
   * Resolves fields to a date, as {@link Chronology#resolveDate} describes.
   *
   * <p>{@link ResolverStyle#SMART} takes the last day of a month for its 30th, never another day
   * for one beyond the calendar. {@link ResolverStyle#LENIENT} counts from the first day of the
   * year, which 2344 does not have within the calendar: no date of that year is resolved so.
   *
   * @throws DateTimeException if the fields contradict one another, there is no such day, or it is
   *     not within 1800 to 2200
   */
  @Override
  public @Nullable KhmerLunarDate resolveDate(
      Map<TemporalField, Long> fieldValues, ResolverStyle resolverStyle) {
    requireNonNull(fieldValues, "fieldValues");
    requireNonNull(resolverStyle, "resolverStyle");
    // Resolved here, since the inherited way starts from today's date.
    Long month = fieldValues.remove(ChronoField.PROLEPTIC_MONTH);
    if (month != null) {
      LunarYear year = LunarYear.containingMonth(month);
      put(fieldValues, ChronoField.YEAR, year.number());
      put(fieldValues, ChronoField.MONTH_OF_YEAR, month - year.firstMonth() + 1);
    }
    Long day = fieldValues.get(ChronoField.DAY_OF_MONTH);
    KhmerLunarDate date = (KhmerLunarDate) super.resolveDate(fieldValues, resolverStyle);
    boolean clamped =
        date != null
            && day != null
            && resolverStyle == ResolverStyle.SMART
            && date.getDayOfMonth() < Math.min(day, date.lengthOfMonth());
    if (clamped) { // to the last day of the calendar, where the month goes on
      throw new DateTimeException(
          "date: expected a day from 1800-01-01 to 2200-12-31, was day \"" + day + "\" of " + date);
    }
    return date;
  }

  private static void put(Map<TemporalField, Long> fieldValues, ChronoField field, long value) {
    Long present = fieldValues.put(field, value);
    if (present != null && present != value) {
      throw new DateTimeException(
          "Conflict found: " + field + " " + present + " differs from " + field + " " + value);
    }
  }

  /** {@return the one instance, in place of the one that was read} */
  @Serial
  private Object readResolve() {
    return INSTANCE;
  }
}
