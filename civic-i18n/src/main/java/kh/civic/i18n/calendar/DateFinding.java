package kh.civic.i18n.calendar;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.Immutable;

/**
 * Something in a date that does not agree with the rest of it, is not spelt as it should be, or
 * keeps the date from having a value.
 *
 * @param kind what does not agree
 * @param start the index into the text that was read, in UTF-16 units, where it begins
 * @param end the index after its last character
 * @param found what stands there, as printed
 * @param expected what would have agreed
 */
@Immutable
public record DateFinding(Kind kind, int start, int end, String found, String expected) {

  /** What does not agree. */
  public enum Kind {
    /** The day of the week is not that of the date. */
    WEEKDAY,
    /** The lunar day, half or month is not that of the Gregorian date. */
    LUNAR_DAY,
    /** The Buddhist year is not in force on the date; documents change it by other rules too. */
    BUDDHIST_YEAR,
    /** The year of the lesser or the great era (ច.ស., ម.ស.) is not in force on the date. */
    ERA_YEAR,
    /** The animal is not that of the year. */
    ANIMAL_YEAR,
    /** The sak is not that of the year. */
    SAK,
    /** The lunar part was not checked, because the date is not within 1800 to 2200. */
    NOT_CHECKED,
    /** A misspelt name, read as the one that it is known to stand for. */
    SPELLING,
    /** A year without an era that may be one of the Buddhist era; read as a Gregorian year. */
    AMBIGUOUS_ERA,
    /** Two dates joined by "and" that are not neighbours: the span between them was not printed. */
    GAP,
    /** Two dates joined by "or": one of them is meant, and the period covers both. */
    EITHER,
    /** No value: a day that no calendar has, or a span that ends before it begins. */
    IMPOSSIBLE,
    /** No value: the figures do not say which of them is the month; see {@code dayFirst()}. */
    ORDER_NOT_GIVEN,
    /** No value: the year has two digits, and the century is not given. */
    CENTURY_NOT_GIVEN,
    /** No value: a time before Christ, which the model has no dates for. */
    BEFORE_CHRIST,
    /** No value: a lunar date without a year. */
    YEAR_NOT_GIVEN,
    /**
     * No value: a year of an era that changes within the month, so that it may be either of two.
     */
    YEAR_NOT_CLEAR,
    /** No value: a word is not understood, or says that another time than the date is meant. */
    NOT_UNDERSTOOD
  }

  /**
   * Creates a finding.
   *
   * @param kind what does not agree
   * @param start where it begins
   * @param end where it ends
   * @param found what stands there, as printed
   * @param expected what would have agreed
   */
  public DateFinding {
    requireNonNull(kind, "kind");
    requireNonNull(found, "found");
    requireNonNull(expected, "expected");
  }

  /** Returns the finding for reading in a log. */
  @Override
  public String toString() {
    return kind + " at " + start + ": expected " + expected + ", was \"" + found + '"';
  }
}
