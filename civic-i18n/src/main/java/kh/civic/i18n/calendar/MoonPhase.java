package kh.civic.i18n.calendar;

/**
 * The half of a lunar month: the moon grows for 15 days, then shrinks for 14 or 15.
 *
 * <p>Khmer counts the days of each half from 1: day 16 of a month is ១រោច, 1 waning.
 */
public enum MoonPhase {
  /** កើត, the first to the fifteenth day; the moon is full on the fifteenth. */
  WAXING("កើត"),
  /** រោច, from the sixteenth day to the last. */
  WANING("រោច");

  /** The days of the waxing half, and the most that the waning half has. */
  static final int DAYS = 15;

  private final String khmer;

  MoonPhase(String khmer) {
    this.khmer = khmer;
  }

  /** {@return the Khmer word: កើត or រោច} */
  public String khmer() {
    return khmer;
  }

  /** Returns the day of the month, 1 to 30, of the given day of this half, 1 to 15. */
  int dayOfMonth(int phaseDay) {
    return this == WAXING ? phaseDay : phaseDay + DAYS;
  }
}
