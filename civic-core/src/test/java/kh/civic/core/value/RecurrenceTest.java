package kh.civic.core.value;

import static kh.civic.core.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceTest {

  private static final LocalizedText WORDS = LocalizedText.of("en", "BI-MONTHLY");

  @Test
  void twiceAYearIsExpectedTwiceInAYear() {
    Recurrence twice = Recurrence.fixed(2, Recurrence.Unit.YEAR);
    assertEquals(Range.closed(2L, 2L), expected(twice, "2019-01-01/2019-12-31"));
    assertEquals(Range.closed(0L, 2L), expected(twice, "2019"));
    assertEquals(Range.closed(4L, 8L), expected(twice, "2017/2020-06"));
  }

  @ParameterizedTest
  @CsvSource({
    "DAY, 1, 2019-01-01/2019-01-31, 31, 31",
    "WEEK, 1, 2019-01-01/2019-01-28, 4, 4",
    "WEEK, 1, 2019-01-01/2019-01-29, 4, 5",
    "MONTH, 1, 2019-01-01/2019-03-31, 3, 3",
    "MONTH, 2, 2019-01-01/2019-03-31, 1, 2",
    "MONTH, 1, 2019-01-31/2019-02-27, 1, 1",
    "MONTH, 1, 2019-01-31/2019-02-28, 1, 2",
    "MONTH, 1, 2019-01-01, 0, 1",
    "MONTH, 1, 2019-01/2019-02, 0, 2",
    "YEAR, 5, 2000-01-01/2019-12-31, 4, 4",
    "YEAR, 1, 2019/2019, 0, 1",
  })
  void completeIntervalsAreTheLeastAndBegunOnesTheMost(
      Recurrence.Unit unit, int every, String period, long least, long most) {
    Recurrence recurrence =
        Recurrence.builder()
            .regularity(Recurrence.Regularity.FIXED)
            .times(1)
            .every(every)
            .unit(unit)
            .build();
    assertEquals(Range.closed(least, most), expected(recurrence, period));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019/..", "2019/", "../2019", "/2019", "2019~/2020", "2019/2020?"})
  void nothingIsExpectedOfAPeriodWithoutBounds(String period) {
    assertEquals(Range.atLeast(0L), expected(Recurrence.fixed(2, Recurrence.Unit.YEAR), period));
  }

  @Test
  void wordsWithSeveralMeaningsExpectNothingAndKeepTheirText() {
    Recurrence ambiguous =
        Recurrence.builder().regularity(Recurrence.Regularity.AMBIGUOUS).asPrinted(WORDS).build();
    assertEquals(Range.atLeast(0L), expected(ambiguous, "2019-01-01/2019-12-31"));
    assertEquals(java.util.Optional.of(WORDS), ambiguous.asPrinted());
    assertRefused(
        "regularity: expected the words as printed with AMBIGUOUS, was \"AMBIGUOUS\"",
        () -> Recurrence.builder().regularity(Recurrence.Regularity.AMBIGUOUS).build());
  }

  @Test
  void regularlyIsNoRate() {
    Recurrence regular = Recurrence.builder().regularity(Recurrence.Regularity.REGULAR).build();
    assertEquals(Range.atLeast(0L), expected(regular, "2019-01-01/2019-12-31"));
  }

  @Test
  void aRateIsGivenWhereItIsStatedAndOnlyThere() {
    String message = "regularity: expected times and unit with FIXED, and with it alone, was \"";
    assertRefused(message + "FIXED\"", () -> of(Recurrence.Regularity.FIXED).build());
    assertRefused(message + "FIXED\"", () -> of(Recurrence.Regularity.FIXED).times(2).build());
    assertRefused(
        message + "FIXED\"",
        () -> of(Recurrence.Regularity.FIXED).unit(Recurrence.Unit.YEAR).build());
    assertRefused(message + "REGULAR\"", () -> of(Recurrence.Regularity.REGULAR).times(2).build());
    assertRefused(
        message + "REGULAR\"",
        () -> of(Recurrence.Regularity.REGULAR).unit(Recurrence.Unit.YEAR).build());
    assertRefused(
        "every: expected no interval but with FIXED, was \"2\"",
        () -> of(Recurrence.Regularity.REGULAR).every(2).build());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 1001, Integer.MAX_VALUE, Integer.MIN_VALUE})
  void aRateIsWithinReason(int number) {
    assertRefused(
        "times: expected a number from 1 to 1000, was \"" + number + '"',
        () -> Recurrence.fixed(number, Recurrence.Unit.YEAR));
    assertRefused(
        "every: expected a number from 1 to 1000, was \"" + number + '"',
        () ->
            of(Recurrence.Regularity.FIXED)
                .times(1)
                .every(number)
                .unit(Recurrence.Unit.YEAR)
                .build());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 1000})
  void theBoundsOfARateAreAccepted(int number) {
    assertEquals(number, Recurrence.fixed(number, Recurrence.Unit.DAY).times().orElseThrow());
  }

  private static Recurrence.Builder of(Recurrence.Regularity regularity) {
    return Recurrence.builder().regularity(regularity);
  }

  private static Range<Long> expected(Recurrence recurrence, String period) {
    return recurrence.expectedIn(Period.parse(period));
  }
}
