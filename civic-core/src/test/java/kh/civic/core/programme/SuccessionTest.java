package kh.civic.core.programme;

import static kh.civic.core.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.testing.EqualsTester;
import java.util.List;
import java.util.stream.IntStream;
import kh.civic.core.value.Certainty;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.LocalizedText;
import kh.civic.core.value.Name;
import kh.civic.core.value.NameKind;
import kh.civic.core.value.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SuccessionTest {

  private static final EntityId DAR = id("dar");
  private static final EntityId EU_SPACE = id("eu-space");
  private static final EntityId EU_DAR = id("eu-dar");

  @Test
  void bothPredecessorsComeBeforeTheProgramme() {
    Succession succession = dar();
    assertEquals(Certainty.DEFINITE, succession.precedes(EU_SPACE, DAR));
    assertEquals(Certainty.DEFINITE, succession.precedes(EU_DAR, DAR));
    assertEquals(Certainty.IMPOSSIBLE, succession.precedes(DAR, EU_SPACE));
    assertEquals(ImmutableSet.of(EU_SPACE, EU_DAR), succession.lineage().ancestors(DAR));
  }

  @Test
  void whichOfTwoPredecessorsCameFirstIsOnlyPossible() {
    assertEquals(Certainty.POSSIBLE, dar().precedes(EU_SPACE, EU_DAR));
    assertEquals(Certainty.POSSIBLE, dar().precedes(EU_DAR, EU_SPACE));
  }

  @Test
  void startsDecideBetweenProgrammesThatNoLinkConnects() {
    Succession succession =
        Succession.of(
            List.of(programme("a", "2013/2016"), programme("b", "2017"), programme("c", null)));
    assertEquals(Certainty.DEFINITE, succession.precedes(id("a"), id("b")));
    assertEquals(Certainty.IMPOSSIBLE, succession.precedes(id("b"), id("a")));
    assertEquals(Certainty.POSSIBLE, succession.precedes(id("a"), id("c")));
  }

  @Test
  void aLinkReachesAcrossProgrammesBetween() {
    Succession succession =
        Succession.of(
            List.of(programme("c", null, "b"), programme("b", null, "a"), programme("a", null)));
    assertEquals(Certainty.DEFINITE, succession.precedes(id("a"), id("c")));
    assertEquals(ImmutableList.of(id("a"), id("b"), id("c")), succession.chain(id("c")));
  }

  @Test
  void aLinkAgainstCertainStartsIsOnlyPossible() {
    Succession succession =
        Succession.of(List.of(programme("old", "2013", "new"), programme("new", "2020")));
    assertEquals(Certainty.POSSIBLE, succession.precedes(id("new"), id("old")));
    assertEquals(Certainty.POSSIBLE, succession.precedes(id("old"), id("new")));
  }

  @Test
  void aLinkWithStartsThatMayAgreeIsDefinite() {
    Succession succession =
        Succession.of(List.of(programme("second", "2020", "first"), programme("first", "2020")));
    assertEquals(Certainty.DEFINITE, succession.precedes(id("first"), id("second")));
    assertEquals(Certainty.IMPOSSIBLE, succession.precedes(id("second"), id("first")));
  }

  @Test
  void aCircleIsReportedAndDecidesNothing() {
    Succession circle =
        Succession.of(List.of(programme("a", "2013", "b"), programme("b", "2020", "a")));
    assertEquals(ImmutableSet.of(id("a"), id("b")), circle.lineage().inCycles());
    assertEquals(Certainty.POSSIBLE, circle.precedes(id("a"), id("b")));
    assertEquals(Certainty.POSSIBLE, circle.precedes(id("b"), id("a")));
    assertEquals(ImmutableSet.of(id("a"), id("b")), ImmutableSet.copyOf(circle.chain(id("b"))));
  }

  @Test
  void nothingPrecedesItself() {
    Succession circle = Succession.of(List.of(programme("a", null, "a")));
    assertEquals(Certainty.IMPOSSIBLE, circle.precedes(id("a"), id("a")));
    assertEquals(ImmutableSet.of(id("a")), circle.lineage().inCycles());
    assertEquals(ImmutableList.of(id("a")), circle.chain(id("a")));
  }

  @Test
  void aPredecessorThatIsNotThereStillComesBefore() {
    Succession succession = Succession.of(List.of(programme("b", "2020", "lost")));
    assertEquals(Certainty.DEFINITE, succession.precedes(id("lost"), id("b")));
    assertEquals(ImmutableList.of(id("lost"), id("b")), succession.chain(id("b")));
  }

  @Test
  void ofProgrammesThatAreNotThereNothingIsKnown() {
    assertEquals(Certainty.POSSIBLE, dar().precedes(id("x"), id("y")));
    assertEquals(Certainty.POSSIBLE, dar().precedes(DAR, id("y")));
    assertEquals(Certainty.POSSIBLE, dar().precedes(id("y"), DAR));
    assertEquals(ImmutableList.of(id("x")), dar().chain(id("x")));
  }

  @Test
  void oneIdentifierForTwoProgrammesIsRefused() {
    assertRefused(
        "programmes: expected programmes of which no two have one identifier, was \"prog:a\"",
        () -> Succession.of(List.of(programme("a", null), programme("a", "2020"))));
  }

  @Test
  void aLongChainIsNoDeepRecursion() {
    List<Programme> programmes =
        IntStream.range(0, 20_000)
            .mapToObj(i -> i == 0 ? programme("p0", null) : programme("p" + i, null, "p" + (i - 1)))
            .toList();
    Succession succession = Succession.of(programmes);
    assertEquals(programmes.stream().map(Programme::id).toList(), succession.chain(id("p19999")));
    assertEquals(Certainty.DEFINITE, succession.precedes(id("p0"), id("p19999")));
  }

  @Test
  void equalityIsThatOfTheProgrammesInAnyOrder() {
    new EqualsTester()
        .addEqualityGroup(
            Succession.of(List.of(programme("a", null), programme("b", null, "a"))),
            Succession.of(List.of(programme("b", null, "a"), programme("a", null))))
        .addEqualityGroup(Succession.of(List.of(programme("b", null, "a"))))
        .addEqualityGroup(Succession.of(List.of()))
        .testEquals();
  }

  @Test
  void toStringShowsTheLinks() {
    String text = dar().toString();
    assertTrue(text.contains("prog:eu-space=[prog:dar]"), text);
  }

  private static Succession dar() {
    return Succession.of(
        List.of(
            programme("dar", null, "eu-space", "eu-dar"),
            programme("eu-space", null),
            programme("eu-dar", null)));
  }

  private static Programme programme(String slug, @Nullable String period, String... predecessors) {
    Programme.Builder builder =
        Programme.builder()
            .id(id(slug))
            .kind(ProgrammeKind.PROJECT)
            .addNames(Name.of(NameKind.OFFICIAL, LocalizedText.of("en", slug)));
    if (period != null) {
      builder.period(Period.parse(period));
    }
    for (String predecessor : predecessors) {
      builder.addPredecessors(id(predecessor));
    }
    return builder.build();
  }

  private static EntityId id(String slug) {
    return EntityId.of("prog:" + slug);
  }
}
