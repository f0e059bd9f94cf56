package kh.civic.core.value;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.Immutable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as far as it is known: a year, a month of a year, or a day; possibly approximate,
 * uncertain, or both.
 *
 * <p>The text form is ISO 8601-2 (EDTF) level 0 with the level 1 qualifiers {@code ~}
 * (approximate), {@code ?} (uncertain) and {@code %} (both) on the whole date: {@code 2003}, {@code
 * 2020-02}, {@code 2016-07-31}, {@code 2005~}. Years run from 0000 to 9999 in the proleptic ISO
 * calendar. Unspecified digits ({@code 200X}), seasons ({@code 2001-21}) and long years ({@code
 * Y17000}) are refused by name.
 *
 * <p>Two dates of which one is wider than the other are neither equal nor ordered with certainty,
 * so this type is not {@link Comparable}; questions about order answer a {@link Certainty}.
 * Equality is structural: {@code 2005~} is not {@code 2005}. Immutable and thread-safe.
 *
 * <pre>{@code
 * PartialDate founded = PartialDate.parse("2003");
 * founded.isBefore(PartialDate.parse("2005-01")); // DEFINITE
 * founded.isBefore(PartialDate.parse("2003-06")); // POSSIBLE
 * founded.isBefore(PartialDate.parse("2005~"));   // POSSIBLE: 2005~ may be 2003
 * }</pre>
 */
@Immutable
public final class PartialDate {

  /** How well a date is known, as its suffix in the text form. */
  public enum Qualifier {
    /** As printed; no suffix. */
    NONE(""),
    /** Near this date: {@code ~}. */
    APPROXIMATE("~"),
    /** Perhaps this date; the source is doubtful: {@code ?}. */
    UNCERTAIN("?"),
    /** Perhaps near this date: {@code %}. */
    APPROXIMATE_AND_UNCERTAIN("%");

    private final String suffix;

    Qualifier(String suffix) {
      this.suffix = suffix;
    }

    /** Returns the suffix of the text form; empty for {@link #NONE}. */
    public String suffix() {
      return suffix;
    }

    private static Qualifier of(String suffix) {
      return switch (suffix) {
        case "~" -> APPROXIMATE;
        case "?" -> UNCERTAIN;
        case "%" -> APPROXIMATE_AND_UNCERTAIN;
        default -> NONE;
      };
    }
  }

  /**
   * A total order for sorting and display: by earliest day, then the wider date first, then by
   * qualifier. It says nothing about which date came first; ask {@link #isBefore} for that.
   */
  public static final Comparator<PartialDate> BY_EARLIEST =
      Comparator.comparing(PartialDate::earliest)
          .thenComparing(PartialDate::latest, Comparator.reverseOrder())
          .thenComparing(PartialDate::qualifier);

  private static final Pattern FORM =
      Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?([~?%]?)");
  private static final Pattern LONG_YEAR = Pattern.compile("Y-?[0-9]+.*", Pattern.DOTALL);
  private static final Pattern UNSPECIFIED = Pattern.compile("[0-9X]{4}(-[0-9X]{2}){0,2}[~?%]?");
  private static final Pattern SEASON = Pattern.compile("[0-9]{4}-(2[1-9]|3[0-9]|4[01])[~?%]?");
  private static final String EXPECTED = "a date such as 2003, 2020-02, 2016-07-31 or 2005~";

  private final int year;
  private final int month;
  private final int day;
  private final Qualifier qualifier;

  private PartialDate(int year, int month, int day, Qualifier qualifier) {
    this.year = year;
    this.month = month;
    this.day = day;
    this.qualifier = qualifier;
  }

  /**
   * Returns a year.
   *
   * @param year 0 to 9999
   * @throws InvalidValueException if the year is out of range
   */
  public static PartialDate of(int year) {
    return new PartialDate(checkYear(year), 0, 0, Qualifier.NONE);
  }

  /**
   * Returns a month of a year.
   *
   * @throws InvalidValueException if its year is not 0 to 9999
   */
  public static PartialDate of(YearMonth month) {
    return new PartialDate(
        checkYear(requireNonNull(month, "month").getYear()),
        month.getMonthValue(),
        0,
        Qualifier.NONE);
  }

  /**
   * Returns a day.
   *
   * @throws InvalidValueException if its year is not 0 to 9999
   */
  public static PartialDate of(LocalDate day) {
    return new PartialDate(
        checkYear(requireNonNull(day, "day").getYear()),
        day.getMonthValue(),
        day.getDayOfMonth(),
        Qualifier.NONE);
  }

