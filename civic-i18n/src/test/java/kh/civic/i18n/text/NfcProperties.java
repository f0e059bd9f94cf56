package kh.civic.i18n.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import kh.civic.i18n.script.KhmerChar;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Our way to NFC is ICU's NFC. */
class NfcProperties {

  private static final Normalizer2 ICU = Normalizer2.getNFCInstance();

  @Provide
  static Arbitrary<String> marks() {
    Arbitrary<String> any = Arbitraries.strings().ofMaxLength(30);
    Arbitrary<String> marks =
        Arbitraries.strings()
            .withChars(
                CodePoints.parse(
                        "0061 00E9 0301 0316 0327 0344 0F71 0F72 0F73 0F81 1100 1161 11A8 17D2"
                            + " 17DD 1780 3099 0958")
                    .toCharArray())
            .ofMaxLength(120);
    return Arbitraries.oneOf(any, marks);
  }

  @Property(tries = 20_000)
  void agreesWithIcu(@ForAll("marks") String text) {
    String expected = ICU.normalize(text);
    assertEquals(expected, Nfc.normalize(text, null), CodePoints.show(text));
    assertSame(expected, Nfc.normalize(expected, null));
  }

  @Example
  void inertCharactersAreInert() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      if (Nfc.isInert(c)) {
        assertEquals(0, UCharacter.getCombiningClass(c));
        assertEquals(true, ICU.isInert(c) || (c < 0x300 && ICU.isNormalized(String.valueOf(c))));
        assertEquals(true, ICU.hasBoundaryBefore(c));
      } else if (KhmerChar.isKhmer(c)) {
        boolean ordered = c == KhmerChar.COENG || c == KhmerChar.ATTHACAN;
        assertEquals(ordered, UCharacter.getCombiningClass(c) != 0);
        assertEquals(true, ICU.isNormalized(String.valueOf(c)));
      }
    }
  }
}
