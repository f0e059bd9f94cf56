package kh.civic.core.programme;

import static kh.civic.core.Refusals.assertMissing;
import static kh.civic.core.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import kh.civic.core.place.AdministrativeLevel;
import kh.civic.core.place.DivisionCode;
import kh.civic.core.place.PlaceRef;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.LocalizedText;
import kh.civic.core.value.Name;
import kh.civic.core.value.NameKind;
import kh.civic.core.value.PartyRef;
import org.junit.jupiter.api.Test;

class CascadePlanTest {

  private static final PartyRef WATERSHED = identified("org:watershed", "WaterSHED");
  private static final PartyRef MOI = identified("org:moi", "Ministry of Interior officials");
  private static final PartyRef MRD = identified("org:mrd", "MRD officials");
  private static final PartyRef PROVINCIAL_TRAINERS = named("provincial trainers");
  private static final PartyRef COUNCILLORS = named("commune councilors");

  private static final CascadeTier MASTERS =
      tier("Master Training of Trainers")
          .addTrainers(WATERSHED)
          .addTrainees(MOI, MRD)
          .addLevels(AdministrativeLevel.NATIONAL)
          .build();
  private static final CascadeTier PROVINCES =
      tier("Provincial Training of Trainers")
          .addTrainers(identified("org:mrd", "MRD"), identified("org:moi", "MOI"))
          .addTrainees(PROVINCIAL_TRAINERS)
          .addLevels(AdministrativeLevel.PROVINCIAL, AdministrativeLevel.DISTRICT)
          .build();
  private static final CascadeTier COMMUNES =
      tier("Commune training")
          .addTrainers(PROVINCIAL_TRAINERS)
          .addTrainees(COUNCILLORS)
          .addLevels(AdministrativeLevel.COMMUNE)
          .build();

  @Test
  void threeTiersHandTheTrainingDown() {
    CascadePlan plan =
        plan(MASTERS, PROVINCES, COMMUNES)
            .curriculum(EntityId.of("doc:civic-champions-curriculum"))
            .programme(EntityId.of("prog:civic-champions-2020"))
            .build();
    assertEquals(PROVINCES.trainees(), plan.tiers().get(2).trainers());
  }

  @Test
  void whoTrainsWasTrainedInTheTierBefore() {
    assertRefused(
        "tiers[1].trainers: expected the trainees of the tier before, [org:moi, org:mrd], was"
            + " \"[{en=provincial trainers}]\"",
        () -> plan(MASTERS, COMMUNES).build());
  }

  @Test
  void allWhoWereTrainedTrain() {
    CascadeTier half = tier("half").addTrainers(MOI).addTrainees(PROVINCIAL_TRAINERS).build();
    assertRefused(() -> plan(MASTERS, half).build());
  }

  @Test
  void partiesOfOneNameAndDifferentIdentifiersAreTwo() {
    CascadeTier other =
        tier("other")
            .addTrainers(identified("org:moi-2", "Ministry of Interior officials"), MRD)
            .build();
    assertRefused(() -> plan(MASTERS, other).build());
  }

  @Test
  void whatATierDoesNotTellIsNotHeldAgainstIt() {
    CascadeTier unknown = tier("unknown").build();
    assertDoesNotThrow(() -> plan(MASTERS, unknown, COMMUNES).build());
    assertDoesNotThrow(() -> plan(unknown, PROVINCES).build());
    assertDoesNotThrow(
        () -> plan(tier("x").addTrainees(MOI).build(), tier("y").addTrainees(MRD).build()).build());
  }

  @Test
  void nobodyTrainsThemselves() {
    assertRefused(
        "tiers[0].trainees: expected parties that stand nowhere else in the cascade, was"
            + " \"[org:moi]\"",
        () -> plan(tier("self").addTrainers(WATERSHED, MOI).addTrainees(MRD, MOI).build()).build());
  }

  @Test
  void nobodyReturnsFurtherDown() {
    CascadeTier back =
        tier("back").addTrainers(PROVINCIAL_TRAINERS).addTrainees(COUNCILLORS, WATERSHED).build();
    assertRefused(
        "tiers[2].trainees: expected parties that stand nowhere else in the cascade, was"
            + " \"[org:watershed]\"",
        () -> plan(MASTERS, PROVINCES, back).build());
  }

  @Test
  void nobodyReturnsAsTrainerWhereTheTraineesBeforeAreNotKnown() {
    CascadeTier open = tier("open").addTrainers(MOI, MRD).build();
    CascadeTier back = tier("back").addTrainers(WATERSHED).addTrainees(COUNCILLORS).build();
    assertRefused(
        "tiers[2].trainers: expected parties that stand nowhere else in the cascade, was"
            + " \"[org:watershed]\"",
        () -> plan(MASTERS, open, back).build());
  }

