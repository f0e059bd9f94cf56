package kh.civic.i18n.calendar;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.Iterables;
import java.text.ParsePosition;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KhmerDateParserTest {

  private static final String DUAL =
      "ថ្ងៃសៅរ៍ ៤កើត ខែពិសាខ ឆ្នាំរោង ឆស័ក ព.ស. ២៥៦៧ ត្រូវនឹងថ្ងៃទី១១ ខែឧសភា ឆ្នាំ២០២៤";

  private static void reads(String expected, String text) {
    KhmerDateReading reading = KhmerDateParser.parse(text);
    assertEquals(List.of(), reading.findings(), text);
    assertEquals(expected, reading.period().orElseThrow().toString(), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ឆ្នាំ២០២០ | 2020",
        "ឆ្នាំ ២០០៣ | 2003",
        "ឆ្នាំ2020 | 2020",
        "ឆ្នាំ៨០២ | 0802",
        "(២០២០) | 2020",
        "គ.ស. ២០២៤ | 2024",
        "ឆ្នាំ គ.ស. ២០២៤ | 2024",
        "ខែកុម្ភៈ ឆ្នាំ២០០២ | 2002-02",
        "ខែកុម្ភៈ ឆ្នាំ ២០០២ | 2002-02",
        "ខែកុម្ភៈឆ្នាំ២០០២ | 2002-02",
        "ខែកុម្ភៈ, ឆ្នាំ២០០២ | 2002-02",
        "ខែ២ ឆ្នាំ២០០២ | 2002-02",
        "មេសា ២០២៦ | 2026-04",
        "ថ្ងៃទី១៥ ខែកុម្ភៈ ឆ្នាំ២០០២ | 2002-02-15",
        "ថ្ងៃទី ១៥ ខែ កុម្ភៈ ឆ្នាំ ២០០២ | 2002-02-15",
        "ថ្ងៃទី១៥ខែកុម្ភៈឆ្នាំ២០០២ | 2002-02-15",
        "ទី១៥ ខែកុម្ភៈ ឆ្នាំ២០០២ | 2002-02-15",
        "ថ្ងៃទី០៨ ខែមីនា ឆ្នាំ២០២១ | 2021-03-08",
        "ថ្ងៃទី១៤ មេសា គ.ស ២០១១ | 2011-04-14",
        "ថ្ងៃអង្គារ ទី១៤ ខែមេសា ឆ្នាំ២០២៦ | 2026-04-14",
        "ថ្ងៃអង្គារ ថ្ងៃទី១៤ ខែមេសា ឆ្នាំ២០២៦ | 2026-04-14",
        "អង្គារ ១៤ មេសា ២០២៦ | 2026-04-14",
        "ថ្ងៃទី២៩ ខែកុម្ភៈ ឆ្នាំ២០២០ | 2020-02-29",
        "ដំណាច់ខែកក្កដា ឆ្នាំ ២០១៦ | 2016-07-31",
        "ដំណាច់ឆ្នាំ២០២០ | 2020-12-31",
        "ប្រហែលឆ្នាំ២០០៥ | 2005~",
        "ប្រហែល ឆ្នាំ២០០៥ | 2005~",
        "ឆ្នាំ២០០៥ (មិនប្រាកដ) | 2005?",
        "ប្រហែលខែមេសា ឆ្នាំ២០០៥ (មិនប្រាកដ) | 2005-04%",
        "ថ្ងៃទីដប់ប្រាំ ខែកុម្ភៈ ឆ្នាំពីរពាន់ពីរ | 2002-02-15",
        "ថ្ងៃទីមួយ ខែមករា ឆ្នាំ២០០៣ | 2003-01-01",
        "ឆ្នាំពីរពាន់ ម្ភៃបួន | 2024",
        "នៅខែកុម្ភៈ ឆ្នាំ២០០២ | 2002-02",
        "ក្នុងឆ្នាំ២០២៥ ។ | 2025"
      })
  void readsADate(String text, String expected) {
    reads(expected, text);
    assertEquals(expected, KhmerDateParser.parse(text).date().orElseThrow().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ខែវិច្ឆិកា និងខែធ្នូ ឆ្នាំ២០២១ | 2021-11/2021-12",
        "ខែវិច្ឆិកា និង ខែធ្នូ ឆ្នាំ២០២១ | 2021-11/2021-12",
        "ចន្លោះខែវិច្ឆិកា និងខែធ្នូ ឆ្នាំ២០២១ | 2021-11/2021-12",
        "ខែវិច្ឆិកា-ធ្នូ ឆ្នាំ២០២១ | 2021-11/2021-12",
        "ខែធ្នូ ឆ្នាំ២០២០ និងខែមករា ឆ្នាំ២០២១ | 2020-12/2021-01",
        "ពីខែមករា ដល់ខែមីនា ឆ្នាំ២០២១ | 2021-01/2021-03",
        "ខែមករា ដល់ខែមីនា ឆ្នាំ២០២១ | 2021-01/2021-03",
        "ពីឆ្នាំ២០១៧ ដល់ឆ្នាំ២០២១ | 2017/2021",
        "ពីឆ្នាំ២០១៧ ដល់ ២០២១ | 2017/2021",
        "ឆ្នាំ២០១៧-២០២១ | 2017/2021",
        "ឆ្នាំ២០២០ និងឆ្នាំ២០២១ | 2020/2021",
        "2017-2021 | 2017/2021",
        "(២០១៧–២០២១) | 2017/2021",
        "ពីថ្ងៃទី១ ដល់ថ្ងៃទី៣ ខែឧសភា ឆ្នាំ២០២៤ | 2024-05-01/2024-05-03",
        "ថ្ងៃទី១៣-១៦ ខែមេសា ឆ្នាំ២០២៤ | 2024-04-13/2024-04-16",
        "ពីថ្ងៃទី៣០ ខែមេសា ដល់ថ្ងៃទី៣ ខែឧសភា ឆ្នាំ២០២៤ | 2024-04-30/2024-05-03",
        "តាំងពីឆ្នាំ២០១៣មក | 2013/..",
        "ពីឆ្នាំ២០១៣មកដល់ឆ្នាំ២០២០ | 2013/2020",
        "ចាប់ពីឆ្នាំ២០១៣ រហូតមកដល់ ឆ្នាំ២០២០ | 2013/2020",
        "ឆ្នាំ២០១៣មកទល់ឆ្នាំ២០២០ | 2013/2020",
        "ចាប់ពីឆ្នាំ២០១៣ តទៅ | 2013/..",
        "ពីឆ្នាំ២០១៣ (មិនដឹងពេលបញ្ចប់) | 2013/",
        "ពីដើមមក រហូតដល់ឆ្នាំ២០២០ | ../2020",
        "រហូតដល់ឆ្នាំ២០២០ | /2020",
        "(មិនដឹងពេលចាប់ផ្តើម) ដល់ឆ្នាំ២០២០ | /2020",
        "ពីប្រហែលឆ្នាំ២០០៥ ដល់ខែមេសា ឆ្នាំ២០០៧ | 2005~/2007-04",
        "ថ្ងៃទី២៦, ២៧ និង២៨ ខែវិច្ឆិកា ឆ្នាំ២០២៣ | 2023-11-26/2023-11-28",
        "ថ្ងៃទី១០,១១ និង១២ខែកក្កដាឆ្នាំ២០១៤ | 2014-07-10/2014-07-12",
        "ថ្ងៃទី១៣-១៤-១៥-១៦ ខែមេសា ឆ្នាំ២០២៤ | 2024-04-13/2024-04-16",
        "ថ្ងៃទី១, ថ្ងៃទី២ និងថ្ងៃទី៣ ខែឧសភា ២០២៤ | 2024-05-01/2024-05-03",
        "ថ្ងៃទី១១ ១២ និង១៣ ខែធ្នូ ឆ្នាំ២០២៦ | 2026-12-11/2026-12-13",
        "ថ្ងៃទី១១ ទី១២ និងទី១៣ ខែធ្នូ ឆ្នាំ២០២៦ | 2026-12-11/2026-12-13",
        "ត្រីមាសទី១ ឆ្នាំ២០២១ | 2021-01/2021-03",
        "ត្រីមាសទីបួន ឆ្នាំ២០២១ | 2021-10/2021-12",
        "ក្នុងត្រីមាស ទី ៣ ២០២១ | 2021-07/2021-09",
        "ឆមាសទី១ ឆ្នាំ២០២៤ | 2024-01/2024-06",
        "ឆមាសទី២ ឆ្នាំ២០២៤ | 2024-07/2024-12",
        "ត្រីមាសទី១ និងទី២ ឆ្នាំ២០២១ | 2021-01/2021-06",
        "ពីត្រីមាសទី១ ដល់ត្រីមាសទី៣ ឆ្នាំ២០២១ | 2021-01/2021-09",
        "ឆមាសទី១-ទី២ ឆ្នាំ២០២៤ | 2024-01/2024-12"
      })
  void readsASpan(String text, String expected) {
    reads(expected, text);
    assertTrue(KhmerDateParser.parse(text).date().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        DUAL,
        "ថ្ងៃសៅរ៍ ៤កើត ខែពិសាខ ឆ្នាំរោង ឆស័ក ព.ស.២៥៦៧ ត្រូវនឹងថ្ងៃទី១១ ខែឧសភា ឆ្នាំ២០២៤",
        "ថ្ងៃសៅរ៍ ៤ កើត ខែពិសាខ ឆ្នាំរោង ឆស័ក ពុទ្ធសករាជ ២៥៦៧\nត្រូវនឹងថ្ងៃសៅរ៍ ទី១១ ខែឧសភា ឆ្នាំ២០២៤",
        "ថ្ងៃសៅរ៍ទី៤កើត ខែវិសាខ ឆ្នាំរោងឆស័កព.ស២៥៦៧ ត្រូវជាថ្ងៃទី១១ ខែឧសភា គ.ស. ២០២៤",
        "៤កើត ខែពិសាខ ព.ស. ២៥៦៧ ដែលត្រូវនឹងថ្ងៃទី១១ ខែឧសភា ឆ្នាំ២០២៤",
        "៤កើត ខែពិសាខ ព.ស. ២៥៦៧ ដែល ត្រូវ នឹង ថ្ងៃទី១១ ខែឧសភា ឆ្នាំ២០២៤",
        "៤កើត ខែពិសាខ ដែលត្រូវជាថ្ងៃទី១១ ខែឧសភា ឆ្នាំ២០២៤",
        "ថ្ងៃទី១១ ខែឧសភា ឆ្នាំ២០២៤ ត្រូវនឹងថ្ងៃសៅរ៍ ៤កើត ខែពិសាខ ឆ្នាំរោង ឆស័ក ព.ស. ២៥៦៧",
        "ថ្ងៃសៅរ៍ ទី១១ ខែឧសភា ឆ្នាំ២០២៤ ត្រូវនឹង ៤កើត ខែពិសាខ",
        "ថ្ងៃទី១១ ខែឧសភា ឆ្នាំ២០២៤ (៤កើត ខែពិសាខ ព.ស. ២៥៦៧)",
        "៤កើត ខែពិសាខ (ថ្ងៃទី១១ ខែឧសភា ឆ្នាំ២០២៤)",
        "ថ្ងៃសៅរ៍ ៤កើត ខែពិសាខ ឆ្នាំរោង ឆស័ក ព.ស. ២៥៦៧",
        "៤កើត ពិសាខ ព.ស. ២៥៦៧",
        "ថ្ងៃ\u19E4 ខែពិសាខ ព.ស. ២៥៦៧", // KHMER SYMBOL BUON KOET
        "បួនកើត ខែពិសាខ ព.ស. ពីរពាន់ប្រាំរយហុកសិបប្រាំពីរ",
        "៤កើត ថ្ងៃសៅរ៍ ខែពិសាខ ព.ស. ២៥៦៧",
        "4កើត ខែពិសាខ ព.ស. 2567 ត្រូវនឹងថ្ងៃទី11 ខែឧសភា ឆ្នាំ2024"
      })
  void readsALunarDate(String text) {
    reads("2024-05-11", text);
    KhmerLunarDate lunar = KhmerDateParser.parse(text).lunar().orElseThrow();
    assertEquals(KhmerLunarDate.from(LocalDate.of(2024, 5, 11)), lunar);
  }

  @Test
  void readsALetterheadWithItsPlace() {
    String text =
        "ថ្ងៃព្រហស្បតិ៍ ១៥កើត ខែមាឃ ឆ្នាំជូត ទោស័ក ព.ស. ២៥៦៤\n"
            + "រាជធានីភ្នំពេញ, ថ្ងៃទី២៨ ខែមករា ឆ្នាំ២០២១";
    reads("2021-01-28", text);
    assertEquals(Optional.of("រាជធានីភ្នំពេញ"), KhmerDateParser.parse(text).place());
    assertEquals(Optional.empty(), KhmerDateParser.parse(DUAL).place());
  }

  @Test
  void readsALetterheadThatBeginsWithItsPlace() {
    for (String text :
        new String[] {
          "ធ្វើនៅរាជធានីភ្នំពេញ ថ្ងៃទី២៨ ខែមករា ឆ្នាំ២០២១",
          "ធ្វើនៅរាជធានីភ្នំពេញ, ថ្ងៃព្រហស្បតិ៍ ១៥កើត ខែមាឃ ព.ស. ២៥៦៤",
          "ធ្វើនៅរាជធានីភ្នំពេញ ថ្ងៃព្រហស្បតិ៍ ១៥កើត ខែមាឃ ឆ្នាំជូត ទោស័ក ព.ស. ២៥៦៤ "
              + "ត្រូវនឹងថ្ងៃទី២៨ ខែមករា ឆ្នាំ២០២១"
        }) {
      reads("2021-01-28", text);
      assertEquals(Optional.of("ធ្វើនៅរាជធានីភ្នំពេញ"), KhmerDateParser.parse(text).place(), text);
    }
    String twice =
        "ខេត្តកំពត ថ្ងៃព្រហស្បតិ៍ ១៥កើត ខែមាឃ ព.ស. ២៥៦៤ រាជធានីភ្នំពេញ ថ្ងៃទី២៨ ខែមករា ឆ្នាំ២០២១";
    assertThrows(DateTimeParseException.class, () -> KhmerDateParser.parse(twice));
    KhmerDateReading found =
        Iterables.getOnlyElement(KhmerDateParser.find("ខេត្តកំពត ថ្ងៃទី២៨ ខែមករា ឆ្នាំ២០២១"));
    assertEquals(10, found.start());
    assertEquals(Optional.empty(), found.place());
  }

  @Test
  void whatQualifiesADateIsNoPartOfThePlaceBeforeIt() {
    for (String word : new String[] {"ពី", "រហូតដល់", "ប្រហែល", "មុន ", "ក្រោយ", "ដំណាច់"}) {
      String text = "ភ្នំពេញ " + word + "ថ្ងៃទី១ ខែឧសភា ឆ្នាំ២០២៤";
      assertThrows(DateTimeParseException.class, () -> KhmerDateParser.parse(text), text);
    }
    for (String text :
        new String[] {"ខេត្តកំពត\u200B ថ្ងៃទី២៨ ខែមករា", "ខេត្តកំពត៖ ថ្ងៃទី២៨ ខែមករា"}) {
      assertEquals(Optional.of("ខេត្តកំពត"), KhmerDateParser.parse(text).place());
    }
  }

  @Test
  void theFullMoonIsTheFifteenthOfTheWaxingMoon() {
    reads("2024-05-22", "ថ្ងៃពេញបូណ៌មី ខែពិសាខ ព.ស. ២៥៦៧");
    reads("2024-05-22", "ថ្ងៃ ១៥កើត ពេញបូណ៌មី ខែពិសាខ ព.ស. ២៥៦៧");
    reads("2024-05-22", "១៥កើត ពេញបូរណ៌មីខែពិសាខ ឆ្នាំរោង ឆស័ក ព.ស. ២៥៦៧");
    DateFinding wrong =
        KhmerDateParser.parse("ថ្ងៃសៅរ៍ ពេញបូណ៌មី ខែពិសាខ ត្រូវនឹងថ្ងៃទី១១ ខែឧសភា ឆ្នាំ២០២៤")
            .findings()
            .get(0);
    assertEquals("ពេញបូណ៌មី ខែពិសាខ", wrong.found());
    assertEquals(9, wrong.start());
    for (String contradiction : new String[] {"១៤កើត", "១៥រោច"}) {
      String text = contradiction + " ពេញបូណ៌មី ខែពិសាខ ព.ស. ២៥៦៧";
      assertThrows(DateTimeParseException.class, () -> KhmerDateParser.parse(text));
    }
  }

  @Test
  void readsWhatStandsInEveryDualDateFoundInPrint() throws Exception {
    for (String[] row : PrintedFacts.rows("lunar-dates-in-print.tsv")) {
      LocalDate day = LocalDate.parse(row[0]);
      String lunar =
          row[2]
              + MoonPhase.valueOf(row[1]).khmer()
              + " ខែ"
              + KhmerLunarMonth.valueOf(row[3]).khmer()
              + (row[5].equals("-") ? "" : " ឆ្នាំ" + AnimalYear.valueOf(row[5]).khmer())
              + (row[6].equals("-") ? "" : " " + Sak.valueOf(row[6]).khmer())
              + (row[4].equals("-") ? "" : " ព.ស. " + row[4]);
      String gregorian = KhmerDateFormat.standard().format(day);
      reads(row[0], lunar + " ត្រូវនឹង" + gregorian);
      reads(row[0], gregorian + " ត្រូវនឹង " + lunar);
      if (!row[4].equals("-")) {
        reads(row[0], lunar);
      }
    }
  }

  @Test
  void readsTheLastDayOfALunarYearAndTheFirst() {
    reads("2024-11-30", "១៥រោច ខែកត្តិក ព.ស. ២៥៦៨");
    reads("2024-12-01", "១កើត ខែមិគសិរ ព.ស. ២៥៦៨");
    reads("2024-05-22", "១៥កើត ខែពិសាខ ព.ស. ២៥៦៧");
    reads("2024-05-23", "១រោច ខែពិសាខ ព.ស. ២៥៦៨");
    reads("2023-07-02", "១៥កើត ខែបឋមាសាឍ ព.ស. ២៥៦៧");
    reads("2023-07-02", "១៥កើត ខែ\u19E0 ព.ស. ២៥៦៧"); // KHMER SYMBOL PATHAMASAT
  }

  @Test
  void aDateWithoutAYearIsReadAsFarAsItGoes() {
    KhmerDateReading month = KhmerDateParser.parse("ខែកុម្ភៈ");
    assertEquals(Optional.empty(), month.period());
    assertEquals(Optional.empty(), month.date());
    assertEquals(Optional.of(Month.FEBRUARY), month.withoutYear());
    assertEquals(
        Optional.of(MonthDay.of(4, 14)), KhmerDateParser.parse("ថ្ងៃទី១៤ ខែមេសា").withoutYear());
    assertEquals(Optional.empty(), KhmerDateParser.parse("ឆ្នាំ២០២០").withoutYear());
  }

  @Test
  void misspellingsAreReadAndReported() {
    KhmerDateReading reading = KhmerDateParser.parse("ខែកុម្ភះ ឆ្នាំ២០២០"); // U+17C7 for U+17C8
    assertEquals("2020-02", reading.date().orElseThrow().toString());
    DateFinding finding = reading.findings().get(0);
    assertEquals(DateFinding.Kind.SPELLING, finding.kind());
    assertEquals("កុម្ភះ", finding.found());
    assertEquals("កុម្ភៈ", finding.expected());
    assertEquals(2, finding.start());
    assertEquals(8, finding.end());

    DateFinding colon = KhmerDateParser.parse("ខែកុម្ភ: ឆ្នាំ២០២០").findings().get(0);
    assertEquals(DateFinding.Kind.SPELLING, colon.kind());
    assertEquals("កុម្ភ:", colon.found());
    assertEquals(
        "2020-02", KhmerDateParser.parse("ខែកុម្ភ: ឆ្នាំ២០២០").period().orElseThrow().toString());
  }

  @Test
  void theCommonEraIsReadAndReportedInItsFrequentMisspelling() {
    KhmerDateReading reading =
        KhmerDateParser.parse("៤កើត ខែពិសាខ ត្រូវនឹងថ្ងៃទី១១ ខែឧសភា គ្រឹស្តសករាជ ២០២៤");
    assertEquals("2024-05-11", reading.day().orElseThrow().toString());
    DateFinding finding = reading.findings().get(0);
    assertEquals(DateFinding.Kind.SPELLING, finding.kind());
    assertEquals("គ្រឹស្តសករាជ", finding.found());
    assertEquals("គ្រិស្តសករាជ", finding.expected());
  }

  @Test
  void whereTheYearsOfARelativeClauseContradictTheGregorianDateIsTheValue() {
    List<KhmerDateReading> found =
        KhmerDateParser.find("៤កើត ខែពិសាខ ព.ស. ២៥៦៨ ដែលត្រូវនឹងថ្ងៃទី១១ ខែឧសភា ឆ្នាំ២០២៤");
    assertEquals(1, found.size());
    assertEquals("2024-05-11", found.get(0).day().orElseThrow().toString());
    assertEquals(DateFinding.Kind.BUDDHIST_YEAR, found.get(0).findings().get(0).kind());
  }

  @Test
  void spellingsOfTheDictionaryAreAsGood() {
    reads("2015-04-15", "១២រោច ខែចែត្រ ព.ស. ២៥៥៨");
    reads("2024-11-15", "១៥កើត ខែកត្ដិក ព.ស. ២៥៦៨"); // coeng DA for coeng TA
    reads("2024-03-24", "១៥កើត ខែផគ្គុណ ព.ស. ២៥៦៧");
    reads("2022-07-13", "១៥កើត ខែអាសាធ ព.ស. ២៥៦៦");
    reads("2023-07-03", "១រោច ខែប្រថមាសាឍ ព.ស. ២៥៦៧");
    reads("2023-08-02", "១រោច ខែទ្វិតីយាសាឍ ព.ស. ២៥៦៧");
    for (String sak : new String[] {"សំរឹទ្ធិស័ក", "សំរឹទ្ធស័ក", "សម្រិទ្ធស័ក"}) {
      reads("2018-12-15", "ថ្ងៃសៅរ៍ ៨កើត ខែមិគសិរ ឆ្នាំច " + sak + " ពុទ្ធសករាជ ២៥៦២");
    }
    reads("2026-04-13", "ថ្ងៃចន្ទ ទី១៣ ខែមេសា ឆ្នាំ២០២៦");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // an error in each part of: Saturday, 4 waxing of Pisakh, dragon, chha-sak, 2567
        "ថ្ងៃសុក្រ ៤កើត ខែពិសាខ ឆ្នាំរោង ឆស័ក ព.ស. ២៥៦៧ | WEEKDAY | សុក្រ | សៅរ៍",
        "ថ្ងៃសៅរ៍ ៥កើត ខែពិសាខ ឆ្នាំរោង ឆស័ក ព.ស. ២៥៦៧ | LUNAR_DAY | ៥កើត ខែពិសាខ | ៤កើត ខែពិសាខ",
        "ថ្ងៃសៅរ៍ ៤រោច ខែពិសាខ ឆ្នាំរោង ឆស័ក ព.ស. ២៥៦៧ | LUNAR_DAY | ៤រោច ខែពិសាខ | ៤កើត ខែពិសាខ",
        "ថ្ងៃសៅរ៍ ៤កើត ខែចេត្រ ឆ្នាំរោង ឆស័ក ព.ស. ២៥៦៧ | LUNAR_DAY | ៤កើត ខែចេត្រ | ៤កើត ខែពិសាខ",
        "ថ្ងៃសៅរ៍ ៤កើត ខែពិសាខ ឆ្នាំថោះ ឆស័ក ព.ស. ២៥៦៧ | ANIMAL_YEAR | ថោះ | រោង",
        "ថ្ងៃសៅរ៍ ៤កើត ខែពិសាខ ឆ្នាំរោង បញ្ចស័ក ព.ស. ២៥៦៧ | SAK | បញ្ចស័ក | ឆស័ក",
        "ថ្ងៃសៅរ៍ ៤កើត ខែពិសាខ ឆ្នាំរោង ឆស័ក ព.ស. ២៥៦៨ | BUDDHIST_YEAR | ២៥៦៨ | ២៥៦៧"
      })
  void contradictionsAreReportedAndNotMended(
      String lunar, DateFinding.Kind kind, String printed, String expected) {
    for (String text :
        List.of(
            lunar + " ត្រូវនឹងថ្ងៃទី១១ ខែឧសភា ឆ្នាំ២០២៤",
            "ថ្ងៃទី១១ ខែឧសភា ឆ្នាំ២០២៤ ត្រូវនឹង" + lunar)) {
      KhmerDateReading reading = KhmerDateParser.parse(text);
      assertEquals(LocalDate.of(2024, 5, 11), reading.day().orElseThrow());
      assertEquals(1, reading.findings().size(), reading::toString);
      DateFinding finding = reading.findings().get(0);
      assertEquals(kind, finding.kind());
      assertEquals(printed, finding.found());
      assertEquals(expected, finding.expected());
      assertEquals(printed, text.substring(finding.start(), finding.end()));
    }
  }

  @Test
  void severalContradictionsAreAllReportedInOrder() {
    KhmerDateReading reading =
        KhmerDateParser.parse(
            "ថ្ងៃសុក្រ ៥កើត ខែពិសាខ ឆ្នាំថោះ បញ្ចស័ក ព.ស. ២៥៦៨ ត្រូវនឹងថ្ងៃអាទិត្យ ទី១១ ខែឧសភា ឆ្នាំ២០២៤");
    assertEquals(
        List.of(
            DateFinding.Kind.WEEKDAY,
            DateFinding.Kind.LUNAR_DAY,
            DateFinding.Kind.ANIMAL_YEAR,
            DateFinding.Kind.SAK,
            DateFinding.Kind.BUDDHIST_YEAR,
            DateFinding.Kind.WEEKDAY),
        reading.findings().stream().map(DateFinding::kind).toList());
    assertTrue(reading.toString().startsWith("2024-05-11 [WEEKDAY at 4: expected សៅរ៍"));
  }

  @Test
  void onTheDayOfSangkranTheOldAnimalIsNoContradiction() {
    String gregorian = " ត្រូវនឹងថ្ងៃទី១៣ ខែមេសា ឆ្នាំ២០២៤";
    reads("2024-04-13", "៥កើត ខែចេត្រ ឆ្នាំថោះ បញ្ចស័ក ព.ស. ២៥៦៧" + gregorian);
    reads("2024-04-13", "៥កើត ខែចេត្រ ឆ្នាំរោង បញ្ចស័ក ព.ស. ២៥៦៧" + gregorian);
  }

  @Test
  void aWeekdayThatContradictsAGregorianDateIsReported() {
    KhmerDateReading reading = KhmerDateParser.parse("ថ្ងៃសុក្រ ទី១១ ខែឧសភា ឆ្នាំ២០២៤");
    assertEquals(LocalDate.of(2024, 5, 11), reading.day().orElseThrow());
    assertEquals(
        new DateFinding(DateFinding.Kind.WEEKDAY, 4, 9, "សុក្រ", "សៅរ៍"),
        reading.findings().get(0));
  }

  @Test
  void aYearThatMayBeOfEitherEraIsReported() {
    KhmerDateReading reading = KhmerDateParser.parse("ឆ្នាំ២៥៦៧");
    assertEquals("2567", reading.date().orElseThrow().toString());
    assertEquals(DateFinding.Kind.AMBIGUOUS_ERA, reading.findings().get(0).kind());
    assertEquals(List.of(), KhmerDateParser.parse("គ.ស. ២៥៦៧").findings());
  }

  @Test
  void monthsJoinedByAndThatAreNotNeighboursAreReported() {
    KhmerDateReading reading = KhmerDateParser.parse("ខែមករា និងខែមីនា ឆ្នាំ២០២១");
    assertEquals("2021-01/2021-03", reading.period().orElseThrow().toString());
    assertEquals(DateFinding.Kind.GAP, reading.findings().get(0).kind());
  }

  @Test
  void listedDaysThatAreNotNeighboursAreReported() {
    KhmerDateReading reading = KhmerDateParser.parse("ថ្ងៃទី១, ២ និង៤ ខែឧសភា ឆ្នាំ២០២៤");
    assertEquals("2024-05-01/2024-05-04", reading.period().orElseThrow().toString());
    DateFinding gap = Iterables.getOnlyElement(reading.findings());
    assertEquals(DateFinding.Kind.GAP, gap.kind());
    assertEquals("ថ្ងៃទី១, ២ និង៤", gap.found());
  }

  @Test
  void quartersThatAreNotNeighboursAreReported() {
    KhmerDateReading reading =
        Iterables.getOnlyElement(KhmerDateParser.find("ក្នុងត្រីមាសទី១ និងទី៤ ឆ្នាំ២០២១ នេះ"));
    assertEquals("2021-01/2021-12", reading.period().orElseThrow().toString());
    DateFinding gap = Iterables.getOnlyElement(reading.findings());
    assertEquals(DateFinding.Kind.GAP, gap.kind());
    assertEquals("ត្រីមាសទី១ និងទី៤", gap.found());
  }

  @Test
  void aBuddhistYearBesideAGregorianDayIsChecked() {
    for (String text :
        new String[] {
          "ថ្ងៃទី១៤ ខែមេសា ព.ស. ២៥៦៦ គ.ស. ២០២៣",
          "ថ្ងៃទី១៤ ខែមេសា ពុទ្ធសករាជ ២៥៦៦ ឆ្នាំ២០២៣",
          "ថ្ងៃទី១៤ ខែមេសា ឆ្នាំ២០២៣ ព.ស. ២៥៦៦",
          "ថ្ងៃទី១៤ ខែមេសានៃ គ.ស ២០២៣",
          "ថ្ងៃទី១៤ ខែមេសា នៃឆ្នាំ២០២៣",
        }) {
      reads("2023-04-14", text);
    }
    KhmerDateReading wrong = KhmerDateParser.parse("ថ្ងៃទី១៤ ខែមេសា ព.ស. ២៥៦៧ គ.ស. ២០២៣");
    assertEquals("2023-04-14", wrong.day().orElseThrow().toString());
    assertEquals("[BUDDHIST_YEAR at 21: expected ២៥៦៦, was \"២៥៦៧\"]", wrong.findings().toString());
    DateFinding beyond =
        Iterables.getOnlyElement(
            KhmerDateParser.parse("ថ្ងៃទី១៤ ខែមេសា ព.ស. ២២៦៦ គ.ស. ១៧២៣").findings());
    assertEquals(DateFinding.Kind.NOT_CHECKED, beyond.kind());
    reads("2023-04-14", "ថ្ងៃទី១៤ ខែមេសា ព.ស. ២៥៦៦");
    assertThrows(
        DateTimeParseException.class, () -> KhmerDateParser.parse("ថ្ងៃទី១៤ ខែមេសា នៃ២០២៣"));
  }

  @Test
  void aLunarHalfBeyondTheCalendarIsNotChecked() {
    KhmerDateReading reading =
        KhmerDateParser.parse("៤កើត ខែពិសាខ ត្រូវនឹងថ្ងៃទី១១ ខែឧសភា ឆ្នាំ១៧០០");
    assertEquals("1700-05-11", reading.date().orElseThrow().toString());
    assertEquals(Optional.empty(), reading.lunar());
    assertEquals(DateFinding.Kind.NOT_CHECKED, reading.findings().get(0).kind());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | 0 | a Khmer date",
        "hello | 0 | a Khmer date",
        "១៥ | 2 | a Khmer date",
        "05/06/2024 | 0 | a month by its name, or a caller who says that the day is first",
        "ខែមក | 2 | a Khmer date",
        "ឆ្នាំ២០២០០ | 5 | a Khmer date",
        "ឆ្នាំទីបី | 5 | a Khmer date",
        "ថ្ងៃទី៣១ ខែកុម្ភៈ ឆ្នាំ២០២០ | 0 | a day of the calendar",
        "ថ្ងៃទី៣០ ខែកុម្ភៈ | 0 | a day of the calendar",
        "ថ្ងៃទី១៥ | 8 | a year",
        "ថ្ងៃទី១៥ ឆ្នាំ២០២០ | - | a Khmer date",
        "ប្រហែលខែមេសា | 12 | a year",
        "ថ្ងៃទី១, ៣, ២ ខែឧសភា ឆ្នាំ២០២៤ | - | a year",
        "ថ្ងៃទី២៩, ៣០, ៣១ ខែមេសា ឆ្នាំ២០២៤ | - | a day of the calendar",
        "ថ្ងៃទី១, ២, ៣ ខែឧសភា | - | a year",
        "ត្រីមាសទី៥ ឆ្នាំ២០២១ | - | a Khmer date",
        "ត្រីមាសទី៣ ដល់ទី២ ឆ្នាំ២០២១ | - | a Khmer date",
        "ពីត្រីមាសទី៣ ឆ្នាំ២០២១ | - | a Khmer date",
        "ឆមាសទី៣ ឆ្នាំ២០២១ | - | a Khmer date",
        "ត្រីមាស១ ឆ្នាំ២០២១ | - | a Khmer date",
        "ត្រីមាសទី១ | 10 | a year",
        "៤កើត ខែពិសាខ | 12 | a Buddhist year (ព.ស.) or a Gregorian date",
        "១៥រោច ខែមាឃ ព.ស. ២៥៦៧ | 0 | a lunar day that the Buddhist year has",
        "១៥កើត ខែអាសាឍ ព.ស. ២៥៦៧ | 0 | a lunar day that the Buddhist year has",
        "១៦កើត ខែមាឃ ព.ស. ២៥៦៧ | - | a Khmer date",
        "១កើត ខែមាឃ ព.ស. ២៩៩៩ | 0 | a lunar day that the Buddhist year has, within 1800 to 2200",
        "ឆ្នាំ២០២១-២០១៧ | 10 | a span whose end is not before its start",
        "ឆ្នាំ២០២០ ខែ | 10 | nothing after the date",
        "ឆ្នាំ២០២០មក | 9 | nothing after the date",
        "(ឆ្នាំ២០២០ | 10 | a closing bracket"
      })
  void whatIsNotADateIsRefused(String text, String index, String expected) {
    DateTimeParseException refused =
        assertThrows(DateTimeParseException.class, () -> KhmerDateParser.parse(text));
    assertEquals(text, refused.getParsedString());
    String message = String.valueOf(refused.getMessage());
    assertTrue(message.startsWith("date: expected " + expected), message);
    if (!index.equals("-")) {
      assertEquals(Integer.parseInt(index), refused.getErrorIndex(), refused.getMessage());
    }
  }

  @Test
  void nullIsRefusedByName() {
    assertEquals(
        "text",
        assertThrows(NullPointerException.class, () -> KhmerDateParser.parse(null)).getMessage());
    assertEquals(
        "text",
        assertThrows(NullPointerException.class, () -> KhmerDateParser.find(null)).getMessage());
    assertEquals(
        "position",
        assertThrows(NullPointerException.class, () -> KhmerDateParser.parse("", null))
            .getMessage());
  }

  @Test
  void zeroWidthAndOtherSpacesDoNotMatter() {
    reads("2002-02-15", "ថ្ងៃ\u200Bទី\u200B១៥\u200B ខែ\u200Bកុម្ភៈ\u200B ឆ្នាំ\u200B២០០២");
    reads("2002-02-15", "ថ្ងៃទី១\u200B៥\u00A0 ខែកុម្ភៈ\u00A0ឆ្នាំ២\u200B០០២");
    KhmerDateReading reading = KhmerDateParser.parse("\u200Bឆ្នាំ\u200B២០០២\u200B");
    assertEquals(1, reading.start());
    assertEquals(11, reading.end());
  }

  @Test
  void readsWhatIsEncodedInAnotherOrder() {
    // The vowel before the subscript in the name of the month, as old fonts had it typed.
    reads("2021-12", "ខែធូ្ន ឆ្នាំ២០២១"); // U+1792 U+17BC U+17D2 U+1793
    KhmerDateReading reading = KhmerDateParser.parse("  ខែធូ្ន ឆ្នាំ២០២១");
    assertEquals(2, reading.start());
    assertEquals(18, reading.end());
  }

  @Test
  void numberWordsInRunningTextEndAtASpace() {
    // Read on it would be 2021; but the words may mean: in 2020, some citizens.
    assertEquals("[2020]", KhmerDateParser.find("ក្នុងឆ្នាំពីរពាន់ម្ភៃ មួយចំនួន").toString());
    assertEquals(List.of(), KhmerDateParser.find("ក្នុងឆ្នាំមួយ និងឆ្នាំពីរ"));
  }

  @Test
  void readsFromAPositionOn() {
    String text = "នៅខែកុម្ភៈ ឆ្នាំ២០០២ បានធ្វើ";
    ParsePosition position = new ParsePosition(2);
    KhmerDateReading reading = assertNotNullReading(KhmerDateParser.parse(text, position));
    assertEquals("2002-02", reading.date().orElseThrow().toString());
    assertEquals(20, position.getIndex());
    assertEquals(2, reading.start());
    assertEquals(20, reading.end());

    ParsePosition nothing = new ParsePosition(0);
    assertNull(KhmerDateParser.parse(text, nothing));
    assertEquals(0, nothing.getIndex());
    assertEquals(0, nothing.getErrorIndex());
    ParsePosition beyond = new ParsePosition(100);
    assertNull(KhmerDateParser.parse(text, beyond));
    assertEquals(100, beyond.getErrorIndex());
  }

  private static KhmerDateReading assertNotNullReading(
      @org.jspecify.annotations.Nullable KhmerDateReading reading) {
    assertNotNull(reading);
    return reading;
  }

  /** What the sentences of the five documents say, each as printed there. */
  @TestFactory
  Stream<DynamicTest> findsTheDatesOfTheFiveDocuments() {
    return Stream.of(
            List.of("នៅក្នុងខែកុម្ភៈ ឆ្នាំ២០២០ កម្មវិធីការអប់រំ", "2020-02"),
            List.of("វគ្គបណ្តុះបណ្តាលជាច្រើន តាំងពីឆ្នាំ២០១៣មក នេះជាវគ្គ", "2013/.."),
            List.of("ចំលើយគឺ ឆ្នាំនេះជាឆ្នាំដំបូងដែល", ""),
            List.of("សម្រាប់វគ្គឆ្នាំ២០២០នេះវិញ អង្គការ", "2020"),
            List.of("គ្រូបង្គោលកាលពីខែកុម្ភះកន្លងមក គ្រូបង្គោល", "FEBRUARY"),
            List.of("បន្ទាប់មក រហូតដំណាច់ឆ្នាំ២០២០ ក្រុមគ្រូបង្គោល", "2020-12-31"),
            List.of("អនាម័យជាសកលនៅក្នុងឆ្នាំ២០២៥ ។ ការបណ្តុះបណ្តាល", "2025"),
            List.of("អស់រយៈពេលជាច្រើនឆ្នាំ ក៏បាន", ""),
            List.of("ការបោះឆ្នោតជ្រើសរើសក្រុមប្រឹក្សាឃុំនៅខែកុម្ភៈ ឆ្នាំ២០០២ បានធ្វើ", "2002-02"),
            List.of("ដែលរៀបចំឡើងនៅខែមករា ឆ្នាំ ២០០៣។ ជាលទ្ធផល", "2003-01"),
            List.of("ក្នុងឆ្នាំ ២០០៣ ក្រុមការងារ", "2003"),
            List.of("ឥឡូវនេះឈានចូលឆ្នាំទីបីនៃការអនុវត្ត", ""),
            List.of("គឺនៅឆ្នាំ២០០៣ បានបង្កើត", "2003"),
            List.of("(DDWG) នៅក្នុងឆ្នាំ២០០៥។ ក្រុមការងារ", "2005"),
            List.of("អោយបានពីរដងក្នុងមួយឆ្នាំ ។ រីឯ", ""),
            List.of("ដែលធ្វើឡើងនៅចន្លោះខែវិច្ឆិកា និងខែធ្នូ ឆ្នាំ២០២១។ បញ្ជី", "2021-11/2021-12"),
            List.of("នៅត្រឹមដំណាច់ខែកក្កដា ឆ្នាំ ២០១៦ មានអង្គការ", "2016-07-31"),
            List.of("រយ:ពេល មួយថ្ងៃរវាងរដ្ឋបាល ពាក់ព័ន្ធ ០២៣ ២១៧ ៨៥៥ កូវីដ-១៩", ""))
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get(0),
                    () ->
                        assertEquals(
                            row.get(1),
                            String.join(
                                " ",
                                KhmerDateParser.find(row.get(0)).stream()
                                    .map(
                                        reading ->
                                            reading
                                                .period()
                                                .<Object>map(period -> period)
                                                .orElseGet(
                                                    () -> reading.withoutYear().orElseThrow())
                                                .toString())
                                    .toList()))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "នៅរសៀលថ្ងៃអាទិត្យ ១៥កើត ខែពិសាខ ឆ្នាំច សំរឹទ្ធិស័ក ព.ស ២៥៦១ ត្រូវនឹងថ្ងៃទី២៩ ខែមេសា ឆ្នាំ២០១៨ វេលាម៉ោង ១៤,០០នាទី | 2018-04-29",
        "ថ្ងៃសុក្រ ៤រោច ខែពិសាខ ឆ្នាំឆ្លូវ ត្រីស័ក ពុទ្ធសករាជ ២៥៦៥ ត្រូវនឹងថ្ងៃទី៣០ ខែមេសា ឆ្នាំ២០២១នេះ ជាថ្ងៃ | 2021-04-30",
        "នារសៀលថ្ងៃ សៅរ៍ ១៥កើត ខែភទ្របទ ឆ្នាំខាល ចត្វាស័ក ព.ស២៥៦៦ ត្រូវនឹងថ្ងៃទី១០ ខែកញ្ញា ឆ្នាំ២០២២ បាន | 2022-09-10",
        "នៅថ្ងៃចន្ទ ៤រោច ខែពិសាខ ឆ្នាំថោះ បញ្ចស័ក ព.ស. ២៥៦៧ ត្រូវនឹង ថ្ងៃទី៨ ខែឧសភា ឆ្នាំ២០២៣ នេះ | 2023-05-08",
        "នៅព្រហស្បតិ៍ ៤រោច ខែពិសាខ ឆ្នាំម្សាញ់ សប្តស័ក ពុទ្ធសករាជ ២៥៦៩ ត្រូវនឹងថ្ងៃទី១៥ ខែឧសភា ឆ្នាំ២០២៥នេះ | 2025-05-15"
      })
  void findsDualDatesAsNewspapersPrintThem(String text, String expected) {
    List<KhmerDateReading> found = KhmerDateParser.find(text);
    assertEquals(1, found.size(), found::toString);
    assertEquals(expected, found.get(0).toString());
    assertTrue(found.get(0).lunar().isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ថ្ងៃទី៣១ ខែកុម្ភៈ ឆ្នាំ២០០២",
        "ថ្ងៃទី៣៥ ខែកុម្ភៈ ឆ្នាំ២០០២",
        "ថ្ងៃទី២៩-៣០ ខែកុម្ភៈ ឆ្នាំ២០២៣",
        "ថ្ងៃទី២៩, ៣០ និង៣១ ខែមេសា ឆ្នាំ២០២៤",
        "ថ្ងៃទី៣១ ខែកុម្ភៈ",
        "៤កើត ខែពិសាខ ព.ស. ២៥៦៧ ត្រូវនឹងថ្ងៃទី៣១ ខែកុម្ភៈ ឆ្នាំ២០២៤",
        "ដប់ប្រាំរោច ខែចេត្រ ព.ស. ២៥៦៧" // it has 29 days; 5 waning is no part of it
      })
  void noPartOfADayThatDoesNotExistIsFound(String text) {
    List<KhmerDateReading> found = KhmerDateParser.find(text + " និងឆ្នាំ២០២០");
    assertEquals(2, found.size(), found::toString);
    assertEquals(Optional.empty(), found.get(0).period());
    assertEquals(Optional.empty(), found.get(0).withoutYear());
    assertEquals(0, found.get(0).start());
    assertEquals(
        DateFinding.Kind.IMPOSSIBLE, Iterables.getOnlyElement(found.get(0).findings()).kind());
    assertEquals("2020", found.get(1).toString());
  }

  @Test
  void aSpanUntilTodayHasNoEnd() {
    assertEquals("[2013/..]", KhmerDateParser.find("ពីឆ្នាំ២០១៣មកដល់បច្ចុប្បន្ន").toString());
    assertEquals("[2013/2020]", KhmerDateParser.find("ពីឆ្នាំ២០១៣មកដល់ឆ្នាំ២០២០").toString());
  }

  @Test
  void findsTheSpansOfFestivals() {
    assertEquals(
        "[2022-09-11/2022-09-24]",
        KhmerDateParser.find("គឺចាប់ពីថ្ងៃទី១១ ដល់ថ្ងៃទី២៤ ខែកញ្ញា ឆ្នាំ២០២២។").toString());
    assertEquals(
        "[2018-11-21/2018-11-23]",
        KhmerDateParser.find("គឺចាប់ពីថ្ងៃទី ២១ ដល់២៣ វិច្ឆិកា ឆ្នាំ ២០១៨។").toString());
  }

  @Test
  void findsDatesWithTheirPlacesInTheText() {
    String text = "ពីឆ្នាំ២០១៧ ដល់ឆ្នាំ២០២១ និង " + DUAL + " ។ នៅថ្ងៃទី១៤ ខែមេសា។ ឆ្នាំ២០១៣មក";
    List<KhmerDateReading> found = KhmerDateParser.find(text);
    assertEquals(4, found.size(), found::toString);
    assertEquals("2017/2021", found.get(0).period().orElseThrow().toString());
    assertEquals(DUAL, text.substring(found.get(1).start(), found.get(1).end()));
    assertEquals(Optional.of(MonthDay.of(4, 14)), found.get(2).withoutYear());
    assertEquals("ឆ្នាំ២០១៣", text.substring(found.get(3).start(), found.get(3).end()));
  }

  @Test
  void passesOverNumbersAndOrdinalsThatAreNoDates() {
    assertAll(
        () -> assertEquals(List.of(), KhmerDateParser.find("ប្រជុំលើកទី៣ និងទី៤")),
        () -> assertEquals(List.of(), KhmerDateParser.find("(២០២០) មាន ២០១៧-២០២១ នាក់")),
        () -> assertEquals(List.of(), KhmerDateParser.find("រយៈពេល ៣ខែ និង១០ឆ្នាំ")),
        () -> assertEquals(List.of(), KhmerDateParser.find("ថ្ងៃទី១៥ ១ថ្ងៃ")),
        // "on the 5th the court decided", "on the 5th Miss Sokha came"
        () -> assertEquals(List.of(), KhmerDateParser.find("នៅថ្ងៃទី៥ តុលាការបានសម្រេច")),
        () -> assertEquals(List.of(), KhmerDateParser.find("នៅថ្ងៃទី៥ កញ្ញា សុខា បានមក")),
        () ->
            assertEquals(
                "[--09-05]",
                KhmerDateParser.find("ថ្ងៃទី៥ ខែ កញ្ញា").stream()
                    .map(date -> date.withoutYear().orElseThrow())
                    .toList()
                    .toString()),
        () ->
            assertEquals(
                "[2024-04-30/2024-05-03]",
                KhmerDateParser.find("ថ្ងៃទី៣០ មេសា ដល់ថ្ងៃទី៣ ឧសភា ២០២៤").toString()),
        () -> assertEquals(List.of(), KhmerDateParser.find("រយៈពេល១០ឆ្នាំ ២០០ នាក់")),
        () -> assertEquals(List.of(), KhmerDateParser.find("រយៈពេល ៣ ឆ្នាំ ២០០ នាក់")),
        () -> assertEquals(List.of(), KhmerDateParser.find("ក្នុងមួយឆ្នាំ ២០០.០០០រៀល")),
        () -> assertEquals("[0802]", KhmerDateParser.find("នៅឆ្នាំ ៨០២ ក").toString()),
        () -> assertEquals("[2002]", KhmerDateParser.find("លេខ ១២ ឆ្នាំ ២០០២").toString()),
        () ->
            assertEquals("[2020, 2023]", KhmerDateParser.find("ឆ្នាំ២០២០ និងឆ្នាំ២០២៣").toString()),
        () ->
            assertEquals("[2020-03]", KhmerDateParser.find("លើកទី៣ ខែមីនា ឆ្នាំ២០២០").toString()));
  }

  @Test
  void hostileTextCostsLittle() {
    for (String piece :
        List.of(
            "ថ្ងៃ",
            "ពី",
            "១",
            "ខែ",
            "\u200B",
            " ",
            "(",
            "ឆ្នាំ២០២០-",
            "ថ្ងៃទី១,",
            "ថ្ងៃទី១ ខែមេសា ព.ស. ២៥៦៦ ",
            "៤កើត ខែ",
            "ប្រហែល",
            "\uD800")) {
      hostile(piece.repeat(50_000));
    }
    hostile("៤កើត ខែពិសាខ ព.ស. ២៥៦៧ ភ្នំពេញ" + " ".repeat(200_000) + "ក ថ្ងៃ");
  }

  private static void hostile(String text) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          assertNotNull(KhmerDateParser.find(text));
          assertThrows(DateTimeParseException.class, () -> KhmerDateParser.parse(text + "x"));
        });
  }
}
