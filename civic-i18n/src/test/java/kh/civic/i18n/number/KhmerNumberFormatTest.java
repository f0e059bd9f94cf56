package kh.civic.i18n.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.BigInteger;
import kh.civic.core.value.InvalidValueException;
import kh.civic.i18n.number.KhmerAmount.Currency;
import org.junit.jupiter.api.Test;

class KhmerNumberFormatTest {

  private static final KhmerNumberFormat KHMER = KhmerNumberFormat.of(Separators.KHMER);

  @Test
  void digitsAndSeparatorsAreChosenApart() {
    assertEquals("១.២៣៤.៥៦៧", KHMER.format(1_234_567));
    assertEquals("១,២៣៤,៥៦៧", KhmerNumberFormat.of(Separators.WESTERN).format(1_234_567));
    assertEquals("1.234.567", KHMER.withAsciiDigits().format(1_234_567));
    assertEquals("៥០០០", KHMER.withoutGrouping().format(5000));
  }

  @Test
  void everyKindOfNumberIsWrittenInFull() {
    assertEquals("០", KHMER.format(0));
    assertEquals("-៩៩៩", KHMER.format(-999));
    assertEquals("-៩.២២៣.៣៧២.០៣៦.៨៥៤.៧៧៥.៨០៨", KHMER.format(Long.MIN_VALUE));
    assertEquals("១.០០០.០០០.០០០.០០០.០០០.០០០.០០០", KHMER.format(BigInteger.TEN.pow(21)));
    assertEquals("-១.២៣៤,៥០", KHMER.format(new BigDecimal("-1234.50")));
    assertEquals("០,០៥", KHMER.format(new BigDecimal("0.05")));
    assertEquals("១.០០០", KHMER.format(new BigDecimal("1E+3")));
  }

  @Test
  void numbersThatNobodyCouldReadAreRefused() {
    for (String number :
        new String[] {"1E+2147483647", "-1E+10000", "1E-2147483647", "0E-2147483647", "1E-10001"}) {
      BigDecimal value = new BigDecimal(number);
      assertThrows(InvalidValueException.class, () -> KHMER.format(value), number);
      assertThrows(InvalidValueException.class, () -> KhmerAmount.of(value, Currency.RIEL), number);
    }
    assertEquals("០", KHMER.format(new BigDecimal("0E+2147483647")));
    assertEquals(10_002, KHMER.format(new BigDecimal("1E-10000")).length());
  }

  @Test
  void detectSaysNothingAboutWriting() {
    assertThrows(InvalidValueException.class, () -> KhmerNumberFormat.of(Separators.DETECT));
  }

  @Test
  void amountsAreWrittenAsPeopleWriteThem() {
    assertEquals("១២.៣៤៥៛", KHMER.format(amount("12345", Currency.RIEL)));
    assertEquals("១២,៥០$", KHMER.format(amount("12.5", Currency.DOLLAR)));
    assertEquals("១២$", KHMER.format(amount("12.00", Currency.DOLLAR)));
    assertEquals("០,០០៥$", KHMER.format(amount("0.005", Currency.DOLLAR)));
    assertEquals("០,៥៛", KHMER.format(amount("0.5", Currency.RIEL)));
  }

  @Test
  void amountsAreEqualIfTheirValuesAre() {
    assertEquals(amount("5", Currency.DOLLAR), amount("5.00", Currency.DOLLAR));
    assertEquals(
        amount("500", Currency.DOLLAR).hashCode(), amount("5E+2", Currency.DOLLAR).hashCode());
    assertEquals("5$", amount("5", Currency.DOLLAR).toString());
    assertEquals(false, amount("5", Currency.DOLLAR).equals(amount("5", Currency.RIEL)));
  }

  private static KhmerAmount amount(String value, Currency currency) {
    return KhmerAmount.of(new BigDecimal(value), currency);
  }
}
