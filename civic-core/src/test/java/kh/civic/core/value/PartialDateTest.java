package kh.civic.core.value;

import static kh.civic.core.Refusals.assertRefused;
import static kh.civic.core.value.Certainty.DEFINITE;
import static kh.civic.core.value.Certainty.IMPOSSIBLE;
import static kh.civic.core.value.Certainty.POSSIBLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

  @Test
  void aYearIsAYearAndNoMore() {
    PartialDate date = PartialDate.parse("2003");
    assertEquals(2003, date.year());
    assertEquals(OptionalInt.empty(), date.month());
    assertEquals(OptionalInt.empty(), date.day());
    assertEquals(PartialDate.Qualifier.NONE, date.qualifier());
    assertEquals(LocalDate.of(2003, 1, 1), date.earliest());
    assertEquals(LocalDate.of(2003, 12, 31), date.latest());
    assertEquals(Optional.empty(), date.toLocalDate());
    assertEquals(PartialDate.of(2003), date);
  }

  @Test
  void aMonthCoversItsDays() {
    PartialDate date = PartialDate.parse("2020-02");
    assertEquals(OptionalInt.of(2), date.month());
    assertEquals(OptionalInt.empty(), date.day());
    assertEquals(LocalDate.of(2020, 2, 1), date.earliest());
    assertEquals(LocalDate.of(2020, 2, 29), date.latest());
    assertEquals(Optional.empty(), date.toLocalDate());
    assertEquals(PartialDate.of(YearMonth.of(2020, 2)), date);
  }

  @Test
  void aDayIsADay() {
    PartialDate date = PartialDate.parse("2016-07-31");
    assertEquals(OptionalInt.of(7), date.month());
    assertEquals(OptionalInt.of(31), date.day());
    assertEquals(Optional.of(LocalDate.of(2016, 7, 31)), date.toLocalDate());
    assertEquals(PartialDate.of(LocalDate.of(2016, 7, 31)), date);
  }

  @ParameterizedTest
  @CsvSource({"2005~, APPROXIMATE", "2005?, UNCERTAIN", "2005%, APPROXIMATE_AND_UNCERTAIN"})
  void aQualifierIsKeptAndTellsNoDay(String text, PartialDate.Qualifier qualifier) {
    PartialDate date = PartialDate.parse(text);
    assertEquals(qualifier, date.qualifier());
    assertTrue(date.isQualified());
    assertEquals(text, date.toString());
    assertEquals(text.substring(4), qualifier.suffix());
    assertNotEquals(PartialDate.parse("2005"), date);
    assertEquals(PartialDate.parse("2005"), date.withQualifier(PartialDate.Qualifier.NONE));
    assertEquals(
        Optional.empty(),
        PartialDate.of(LocalDate.of(2005, 1, 2)).withQualifier(qualifier).toLocalDate());
  }

  @Test
  void aPlainDateIsNotQualified() {
    assertFalse(PartialDate.of(2005).isQualified());
  }

  @ParameterizedTest
  @CsvSource({
    "2003, 2005-01, DEFINITE",
    "2003, 2003-06, POSSIBLE",
    "2003-06, 2003, POSSIBLE",
    "2003, 2003, POSSIBLE",
    "2003-06-15, 2003-06-15, IMPOSSIBLE",
    "2003-06-15, 2003-06-16, DEFINITE",
    "2003-12-31, 2003-12, IMPOSSIBLE",
    "2003-12, 2003-12-31, POSSIBLE",
    "2003-12, 2003-12-01, IMPOSSIBLE",
    "2005-01, 2003, IMPOSSIBLE",
    "2003, 2005~, POSSIBLE",
    "2005?, 1999, POSSIBLE",
    "0000, 9999%, POSSIBLE",
  })
  void beforeIsCertainOnlyWhereNothingElseIsAllowed(String a, String b, Certainty expected) {
    assertEquals(expected, PartialDate.parse(a).isBefore(PartialDate.parse(b)));
    assertEquals(expected, PartialDate.parse(b).isAfter(PartialDate.parse(a)));
  }

  @Test
  void theExamplesOfTheDocumentationHold() {
    PartialDate founded = PartialDate.parse("2003");
    assertEquals(DEFINITE, founded.isBefore(PartialDate.parse("2005-01")));
    assertEquals(POSSIBLE, founded.isBefore(PartialDate.parse("2003-06")));
    assertEquals(POSSIBLE, founded.isBefore(PartialDate.parse("2005~")));
    assertEquals(IMPOSSIBLE, founded.isAfter(PartialDate.parse("2005-01")));
  }

  @Test
  void sortingGoesByEarliestDayThenTheWiderThenTheQualifier() {
    List<String> sorted =
        List.of("2002-12-31", "2003", "2003~", "2003?", "2003%", "2003-01", "2003-01-01", "2004");
    assertEquals(
        sorted,
        Stream.of("2004", "2003-01", "2003%", "2003-01-01", "2003?", "2003", "2002-12-31", "2003~")
            .map(PartialDate::parse)
            .sorted(PartialDate.BY_EARLIEST)
            .map(PartialDate::toString)
            .toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "200X",
        "20XX",
        "XXXX",
        "2003-XX",
        "2003-1X",
        "2003-12-XX",
        "2003-XX-XX~",
        "X003?"
      })
  void unspecifiedDigitsAreRefusedByName(String text) {
    assertRefused(
        "date: expected a date such as 2003, 2020-02, 2016-07-31 or 2005~; unspecified digits (X)"
            + " are not supported, was \""
            + text
            + '"',
        () -> PartialDate.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2003-21", "2003-24?", "2003-29", "2003-30", "2003-39", "2003-40~", "2003-41"})
  void seasonsAreRefusedByName(String text) {
    assertRefused(
        "date: expected a date of the calendar; seasons (months 21 to 41) are not supported, was \""
            + text
            + '"',
        () -> PartialDate.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Y17000", "Y-17000", "Y17E7", "Y2003"})
  void longYearsAreRefusedByName(String text) {
    assertRefused(
        "date: expected a date such as 2003, 2020-02, 2016-07-31 or 2005~; years of more than four"
            + " digits (Y) are not supported, was \""
            + text
            + '"',
        () -> PartialDate.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2003-00",
        "2003-13",
        "2003-20",
        "2003-42",
        "2003-02-29",
        "2003-04-31",
        "2003-01-00"
      })
  void daysThatDoNotExistAreRefused(String text) {
    assertRefused(
        "date: expected a date of the calendar, was \"" + text + '"',
        () -> PartialDate.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "203",
        "20033",
        "2003-1",
        "2003-01-1",
        "2003/01",
        " 2003",
        "2003 ",
        "2003~?",
        "-0044",
        "២០០៣",
        "X",
        "Year",
        "2003-01-01T00:00",
        "20X3x"
      })
  void whatIsNoDateIsRefused(String text) {
    assertRefused(
        "date: expected a date such as 2003, 2020-02, 2016-07-31 or 2005~, was \"" + text + '"',
        () -> PartialDate.parse(text));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 10_000, Year.MIN_VALUE, Year.MAX_VALUE})
  void yearsOfOtherThanFourDigitsAreRefused(int year) {
    String message = "year: expected a year from 0 to 9999, was \"" + year + '"';
    assertRefused(message, () -> PartialDate.of(year));
    assertRefused(message, () -> PartialDate.of(YearMonth.of(year, 1)));
    assertRefused(message, () -> PartialDate.of(LocalDate.of(year, 1, 1)));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 9999})
  void theFirstAndTheLastYearAreDates(int year) {
    assertEquals(year, PartialDate.of(year).year());
    assertEquals(year == 0 ? "0000" : "9999", PartialDate.of(year).toString());
  }

  @Test
  void theFirstYearIsALeapYear() {
    assertEquals(LocalDate.of(0, 2, 29), PartialDate.parse("0000-02").latest());
  }
}
