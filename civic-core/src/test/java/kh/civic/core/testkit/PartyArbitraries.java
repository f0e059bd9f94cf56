package kh.civic.core.testkit;

import java.util.List;
import java.util.Set;
import kh.civic.core.change.Change;
import kh.civic.core.party.ContactPoint;
import kh.civic.core.party.Identifier;
import kh.civic.core.party.Membership;
import kh.civic.core.party.MembershipRole;
import kh.civic.core.party.Organization;
import kh.civic.core.party.OrganizationKind;
import kh.civic.core.party.Person;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.EntityType;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Generators of {@code kh.civic.core.party}.
 *
 * <p>What an entity refers to is well-formed and need not exist. The methods named {@code invalid…}
 * generate builders whose {@code build()} must throw an {@link
 * kh.civic.core.value.InvalidValueException}. All methods are thread-safe.
 */
public final class PartyArbitraries {

  private PartyArbitraries() {}

  /** Generates organizations of every kind, with and without history, members and contacts. */
  public static Arbitrary<Organization> organizations() {
    return Builders.withBuilder(Organization::builder)
        .use(ValueArbitraries.entityIds(EntityType.ORGANIZATION))
        .in(Organization.Builder::id)
        .use(ValueArbitraries.kinds(OrganizationKind.class))
        .in((builder, kind) -> builder.kind(kind))
        .use(ValueArbitraries.names().list().ofMinSize(1).ofMaxSize(3))
        .in(Organization.Builder::addAllNames)
        .use(ValueArbitraries.entityIds(EntityType.ORGANIZATION).optional(0.3))
        .in((builder, parent) -> builder.parent(parent))
        .use(PlaceArbitraries.placeRefs().list().ofMaxSize(2))
        .in(Organization.Builder::addAllPlaces)
        .use(PlaceArbitraries.placeRefs().optional(0.3))
        .in((builder, seat) -> builder.seat(seat))
        .use(ValueArbitraries.languageTags().set().ofMaxSize(2))
        .in(Organization.Builder::addAllWorkingLanguages)
        .use(identifiers().list().ofMaxSize(2))
        .in(Organization.Builder::addAllIdentifiers)
        .use(contactPoints().list().ofMaxSize(2))
        .in(Organization.Builder::addAllContacts)
        .use(memberships().list().ofMaxSize(2))
        .in(Organization.Builder::addAllMembers)
        .use(ValueArbitraries.citations().list().ofMaxSize(2))
        .in(Organization.Builder::addAllCitations)
        .build(Organization.Builder::build)
        .withoutEdgeCases();
  }

  /** Generates organizations without a name, with a wrong identifier, or in no language. */
  public static Arbitrary<Organization.Builder> invalidOrganizations() {
    Arbitrary<Organization.Builder> nameless =
        ValueArbitraries.entityIds(EntityType.ORGANIZATION)
            .map(id -> Organization.builder().id(id).kind(OrganizationKind.NGO));
    Arbitrary<EntityId> others = ValueArbitraries.entityIdsBut(EntityType.ORGANIZATION);
    return Arbitraries.oneOf(
        nameless,
        Combinators.combine(others, ValueArbitraries.names())
            .as(
                (id, name) ->
                    Organization.builder().id(id).kind(OrganizationKind.NGO).addNames(name)),
        Combinators.combine(nameless, ValueArbitraries.names(), others)
            .as((builder, name, parent) -> builder.addNames(name).parent(parent)),
        Combinators.combine(
                nameless, ValueArbitraries.names(), ValueArbitraries.invalidLanguageTags())
            .as((builder, name, tag) -> builder.addNames(name).addWorkingLanguages(tag)));
  }

  /** Generates people; none of them is anyone. */
  public static Arbitrary<Person> persons() {
    return Builders.withBuilder(Person::builder)
        .use(ValueArbitraries.entityIds(EntityType.PERSON))
        .in(Person.Builder::id)
        .use(ValueArbitraries.names().list().ofMinSize(1).ofMaxSize(2))
        .in(Person.Builder::addAllNames)
        .use(contactPoints().list().ofMaxSize(2))
        .in(Person.Builder::addAllContacts)
        .use(ValueArbitraries.citations().list().ofMaxSize(2))
        .in(Person.Builder::addAllCitations)
        .build(Person.Builder::build)
        .withoutEdgeCases();
  }

