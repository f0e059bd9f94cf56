package kh.civic.core.engagement;

import static kh.civic.core.Refusals.assertMissing;
import static kh.civic.core.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import kh.civic.core.party.Side;
import kh.civic.core.place.AdministrativeLevel;
import kh.civic.core.place.DivisionCode;
import kh.civic.core.place.PlaceRef;
import kh.civic.core.value.Citation;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.LocalizedText;
import kh.civic.core.value.Name;
import kh.civic.core.value.NameKind;
import kh.civic.core.value.PartialDate;
import kh.civic.core.value.PartyRef;
import kh.civic.core.value.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RecommendationListTest {

  private static final Citation EN = citation("en");
  private static final Citation KM = citation("km");

  /** One list of Battambang as its document tells of it in English and in Khmer. */
  private static final RecommendationList BAVEL =
      list()
          .addPlaces(PlaceRef.of(LocalizedText.of("km", "បវេល"), DivisionCode.of("0204")))
          .addEndorsements(
              Endorsement.of(Side.STATE, party("District Administration"), EN, KM),
              Endorsement.of(Side.CIVIL_SOCIETY, party("អង្គការសង្គមស៊ីវិល"), KM))
          .addMilestones(
              Milestone.reached(Stage.DRAFTED, Occurrence.undated(EN, KM)),
              Milestone.reached(
                  Stage.CONSULTED, Occurrence.of(Period.parse("2021-11/2021-12"), EN, KM)),
              Milestone.reached(Stage.ACCEPTED, Occurrence.undated(EN)),
              Milestone.planned(Stage.ACCEPTED, Occurrence.undated(KM)),
              Milestone.builder()
                  .stage(Stage.PRESENTED)
                  .addLevels(AdministrativeLevel.PROVINCIAL, AdministrativeLevel.NATIONAL)
                  .actual(Occurrence.undated(EN, KM))
                  .build())
          .build();

  @Test
  void theEnglishReadingIsThatTheListWasAcceptedAndPresented() {
    assertEquals(
        reading(Stage.PRESENTED, ImmutableSet.of(EN), ImmutableSet.of()),
        BAVEL.accordingTo(in("en")).stage());
    assertEquals(
        ImmutableSet.of(Side.CIVIL_SOCIETY), BAVEL.accordingTo(in("en")).missingEndorsements());
    assertEquals(ImmutableList.of(), BAVEL.accordingTo(in("en")).outOfOrder());
  }

  @Test
  void theKhmerReadingIsThatTheListIsEndorsedAndWillBeAccepted() {
    RecommendationList khmer = BAVEL.accordingTo(in("km"));
    assertEquals(reading(Stage.ENDORSED, ImmutableSet.of(KM), ImmutableSet.of()), khmer.stage());
    assertEquals(ImmutableSet.of(), khmer.missingEndorsements());
    assertEquals(
        List.of(Stage.PRESENTED), khmer.outOfOrder().stream().map(Milestone::stage).toList());
  }

  @Test
  void bothTogetherSayWhichSourceStillPlansAStageOnTheWay() {
    assertEquals(
        reading(Stage.PRESENTED, ImmutableSet.of(EN, KM), ImmutableSet.of(KM)), BAVEL.stage());
    assertEquals(ImmutableList.of(), BAVEL.outOfOrder());
  }

  @Test
  void theSourceThatLiftsAPlanIsPartOfWhatTheStageRestsOn() {
    RecommendationList list =
        list()
            .addMilestones(
                Milestone.builder()
                    .stage(Stage.ACCEPTED)
                    .planned(Occurrence.undated(KM))
                    .actual(Occurrence.undated(EN))
                    .build(),
                Milestone.reached(Stage.PRESENTED, Occurrence.undated(KM)))
            .build();
    assertEquals(
        reading(Stage.PRESENTED, ImmutableSet.of(KM, EN), ImmutableSet.of(KM)), list.stage());
  }

  @Test
  void aSourceThatPlannedAndLaterReportsIsNotAgainstItself() {
    Citation before =
        Citation.builder().document(KM.document()).language("km").locator("paragraph 1").build();
    RecommendationList list =
        list()
            .addMilestones(
                Milestone.builder()
                    .stage(Stage.ACCEPTED)
                    .planned(Occurrence.undated(before))
                    .actual(Occurrence.undated(KM))
                    .build())
            .build();
    assertEquals(reading(Stage.ACCEPTED, ImmutableSet.of(KM), ImmutableSet.of()), list.stage());
  }

  @Test
  void aSourceThatSaysNothingGivesNoStage() {
    RecommendationList other = BAVEL.accordingTo(in("fr"));
    assertEquals(Optional.empty(), other.stage());
    assertEquals(ImmutableList.of(), other.milestones());
    assertEquals(ImmutableList.of(), other.endorsements());
    assertEquals(BAVEL.names(), other.names());
    assertEquals(BAVEL.places(), other.places());
  }

  @Test
  void whatNoCitationBacksIsNoSourcesWord() {
    RecommendationList uncited =
        list().addMilestones(Milestone.reached(Stage.DRAFTED, Occurrence.undated())).build();
    assertEquals(reading(Stage.DRAFTED, ImmutableSet.of(), ImmutableSet.of()), uncited.stage());
    assertEquals(Optional.empty(), uncited.accordingTo(citation -> true).stage());
  }

  @Test
  void aMilestoneKeepsOnlyTheCitationsOfTheSource() {
    Milestone presented = BAVEL.milestones().get(4).accordingTo(in("km")).orElseThrow();
    assertEquals(ImmutableList.of(KM), presented.actual().orElseThrow().citations());
    assertEquals(
        ImmutableList.of(AdministrativeLevel.PROVINCIAL, AdministrativeLevel.NATIONAL),
        presented.levels());
  }

  @Test
  void theEndorsementOfOneSideIsPartial() {
    RecommendationList list = list().addEndorsements(endorsement(Side.STATE)).build();
    assertEquals(Optional.of(Stage.PARTIALLY_ENDORSED), list.stage().map(AttestedStage::stage));
    assertEquals(ImmutableSet.of(Side.CIVIL_SOCIETY), list.missingEndorsements());
    RecommendationList both = list.endorse(endorsement(Side.CIVIL_SOCIETY));
    assertEquals(Optional.of(Stage.ENDORSED), stage(both));
    assertEquals(ImmutableSet.of(), both.missingEndorsements());
  }

  @Test
  void sevenAdministrationsAreStillOneSide() {
    RecommendationList list =
        list().addMilestones(reached(Stage.CONSULTED)).build().endorse(endorsement(Side.STATE));
    for (int i = 0; i < 6; i++) {
      list = list.endorse(endorsement(Side.STATE));
    }
    assertEquals(Optional.of(Stage.PARTIALLY_ENDORSED), stage(list));
    RecommendationList endorsed = list.endorse(endorsement(Side.CIVIL_SOCIETY));
    assertEquals(Optional.of(Stage.ENDORSED), stage(endorsed.endorse(endorsement(Side.STATE))));
  }

  @Test
  void aListGoesItsWholeWayStepByStep() {
    RecommendationList list = list().build();
    assertEquals(Optional.empty(), list.stage());
    assertEquals(ImmutableSet.of(Stage.DRAFTED, Stage.WITHDRAWN), list.nextStages());
    list = list.advance(reached(Stage.DRAFTED)).advance(reached(Stage.CONSULTED));
    list = list.endorse(endorsement(Side.CIVIL_SOCIETY)).endorse(endorsement(Side.STATE));
    for (Stage stage :
        List.of(
            Stage.ACCEPTED,
            Stage.PRESENTED,
            Stage.PRESENTED,
            Stage.PRIORITISED,
            Stage.PRIORITISED,
            Stage.ACTION_PLANNED,
            Stage.COMPLETED)) {
      list = list.advance(reached(stage));
      assertEquals(Optional.of(stage), stage(list));
    }
    assertEquals(ImmutableSet.of(), list.nextStages());
    assertEquals(ImmutableList.of(), list.outOfOrder());
  }

  @Test
  void aStepThatIsNotNextNamesThoseThatAre() {
    RecommendationList consulted = list().addMilestones(reached(Stage.CONSULTED)).build();
    assertEquals(
        "reclist:bavel: from consulted it cannot go to accepted; allowed: partially-endorsed,"
            + " endorsed, withdrawn",
        assertThrows(IllegalStateException.class, () -> consulted.advance(reached(Stage.ACCEPTED)))
            .getMessage());
    assertEquals(
        "reclist:bavel: from no stage it cannot go to completed; allowed: drafted, withdrawn",
        assertThrows(
                IllegalStateException.class, () -> list().build().advance(reached(Stage.COMPLETED)))
            .getMessage());
  }

  @Test
  void aPartiallyEndorsedListIsNotAccepted() {
    RecommendationList partial = list().addEndorsements(endorsement(Side.CIVIL_SOCIETY)).build();
    assertEquals(
        "reclist:bavel: from partially-endorsed it cannot go to accepted; allowed: endorsed,"
            + " withdrawn",
        assertThrows(IllegalStateException.class, () -> partial.advance(reached(Stage.ACCEPTED)))
            .getMessage());
  }

  @Test
  void nothingComesAfterAWithdrawal() {
    RecommendationList withdrawn =
        list().addMilestones(reached(Stage.CONSULTED), reached(Stage.WITHDRAWN)).build();
    assertEquals(Optional.of(Stage.WITHDRAWN), stage(withdrawn));
    assertEquals(
        "reclist:bavel: from withdrawn it cannot go to accepted; allowed: none",
        assertThrows(IllegalStateException.class, () -> withdrawn.advance(reached(Stage.ACCEPTED)))
            .getMessage());
    assertThrows(IllegalStateException.class, () -> withdrawn.endorse(endorsement(Side.STATE)));
    assertThrows(IllegalStateException.class, () -> withdrawn.advance(reached(Stage.WITHDRAWN)));
  }

  @Test
  void aWithdrawalRestsOnItsOwnSourcesAlone() {
    RecommendationList list =
        list()
            .addMilestones(
                Milestone.planned(Stage.ACCEPTED, Occurrence.undated(KM)),
                Milestone.reached(Stage.WITHDRAWN, Occurrence.undated(EN)))
            .build();
    assertEquals(reading(Stage.WITHDRAWN, ImmutableSet.of(EN), ImmutableSet.of()), list.stage());
  }

  @Test
  void aPlanDoesNotAdvanceAList() {
    RecommendationList drafted = list().addMilestones(reached(Stage.DRAFTED)).build();
    assertRefused(() -> drafted.advance(Milestone.planned(Stage.CONSULTED, Occurrence.undated())));
  }

  @Test
  void endorsementsComeBeforeAcceptance() {
    RecommendationList accepted =
        list()
            .addEndorsements(endorsement(Side.STATE))
            .addMilestones(reached(Stage.ACCEPTED))
            .build();
    assertEquals(
        "reclist:bavel: from accepted it cannot go to endorsed; allowed: presented, withdrawn",
        assertThrows(
                IllegalStateException.class,
                () -> accepted.endorse(endorsement(Side.CIVIL_SOCIETY)))
            .getMessage());
  }

  @Test
  void aPlanAheadHoldsNothingBack() {
    RecommendationList list =
        list()
            .addMilestones(
                reached(Stage.DRAFTED),
                reached(Stage.CONSULTED),
                Milestone.planned(Stage.PRIORITISED, Occurrence.undated(KM)))
            .build();
    assertEquals(Optional.of(Stage.CONSULTED), stage(list));
    assertEquals(ImmutableList.of(), list.outOfOrder());
  }

  @Test
  void aPlanForTheFirstStageHoldsEverythingBack() {
    RecommendationList list =
        list()
            .addMilestones(
                Milestone.planned(Stage.DRAFTED, Occurrence.undated(KM)), reached(Stage.CONSULTED))
            .build();
    assertEquals(Optional.empty(), list.stage());
    assertEquals(List.of(reached(Stage.CONSULTED)), list.outOfOrder());
  }

  @ParameterizedTest
  @CsvSource({
    "2021-12, 2021-11, true",
    "2021-11, 2021-12, false",
    "2021, 2021-11, false",
    "2022~, 2021, false",
    "2022, 2021~, false",
    "2022/.., 2021, true",
    "../2022, 2021, false",
    "2022, 2021/.., false",
  })
  void aStageReachedBeforeAnEarlierOneIsOutOfOrder(
      String consulted, String accepted, boolean expected) {
    Milestone later = reached(Stage.ACCEPTED, accepted);
    RecommendationList list =
        list().addMilestones(later, reached(Stage.CONSULTED, consulted)).build();
    assertEquals(expected ? List.of(later) : List.of(), list.outOfOrder());
  }

  @Test
  void theLatestOfSeveralEarlierMilestonesCounts() {
    Milestone accepted = reached(Stage.ACCEPTED, "2021");
    RecommendationList list =
        list()
            .addMilestones(
                reached(Stage.CONSULTED, "2022"), reached(Stage.CONSULTED, "2020"), accepted)
            .build();
    assertEquals(List.of(accepted), list.outOfOrder());
  }

  @ParameterizedTest
  @CsvSource({
    "2020, 2021, 2022, true", // the list was endorsed in 2022 and not before
    "2021, 2021, 2022, true",
    "2022, 2021, 2022, false",
    "2020, 2021, 2022~, true", // one side had not endorsed it before 2021
    "2020, 2020, 2022~, false",
    "2020, 2021, , true",
    "2020, , 2022, true",
    "2020, , , false",
    "2020~, 2021, 2022, false",
    "2020/.., 2021, 2022, false",
  })
  void aStageReachedBeforeTheEndorsementsIsOutOfOrder(
      String acceptedIn, @Nullable String state, @Nullable String citizens, boolean expected) {
    Milestone accepted = reached(Stage.ACCEPTED, acceptedIn);
    RecommendationList list =
        list()
            .addMilestones(reached(Stage.CONSULTED, "2019"), accepted)
            .addEndorsements(
                endorsement(Side.STATE, state),
                endorsement(Side.CIVIL_SOCIETY, citizens),
                endorsement(Side.CIVIL_SOCIETY, "2030")) // a further party, later
            .build();
    assertEquals(expected ? List.of(accepted) : List.of(), list.outOfOrder());
  }

  private static Endorsement endorsement(Side side, @Nullable String date) {
    return Endorsement.builder()
        .side(side)
        .by(party("party"))
        .date(Optional.ofNullable(date).map(PartialDate::parse))
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "2021, 2022, true",
    "2022, 2022, false",
    "2022, 2021, false",
    "2021~, 2022, false",
    "2021, 2022~, false",
    "2021/.., 2022, false",
    "2021, ../2022, false",
  })
  void whatIsDatedAfterAWithdrawalIsOutOfOrder(
      String withdrawal, String consulted, boolean expected) {
    Milestone after = reached(Stage.CONSULTED, consulted);
    RecommendationList list =
        list().addMilestones(reached(Stage.WITHDRAWN, withdrawal), after).build();
    assertEquals(expected ? List.of(after) : List.of(), list.outOfOrder());
  }

  @Test
  void theFirstOfSeveralWithdrawalsCounts() {
    Milestone after = reached(Stage.CONSULTED, "2021");
    for (List<String> dates : List.of(List.of("2020", "2022"), List.of("2022", "2020"))) {
      RecommendationList list =
          list()
              .addMilestones(
                  reached(Stage.WITHDRAWN, dates.get(0)),
                  reached(Stage.WITHDRAWN, dates.get(1)),
                  after)
              .build();
      assertEquals(List.of(after), list.outOfOrder());
    }
  }

  @Test
  void whatWasCompletedIsNotWithdrawn() {
    Milestone withdrawn = reached(Stage.WITHDRAWN);
    RecommendationList list = list().addMilestones(withdrawn, reached(Stage.COMPLETED)).build();
    assertEquals(List.of(withdrawn), list.outOfOrder());
    assertThrows(
        IllegalStateException.class,
        () -> list().addMilestones(reached(Stage.COMPLETED)).build().advance(withdrawn));
  }

  @Test
  void theImplementationRateIsTheShareOfActionsDone() {
    assertEquals(
        OptionalDouble.of(0.5),
        actions(
                RecommendationAction.Status.DONE,
                RecommendationAction.Status.ONGOING,
                RecommendationAction.Status.DROPPED,
                RecommendationAction.Status.DONE)
            .implementationRate());
    assertEquals(
        OptionalDouble.of(0), actions(RecommendationAction.Status.PLANNED).implementationRate());
  }

  @Test
  void theImplementationRateIsNotGuessed() {
    assertEquals(OptionalDouble.empty(), list().build().implementationRate());
    RecommendationList unknown =
        list()
            .addRecommendations(
                recommendation()
                    .addActions(
                        action().status(RecommendationAction.Status.DONE).build(), action().build())
                    .build())
            .build();
    assertEquals(OptionalDouble.empty(), unknown.implementationRate());
  }

  @Test
  void aListNeedsATitle() {
    assertMissing(RecommendationList.builder().id(EntityId.of("reclist:bavel"))::build, "names");
  }

  @Test
  void identifiersAreOfTheirType() {
    assertRefused(
        "id: expected an identifier that begins with reclist:, was \"doc:x\"",
        () ->
            RecommendationList.builder()
                .id(EntityId.of("doc:x"))
                .addAllNames(BAVEL.names())
                .build());
    assertRefused(
        "basedOn: expected an identifier that begins with doc:, was \"event:x\"",
        () -> list().addBasedOn(EntityId.of("event:x")).build());
  }

  @ParameterizedTest
  @EnumSource(RecommendationAction.Status.class)
  void anActionIsOverdueWhileItIsStillToBeDone(RecommendationAction.Status status) {
    RecommendationAction action = action().status(status).due(PartialDate.parse("2022-06")).build();
    boolean open =
        status == RecommendationAction.Status.PLANNED
            || status == RecommendationAction.Status.ONGOING;
    assertEquals(
        open ? "DEFINITE" : "IMPOSSIBLE",
        action.isOverdue(PartialDate.parse("2022-07")).toString());
    assertEquals("IMPOSSIBLE", action.isOverdue(PartialDate.parse("2022-05")).toString());
    assertEquals(
        open ? "POSSIBLE" : "IMPOSSIBLE", action.isOverdue(PartialDate.parse("2022")).toString());
  }

  @Test
  void anActionWithoutStatusOrDateIsAtMostPossiblyOverdue() {
    RecommendationAction due = action().due(PartialDate.parse("2022-06")).build();
    assertEquals("POSSIBLE", due.isOverdue(PartialDate.parse("2022-07")).toString());
    assertEquals("IMPOSSIBLE", due.isOverdue(PartialDate.parse("2022-05")).toString());
    RecommendationAction undated = action().status(RecommendationAction.Status.ONGOING).build();
    assertEquals("POSSIBLE", undated.isOverdue(PartialDate.parse("2022-07")).toString());
  }

  private static RecommendationList actions(RecommendationAction.Status... states) {
    RecommendationList.Builder list = list();
    for (RecommendationAction.Status status : states) {
      list.addRecommendations(recommendation().addActions(action().status(status).build()).build());
    }
    return list.build();
  }

  private static Recommendation.Builder recommendation() {
    return Recommendation.builder().text(LocalizedText.of("en", "Hold public forums"));
  }

  private static RecommendationAction.Builder action() {
    return RecommendationAction.builder().text(LocalizedText.of("en", "Announce the forum"));
  }

  private static Optional<AttestedStage> reading(
      Stage stage, ImmutableSet<Citation> citations, ImmutableSet<Citation> stillPlanned) {
    return Optional.of(new AttestedStage(stage, citations, stillPlanned));
  }

  private static Optional<Stage> stage(RecommendationList list) {
    return list.stage().map(AttestedStage::stage);
  }

  private static Milestone reached(Stage stage) {
    return Milestone.reached(stage, Occurrence.undated());
  }

  private static Milestone reached(Stage stage, String when) {
    return Milestone.reached(stage, Occurrence.of(Period.parse(when)));
  }

  private static Endorsement endorsement(Side side) {
    return Endorsement.of(side, party("party"));
  }

  private static PartyRef party(String name) {
    return PartyRef.builder().name(LocalizedText.of("und", name)).build();
  }

  private static RecommendationList.Builder list() {
    return RecommendationList.builder()
        .id(EntityId.of("reclist:bavel"))
        .addNames(Name.of(NameKind.OFFICIAL, LocalizedText.of("km", "បញ្ជីអនុសាសន៍រួម")));
  }

  private static Predicate<Citation> in(String language) {
    return citation -> citation.language().equals(Optional.of(language));
  }

  private static Citation citation(String language) {
    return Citation.builder()
        .document(EntityId.of("doc:joint-recommendations"))
        .language(language)
        .build();
  }
}
