package kh.civic.i18n.calendar;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DecimalStyle;
import java.time.format.ResolverStyle;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalUnit;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.time.temporal.ValueRange;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import kh.civic.i18n.number.KhmerDigits;
import org.jspecify.annotations.Nullable;

/**
 * What documents print of a lunar date and {@link ChronoField} has no field for.
 *
 * <p>{@code MONTH_OF_YEAR} cannot be printed by name: the ninth month is ស្រាពណ៍ in one year and
 * ទុតិយាសាឍ in another.
 */
enum LunarField implements TemporalField {
  /** A {@link KhmerLunarMonth}. */
  MONTH(ChronoUnit.MONTHS, 1, 14),
  /** A {@link MoonPhase}. */
  PHASE(ChronoUnit.MONTHS, 1, 2),
  /** The day of the half of the month. */
  PHASE_DAY(ChronoUnit.DAYS, 1, MoonPhase.DAYS),
  /** An {@link AnimalYear}. */
  ANIMAL_YEAR(ChronoUnit.YEARS, 1, 12),
  /** A {@link Sak}. */
  SAK(ChronoUnit.YEARS, 1, 10),
  /** The year in force, as {@link KhmerLunarDate#getBuddhistYear()}. */
  BUDDHIST_YEAR(ChronoUnit.YEARS, LunarYear.FIRST - 1L, LunarYear.LAST);

  private static final ImmutableList<KhmerLunarMonth> MONTHS =
      ImmutableList.copyOf(KhmerLunarMonth.values());
  private static final ImmutableList<MoonPhase> PHASES = ImmutableList.copyOf(MoonPhase.values());
  private static final ImmutableList<AnimalYear> ANIMALS =
      ImmutableList.copyOf(AnimalYear.values());
  private static final ImmutableList<Sak> SAKS = ImmutableList.copyOf(Sak.values());

  private final ChronoUnit unit;
  private final ValueRange range;

  LunarField(ChronoUnit unit, long first, long last) {
    this.unit = unit;
    this.range = ValueRange.of(first, last);
  }

  /** The formatter, built when first asked for. */
  static final class Formatter {

    static final DateTimeFormatter STANDARD =
        new DateTimeFormatterBuilder()
            .appendLiteral("ថ្ងៃ")
            .appendText(
                ChronoField.DAY_OF_WEEK,
                names(ImmutableList.copyOf(DayOfWeek.values()), Vocabulary.WEEKDAYS::name))
            .appendLiteral(' ')
            .appendValue(PHASE_DAY, 1, 2, SignStyle.NOT_NEGATIVE)
            .appendText(PHASE, names(PHASES, MoonPhase::khmer))
            .appendLiteral(" ខែ")
            .appendText(MONTH, names(MONTHS, KhmerLunarMonth::khmer))
            .appendLiteral(" ឆ្នាំ")
            .appendText(LunarField.ANIMAL_YEAR, names(ANIMALS, AnimalYear::khmer))
            .appendLiteral(' ')
            .appendText(LunarField.SAK, names(SAKS, Sak::khmer))
            .appendLiteral(" ព.ស. ")
            .appendValue(BUDDHIST_YEAR, 4)
            .toFormatter(Locale.ROOT)
            .withDecimalStyle(
                DecimalStyle.STANDARD.withZeroDigit(KhmerDigits.toKhmer("0").charAt(0)))
            .withChronology(KhmerLunarChronology.INSTANCE);

    private Formatter() {}

    private static <E> ImmutableMap<Long, String> names(
        ImmutableList<E> values, Function<E, String> name) {
      return values.stream().collect(toImmutableMap(value -> values.indexOf(value) + 1L, name));
    }
  }

  @Override
  public TemporalUnit getBaseUnit() {
    return unit;
  }

  @Override
  public TemporalUnit getRangeUnit() {
    return ChronoUnit.FOREVER;
  }

  @Override
  public ValueRange range() {
    return range;
  }

  @Override
  public boolean isDateBased() {
    return true;
  }

  @Override
  public boolean isTimeBased() {
    return false;
  }

  @Override
  public boolean isSupportedBy(TemporalAccessor temporal) {
    return temporal instanceof KhmerLunarDate;
  }

  @Override
  public ValueRange rangeRefinedBy(TemporalAccessor temporal) {
    return range;
  }

  @Override
  public long getFrom(TemporalAccessor temporal) {
    if (temporal instanceof KhmerLunarDate date) {
      return switch (this) {
        case MONTH -> MONTHS.indexOf(date.getMonth()) + 1L;
        case PHASE -> PHASES.indexOf(date.getPhase()) + 1L;
        case PHASE_DAY -> date.getPhaseDay();
        case ANIMAL_YEAR -> ANIMALS.indexOf(date.getAnimalYear()) + 1L;
        case SAK -> SAKS.indexOf(date.getSak()) + 1L;
        case BUDDHIST_YEAR -> date.getBuddhistYear();
      };
    }
    throw new UnsupportedTemporalTypeException("Unsupported field: " + this);
  }

  /** Refuses: none of these fields changes without others. */
  @Override
  public <R extends Temporal> R adjustInto(R temporal, long newValue) {
    throw new UnsupportedTemporalTypeException("Unsupported field to set: " + this);
  }

  /** Resolves the Buddhist year with the month, its half and the day of that to a date. */
  @Override
  public @Nullable TemporalAccessor resolve(
      Map<TemporalField, Long> fieldValues,
      TemporalAccessor partialTemporal,
      ResolverStyle resolverStyle) {
    if (this != BUDDHIST_YEAR
        || !fieldValues.keySet().containsAll(List.of(MONTH, PHASE, PHASE_DAY))) {
      return null;
    }
    return KhmerLunarDate.of(
        take(fieldValues, BUDDHIST_YEAR),
        MONTHS.get(take(fieldValues, MONTH) - 1),
        PHASES.get(take(fieldValues, PHASE) - 1),
        take(fieldValues, PHASE_DAY));
  }

  private static int take(Map<TemporalField, Long> fieldValues, LunarField field) {
    Long value = fieldValues.remove(field);
    if (value == null) {
      throw new DateTimeException(field + ": expected a value, was none");
    }
    return field.range.checkValidIntValue(value, field);
  }
}
