package kh.civic.core;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
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
import kh.civic.core.value.LocalizedText;
import kh.civic.core.value.Name;
import kh.civic.core.value.NameKind;
import kh.civic.core.value.PartyRef;
import kh.civic.core.value.Statement;
import kh.civic.core.value.StatementKind;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Changing a dataset, and the part of it that concerns an entity. */
class ChangedDatasetTest {

  private static final LocalizedText TEXT = LocalizedText.of("en", "a");
  private static final Organization CCC = organization("ccc");
  private static final Organization WGPD = organization("wgpd");

  /** A forum in a commune of Battambang, 020301, organized by CCC. */
  private static final CivicEvent FORUM =
      event("forum")
          .addOrganizers(PartyRef.of(TEXT, CCC.id()))
          .addPlaces(PlaceRef.of(TEXT, DivisionCode.of("020301")))
          .build();

  private static final CivicEvent SESSION = event("session").partOf(FORUM.id()).build();
  private static final CivicEvent ELSEWHERE =
      event("elsewhere").addPlaces(PlaceRef.of(TEXT, DivisionCode.of("0302"))).build();
  private static final Statement ABOUT_CCC = statement(CCC.id());

  private static final Document PAGE =
      Document.builder()
          .id(EntityId.of("doc:page"))
          .kind(DocumentKind.ARTICLE)
          .addNames(Name.of(NameKind.OFFICIAL, TEXT))
          .build();

  private static final CivicDataset DATASET =
      CivicDataset.builder()
          .addDivisions(division("02"), division("03"))
          .addOrganizations(CCC, WGPD)
          .addEvents(FORUM, SESSION, ELSEWHERE)
          .addDocuments(PAGE)
          .addStatements(ABOUT_CCC, statement(WGPD.id()))
          .build();

  @Test
  void withReplacesTheEntityInItsPlaceOrAddsIt() {
    Organization renamed = CCC.toBuilder().addNames(Name.of(NameKind.ALIAS, TEXT)).build();
    CivicDataset changed = DATASET.with(renamed);
    assertEquals(List.of(renamed, WGPD), changed.organizations());
    assertEquals(DATASET, changed.with(CCC));
    Organization added = organization("added");
    assertEquals(List.of(CCC, WGPD, added), DATASET.with(added).organizations());
  }

  @Test
  void withoutLeavesReferencesToValidation() {
    CivicDataset changed = DATASET.without(CCC.id());
    assertEquals(List.of(WGPD), changed.organizations());
    assertEquals(
        List.of("/events/0/organizers/0/id", "/statements/0/about/0"),
        changed.validate(DatasetArbitraries.AS_OF).stream().map(Violation::path).toList());
    assertSame(DATASET, DATASET.without(EntityId.of("org:nobody")));
  }

  @Test
  void referrersSayWhoRefersFromWhichPath() {
    List<Reference> referrers = DATASET.referrers(CCC.id());
    assertEquals(
        List.of(
            "/events/0/organizers/0/id refers to org:ccc",
            "/statements/0/about/0 refers to org:ccc"),
        referrers.stream().map(Reference::toString).toList());
    assertEquals(
        List.of(Optional.of(FORUM), Optional.empty()),
        referrers.stream().map(Reference::from).toList());
    assertEquals(Reference.By.IDENTIFIER, referrers.get(0).by());
    assertFalse(referrers.get(0).isCitation());
    assertTrue(DATASET.referrers(PAGE.id()).stream().allMatch(Reference::isCitation));
    Reference place = DATASET.referrers(EntityId.of("div:0302")).get(0);
    assertEquals("/events/2/places/0/code", place.path());
    assertEquals(Reference.By.CODE, place.by());
    assertEquals(List.of(), DATASET.referrers(EntityId.of("org:nobody")));
  }

  @Test
  void theConcernOfAnEntityIsWhatRefersToItAndWhatThatRefersTo() {
    CivicDataset part = DATASET.concerning(CCC.id());
    assertEquals(List.of(CCC, FORUM), found(part));
    assertEquals(List.of(ABOUT_CCC), part.statements());
    assertEquals(List.of(division("02")), part.divisions());
    assertEquals(List.of(CCC, FORUM, SESSION), found(DATASET.concerning(FORUM.id())));
    assertEquals(CivicDataset.builder().build(), DATASET.concerning(EntityId.of("org:nobody")));
  }

  @Test
  void theConcernOfADivisionIsThatOfTheDivisionsWithin() {
    for (String division : List.of("div:02", "div:0203", "div:020301")) {
      assertEquals(List.of(CCC, FORUM), found(DATASET.concerning(EntityId.of(division))));
    }
    assertEquals(List.of(), found(DATASET.concerning(EntityId.of("div:02030101"))));
    assertEquals(List.of(ELSEWHERE), found(DATASET.concerning(EntityId.of("div:03"))));
    assertEquals(List.of(), found(DATASET.concerning(EntityId.of("div:0303"))));
  }

