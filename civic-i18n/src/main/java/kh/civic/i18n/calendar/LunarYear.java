package kh.civic.i18n.calendar;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import com.google.errorprone.annotations.Immutable;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * One year of the lunar calendar: where it begins and which months it has.
 *
 * <p>Whether a year has a leap month or a leap day follows from the arithmetic of Roath Kim Soeun,
 * <i>Pratitin Soryakkatik-Chankatik 1900-1999</i>. All years that overlap 1800 to 2200 are worked
 * out once, in a table, so that finding a day takes a few steps whatever the day.
 */
@Immutable
final class LunarYear {

  /** The three lengths of a year. */
  enum Kind {
    /** 12 months, 354 days. */
    COMMON,
    /** 12 months, 355 days: ជេស្ឋ has 30. */
    LEAP_DAY,
    /** 13 months, 384 days: អាសាឍ comes twice. */
    LEAP_MONTH;

    private final ImmutableList<KhmerLunarMonth> months;

    /** The days before each month, and of the whole year. */
    private final ImmutableIntArray daysBefore;

    Kind() {
      ImmutableList.Builder<KhmerLunarMonth> months = ImmutableList.builder();
      ImmutableIntArray.Builder daysBefore = ImmutableIntArray.builder();
      int days = 0;
      for (KhmerLunarMonth month : KhmerLunarMonth.values()) {
        boolean present =
            switch (month) {
              case ASATH -> !name().equals("LEAP_MONTH");
              case PATHAMASATH, TUTIYASATH -> name().equals("LEAP_MONTH");
              default -> true;
            };
        if (present) {
          months.add(month);
          daysBefore.add(days);
          boolean longer = month == KhmerLunarMonth.JESTH && name().equals("LEAP_DAY");
          days += longer ? month.days() + 1 : month.days();
        }
      }
      this.months = months.build();
      this.daysBefore = daysBefore.add(days).build();
    }

    int months() {
      return months.size();
    }

    int days() {
      return daysBefore.get(months.size());
    }

    /** Returns the month at a position from 1. */
    KhmerLunarMonth month(int position) {
      return months.get(position - 1);
    }

    int daysBefore(int position) {
      return daysBefore.get(position - 1);
    }

    int lengthOfMonth(int position) {
      return daysBefore.get(position) - daysBefore.get(position - 1);
    }

    /** Returns the position of the month that holds a day of the year, both from 1. */
    int positionAt(int dayOfYear) {
      int position = Math.min((dayOfYear - 1) / 30 + 1, months.size());
      return dayOfYear > daysBefore.get(position) ? position + 1 : position;
    }

    /** Returns the position of a month, from 1, or 0 if the year has no such month. */
    int positionOf(KhmerLunarMonth month) {
      return months.indexOf(month) + 1;
    }
  }

  /** The year that 1 January 1800 falls in. */
  static final int FIRST = 2344;

  /** The year that 31 December 2200 falls in. */
  static final int LAST = 2745;

  private static final int ANCHOR = 2444;

  /** 1 waxing of បុស្ស 2444, after the 29 days of មិគសិរ. */
  private static final long ANCHOR_DAY = LocalDate.of(1900, 1, 1).toEpochDay() - 29;

  private static final LunarYear[] TABLE = table();

  private final int number;
  private final Kind kind;
  private final long firstDay;
  private final int firstMonth;

  private LunarYear(int number, Kind kind, long firstDay, int firstMonth) {
    this.number = number;
    this.kind = kind;
    this.firstDay = firstDay;
    this.firstMonth = firstMonth;
  }

  private static LunarYear[] table() {
    long day = ANCHOR_DAY;
    for (int year = FIRST; year < ANCHOR; year++) {
      day -= kindOf(year).days();
    }
    int month = 0;
    for (int year = 0; year < FIRST; year++) {
      month += kindOf(year).months();
    }
    LunarYear[] table = new LunarYear[LAST - FIRST + 1];
    for (int i = 0; i < table.length; i++) {
      Kind kind = kindOf(FIRST + i);
      table[i] = new LunarYear(FIRST + i, kind, day, month);
      day += kind.days();
      month += kind.months();
    }
    return table;
  }