  /** Generates people without a name or with the identifier of something else. */
  public static Arbitrary<Person.Builder> invalidPersons() {
    return Arbitraries.oneOf(
        ValueArbitraries.entityIds(EntityType.PERSON).map(id -> Person.builder().id(id)),
        Combinators.combine(
                ValueArbitraries.entityIdsBut(EntityType.PERSON), ValueArbitraries.names())
            .as((id, name) -> Person.builder().id(id).addNames(name)));
  }

  /** Generates ways to reach someone that reach nobody. */
  public static Arbitrary<ContactPoint> contactPoints() {
    Arbitrary<String> values =
        Arbitraries.of(
            "023 217 855",
            "០២៣ ២១៧ ៨៥៥",
            "+855 (0)12 345 678",
            "info@example.org",
            "https://example.org/ឃុំ?a=1#b",
            "#9, Street 310, Phnom Penh",
            " 0 ");
    return Builders.withBuilder(ContactPoint::builder)
        .use(Arbitraries.of(ContactPoint.Type.class))
        .in(ContactPoint.Builder::type)
        .use(values)
        .in(ContactPoint.Builder::value)
        .use(ValueArbitraries.localizedTexts().optional(0.3))
        .in((builder, label) -> builder.label(label))
        .build(ContactPoint.Builder::build);
  }

  /** Generates contacts with a blank value. */
  public static Arbitrary<ContactPoint.Builder> invalidContactPoints() {
    return Combinators.combine(
            Arbitraries.of(ContactPoint.Type.class), ValueArbitraries.blankTexts())
        .as((type, blank) -> ContactPoint.builder().type(type).value(blank));
  }

  /** Generates identifiers of registers outside the dataset, with their leading zeros. */
  public static Arbitrary<Identifier> identifiers() {
    Arbitrary<String> values =
        Arbitraries.oneOf(
            Arbitraries.of("0203", "00", "KH-2", "Q1234", "៥/៩៨"), ValueArbitraries.texts());
    return Combinators.combine(ValueArbitraries.words(), values).as(Identifier::of);
  }

  /** Generates memberships of every role. */
  public static Arbitrary<Membership> memberships() {
    return Builders.withBuilder(Membership::builder)
        .use(ValueArbitraries.partyRefs())
        .in(Membership.Builder::member)
        .use(ValueArbitraries.kinds(MembershipRole.class))
        .in((builder, role) -> builder.role(role))
        .use(ValueArbitraries.periods().optional(0.5))
        .in((builder, period) -> builder.period(period))
        .use(ValueArbitraries.citations().list().ofMaxSize(1))
        .in(Membership.Builder::addAllCitations)
        .build(Membership.Builder::build)
        .withoutEdgeCases();
  }

  /** Generates changes of every type, with as many things on either side as it asks for. */
  public static Arbitrary<Change> changes() {
    return Arbitraries.of(Change.Type.class)
        .flatMap(type -> Arbitraries.of(type.subjects()).flatMap(subject -> changes(type, subject)))
        .withoutEdgeCases();
  }

  private static Arbitrary<Change> changes(Change.Type type, EntityType subject) {
    return Builders.withBuilder(() -> Change.builder().type(type))
        .use(ValueArbitraries.entityIds(EntityType.CHANGE))
        .in(Change.Builder::id)
        .use(ValueArbitraries.periods().optional(0.7))
        .in((builder, when) -> builder.when(when))
        .use(
            switch (type) {
              case FOUNDED, CREATED, REGISTERED -> side(subject, 0, 0);
              case RENAMED, UPGRADED, SPLIT, DISSOLVED -> side(subject, 1, 1);
              case MERGED -> side(subject, 2, 4);
            })
        .in(Change.Builder::addAllFrom)
        .use(
            switch (type) {
              case FOUNDED, CREATED, REGISTERED, RENAMED, UPGRADED, MERGED -> side(subject, 1, 1);
              case SPLIT -> side(subject, 2, 4);
              case DISSOLVED -> side(subject, 0, 0);
            })
        .in(Change.Builder::addAllTo)
        .use(ValueArbitraries.partyRefs().list().ofMaxSize(2))
        .in(Change.Builder::addAllBy)
        .use(ValueArbitraries.entityIds(EntityType.EVENT).optional(0.2))
        .in((builder, event) -> builder.event(event))
        .use(ValueArbitraries.citations().list().ofMaxSize(1))
        .in(Change.Builder::addAllCitations)
        .build(Change.Builder::build);
  }

