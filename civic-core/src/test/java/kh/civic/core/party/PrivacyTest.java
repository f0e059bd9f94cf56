package kh.civic.core.party;

import static kh.civic.core.Refusals.assertMissing;
import static kh.civic.core.Refusals.assertNotBuilt;
import static kh.civic.core.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import kh.civic.core.testkit.PartyArbitraries;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.LocalizedText;
import kh.civic.core.value.Name;
import kh.civic.core.value.NameKind;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people and contacts say of themselves in a log, and what they must be made of. */
class PrivacyTest {

  private static final Name NAME =
      Name.of(NameKind.OFFICIAL, LocalizedText.of("en", "Sok Dara", "km", "សុខ ដារ៉ា"));

  @Test
  void aPersonIsLoggedWithoutNamesAndContacts() {
    Person person =
        Person.builder()
            .id(EntityId.of("person:p1"))
            .addNames(NAME)
            .addContacts(ContactPoint.of(ContactPoint.Type.CELL, "012 345 678"))
            .build();
    String logged = person.toString();
    assertTrue(logged.contains("person:p1"), logged);
    assertFalse(logged.contains("Dara"), logged);
    assertFalse(logged.contains("ដារ៉ា"), logged);
    assertFalse(logged.contains("345"), logged);
  }

  @Property
  void noContactIsLoggedWithItsValueNorWithItsOrganization(@ForAll ContactPoint generated) {
    ContactPoint contact =
        ContactPoint.builder()
            .type(generated.type())
            .value("«" + generated.value() + "»")
            .label(generated.label())
            .build();
    assertFalse(contact.toString().contains(contact.value()));
    Organization organization =
        Organization.builder()
            .id(EntityId.of("org:ccc"))
            .kind(OrganizationKind.NETWORK)
            .addNames(NAME)
            .addContacts(contact)
            .build();
    assertFalse(organization.toString().contains(contact.value()));
  }

  @Test
  void aContactIsLoggedWithItsType() {
    assertTrue(
        ContactPoint.of(ContactPoint.Type.EMAIL, "a@example.org").toString().contains("EMAIL"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n"})
  void aContactHasAValue(String blank) {
    assertEquals(
        "value", assertRefused(() -> ContactPoint.of(ContactPoint.Type.FAX, blank)).field());
  }

  @Test
  void aPersonHasANameAndAnIdentifierOfItsOwn() {
    assertMissing(Person.builder().id(EntityId.of("person:p1"))::build, "names");
    assertRefused(
        "id: expected an identifier that begins with person:, was \"org:p1\"",
        () -> Person.builder().id(EntityId.of("org:p1")).addNames(NAME).build());
  }

  @Test
  void anIdentifierIsKeptAsTheRegisterWritesIt() {
    assertEquals("0203", Identifier.of("ncdd", "0203").value());
    assertEquals("scheme", assertRefused(() -> Identifier.of("NCDD", "0203")).field());
    assertRefused(
        "value: expected a text that is not blank, was \" \"", () -> Identifier.of("ncdd", " "));
  }

  @Property
  void whatIsNoPersonIsRefused(@ForAll("invalidPersons") Person.Builder builder) {
    assertTrue(Set.of("id", "names").contains(assertNotBuilt(builder::build)));
  }

  @Property
  void whatIsNoContactIsRefused(@ForAll("invalidContacts") ContactPoint.Builder builder) {
    assertEquals("value", assertNotBuilt(builder::build));
  }

  @Provide
  static Arbitrary<Person.Builder> invalidPersons() {
    return PartyArbitraries.invalidPersons();
  }

  @Provide
  static Arbitrary<ContactPoint.Builder> invalidContacts() {
    return PartyArbitraries.invalidContactPoints();
  }
}
