package kh.civic.core.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import kh.civic.core.party.Organization;
import kh.civic.core.party.OrganizationKind;
import kh.civic.core.party.Side;
import kh.civic.core.value.Certainty;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.LocalizedText;
import kh.civic.core.value.Name;
import kh.civic.core.value.NameKind;
import kh.civic.core.value.PartyRef;
import kh.civic.core.value.Period;
import org.junit.jupiter.api.Test;

/** The look at "From NGO-led to Government-led", and at what is less clear than that. */
class LeadershipShiftTest {

  private static final ImmutableMap<EntityId, Organization> ORGANIZATIONS =
      ImmutableMap.of(
          EntityId.of("org:watershed"), organization("watershed", OrganizationKind.NGO),
          EntityId.of("org:moi"), organization("moi", OrganizationKind.MINISTRY),
          EntityId.of("org:mrd"), organization("mrd", OrganizationKind.MINISTRY),
          EntityId.of("org:ccc"), organization("ccc", OrganizationKind.NETWORK));

  private static final PartyRef WATERSHED = party("watershed", "WaterSHED");
  private static final PartyRef MOI = party("moi", "ក្រសួងមហាផ្ទៃ");
  private static final PartyRef MRD = party("mrd", "ក្រសួងអភិវឌ្ឍន៍ជនបទ");
  private static final PartyRef CCC = party("ccc", "គ.ស.ក");
  private static final PartyRef STRANGER = party("stranger", "Stranger");
  private static final PartyRef UNIDENTIFIED =
      PartyRef.builder().name(LocalizedText.of("en", "a government team")).build();

  @Test
  void leadershipPassesFromAnNgoToTheGovernment() {
    Programme earlier =
        iteration("earlier", "2013/2019")
            .addParticipations(Participation.of(ParticipationRole.LEAD, WATERSHED))
            .build();
    Programme latest =
        iteration("2020", "2020-02/..")
            .addParticipations(
                Participation.of(ParticipationRole.LEAD, MOI),
                Participation.of(ParticipationRole.LEAD, MRD),
                Participation.of(ParticipationRole.SUPPORTING, WATERSHED))
            .build();
    LeadershipShift shift = latest.leadershipShift(earlier);
    assertEquals(ImmutableList.of(WATERSHED), shift.before());
    assertEquals(ImmutableList.of(MOI, MRD), shift.after());
    assertEquals(Optional.of(Side.CIVIL_SOCIETY), shift.sideBefore(LeadershipShiftTest::lookUp));
    assertEquals(Optional.of(Side.STATE), shift.sideAfter(LeadershipShiftTest::lookUp));
    assertEquals(Certainty.DEFINITE, shift.isHandover());
  }

  @Test
  void theLeadersOfAllEarlierProgrammesCount() {
    Programme first = ledBy("first", WATERSHED);
    Programme second = ledBy("second", MOI, MRD);
    assertEquals(
        ImmutableList.of(WATERSHED, MOI, MRD),
        ledBy("third").leadershipShift(first, second).before());
  }

  @Test
  void whoLeadsOnMakesItNoHandover() {
    assertEquals(Certainty.IMPOSSIBLE, shift(list(WATERSHED, MOI), list(MOI)).isHandover());
    assertEquals(Certainty.IMPOSSIBLE, shift(list(MOI, UNIDENTIFIED), list(MOI)).isHandover());
  }

  @Test
  void aLeaderKnownByNameAloneMayBeTheSame() {
    assertEquals(Certainty.POSSIBLE, shift(list(UNIDENTIFIED), list(MOI)).isHandover());
    assertEquals(Certainty.POSSIBLE, shift(list(MOI), list(MRD, UNIDENTIFIED)).isHandover());
  }

  @Test
  void whereNobodyIsKnownNothingIsCertain() {
    assertEquals(Certainty.POSSIBLE, shift(list(), list(MOI)).isHandover());
    assertEquals(Certainty.POSSIBLE, shift(list(MOI), list()).isHandover());
    assertEquals(
        Optional.empty(), shift(list(), list(MOI)).sideBefore(LeadershipShiftTest::lookUp));
    assertEquals(Optional.empty(), shift(list(MOI), list()).sideAfter(LeadershipShiftTest::lookUp));
  }

  @Test
  void noSideIsNamedWhereOneLeadersSideIsNotKnown() {
    assertEquals(
        Optional.empty(),
        shift(list(MOI, UNIDENTIFIED), list()).sideBefore(LeadershipShiftTest::lookUp));
    assertEquals(
        Optional.empty(),
        shift(list(MOI, STRANGER), list()).sideBefore(LeadershipShiftTest::lookUp));
    assertEquals(
        Optional.empty(),
        shift(list(WATERSHED, CCC), list()).sideBefore(LeadershipShiftTest::lookUp));
    assertEquals(
        Optional.empty(), shift(list(CCC), list()).sideBefore(LeadershipShiftTest::lookUp));
  }

  @Test
  void noSideIsNamedWhereBothLead() {
    assertEquals(
        Optional.empty(),
        shift(list(), list(MOI, WATERSHED)).sideAfter(LeadershipShiftTest::lookUp));
  }

  @Test
  void nullIsRefusedByName() {
    assertEquals(
        "before",
        assertThrows(NullPointerException.class, () -> new LeadershipShift(null, list()))
            .getMessage());
    assertEquals(
        "after",
        assertThrows(NullPointerException.class, () -> new LeadershipShift(list(), null))
            .getMessage());
  }

  private static Optional<Organization> lookUp(EntityId id) {
    return Optional.ofNullable(ORGANIZATIONS.get(id));
  }

  private static LeadershipShift shift(
      ImmutableList<PartyRef> before, ImmutableList<PartyRef> after) {
    return new LeadershipShift(before, after);
  }

  private static ImmutableList<PartyRef> list(PartyRef... parties) {
    return ImmutableList.copyOf(parties);
  }

  private static Programme ledBy(String slug, PartyRef... leaders) {
    Programme.Builder builder = iteration(slug, "2020");
    for (PartyRef leader : leaders) {
      builder.addParticipations(Participation.of(ParticipationRole.LEAD, leader));
    }
    return builder.build();
  }

  private static Programme.Builder iteration(String slug, String period) {
    return Programme.builder()
        .id(EntityId.of("prog:civic-champions-" + slug))
        .kind(ProgrammeKind.PROGRAMME)
        .addNames(Name.of(NameKind.OFFICIAL, LocalizedText.of("en", "Civic Champions")))
        .parent(EntityId.of("prog:civic-champions"))
        .period(Period.parse(period));
  }

  private static PartyRef party(String slug, String name) {
    return PartyRef.of(LocalizedText.of("und", name), EntityId.of("org:" + slug));
  }

  private static Organization organization(String slug, OrganizationKind kind) {
    return Organization.builder()
        .id(EntityId.of("org:" + slug))
        .kind(kind)
        .addNames(Name.of(NameKind.OFFICIAL, LocalizedText.of("en", slug)))
        .build();
  }
}
