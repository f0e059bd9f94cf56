package kh.civic.core.value;

import static kh.civic.core.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import kh.civic.core.testkit.ValueArbitraries;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class HeadcountProperties {

  /** More than all small counts together, so that it stands for every larger number. */
  private static final int MANY = 30;

  @Property(tries = 1000)
  void aHeadcountIsOneThatSomeNumberOfPeopleFits(
      @ForAll("small") Count total,
      @ForAll("part") Optional<Count> female,
      @ForAll("part") Optional<Count> male,
      @ForAll("part") Optional<Count> undisclosed) {
    Headcount.Builder builder =
        Headcount.builder().total(total).female(female).male(male).undisclosed(undisclosed);
    if (canBe(total, List.of(female, male, undisclosed))) {
      assertEquals(total, builder.build().total());
    } else {
      assertEquals("total", assertRefused(builder::build).field());
    }
  }

  @Property(tries = 1000)
  void exactPartsNeverExceedAnExactTotal(@ForAll Headcount heads) {
    heads.remainder().ifPresent(remainder -> assertTrue(remainder >= 0));
    OptionalLong expected = OptionalLong.empty();
    List<Count> all = new ArrayList<>(parts(heads));
    all.add(heads.total());
    if (all.stream().allMatch(count -> count.qualifier() == Count.Qualifier.EXACT)) {
      long rest = heads.total().value().orElseThrow();
      for (Count part : parts(heads)) {
        rest -= part.value().orElseThrow();
      }
      expected = OptionalLong.of(rest);
    }
    assertEquals(expected, heads.remainder());
  }

  @Property(tries = 1000)
  void theShareOfWomenIsExactOrAbsent(@ForAll Headcount heads) {
    OptionalDouble share = heads.femaleShare();
    boolean known =
        heads.total().isExact()
            && heads.female().map(Count::isExact).orElse(false)
            && !heads.total().equals(Count.exactly(0));
    assertEquals(known, share.isPresent());
    if (known) {
      assertTrue(share.getAsDouble() >= 0 && share.getAsDouble() <= 1);
      assertEquals(
          (double) heads.female().orElseThrow().value().orElseThrow(),
          share.getAsDouble() * heads.total().value().orElseThrow(),
          1);
    }
  }

  @Property
  void whatCannotBeIsRefused(@ForAll("invalid") Headcount.Builder builder) {
    assertEquals("total", assertRefused(builder::build).field());
  }

  @Provide
  static Arbitrary<Headcount.Builder> invalid() {
    return ValueArbitraries.invalidHeadcounts();
  }

  @Provide
  static Arbitrary<Count> small() {
    Arbitrary<Count> ofOne =
        Combinators.combine(
                Arbitraries.of(
                    Count.Qualifier.EXACT,
                    Count.Qualifier.ABOUT,
                    Count.Qualifier.NEARLY,
                    Count.Qualifier.MORE_THAN,
                    Count.Qualifier.AT_LEAST,
                    Count.Qualifier.AT_MOST),
                Arbitraries.integers().between(1, 5))
            .as(Count::of);
    Arbitrary<Count> between =
        Combinators.combine(
                Arbitraries.integers().between(0, 2), Arbitraries.integers().between(3, 5))
            .as(Count::between);
    return Arbitraries.oneOf(ofOne, between, Arbitraries.of(Count.some(), Count.exactly(0)));
  }

  @Provide
  static Arbitrary<Optional<Count>> part() {
    return small().optional(0.7);
  }

  private static List<Count> parts(Headcount heads) {
    return Stream.of(heads.female(), heads.male(), heads.undisclosed())
        .flatMap(Optional::stream)
        .toList();
  }

  /** Tries all people: women, men, undisclosed, and others unless all three parts are given. */
  private static boolean canBe(Count total, List<Optional<Count>> parts) {
    boolean all = parts.stream().allMatch(Optional::isPresent);
    boolean[] sums = {true};
    for (Optional<Count> part : parts) {
      sums = plus(sums, part.map(HeadcountProperties::admitted).orElse(new long[] {0}));
    }
    sums = plus(sums, all ? new long[] {0} : LongStream.range(0, MANY).toArray());
    for (int sum = 0; sum < sums.length; sum++) {
      if (sums[sum] && total.admits(sum)) {
        return true;
      }
    }
    return false;
  }

  private static long[] admitted(Count count) {
    return LongStream.range(0, MANY).filter(count::admits).toArray();
  }

  private static boolean[] plus(boolean[] sums, long[] more) {
    boolean[] result = new boolean[sums.length + MANY];
    for (int sum = 0; sum < sums.length; sum++) {
      for (long part : more) {
        if (sums[sum]) {
          result[sum + (int) part] = true;
        }
      }
    }
    return result;
  }
}