  private static Arbitrary<Set<EntityId>> side(EntityType subject, int least, int most) {
    return ValueArbitraries.entityIds(subject).set().ofMinSize(least).ofMaxSize(most);
  }

  /**
   * Generates changes with too many or too few on a side, one twice, a thing that the type does not
   * happen to, sides of two types, or a wrong identifier.
   */
  public static Arbitrary<Change.Builder> invalidChanges() {
    EntityId change = EntityId.of(EntityType.CHANGE, "a");
    Arbitrary<List<EntityId>> distinct =
        ValueArbitraries.entityIds(EntityType.ORGANIZATION).list().ofSize(4).uniqueElements();
    Arbitrary<List<EntityId>> divisions =
        ValueArbitraries.entityIds(EntityType.DIVISION).list().ofSize(4).uniqueElements();
    Arbitrary<EntityId> others = ValueArbitraries.entityIdsBut(EntityType.ORGANIZATION);
    Arbitrary<Change.Type> types = Arbitraries.of(Change.Type.class);
    Arbitrary<Integer> sizes = Arbitraries.integers().between(0, 3);
    return Arbitraries.oneOf(
        Combinators.combine(types, sizes, sizes)
            .as(Tuple::of)
            .filter(sides -> !fits(sides.get1(), sides.get2(), sides.get3()))
            .flatMap(
                sides ->
                    Arbitraries.of(true, false)
                        .flatMap(organizations -> organizations ? distinct : divisions)
                        .map(
                            ids ->
                                Change.builder()
                                    .id(change)
                                    .type(sides.get1())
                                    .addAllFrom(ids.subList(0, sides.get2()))
                                    .addAllTo(ids.subList(0, sides.get3())))),
        distinct.map(
            ids ->
                Change.builder()
                    .id(change)
                    .type(Change.Type.MERGED)
                    .addFrom(ids.get(0), ids.get(1), ids.get(0))
                    .addTo(ids.get(2))),
        Combinators.combine(distinct, divisions)
            .as(
                (ids, divided) ->
                    Change.builder()
                        .id(change)
                        .type(Change.Type.RENAMED)
                        .addFrom(ids.get(0))
                        .addTo(divided.get(0))),
        distinct.map(
            ids -> Change.builder().id(change).type(Change.Type.CREATED).addTo(ids.get(0))),
        others.map(id -> Change.builder().id(change).type(Change.Type.FOUNDED).addTo(id)),
        Combinators.combine(distinct, ValueArbitraries.entityIdsBut(EntityType.CHANGE))
            .as((ids, id) -> Change.builder().id(id).type(Change.Type.FOUNDED).addTo(ids.get(0))),
        Combinators.combine(distinct, ValueArbitraries.entityIdsBut(EntityType.EVENT))
            .as(
                (ids, event) ->
                    Change.builder()
                        .id(change)
                        .type(Change.Type.FOUNDED)
                        .addTo(ids.get(0))
                        .event(event)));
  }

  private static boolean fits(Change.Type type, int from, int to) {
    return switch (type) {
      case FOUNDED, CREATED, REGISTERED -> from == 0 && to == 1;
      case RENAMED, UPGRADED -> from == 1 && to == 1;
      case MERGED -> from >= 2 && to == 1;
      case SPLIT -> from == 1 && to >= 2;
      case DISSOLVED -> from == 1 && to == 0;
    };
  }
}
