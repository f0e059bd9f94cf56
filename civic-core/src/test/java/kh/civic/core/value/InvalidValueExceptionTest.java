package kh.civic.core.value;

import static kh.civic.core.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import kh.civic.core.check.Checks;
import kh.civic.core.check.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvalidValueExceptionTest {

  @Test
  void theMessageNamesFieldExpectationAndValue() {
    InvalidValueException refused = new InvalidValueException("year", 10_000, "a year");
    assertEquals("year: expected a year, was \"10000\"", refused.getMessage());
    assertEquals("year", refused.field());
    assertEquals("10000", refused.shown());
    assertEquals("a year", refused.expected());
  }

  @Test
  void whatDoesNotShowIsEscaped() {
    assertEquals("a\\u0000b\\u000A\\u007F\\u0085", shown("a\0b\n\u007F\u0085"));
    assertEquals("\\u200B\\u200D\\u202E\\uFEFF\\u2060", shown("\u200B\u200D\u202E\uFEFF\u2060"));
    assertEquals("\\u2028\\u2029", shown("\u2028\u2029"));
    assertEquals("a b\\u00A0c\\u3000", shown("a b\u00A0c\u3000"));
    assertEquals("\\u17B4\\u3164\\uFE0F", shown("\u17B4\u3164\uFE0F"));
    assertEquals("\\uD800a\\uDC00", shown("\uD800a\uDC00"));
    assertEquals("\\uDB40\\uDC41", shown(Character.toString(0xE0041))); // a tag character
  }

  @Test
  void whatShowsIsShown() {
    assertEquals("ក្រុមប្រឹក្សាឃុំ ២០០២ «é» 𝟚", shown("ក្រុមប្រឹក្សាឃុំ ២០០២ «é» 𝟚"));
    assertEquals("", shown(""));
  }

  @Test
  void aLongValueIsCut() {
    assertEquals("x".repeat(80), shown("x".repeat(80)));
    assertEquals("x".repeat(79) + "…", shown("x".repeat(81)));
    assertEquals("x".repeat(79) + "…", shown("x".repeat(1_000_000)));
    assertEquals(80, Shown.MAX);
  }

  @Test
  void aCutNeverTearsACharacterOrAnEscape() {
    assertEquals("x".repeat(78) + "𝟚", shown("x".repeat(78) + "𝟚"));
    assertEquals("x".repeat(78) + "…", shown("x".repeat(78) + "𝟚x"));
    assertEquals("x".repeat(79) + "…", shown("x".repeat(79) + "𝟚"));
    assertEquals("x".repeat(74) + "\\u0000", shown("x".repeat(74) + "\0"));
    assertEquals("x".repeat(74) + "…", shown("x".repeat(74) + "\0x"));
    assertEquals("x".repeat(75) + "…", shown("x".repeat(75) + "\0"));
    assertEquals("x".repeat(73) + "\\u0000…", shown("x".repeat(73) + "\0xx"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\t\n",
        "\u2003",
        "\u00A0",
        "\u2007\u202F",
        "\u200B",
        "\u200C\u200D",
        "\u2060",
        "\uFEFF",
        "\u0000\u007F\u0085",
        "\u00AD\u034F\uFE0F",
        "\u17B4\u17B5", // the inherent vowels of Khmer, which nothing prints
        "\u3164"
      })
  void aBlankTextIsRefused(String blank) {
    assertEquals("note", assertRefused(() -> Checks.checkNotBlank("note", blank)).field());
  }

  @Test
  void aTextIsAccepted() {
    Checks.checkNotBlank("note", " ក ");
    Checks.checkNotBlank("note", "\u200B\u00A0x\uFEFF");
    Checks.checkNotBlank("note", "\u17D2"); // COENG, which prints where it is stray
    Checks.checkNotBlank("note", "😀");
  }

  private static String shown(String value) {
    return new InvalidValueException("field", value, "something else").shown();
  }
}
