package kh.civic.core.engagement;

import static kh.civic.core.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import kh.civic.core.place.AdministrativeLevel;
import kh.civic.core.value.Citation;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MilestoneTest {

  private static final Citation EN = Citation.of(EntityId.of("doc:page"), "last sentence");
  private static final Citation KM = Citation.of(EntityId.of("doc:page-km"), "last sentence");

  @Test
  void aStageIsKnownToBeReachedWithoutADate() {
    Milestone accepted = Milestone.reached(Stage.ACCEPTED, Occurrence.undated(EN));
    assertEquals(Optional.empty(), accepted.actual().orElseThrow().when());
    assertEquals(Optional.empty(), accepted.planned());
  }

  @Test
  void plannedAndReachedStandSideBySide() {
    Milestone both =
        Milestone.builder()
            .stage(Stage.ACCEPTED)
            .planned(Occurrence.undated(KM))
            .actual(Occurrence.of(Period.parse("2021-12"), EN))
            .addEvents(EntityId.of("event:meeting"))
            .addLevels(AdministrativeLevel.DISTRICT)
            .build();
    assertEquals(Optional.of(both), both.accordingTo(citation -> true));
    assertEquals(Optional.empty(), both.accordingTo(citation -> false));
    Milestone english = both.accordingTo(EN::equals).orElseThrow();
    assertEquals(Optional.empty(), english.planned());
    assertEquals(both.actual(), english.actual());
    assertEquals(both.events(), english.events());
    assertEquals(both.levels(), english.levels());
    Milestone khmer = both.accordingTo(KM::equals).orElseThrow();
    assertEquals(both.planned(), khmer.planned());
    assertEquals(Optional.empty(), khmer.actual());
  }

  @Test
  void aDateStaysWithItsSource() {
    Occurrence occurrence = Occurrence.of(Period.parse("2021-12"), EN, KM);
    Occurrence english = occurrence.accordingTo(EN::equals).orElseThrow();
    assertEquals(occurrence.when(), english.when());
    assertEquals(ImmutableList.of(EN), english.citations());
  }

  @ParameterizedTest
  @EnumSource(Stage.class)
  void whatFollowsFromEndorsementsIsNoMilestone(Stage stage) {
    boolean endorsement = stage == Stage.PARTIALLY_ENDORSED || stage == Stage.ENDORSED;
    assertEquals(endorsement, stage.isEndorsement());
    if (endorsement) {
      assertRefused(
          "stage: expected a stage that does not follow from endorsements, was \"" + stage + '"',
          () -> Milestone.reached(stage, Occurrence.undated()));
    } else {
      assertEquals(stage, Milestone.planned(stage, Occurrence.undated()).stage());
    }
  }

  @Test
  void aMilestoneIsPlannedOrReached() {
    assertRefused(
        "stage: expected a plan to reach it, or that it is reached, was \"DRAFTED\"",
        () -> Milestone.builder().stage(Stage.DRAFTED).build());
  }

  @Test
  void itsEventsAreEventsAndNoLevelRepeats() {
    assertRefused(
        "events: expected an identifier that begins with event:, was \"doc:x\"",
        () ->
            Milestone.builder()
                .stage(Stage.DRAFTED)
                .planned(Occurrence.undated())
                .addEvents(EntityId.of("doc:x"))
                .build());
    assertRefused(
        "levels: expected levels of which no two are alike, was \"[DISTRICT, DISTRICT]\"",
        () ->
            Milestone.builder()
                .stage(Stage.DRAFTED)
                .planned(Occurrence.undated())
                .addLevels(AdministrativeLevel.DISTRICT, AdministrativeLevel.DISTRICT)
                .build());
  }

  @ParameterizedTest
  @EnumSource(Stage.class)
  void onlyWithdrawalLeadsOffTheWayAndNothingLeadsBack(Stage stage) {
    boolean last = stage == Stage.COMPLETED || stage == Stage.WITHDRAWN;
    assertEquals(last, stage.next().isEmpty());
    assertEquals(!last, stage.next().contains(Stage.WITHDRAWN));
    assertTrue(stage.next().stream().allMatch(next -> next.compareTo(stage) >= 0));
  }
}