  /**
   * Returns the date that the text stands for.
   *
   * @throws InvalidValueException if the text is not of the form, or names a day that does not
   *     exist
   */
  public static PartialDate parse(String text) {
    Matcher form = FORM.matcher(requireNonNull(text, "text"));
    if (!form.matches()) {
      throw new InvalidValueException("date", text, EXPECTED + unsupported(text));
    }
    int year = Integer.parseInt(form.group(1));
    int month = form.group(2) == null ? 0 : Integer.parseInt(form.group(2));
    int day = form.group(3) == null ? 0 : Integer.parseInt(form.group(3));
    try {
      if (form.group(3) != null) {
        Objects.requireNonNull(LocalDate.of(year, month, day));
      } else if (form.group(2) != null) {
        Objects.requireNonNull(YearMonth.of(year, month));
      }
    } catch (DateTimeException noSuchDay) {
      throw new InvalidValueException("date", text, "a date of the calendar" + unsupported(text));
    }
    return new PartialDate(year, month, day, Qualifier.of(form.group(4)));
  }

  /**
   * Returns what {@link #parse(String)} returns, under the name where frameworks such as Spring and
   * JAX-RS look for a conversion from text.
   *
   * @throws InvalidValueException if the text is not of the form
   */
  public static PartialDate valueOf(String text) {
    return parse(text);
  }

  /** Returns this date with the given qualifier in place of its own. */
  public PartialDate withQualifier(Qualifier qualifier) {
    return new PartialDate(year, month, day, requireNonNull(qualifier, "qualifier"));
  }

  /** Returns the year, 0 to 9999. */
  public int year() {
    return year;
  }

  /** Returns the month of the year, 1 to 12, if it is known. */
  public OptionalInt month() {
    return month == 0 ? OptionalInt.empty() : OptionalInt.of(month);
  }

  /** Returns the day of the month, 1 to 31, if it is known. */
  public OptionalInt day() {
    return day == 0 ? OptionalInt.empty() : OptionalInt.of(day);
  }

  /** Returns how well the date is known. */
  public Qualifier qualifier() {
    return qualifier;
  }

  /** Returns whether the date is approximate or uncertain. */
  public boolean isQualified() {
    return qualifier != Qualifier.NONE;
  }

  /** Returns the first day that the date as printed covers; a qualifier does not widen it. */
  public LocalDate earliest() {
    return LocalDate.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
  }

  /** Returns the last day that the date as printed covers; a qualifier does not widen it. */
  public LocalDate latest() {
    if (day != 0) {
      return LocalDate.of(year, month, day);
    }
    return YearMonth.of(year, month == 0 ? 12 : month).atEndOfMonth();
  }

  /** Returns the day, if the date is one day and not qualified. */
  public Optional<LocalDate> toLocalDate() {
    return day == 0 || isQualified() ? Optional.empty() : Optional.of(earliest());
  }

  /**
   * Returns whether this date lies before the other. Where either is qualified the answer is {@code
   * POSSIBLE}, because nothing says how far it reaches.
   */
  public Certainty isBefore(PartialDate other) {
    requireNonNull(other, "other");
    if (isQualified() || other.isQualified()) {
      return Certainty.POSSIBLE;
    }
    if (latest().isBefore(other.earliest())) {
      return Certainty.DEFINITE;
    }
    return earliest().isBefore(other.latest()) ? Certainty.POSSIBLE : Certainty.IMPOSSIBLE;
  }

  /** Returns whether this date lies after the other: the mirror image of {@link #isBefore}. */
  public Certainty isAfter(PartialDate other) {
    return requireNonNull(other, "other").isBefore(this);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PartialDate that
        && year == that.year
        && month == that.month
        && day == that.day
        && qualifier == that.qualifier;
  }

  @Override
  public int hashCode() {
    return Objects.hash(year, month, day, qualifier);
  }

  /** Returns the text form, which {@link #parse} reads back to an equal date. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(11).append(String.format(Locale.ROOT, "%04d", year));
    if (month != 0) {
      text.append(month < 10 ? "-0" : "-").append(month);
    }
    if (day != 0) {
      text.append(day < 10 ? "-0" : "-").append(day);
    }
    return text.append(qualifier.suffix).toString();
  }

  private static int checkYear(int year) {
    if (year < 0 || year > 9999) {
      throw new InvalidValueException("year", year, "a year from 0 to 9999");
    }
    return year;
  }

  private static String unsupported(String text) {
    if (LONG_YEAR.matcher(text).matches()) {
      return "; years of more than four digits (Y) are not supported";
    }
    if (SEASON.matcher(text).matches()) {
      return "; seasons (months 21 to 41) are not supported";
    }
    if (UNSPECIFIED.matcher(text).matches() && text.indexOf('X') >= 0) {
      return "; unspecified digits (X) are not supported";
    }
    return "";
  }
}
