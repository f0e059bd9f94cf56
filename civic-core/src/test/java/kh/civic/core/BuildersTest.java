package kh.civic.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import kh.civic.core.document.CatalogueSection;
import kh.civic.core.document.Document;
import kh.civic.core.document.DocumentCatalogue;
import kh.civic.core.document.DocumentKind;
import kh.civic.core.document.Link;
import kh.civic.core.event.CivicEvent;
import kh.civic.core.event.EventKind;
import kh.civic.core.party.ContactPoint;
import kh.civic.core.party.Membership;
import kh.civic.core.party.MembershipRole;
import kh.civic.core.party.Organization;
import kh.civic.core.party.OrganizationChange;
import kh.civic.core.party.OrganizationKind;
import kh.civic.core.party.Person;
import kh.civic.core.value.Citation;
import kh.civic.core.value.Count;
import kh.civic.core.value.Discrepancy;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.Headcount;
import kh.civic.core.value.Kind;
import kh.civic.core.value.LocalizedText;
import kh.civic.core.value.Name;
import kh.civic.core.value.PartyRef;
import kh.civic.core.value.Recurrence;
import kh.civic.core.value.Statement;
import kh.civic.core.value.StatementKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BuildersTest {

  @ParameterizedTest
  @MethodSource
  void anIncompleteBuilderNamesWhatIsMissing(List<String> missing, Executable build) {
    String message = String.valueOf(assertThrows(IllegalStateException.class, build).getMessage());
    assertTrue(message.endsWith(missing.toString()), message);
  }

  static Stream<Arguments> anIncompleteBuilderNamesWhatIsMissing() {
    return Stream.of(
        missing(CatalogueSection.builder()::build, "label", "title"),
        missing(Citation.builder()::build, "document"),
        missing(CivicEvent.builder()::build, "id", "kind"),
        missing(ContactPoint.builder()::build, "type", "value"),
        missing(Discrepancy.builder()::build, "subject", "aspect"),
        missing(Discrepancy.Reading.builder()::build, "text", "citation"),
        missing(Document.builder()::build, "id", "kind"),
        missing(DocumentCatalogue.builder()::build, "id"),
        missing(Headcount.builder()::build, "total"),
        missing(Link.builder()::build, "label"),
        missing(Membership.builder()::build, "member", "role"),
        missing(Name.builder()::build, "text", "kind"),
        missing(Organization.builder()::build, "id", "kind"),
        missing(OrganizationChange.builder()::build, "id", "kind"),
        missing(PartyRef.builder()::build, "name"),
        missing(Person.builder()::build, "id"),
        missing(Recurrence.builder()::build, "regularity"),
        missing(Statement.builder()::build, "kind", "text"),
        missing(Headcount.builder().female(Count.some())::build, "total"),
        missing(Organization.builder().kind(OrganizationKind.NGO)::build, "id"));
  }

  private static Arguments missing(Executable build, String... names) {
    return Arguments.of(List.of(names), build);
  }

  @Test
  void nothingIsSetTwice() {
    Citation.Builder citation = Citation.builder().document(EntityId.of("doc:a"));
    assertThrows(IllegalStateException.class, () -> citation.document(EntityId.of("doc:b")));
  }

  @Test
  void aKnownKindNeedsNoWrapping() {
    LocalizedText text = LocalizedText.of("en", "a");
    Citation citation = Citation.of(EntityId.of("doc:a"), "1");
    assertEquals(
        Kind.of(EventKind.FORUM),
        CivicEvent.builder().id(EntityId.of("event:a")).kind(EventKind.FORUM).build().kind());
    assertEquals(
        Kind.of(StatementKind.GOAL),
        Statement.builder()
            .kind(StatementKind.GOAL)
            .text(text)
            .addCitations(citation)
            .build()
            .kind());
    assertEquals(
        Kind.of(MembershipRole.MEMBER),
        Membership.builder()
            .member(PartyRef.builder().name(text).build())
            .role(MembershipRole.MEMBER)
            .build()
            .role());
    Name name = Name.of(kh.civic.core.value.NameKind.ALIAS, text);
    assertEquals(
        Kind.of(DocumentKind.LAW),
        Document.builder()
            .id(EntityId.of("doc:a"))
            .kind(DocumentKind.LAW)
            .addTitles(name)
            .build()
            .kind());
    assertEquals(
        Kind.of(OrganizationKind.NGO),
        Organization.builder()
            .id(EntityId.of("org:a"))
            .kind(OrganizationKind.NGO)
            .addNames(name)
            .build()
            .kind());
  }
}
