package kh.civic.core.change;

import static kh.civic.core.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import kh.civic.core.testkit.PartyArbitraries;
import kh.civic.core.value.Citation;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.EntityType;
import kh.civic.core.value.InvalidValueException;
import kh.civic.core.value.Period;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeTest {

  @ParameterizedTest
  @CsvSource({
    "FOUNDED, 0, 1",
    "RENAMED, 1, 1",
    "MERGED, 2, 1",
    "MERGED, 5, 1",
    "SPLIT, 1, 2",
    "SPLIT, 1, 5",
    "REGISTERED, 0, 1",
    "DISSOLVED, 1, 0",
  })
  void aKindHasItsSides(Change.Type kind, int from, int to) {
    Change change = change(kind, from, to).build();
    assertEquals(from, change.from().size());
    assertEquals(to, change.to().size());
  }

  @ParameterizedTest
  @CsvSource({
    "FOUNDED, 1, 1, from, 0",
    "FOUNDED, 0, 0, to, 1",
    "FOUNDED, 0, 2, to, 1",
    "RENAMED, 0, 1, from, 1",
    "RENAMED, 2, 1, from, 1",
    "RENAMED, 1, 0, to, 1",
    "MERGED, 1, 1, from, 2 or more",
    "MERGED, 2, 2, to, 1",
    "SPLIT, 2, 2, from, 1",
    "SPLIT, 1, 1, to, 2 or more",
    "REGISTERED, 1, 1, from, 0",
    "REGISTERED, 0, 0, to, 1",
    "DISSOLVED, 0, 0, from, 1",
    "DISSOLVED, 1, 1, to, 0",
  })
  void othersAreRefused(Change.Type kind, int from, int to, String field, String expected) {
    InvalidValueException refused = assertRefused(change(kind, from, to)::build);
    assertEquals(field, refused.field());
    String subjects = kind.subjects().size() == 1 ? "organizations" : "organizations or divisions";
    assertEquals(expected + " different " + subjects + " with " + kind, refused.expected());
  }

  @Test
  void oneOrganizationStandsOnceOnASide() {
    EntityId a = EntityId.of("org:a");
    assertRefused(
        "from: expected 2 or more different organizations or divisions with MERGED, was \"[org:a, org:a]\"",
        () -> change(Change.Type.MERGED, 0, 1).addFrom(a, a).build());
  }

  @Test
  void anOrganizationMayLiveOnThroughAChange() {
    assertEquals(List.of(EntityId.of("org:o0")), change(Change.Type.RENAMED, 1, 1).build().to());
  }

  @Test
  void identifiersAreOfTheirTypes() {
    EntityId person = EntityId.of("person:a");
    assertRefused(
        "to: expected an identifier that begins with org:, was \"person:a\"",
        () -> change(Change.Type.FOUNDED, 0, 0).addTo(person).build());
    assertRefused(
        "event: expected an identifier that begins with event:, was \"person:a\"",
        () -> change(Change.Type.FOUNDED, 0, 1).event(person).build());
    assertRefused(
        "id: expected an identifier that begins with change:, was \"person:a\"",
        () ->
            Change.builder()
                .id(person)
                .type(Change.Type.FOUNDED)
                .addTo(EntityId.of("org:a"))
                .build());
  }

  @Test
  void divisionsAreUpgradedAndSplitByALegalAct() {
    EntityId district = EntityId.of("div:0305-district");
    EntityId municipality = EntityId.of("div:0305");
    Change upgrade =
        Change.builder()
            .id(EntityId.of("change:a"))
            .type(Change.Type.UPGRADED)
            .when(Period.parse("2008-12/2009"))
            .addFrom(district)
            .addTo(municipality)
            .addCitations(Citation.of(EntityId.of("doc:sub-decree-230"), "article 1"))
            .build();
    assertEquals(EntityType.DIVISION, upgrade.subject());
    assertEquals(Period.parse("2008-12/2009"), upgrade.when().orElseThrow());
    assertRefused(
        "from: expected an identifier that begins with div:, was \"org:a\"",
        () -> upgrade.toBuilder().from(List.of(EntityId.of("org:a"))).build());
    assertRefused(
        "to: expected an identifier that begins with org:, was \"div:0305\"",
        () -> upgrade.toBuilder().type(Change.Type.FOUNDED).from(List.of()).build());
    assertRefused(
        "to: expected an identifier that begins with org:, was \"div:0305\"",
        () ->
            upgrade.toBuilder()
                .type(Change.Type.RENAMED)
                .from(List.of(EntityId.of("org:a")))
                .build());
  }

  @Property
  void bothSidesAreOfOneOfTheTypesThatTheChangeHappensTo(@ForAll Change change) {
    assertTrue(change.type().subjects().contains(change.subject()));
    for (EntityId id : change.from()) {
      assertEquals(change.subject(), id.type());
    }
    for (EntityId id : change.to()) {
      assertEquals(change.subject(), id.type());
    }
  }

  @Property
  void aChangeHasAsManyOnEachSideAsItsNameSays(@ForAll Change change) {
    int from = change.from().size();
    int to = change.to().size();
    assertTrue(
        switch (change.type()) {
          case FOUNDED, CREATED, REGISTERED -> from == 0 && to == 1;
          case RENAMED, UPGRADED -> from == 1 && to == 1;
          case MERGED -> from > 1 && to == 1;
          case SPLIT -> from == 1 && to > 1;
          case DISSOLVED -> from == 1 && to == 0;
        });
    assertEquals(from, Set.copyOf(change.from()).size());
    assertEquals(to, Set.copyOf(change.to()).size());
  }

  @Property
  void whatIsNoChangeIsRefused(@ForAll("invalid") Change.Builder builder) {
    assertTrue(Set.of("id", "event", "from", "to").contains(assertRefused(builder::build).field()));
  }

  @Provide
  static Arbitrary<Change.Builder> invalid() {
    return PartyArbitraries.invalidChanges();
  }

  private static Change.Builder change(Change.Type kind, int from, int to) {
    return Change.builder()
        .id(EntityId.of("change:a"))
        .type(kind)
        .addAllFrom(organizations(from))
        .addAllTo(organizations(to));
  }

  private static List<EntityId> organizations(int number) {
    return IntStream.range(0, number).mapToObj(i -> EntityId.of("org:o" + i)).toList();
  }
}
