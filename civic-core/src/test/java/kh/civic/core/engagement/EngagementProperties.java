package kh.civic.core.engagement;

import static kh.civic.core.Refusals.assertNotBuilt;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import kh.civic.core.party.Side;
import kh.civic.core.testkit.EngagementArbitraries;
import kh.civic.core.value.Citation;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.LocalizedText;
import kh.civic.core.value.Name;
import kh.civic.core.value.NameKind;
import kh.civic.core.value.PartyRef;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EngagementProperties {

  /** The way as the design draws it, written down a second time. */
  private static Set<Stage> allowedAfter(Optional<Stage> stage) {
    if (stage.isEmpty()) {
      return EnumSet.of(Stage.DRAFTED, Stage.WITHDRAWN);
    }
    Set<Stage> next =
        switch (stage.get()) {
          case DRAFTED -> EnumSet.of(Stage.CONSULTED);
          case CONSULTED -> EnumSet.of(Stage.PARTIALLY_ENDORSED, Stage.ENDORSED);
          case PARTIALLY_ENDORSED -> EnumSet.of(Stage.ENDORSED);
          case ENDORSED -> EnumSet.of(Stage.ACCEPTED);
          case ACCEPTED -> EnumSet.of(Stage.PRESENTED);
          case PRESENTED -> EnumSet.of(Stage.PRESENTED, Stage.PRIORITISED);
          case PRIORITISED -> EnumSet.of(Stage.PRIORITISED, Stage.ACTION_PLANNED);
          case ACTION_PLANNED -> EnumSet.of(Stage.COMPLETED);
          case COMPLETED, WITHDRAWN -> EnumSet.noneOf(Stage.class);
        };
    if (!next.isEmpty()) {
      next.add(Stage.WITHDRAWN);
    }
    return next;
  }

  @Property(tries = 1000)
  void aLifecycleNeverLeavesItsGraph(@ForAll("steps") List<Object> steps) {
    RecommendationList list = empty();
    boolean withdrawn = false;
    for (Object step : steps) {
      Optional<Stage> before = stage(list);
      RecommendationList unchanged = list;
      try {
        list =
            step instanceof Milestone milestone
                ? list.advance(milestone)
                : list.endorse((Endorsement) step);
        Optional<Stage> after = stage(list);
        assertFalse(withdrawn);
        assertTrue(
            allowedAfter(before).contains(after.orElseThrow())
                || (step instanceof Endorsement && after.equals(before)));
        if (step instanceof Milestone milestone) {
          assertEquals(Optional.of(milestone.stage()), after);
        }
      } catch (IllegalStateException refused) {
        assertEquals(unchanged, list);
        if (step instanceof Milestone milestone) {
          assertFalse(allowedAfter(before).contains(milestone.stage()));
        }
      }
      withdrawn |= stage(list).equals(Optional.of(Stage.WITHDRAWN));
      assertEquals(allowedAfter(stage(list)), list.nextStages());
    }
  }

  @Property
  void nothingFollowsAWithdrawal(
      @ForAll RecommendationList list,
      @ForAll("reachedMilestones") Milestone milestone,
      @ForAll Endorsement endorsement) {
    RecommendationList withdrawn =
        RecommendationList.builder()
            .id(list.id())
            .addAllNames(list.names())
            .addAllEndorsements(list.endorsements())
            .addAllMilestones(list.milestones())
            .addMilestones(Milestone.reached(Stage.WITHDRAWN, Occurrence.undated()))
            .build();
    assertEquals(Optional.of(Stage.WITHDRAWN), stage(withdrawn));
    assertEquals(ImmutableSet.of(), withdrawn.nextStages());
    assertThrows(IllegalStateException.class, () -> withdrawn.advance(milestone));
    assertThrows(IllegalStateException.class, () -> withdrawn.endorse(endorsement));
  }

  @Property
  void theStageDoesNotDependOnTheOrderOfWhatSourcesSay(
      @ForAll RecommendationList list, @ForAll Random random) {
    List<Milestone> milestones = new ArrayList<>(list.milestones());
    List<Endorsement> endorsements = new ArrayList<>(list.endorsements());
    Collections.shuffle(milestones, random);
    Collections.shuffle(endorsements, random);
    RecommendationList shuffled =
        RecommendationList.builder()
            .id(list.id())
            .addAllNames(list.names())
            .addAllEndorsements(endorsements)
            .addAllMilestones(milestones)
            .build();
    assertEquals(list.stage(), shuffled.stage());
    assertEquals(
        ImmutableSet.copyOf(list.outOfOrder()), ImmutableSet.copyOf(shuffled.outOfOrder()));
  }

  @Property
  void theStageIsReachedAndNoPlanStandsBeforeIt(@ForAll RecommendationList list) {
    Set<Stage> reached = EnumSet.noneOf(Stage.class);
    Set<Stage> planned = EnumSet.noneOf(Stage.class);
    for (Milestone milestone : list.milestones()) {
      (milestone.actual().isPresent() ? reached : planned).add(milestone.stage());
    }
    boolean state = list.endorsements().stream().anyMatch(e -> e.side() == Side.STATE);
    boolean civil = list.endorsements().stream().anyMatch(e -> e.side() == Side.CIVIL_SOCIETY);
    if (state || civil) {
      reached.add(Stage.PARTIALLY_ENDORSED);
    }
    if (state && civil) {
      reached.add(Stage.ENDORSED);
    }
    planned.removeAll(reached);
    Optional<Stage> expected = Optional.empty();
    for (Stage stage : Stage.values()) {
      if (planned.contains(stage)) {
        break;
      }
      if (reached.contains(stage)) {
        expected = Optional.of(stage);
      }
    }
    if (reached.contains(Stage.WITHDRAWN)) {
      expected = Optional.of(Stage.WITHDRAWN);
    }
    assertEquals(expected, stage(list));
  }

  @Property
  void aStageRestsOnCitationsOfTheListAlone(@ForAll RecommendationList list) {
    list.stage()
        .ifPresent(
            reading -> {
              for (Citation citation : reading.citations()) {
                assertTrue(
                    list.accordingTo(citation::equals).endorsements().size()
                            + list.accordingTo(citation::equals).milestones().size()
                        > 0);
              }
            });
  }

  @Property
  void accordingToAllSourcesOnlyWhatIsCitedRemains(@ForAll RecommendationList list) {
    RecommendationList cited = list.accordingTo(citation -> true);
    assertEquals(cited, cited.accordingTo(citation -> true));
    assertTrue(list.endorsements().containsAll(cited.endorsements()));
    for (Endorsement endorsement : list.endorsements()) {
      assertEquals(!endorsement.citations().isEmpty(), cited.endorsements().contains(endorsement));
    }
    assertEquals(list.recommendations(), cited.recommendations());
    assertEquals(List.of(), list.accordingTo(citation -> false).milestones());
  }

  @Property
  void aGeneratedListKeepsItsParts(@ForAll RecommendationList list) {
    RecommendationList copy =
        RecommendationList.builder()
            .id(list.id())
            .addAllNames(list.names())
            .addAllPlaces(list.places())
            .addAllBasedOn(list.basedOn())
            .addAllRecommendations(list.recommendations())
            .addAllEndorsements(list.endorsements())
            .addAllMilestones(list.milestones())
            .addAllCitations(list.citations())
            .build();
    assertEquals(list, copy);
    assertEquals(list.hashCode(), copy.hashCode());
    assertEquals(List.of(), copy.withCitations(List.of()).citations());
  }

  @Property
  void theImplementationRateIsAShare(@ForAll RecommendationList list) {
    list.implementationRate().ifPresent(rate -> assertTrue(rate >= 0 && rate <= 1));
  }

  @Property
  void aBadListIsRefused(@ForAll("invalidRecommendationLists") RecommendationList.Builder bad) {
    assertNotBuilt(bad::build);
  }

  @Property
  void aBadMilestoneIsRefused(@ForAll("invalidMilestones") Milestone.Builder bad) {
    assertNotBuilt(bad::build);
  }

  @Property
  void aBadRecommendationIsRefused(@ForAll("invalidRecommendations") Recommendation.Builder bad) {
    assertNotBuilt(bad::build);
  }

  private static Optional<Stage> stage(RecommendationList list) {
    return list.stage().map(AttestedStage::stage);
  }

  private static RecommendationList empty() {
    return RecommendationList.builder()
        .id(EntityId.of("reclist:bavel"))
        .addNames(Name.of(NameKind.OFFICIAL, LocalizedText.of("km", "បញ្ជីអនុសាសន៍រួម")))
        .build();
  }

  /** Steps in any order, those of the right way among them so that lists come far. */
  @Provide
  Arbitrary<List<Object>> steps() {
    Arbitrary<Object> any =
        Arbitraries.oneOf(
            EngagementArbitraries.reachedMilestones().map(step -> step),
            EngagementArbitraries.endorsements().map(step -> step));
    List<Object> way = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      if (stage == Stage.ENDORSED) {
        for (Side side : Side.values()) {
          way.add(
              Endorsement.of(
                  side, PartyRef.builder().name(LocalizedText.of("en", side.name())).build()));
        }
      } else if (!stage.isEndorsement() && stage != Stage.WITHDRAWN) {
        way.add(Milestone.reached(stage, Occurrence.undated()));
      }
    }
    Arbitrary<Integer> lengths = Arbitraries.integers().between(0, way.size());
    return Combinators.combine(lengths, any.list().ofMaxSize(6))
        .as(
            (length, rest) -> {
              List<Object> steps = new ArrayList<>(way.subList(0, length));
              steps.addAll(rest);
              return steps;
            });
  }

  @Provide
  Arbitrary<RecommendationList.Builder> invalidRecommendationLists() {
    return EngagementArbitraries.invalidRecommendationLists();
  }

  @Provide
  Arbitrary<Milestone> reachedMilestones() {
    return EngagementArbitraries.reachedMilestones();
  }

  @Provide
  Arbitrary<Milestone.Builder> invalidMilestones() {
    return EngagementArbitraries.invalidMilestones();
  }

  @Provide
  Arbitrary<Recommendation.Builder> invalidRecommendations() {
    return EngagementArbitraries.invalidRecommendations();
  }
}
