package kh.civic.i18n.calendar;

import java.time.DateTimeException;
import java.time.chrono.Era;

/**
 * The era of the Khmer lunar calendar; there is one, the Buddhist era.
 *
 * <p>The year of this era, as {@code java.time} counts it, is the proleptic year of the {@link
 * KhmerLunarChronology}: it begins with the month of មិគសិរ. The year that documents print after
 * ព.ស. rises in the middle of the month of ពិសាខ; ask {@link KhmerLunarDate#getBuddhistYear()} for
 * it.
 */
public enum KhmerLunarEra implements Era {
  /** The Buddhist era, ពុទ្ធសករាជ; its value is 1. */
  BE;

  /**
   * {@return the era of a numeric value}
   *
   * @param era 1
   * @throws DateTimeException if the value is not 1
   */
  public static KhmerLunarEra of(int era) {
    if (era != BE.getValue()) {
      throw new DateTimeException("era: expected 1, the Buddhist era, was \"" + era + '"');
    }
    return BE;
  }

  /** Returns 1. */
  @Override
  public int getValue() {
    return 1;
  }
}
