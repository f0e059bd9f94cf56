package kh.civic.i18n.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/**
 * A festival or holy day that falls on fixed days of the lunar calendar.
 *
 * <p>The days are those of the tradition, which the yearly sub-decree on public holidays follows;
 * whether one of them is a day off, and whether another is given for a weekend, is not said here.
 * For the New Year of April see {@link KhmerNewYear}.
 */
public enum KhmerFestival {
  /**
   * ថ្ងៃសីល, the holy days of every lunar month: 8 and 15 waxing, 8 waning, and the last day, which
   * is 14 or 15 waning. See {@link KhmerLunarDate#isHolyDay()}.
   */
  HOLY_DAY("ថ្ងៃសីល", KhmerLunarMonth.MIGASIR, 8, 1) {
    @Override
    public List<LocalDate> daysIn(int gregorianYear) {
      LocalDate first = LocalDate.of(gregorianYear, 1, 1);
      return first
          .datesUntil(first.plusYears(1))
          .filter(day -> KhmerLunarDate.from(day).isHolyDay())
          .toList();
    }
  },
  /** មាឃបូជា, on the full moon of មាឃ. */
  MEAK_BOCHEA("មាឃបូជា", KhmerLunarMonth.MEAK, 15, 1),
  /** វិសាខបូជា, on the full moon of ពិសាខ. */
  VISAK_BOCHEA("វិសាខបូជា", KhmerLunarMonth.PISAKH, 15, 1),
  /** ព្រះរាជពិធីច្រត់ព្រះនង្គ័ល, on 4 waning of ពិសាខ. */
  ROYAL_PLOUGHING("ព្រះរាជពិធីច្រត់ព្រះនង្គ័ល", KhmerLunarMonth.PISAKH, 19, 1),
  /** ភ្ជុំបិណ្ឌ, from 14 waning of ភទ្របទ to 1 waxing of អស្សុជ. */
  PCHUM_BEN("ភ្ជុំបិណ្ឌ", KhmerLunarMonth.PHOTROBOT, 29, 3),
  /**
   * ចូលវស្សា, on 1 waning of អាសាឍ, of ទុតិយាសាឍ in a year with a leap month: the first day of
   * {@link #VASSA}.
   */
  VASSA_ENTRY("ចូលវស្សា", KhmerLunarMonth.ASATH, 16, 1),
  /** វស្សា, the retreat of the monks, from 1 waning of អាសាឍ to the full moon of អស្សុជ. */
  VASSA("វស្សា", KhmerLunarMonth.ASATH, 16, 89),
  /** ចេញវស្សា, on the full moon of អស្សុជ: the last day of {@link #VASSA}. */
  VASSA_END("ចេញវស្សា", KhmerLunarMonth.ASSOCH, 15, 1),
  /** កាលកឋិន, the time of giving robes, from 1 waning of អស្សុជ to the full moon of កត្តិក. */
  KATHINA("កាលកឋិន", KhmerLunarMonth.ASSOCH, 16, 29),
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
   * year once, {@link #HOLY_DAY} four times a month.
   *
   * @param gregorianYear 1800 to 2200
   * @return at least one day
   * @throws DateTimeException if the year is out of range
   */
  public List<LocalDate> daysIn(int gregorianYear) {
    LunarYear year = LunarYear.inGregorian(gregorianYear);
    LocalDate first = LocalDate.ofEpochDay(year.epochDay(positionIn(year.kind()), dayOfMonth));
    return first.datesUntil(first.plusDays(length)).toList();
  }

  /** Returns the position of the month; the rites of អាសាឍ move to ទុតិយាសាឍ if it comes twice. */
  private int positionIn(LunarYear.Kind kind) {
    int position = kind.positionOf(month);
    return position == 0 ? kind.positionOf(KhmerLunarMonth.TUTIYASATH) : position;
  }
}
