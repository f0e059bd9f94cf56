package kh.civic.core.value;

import static kh.civic.core.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.Range;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountTest {

  @Test
  void eachQualifierGuaranteesItsRange() {
    assertEquals(Range.singleton(367L), Count.exactly(367).range());
    assertEquals(Range.atLeast(0L), Count.about(20).range());
    assertEquals(Range.closedOpen(0L, 5000L), Count.nearly(5000).range());
    assertEquals(Range.greaterThan(10L), Count.moreThan(10).range());
    assertEquals(Range.atLeast(10L), Count.atLeast(10).range());
    assertEquals(Range.closed(0L, 10L), Count.atMost(10).range());
    assertEquals(Range.closed(10L, 20L), Count.between(10, 20).range());
    assertEquals(Range.atLeast(1L), Count.some().range());
  }

  @Test
  void aToleranceIsTheCallersReadingOfAboutAndNearly() {
    assertEquals(Range.closed(18L, 22L), Count.about(20).range(0.1));
    assertEquals(Range.closed(20L, 20L), Count.about(20).range(0));
    assertEquals(Range.closed(0L, 40L), Count.about(20).range(1));
    assertEquals(Range.closed(19L, 21L), Count.about(20).range(0.099));
    assertEquals(Range.closed(0L, 0L), Count.about(0).range(0.5));
    assertEquals(Range.closedOpen(4500L, 5000L), Count.nearly(5000).range(0.1));
    assertEquals(Range.closedOpen(4999L, 5000L), Count.nearly(5000).range(0));
    assertEquals(Range.closedOpen(0L, 1L), Count.nearly(1).range(0));
    assertEquals(Range.closed(0L, 2 * Count.MAX), Count.about(Count.MAX).range(1));
    assertEquals(Range.greaterThan(10L), Count.moreThan(10).range(0.5));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1.1, Double.NaN, Double.POSITIVE_INFINITY, -Double.MIN_VALUE})
  void aToleranceIsAShare(double tolerance) {
    assertRefused(
        "tolerance: expected a share from 0 to 1, was \"" + tolerance + '"',
        () -> Count.about(20).range(tolerance));
    assertRefused(() -> Count.exactly(20).range(tolerance));
  }

  @Test
  void onlyAnExactCountIsExact() {
    assertTrue(Count.exactly(0).isExact());
    assertFalse(Count.about(0).isExact());
    assertFalse(Count.some().isExact());
    assertFalse(Count.between(1, 2).isExact());
  }

  @Test
  void aCountKnowsTheNumbersThatItIsMadeOf() {
    assertEquals(OptionalLong.of(20), Count.about(20).value());
    assertEquals(OptionalLong.empty(), Count.some().value());
    assertEquals(OptionalLong.empty(), Count.between(1, 2).value());
    assertEquals(OptionalLong.of(1), Count.between(1, 2).lower());
    assertEquals(OptionalLong.of(2), Count.between(1, 2).upper());
    assertEquals(OptionalLong.empty(), Count.atLeast(1).lower());
    assertEquals(OptionalLong.empty(), Count.atMost(2).upper());
  }

  @ParameterizedTest
  @EnumSource(
      value = Count.Qualifier.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"BETWEEN", "SOME"})
  void aNumberIsZeroToTwoToThe53Minus1(Count.Qualifier qualifier) {
    long least = qualifier == Count.Qualifier.NEARLY ? 1 : 0;
    assertEquals(9_007_199_254_740_991L, Count.MAX);
    assertEquals(OptionalLong.of(least), Count.of(qualifier, least).value());
    assertEquals(OptionalLong.of(Count.MAX), Count.of(qualifier, Count.MAX).value());
    String expected = "value: expected a number from " + least + " to 9007199254740991, was \"";
    assertRefused(expected + (least - 1) + '"', () -> Count.of(qualifier, least - 1));
    assertRefused(expected + "9007199254740992\"", () -> Count.of(qualifier, Count.MAX + 1));
    assertRefused(() -> Count.of(qualifier, Long.MIN_VALUE));
  }

  @ParameterizedTest
  @EnumSource(
      value = Count.Qualifier.class,
      names = {"BETWEEN", "SOME"})
  void qualifiersOfTwoNumbersOrNoneDoNotTakeOne(Count.Qualifier qualifier) {
    assertRefused(
        "qualifier: expected a qualifier of one number, was \"" + qualifier + '"',
        () -> Count.of(qualifier, 1));
  }

  @Test
  void boundsAscend() {
    assertRefused(
        "upper: expected a number above the lower bound 10, was \"10\"",
        () -> Count.between(10, 10));
    assertRefused(() -> Count.between(10, 9));
    assertRefused(
        "lower: expected a number from 0 to 9007199254740991, was \"-1\"",
        () -> Count.between(-1, 9));
    assertRefused(
        "upper: expected a number from 0 to 9007199254740991, was \"9007199254740992\"",
        () -> Count.between(0, Count.MAX + 1));
    assertEquals(Range.closed(0L, 1L), Count.between(0, 1).range());
    assertEquals(Range.closed(0L, Count.MAX), Count.between(0, Count.MAX).range());
  }

  @Test
  void theTextIsForReadingInALog() {
    assertEquals("367", Count.exactly(367).toString());
    assertEquals("NEARLY 5000", Count.nearly(5000).toString());
    assertEquals("MORE_THAN 10", Count.moreThan(10).toString());
    assertEquals("BETWEEN 10 AND 20", Count.between(10, 20).toString());
    assertEquals("SOME", Count.some().toString());
  }
}
