package kh.civic.core.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.testing.EqualsTester;
import java.util.Optional;
import java.util.stream.Stream;
import kh.civic.core.value.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionCodeTest {

  private static final DivisionCode SANGKAT = DivisionCode.of("020301");

  @ParameterizedTest
  @CsvSource({"02, 1", "0203, 2", "020301, 3", "02030101, 4", "25, 1", "1009, 2"})
  void lengthGivesTheLevel(String digits, int level) {
    assertEquals(level, DivisionCode.of(digits).level());
    assertEquals(digits, DivisionCode.of(digits).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0",
        "2",
        "020",
        "00",
        "0200",
        "020003",
        "0203010101",
        "KH02",
        " 02",
        "02 ",
        "0a",
        "-1",
        "០២",
        "٠٢",
        "02\n",
        "0203.0"
      })
  void refusesWhatIsNoCode(String text) {
    InvalidValueException refused =
        assertThrows(InvalidValueException.class, () -> DivisionCode.of(text));
    assertEquals("code", refused.field());
    assertEquals("2, 4, 6 or 8 ASCII digits, no pair of them 00", refused.expected());
  }

  @ParameterizedTest
  @CsvSource({
    "301, 0301",
    "30101, 030101",
    "3010101, 03010101",
    "3, 03",
    "0301, 0301",
    "1201, 1201",
    "១២០១, 1201",
    "៣០១, 0301",
    "៣0១, 0301",
    "' 301 ', 0301",
    "'\u00A0301\u200B', 0301",
    "'\uFEFF301\t', 0301"
  })
  void lenientlyPadsTheLostZero(String cell, String code) {
    assertEquals(DivisionCode.of(code), DivisionCode.parseLenient(cell));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "0", "00", "100", "3 01", "3\u200B01", "301.0", "'301", "123456789", "x"})
  void lenientlyRefusesWhatIsNoCode(String cell) {
    InvalidValueException refused =
        assertThrows(InvalidValueException.class, () -> DivisionCode.parseLenient(cell));
    assertEquals(
        "1 to 8 digits, no pair of them 00 once a lost leading zero is back", refused.expected());
  }

  @Test
  void aLongCellIsRefusedAtOnce() {
    assertThrows(
        InvalidValueException.class, () -> DivisionCode.parseLenient("1".repeat(10_000_000)));
  }

  @Test
  void parentIsTheCodeWithoutItsLastPair() {
    assertEquals(Optional.of(DivisionCode.of("0203")), SANGKAT.parent());
    assertEquals(Optional.empty(), DivisionCode.of("02").parent());
  }

  @Test
  void atLevelCutsTheCode() {
    assertEquals(DivisionCode.of("02"), SANGKAT.atLevel(1));
    assertEquals(DivisionCode.of("0203"), SANGKAT.atLevel(2));
    assertSame(SANGKAT, SANGKAT.atLevel(3));
    assertThrows(InvalidValueException.class, () -> SANGKAT.atLevel(0));
    InvalidValueException refused =
        assertThrows(InvalidValueException.class, () -> SANGKAT.atLevel(4));
    assertEquals("level: expected a level from 1 to 3, was \"4\"", refused.getMessage());
  }

  @Test
  void containsItselfAndWhatLiesInIt() {
    assertTrue(SANGKAT.contains(SANGKAT));
    assertTrue(DivisionCode.of("02").contains(SANGKAT));
    assertFalse(SANGKAT.contains(DivisionCode.of("0203")));
    assertFalse(DivisionCode.of("0204").contains(SANGKAT));
  }

  @Test
  void hasCodesOfOtherSchemes() {
    assertEquals("KH0203", DivisionCode.of("0203").pCode());
    assertEquals(Optional.of("KH-2"), DivisionCode.of("02").iso3166());
    assertEquals(Optional.of("KH-12"), DivisionCode.of("12").iso3166());
    assertEquals(Optional.empty(), DivisionCode.of("0203").iso3166());
  }

  @Test
  void isOrderedSoThatParentsComeFirst() {
    assertEquals(
        Stream.of("02", "0203", "020301", "0204", "03").map(DivisionCode::of).toList(),
        Stream.of("0204", "03", "020301", "02", "0203").map(DivisionCode::of).sorted().toList());
  }

  @Test
  void equalDigitsAreEqualCodes() {
    new EqualsTester()
        .addEqualityGroup(DivisionCode.of("0203"), DivisionCode.parseLenient("203"))
        .addEqualityGroup(DivisionCode.of("02"))
        .addEqualityGroup("0203")
        .testEquals();
  }
}
