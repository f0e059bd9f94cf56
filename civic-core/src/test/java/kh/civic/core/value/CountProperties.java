package kh.civic.core.value;

import static kh.civic.core.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.DiscreteDomain;
import com.google.common.collect.Range;
import kh.civic.core.testkit.ValueArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class CountProperties {

  @Property
  void aCountAdmitsWhatItsWordsSay(
      @ForAll @IntRange(min = 1, max = 20) int number, @ForAll @IntRange(max = 40) int n) {
    assertEquals(n == number, Count.exactly(number).admits(n));
    assertTrue(Count.about(number).admits(n));
    assertEquals(n < number, Count.nearly(number).admits(n));
    assertEquals(n > number, Count.moreThan(number).admits(n));
    assertEquals(n >= number, Count.atLeast(number).admits(n));
    assertEquals(n <= number, Count.atMost(number).admits(n));
    assertEquals(n >= number && n <= 2 * number, Count.between(number, 2L * number).admits(n));
    assertEquals(n != 0, Count.some().admits(n));
  }

  @Property(tries = 1000)
  void noCountAdmitsLessThanNothing(
      @ForAll Count count, @ForAll @LongRange(max = -1, min = Long.MIN_VALUE) long n) {
    assertFalse(count.admits(n));
  }

  @Property(tries = 1000)
  void someNumberIsAlwaysAdmitted(@ForAll Count count) {
    Range<Long> range = count.range().canonical(DiscreteDomain.longs());
    assertTrue(count.admits(range.lowerEndpoint()));
    assertFalse(range.isEmpty());
  }

  @Property
  void onlyAnExactCountAdmitsOneNumber(@ForAll("plain") Count count) {
    Range<Long> range = count.range().canonical(DiscreteDomain.longs());
    boolean one = range.hasUpperBound() && range.upperEndpoint() - range.lowerEndpoint() == 1;
    boolean atMostNone = count.range().equals(Range.closed(0L, 0L));
    boolean nearlyOne = count.equals(Count.nearly(1));
    assertEquals(count.isExact() || atMostNone || nearlyOne, one);
  }

  @Property
  void aToleranceNarrowsOnly(@ForAll Count count, @ForAll @DoubleRange(max = 1) double tolerance) {
    assertTrue(count.range().encloses(count.range(tolerance)));
  }

  @Property
  void aGreaterToleranceAllowsMore(
      @ForAll Count count,
      @ForAll @DoubleRange(max = 1) double a,
      @ForAll @DoubleRange(max = 1) double b) {
    assertTrue(count.range(Math.max(a, b)).encloses(count.range(Math.min(a, b))));
  }

  @Property
  void aboutReachesTheShareOnEitherSide(
      @ForAll @IntRange(max = 5000) int n, @ForAll @IntRange(max = 1000) int permille) {
    Range<Long> range = Count.about(n).range(permille / 1000.0);
    for (long k = 0; k <= 2L * n + 1; k++) {
      assertEquals(Math.abs(k - n) * 1000 <= (long) n * permille, range.contains(k));
    }
  }

  @Property
  void nearlyReachesTheShareBelow(
      @ForAll @IntRange(min = 1, max = 5000) int n, @ForAll @IntRange(max = 1000) int permille) {
    Range<Long> range = Count.nearly(n).range(permille / 1000.0);
    for (long k = 0; k <= n + 1; k++) {
      boolean near = k < n && ((n - k) * 1000 <= (long) n * permille || k == n - 1);
      assertEquals(near, range.contains(k));
    }
  }

  @Property
  void theQualifiersOfOneNumberAreAFamily(
      @ForAll Count.Qualifier qualifier, @ForAll @LongRange(min = 1, max = Count.MAX) long value) {
    if (qualifier == Count.Qualifier.BETWEEN || qualifier == Count.Qualifier.SOME) {
      assertRefused(() -> Count.of(qualifier, value));
    } else {
      Count count = Count.of(qualifier, value);
      assertEquals(qualifier, count.qualifier());
      assertEquals(value, count.value().orElseThrow());
    }
  }

  @Property(tries = 1000)
  void equalCountsAreThoseOfEqualText(@ForAll Count a, @ForAll Count b) {
    assertEquals(a.toString().equals(b.toString()), a.equals(b));
    assertNotEquals(a, (Object) a.toString());
  }

  @Property
  void numbersOutOfRangeAreRefused(@ForAll("outside") long value) {
    assertEquals("value", assertRefused(() -> Count.exactly(value)).field());
    assertEquals("value", assertRefused(() -> Count.atMost(value)).field());
    assertRefused(() -> Count.between(value, Count.MAX));
    assertRefused(() -> Count.between(0, value));
  }

  @Provide
  static Arbitrary<Long> outside() {
    return ValueArbitraries.invalidCountValues();
  }

  /** Counts without the span of two numbers, which can be as narrow as one likes. */
  @Provide
  static Arbitrary<Count> plain() {
    return ValueArbitraries.counts().filter(count -> count.qualifier() != Count.Qualifier.BETWEEN);
  }
}
