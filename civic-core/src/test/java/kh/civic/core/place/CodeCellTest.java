package kh.civic.core.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Set;
import kh.civic.core.place.GazetteerFinding.Kind;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms that spreadsheets give to a code, and what is said of a cell without a code. */
class CodeCellTest {

  private static CodeCell read(String cell) {
    CodeCell read = new CodeCell();
    read.read(cell);
    return read;
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "02, 02, ",
        "0203, 0203, ",
        "020301, 020301, ",
        "02030101, 02030101, ",
        "2, 02, LOST_ZERO",
        "203, 0203, LOST_ZERO",
        "2030101, 02030101, LOST_ZERO",
        "០២, 02, KHMER_DIGITS",
        "១៩, 19, KHMER_DIGITS",
        "០២០៣, 0203, KHMER_DIGITS",
        "KH02, 02, ",
        "kh0203, 0203, ",
        "'2, 02, LOST_ZERO TEXT_MARK",
        "'0203, 0203, TEXT_MARK",
        "=\"02\", 02, TEXT_MARK",
        "=\"2\", 02, LOST_ZERO TEXT_MARK",
        "203.0, 0203, LOST_ZERO NUMBER_FORMAT",
        "`203,00`, 0203, LOST_ZERO NUMBER_FORMAT",
        "2.0, 02, LOST_ZERO NUMBER_FORMAT",
        "`2,030,101`, 02030101, LOST_ZERO NUMBER_FORMAT",
        "2.030.101, 02030101, LOST_ZERO NUMBER_FORMAT",
        "2 030 101, 02030101, LOST_ZERO NUMBER_FORMAT",
        "`12,030,101`, 12030101, NUMBER_FORMAT",
        "`2,030,101.0`, 02030101, LOST_ZERO NUMBER_FORMAT",
        "`2,030,101.00`, 02030101, LOST_ZERO NUMBER_FORMAT"
      })
  void aCodeIsReadAndEachRepairNamed(String cell, String code, String repairs) {
    CodeCell read = read(cell);
    assertEquals(DivisionCode.of(code), read.code());
    EnumSet<Kind> expected = EnumSet.noneOf(Kind.class);
    for (String repair : repairs == null ? new String[0] : repairs.split(" ")) {
      expected.add(Kind.valueOf(repair));
    }
    assertEquals(expected, read.repairs());
  }

  @Test
  void spacesAndInvisibleCharactersAtTheEndsAreRepaired() {
    assertEquals(Set.of(Kind.SPACES), read(" 0203 ").repairs());
    assertEquals(Set.of(Kind.ZERO_WIDTH), read("\u200B0203").repairs());
    assertEquals(Set.of(Kind.SPACES, Kind.ZERO_WIDTH), read("0203\u200B ").repairs());
  }

  @Test
  void aCellLeavesNothingToTheNext() {
    CodeCell cell = read("២");
    assertEquals(Set.of(Kind.KHMER_DIGITS, Kind.LOST_ZERO), cell.repairs());
    cell.read("0203");
    assertEquals(Set.of(), cell.repairs());
    cell.read("x");
    assertNull(cell.code());
    cell.read("");
    assertEquals(Kind.NO_CODE, cell.defect());
    cell.read("x");
    assertEquals(Kind.BAD_CODE, cell.defect());
    assertEquals("no digits", cell.cause());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "``, NO_CODE, the cell is blank",
        "`  `, NO_CODE, the cell is blank",
        "#REF!, BAD_CODE, a formula of the spreadsheet that failed",
        "#NAME?, BAD_CODE, a formula of the spreadsheet that failed",
        "#N/A, BAD_CODE, a formula of the spreadsheet that failed",
        "#203, BAD_CODE, other signs beside the digits",
        "203!, BAD_CODE, other signs beside the digits",
        "2.03E+07, CODE_AS_NUMBER, `a spreadsheet made a number of the code, and shows only its first digits`",
        "`2,03e7`, CODE_AS_NUMBER, `a spreadsheet made a number of the code, and shows only its first digits`",
        "E7, BAD_CODE, other signs beside the digits",
        "2E, BAD_CODE, other signs beside the digits",
        "2Ex, BAD_CODE, other signs beside the digits",
        "xE2, BAD_CODE, other signs beside the digits",
        "?????, LOSSY_ENCODING, a save in an encoding that lacks these characters",
        "0\uFFFD, LOSSY_ENCODING, a save in an encoding that lacks these characters",
        "\uFFFD2, LOSSY_ENCODING, a save in an encoding that lacks these characters",
        "02-Mar, CODE_AS_DATE, a spreadsheet made a date of the code",
        "2/3, CODE_AS_DATE, a spreadsheet made a date of the code",
        "Mar-02, CODE_AS_DATE, a spreadsheet made a date of the code",
        "MAY/2, CODE_AS_DATE, a spreadsheet made a date of the code",
        "Xyz-02, BAD_CODE, other signs beside the digits",
        "-02, BAD_CODE, other signs beside the digits",
        "/02, BAD_CODE, other signs beside the digits",
        "Mar-x, BAD_CODE, no digits",
        "a-b, BAD_CODE, no digits",
        "2.5, CODE_AS_NUMBER, `a spreadsheet made a number of the code, with a fraction or thousands set apart`",
        "`301,000`, CODE_AS_NUMBER, `a spreadsheet made a number of the code, with a fraction or thousands set apart`",
        "301.000, CODE_AS_NUMBER, `a spreadsheet made a number of the code, with a fraction or thousands set apart`",
        "`,203`, CODE_AS_NUMBER, `a spreadsheet made a number of the code, with a fraction or thousands set apart`",
        "`2,03,101`, CODE_AS_NUMBER, `a spreadsheet made a number of the code, with a fraction or thousands set apart`",
        "`2030,101,101`, CODE_AS_NUMBER, `a spreadsheet made a number of the code, with a fraction or thousands set apart`",
        "`2,030,10`, CODE_AS_NUMBER, `a spreadsheet made a number of the code, with a fraction or thousands set apart`",
        "`2,030.101`, CODE_AS_NUMBER, `a spreadsheet made a number of the code, with a fraction or thousands set apart`",
        "`0,030,101`, CODE_AS_NUMBER, `a spreadsheet made a number of the code, with a fraction or thousands set apart`",
        "`2,030`, CODE_AS_NUMBER, `a spreadsheet made a number of the code, with a fraction or thousands set apart`",
        "O2, BAD_CODE, `letters that look like digits: O for 0, I or L for 1`",
        "0I, BAD_CODE, `letters that look like digits: O for 0, I or L for 1`",
        "2l, BAD_CODE, `letters that look like digits: O for 0, I or L for 1`",
        "OIL, BAD_CODE, no digits",
        "O2x, BAD_CODE, other signs beside the digits",
        "02;Battambang, WRONG_SEPARATOR, the row is separated by other signs than the headings",
        "`02,Battambang`, WRONG_SEPARATOR, the row is separated by other signs than the headings",
        "`02\tBattambang`, WRONG_SEPARATOR, the row is separated by other signs than the headings",
        "02|Battambang, WRONG_SEPARATOR, the row is separated by other signs than the headings",
        "|x, WRONG_SEPARATOR, the row is separated by other signs than the headings",
        ";x, WRONG_SEPARATOR, the row is separated by other signs than the headings",
        "2x, BAD_CODE, other signs beside the digits",
        "x, BAD_CODE, no digits",
        "KH, BAD_CODE, no digits",
        "KHx, BAD_CODE, no digits",
        "KH203, BAD_CODE, a P-code with an odd number of digits",
        "020301010, BAD_CODE, more than eight digits",
        "KH0203010101, BAD_CODE, more than eight digits",
        "00, BAD_CODE, a pair of digits is 00",
        "0003, BAD_CODE, a pair of digits is 00",
        "020003, BAD_CODE, a pair of digits is 00",
        "000300, BAD_CODE, a pair of digits is 00",
        "0200, BAD_CODE, `zeros at the end: a code filled up to a fixed width, or digits that were lost`",
        "0, BAD_CODE, a pair of digits is 00"
      })
  void aCellWithoutACodeSaysWhy(String cell, Kind defect, String cause) {
    CodeCell read = read(cell);
    assertNull(read.code());
    assertEquals(defect, read.defect());
    assertEquals(cause, read.cause());
  }

  @Test
  void aMarkOfTextAloneIsNoCode() {
    for (String cell : new String[] {"'", "=\"\"", "=\"", "\""}) {
      CodeCell read = read(cell);
      assertNull(read.code());
      assertEquals(Set.of(), read.repairs());
    }
    assertEquals(Kind.NO_CODE, read("").defect());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2x030x101", "2 030,101", "2-030-101"})
  void groupsHaveOneSign(String cell) {
    assertNull(read(cell).code());
  }

  @Property
  void everyWayOfASpreadsheetToWriteACodeIsRead(@ForAll @IntRange(min = 1, max = 99) int province) {
    DivisionCode code = DivisionCode.of(String.format("%02d", province));
    String digits = code.toString();
    assertEquals(code, read(digits).code());
    assertEquals(code, read("" + province).code());
    assertEquals(code, read(province + ".0").code());
    assertEquals(code, read("KH" + digits).code());
    assertEquals(code, read("'" + digits).code());
    assertEquals(
        code,
        read(digits.chars().mapToObj(c -> "" + (char) (c - '0' + '០')).reduce("", String::concat))
            .code());
  }

  @Test
  void separatorsAreFoundWhereverTheyStand() {
    for (String text : new String[] {",", ";", "\t", "|", "a,b", "a;b", "a\tb", "a|b"}) {
      assertTrue(CodeCell.hasAnySeparator(text));
    }
    assertFalse(CodeCell.hasAnySeparator("a b"));
    assertFalse(CodeCell.hasAnySeparator(""));
  }
}
