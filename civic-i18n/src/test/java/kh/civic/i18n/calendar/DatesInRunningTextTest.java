package kh.civic.i18n.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.Iterables;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each case stands for its kind: what a date is in running text, and what is none. */
class DatesInRunningTextTest {

  /** Neutral words; a date between them reads as it does alone. */
  private static final List<String> BEFORE = List.of("", "នៅ ", "ការងារ ", "សៀវភៅ (", "a ");

  private static final List<String> BEHIND = List.of("", " នេះ", " បានធ្វើ", ")", "។ ក", " b");

  private static void finds(String expected, String text) {
    for (String before : BEFORE) {
      for (String behind : BEHIND) {
        String whole = before + text + behind;
        List<KhmerDateReading> found = KhmerDateParser.find(whole);
        assertEquals(1, found.size(), () -> whole + " " + found);
        assertEquals(expected, found.get(0).toString(), whole);
        assertEquals(before.length(), found.get(0).start(), whole);
        assertEquals(before.length() + text.length(), found.get(0).end(), whole);
      }
    }
    assertEquals(expected, KhmerDateParser.parse(text).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the first letter of the weekday, or of a number in words
        "អង្គារ ទី១៤ ខែមេសា ឆ្នាំ២០២៦ | 2026-04-14",
        "អាទិត្យ ទី១២ ខែមេសា ឆ្នាំ២០២៦ | 2026-04-12",
        "សុក្រ ទី១០ ខែមេសា ឆ្នាំ២០២៦ | 2026-04-10",
        "ពុធ ទី១៥ ខែមេសា ឆ្នាំ២០២៦ | 2026-04-15",
        "មួយកើត ខែពិសាខ ព.ស. ២៥៦៧ | 2024-05-08",
        "ពីរកើត ខែពិសាខ ព.ស. ២៥៦៧ | 2024-05-09",
        // without ខែ and ឆ្នាំ
        "១៣ ឧសភា ឆ្នាំ២០១៣ | 2013-05-13",
        "១៤ មេសា ២០២៦ | 2026-04-14",
        "អង្គារ ១៤ មេសា ២០២៦ | 2026-04-14",
        "អង្គារ, ១៤ មេសា ២០២៦ | 2026-04-14",
        "អ. ១៤ មេសា ២០២៦ | 2026-04-14",
        "ព្រហ. ទី១៦ ខែមេសា ឆ្នាំ២០២៦ | 2026-04-16",
        "១៣ ខែឧសភា ឆ្នាំ២០១៣ | 2013-05-13",
        "ខែមេសា ២០២៦ | 2026-04",
        // month before day, year before month
        "ខែមេសាថ្ងៃទី២៨ ឆ្នាំ១៩៥២ | 1952-04-28",
        "ខែមេសា ថ្ងៃទី ២៨ ឆ្នាំ១៩៥២ | 1952-04-28",
        "ឆ្នាំ១៩៥២ ខែមេសា ថ្ងៃទី២៨ | 1952-04-28",
        "ឆ្នាំ១៩៥២ ខែមេសា | 1952-04",
        // figures alone
        "១៣/០៥/២០១៣ | 2013-05-13",
        "13.05.2013 | 2013-05-13",
        "១៣-០៥-២០១៣ | 2013-05-13",
        "05/13/2013 | 2013-05-13",
        "05/05/2013 | 2013-05-05",
        "2013-05-03 | 2013-05-03",
        "ថ្ងៃទី ១៣/០៥/២០១៣ | 2013-05-13",
        "ថ្ងៃទី ០៣/០៥/២០១៣ | 2013-05-03",
        // spans
        "ពីឆ្នាំ២០១៧ ទៅឆ្នាំ២០២១ | 2017/2021",
        "ឆ្នាំ២០១៧ ទៅ ២០២១ | 2017/2021",
        "ឆ្នាំ ១៩៦០ និង ១៩៦១ | 1960/1961",
        "ឆ្នាំ២០២០ និងឆ្នាំ២០២១ | 2020/2021",
        "ឆ្នាំ ២០២៣/២០២៤ | 2023/2024",
        "ចាប់ពីឆ្នាំ២០១៣ | 2013/",
        "តាំងពីខែមេសា ឆ្នាំ២០១៣ | 2013-04/",
        "រហូតដល់ឆ្នាំ២០២៤ | /2024",
        "រហូតដល់ថ្ងៃទី១ ខែមេសា ឆ្នាំ២០២៤ | /2024-04-01",
        "ពីដើមមក រហូតដល់ឆ្នាំ២០២៤ | ../2024",
        "ខែមករា កុម្ភៈ និងមីនា ឆ្នាំ២០២៤ | 2024-01/2024-03",
        "ខែមករា, ខែកុម្ភៈ, ខែមីនា និងខែមេសា ឆ្នាំ២០២៤ | 2024-01/2024-04",
        "៦ខែដំបូង ឆ្នាំ២០២៤ | 2024-01/2024-06",
        "៩ ខែដើមឆ្នាំ២០២៤ | 2024-01/2024-09",
        "ប្រាំមួយខែដំបូង នៃឆ្នាំ២០២៤ | 2024-01/2024-06",
        "៣ខែចុងក្រោយ ឆ្នាំ២០២៤ | 2024-10/2024-12",
        // decades, centuries, years that are none of the calendar
        "ទសវត្សឆ្នាំ១៩៦០ | 1960/1969",
        "ទសវត្សរ៍ ១៩៦០ | 1960/1969",
        "ទសវត្សរ៍ឆ្នាំ១៩៦០ ដល់ ទសវត្សរ៍ឆ្នាំ១៩៨០ | 1960/1989",
        "សតវត្សទី២០ | 1901/2000",
        "សតវត្សរ៍ទី ២១ | 2001/2100",
        "ឆ្នាំសិក្សា ២០២៣-២០២៤ | 2023/2024",
        "ឆ្នាំសិក្សា២០២៣/២០២៤ | 2023/2024",
        "ឆ្នាំសារពើពន្ធ ២០២៤ | 2024",
        // years of other eras
        "ព.ស. ២៥៦៧ | 2023-05-05/2024-05-22",
        "ខែមករា ព.ស. ២៥៦៧ | 2024-01",
        "ខែមករា ពុទ្ធសករាជ ២៥៦៧ | 2024-01",
        "ខែមករា ច.ស. ១៣៨៥ | 2024-01",
        "ខែមករា ម.ស. ១៩៤៥ | 2024-01",
        "ម.ស. ១៩៤៥ | 2023/2024",
        "ថ្ងៃទី១៤ ខែមេសា ព.ស. ២៥៦៦ | 2023-04-14",
      })
  void isADate(String text, String expected) {
    finds(expected, text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ថ្ងៃទី០៥ ខែមិនា ឆ្នាំ២០១២ | 2012-03-05 | មិនា | មីនា",
        "ខែកក្តដា ឆ្នាំ២០១៨ | 2018-07 | កក្តដា | កក្កដា",
        "ខែឧសាភា ឆ្នាំ២០១៨ | 2018-05 | ឧសាភា | ឧសភា",
        "ខែវិច្ចិកា ឆ្នាំ២០១៨ | 2018-11 | វិច្ចិកា | វិច្ឆិកា",
      })
  void aMisspeltMonthIsReadAndReported(
      String text, String expected, String found, String spelling) {
    KhmerDateReading reading = Iterables.getOnlyElement(KhmerDateParser.find(text));
    assertEquals(expected, reading.date().orElseThrow().toString());
    DateFinding finding = Iterables.getOnlyElement(reading.findings());
    assertEquals(DateFinding.Kind.SPELLING, finding.kind());
    assertEquals(found, finding.found());
    assertEquals(spelling, finding.expected());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ឆ្នាំ ៥៤៣ មុន គ.ស. | BEFORE_CHRIST",
        "មុន គ.ស. ៥៤៣ | BEFORE_CHRIST",
        "ឆ្នាំ ៥៤៣ មុនគ្រិស្តសករាជ | BEFORE_CHRIST",
        "៥៤៣ មុន គ.ស. | BEFORE_CHRIST",
        "ឆ្នាំមុនគ.ស. ៥៤៣ | BEFORE_CHRIST",
        "ឆ្នាំ ៥៤៣-១០០ មុន គ.ស. | BEFORE_CHRIST",
        "ពីឆ្នាំ ៥៤៣ ដល់ឆ្នាំ ១០០ មុន គ.ស. | BEFORE_CHRIST",
        "សតវត្សទី៥ មុន គ.ស. | BEFORE_CHRIST",
        "មុនឆ្នាំ២០២០ | NOT_UNDERSTOOD",
        "បន្ទាប់ពីថ្ងៃទី១ ខែមេសា ឆ្នាំ២០២០ | NOT_UNDERSTOOD",
        "ថ្ងៃទី០៥ ខែអបច ឆ្នាំ២០១២ | NOT_UNDERSTOOD",
        "ថ្ងៃទី១ ខែមករា ឆ្នាំ២៤ | CENTURY_NOT_GIVEN",
        "ខែមករា ឆ្នាំ២៤ | CENTURY_NOT_GIVEN",
        "១៣/០៥/១៣ | CENTURY_NOT_GIVEN",
        "ទសវត្សទី៩០ | CENTURY_NOT_GIVEN",
        "០៣/០៥/២០១៣ | ORDER_NOT_GIVEN",
        "ឆ្នាំសិក្សា ២០២៣ | NOT_UNDERSTOOD",
        "៤កើត ខែពិសាខ | YEAR_NOT_GIVEN",
        "ខែឧសភា ព.ស. ២៥៦៧ | YEAR_NOT_CLEAR",
        "ថ្ងៃទី១០ ខែឧសភា ព.ស. ២៥៦៧ | YEAR_NOT_CLEAR",
        "ថ្ងៃទី៣១ ខែកុម្ភៈ ឆ្នាំ២០២០ | IMPOSSIBLE",
      })
  void looksLikeADateAndHasNoValue(String text, DateFinding.Kind kind) {
    for (String before : BEFORE) {
      for (String behind : BEHIND) {
        String whole = before + text + behind;
        KhmerDateReading reading = Iterables.getOnlyElement(KhmerDateParser.find(whole));
        assertEquals(Optional.empty(), reading.period(), whole);
        assertEquals(Optional.empty(), reading.withoutYear(), whole);
        assertEquals(kind, Iterables.getOnlyElement(reading.findings()).kind(), whole);
      }
    }
    if (kind != DateFinding.Kind.YEAR_NOT_CLEAR) {
      assertThrows(DateTimeParseException.class, () -> KhmerDateParser.parse(text));
    }
  }

  @Test
  void aYearOfAnEraThatChangesWithinTheMonthIsEitherOfTwo() {
    KhmerDateReading reading = KhmerDateParser.parse("ខែឧសភា ព.ស. ២៥៦៧");
    assertEquals(Optional.empty(), reading.period());
    DateFinding finding = Iterables.getOnlyElement(reading.findings());
    assertEquals("a Gregorian year, 2023 or 2024", finding.expected());
    assertEquals("២៥៦៧", finding.found());
  }

  @Test
  void theCallerSaysThatTheDayIsFirst() {
    KhmerDateParser.DayFirst dayFirst = KhmerDateParser.dayFirst();
    assertEquals("2013-05-03", dayFirst.parse("០៣/០៥/២០១៣").toString());
    assertEquals("[2013-05-03]", dayFirst.find("នៅ 03/05/2013 បាន").toString());
    DateTimeParseException refused =
        assertThrows(DateTimeParseException.class, () -> dayFirst.parse("05/13/2013"));
    assertTrue(String.valueOf(refused.getMessage()).contains("a day of the calendar"));
  }

  @ParameterizedTest
  @CsvSource({
    "ឆ្នាំ២០១៣ ឬ ២០១៤, 2013/2014",
    "ថ្ងៃទី៥ ឬថ្ងៃទី៦ ខែឧសភា ឆ្នាំ២០២៤, 2024-05-05/2024-05-06"
  })
  void oneOfTwoDatesIsReported(String text, String expected) {
    KhmerDateReading reading = Iterables.getOnlyElement(KhmerDateParser.find(text));
    assertEquals(expected, reading.period().orElseThrow().toString());
    assertEquals(DateFinding.Kind.EITHER, Iterables.getOnlyElement(reading.findings()).kind());
  }

  @Test
  void yearsThatAreNotNeighboursAreSeparateDates() {
    assertEquals("[2020, 2023]", KhmerDateParser.find("ឆ្នាំ២០២០ និងឆ្នាំ២០២៣").toString());
    assertEquals(
        DateFinding.Kind.GAP,
        KhmerDateParser.parse("ឆ្នាំ២០២០ និងឆ្នាំ២០២៣").findings().get(0).kind());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "លេខ ០៣/០៥/២០១៣",
        "កំណែ 1.2.3",
        "ប្រជុំលើកទី៣",
        "១០ឆ្នាំ ២០នាក់",
        "មានពីរនាក់",
        "ខេត្តកំពត",
        "អាហារ ព្រឹក",
        "៥ មេសា"
      })
  void isNoDate(String text) {
    assertEquals("[]", KhmerDateParser.find(text).toString());
  }

  @Test
  void theFullMonthOfAnEraIsCheckedBesideItsYear() {
    assertEquals(
        DateFinding.Kind.BUDDHIST_YEAR,
        KhmerDateParser.parse("ព.ស. ២៥៦០ គ.ស. ២០២៤").findings().get(0).kind());
    assertEquals(List.of(), KhmerDateParser.parse("ព.ស. ២៥៦៧ គ.ស. ២០២៤").findings());
  }

  @Test
  void aLetterheadNamesItsProvinceAlone() {
    KhmerDateReading reading = KhmerDateParser.parse("បាត់ដំបង, ថ្ងៃទី២៨ ខែមករា ឆ្នាំ២០២១");
    assertEquals(Optional.of("បាត់ដំបង"), reading.place());
    assertEquals("2021-01-28", reading.toString());
  }
}