  @Test
  void noTierComesFromAWiderLevel() {
    CascadeTier wide = tier("wide").addLevels(AdministrativeLevel.PROVINCIAL).build();
    CascadeTier narrow = tier("narrow").addLevels(AdministrativeLevel.DISTRICT).build();
    assertDoesNotThrow(() -> plan(wide, wide, narrow).build());
    assertRefused(
        "tiers[2].levels: expected no level wider than that above, DISTRICT, was \"[PROVINCIAL]\"",
        () -> plan(narrow, tier("untold").build(), wide).build());
  }

  @Test
  void theWidestLevelOfATierCounts() {
    CascadeTier mixed =
        tier("mixed").addLevels(AdministrativeLevel.COMMUNE, AdministrativeLevel.DISTRICT).build();
    CascadeTier district = tier("district").addLevels(AdministrativeLevel.DISTRICT).build();
    CascadeTier commune = tier("commune").addLevels(AdministrativeLevel.COMMUNE).build();
    assertDoesNotThrow(() -> plan(district, mixed, district, commune).build());
    assertRefused(() -> plan(commune, mixed).build());
  }

  @Test
  void noTierReachesAPlaceOutsideThoseAbove() {
    CascadeTier province = tier("province").addPlaces(place("02")).build();
    CascadeTier districts = tier("districts").addPlaces(place("0203"), place("0212")).build();
    CascadeTier commune = tier("commune").addPlaces(place("020301")).build();
    assertDoesNotThrow(() -> plan(province, districts, districts, commune).build());
    assertRefused(
        "tiers[2].places: expected a place within those of the tiers above, was \"020401\"",
        () ->
            plan(province, districts, tier("outside").addPlaces(place("020401")).build()).build());
    assertRefused(() -> plan(districts, province).build());
  }

  @Test
  void aPlaceWithoutACodeNeitherBoundsNorBreaksTheReach() {
    PlaceRef unknown = PlaceRef.of(LocalizedText.of("km", "ស្រុកខ្លះ"));
    CascadeTier province = tier("province").addPlaces(place("02")).build();
    CascadeTier some = tier("some").addPlaces(place("0203"), unknown).build();
    CascadeTier other = tier("other").addPlaces(place("0204")).build();
    CascadeTier outside = tier("outside").addPlaces(place("0301")).build();
    assertDoesNotThrow(() -> plan(province, some, other).build());
    assertRefused(() -> plan(province, some, outside).build());
    assertRefused(() -> plan(province, tier("untold").build(), outside).build());
    assertRefused(
        () -> plan(other, tier("mixed").addPlaces(unknown, place("0203")).build()).build());
  }

  @Test
  void aPlanNeedsANameAndATier() {
    assertMissing(
        CascadePlan.builder().id(EntityId.of("cascade:x")).addTiers(MASTERS)::build, "names");
    assertMissing(plan()::build, "tiers");
  }

  @Test
  void identifiersAreOfTheirType() {
    assertRefused(
        "id: expected an identifier that begins with cascade:, was \"prog:x\"",
        () ->
            CascadePlan.builder()
                .id(EntityId.of("prog:x"))
                .addNames(MASTERS.names().get(0))
                .addTiers(MASTERS)
                .build());
    assertRefused(
        "programme: expected an identifier that begins with prog:, was \"event:x\"",
        () -> plan(MASTERS).programme(EntityId.of("event:x")).build());
    assertRefused(
        "curriculum: expected an identifier that begins with doc:, was \"event:x\"",
        () -> plan(MASTERS).curriculum(EntityId.of("event:x")).build());
    assertRefused(
        "sessions: expected an identifier that begins with event:, was \"doc:x\"",
        () -> tier("x").addSessions(EntityId.of("doc:x")).build());
  }

  @Test
  void noLevelAndNoSessionRepeatsInATier() {
    assertRefused(
        "levels: expected levels of which no two are alike, was \"[COMMUNE, COMMUNE]\"",
        () ->
            tier("x").addLevels(AdministrativeLevel.COMMUNE, AdministrativeLevel.COMMUNE).build());
    EntityId session = EntityId.of("event:x");
    assertRefused(
        "sessions: expected events of which no two are alike, was \"[event:x, event:x]\"",
        () -> tier("x").addSessions(session, session).build());
  }

  private static CascadePlan.Builder plan(CascadeTier... tiers) {
    return CascadePlan.builder()
        .id(EntityId.of("cascade:civic-champions-2020"))
        .addNames(
            Name.of(
                NameKind.AS_PRINTED, LocalizedText.of("km", "គំរូនៃការបណ្តុះបណ្តាលលក្ខណៈពីរ៉ាមីត")))
        .addTiers(tiers);
  }

  private static CascadeTier.Builder tier(String name) {
    return CascadeTier.builder().addNames(Name.of(NameKind.OFFICIAL, LocalizedText.of("en", name)));
  }

  private static PartyRef identified(String id, String name) {
    return PartyRef.of(LocalizedText.of("en", name), EntityId.of(id));
  }

  private static PartyRef named(String name) {
    return PartyRef.builder().name(LocalizedText.of("en", name)).build();
  }

  private static PlaceRef place(String code) {
    return PlaceRef.of(LocalizedText.of("en", code), DivisionCode.of(code));
  }
}
