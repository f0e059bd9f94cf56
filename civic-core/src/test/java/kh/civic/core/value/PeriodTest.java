package kh.civic.core.value;

import static kh.civic.core.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.Range;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

  private static final String EXPECTED =
      "period: expected a period such as 2017/2021, 2013/.., ../2020, 2013/ (end unknown) or"
          + " 2002-02";

  @Test
  void aPeriodHasTheDatesOfItsText() {
    Period period = Period.parse("2017/2021-03~");
    assertEquals(Optional.of(PartialDate.parse("2017")), period.start());
    assertEquals(Optional.of(PartialDate.parse("2021-03~")), period.end());
    assertFalse(period.isStartOpen());
    assertFalse(period.isEndOpen());
    assertEquals(Period.between(PartialDate.parse("2017"), PartialDate.parse("2021-03~")), period);
  }

  @Test
  void openIsNotUnknown() {
    Period open = Period.parse("2013/..");
    Period unknown = Period.parse("2013/");
    assertTrue(open.isEndOpen());
    assertFalse(unknown.isEndOpen());
    assertEquals(Optional.empty(), open.end());
    assertEquals(Optional.empty(), unknown.end());
    assertNotEquals(open, unknown);
    assertEquals(Period.since(PartialDate.of(2013)), open);

    assertTrue(Period.parse("../2013").isStartOpen());
    assertFalse(Period.parse("/2013").isStartOpen());
    assertNotEquals(Period.parse("../2013"), Period.parse("/2013"));
    assertEquals(Period.until(PartialDate.of(2013)), Period.parse("../2013"));
  }

  @Test
  void aPeriodWithinOneDateIsWrittenAsThatDate() {
    assertEquals("2002-02", Period.parse("2002-02/2002-02").toString());
    assertEquals(Period.of(PartialDate.parse("2002-02")), Period.parse("2002-02"));
    assertEquals(Period.parse("2002-02"), Period.parse("2002-02/2002-02"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "../..", "../", "/.."})
  void aPeriodHasADate(String text) {
    assertRefused(
        "period: expected a period with at least one date, was \"" + text + '"',
        () -> Period.parse(text));
  }

  @Test
  void theEndIsNotDefinitelyBeforeTheStart() {
    assertRefused(
        "period: expected an end that is not definitely before the start, was \"2021/2017\"",
        () -> Period.parse("2021/2017"));
    assertRefused(
        "period: expected an end that is not definitely before the start, was \"2021/2017\"",
        () -> Period.between(PartialDate.of(2021), PartialDate.of(2017)));
    assertEquals("2021/2017?", Period.parse("2021/2017?").toString());
    assertEquals("2021-12/2021", Period.parse("2021-12/2021").toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2003/2004/2005", "//", "2003//2004"})
  void aPeriodHasTwoEnds(String text) {
    assertRefused(EXPECTED + ", was \"" + text + '"', () -> Period.parse(text));
  }

  @ParameterizedTest
  @CsvSource({
    "'',''",
    "2003-2004,2003-2004",
    "2003/20X4,20X4",
    ".../2003,...",
    "2003/2003-02-29,2003-02-29"
  })
  void anEndThatIsNoDateIsRefusedWithTheReason(String text, String part) {
    InvalidValueException refused = assertRefused(() -> Period.parse(text));
    InvalidValueException reason =
        assertInstanceOf(InvalidValueException.class, refused.getCause());
    assertEquals(part, reason.shown());
    assertEquals(
        EXPECTED + " (" + reason.getMessage() + "), was \"" + text + '"', refused.getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "2017/2021, 2018, DEFINITE",
    "2017/2021, 2017, POSSIBLE",
    "2017/2021, 2016, IMPOSSIBLE",
    "2017/2021, 2018~, POSSIBLE",
    "2017~/2021, 2022, IMPOSSIBLE",
    "2017~/2021, 2000, POSSIBLE",
    "2013/.., 9999, DEFINITE",
    "2013/.., 2012, IMPOSSIBLE",
    "2013/, 2014, POSSIBLE",
    "2013/, 2012, IMPOSSIBLE",
    "../2013, 0000, DEFINITE",
    "/2013, 0000, POSSIBLE",
    "/2013, 2014, IMPOSSIBLE",
    "2003/2003-05, 2003-06, IMPOSSIBLE",
    "2003-05/2003, 2003-04, IMPOSSIBLE",
    "2016-07-31, 2016-07-31, DEFINITE",
  })
  void containsSaysHowSure(String period, String date, Certainty expected) {
    assertEquals(expected, Period.parse(period).contains(PartialDate.parse(date)));
  }

  @ParameterizedTest
  @CsvSource({
    "2017/2021, 2013/.., DEFINITE",
    "2017/2021, 2021, POSSIBLE",
    "2017/2021, 2022/2023, IMPOSSIBLE",
    "2017/2021, 2022~/2023, POSSIBLE",
    "2013/.., 2020/.., DEFINITE",
    "../2013, 2014/.., IMPOSSIBLE",
    "2013/, 2020/.., POSSIBLE",
    "/2013, ../0000, POSSIBLE",
    "2020-02-03, 2020-02-03, DEFINITE",
  })
  void overlapsSaysHowSure(String a, String b, Certainty expected) {
    assertEquals(expected, Period.parse(a).overlaps(Period.parse(b)));
    assertEquals(expected, Period.parse(b).overlaps(Period.parse(a)));
  }

  @Test
  void aGapIsTheDaysBetween() {
    assertEquals(gap(1, 1), gap("2020-02-03", "2020-02-05"));
    assertEquals(Optional.empty(), gap("2020-02-03", "2020-02-04"));
    assertEquals(Optional.empty(), gap("2020-02-03", "2020-02-03"));
    assertEquals(Optional.empty(), gap("2020", "2018"));
    assertEquals(gap(0, 729), gap("2017/2020", "2021"));
    assertEquals(gap(365, 365 + 729), gap("2017/2020", "2022"));
    assertEquals(gap(0, 4381), gap("2010/", "2021"));
    assertEquals(gap(0, 4381), gap("2010", "/2021"));
    assertEquals(Optional.of(Range.atLeast(0L)), gap("2017/2020~", "2021"));
    assertEquals(Optional.of(Range.atLeast(0L)), gap("2017/2020", "2021?"));
    assertEquals(Optional.of(Range.atLeast(0L)), gap("2017~/", "2021"));
    assertEquals(Optional.of(Range.atLeast(0L)), gap("2017", "/2021~"));
    assertEquals(Optional.empty(), gap("2017/..", "2021"));
    assertEquals(Optional.empty(), gap("2017", "../2021"));
  }

  private static Optional<Range<Long>> gap(String earlier, String later) {
    return Period.parse(earlier).gapTo(Period.parse(later));
  }

  private static Optional<Range<Long>> gap(long least, long most) {
    return Optional.of(Range.closed(least, most));
  }
}