  /** Returns the kind of any year, in the table or not. */
  static Kind kindOf(int year) {
    if (hasLeapMonth(year)) {
      return Kind.LEAP_MONTH;
    }
    boolean putOff = hasLeapMonth(year - 1) && callsForLeapDay(year - 1);
    return putOff || callsForLeapDay(year) ? Kind.LEAP_DAY : Kind.COMMON;
  }

  private static boolean hasLeapMonth(int year) {
    int age = bodithey(year);
    if (age == 25) {
      return bodithey(year + 1) != 5;
    }
    if (age == 24) {
      return bodithey(year + 1) == 6;
    }
    return age > 25 || age <= 5;
  }

  private static boolean callsForLeapDay(int year) {
    long rest = avoman(year);
    if (isSolarLeap(year)) {
      return rest <= 126;
    }
    return rest < 137 || (rest == 137 && avoman(year + 1) != 0);
  }

  private static boolean isSolarLeap(int year) {
    return 800 - Math.floorMod(solarParts(year), 800) <= 207;
  }

  /** The age of the moon, in lunar days, when the solar year begins. */
  private static int bodithey(int year) {
    long days = elapsedDays(year);
    return (int) Math.floorMod(Math.floorDiv(11 * days + 25, 692L) + days + 29, 30L);
  }

  /** The excess of lunar over solar days then, in 692nds. */
  private static long avoman(int year) {
    return Math.floorMod(11 * elapsedDays(year) + 25, 692L);
  }

  private static long elapsedDays(int year) {
    return Math.floorDiv(solarParts(year), 800L) + 4;
  }

  /** The time since the epoch in 800ths of a day; a solar year has 292207 of them. */
  private static long solarParts(int year) {
    return year * 292207L + 499;
  }

  /**
   * Returns a year of the table.
   *
   * @throws DateTimeException if it is not in the table
   */
  static LunarYear of(long year) {
    if (year < FIRST || year > LAST) {
      throw new DateTimeException(
          "year: expected a lunar year from " + FIRST + " to " + LAST + ", was \"" + year + '"');
    }
    return TABLE[(int) year - FIRST];
  }

  /**
   * Returns the lunar year that most of a Gregorian year lies in, from January to November.
   *
   * @throws DateTimeException if the Gregorian year is not within 1800 to 2200
   */
  static LunarYear inGregorian(int gregorianYear) {
    if (gregorianYear < 1800 || gregorianYear > 2200) {
      throw new DateTimeException(
          "gregorianYear: expected a year from 1800 to 2200, was \"" + gregorianYear + '"');
    }
    return of(gregorianYear + 544);
  }

  /** Returns the year of a day that the table covers. */
  static LunarYear containing(long epochDay) {
    int i = (int) ((epochDay - TABLE[0].firstDay) * 400 / 146097);
    i = Math.min(i, TABLE.length - 1);
    while (TABLE[i].firstDay > epochDay) {
      i--;
    }
    while (epochDay > TABLE[i].lastDay()) {
      i++;
    }
    return TABLE[i];
  }

  /**
   * Returns the year of a month.
   *
   * @param month months since the first month of year 0
   * @throws DateTimeException if it is not in the table
   */
  static LunarYear containingMonth(long month) {
    LunarYear last = TABLE[TABLE.length - 1];
    if (month < TABLE[0].firstMonth || month > last.lastMonth()) {
      throw new DateTimeException(
          "month: expected a month of the lunar years "
              + FIRST
              + " to "
              + LAST
              + ", was \""
              + month
              + '"');
    }
    int i = (int) ((month - TABLE[0].firstMonth) * 19 / 235);
    i = Math.min(i, TABLE.length - 1);
    while (TABLE[i].firstMonth > month) {
      i--;
    }
    while (month > TABLE[i].lastMonth()) {
      i++;
    }
    return TABLE[i];
  }

  int number() {
    return number;
  }

  Kind kind() {
    return kind;
  }

  /** Returns the epoch day of 1 waxing of មិគសិរ. */
  long firstDay() {
    return firstDay;
  }

  long lastDay() {
    return firstDay + kind.days() - 1;
  }

  /** Returns the months from year 0 to the first month of this year. */
  int firstMonth() {
    return firstMonth;
  }

  int lastMonth() {
    return firstMonth + kind.months() - 1;
  }

  /** Returns the epoch day of a day of this year, not checked against the range of the calendar. */
  long epochDay(int monthPosition, int dayOfMonth) {
    return firstDay + kind.daysBefore(monthPosition) + dayOfMonth - 1;
  }
}
