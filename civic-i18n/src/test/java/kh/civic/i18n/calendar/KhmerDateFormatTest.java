package kh.civic.i18n.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.LocalDate;
import kh.civic.core.value.PartialDate;
import kh.civic.core.value.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KhmerDateFormatTest {

  private static final KhmerDateFormat STANDARD = KhmerDateFormat.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2020 | ឆ្នាំ២០២០",
        "2002-02 | ខែកុម្ភៈ ឆ្នាំ២០០២",
        "2002-02-15 | ថ្ងៃទី១៥ ខែកុម្ភៈ ឆ្នាំ២០០២",
        "2005~ | ប្រហែលឆ្នាំ២០០៥",
        "2005? | ឆ្នាំ២០០៥ (មិនប្រាកដ)",
        "2005% | ប្រហែលឆ្នាំ២០០៥ (មិនប្រាកដ)"
      })
  void printsADate(String date, String expected) {
    assertEquals(expected, STANDARD.format(PartialDate.parse(date)));
    assertEquals(expected, STANDARD.format(Period.parse(date)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2021-11/2021-12 | ខែវិច្ឆិកា និងខែធ្នូ ឆ្នាំ២០២១",
        "2021-01/2021-03 | ពីខែមករា ដល់ខែមីនា ឆ្នាំ២០២១",
        "2020-12/2021-01 | ពីខែធ្នូ ឆ្នាំ២០២០ ដល់ខែមករា ឆ្នាំ២០២១",
        "2021-11~/2021-12 | ពីប្រហែលខែវិច្ឆិកា ឆ្នាំ២០២១ ដល់ខែធ្នូ ឆ្នាំ២០២១",
        "2024-04-13/2024-04-16 | ពីថ្ងៃទី១៣ ដល់ថ្ងៃទី១៦ ខែមេសា ឆ្នាំ២០២៤",
        "2017/2021 | ពីឆ្នាំ២០១៧ ដល់ឆ្នាំ២០២១",
        "2013/.. | ចាប់ពីឆ្នាំ២០១៣ តទៅ",
        "2013/ | ពីឆ្នាំ២០១៣ (មិនដឹងពេលបញ្ចប់)",
        "../2020 | ពីដើមមក រហូតដល់ឆ្នាំ២០២០",
        "/2020 | រហូតដល់ឆ្នាំ២០២០"
      })
  void printsAPeriod(String period, String expected) {
    assertEquals(expected, STANDARD.format(Period.parse(period)));
  }

  @Test
  void printsADayInBothCalendars() {
    assertEquals(
        "ថ្ងៃសៅរ៍ ៤កើត ខែពិសាខ ឆ្នាំរោង ឆស័ក ព.ស. ២៥៦៧ ត្រូវនឹងថ្ងៃទី១១ ខែឧសភា ឆ្នាំ២០២៤",
        STANDARD.formatDual(LocalDate.of(2024, 5, 11)));
    assertEquals(
        "ថ្ងៃព្រហស្បតិ៍ ១៥កើត ខែមាឃ ឆ្នាំជូត ទោស័ក ព.ស. ២៥៦៤",
        STANDARD.format(KhmerLunarDate.from(LocalDate.of(2021, 1, 28))));
    assertThrows(DateTimeException.class, () -> STANDARD.formatDual(LocalDate.of(1799, 12, 31)));
  }

  @Test
  void printsWeekdaysAsciiDigitsAndWordsOnRequest() {
    KhmerDateFormat format =
        KhmerDateFormat.builder()
            .weekday(true)
            .numbers(KhmerDateFormat.Numbers.ASCII_DIGITS)
            .build();
    assertEquals("ថ្ងៃសៅរ៍ ទី11 ខែឧសភា ឆ្នាំ2024", format.format(LocalDate.of(2024, 5, 11)));
    KhmerDateFormat words =
        KhmerDateFormat.builder().numbers(KhmerDateFormat.Numbers.WORDS).build();
    assertEquals(
        "ថ្ងៃទីដប់មួយ ខែឧសភា ឆ្នាំពីរពាន់ម្ភៃបួន", words.format(LocalDate.of(2024, 5, 11)));
    assertEquals("ថ្ងៃទី១១ ខែឧសភា ឆ្នាំ២០២៤", STANDARD.format(LocalDate.of(2024, 5, 11)));
  }
}
