package kh.civic.core.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import kh.civic.core.place.GazetteerFinding.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that a program has damaged, and texts that only look unusual. */
class TextCellTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "Battambang", "បាត់ដំបង", "~", "é", "áz", "Â", "Ã", "Âa", "\uD83D\uDE00"})
  void aSoundTextHasNoDefect(String text) {
    assertNull(TextCell.defect(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0000",
        "a\u001Fb",
        "\u007F",
        "a\u0085",
        "\uD83D", // A high surrogate alone,
        "a\uD83Db", // before a letter,
        "\uDE00", // a low surrogate alone,
        "a\uDE00",
        "\uDE00\uD83D" // and the two in the wrong order.
      })
  void controlsAndHalvesOfCharactersAreUnreadable(String text) {
    assertEquals(Kind.UNREADABLE_TEXT, TextCell.defect(text));
  }

  @Test
  void theReplacementCharacterIsALostEncoding() {
    assertEquals(Kind.WRONG_ENCODING, TextCell.defect("Batta\uFFFDbang"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ក", "បាត់ដំបង", "កំពង់ចាម", "\u17E0", "é", "«Thma»"})
  void utf8ThatWasTakenForWindows1252OrLatin1IsFound(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    for (String charset : new String[] {"windows-1252", "ISO-8859-1"}) {
      String misread = new String(utf8, Charset.forName(charset));
      assertTrue(TextCell.isMisread(misread), misread);
      assertEquals(Kind.WRONG_ENCODING, TextCell.defect(misread), misread);
      assertTrue(TextCell.isMisread("a" + misread), misread);
    }
    assertFalse(TextCell.isMisread(text));
  }

  @Test
  void theSecondSignOfAMisreadLetterIsOneOfABlock() {
    assertTrue(TextCell.isMisread("Ã\u0080"));
    assertTrue(TextCell.isMisread("Â\u00BF"));
    assertFalse(TextCell.isMisread("Ã\u007F"));
    assertFalse(TextCell.isMisread("Â\u00C0"));
    assertFalse(TextCell.isMisread("a\u0080"));
    assertFalse(TextCell.isMisread("á"));
    assertFalse(TextCell.isMisread("až"));
    assertFalse(TextCell.isMisread("aŸ"));
  }

  @Test
  void wordsOfDatabasesForNothingAreKnown() {
    for (String nothing : new String[] {"NULL", "null", "N/A", "n/a", "NaN", "nan", "None"}) {
      assertTrue(TextCell.isNothing(nothing));
    }
    assertFalse(TextCell.isNothing("Nan"));
    assertFalse(TextCell.isNothing(""));
  }

  @Test
  void khmerIsTheTwoBlocksOfItsScript() {
    for (String khmer : new String[] {"\u1780", "\u17FF", "\u19E0", "\u19FF", "aក"}) {
      assertTrue(TextCell.hasKhmer(khmer));
    }
    for (String other : new String[] {"", "a", "\u177F", "\u1800", "\u19DF", "\u1A00"}) {
      assertFalse(TextCell.hasKhmer(other));
    }
  }

  @Test
  void lettersAreThoseOfAnyScript() {
    assertTrue(TextCell.hasLetter("1a"));
    assertTrue(TextCell.hasLetter("ក"));
    assertFalse(TextCell.hasLetter("12 -"));
    assertFalse(TextCell.hasLetter(""));
  }
}
