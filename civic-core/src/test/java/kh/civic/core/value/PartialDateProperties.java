package kh.civic.core.value;

import static kh.civic.core.Refusals.assertRefused;
import static kh.civic.core.value.Certainty.DEFINITE;
import static kh.civic.core.value.Certainty.IMPOSSIBLE;
import static kh.civic.core.value.Certainty.POSSIBLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import kh.civic.core.testkit.ValueArbitraries;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PartialDateProperties {

  @Property(tries = 1000)
  void parseReadsBackWhatToStringWrites(@ForAll PartialDate date) {
    assertEquals(date, PartialDate.parse(date.toString()));
  }

  @Property(tries = 1000)
  void equalDatesAreThoseOfEqualText(
      @ForAll("close") PartialDate a, @ForAll("close") PartialDate b) {
    assertEquals(a.toString().equals(b.toString()), a.equals(b));
    if (a.equals(b)) {
      assertEquals(a.hashCode(), b.hashCode());
    }
  }

  @Property
  void theBoundsAreTheDaysThatBeginWithTheText(@ForAll PartialDate date) {
    List<LocalDate> days = days(date);
    assertEquals(days.get(0), date.earliest());
    assertEquals(days.get(days.size() - 1), date.latest());
  }

  @Property
  void beforeIsWhatEveryPairOfDaysSays(
      @ForAll("closeAndPlain") PartialDate a, @ForAll("closeAndPlain") PartialDate b) {
    boolean some = false;
    boolean all = true;
    for (LocalDate left : days(a)) {
      for (LocalDate right : days(b)) {
        some |= left.isBefore(right);
        all &= left.isBefore(right);
      }
    }
    assertEquals(all ? DEFINITE : some ? POSSIBLE : IMPOSSIBLE, a.isBefore(b));
  }

  @Property(tries = 1000)
  void beforeIsAntisymmetric(@ForAll("close") PartialDate a, @ForAll("close") PartialDate b) {
    if (a.isBefore(b) == DEFINITE) {
      assertEquals(IMPOSSIBLE, b.isBefore(a));
    }
    assertEquals(a.isBefore(b), b.isAfter(a));
  }

  @Property(tries = 1000)
  void beforeIsTransitive(
      @ForAll("close") PartialDate a,
      @ForAll("close") PartialDate b,
      @ForAll("close") PartialDate c) {
    if (a.isBefore(b) == DEFINITE && b.isBefore(c) == DEFINITE) {
      assertEquals(DEFINITE, a.isBefore(c));
    }
  }

  @Property
  void aQualifiedDateIsNeverComparedWithCertainty(
      @ForAll("qualified") PartialDate a, @ForAll PartialDate b) {
    assertEquals(POSSIBLE, a.isBefore(b));
    assertEquals(POSSIBLE, a.isAfter(b));
    assertEquals(POSSIBLE, b.isBefore(a));
    assertEquals(POSSIBLE, b.isAfter(a));
  }

  @Property
  void aQualifierChangesNothingElse(@ForAll PartialDate date, @ForAll PartialDate.Qualifier to) {
    PartialDate other = date.withQualifier(to);
    assertEquals(to, other.qualifier());
    assertEquals(date.earliest(), other.earliest());
    assertEquals(date.latest(), other.latest());
    assertEquals(date, other.withQualifier(date.qualifier()));
  }

  @Property
  void onlyAnUnqualifiedDayIsALocalDate(@ForAll PartialDate date) {
    assertEquals(
        date.toString().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}"), date.toLocalDate().isPresent());
    date.toLocalDate().ifPresent(day -> assertEquals(date, PartialDate.of(day)));
  }

  @Property(tries = 1000)
  void sortingAgreesWithEqualityAndCertainty(
      @ForAll("close") PartialDate a, @ForAll("close") PartialDate b) {
    int order = Integer.signum(PartialDate.BY_EARLIEST.compare(a, b));
    assertEquals(-order, Integer.signum(PartialDate.BY_EARLIEST.compare(b, a)));
    assertEquals(a.equals(b), order == 0);
    if (a.isBefore(b) == DEFINITE) {
      assertTrue(order < 0);
    }
  }

  @Property
  void whatIsNoDateIsRefused(@ForAll("invalid") String text) {
    assertEquals("date", assertRefused(() -> PartialDate.parse(text)).field());
  }

  @Property
  void whatParsesIsInTheFormThatItIsWrittenIn(@ForAll String text) {
    try {
      assertEquals(text, PartialDate.parse(text).toString());
    } catch (InvalidValueException refused) {
      assertFalse(text.matches("[0-9]{4}"));
    }
  }

  @Provide
  static Arbitrary<PartialDate> qualified() {
    return ValueArbitraries.qualifiedDates();
  }

  @Provide
  static Arbitrary<String> invalid() {
    return ValueArbitraries.invalidDateTexts();
  }

  /** Dates near enough to each other to touch, overlap and be equal. */
  @Provide
  static Arbitrary<PartialDate> close() {
    return Combinators.combine(closeAndPlain(), Arbitraries.of(PartialDate.Qualifier.class))
        .as(PartialDate::withQualifier);
  }

  @Provide
  static Arbitrary<PartialDate> closeAndPlain() {
    return Arbitraries.of(
            "2003",
            "2004",
            "2003-01",
            "2003-02",
            "2003-12",
            "2004-01",
            "2004-02",
            "2003-01-01",
            "2003-02-28",
            "2003-12-30",
            "2003-12-31",
            "2004-01-01",
            "2004-02-29",
            "2004-12-31")
        .map(PartialDate::parse);
  }

  /** The days of its year whose ISO 8601 text begins with the date's. */
  private static List<LocalDate> days(PartialDate date) {
    String text = date.toString().replaceAll("[~?%]", "");
    LocalDate newYear = LocalDate.of(date.year(), 1, 1);
    return newYear
        .datesUntil(newYear.plusYears(1))
        .filter(day -> day.toString().startsWith(text))
        .toList();
  }
}
