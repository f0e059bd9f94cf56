package kh.civic.i18n.calendar;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.Immutable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import kh.civic.core.value.PartialDate;
import kh.civic.core.value.Period;
import kh.civic.i18n.number.KhmerDigits;
import kh.civic.i18n.number.KhmerNumberWords;

/**
 * Prints dates in Khmer, as documents do; {@link KhmerDateParser#parse(CharSequence)} reads every
 * one of them back.
 *
 * <pre>{@code
 * KhmerDateFormat format = KhmerDateFormat.standard();
 * format.format(PartialDate.parse("2002-02"));         // ខែកុម្ភៈ ឆ្នាំ២០០២
 * format.format(Period.parse("2021-11/2021-12"));      // ខែវិច្ឆិកា និងខែធ្នូ ឆ្នាំ២០២១
 * format.formatDual(LocalDate.of(2024, 5, 11));
 * // ថ្ងៃសៅរ៍ ៤កើត ខែពិសាខ ឆ្នាំរោង ឆស័ក ព.ស. ២៥៦៧ ត្រូវនឹងថ្ងៃទី១១ ខែឧសភា ឆ្នាំ២០២៤
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Immutable
public final class KhmerDateFormat {

  /** How the numbers of a date are printed. */
  public enum Numbers {
    /** ១៥. */
    KHMER_DIGITS,
    /** 15. */
    ASCII_DIGITS,
    /** ដប់ប្រាំ. */
    WORDS
  }

  static final String UNCERTAIN = "(មិនប្រាកដ)";
  static final String END_UNKNOWN = "(មិនដឹងពេលបញ្ចប់)";
  static final String START_UNKNOWN = "(មិនដឹងពេលចាប់ផ្តើម)";

  /** The years before it have no century of their own: they are printed with the era. */
  static final int FIRST_YEAR_WITHOUT_ERA = 100;

  static final String EVER_UNTIL = "ពីដើមមក រហូតដល់";

  private static final KhmerDateFormat STANDARD = builder().build();

  private final Numbers numbers;
  private final boolean weekday;

  private KhmerDateFormat(Builder builder) {
    numbers = builder.numbers;
    weekday = builder.weekday;
  }

  /** {@return the format with Khmer digits and without weekdays in Gregorian dates} */
  public static KhmerDateFormat standard() {
    return STANDARD;
  }

  /** {@return a builder that starts from the {@linkplain #standard() standard} format} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return a date: {@code 2020} as ឆ្នាំ២០២០, {@code 2020-02} as ខែកុម្ភៈ ឆ្នាំ២០២០, {@code
   * 2020-02-15} as ថ្ងៃទី១៥ ខែកុម្ភៈ ឆ្នាំ២០២០}
   *
   * <p>An approximate date begins with ប្រហែល, an uncertain one ends in (មិនប្រាកដ). A year below
   * 100 has its era, ឆ្នាំ គ.ស. ២៤, since ឆ្នាំ២៤ may be 2024.
   *
   * @param date any date
   */
  public String format(PartialDate date) {
    requireNonNull(date, "date");
    boolean about =
        date.qualifier() == PartialDate.Qualifier.APPROXIMATE
            || date.qualifier() == PartialDate.Qualifier.APPROXIMATE_AND_UNCERTAIN;
    boolean doubtful = date.isQualified() && date.qualifier() != PartialDate.Qualifier.APPROXIMATE;
    return (about ? "ប្រហែល" : "")
        + (date.day().isPresent() ? day(date.earliest()) + " " : "")
        + (date.month().isPresent() ? month(date.earliest().getMonth()) + " " : "")
        + year(date.year())
        + (doubtful ? " " + UNCERTAIN : "");
  }

  /**
   * {@return a day: ថ្ងៃទី១៥ ខែកុម្ភៈ ឆ្នាំ២០២០}
   *
   * @param day a day of the years 0 to 9999
   * @throws kh.civic.core.value.InvalidValueException if its year is not
   */
  public String format(LocalDate day) {
    return format(PartialDate.of(requireNonNull(day, "day")));
  }

  /**
   * {@return a period; one that lies within one date as that date}
   *
   * <p>Two neighbouring months of a year share it: ខែវិច្ឆិកា និងខែធ្នូ ឆ្នាំ២០២១. Other spans are
   * printed with ពី and ដល់. A period without an end is ចាប់ពី … តទៅ, one whose end is not known
   * says so in brackets. A period without a beginning is ពីដើមមក រហូតដល់ …, one whose beginning is
   * not known រហូតដល់ ….
   *
   * @param period any period
   */
  public String format(Period period) {
    requireNonNull(period, "period");
    if (period.start().isEmpty() || period.end().isEmpty()) {
      return halfKnown(period);
    }
    PartialDate start = period.start().orElseThrow();
    PartialDate end = period.end().orElseThrow();
    if (start.equals(end)) {
      return format(start);
    }
    boolean shared = !start.isQualified() && !end.isQualified() && start.year() == end.year();
    if (shared && isMonth(start) && isMonth(end)) {
      boolean neighbours = start.latest().plusDays(1).equals(end.earliest());
      return (neighbours ? "" : "ពី")
          + month(start.earliest().getMonth())
          + (neighbours ? " និង" : " ដល់")
          + month(end.earliest().getMonth())
          + " "
          + year(end.year());
    }
    if (shared
        && start.day().isPresent()
        && end.day().isPresent()
        && YearMonth.from(start.earliest()).equals(YearMonth.from(end.earliest()))) {
      return "ពី" + day(start.earliest()) + " ដល់" + format(end);
    }
    return "ពី" + format(start) + " ដល់" + format(end);
  }

  private String halfKnown(Period period) {
    return period
        .start()
        .map(
            start ->
                period.isEndOpen()
                    ? "ចាប់ពី" + format(start) + " តទៅ"
                    : "ពី" + format(start) + " " + END_UNKNOWN)
        .orElseGet(
            () ->
                (period.isStartOpen() ? EVER_UNTIL : "រហូតដល់")
                    + format(period.end().orElseThrow()));
  }

  private static boolean isMonth(PartialDate date) {
    return date.month().isPresent() && date.day().isEmpty();
  }

  /**
   * {@return a lunar date with its weekday and years: ថ្ងៃសៅរ៍ ៤កើត ខែពិសាខ ឆ្នាំរោង ឆស័ក ព.ស.
   * ២៥៦៧}
   *
   * @param date any date
   */
  public String format(KhmerLunarDate date) {
    requireNonNull(date, "date");
    return "ថ្ងៃ"
        + Vocabulary.WEEKDAYS.name(LocalDate.from(date).getDayOfWeek())
        + " "
        + lunarDay(date)
        + " ឆ្នាំ"
        + date.getAnimalYear().khmer()
        + " "
        + date.getSak().khmer()
        + " ព.ស. "
        + number(date.getBuddhistYear());
  }

  /**
   * {@return a day in both calendars, the lunar one first, joined by ត្រូវនឹង}
   *
   * @param day a day from 1 January 1800 to 31 December 2200
   * @throws DateTimeException if the day is not within 1800 to 2200
   */
  public String formatDual(LocalDate day) {
    return format(KhmerLunarDate.from(requireNonNull(day, "day")))
        + " ត្រូវនឹងថ្ងៃទី"
        + number(day.getDayOfMonth())
        + " "
        + month(day.getMonth())
        + " "
        + year(day.getYear());
  }

  /**
   * {@return a formatter of {@code java.time} that prints a {@link KhmerLunarDate} as {@link
   * #standard()} does and parses what it prints}
   *
   * <p>A text field of a pattern ({@code MMMM}, {@code EEEE}, {@code G}, or {@code %tB} of {@code
   * String.format}) cannot print lunar dates: the JDK offers calendars of others no place for their
   * names. This formatter has texts of its own, {@code appendText(field, map)}. It parses with
   * {@code formatter.parse(text, KhmerLunarDate::from)}, and refuses a weekday, an animal or a sak
   * that is not that of the day.
   */
  public static DateTimeFormatter lunarFormatter() {
    return LunarField.Formatter.STANDARD;
  }

  /** Returns the day and month of a lunar date: ៤កើត ខែពិសាខ. */
  String lunarDay(KhmerLunarDate date) {
    return number(date.getPhaseDay()) + date.getPhase().khmer() + " ខែ" + date.getMonth().khmer();
  }

  String number(int number) {
    return switch (numbers) {
      case KHMER_DIGITS -> KhmerDigits.toKhmer(Integer.toString(number));
      case ASCII_DIGITS -> Integer.toString(number);
      case WORDS -> KhmerNumberWords.standard().spell(number);
    };
  }

  private String day(LocalDate day) {
    String name = weekday ? Vocabulary.WEEKDAYS.name(day.getDayOfWeek()) + " " : "";
    return "ថ្ងៃ" + name + "ទី" + number(day.getDayOfMonth());
  }

  private static String month(Month month) {
    return "ខែ" + Vocabulary.MONTHS.name(month);
  }

  private String year(int year) {
    return (year < FIRST_YEAR_WITHOUT_ERA ? "ឆ្នាំ គ.ស. " : "ឆ្នាំ") + number(year);
  }

  /** Builds a format. Not thread-safe. */
  public static final class Builder {

    private Numbers numbers = Numbers.KHMER_DIGITS;
    private boolean weekday;

    private Builder() {}

    /**
     * Sets how numbers are printed; in Khmer digits unless set.
     *
     * @param numbers the kind of numbers
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder numbers(Numbers numbers) {
      this.numbers = requireNonNull(numbers, "numbers");
      return this;
    }

    /**
     * Sets whether Gregorian days are printed with their weekday, ថ្ងៃសៅរ៍ ទី១១ ខែឧសភា ឆ្នាំ២០២៤;
     * not unless set. Lunar dates always are.
     *
     * @param weekday whether they are
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder weekday(boolean weekday) {
      this.weekday = weekday;
      return this;
    }

    /** {@return the format} */
    public KhmerDateFormat build() {
      return new KhmerDateFormat(this);
    }
  }
}
