package kh.civic.i18n.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/**
 * A festival that falls on fixed days of the lunar calendar.
 *
 * <p>The days are those of the tradition, which the yearly sub-decree on public holidays follows;
 * whether one of them is a day off, and whether another is given for a weekend, is not said here.
 * For the New Year of April see {@link KhmerNewYear}.
 */
public enum KhmerFestival {
  /** មាឃបូជា, on the full moon of មាឃ. */
  MEAK_BOCHEA("មាឃបូជា", KhmerLunarMonth.MEAK, 15, 1),
  /** វិសាខបូជា, on the full moon of ពិសាខ. */
  VISAK_BOCHEA("វិសាខបូជា", KhmerLunarMonth.PISAKH, 15, 1),
  /** ព្រះរាជពិធីច្រត់ព្រះនង្គ័ល, on 4 waning of ពិសាខ. */
  ROYAL_PLOUGHING("ព្រះរាជពិធីច្រត់ព្រះនង្គ័ល", KhmerLunarMonth.PISAKH, 19, 1),
  /** ភ្ជុំបិណ្ឌ, from 14 waning of ភទ្របទ to 1 waxing of អស្សុជ. */
  PCHUM_BEN("ភ្ជុំបិណ្ឌ", KhmerLunarMonth.PHOTROBOT, 29, 3),
  /** បុណ្យអុំទូក, from 14 waxing to 1 waning of កត្តិក. */
  WATER_FESTIVAL("បុណ្យអុំទូក", KhmerLunarMonth.KATTIK, 14, 3);

  private final String khmer;
  private final KhmerLunarMonth month;
  private final int dayOfMonth;
  private final int length;

  KhmerFestival(String khmer, KhmerLunarMonth month, int dayOfMonth, int length) {
    this.khmer = khmer;
    this.month = month;
    this.dayOfMonth = dayOfMonth;
    this.length = length;
  }

  /** {@return the Khmer name} */
  public String khmer() {
    return khmer;
  }

  /**
   * Returns the days of the festival in a Gregorian year, in order; every festival falls in every
   * year once.
   *
   * @param gregorianYear 1800 to 2200
   * @return one day or three
   * @throws DateTimeException if the year is out of range
   */
  public List<LocalDate> daysIn(int gregorianYear) {
    LunarYear year = LunarYear.inGregorian(gregorianYear);
    LocalDate first =
        LocalDate.ofEpochDay(year.epochDay(year.kind().positionOf(month), dayOfMonth));
    return first.datesUntil(first.plusDays(length)).toList();
  }
}