  @Test
  void aFormerDivisionStandsForItselfOnly() {
    Division former = division("0302").toBuilder().former("district").build();
    CivicEvent then = event("then").partOf(ELSEWHERE.id()).build();
    Statement about = statement(former.id());
    CivicDataset dataset = DATASET.with(former).with(then).toBuilder().addStatements(about).build();
    CivicDataset part = dataset.concerning(former.id());
    assertEquals(List.of(about), part.statements());
    assertEquals(List.of(), part.events());
    assertEquals(List.of(division("03"), former), part.divisions());
    assertEquals(List.of(about), dataset.concerning(EntityId.of("div:03")).statements());
  }

  @Property
  void withAndWithoutAreInverse(@ForAll CivicDataset dataset, @ForAll Random random) {
    for (Entity entity : some(dataset, random)) {
      assertEquals(dataset, dataset.with(entity));
      CivicDataset without = dataset.without(entity.id());
      assertEquals(Optional.empty(), without.find(entity.id()));
      assertEquals(dataset.entities().size() - 1, without.entities().size());
      assertEquals(Set.copyOf(dataset.entities()), Set.copyOf(without.with(entity).entities()));
    }
  }

  @Property
  void whatConcernsAnEntityIsThereAndWhole(@ForAll CivicDataset dataset, @ForAll Random random) {
    for (Entity entity : some(dataset, random)) {
      CivicDataset part = dataset.concerning(entity.id());
      assertEquals(Optional.of(entity), part.find(entity.id()));
      assertTrue(dataset.entities().containsAll(part.entities()));
      assertEquals(dataset.referrers(entity.id()).size(), part.referrers(entity.id()).size());
      assertEquals(ImmutableList.of(), part.validate(DatasetArbitraries.AS_OF));
      assertEquals(part, part.concerning(entity.id()));
    }
  }

  @Property
  void aPartHasNoViolationThatTheWholeHasNot(
      @ForAll("tangled") List<Entity> entities, @ForAll Random random) {
    CivicDataset dataset = TangledDatasets.dataset(entities);
    for (Entity entity : some(dataset, random)) {
      CivicDataset part = dataset.concerning(entity.id());
      assertTrue(violations(dataset).containsAll(violations(part)));
    }
  }

  @Provide
  static Arbitrary<List<Entity>> tangled() {
    return TangledDatasets.entities();
  }

  /** Which rule is violated in which entity, below which property. */
  private static Set<List<Object>> violations(CivicDataset dataset) {
    return dataset.validate(DatasetArbitraries.AS_OF).stream()
        .map(
            violation -> {
              String[] path = violation.path().split("/", 4);
              RootType<?> list =
                  RootType.all().stream()
                      .filter(type -> type.name().equals(path[1]))
                      .findFirst()
                      .get();
              Object root = list.in(dataset).get(Integer.parseInt(path[2]));
              return List.of(violation.rule(), root, path.length > 3 ? path[3] : "");
            })
        .collect(toSet());
  }

  private static List<Entity> some(CivicDataset dataset, Random random) {
    List<Entity> entities = dataset.entities();
    return entities.isEmpty() ? List.of() : List.of(entities.get(random.nextInt(entities.size())));
  }

  private static List<Entity> found(CivicDataset dataset) {
    return dataset.entities().stream()
        .filter(entity -> !(entity instanceof Division || entity instanceof Document))
        .toList();
  }

  private static Division division(String code) {
    DivisionCode of = DivisionCode.of(code);
    return Division.builder()
        .code(of)
        .type(of.level() == 1 ? DivisionType.PROVINCE : DivisionType.DISTRICT)
        .addNames(Name.of(NameKind.OFFICIAL, TEXT))
        .build();
  }

  private static Organization organization(String slug) {
    return Organization.builder()
        .id(EntityId.of("org:" + slug))
        .kind(OrganizationKind.NGO)
        .addNames(Name.of(NameKind.OFFICIAL, TEXT))
        .build();
  }

  private static CivicEvent.Builder event(String slug) {
    return CivicEvent.builder().id(EntityId.of("event:" + slug)).kind(EventKind.MEETING);
  }

  private static Statement statement(EntityId about) {
    return Statement.builder()
        .kind(StatementKind.GOAL)
        .text(TEXT)
        .addAbout(about)
        .addCitations(Citation.of(EntityId.of("doc:page"), "title"))
        .build();
  }
}
