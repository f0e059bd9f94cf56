package kh.civic.i18n.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.CharBuffer;
import org.junit.jupiter.api.Test;

class KhmerDigitsTest {

  @Test
  void everyDigitHasItsCounterpart() {
    assertEquals("០១២៣៤៥៦៧៨៩", KhmerDigits.toKhmer("0123456789"));
    assertEquals("0123456789", KhmerDigits.toAscii("០១២៣៤៥៦៧៨៩"));
  }

  @Test
  void mixedTextKeepsEverythingElse() {
    assertEquals("ថ្ងៃទី១៥ ខែកុម្ភៈ B-១,២.៣", KhmerDigits.toKhmer("ថ្ងៃទី១5 ខែកុម្ភៈ B-1,2.៣"));
    assertEquals("កូវីដ-19 (2020) ៛", KhmerDigits.toAscii("កូវីដ-១៩ (២០២០) ៛"));
  }

  @Test
  void textWithoutSuchDigitsComesBackAsTheSameInstance() {
    for (String text : new String[] {"", "គ.ជ.អ.ប", "២០២០", "\uD835", "٣"}) {
      assertSame(text, KhmerDigits.toKhmer(text));
    }
    for (String text : new String[] {"", "គ.ជ.អ.ប", "2020", "\uDC00", "٣"}) {
      assertSame(text, KhmerDigits.toAscii(text));
    }
  }

  @Test
  void divinationNumeralsAndLunarSymbolsAreNoDigits() {
    String symbols = "\u17F0\u17F9\u19E0\u19FF";
    assertSame(symbols, KhmerDigits.toAscii(symbols));
  }

  @Test
  void anyCharSequenceIsTaken() {
    assertEquals("៧", KhmerDigits.toKhmer(CharBuffer.wrap("7")));
    assertEquals("ab", KhmerDigits.toAscii(CharBuffer.wrap("ab")));
  }

  @Test
  void nullIsNamed() {
    NullPointerException thrown =
        assertThrows(NullPointerException.class, () -> KhmerDigits.toAscii(null));
    assertEquals("text", thrown.getMessage());
  }
}
