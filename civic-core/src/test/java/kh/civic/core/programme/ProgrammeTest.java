package kh.civic.core.programme;

import static kh.civic.core.Refusals.assertMissing;
import static kh.civic.core.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import kh.civic.core.value.Certainty;
import kh.civic.core.value.Count;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.Kind;
import kh.civic.core.value.LocalizedText;
import kh.civic.core.value.Name;
import kh.civic.core.value.NameKind;
import kh.civic.core.value.PartialDate;
import kh.civic.core.value.PartyRef;
import kh.civic.core.value.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgrammeTest {

  private static final PartyRef BMZ = party("org:bmz", "BMZ");
  private static final PartyRef GIZ = party("org:giz", "GIZ");
  private static final PartyRef NCDD = party("org:ncdd", "គ.ជ.អ.ប");

  @Test
  void aProgrammeNeedsAName() {
    assertMissing(Programme.builder().id(id("dar")).kind(ProgrammeKind.PROGRAMME)::build, "names");
  }

  @Test
  void aProgrammeNeedsAKind() {
    Programme.Builder incomplete = Programme.builder().id(id("dar")).addNames(name("DAR"));
    IllegalStateException refused =
        assertThrows(IllegalStateException.class, () -> incomplete.build());
    assertTrue(refused.toString().contains("[kind]"), refused.toString());
  }

  @Test
  void itsIdentifierNamesAProgramme() {
    assertRefused(
        "id: expected an identifier that begins with prog:, was \"org:dar\"",
        () -> programme("dar").id(EntityId.of("org:dar")).build());
  }

  @Test
  void itsParentIsAProgramme() {
    assertRefused(
        "parent: expected an identifier that begins with prog:, was \"org:ncdd\"",
        () -> dar().parent(EntityId.of("org:ncdd")).build());
  }

  @Test
  void itsPredecessorsAreProgrammes() {
    assertRefused(
        "predecessors: expected an identifier that begins with prog:, was \"doc:eu-dar\"",
        () -> dar().addPredecessors(EntityId.of("doc:eu-dar")).build());
  }

  @Test
  void noPredecessorRepeats() {
    assertRefused(
        "predecessors: expected programmes of which no two are alike, was"
            + " \"[prog:eu-dar, prog:eu-dar]\"",
        () -> dar().addPredecessors(id("eu-dar"), id("eu-dar")).build());
  }

  @Test
  void aKindThatIsNotKnownKeepsItsWord() {
    Programme.Builder builder = Programme.builder().id(id("x")).addNames(name("X"));
    Programme initiative = builder.kind(Kind.parse(ProgrammeKind.class, "initiative")).build();
    assertEquals("initiative", initiative.kind().word());
    assertEquals(ProgrammeKind.OTHER, initiative.kind().value());
  }

  @Test
  void multipleIterationsAreSomeAndNoNumber() {
    Programme champions =
        programme("civic-champions")
            .id(id("civic-champions"))
            .period(Period.parse("2013/.."))
            .iterations(Count.some())
            .build();
    assertTrue(champions.iterations().orElseThrow().admits(7));
  }

  @Test
  void partiesAreFoundByRoleInTheOrderListed() {
    Programme dar =
        dar()
            .addParticipations(
                Participation.of(ParticipationRole.PARTNER, NCDD),
                Participation.of(ParticipationRole.FUNDING, BMZ),
                Participation.of(ParticipationRole.PARTNER, GIZ))
            .build();
    assertEquals(ImmutableList.of(BMZ), dar.parties(ParticipationRole.FUNDING));
    assertEquals(ImmutableList.of(NCDD, GIZ), dar.parties(ParticipationRole.PARTNER));
    assertEquals(ImmutableList.of(), dar.parties(ParticipationRole.LEAD));
  }

  @ParameterizedTest
  @CsvSource({
    "2013/2019, 2020-02, DEFINITE",
    "2020-02, 2013/2019, IMPOSSIBLE",
    "2020, 2020-02/.., POSSIBLE",
    "2013~, 2020, POSSIBLE",
    "../2013, 2020, POSSIBLE",
    "2013, /2020, POSSIBLE",
  })
  void startsAreComparedAsFarAsTheyAreKnown(String one, String other, Certainty expected) {
    assertEquals(expected, at(one).startsBefore(at(other)));
  }

  @ParameterizedTest
  @CsvSource({
    "2013/2019, 2018-06/2021, DEFINITE",
    "2013/2019, 2020, IMPOSSIBLE",
    "2013/2019, 2019/2021, POSSIBLE",
  })
  void overlapIsAskedOfThePeriods(String one, String other, Certainty expected) {
    assertEquals(expected, at(one).overlaps(at(other)));
    assertEquals(expected, at(other).overlaps(at(one)));
  }

  @ParameterizedTest
  @CsvSource({
    "2013/2018, 2020, DEFINITE",
    "2013/2019, 2020, POSSIBLE",
    "2013/2019-12-31, 2020-01-01/.., IMPOSSIBLE",
    "2013/2019-12-31, 2020-01-02/.., DEFINITE",
    "2013/2019-12-31, 2019/2020, IMPOSSIBLE",
    "2013/2018~, 2020, POSSIBLE",
    "2013/.., 2020, IMPOSSIBLE",
  })
  void aGapIsAtLeastOneDay(String one, String later, Certainty expected) {
    assertEquals(expected, at(one).hasGapBefore(at(later)));
  }

  @Test
  void withoutPeriodsEverythingIsPossible() {
    Programme timeless = dar().build();
    Programme dated = at("2020");
    for (Programme[] pair : new Programme[][] {{timeless, dated}, {dated, timeless}}) {
      assertEquals(Certainty.POSSIBLE, pair[0].startsBefore(pair[1]));
      assertEquals(Certainty.POSSIBLE, pair[0].overlaps(pair[1]));
      assertEquals(Certainty.POSSIBLE, pair[0].hasGapBefore(pair[1]));
    }
  }

  @Test
  void aParticipationIsInForceWithinItsPeriod() {
    Participation supporting =
        Participation.builder()
            .role(ParticipationRole.SUPPORTING)
            .party(BMZ)
            .period(Period.parse("2013/2020"))
            .build();
    assertEquals(Certainty.DEFINITE, supporting.validAt(PartialDate.parse("2016")));
    assertEquals(Certainty.IMPOSSIBLE, supporting.validAt(PartialDate.parse("2021")));
    assertEquals(
        Certainty.POSSIBLE,
        Participation.of(ParticipationRole.SUPPORTING, BMZ).validAt(PartialDate.parse("2021")));
  }

  private static Programme at(String period) {
    return dar().period(Period.parse(period)).build();
  }

  private static Programme.Builder dar() {
    return programme("DAR").id(id("dar"));
  }

  private static Programme.Builder programme(String name) {
    return Programme.builder().kind(ProgrammeKind.PROGRAMME).addNames(name(name));
  }

  private static EntityId id(String slug) {
    return EntityId.of("prog:" + slug);
  }

  private static Name name(String text) {
    return Name.of(NameKind.OFFICIAL, LocalizedText.of("en", text));
  }

  private static PartyRef party(String id, String name) {
    return PartyRef.of(LocalizedText.of("und", name), EntityId.of(id));
  }
}
