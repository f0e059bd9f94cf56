package kh.civic.json;

import static java.util.Objects.requireNonNull;
import static kh.civic.json.Condition.when;
import static kh.civic.json.ObjectShape.table;
import static kh.civic.json.PlaceShapes.PLACE_REF;
import static kh.civic.json.StringShape.codelist;
import static kh.civic.json.StringShape.kind;
import static kh.civic.json.ValueShapes.CHANGED_ID;
import static kh.civic.json.ValueShapes.CHANGE_ID;
import static kh.civic.json.ValueShapes.CITATION;
import static kh.civic.json.ValueShapes.EVENT_ID;
import static kh.civic.json.ValueShapes.LANGUAGE;
import static kh.civic.json.ValueShapes.LOCALIZED_TEXT;
import static kh.civic.json.ValueShapes.NAME;
import static kh.civic.json.ValueShapes.ORGANIZATION_ID;
import static kh.civic.json.ValueShapes.PARTY_REF;
import static kh.civic.json.ValueShapes.PERIOD;
import static kh.civic.json.ValueShapes.PERSON_ID;
import static kh.civic.json.ValueShapes.TEXT;
import static kh.civic.json.ValueShapes.WORD;

import kh.civic.core.change.Change;
import kh.civic.core.party.ContactPoint;
import kh.civic.core.party.Identifier;
import kh.civic.core.party.Membership;
import kh.civic.core.party.MembershipRole;
import kh.civic.core.party.Organization;
import kh.civic.core.party.OrganizationKind;
import kh.civic.core.party.Person;
import kh.civic.core.value.Kind;
import org.jspecify.annotations.Nullable;

/** What the types of {@code kh.civic.core.party} look like in JSON. */
final class PartyShapes {

  private static final Shape<ContactPoint.Type> CONTACT_TYPE =
      codelist("contact-type", ContactPoint.Type.class);

  private static final Shape<Kind<MembershipRole>> MEMBERSHIP_ROLE =
      kind("membership-role", MembershipRole.class);

  private static final Shape<Kind<OrganizationKind>> ORGANIZATION_KIND =
      kind("organization-kind", OrganizationKind.class);

  private static final Shape<Change.Type> CHANGE_TYPE = codelist("change-type", Change.Type.class);

  static final Shape<Identifier> IDENTIFIER =
      table("identifier", Identifier.class, IdentifierParts::new, IdentifierParts::build)
          .required("scheme", WORD, Identifier::scheme, (parts, scheme) -> parts.scheme = scheme)
          .required("value", TEXT, Identifier::value, (parts, value) -> parts.value = value)
          .shape();

  private static final Shape<ContactPoint> CONTACT_POINT =
      table("contact-point", ContactPoint.class, ContactPoint::builder, ContactPoint.Builder::build)
          .required("type", CONTACT_TYPE, ContactPoint::type, ContactPoint.Builder::type)
          .required("value", TEXT, ContactPoint::value, ContactPoint.Builder::value)
          .optional("label", LOCALIZED_TEXT, ContactPoint::label, ContactPoint.Builder::label)
          .shape();

  private static final Shape<Membership> MEMBERSHIP =
      table("membership", Membership.class, Membership::builder, Membership.Builder::build)
          .required("member", PARTY_REF, Membership::member, Membership.Builder::member)
          .required("role", MEMBERSHIP_ROLE, Membership::role, Membership.Builder::role)
          .optional("period", PERIOD, Membership::period, Membership.Builder::period)
          .many("citations", CITATION, Membership::citations, Membership.Builder::addCitations)
          .shape();

  static final ObjectShape<Organization, ?> ORGANIZATION =
      table("organization", Organization.class, Organization::builder, Organization.Builder::build)
          .discriminator()
          .required("id", ORGANIZATION_ID, Organization::id, Organization.Builder::id)
          .required("kind", ORGANIZATION_KIND, Organization::kind, Organization.Builder::kind)
          .some("names", NAME, Organization::names, Organization.Builder::addNames)
          .optional("parent", ORGANIZATION_ID, Organization::parent, Organization.Builder::parent)
          .many("places", PLACE_REF, Organization::places, Organization.Builder::addPlaces)
          .optional("seat", PLACE_REF, Organization::seat, Organization.Builder::seat)
          .many(
              "workingLanguages",
              LANGUAGE,
              Organization::workingLanguages,
              Organization.Builder::addWorkingLanguages)
          .many(
              "identifiers",
              IDENTIFIER,
              Organization::identifiers,
              Organization.Builder::addIdentifiers)
          .many(
              "contacts", CONTACT_POINT, Organization::contacts, Organization.Builder::addContacts)
          .many("members", MEMBERSHIP, Organization::members, Organization.Builder::addMembers)
          .many("citations", CITATION, Organization::citations, Organization.Builder::addCitations)
          .shape();

  static final ObjectShape<Person, ?> PERSON =
      table("person", Person.class, Person::builder, Person.Builder::build)
          .discriminator()
          .required("id", PERSON_ID, Person::id, Person.Builder::id)
          .some("names", NAME, Person::names, Person.Builder::addNames)
          .many("contacts", CONTACT_POINT, Person::contacts, Person.Builder::addContacts)
          .many("citations", CITATION, Person::citations, Person.Builder::addCitations)
          .shape();

  static final ObjectShape<Change, ?> CHANGE =
      table("change", Change.class, Change::builder, Change.Builder::build)
          .discriminator()
          .required("id", CHANGE_ID, Change::id, Change.Builder::id)
          .required("changeType", CHANGE_TYPE, Change::type, Change.Builder::type)
          .optional("when", PERIOD, Change::when, Change.Builder::when)
          .distinct("from", CHANGED_ID, Change::from, Change.Builder::addFrom)
          .distinct("to", CHANGED_ID, Change::to, Change.Builder::addTo)
          .many("by", PARTY_REF, Change::by, Change.Builder::addBy)
          .optional("event", EVENT_ID, Change::event, Change.Builder::event)
          .many("citations", CITATION, Change::citations, Change.Builder::addCitations)
          .condition(
              when("changeType", "founded", "created", "registered").requires("to").forbids("from"))
          .condition(
              when("changeType", "renamed", "upgraded", "merged", "split").requires("from", "to"))
          .condition(when("changeType", "dissolved").requires("from").forbids("to"))
          .readerOnly("Each side has as many things as the type asks for.")
          .readerOnly(
              "Organizations are founded and registered; divisions are created and upgraded.")
          .readerOnly("Both sides are organizations, or both are divisions.")
          .shape();

  private PartyShapes() {}

  /** An identifier in the making. */
  private static final class IdentifierParts {

    private @Nullable String scheme;
    private @Nullable String value;

    Identifier build() {
      return Identifier.of(requireNonNull(scheme), requireNonNull(value));
    }
  }
}
