package kh.civic.core.party;

import static kh.civic.core.Refusals.assertMissing;
import static kh.civic.core.Refusals.assertNotBuilt;
import static kh.civic.core.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kh.civic.core.testkit.PartyArbitraries;
import kh.civic.core.value.Certainty;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.LocalizedText;
import kh.civic.core.value.Name;
import kh.civic.core.value.NameKind;
import kh.civic.core.value.PartialDate;
import kh.civic.core.value.PartyRef;
import kh.civic.core.value.Period;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class OrganizationTest {

  private static final Name OLD = name(NameKind.OFFICIAL, "ក្រុមចាស់", "2003/2010-06");
  private static final Name NEW = name(NameKind.OFFICIAL, "ក្រុមថ្មី", "2010-07/..");
  private static final Name SHORT =
      Name.of(NameKind.ACRONYM, LocalizedText.of("en", "DFWG", "km", "ក.ថ"));
  private static final Name ALIAS = name(NameKind.ALIAS, "ក្រុម", "../2015");

  private static final Organization GROUP = builder().addNames(SHORT, ALIAS, NEW, OLD).build();

  @Test
  void namesInUseComeFirstThenThosePossibleThenByKind() {
    assertEquals(List.of(OLD, ALIAS, SHORT), GROUP.namesAt(PartialDate.of(2005)));
    assertEquals(List.of(NEW, SHORT), GROUP.namesAt(PartialDate.of(2020)));
    assertEquals(List.of(ALIAS, NEW, OLD, SHORT), GROUP.namesAt(PartialDate.of(2010)));
    assertEquals(List.of(NEW, OLD, ALIAS, SHORT), GROUP.namesAt(PartialDate.parse("2010~")));
    assertEquals(List.of(ALIAS, SHORT), GROUP.namesAt(PartialDate.of(1990)));
  }

  @Test
  void theNameInUseIsTheFirstThatHasTheLanguage() {
    assertEquals(Optional.of("ក្រុមចាស់"), GROUP.nameAt(PartialDate.of(2005), "km"));
    assertEquals(Optional.of("ក្រុមថ្មី"), GROUP.nameAt(PartialDate.of(2020), "en", "km"));
    assertEquals(Optional.of("DFWG"), GROUP.nameAt(PartialDate.of(2005), "en"));
    assertEquals(Optional.empty(), GROUP.nameAt(PartialDate.of(2005), "fr"));
  }

  @Test
  void aNameWithoutADateIsOneThatDoesNotEnd() {
    assertEquals(Optional.of("ក្រុមថ្មី"), GROUP.name("km"));
    assertEquals(Optional.of("DFWG"), GROUP.name("en"));
    assertEquals(Optional.of("ក្រុមចាស់"), builder().addNames(ALIAS, OLD).build().name("en", "km"));
    assertEquals(Optional.empty(), GROUP.name("fr"));
    assertEquals(Optional.empty(), GROUP.name());
  }

  @Test
  void membersAreThoseOfTheDateEachWithItsCertainty() {
    Membership former = member("org:a", Optional.of(Period.parse("2003/2005")));
    Membership undated = member("org:b", Optional.empty());
    Membership present = member("org:c", Optional.of(Period.parse("2004/..")));
    Organization network = builder().addNames(SHORT).addMembers(former, undated, present).build();
    assertEquals(
        ImmutableMap.of(undated, Certainty.POSSIBLE, present, Certainty.DEFINITE)
            .entrySet()
            .asList(),
        network.membersAt(PartialDate.of(2010)).entrySet().asList());
    assertEquals(
        ImmutableMap.of(former, Certainty.POSSIBLE, undated, Certainty.POSSIBLE),
        network.membersAt(PartialDate.of(2003)));
  }

  @Test
  void aMembershipGivenTwiceCountsOnce() {
    Membership member = member("org:a", Optional.empty());
    assertEquals(
        1,
        builder()
            .addNames(SHORT)
            .addMembers(member, member)
            .build()
            .membersAt(PartialDate.of(2003))
            .size());
  }

  @Test
  void anOrganizationHasAName() {
    assertMissing(builder()::build, "names");
  }

  @Test
  void identifiersAreOfOrganizations() {
    assertRefused(
        "parent: expected an identifier that begins with org:, was \"person:a\"",
        () -> builder().addNames(SHORT).parent(EntityId.of("person:a")).build());
    assertRefused(
        "id: expected an identifier that begins with org:, was \"prog:dar\"",
        () ->
            Organization.builder()
                .id(EntityId.of("prog:dar"))
                .kind(OrganizationKind.NGO)
                .addNames(SHORT)
                .build());
  }

  @Test
  void workingLanguagesAreTags() {
    assertEquals(
        "workingLanguages",
        assertRefused(() -> builder().addNames(SHORT).addWorkingLanguages("Khmer").build())
            .field());
  }

  @Property
  void namesAtAreAllThatAreNotRuledOutSureOnesFirst(
      @ForAll Organization organization, @ForAll PartialDate date) {
    List<Name> names = organization.namesAt(date);
    assertEquals(
        Set.copyOf(
            organization.names().stream()
                .filter(name -> name.validAt(date) != Certainty.IMPOSSIBLE)
                .toList()),
        Set.copyOf(names));
    for (int i = 1; i < names.size(); i++) {
      Certainty before = names.get(i - 1).validAt(date);
      Certainty here = names.get(i).validAt(date);
      assertTrue(before.compareTo(here) <= 0);
      assertTrue(
          before != here
              || names.get(i - 1).kind().value().compareTo(names.get(i).kind().value()) <= 0);
    }
  }

  @Property
  void nameAtIsATextOfANameOfThatDate(@ForAll Organization organization, @ForAll PartialDate date) {
    Optional<String> found = organization.nameAt(date, "km", "en");
    assertEquals(
        organization.namesAt(date).stream()
            .map(name -> name.text().resolve("km", "en"))
            .flatMap(Optional::stream)
            .findFirst(),
        found);
  }

  @Property
  void membersAtAreAllThatAreNotRuledOut(
      @ForAll Organization organization, @ForAll PartialDate date) {
    organization
        .members()
        .forEach(
            member -> {
              Certainty certainty =
                  member.period().map(period -> period.contains(date)).orElse(Certainty.POSSIBLE);
              assertEquals(
                  certainty == Certainty.IMPOSSIBLE ? null : certainty,
                  organization.membersAt(date).get(member));
            });
  }

  @Property
  void whatIsNoOrganizationIsRefused(@ForAll("invalid") Organization.Builder builder) {
    assertTrue(
        Set.of("id", "names", "parent", "workingLanguages")
            .contains(assertNotBuilt(builder::build)));
  }

  @Provide
  static Arbitrary<Organization.Builder> invalid() {
    return PartyArbitraries.invalidOrganizations();
  }

  private static Organization.Builder builder() {
    return Organization.builder().id(EntityId.of("org:dfwg")).kind(OrganizationKind.WORKING_GROUP);
  }

  private static Name name(NameKind kind, String khmer, String period) {
    return Name.builder()
        .kind(kind)
        .text(LocalizedText.of("km", khmer))
        .period(Period.parse(period))
        .build();
  }

  private static Membership member(String id, Optional<Period> period) {
    return Membership.builder()
        .member(PartyRef.of(LocalizedText.of("en", id), EntityId.of(id)))
        .role(MembershipRole.MEMBER)
        .period(period)
        .build();
  }
}
