package kh.civic.core.value;

import static kh.civic.core.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class HeadcountTest {

  @Test
  void whoIsNotAmongTheWomenIsNotSaidToBeAMan() {
    Headcount heads =
        Headcount.builder().total(Count.exactly(367)).female(Count.exactly(209)).build();
    assertEquals(OptionalLong.of(158), heads.remainder());
    assertEquals(java.util.Optional.empty(), heads.male());
    assertEquals(OptionalDouble.of(209 / 367.0), heads.femaleShare());
  }

  @Test
  void allPartsLeaveNoRemainder() {
    assertEquals(
        OptionalLong.of(0),
        Headcount.builder()
            .total(Count.exactly(6))
            .female(Count.exactly(1))
            .male(Count.exactly(2))
            .undisclosed(Count.exactly(3))
            .build()
            .remainder());
  }

  @Test
  void noPartsLeaveAllAsRemainder() {
    Headcount heads = Headcount.builder().total(Count.exactly(6)).build();
    assertEquals(OptionalLong.of(6), heads.remainder());
    assertEquals(OptionalDouble.empty(), heads.femaleShare());
  }

  @Test
  void inexactNumbersLeaveNothingToCompute() {
    Headcount nearly =
        Headcount.builder().total(Count.nearly(5000)).female(Count.exactly(2000)).build();
    assertEquals(OptionalLong.empty(), nearly.remainder());
    assertEquals(OptionalDouble.empty(), nearly.femaleShare());

    Headcount about = Headcount.builder().total(Count.exactly(50)).female(Count.about(20)).build();
    assertEquals(OptionalLong.empty(), about.remainder());
    assertEquals(OptionalDouble.empty(), about.femaleShare());
  }

  @Test
  void nobodyHasNoShare() {
    assertEquals(
        OptionalDouble.empty(),
        Headcount.builder().total(Count.exactly(0)).female(Count.exactly(0)).build().femaleShare());
  }

  @Test
  void partsAboveTheTotalAreRefused() {
    assertRefused(
        "total: expected at least the sum of the parts, 368, was \"367\"",
        () ->
            Headcount.builder()
                .total(Count.exactly(367))
                .female(Count.exactly(209))
                .male(Count.exactly(159))
                .build());
    assertRefused(
        "total: expected at least the sum of the parts, 10, was \"NEARLY 10\"",
        () -> Headcount.builder().total(Count.nearly(10)).undisclosed(Count.exactly(10)).build());
    assertRefused(
        "total: expected at least the sum of the parts, 11, was \"AT_MOST 10\"",
        () -> Headcount.builder().total(Count.atMost(10)).male(Count.moreThan(10)).build());
  }

  @Test
  void allPartsBelowTheTotalAreRefused() {
    assertRefused(
        "total: expected at most the sum of all parts, 6, was \"7\"",
        () ->
            Headcount.builder()
                .total(Count.exactly(7))
                .female(Count.exactly(1))
                .male(Count.atMost(2))
                .undisclosed(Count.exactly(3))
                .build());
    assertRefused(
        "total: expected at most the sum of all parts, 6, was \"MORE_THAN 6\"",
        () ->
            Headcount.builder()
                .total(Count.moreThan(6))
                .female(Count.exactly(1))
                .male(Count.exactly(2))
                .undisclosed(Count.nearly(4))
                .build());
  }
}
