package kh.civic.core.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import kh.civic.core.testkit.PlaceArbitraries;
import kh.civic.core.value.InvalidValueException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

class DivisionCodeProperties {

  @Provide
  Arbitrary<DivisionCode> codes() {
    return PlaceArbitraries.divisionCodes();
  }

  @Provide
  Arbitrary<String> notCodes() {
    return PlaceArbitraries.invalidDivisionCodes();
  }

  /** Two codes, in half of the cases one inside the other. */
  @Provide
  Arbitrary<Tuple.Tuple2<DivisionCode, DivisionCode>> pairs() {
    return Arbitraries.oneOf(
        Combinators.combine(codes(), codes()).as(Tuple::of),
        codes()
            .flatMap(
                code ->
                    PlaceArbitraries.divisionCodesIn(code).map(inner -> Tuple.of(code, inner))));
  }

  @Property
  void textRoundTrip(@ForAll("codes") DivisionCode code) {
    assertEquals(code, DivisionCode.of(code.toString()));
  }

  @Property
  void refusesWhatIsNoCode(@ForAll("notCodes") String text) {
    assertThrows(InvalidValueException.class, () -> DivisionCode.of(text));
  }

  @Property
  void containsMeansPrefix(@ForAll("pairs") Tuple.Tuple2<DivisionCode, DivisionCode> pair) {
    assertEquals(
        pair.get2().toString().startsWith(pair.get1().toString()),
        pair.get1().contains(pair.get2()));
  }

  @Property
  void parentOfChildRoundTrip(
      @ForAll("codes") DivisionCode parent, @ForAll @IntRange(min = 1, max = 99) int number) {
    if (parent.level() < DivisionCode.LEVELS) {
      DivisionCode child = DivisionCode.of(parent + String.format(Locale.ROOT, "%02d", number));
      assertEquals(Optional.of(parent), child.parent());
      assertEquals(parent.level() + 1, child.level());
    }
  }

  @Property
  void aCodeIsContainedInExactlyItsAncestors(@ForAll("codes") DivisionCode code) {
    for (int level = 1; level <= code.level(); level++) {
      assertTrue(code.atLevel(level).contains(code));
      assertEquals(level, code.atLevel(level).level());
    }
    assertEquals(code.level() > 1, code.parent().isPresent());
  }

  @Property
  void orderIsThatOfTheTextAndPutsParentsFirst(
      @ForAll("pairs") Tuple.Tuple2<DivisionCode, DivisionCode> pair) {
    int order = pair.get1().compareTo(pair.get2());
    assertEquals(Integer.signum(order), -Integer.signum(pair.get2().compareTo(pair.get1())));
    assertEquals(order == 0, pair.get1().equals(pair.get2()));
    if (pair.get1().contains(pair.get2())) {
      assertTrue(order <= 0);
    }
  }

  @Property
  void lenientReadingBringsTheLostZeroBack(@ForAll("codes") DivisionCode code) {
    String number = Long.toString(Long.parseLong(code.toString()));
    assertEquals(code, DivisionCode.parseLenient(number));
    assertEquals(code, DivisionCode.parseLenient(khmer(number)));
    assertEquals(code, DivisionCode.parseLenient(code.toString()));
  }

  private static String khmer(String digits) {
    StringBuilder khmer = new StringBuilder();
    digits.chars().forEach(c -> khmer.append((char) (c - '0' + '០')));
    return khmer.toString();
  }
}
