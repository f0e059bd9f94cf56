package kh.civic.i18n.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Agreement with CLDR's data for Khmer, and the differences that are meant.
 *
 * <ul>
 *   <li>Names of months and weekdays are CLDR's own, every one.
 *   <li>Dates are printed with ថ្ងៃ, ទី, ខែ and ឆ្នាំ, as documents do; CLDR's full form has none
 *       of them. The parser reads both.
 *   <li>The Buddhist year is that of Cambodia, 544 years ahead from 1 waning of ពិសាខ on; the Thai
 *       one, which ICU has, is 543 ahead all year.
 * </ul>
 */
class CldrAgreementTest {

  private static final ULocale KHMER = new ULocale("km");

  @Test
  void monthsHaveTheNamesOfCldr() {
    String[] months = new DateFormatSymbols(KHMER).getMonths();
    for (Month month : Month.values()) {
      assertEquals(months[month.getValue() - 1], Vocabulary.MONTHS.name(month));
    }
  }

  @Test
  void weekdaysHaveTheNamesOfCldr() {
    String[] weekdays = new DateFormatSymbols(KHMER).getWeekdays();
    for (DayOfWeek day : DayOfWeek.values()) {
      assertEquals(weekdays[day.getValue() % 7 + 1], Vocabulary.WEEKDAYS.name(day));
    }
  }

  @Test
  void theFullAndLongFormsOfCldrAreRead() {
    LocalDate day = LocalDate.of(2026, 4, 14);
    Long instant = millis(day);
    for (int style : new int[] {DateFormat.FULL, DateFormat.LONG}) {
      for (String locale : new String[] {"km", "km-u-nu-khmr"}) {
        DateFormat format = DateFormat.getDateInstance(style, ULocale.forLanguageTag(locale));
        format.setTimeZone(TimeZone.getTimeZone("UTC"));
        String text = format.format(instant);
        assertEquals(day, KhmerDateParser.parse(text).day().orElseThrow(), text);
      }
    }
  }

  private static long millis(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
  }

  @Test
  void theBuddhistYearOfIcuIsTheThaiOne() {
    Calendar thai = Calendar.getInstance(new ULocale("km@calendar=buddhist"));
    thai.setTimeZone(TimeZone.getTimeZone("UTC"));
    LocalDate before = LocalDate.of(2024, 5, 22);
    LocalDate after = LocalDate.of(2024, 5, 23);
    thai.setTimeInMillis(millis(before));
    assertEquals(2567, thai.get(Calendar.YEAR));
    assertEquals(2567, KhmerLunarDate.from(before).getBuddhistYear());
    thai.setTimeInMillis(millis(after));
    assertEquals(2567, thai.get(Calendar.YEAR));
    assertEquals(2568, KhmerLunarDate.from(after).getBuddhistYear());
  }

  @Test
  void theJavaPlatformAgreesOnTheMonths() {
    for (Month month : Month.values()) {
      assertEquals(
          month.getDisplayName(java.time.format.TextStyle.FULL, Locale.forLanguageTag("km")),
          Vocabulary.MONTHS.name(month));
    }
  }
}
