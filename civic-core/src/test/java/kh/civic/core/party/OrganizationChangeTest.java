package kh.civic.core.party;

import static kh.civic.core.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import kh.civic.core.testkit.PartyArbitraries;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.InvalidValueException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganizationChangeTest {

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
  void aKindHasItsSides(OrganizationChange.Type kind, int from, int to) {
    OrganizationChange change = change(kind, from, to).build();
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
  void othersAreRefused(
      OrganizationChange.Type kind, int from, int to, String field, String expected) {
    InvalidValueException refused = assertRefused(change(kind, from, to)::build);
    assertEquals(field, refused.field());
    assertEquals(expected + " different organizations with " + kind, refused.expected());
  }

  @Test
  void oneOrganizationStandsOnceOnASide() {
    EntityId a = EntityId.of("org:a");
    assertRefused(
        "from: expected 2 or more different organizations with MERGED, was \"[org:a, org:a]\"",
        () -> change(OrganizationChange.Type.MERGED, 0, 1).addFrom(a, a).build());
  }

  @Test
  void anOrganizationMayLiveOnThroughAChange() {
    assertEquals(
        List.of(EntityId.of("org:o0")), change(OrganizationChange.Type.RENAMED, 1, 1).build().to());
  }

  @Test
  void identifiersAreOfTheirTypes() {
    EntityId person = EntityId.of("person:a");
    assertRefused(
        "to: expected an identifier that begins with org:, was \"person:a\"",
        () -> change(OrganizationChange.Type.FOUNDED, 0, 0).addTo(person).build());
    assertRefused(
        "event: expected an identifier that begins with event:, was \"person:a\"",
        () -> change(OrganizationChange.Type.FOUNDED, 0, 1).event(person).build());
    assertRefused(
        "id: expected an identifier that begins with change:, was \"person:a\"",
        () ->
            OrganizationChange.builder()
                .id(person)
                .type(OrganizationChange.Type.FOUNDED)
                .addTo(EntityId.of("org:a"))
                .build());
  }

  @Property
  void aChangeHasAsManyOnEachSideAsItsNameSays(@ForAll OrganizationChange change) {
    int from = change.from().size();
    int to = change.to().size();
    assertTrue(
        switch (change.type()) {
          case FOUNDED, REGISTERED -> from == 0 && to == 1;
          case RENAMED -> from == 1 && to == 1;
          case MERGED -> from > 1 && to == 1;
          case SPLIT -> from == 1 && to > 1;
          case DISSOLVED -> from == 1 && to == 0;
        });
    assertEquals(from, Set.copyOf(change.from()).size());
    assertEquals(to, Set.copyOf(change.to()).size());
  }

  @Property
  void whatIsNoChangeIsRefused(@ForAll("invalid") OrganizationChange.Builder builder) {
    assertTrue(Set.of("id", "event", "from", "to").contains(assertRefused(builder::build).field()));
  }

  @Provide
  static Arbitrary<OrganizationChange.Builder> invalid() {
    return PartyArbitraries.invalidOrganizationChanges();
  }

  private static OrganizationChange.Builder change(OrganizationChange.Type kind, int from, int to) {
    return OrganizationChange.builder()
        .id(EntityId.of("change:a"))
        .type(kind)
        .addAllFrom(organizations(from))
        .addAllTo(organizations(to));
  }

  private static List<EntityId> organizations(int number) {
    return IntStream.range(0, number).mapToObj(i -> EntityId.of("org:o" + i)).toList();
  }
}
