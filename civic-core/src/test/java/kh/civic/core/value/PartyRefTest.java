package kh.civic.core.value;

import static kh.civic.core.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import kh.civic.core.testkit.ValueArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PartyRefTest {

  private static final LocalizedText NETWORKS = LocalizedText.of("en", "eight provincial networks");

  @Test
  void eightNetworksAreANumberOfParties() {
    PartyRef networks = PartyRef.builder().name(NETWORKS).count(Count.exactly(8)).build();
    assertEquals(Optional.of(Count.exactly(8)), networks.count());
    assertEquals(Optional.empty(), networks.id());
  }

  @Test
  void aPartyIsAnOrganizationOrAPerson() {
    EntityId ccc = EntityId.of("org:ccc");
    assertEquals(Optional.of(ccc), PartyRef.of(NETWORKS, ccc).id());
    EntityId person = EntityId.of("person:a");
    assertEquals(Optional.of(person), PartyRef.of(NETWORKS, person).id());
    assertRefused(
        "id: expected an identifier that begins with org: or person:, was \"doc:a\"",
        () -> PartyRef.of(NETWORKS, EntityId.of("doc:a")));
  }

  @Test
  void anIdentifiedPartyIsOne() {
    assertRefused(
        "count: expected no count beside an identifier, was \"8\"",
        () ->
            PartyRef.builder()
                .id(EntityId.of("org:ccc"))
                .name(NETWORKS)
                .count(Count.exactly(8))
                .build());
  }

  @Property
  void whatIsNoPartyIsRefused(@ForAll("invalid") PartyRef.Builder builder) {
    assertTrue(Set.of("id", "count").contains(assertRefused(builder::build).field()));
  }

  @Provide
  static Arbitrary<PartyRef.Builder> invalid() {
    return ValueArbitraries.invalidPartyRefs();
  }
}
