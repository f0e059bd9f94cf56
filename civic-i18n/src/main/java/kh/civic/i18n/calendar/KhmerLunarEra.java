package kh.civic.i18n.calendar;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.chrono.Era;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * The era in which {@code java.time} counts the years of the Khmer lunar calendar; there is one.
 *
 * <p>Its year is the proleptic year of the {@link KhmerLunarChronology}, which begins with the
 * month of មិគសិរ and has the number of the Buddhist year in force on its last day. It is not
 * called the Buddhist era, because the year that documents print after ព.ស. rises in the middle of
 * the month of ពិសាខ; ask {@link KhmerLunarDate#getBuddhistYear()} for that.
 */
public enum KhmerLunarEra implements Era {
  /** Lunar years, from មិគសិរ to កត្តិក; its value is 1. */
  LUNAR_YEAR;

  /**
   * {@return the era of a numeric value}
   *
   * @param era 1
   * @throws DateTimeException if the value is not 1
   */
  public static KhmerLunarEra of(int era) {
    if (era != LUNAR_YEAR.getValue()) {
      throw new DateTimeException("era: expected 1, was \"" + era + '"');
    }
    return LUNAR_YEAR;
  }

  /** Returns {@code LUNAR_YEAR} in every locale: CLDR has no name for it, and the JDK's is AD. */
  @Override
  public String getDisplayName(TextStyle style, Locale locale) {
    requireNonNull(style, "style");
    requireNonNull(locale, "locale");
    return name();
  }

  /** Returns 1. */
  @Override
  public int getValue() {
    return 1;
  }
}
