package kh.civic.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kh.civic.core.change.Change;
import kh.civic.core.document.CatalogueSection;
import kh.civic.core.document.Document;
import kh.civic.core.document.DocumentCatalogue;
import kh.civic.core.document.DocumentKind;
import kh.civic.core.document.DocumentStatus;
import kh.civic.core.event.CivicEvent;
import kh.civic.core.event.EventKind;
import kh.civic.core.event.EventStatus;
import kh.civic.core.party.Membership;
import kh.civic.core.party.MembershipRole;
import kh.civic.core.party.Organization;
import kh.civic.core.party.OrganizationKind;
import kh.civic.core.value.Entity;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.EntityType;
import kh.civic.core.value.LocalizedText;
import kh.civic.core.value.Name;
import kh.civic.core.value.NameKind;
import kh.civic.core.value.PartialDate;
import kh.civic.core.value.PartyRef;
import kh.civic.core.value.Period;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Datasets in which few entities refer to one another at random, so that much goes wrong. */
final class TangledDatasets {

  private static final LocalizedText TEXT = LocalizedText.of("en", "a");
  private static final Name NAME = Name.of(NameKind.AS_PRINTED, TEXT);

  private TangledDatasets() {}

  /** Generates lists of entities in any order, no two of one identifier. */
  static Arbitrary<List<Entity>> entities() {
    return Arbitraries.<Entity>oneOf(
            organizations(), changes(), changes(), events(), documents(), catalogues())
        .list()
        .ofMaxSize(12)
        .uniqueElements(Entity::id);
  }

  static CivicDataset dataset(List<Entity> entities) {
    CivicDataset.Builder builder = CivicDataset.builder();
    entities.forEach(builder::add);
    return builder.build();
  }

  private static Arbitrary<EntityId> ids(EntityType type, int most) {
    return Arbitraries.integers().between(0, most).map(i -> EntityId.of(type, "n" + i));
  }

  private static Arbitrary<PartialDate> dates() {
    return Arbitraries.of("1999", "2000", "2000-06", "2001~", "2005", "2005-01-01", "2030")
        .map(PartialDate::parse);
  }

  private static Arbitrary<Period> periods() {
    return Arbitraries.of(
            "1999", "2000/2005", "2001", "2005~", "../2000", "2004/..", "2004/", "2030", "/1999")
        .map(Period::parse);
  }

  private static Arbitrary<Organization> organizations() {
    Arbitrary<EntityId> ids = ids(EntityType.ORGANIZATION, 3);
    Arbitrary<Membership> members =
        Combinators.combine(ids, periods().optional(0.8))
            .as(
                (id, period) ->
                    Membership.builder()
                        .member(PartyRef.of(TEXT, id))
                        .role(MembershipRole.MEMBER)
                        .period(period)
                        .build());
    return Combinators.combine(ids, ids.optional(0.6), members.list().ofMaxSize(2))
        .as(
            (id, parent, memberships) ->
                Organization.builder()
                    .id(id)
                    .kind(OrganizationKind.NGO)
                    .addNames(NAME)
                    .parent(parent)
                    .addAllMembers(memberships)
                    .build());
  }

  private static Arbitrary<Change> changes() {
    Arbitrary<Set<EntityId>> sides = ids(EntityType.ORGANIZATION, 3).set().ofSize(2);
    return Combinators.combine(
            ids(EntityType.CHANGE, 9),
            Arbitraries.of(Change.Type.class)
                .filter(type -> type.subjects().contains(EntityType.ORGANIZATION)),
            sides,
            sides,
            dates().optional(0.8))
        .as(
            (id, kind, from, to, date) -> {
              int most =
                  switch (kind) {
                    case FOUNDED, CREATED, REGISTERED -> 0;
                    case RENAMED, UPGRADED, SPLIT, DISSOLVED -> 1;
                    case MERGED -> 2;
                  };
              int least =
                  switch (kind) {
                    case FOUNDED, CREATED, REGISTERED, RENAMED, UPGRADED, MERGED -> 1;
                    case SPLIT -> 2;
                    case DISSOLVED -> 0;
                  };
              return Change.builder()
                  .id(id)
                  .type(kind)
                  .addAllFrom(new ArrayList<>(from).subList(0, most))
                  .addAllTo(new ArrayList<>(to).subList(0, least))
                  .when(date.map(Period::of))
                  .build();
            });
  }

  private static Arbitrary<CivicEvent> events() {
    Arbitrary<EntityId> ids = ids(EntityType.EVENT, 3);
    return Combinators.combine(
            ids,
            ids.optional(0.6),
            periods().optional(0.8),
            Arbitraries.of(EventStatus.class).optional(0.7))
        .as(
            (id, whole, when, status) ->
                CivicEvent.builder()
                    .id(id)
                    .kind(EventKind.FORUM)
                    .partOf(whole)
                    .when(when)
                    .status(status)
                    .build());
  }

  private static Arbitrary<Document> documents() {
    Arbitrary<EntityId> ids = ids(EntityType.DOCUMENT, 3);
    return Combinators.combine(
            ids,
            Arbitraries.of(
                DocumentKind.LAW, DocumentKind.PRAKAS, DocumentKind.STUDY, DocumentKind.DEIKA),
            dates().optional(0.8),
            Arbitraries.of(DocumentStatus.class).optional(0.5),
            ids.list().ofMaxSize(2),
            ids.list().ofMaxSize(2))
        .as(
            (id, kind, date, status, amends, basedOn) ->
                Document.builder()
                    .id(id)
                    .kind(kind)
                    .addNames(NAME)
                    .date(date)
                    .status(status)
                    .addAllAmends(amends)
                    .addAllBasedOn(basedOn)
                    .build());
  }

  private static Arbitrary<DocumentCatalogue> catalogues() {
    Arbitrary<CatalogueSection> sections =
        Combinators.combine(
                Arbitraries.of("I", "II", "IX", "១", "២", "1", "2", "10"),
                ids(EntityType.DOCUMENT, 3).list().ofMaxSize(1))
            .as(
                (label, listed) ->
                    CatalogueSection.builder()
                        .label(label)
                        .name(TEXT)
                        .addAllDocuments(listed)
                        .build());
    return Combinators.combine(
            ids(EntityType.DOCUMENT_CATALOGUE, 1),
            sections.list().ofMaxSize(4),
            Arbitraries.of(Optional.<EntityId>empty(), Optional.of(EntityId.of("prog:n0"))))
        .as(
            (id, list, programme) ->
                DocumentCatalogue.builder()
                    .id(id)
                    .addNames(NAME)
                    .addAllSections(list)
                    .programme(programme)
                    .build());
  }
}
