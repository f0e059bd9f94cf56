package kh.civic.i18n.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import kh.civic.core.value.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CounterStyleTest {

  @ParameterizedTest
  @CsvSource({
    "KHMER_LETTERS, 1, ក",
    "KHMER_LETTERS, 3, គ",
    "KHMER_LETTERS, 30, ស",
    "KHMER_LETTERS, 33, អ",
    "KHMER_DIGITS, 3, ៣",
    "KHMER_DIGITS, 120, ១២០",
    "ASCII_DIGITS, 2147483647, 2147483647",
    "ROMAN, 3, III",
    "ROMAN, 49, XLIX",
    "ROMAN, 1994, MCMXCIV",
    "ROMAN, 3999, MMMCMXCIX"
  })
  void marksAreWrittenAndRead(CounterStyle style, int ordinal, String mark) {
    assertEquals(mark, style.format(ordinal));
    assertEquals(ordinal, style.parse(mark));
  }

  @ParameterizedTest
  @CsvSource({
    "KHMER_LETTERS, កក",
    "KHMER_LETTERS, ឝ",
    "KHMER_LETTERS, ''",
    "KHMER_DIGITS, ០",
    "KHMER_DIGITS, ០១",
    "KHMER_DIGITS, 1",
    "KHMER_DIGITS, ''",
    "ASCII_DIGITS, 2147483648",
    "ASCII_DIGITS, 99999999999999999999",
    "ASCII_DIGITS, 1.",
    "ROMAN, IIII",
    "ROMAN, IC",
    "ROMAN, iv",
    "ROMAN, MMMM",
    "ROMAN, ''"
  })
  void whatFormatNeverWritesIsNoMark(CounterStyle style, String mark) {
    assertThrows(NumberParseException.class, () -> style.parse(mark));
  }

  @Test
  void ordinalsOutsideTheStyleAreRefused() {
    for (CounterStyle style : CounterStyle.values()) {
      assertThrows(InvalidValueException.class, () -> style.format(0));
    }
    InvalidValueException thrown =
        assertThrows(InvalidValueException.class, () -> CounterStyle.KHMER_LETTERS.format(34));
    assertEquals("ordinal: expected an ordinal from 1 to 33, was \"34\"", thrown.getMessage());
  }
}
