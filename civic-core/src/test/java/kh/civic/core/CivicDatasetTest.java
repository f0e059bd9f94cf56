package kh.civic.core;

import static kh.civic.core.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kh.civic.core.change.Change;
import kh.civic.core.document.Document;
import kh.civic.core.document.DocumentKind;
import kh.civic.core.event.CivicEvent;
import kh.civic.core.event.EventKind;
import kh.civic.core.party.Organization;
import kh.civic.core.party.OrganizationKind;
import kh.civic.core.place.Division;
import kh.civic.core.place.DivisionCode;
import kh.civic.core.place.DivisionType;
import kh.civic.core.place.PlaceRef;
import kh.civic.core.testkit.DatasetArbitraries;
import kh.civic.core.value.Citation;
import kh.civic.core.value.Entity;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.InvalidValueException;
import kh.civic.core.value.LocalizedText;
import kh.civic.core.value.Name;
import kh.civic.core.value.NameKind;
import kh.civic.core.value.Severity;
import kh.civic.core.value.Statement;
import kh.civic.core.value.StatementKind;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CivicDatasetTest {

  private static final LocalizedText TEXT = LocalizedText.of("en", "a", "km", "ក");
  private static final Name NAME = Name.of(NameKind.OFFICIAL, TEXT);
  private static final EntityId PAGE = EntityId.of("doc:page");
  private static final EntityId LAW = EntityId.of("doc:law");

  private static final Document DOCUMENT =
      Document.builder().id(PAGE).kind(DocumentKind.ARTICLE).addNames(NAME).build();
  private static final Organization CITED =
      organization("ccc").addCitations(Citation.of(PAGE, "title")).build();
  private static final Organization UNCITED = organization("wgpd").build();
  private static final Statement STATEMENT =
      Statement.builder()
          .kind(StatementKind.GOAL)
          .text(TEXT)
          .addCitations(Citation.of(LAW, "article 5"))
          .build();

  private static final CivicDataset DATASET =
      CivicDataset.builder()
          .addDocuments(DOCUMENT)
          .addOrganizations(CITED, UNCITED)
          .addStatements(STATEMENT)
          .build();

  @Test
  void entitiesAreFoundByIdentifierAndType() {
    assertEquals(Optional.of(CITED), DATASET.find(EntityId.of("org:ccc")));
    assertEquals(Optional.of(CITED), DATASET.find(EntityId.of("org:ccc"), Organization.class));
    assertEquals(Optional.empty(), DATASET.find(EntityId.of("org:ccc"), Document.class));
    assertEquals(Optional.empty(), DATASET.find(EntityId.of("org:nobody")));
    assertEquals(ImmutableList.of(CITED, UNCITED, DOCUMENT), DATASET.entities());
    assertEquals(DATASET.entities(), DATASET.byId().values().asList());
  }

  @Test
  void whatCitesADocumentIsADatasetOfItsOwn() {
    assertEquals(CivicDataset.builder().addOrganizations(CITED).build(), DATASET.citing(PAGE));
    assertEquals(CivicDataset.builder().addStatements(STATEMENT).build(), DATASET.citing(LAW));
    assertEquals(CivicDataset.builder().build(), DATASET.citing(EntityId.of("doc:other")));
    assertRefused(
        "document: expected an identifier that begins with doc:, was \"org:ccc\"",
        () -> DATASET.citing(EntityId.of("org:ccc")));
  }

  @Test
  void duplicateIdentifiersAreRefusedAndAllListed() {
    CivicDataset.Builder builder =
        CivicDataset.builder()
            .addOrganizations(UNCITED, CITED, organization("ccc").build())
            .addDocuments(DOCUMENT, DOCUMENT);
    assertRefused(
        "id: expected identifiers no two of which are alike; given more than once: [doc:page,"
            + " org:ccc], was \"doc:page\"",
        builder::build);
  }

  @Test
  void aDatasetMayBeEmpty() {
    CivicDataset empty = CivicDataset.builder().build();
    assertEquals(ImmutableList.of(), empty.entities());
    assertEquals(ImmutableList.of(), empty.validate(LocalDate.EPOCH));
    assertEquals(empty, CivicDataset.combine().dataset());
  }

  @Test
  void equalEntitiesMergeAndTheirCitationsAreJoined() {
    Organization elsewhere = organization("ccc").addCitations(Citation.of(LAW, "1")).build();
    Combination combined =
        CivicDataset.combine(DATASET, CivicDataset.builder().addOrganizations(elsewhere).build());
    assertEquals(List.of(), combined.clashes());
    assertEquals(
        Optional.of(
            organization("ccc")
                .addCitations(Citation.of(PAGE, "title"), Citation.of(LAW, "1"))
                .build()),
        combined.dataset().find(EntityId.of("org:ccc")));
  }

  @Test
  void differentEntitiesOfOneIdentifierClashAndNoneIsLost() {
    Organization other =
        Organization.builder()
            .id(EntityId.of("org:ccc"))
            .kind(OrganizationKind.NETWORK)
            .addNames(NAME)
            .build();
    Combination combined =
        CivicDataset.combine(DATASET, CivicDataset.builder().addOrganizations(other).build());
    assertEquals(
        List.of(
            new Combination.Clash(EntityId.of("org:ccc"), ImmutableList.<Entity>of(CITED, other))),
        combined.clashes());
    assertEquals(DATASET, combined.dataset());
  }

  @Test
  void aClashHasTwoVersionsOfOneEntity() {
    for (ImmutableList<Entity> versions :
        List.of(ImmutableList.<Entity>of(CITED), ImmutableList.<Entity>of(CITED, UNCITED))) {
      InvalidValueException refused =
          assertThrows(
              InvalidValueException.class,
              () -> new Combination.Clash(EntityId.of("org:ccc"), versions));
      assertEquals("versions", refused.field());
    }
  }

  @Test
  void violationsAreOrderedByPathWithNumbersAsNumbers() {
    List<String> paths =
        List.of("/events", "/events/9", "/events/9/when", "/events/10", "/people/1");
    assertEquals(
        paths,
        Stream.of("/events/10", "/people/1", "/events/9/when", "/events", "/events/9")
            .map(path -> new Violation(Rule.REFERENCE_DANGLING, path, "gone"))
            .sorted()
            .map(Violation::path)
            .toList());
    Violation first = new Violation(Rule.REFERENCE_DANGLING, "/events/9", "a");
    Violation second = new Violation(Rule.REFERENCE_DANGLING, "/events/9", "b");
    Violation third = new Violation(Rule.TIME_IN_FUTURE, "/events/9", "a");
    assertEquals(List.of(first, second, third), Stream.of(third, second, first).sorted().toList());
    assertEquals("ERROR reference.dangling at /events/9: a", first.toString());
    assertEquals(Severity.ERROR, first.severity());
  }

  @Test
  void aViolationSaysWhatIsWrongAndWhere() {
    CivicDataset dataset =
        CivicDataset.builder()
            .addEvents(
                CivicEvent.builder()
                    .id(EntityId.of("event:forum"))
                    .kind(EventKind.FORUM)
                    .partOf(EntityId.of("event:campaign"))
                    .build())
            .build();
    assertEquals(
        List.of(
            "ERROR reference.dangling at /events/0/partOf: event:campaign is not in the dataset"),
        dataset.validate(DatasetArbitraries.AS_OF).stream().map(Violation::toString).toList());
  }

  @Test
  void aChangeBetweenTwoCirclesIsInNeither() {
    String[][] links = {{"a", "b"}, {"b", "a"}, {"b", "c"}, {"c", "d"}, {"d", "c"}};
    CivicDataset.Builder builder = CivicDataset.builder();
    Stream.of("a", "b", "c", "d").forEach(slug -> builder.add(organization(slug).build()));
    for (String[] link : links) {
      builder.addChanges(
          Change.builder()
              .id(EntityId.of("change:" + link[0] + "-" + link[1]))
              .type(Change.Type.RENAMED)
              .addFrom(EntityId.of("org:" + link[0]))
              .addTo(EntityId.of("org:" + link[1]))
              .build());
    }
    assertEquals(
        List.of("/changes/0/from", "/changes/1/from", "/changes/3/from", "/changes/4/from"),
        paths(builder.build(), Rule.ORGANIZATION_LINEAGE_CYCLE));
  }

  @Test
  void aCommuneInADistrictOfTheDatasetIsKnown() {
    CivicDataset dataset =
        CivicDataset.builder()
            .add(
                Division.builder()
                    .code(DivisionCode.of("0299")) // which no gazetteer has
                    .type(DivisionType.DISTRICT)
                    .addNames(NAME)
                    .build())
            .add(
                organization("a")
                    .addPlaces(
                        PlaceRef.of(TEXT, DivisionCode.of("0299")),
                        PlaceRef.of(TEXT, DivisionCode.of("029901")),
                        PlaceRef.of(TEXT, DivisionCode.of("029801")))
                    .build())
            .build();
    assertEquals(
        List.of("/organizations/0/places/2/code"), paths(dataset, Rule.PLACE_UNKNOWN_DIVISION));
  }

  private static List<String> paths(CivicDataset dataset, Rule rule) {
    return dataset.validate(DatasetArbitraries.AS_OF).stream()
        .filter(violation -> violation.rule() == rule)
        .map(Violation::path)
        .toList();
  }

  @Test
  void rulesHaveStableIdentifiersOfTheirOwn() {
    assertEquals(Rule.values().length, Stream.of(Rule.values()).map(Rule::id).distinct().count());
    for (Rule rule : Rule.values()) {
      assertTrue(rule.id().matches("[a-z]+\\.[a-z]+(-[a-z]+)*"), rule.id());
    }
  }

  @Property(tries = 50)
  void combiningADatasetWithItselfOrNothingChangesNothing(@ForAll CivicDataset dataset) {
    assertEquals(dataset, CivicDataset.combine(dataset).dataset());
    Combination twice = CivicDataset.combine(dataset, dataset, CivicDataset.builder().build());
    assertEquals(List.of(), twice.clashes());
    assertEquals(dataset.entities().size(), twice.dataset().entities().size());
    for (Entity entity : dataset.entities()) {
      assertEquals(
          java.util.Set.copyOf(entity.citations()),
          java.util.Set.copyOf(twice.dataset().find(entity.id()).orElseThrow().citations()));
    }
  }

  @Property(tries = 50)
  void noVersionOfAnEntityIsLostInACombination(@ForAll CivicDataset a, @ForAll CivicDataset b) {
    Combination combined = CivicDataset.combine(a, b);
    for (Entity entity : Stream.concat(a.entities().stream(), b.entities().stream()).toList()) {
      Entity kept = combined.dataset().find(entity.id()).orElseThrow();
      boolean listed =
          combined.clashes().stream()
              .filter(clash -> clash.id().equals(entity.id()))
              .flatMap(clash -> clash.versions().stream())
              .anyMatch(version -> sameButForCitations(version, entity));
      assertTrue(listed || sameButForCitations(kept, entity), entity::toString);
    }
  }

  private static boolean sameButForCitations(Entity one, Entity other) {
    return one.withCitations(List.of()).equals(other.withCitations(List.of()))
        && one.citations().containsAll(other.citations());
  }

  private static Organization.Builder organization(String slug) {
    return Organization.builder()
        .id(EntityId.of("org:" + slug))
        .kind(OrganizationKind.NGO)
        .addNames(NAME);
  }

  @Test
  void theMessageOfDuplicatesIsShortHoweverManyThereAre() {
    CivicDataset.Builder builder = CivicDataset.builder();
    for (int i = 0; i < 2000; i++) {
      Organization organization = organization("o" + i).build();
      builder.addOrganizations(organization, organization);
    }
    String message =
        String.valueOf(assertThrows(InvalidValueException.class, builder::build).getMessage());
    assertTrue(message.contains("2000 in all"), message);
    assertTrue(message.length() < 500, message);
  }

  @Test
  void theSuccessorOfARenamedCommuneFollowsFromTheChange() {
    Change renamed =
        Change.builder()
            .id(EntityId.of("change:renamed"))
            .type(Change.Type.RENAMED)
            .addFrom(EntityId.of("div:030104-old"))
            .addTo(EntityId.of("div:030104"))
            .build();
    CivicDataset dataset = CivicDataset.builder().addChanges(renamed).build();
    assertEquals(
        Set.copyOf(renamed.to()),
        dataset.divisionLineage().descendants(EntityId.of("div:030104-old")));
    assertEquals(
        Set.of(), dataset.organizationLineage().descendants(EntityId.of("div:030104-old")));
  }

  @Test
  void aDivisionThatTheLibraryKnowsIsNoDanglingReference() {
    Change upgraded =
        Change.builder()
            .id(EntityId.of("change:upgraded"))
            .type(Change.Type.UPGRADED)
            .addFrom(EntityId.of("div:0203-district"))
            .addTo(EntityId.of("div:0203"))
            .build();
    assertEquals(
        List.of("/changes/0/from/0"),
        CivicDataset.builder()
            .addChanges(upgraded)
            .build()
            .validate(LocalDate.of(2025, 1, 1))
            .stream()
            .map(Violation::path)
            .toList());
  }
}
