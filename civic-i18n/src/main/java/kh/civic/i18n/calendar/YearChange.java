package kh.civic.i18n.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * The day on which each count of years moves on. None of them is the first day of the lunar year.
 *
 * <p>A date has no hour, so every change counts from the first hour of its day.
 */
public enum YearChange {
  /**
   * The Buddhist year (ព.ស.) rises at 1 waning of ពិសាខ, the day after Visak Bochea: the Ministry
   * of Cults and Religion confirmed it for 30 April 2018 (2562), and documents are so dated: 15
   * waxing on 29 April 2018 is still of 2561. Some change the year at the New Year of April
   * instead; a {@link KhmerDateParser} reports theirs as a finding.
   */
  BUDDHIST_YEAR,
  /**
   * The {@linkplain AnimalYear animal} changes on the day of Sangkran, the first day of the New
   * Year, at the hour that the almanac gives; here the whole day counts as new. See {@link
   * KhmerNewYear#day()}.
   */
  ANIMAL_YEAR,
  /**
   * The {@linkplain Sak sak} changes on the day of Lerng Sak, the last day of the New Year. See
   * {@link KhmerNewYear#lerngSak()}.
   */
  SAK;

  /**
   * {@return the first day of the new count in a Gregorian year}
   *
   * @param gregorianYear 1800 to 2200
   * @throws DateTimeException if the year is out of range
   */
  public LocalDate dayIn(int gregorianYear) {
    return switch (this) {
      case BUDDHIST_YEAR ->
          LocalDate.ofEpochDay(buddhistYear(LunarYear.inGregorian(gregorianYear)));
      case ANIMAL_YEAR -> KhmerNewYear.of(gregorianYear).day();
      case SAK -> KhmerNewYear.of(gregorianYear).lerngSak();
    };
  }

  /** Returns the day on which the Buddhist year rises within a lunar year. */
  static long buddhistYear(LunarYear year) {
    return year.epochDay(
        year.kind().positionOf(KhmerLunarMonth.PISAKH), MoonPhase.WANING.dayOfMonth(1));
  }
}
