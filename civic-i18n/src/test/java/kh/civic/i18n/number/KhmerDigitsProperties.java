package kh.civic.i18n.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class KhmerDigitsProperties {

  @Provide
  Arbitrary<String> mixedText() {
    return Arbitraries.strings()
        .withCharRange('0', '9')
        .withCharRange('\u1780', '\u17FF')
        .withCharRange('\u19E0', '\u19FF')
        .withCharRange('\uD800', '\uDFFF')
        .all();
  }

  @Property(tries = 300)
  void conversionPreservesLengthAndEveryOtherCharacter(@ForAll("mixedText") String text) {
    String khmer = KhmerDigits.toKhmer(text);
    String ascii = KhmerDigits.toAscii(text);
    assertEquals(text.length(), khmer.length());
    assertEquals(text.length(), ascii.length());
    for (int i = 0; i < text.length(); i++) {
      int value = Character.digit(text.charAt(i), 10);
      boolean known = value >= 0 && (text.charAt(i) <= '9' || text.charAt(i) >> 4 == 0x17E);
      assertEquals(known ? (char) ('០' + value) : text.charAt(i), khmer.charAt(i));
      assertEquals(known ? (char) ('0' + value) : text.charAt(i), ascii.charAt(i));
    }
  }

  @Property(tries = 300)
  void conversionIsIdempotentAndTheOtherDirectionUndoesIt(@ForAll("mixedText") String text) {
    String khmer = KhmerDigits.toKhmer(text);
    String ascii = KhmerDigits.toAscii(text);
    assertSame(khmer, KhmerDigits.toKhmer(khmer));
    assertSame(ascii, KhmerDigits.toAscii(ascii));
    assertEquals(ascii, KhmerDigits.toAscii(khmer));
    assertEquals(khmer, KhmerDigits.toKhmer(ascii));
  }
}
