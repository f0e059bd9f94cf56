package kh.civic.i18n.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.OptionalInt;
import kh.civic.core.value.PartialDate;
import kh.civic.core.value.Period;

/** An era that documents count years in, and on which days a year of it is in force. */
enum Era {
  /** គ.ស., the common era, before which are the years before Christ. */
  COMMON(0),
  /** ព.ស., whose year rises at {@link YearChange#BUDDHIST_YEAR}. */
  BUDDHIST(-544),
  /** ច.ស., the lesser era, whose year rises at {@link YearChange#SAK}. */
  LESSER(KhmerNewYear.LESSER_ERA),
  /** ម.ស., the great era, whose year rises in March or April: on which day is not known here. */
  GREAT(78);

  /** What makes the common year in which a year begins of its number. */
  private final int offset;

  Era(int offset) {
    this.offset = offset;
  }

  /** Returns the first common year that a year of this era has days in. */
  int beginsIn(int year) {
    return year + offset;
  }

  /** Returns the year in force on a day, if this calendar knows it. */
  OptionalInt yearOn(LocalDate day) {
    int year = day.getYear();
    return switch (this) {
      case COMMON -> OptionalInt.of(year);
      case BUDDHIST ->
          KhmerLunarChronology.covers(day)
              ? OptionalInt.of(KhmerLunarDate.from(day).getBuddhistYear())
              : OptionalInt.empty();
      case LESSER ->
          KhmerLunarChronology.covers(day)
              ? OptionalInt.of(year - offset - (day.isBefore(YearChange.SAK.dayIn(year)) ? 1 : 0))
              : OptionalInt.empty();
      case GREAT ->
          switch (day.getMonth()) {
            case JANUARY, FEBRUARY -> OptionalInt.of(year - offset - 1);
            case MARCH, APRIL -> OptionalInt.empty();
            default -> OptionalInt.of(year - offset);
          };
    };
  }

  /** Returns whether a year is in force on a day, as far as this calendar knows it. */
  boolean isYearOn(int year, LocalDate day) {
    OptionalInt inForce = yearOn(day);
    return inForce.isPresent() && inForce.getAsInt() == year;
  }

  /**
   * Returns the days of a year; of the great era, the two common years that they lie in.
   *
   * @throws DateTimeException if the calendar does not know them
   */
  Period daysOf(int year) {
    int begin = beginsIn(year);
    return switch (this) {
      case COMMON -> Period.of(PartialDate.of(year));
      case BUDDHIST -> between(YearChange.BUDDHIST_YEAR, begin);
      case LESSER -> between(YearChange.SAK, begin);
      case GREAT -> Period.between(PartialDate.of(begin), PartialDate.of(begin + 1));
    };
  }

  private static Period between(YearChange change, int commonYear) {
    return Period.between(
        PartialDate.of(change.dayIn(commonYear)),
        PartialDate.of(change.dayIn(commonYear + 1).minusDays(1)));
  }
}
