package kh.civic.i18n.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.text.ParsePosition;
import kh.civic.i18n.number.KhmerAmount.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KhmerNumberParserTest {

  private static final KhmerNumberParser KHMER = KhmerNumberParser.of(Separators.KHMER);
  private static final KhmerNumberParser WESTERN = KhmerNumberParser.of(Separators.WESTERN);
  private static final KhmerNumberParser DETECT = KhmerNumberParser.of(Separators.DETECT);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "០|0",
        "៥០០០|5000",
        "១.២៣៤.៥៦៧,៨៩|1234567.89",
        "១២,៥០|12.50",
        "-1.234|-1234",
        "\u2212៥|-5",
        "+៥|5",
        "០០៧|7",
        "\u17F1\u17F2|12",
        "១2|12",
        "៩.២២៣.៣៧២.០៣៦.៨៥៤.៧៧៥.៨០៨|9223372036854775808"
      })
  void khmerSeparatorsGroupWithAFullStop(String text, BigDecimal expected) {
    assertEquals(expected, KHMER.parse(text).value());
  }

  @Test
  void westernSeparatorsGroupWithAComma() {
    assertEquals(new BigDecimal("1234567.89"), WESTERN.parse("១,២៣៤,៥៦៧.៨៩").value());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "១.២៣|4",
        "១២៣៤.៥៦៧|4",
        "១.២៣៤៥|5",
        "១.២៣,៤|4",
        "០.១២៣|1",
        "១..២|2",
        "១,២,៣|3",
        "១,២.៣|3",
        "១,|2",
        "១.|2",
        ",៥|0",
        "-|1",
        "--១|1",
        "''|0",
        "០២៣ ២១៧ ៨៥៥|3",
        "១ ២|1",
        "១\u200B២|1",
        "៥%|1",
        "មួយ|0",
        "\u19E1|0"
      })
  void malformedNumbersAreErrorsWithTheirPosition(String text, int index) {
    NumberParseException thrown = assertThrows(NumberParseException.class, () -> KHMER.parse(text));
    assertEquals(index, thrown.errorIndex(), thrown.getMessage());
  }

  @Test
  void theMessageNamesPositionAndExpectation() {
    NumberParseException thrown =
        assertThrows(NumberParseException.class, () -> KHMER.parse("១.២៣"));
    assertEquals(
        "number: expected groups of three digits at index 4, was \"១.២៣\"", thrown.getMessage());
  }

  @Test
  void detectAnswersBothReadingsWhereTheTextDecidesNothing() {
    NumberReading reading = DETECT.parse("១.២៣៤");
    assertTrue(reading.isAmbiguous());
    assertEquals(
        ImmutableList.of(new BigDecimal("1234"), new BigDecimal("1.234")), reading.values());
    assertThrows(IllegalStateException.class, reading::value);
    assertEquals("1234 or 1.234", reading.toString());
    assertEquals(
        ImmutableList.of(new BigDecimal("1.234"), new BigDecimal("1234")),
        DETECT.parse("១,២៣៤").values());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "៥០០០|5000",
        "១.២៣|1.23",
        "១,៥|1.5",
        "១.២៣៤,៥|1234.5",
        "១,២៣៤.៥|1234.5",
        "១,២៣៤,៥៦៧|1234567",
        "០.១២៣|0.123",
        "១២៣៤.៥៦៧|1234.567"
      })
  void detectReadsWhatOnlyOneCustomAllows(String text, BigDecimal expected) {
    NumberReading reading = DETECT.parse(text);
    assertFalse(reading.isAmbiguous());
    assertEquals(expected, reading.value());
  }

  @Test
  void detectRefusesWhatNeitherCustomAllows() {
    NumberParseException thrown =
        assertThrows(NumberParseException.class, () -> DETECT.parse("១.២.៣"));
    assertEquals(3, thrown.errorIndex());
  }

  @Test
  void invisibleAndNoBreakSpacesArePassedOverOnRequest() {
    KhmerNumberParser tolerant = KHMER.tolerant();
    assertEquals(BigDecimal.valueOf(1234), tolerant.parse("១.\u200B២\u00A0៣៤").value());
    assertEquals(BigDecimal.valueOf(5000), tolerant.parse("៥\u202F០០០").value());
    assertThrows(NumberParseException.class, () -> tolerant.parse("៥ ០០០"));
    assertThrows(NumberParseException.class, () -> tolerant.parse("៥\u200B"));
    assertThrows(NumberParseException.class, () -> tolerant.parse("\u200B៥"));
  }

  @Test
  void inRunningTextASeparatorNeedsADigitBehindIt() {
    ParsePosition position = new ParsePosition(6);
    NumberReading reading = KHMER.parse("ឆ្នាំ ១.២៣៤. បន្ទាប់", position);
    assertNotNull(reading);
    assertEquals(BigDecimal.valueOf(1234), reading.value());
    assertEquals(11, position.getIndex());
    ParsePosition malformed = new ParsePosition(0);
    assertNull(KHMER.parse("១.២៣ និង", malformed), "not 1 with a rest");
    assertEquals(0, malformed.getIndex());
    assertEquals(4, malformed.getErrorIndex());
    ParsePosition none = new ParsePosition(0);
    assertNull(KHMER.parse("ក", none));
    assertEquals(0, none.getErrorIndex());
    for (int outside : new int[] {-1, 2}) {
      ParsePosition beyond = new ParsePosition(outside);
      assertNull(KHMER.parse("១", beyond));
      assertEquals(outside, beyond.getIndex());
      assertEquals(outside, beyond.getErrorIndex());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "១២.៣៤៥៛|12345|RIEL",
        "៥០០ រៀល|500|RIEL",
        "-៥៛|-5|RIEL",
        "$១២,៥០|12.5|DOLLAR",
        "$ 7|7|DOLLAR",
        "១០០ដុល្លារ|100|DOLLAR",
        "១០០ ដុល្លារអាមេរិក|100|DOLLAR",
        "១០០ ដុល្លារ អាមេរិក|100|DOLLAR"
      })
  void amountsAreReadWithTheirCurrency(String text, BigDecimal value, Currency currency) {
    assertEquals(KhmerAmount.of(value, currency), KHMER.parseAmount(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "៥០០|3",
        "៛|0",
        "$|0",
        "១.២៣៛|4",
        "៥០០ យ៉េន|8",
        "៥០០អាមេរិក|10",
        "ដុល្លារអាមេរិក|0",
        "៥រយ៛|1",
        "''|0"
      })
  void whatIsNoAmountIsAnErrorWithItsPosition(String text, int index) {
    NumberParseException thrown =
        assertThrows(NumberParseException.class, () -> KHMER.parseAmount(text));
    assertEquals(index, thrown.errorIndex(), thrown.getMessage());
  }

  @Test
  void anAmbiguousAmountIsRefusedWithBothReadings() {
    NumberParseException thrown =
        assertThrows(NumberParseException.class, () -> DETECT.parseAmount("១.២៣៤៛"));
    assertEquals(
        "number: expected a number with one reading, not 1234 or 1.234 at index 0, was \"១.២៣៤៛\"",
        thrown.getMessage());
  }

  @Test
  void theLengthIsBounded() {
    String longest = "១".repeat(KhmerNumberParser.MAX_LENGTH);
    assertEquals(longest.length(), KHMER.parse(longest).value().precision());
    NumberParseException thrown =
        assertThrows(NumberParseException.class, () -> KHMER.parse(longest + "១"));
    assertEquals(KhmerNumberParser.MAX_LENGTH, thrown.errorIndex());
  }

  @Test
  void readingsAreComparedByTheirValues() {
    assertEquals(KHMER.parse("១,៥"), WESTERN.parse("1.5"));
    assertEquals(KHMER.parse("១,៥").hashCode(), WESTERN.parse("1.5").hashCode());
    assertFalse(KHMER.parse("១,៥").equals(KHMER.parse("១,៥០")));
  }
}
