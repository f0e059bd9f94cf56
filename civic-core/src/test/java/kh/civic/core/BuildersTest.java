package kh.civic.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kh.civic.core.change.Change;
import kh.civic.core.document.CatalogueSection;
import kh.civic.core.document.Document;
import kh.civic.core.document.DocumentCatalogue;
import kh.civic.core.document.DocumentKind;
import kh.civic.core.document.Link;
import kh.civic.core.engagement.Agreement;
import kh.civic.core.engagement.Milestone;
import kh.civic.core.engagement.RecommendationList;
import kh.civic.core.event.CivicEvent;
import kh.civic.core.event.EventKind;
import kh.civic.core.party.ContactPoint;
import kh.civic.core.party.Membership;
import kh.civic.core.party.MembershipRole;
import kh.civic.core.party.Organization;
import kh.civic.core.party.OrganizationKind;
import kh.civic.core.party.Person;
import kh.civic.core.place.Division;
import kh.civic.core.programme.CascadePlan;
import kh.civic.core.programme.Programme;
import kh.civic.core.value.Citation;
import kh.civic.core.value.Count;
import kh.civic.core.value.Discrepancy;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.Headcount;
import kh.civic.core.value.IncompleteBuilderException;
import kh.civic.core.value.InvalidValueException;
import kh.civic.core.value.Kind;
import kh.civic.core.value.LocalizedText;
import kh.civic.core.value.Name;
import kh.civic.core.value.NameKind;
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

  private static final Name NAME = Name.of(NameKind.OFFICIAL, LocalizedText.of("en", "a"));

  @ParameterizedTest
  @MethodSource
  void anIncompleteBuilderNamesWhatIsMissing(List<String> missing, Executable build) {
    IncompleteBuilderException incomplete = assertThrows(IncompleteBuilderException.class, build);
    assertEquals(missing, incomplete.missing());
    String message = String.valueOf(incomplete.getMessage());
    assertTrue(message.endsWith(missing.toString()), message);
  }

  static Stream<Arguments> anIncompleteBuilderNamesWhatIsMissing() {
    return Stream.of(
        missing(CatalogueSection.builder()::build, "label", "name"),
        missing(Citation.builder()::build, "document"),
        missing(CivicEvent.builder()::build, "id", "kind"),
        missing(ContactPoint.builder()::build, "type", "value"),
        missing(Discrepancy.builder()::build, "subject", "aspect", "variants"),
        missing(Discrepancy.Variant.builder()::build, "text", "citation"),
        missing(Document.builder()::build, "id", "kind", "names"),
        missing(DocumentCatalogue.builder()::build, "id", "names"),
        missing(Headcount.builder()::build, "total"),
        missing(Link.builder()::build, "label"),
        missing(Membership.builder()::build, "member", "role"),
        missing(Name.builder()::build, "text", "kind"),
        missing(Organization.builder()::build, "id", "kind", "names"),
        missing(Change.builder()::build, "id", "type"),
        missing(PartyRef.builder()::build, "name"),
        missing(Person.builder()::build, "id", "names"),
        missing(Recurrence.builder()::build, "regularity"),
        missing(Statement.builder()::build, "kind", "text", "citations"),
        missing(Headcount.builder().female(Count.some())::build, "total"),
        missing(Organization.builder().kind(OrganizationKind.NGO)::build, "id", "names"),
        missing(Organization.builder().kind(OrganizationKind.NGO).addNames(NAME)::build, "id"),
        missing(
            Organization.builder().id(EntityId.of("org:a")).kind(OrganizationKind.NGO)::build,
            "names"),
        missing(Agreement.builder()::build, "id", "kind", "parties"),
        missing(CascadePlan.builder()::build, "id", "names", "tiers"),
        missing(CascadePlan.builder().id(EntityId.of("cascade:a")).addNames(NAME)::build, "tiers"),
        missing(Division.builder()::build, "code", "type", "names"),
        missing(Programme.builder()::build, "id", "kind", "names"),
        missing(RecommendationList.builder()::build, "id", "names"),
        missing(Milestone.builder()::build, "stage"));
  }

  private static Arguments missing(Executable build, String... names) {
    return Arguments.of(List.of(names), build);
  }

  @Test
  void aSecondSetReplacesTheFirst() {
    Citation.Builder citation = Citation.builder().document(EntityId.of("doc:a")).locator("1");
    assertEquals(
        Citation.of(EntityId.of("doc:b"), "2"),
        citation.document(EntityId.of("doc:b")).locator("2").build());
    assertEquals(Optional.empty(), citation.locator(Optional.empty()).build().locator());
  }

  @Test
  void namesReplacesAndAddNamesAdds() {
    Name other = Name.of(NameKind.ALIAS, LocalizedText.of("en", "b"));
    Person one = Person.builder().id(EntityId.of("person:a")).addNames(NAME).build();
    assertEquals(List.of(NAME, other), one.toBuilder().addNames(other).build().names());
    assertEquals(List.of(other), one.toBuilder().names(List.of(other)).build().names());
  }

  @Test
  void aChangedCopyIsCheckedLikeAnyOtherValue() {
    Person one = Person.builder().id(EntityId.of("person:a")).addNames(NAME).build();
    Person.Builder changed = one.toBuilder().names(List.of());
    assertEquals(
        List.of("names"), assertThrows(IncompleteBuilderException.class, changed::build).missing());
    Person.Builder wrong = one.toBuilder().id(EntityId.of("org:a"));
    assertThrows(InvalidValueException.class, wrong::build);
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
    Name name = Name.of(NameKind.ALIAS, text);
    assertEquals(
        Kind.of(DocumentKind.LAW),
        Document.builder()
            .id(EntityId.of("doc:a"))
            .kind(DocumentKind.LAW)
            .addNames(name)
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
