package kh.civic.i18n.calendar;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.Immutable;

/**
 * Something in a date that does not agree with the rest of it, or is not spelt as it should be.
 *
 * @param kind what does not agree
 * @param start the index into the text that was read, in UTF-16 units, where it begins
 * @param end the index after its last character
 * @param printed what stands there
 * @param expected what would have agreed
 */
@Immutable
public record DateFinding(Kind kind, int start, int end, String printed, String expected) {

  /** What does not agree. */
  public enum Kind {
    /** The day of the week is not that of the date. */
    WEEKDAY,
    /** The lunar day, half or month is not that of the Gregorian date. */
    LUNAR_DAY,
    /** The Buddhist year is not in force on the date; documents change it by other rules too. */
    BUDDHIST_YEAR,
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
    GAP
  }

  /**
   * Creates a finding.
   *
   * @param kind what does not agree
   * @param start where it begins
   * @param end where it ends
   * @param printed what stands there
   * @param expected what would have agreed
   */
  public DateFinding {
    requireNonNull(kind, "kind");
    requireNonNull(printed, "printed");
    requireNonNull(expected, "expected");
  }

  /** Returns the finding for reading in a log. */
  @Override
  public String toString() {
    return kind + " at " + start + ": expected " + expected + ", was \"" + printed + '"';
  }
}
