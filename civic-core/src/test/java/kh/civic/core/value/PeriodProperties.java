package kh.civic.core.value;

import static kh.civic.core.Refusals.assertRefused;
import static kh.civic.core.value.Certainty.DEFINITE;
import static kh.civic.core.value.Certainty.IMPOSSIBLE;
import static kh.civic.core.value.Certainty.POSSIBLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import kh.civic.core.testkit.ValueArbitraries;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * A period is the set of first and last days that it may have. On a calendar of nine weeks that set
 * is small enough to be listed, so that every answer is checked against all of it.
 */
class PeriodProperties {

  private static final long FIRST = LocalDate.of(2002, 12, 30).toEpochDay();
  private static final long LAST = LocalDate.of(2003, 3, 2).toEpochDay();

  /** No beginning, no end: beyond every day, and still fit for subtraction. */
  private static final long NEVER = Long.MAX_VALUE / 4;

  @Property(tries = 1000)
  void parseReadsBackWhatToStringWrites(@ForAll Period period) {
    assertEquals(period, Period.parse(period.toString()));
  }

  @Property
  void aDateIsThePeriodWithinIt(@ForAll PartialDate date) {
    assertEquals(Period.between(date, date), Period.of(date));
    assertEquals(date.toString(), Period.of(date).toString());
  }

  @Property(tries = 1000)
  void overlapsIsSymmetric(@ForAll Period a, @ForAll Period b) {
    assertEquals(a.overlaps(b), b.overlaps(a));
  }

  @Property
  void everyPeriodMayOverlapItself(@ForAll Period period) {
    assertNotEquals(IMPOSSIBLE, period.overlaps(period));
  }

  @Property
  void aPeriodMayContainItsOwnEnds(@ForAll Period period) {
    period.start().ifPresent(start -> assertNotEquals(IMPOSSIBLE, period.contains(start)));
    period.end().ifPresent(end -> assertNotEquals(IMPOSSIBLE, period.contains(end)));
  }

  @Property
  void overlapsIsWhatEveryPairOfReadingsSays(@ForAll("small") Period a, @ForAll("small") Period b) {
    List<Days> mine = readings(a);
    List<Days> others = readings(b);
    assertEquals(
        certainty(
            mine.stream()
                .flatMap(
                    left ->
                        others.stream()
                            .map(right -> left.first <= right.last && right.first <= left.last))),
        a.overlaps(b));
  }

  @Property
  void containsIsWhatEveryReadingSays(
      @ForAll("small") Period period, @ForAll("day") PartialDate date) {
    List<Long> days =
        LongStream.rangeClosed(date.earliest().toEpochDay(), date.latest().toEpochDay())
            .boxed()
            .toList();
    assertEquals(
        certainty(
            readings(period).stream()
                .flatMap(
                    reading ->
                        days.stream().map(day -> reading.first <= day && day <= reading.last))),
        period.contains(date));
  }

  @Property
  void gapToIsWhatEveryPairOfReadingsSays(@ForAll("closed") Period a, @ForAll("closed") Period b) {
    List<Long> lasts = readings(a).stream().map(Days::last).distinct().toList();
    List<Long> firsts = readings(b).stream().map(Days::first).distinct().toList();
    long least = Long.MAX_VALUE;
    long most = Long.MIN_VALUE;
    for (long last : lasts) {
      for (long first : firsts) {
        least = Math.min(least, first - last - 1);
        most = Math.max(most, first - last - 1);
      }
    }
    assertEquals(
        most < 1 ? Optional.empty() : Optional.of(Range.closed(Math.max(0, least), most)),
        a.gapTo(b));
  }

  @Property(tries = 1000)
  void aCertainGapMeansNoOverlapAndNoGapBackwards(@ForAll Period a, @ForAll Period b) {
    if (a.gapTo(b).filter(days -> days.lowerEndpoint() > 0).isPresent()) {
      assertEquals(IMPOSSIBLE, a.overlaps(b));
      assertEquals(0, b.gapTo(a).map(Range::lowerEndpoint).orElse(0L));
    }
  }

  @Property
  void nothingIsCertainOfAQualifiedPeriod(
      @ForAll("qualified") PartialDate date, @ForAll Period other) {
    assertEquals(POSSIBLE, Period.of(date).overlaps(other));
    assertEquals(Optional.of(Range.atLeast(0L)), Period.of(date).gapTo(other));
    assertEquals(Optional.of(Range.atLeast(0L)), other.gapTo(Period.of(date)));
  }

  @Property
  void whatIsNoPeriodIsRefused(@ForAll("invalid") String text) {
    assertEquals("period", assertRefused(() -> Period.parse(text)).field());
  }

  @Provide
  static Arbitrary<PartialDate> qualified() {
    return ValueArbitraries.qualifiedDates();
  }

  @Provide
  static Arbitrary<String> invalid() {
    return ValueArbitraries.invalidPeriodTexts();
  }

  @Provide
  static Arbitrary<PartialDate> day() {
    return Arbitraries.of(
            "2002-12-31",
            "2003-01",
            "2003-01-01",
            "2003-01-02",
            "2003-01-31",
            "2003-02",
            "2003-02-01",
            "2003-02-27",
            "2003-02-28",
            "2003-03-01")
        .map(PartialDate::parse);
  }

  @Provide
  static Arbitrary<Period> small() {
    return ValueArbitraries.periods(day());
  }

  /** Periods whose ends are neither open nor unknown, so that every gap has a size. */
  @Provide
  static Arbitrary<Period> closed() {
    return small().filter(period -> period.start().isPresent() && period.end().isPresent());
  }

  private record Days(long first, long last) {}

  /** Every first and last day that the text of a period allows. */
  private static List<Days> readings(Period period) {
    List<Days> readings = new ArrayList<>();
    List<Long> lasts = ends(period.end(), period.isEndOpen(), NEVER);
    for (long first : ends(period.start(), period.isStartOpen(), -NEVER)) {
      for (long last : lasts) {
        if (first <= last) {
          readings.add(new Days(first, last));
        }
      }
    }
    return readings;
  }

  private static List<Long> ends(Optional<PartialDate> date, boolean open, long beyond) {
    if (open) {
      return List.of(beyond);
    }
    return date.map(
            known ->
                LongStream.rangeClosed(known.earliest().toEpochDay(), known.latest().toEpochDay()))
        .orElseGet(
            () ->
                LongStream.concat(
                    LongStream.of(-NEVER, NEVER), LongStream.rangeClosed(FIRST, LAST)))
        .boxed()
        .toList();
  }

  private static Certainty certainty(Stream<Boolean> outcomes) {
    boolean some = false;
    boolean all = true;
    for (boolean outcome : (Iterable<Boolean>) outcomes::iterator) {
      some |= outcome;
      all &= outcome;
      if (some && !all) {
        return POSSIBLE;
      }
    }
    return all ? DEFINITE : IMPOSSIBLE;
  }
}
