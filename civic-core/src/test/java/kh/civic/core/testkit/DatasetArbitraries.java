package kh.civic.core.testkit;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import kh.civic.core.CivicDataset;
import kh.civic.core.Rule;
import kh.civic.core.change.Change;
import kh.civic.core.document.CatalogueSection;
import kh.civic.core.document.Document;
import kh.civic.core.document.DocumentCatalogue;
import kh.civic.core.document.DocumentKind;
import kh.civic.core.engagement.Endorsement;
import kh.civic.core.engagement.Milestone;
import kh.civic.core.engagement.Occurrence;
import kh.civic.core.engagement.Recommendation;
import kh.civic.core.engagement.RecommendationAction;
import kh.civic.core.engagement.RecommendationList;
import kh.civic.core.engagement.Stage;
import kh.civic.core.event.CivicEvent;
import kh.civic.core.event.EventKind;
import kh.civic.core.event.EventStatus;
import kh.civic.core.function.FunctionAssignment;
import kh.civic.core.party.Membership;
import kh.civic.core.party.MembershipRole;
import kh.civic.core.party.Organization;
import kh.civic.core.party.OrganizationKind;
import kh.civic.core.party.Person;
import kh.civic.core.party.Side;
import kh.civic.core.place.DivisionCode;
import kh.civic.core.place.DivisionType;
import kh.civic.core.place.PlaceRef;
import kh.civic.core.programme.CascadePlan;
import kh.civic.core.programme.CascadeTier;
import kh.civic.core.programme.Participation;
import kh.civic.core.programme.ParticipationRole;
import kh.civic.core.programme.Programme;
import kh.civic.core.programme.ProgrammeKind;
import kh.civic.core.value.Citation;
import kh.civic.core.value.Count;
import kh.civic.core.value.Discrepancy;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.EntityType;
import kh.civic.core.value.LocalizedText;
import kh.civic.core.value.Name;
import kh.civic.core.value.NameKind;
import kh.civic.core.value.PartialDate;
import kh.civic.core.value.PartyRef;
import kh.civic.core.value.Period;
import kh.civic.core.value.Statement;
import kh.civic.core.value.StatementKind;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Generators of whole datasets: of parties, programmes, events and documents that refer to one
 * another.
 *
 * <p>All methods are thread-safe.
 */
public final class DatasetArbitraries {

  /** The day for which the generated datasets are sound, or flawed as they say. */
  public static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);

  private static final LocalizedText TEXT = LocalizedText.of("en", "flaw", "km", "កំហុស");
  private static final Name NAME = Name.of(NameKind.AS_PRINTED, TEXT);

  /** For each rule, how to add something that breaks it once; answers where. */
  private static final ImmutableMap<Rule, BiFunction<Sketch, String, List<String>>> FLAWS =
      ImmutableMap.<Rule, BiFunction<Sketch, String, List<String>>>builder()
          .put(
              Rule.REFERENCE_DANGLING,
              (sketch, slug) ->
                  List.of(
                      sketch.event(event(slug).partOf(EntityId.of("event:nowhere-" + slug)).build())
                          + "/partOf"))
          .put(
              Rule.TIME_IN_FUTURE,
              (sketch, slug) ->
                  List.of(
                      sketch.event(
                              event(slug)
                                  .status(EventStatus.HELD)
                                  .when(Period.parse("2026-01-02"))
                                  .build())
                          + "/when"))
          .put(
              Rule.PLACE_UNKNOWN_DIVISION,
              (sketch, slug) ->
                  List.of(
                      sketch.event(
                              event(slug)
                                  .addPlaces(PlaceRef.of(TEXT, DivisionCode.of("9901")))
                                  .build())
                          + "/places/0/code"))
          .put(
              Rule.ORGANIZATION_PARENT_CYCLE,
              (sketch, slug) ->
                  List.of(
                      sketch.organization(
                          organization(slug + "a").parent(organizationId(slug + "b")).build()),
                      sketch.organization(
                          organization(slug + "b").parent(organizationId(slug + "a")).build())))
          .put(
              Rule.ORGANIZATION_LINEAGE_CYCLE,
              (sketch, slug) -> {
                EntityId a = sketch.newOrganization(slug + "a");
                EntityId b = sketch.newOrganization(slug + "b");
                return List.of(
                    sketch.change(
                            change(slug + "a", Change.Type.RENAMED).addFrom(a).addTo(b).build())
                        + "/from",
                    sketch.change(
                            change(slug + "b", Change.Type.RENAMED).addFrom(b).addTo(a).build())
                        + "/from");
              })
          .put(
              Rule.ORGANIZATION_FOUNDED_TWICE,
              (sketch, slug) -> {
                EntityId founded = sketch.newOrganization(slug);
                sketch.founded(slug + "a", founded, "2000");
                return List.of(sketch.founded(slug + "b", founded, "2000") + "/to");
              })
          .put(
              Rule.ORGANIZATION_CHANGED_BEFORE_FOUNDING,
              (sketch, slug) -> {
                EntityId founded = sketch.newOrganization(slug);
                String registered =
                    sketch.change(
                        change(slug + "a", Change.Type.REGISTERED)
                            .addTo(founded)
                            .when(Period.of(PartialDate.of(1999)))
                            .build());
                sketch.founded(slug + "b", founded, "2000-01");
                return List.of(registered + "/when");
              })
          .put(
              Rule.ORGANIZATION_CHANGED_AFTER_END,
              (sketch, slug) -> {
                EntityId ended = sketch.newOrganization(slug);
                sketch.change(
                    change(slug + "a", Change.Type.DISSOLVED)
                        .addFrom(ended)
                        .when(Period.of(PartialDate.of(2000)))
                        .build());
                return List.of(
                    sketch.change(
                            change(slug + "b", Change.Type.REGISTERED)
                                .addTo(ended)
                                .when(Period.of(PartialDate.of(2001)))
                                .build())
                        + "/when");
              })
          .put(
              Rule.MEMBERSHIP_OF_ITSELF,
              (sketch, slug) ->
                  List.of(
                      sketch.organization(
                              organization(slug)
                                  .addMembers(member(organizationId(slug), Optional.empty()))
                                  .build())
                          + "/members/0/member/id"))
          .put(
              Rule.MEMBERSHIP_BEFORE_FOUNDING,
              (sketch, slug) -> {
                EntityId member = sketch.newOrganization(slug + "a");
                String path =
                    sketch.organization(
                        organization(slug)
                            .addMembers(member(member, Optional.of(Period.parse("1990/1999"))))
                            .build());
                sketch.founded(slug, organizationId(slug), "2000");
                return List.of(path + "/members/0/period");
              })
          .put(
              Rule.PROGRAMME_PARENT_CYCLE,
              (sketch, slug) ->
                  List.of(
                      sketch.programme(
                          programme(slug + "a").parent(programmeId(slug + "b")).build()),
                      sketch.programme(
                          programme(slug + "b").parent(programmeId(slug + "a")).build())))
          .put(
              Rule.PROGRAMME_SUCCESSION_CYCLE,
              (sketch, slug) ->
                  List.of(
                      sketch.programme(
                          programme(slug + "a").addPredecessors(programmeId(slug + "b")).build()),
                      sketch.programme(
                          programme(slug + "b").addPredecessors(programmeId(slug + "a")).build())))
          .put(
              Rule.PROGRAMME_STARTS_BEFORE_PREDECESSOR,
              (sketch, slug) -> {
                sketch.programme(programme(slug + "a").period(Period.parse("2010/2012")).build());
                return List.of(
                    sketch.programme(
                            programme(slug + "b")
                                .addPredecessors(programmeId(slug + "a"))
                                .period(Period.parse("2009/2012"))
                                .build())
                        + "/predecessors/0");
              })
          .put(
              Rule.PROGRAMME_OUTSIDE_PARENT,
              (sketch, slug) -> {
                sketch.programme(programme(slug + "a").period(Period.parse("2010/2012")).build());
                return List.of(
                    sketch.programme(
                            programme(slug + "b")
                                .parent(programmeId(slug + "a"))
                                .period(Period.parse("2013/.."))
                                .build())
                        + "/period");
              })
          .put(
              Rule.CASCADE_EXCEEDS_PLAN,
              (sketch, slug) -> {
                CascadeTier.Builder tier = CascadeTier.builder().plannedSessions(Count.atMost(1));
                for (String session : List.of(slug + "a", slug + "b")) {
                  sketch.event(
                      event(session).status(EventStatus.HELD).when(Period.parse("2010")).build());
                  tier.addSessions(EntityId.of(EntityType.EVENT, session));
                }
                return List.of(sketch.cascade(slug, tier.build()) + "/tiers/0/sessions");
              })
          .put(
              Rule.CASCADE_OVERDUE,
              (sketch, slug) ->
                  List.of(
                      sketch.cascade(
                              slug,
                              CascadeTier.builder()
                                  .plannedSessions(Count.exactly(3))
                                  .period(Period.parse("2010/2012"))
                                  .build())
                          + "/tiers/0/period"))
          .put(
              Rule.RECOMMENDATIONS_OUT_OF_ORDER,
              (sketch, slug) ->
                  List.of(
                      sketch.list(
                              recommendations(slug)
                                  .addMilestones(
                                      Milestone.planned(Stage.ACCEPTED, Occurrence.undated()),
                                      Milestone.reached(Stage.PRESENTED, Occurrence.undated()))
                                  .build())
                          + "/milestones/1/stage"))
          .put(
              Rule.RECOMMENDATIONS_COMPLETED_UNDONE,
              (sketch, slug) ->
                  List.of(
                      sketch.list(
                              recommendation(
                                      slug,
                                      RecommendationAction.builder()
                                          .status(RecommendationAction.Status.PLANNED))
                                  .addMilestones(
                                      Milestone.reached(Stage.COMPLETED, Occurrence.undated()))
                                  .build())
                          + "/recommendations/0/actions/0/status"))
          .put(
              Rule.RECOMMENDATIONS_WRONG_SIDE,
              (sketch, slug) -> {
                Organization ngo = organization(slug).build();
                sketch.organization(ngo);
                return List.of(
                    sketch.list(
                            recommendations(slug)
                                .addEndorsements(
                                    Endorsement.of(Side.STATE, PartyRef.of(TEXT, ngo.id())))
                                .build())
                        + "/endorsements/0/side");
              })
          .put(
              Rule.RECOMMENDATIONS_ACTION_OVERDUE,
              (sketch, slug) ->
                  List.of(
                      sketch.list(
                              recommendation(
                                      slug,
                                      RecommendationAction.builder()
                                          .status(RecommendationAction.Status.ONGOING)
                                          .due(PartialDate.parse("2010")))
                                  .build())
                          + "/recommendations/0/actions/0/due"))
          .put(
              Rule.FUNCTION_INSTRUMENT_NOT_LEGAL,
              (sketch, slug) -> {
                Document report = document(slug, DocumentKind.REPORT).build();
                sketch.document(report);
                return List.of(
                    sketch.function(
                            FunctionAssignment.builder()
                                .id(EntityId.of(EntityType.FUNCTION_ASSIGNMENT, slug))
                                .addToTypes(DivisionType.DISTRICT)
                                .instrument(report.id())
                                .build())
                        + "/instrument");
              })
          .put(
              Rule.PARTICIPATION_OUTSIDE_PROGRAMME,
              (sketch, slug) ->
                  List.of(
                      sketch.programme(
                              programme(slug)
                                  .period(Period.parse("2010/2012"))
                                  .addParticipations(
                                      Participation.builder()
                                          .role(ParticipationRole.FUNDING)
                                          .party(PartyRef.builder().name(TEXT).build())
                                          .period(Period.parse("../2009"))
                                          .build())
                                  .build())
                          + "/participations/0/period"))
          .put(
              Rule.EVENT_PLANNED_IN_PAST,
              (sketch, slug) ->
                  List.of(
                      sketch.event(
                              event(slug)
                                  .status(EventStatus.PLANNED)
                                  .when(Period.parse("2025"))
                                  .build())
                          + "/when"))
          .put(
              Rule.EVENT_PART_OF_CYCLE,
              (sketch, slug) -> List.of(sketch.event(event(slug).partOf(eventId(slug)).build())))
          .put(
              Rule.EVENT_OUTSIDE_WHOLE,
              (sketch, slug) -> {
                sketch.event(event(slug + "a").when(Period.parse("2010/2012")).build());
                return List.of(
                    sketch.event(
                            event(slug + "b")
                                .partOf(eventId(slug + "a"))
                                .when(Period.parse("2013-01-01"))
                                .build())
                        + "/when");
              })
          .put(
              Rule.DOCUMENT_CYCLE,
              (sketch, slug) ->
                  List.of(
                      sketch.document(
                          document(slug + "a", DocumentKind.LAW)
                              .addBasedOn(documentId(slug + "b"))
                              .build()),
                      sketch.document(
                          document(slug + "b", DocumentKind.LAW)
                              .addAmends(documentId(slug + "a"))
                              .build())))
          .put(
              Rule.DOCUMENT_RESTS_ON_LATER,
              (sketch, slug) -> {
                sketch.document(
                    document(slug + "a", DocumentKind.LAW).date(PartialDate.of(2008)).build());
                return List.of(
                    sketch.document(
                            document(slug + "b", DocumentKind.PRAKAS)
                                .date(PartialDate.of(2001))
                                .addBasedOn(documentId(slug + "a"))
                                .build())
                        + "/basedOn/0");
              })
          .put(
              Rule.DOCUMENT_AMENDS_HIGHER,
              (sketch, slug) -> {
                sketch.document(document(slug + "a", DocumentKind.LAW).build());
                return List.of(
                    sketch.document(
                            document(slug + "b", DocumentKind.SUB_DECREE)
                                .addAmends(documentId(slug + "a"))
                                .build())
                        + "/amends/0");
              })
          .put(
              Rule.CATALOGUE_MIXED_SCHEMES,
              (sketch, slug) -> List.of(sketch.catalogue(slug, "I", "២") + "/sections/1/label"))
          .put(
              Rule.CATALOGUE_OUT_OF_ORDER,
              (sketch, slug) -> List.of(sketch.catalogue(slug, "៣", "៣") + "/sections/1/label"))
          .buildOrThrow();

  private DatasetArbitraries() {}

  /**
   * Generates datasets in which every reference leads somewhere and, at {@link #AS_OF}, no rule is
   * broken.
   */
  public static Arbitrary<CivicDataset> datasets() {
    Arbitrary<Integer> sizes = Arbitraries.integers().between(0, 3);
    return Combinators.combine(sizes, sizes, sizes, sizes, sizes)
        .as(Pool::new)
        .flatMap(Pool::datasets)
        .withoutEdgeCases();
  }

  /** Generates datasets with one to five flaws, of all rules that {@link #plantedRules} names. */
  public static Arbitrary<FlawedDataset> flawedDatasets() {
    Arbitrary<List<Rule>> rules = Arbitraries.of(plantedRules()).list().ofMinSize(1).ofMaxSize(5);
    return Combinators.combine(datasets(), rules).as(DatasetArbitraries::flawed);
  }

  /** Returns the rules that {@link #flawedDatasets} breaks. */
  public static List<Rule> plantedRules() {
    return FLAWS.keySet().asList();
  }

  private static FlawedDataset flawed(CivicDataset sound, List<Rule> rules) {
    Sketch sketch = new Sketch(sound);
    ImmutableSetMultimap.Builder<Rule, String> flaws = ImmutableSetMultimap.builder();
    for (int i = 0; i < rules.size(); i++) {
      Rule rule = rules.get(i);
      flaws.putAll(rule, FLAWS.getOrDefault(rule, (s, n) -> List.of()).apply(sketch, "flaw-" + i));
    }
    return new FlawedDataset(sketch.dataset(), flaws.build());
  }

  private static Organization.Builder organization(String slug) {
    return Organization.builder()
        .id(organizationId(slug))
        .kind(OrganizationKind.NGO)
        .addNames(NAME);
  }

  private static EntityId organizationId(String slug) {
    return EntityId.of(EntityType.ORGANIZATION, slug);
  }

  private static Membership member(EntityId id, Optional<Period> period) {
    return Membership.builder()
        .member(PartyRef.of(TEXT, id))
        .role(MembershipRole.MEMBER)
        .period(period)
        .build();
  }

  private static Change.Builder change(String slug, Change.Type kind) {
    return Change.builder().id(EntityId.of(EntityType.CHANGE, slug)).type(kind);
  }

  private static Programme.Builder programme(String slug) {
    return Programme.builder().id(programmeId(slug)).kind(ProgrammeKind.OTHER).addNames(NAME);
  }

  private static EntityId programmeId(String slug) {
    return EntityId.of(EntityType.PROGRAMME, slug);
  }

  private static RecommendationList.Builder recommendation(
      String slug, RecommendationAction.Builder action) {
    return recommendations(slug)
        .addRecommendations(
            Recommendation.builder().text(TEXT).addActions(action.text(TEXT).build()).build());
  }

  private static RecommendationList.Builder recommendations(String slug) {
    return RecommendationList.builder()
        .id(EntityId.of(EntityType.RECOMMENDATION_LIST, slug))
        .addNames(NAME);
  }

  private static CivicEvent.Builder event(String slug) {
    return CivicEvent.builder().id(eventId(slug)).kind(EventKind.FORUM);
  }

  private static EntityId eventId(String slug) {
    return EntityId.of(EntityType.EVENT, slug);
  }

  private static Document.Builder document(String slug, DocumentKind kind) {
    return Document.builder().id(documentId(slug)).kind(kind).addNames(NAME);
  }

  private static EntityId documentId(String slug) {
    return EntityId.of(EntityType.DOCUMENT, slug);
  }

  /** A dataset in the making, which knows the path of what is added last. */
  private static final class Sketch {

    private final CivicDataset sound;
    private final List<Organization> organizations;
    private final List<Change> changes;
    private final List<Programme> programmes;
    private final List<CivicEvent> events;
    private final List<Document> documents;
    private final List<DocumentCatalogue> catalogues;
    private final List<CascadePlan> cascades;
    private final List<RecommendationList> lists;
    private final List<FunctionAssignment> functions;

    Sketch(CivicDataset sound) {
      this.sound = sound;
      this.organizations = new ArrayList<>(sound.organizations());
      this.changes = new ArrayList<>(sound.changes());
      this.programmes = new ArrayList<>(sound.programmes());
      this.events = new ArrayList<>(sound.events());
      this.documents = new ArrayList<>(sound.documents());
      this.catalogues = new ArrayList<>(sound.documentCatalogues());
      this.cascades = new ArrayList<>(sound.cascadePlans());
      this.lists = new ArrayList<>(sound.recommendationLists());
      this.functions = new ArrayList<>(sound.functionAssignments());
    }

    @CanIgnoreReturnValue
    String organization(Organization organization) {
      return add("organizations", organizations, organization);
    }

    EntityId newOrganization(String slug) {
      Organization organization = DatasetArbitraries.organization(slug).build();
      organizations.add(organization);
      return organization.id();
    }

    @CanIgnoreReturnValue
    String change(Change change) {
      return add("changes", changes, change);
    }

    @CanIgnoreReturnValue
    String founded(String slug, EntityId organization, String date) {
      return change(
          DatasetArbitraries.change(slug, Change.Type.FOUNDED)
              .addTo(organization)
              .when(Period.of(PartialDate.parse(date)))
              .build());
    }

    @CanIgnoreReturnValue
    String programme(Programme programme) {
      return add("programmes", programmes, programme);
    }

    @CanIgnoreReturnValue
    String event(CivicEvent event) {
      return add("events", events, event);
    }

    @CanIgnoreReturnValue
    String document(Document document) {
      return add("documents", documents, document);
    }

    String catalogue(String slug, String... labels) {
      DocumentCatalogue.Builder catalogue =
          DocumentCatalogue.builder()
              .id(EntityId.of(EntityType.DOCUMENT_CATALOGUE, slug))
              .addNames(NAME);
      for (String label : labels) {
        catalogue.addSections(CatalogueSection.builder().label(label).name(TEXT).build());
      }
      return add("documentCatalogues", catalogues, catalogue.build());
    }

    String cascade(String slug, CascadeTier tier) {
      CascadePlan plan =
          CascadePlan.builder()
              .id(EntityId.of(EntityType.CASCADE_PLAN, slug))
              .addNames(NAME)
              .addTiers(tier)
              .build();
      return add("cascadePlans", cascades, plan);
    }

    String list(RecommendationList list) {
      return add("recommendationLists", lists, list);
    }

    String function(FunctionAssignment assignment) {
      return add("functionAssignments", functions, assignment);
    }

    private static <E> String add(String name, List<E> list, E entity) {
      list.add(entity);
      return "/" + name + "/" + (list.size() - 1);
    }

    CivicDataset dataset() {
      return CivicDataset.builder()
          .addAllOrganizations(organizations)
          .addAllPeople(sound.people())
          .addAllChanges(changes)
          .addAllProgrammes(programmes)
          .addAllCascadePlans(cascades)
          .addAllRecommendationLists(lists)
          .addAllFunctionAssignments(functions)
          .addAllEvents(events)
          .addAllDocuments(documents)
          .addAllDocumentCatalogues(catalogues)
          .addAllStatements(sound.statements())
          .addAllDiscrepancies(sound.discrepancies())
          .build();
    }
  }

  /**
   * How many entities of each type a dataset has. What refers to its own type refers to an earlier
   * one, and later ones have later dates: so there are no circles, and nothing precedes its cause.
   */
  private record Pool(int organizations, int people, int programmes, int events, int documents) {

    Arbitrary<CivicDataset> datasets() {
      return Builders.withBuilder(CivicDataset::builder)
          .use(each(organizations, this::organization))
          .in(CivicDataset.Builder::addAllOrganizations)
          .use(each(people, this::person))
          .in(CivicDataset.Builder::addAllPeople)
          .use(each(organizations, this::founding))
          .in(CivicDataset.Builder::addAllChanges)
          .use(each(Math.max(0, organizations - 1), this::renaming))
          .in(CivicDataset.Builder::addAllChanges)
          .use(each(programmes, this::programme))
          .in(CivicDataset.Builder::addAllProgrammes)
          .use(each(events, this::event))
          .in(CivicDataset.Builder::addAllEvents)
          .use(each(documents, this::document))
          .in(CivicDataset.Builder::addAllDocuments)
          .use(each(Math.min(documents, 1), this::catalogue))
          .in(CivicDataset.Builder::addAllDocumentCatalogues)
          .use(each(documents, this::statement))
          .in(CivicDataset.Builder::addAllStatements)
          .use(each(documents, this::discrepancy))
          .in(CivicDataset.Builder::addAllDiscrepancies)
          .build(CivicDataset.Builder::build);
    }

    private static <E> Arbitrary<List<E>> each(int size, IntFunction<Arbitrary<E>> generator) {
      return Combinators.combine(IntStream.range(0, size).mapToObj(generator).toList())
          .as(list -> list);
    }

    private Arbitrary<Organization> organization(int i) {
      return Builders.withBuilder(Organization::builder)
          .use(Arbitraries.just(organizationId("o" + i)))
          .in(Organization.Builder::id)
          .use(ValueArbitraries.kinds(OrganizationKind.class))
          .in((builder, kind) -> builder.kind(kind))
          .use(ValueArbitraries.names().list().ofMinSize(1).ofMaxSize(2))
          .in(Organization.Builder::addAllNames)
          .use(earlier(i, "o", EntityType.ORGANIZATION))
          .in((builder, parent) -> builder.parent(parent))
          .use(places())
          .in(Organization.Builder::addAllPlaces)
          .use(PartyArbitraries.contactPoints().list().ofMaxSize(1))
          .in(Organization.Builder::addAllContacts)
          .use(members(i).list().ofMaxSize(2))
          .in(Organization.Builder::addAllMembers)
          .use(citations())
          .in(Organization.Builder::addAllCitations)
          .build(Organization.Builder::build);
    }

    private Arbitrary<Membership> members(int of) {
      Arbitrary<PartyRef> member =
          parties().filter(party -> !party.id().equals(Optional.of(organizationId("o" + of))));
      Arbitrary<Optional<Period>> periods =
          Arbitraries.of("2012", "2012/2014~", "2012/..", "2012/", "../2014-05")
              .map(Period::parse)
              .optional(0.7);
      return Combinators.combine(
              member, ValueArbitraries.kinds(MembershipRole.class), periods, citations())
          .as(
              (party, role, period, citations) ->
                  Membership.builder()
                      .member(party)
                      .role(role)
                      .period(period)
                      .addAllCitations(citations)
                      .build());
    }

    private Arbitrary<Person> person(int i) {
      return Combinators.combine(
              ValueArbitraries.names().list().ofMinSize(1).ofMaxSize(2),
              PartyArbitraries.contactPoints().list().ofMaxSize(1),
              citations())
          .as(
              (names, contacts, citations) ->
                  Person.builder()
                      .id(EntityId.of(EntityType.PERSON, "p" + i))
                      .addAllNames(names)
                      .addAllContacts(contacts)
                      .addAllCitations(citations)
                      .build());
    }

    private Arbitrary<Change> founding(int i) {
      return Combinators.combine(
              Arbitraries.of("1998", "1999-05", "2000~").map(PartialDate::parse).optional(0.8),
              parties().list().ofMaxSize(1),
              citations())
          .as(
              (date, by, citations) ->
                  change("founding-" + i, Change.Type.FOUNDED)
                      .addTo(organizationId("o" + i))
                      .when(date.map(Period::of))
                      .addAllBy(by)
                      .addAllCitations(citations)
                      .build());
    }

    /** Each organization becomes the next one, one year after another. */
    private Arbitrary<Change> renaming(int i) {
      return citations()
          .map(
              citations ->
                  change("renaming-" + i, Change.Type.RENAMED)
                      .addFrom(organizationId("o" + i))
                      .addTo(organizationId("o" + (i + 1)))
                      .when(Period.of(PartialDate.of(2015 + i)))
                      .addAllCitations(citations)
                      .build());
    }

    private Arbitrary<Programme> programme(int i) {
      Arbitrary<Optional<Period>> periods =
          Arbitraries.of("/..", "/" + (2012 + i), "~/2030", "/")
              .map(end -> Period.parse(2010 + i + end))
              .optional(0.7);
      return Combinators.combine(
              ValueArbitraries.kinds(ProgrammeKind.class),
              ValueArbitraries.names().list().ofMinSize(1).ofMaxSize(2),
              earlier(i, "g", EntityType.PROGRAMME),
              periods,
              parties().list().ofMaxSize(2),
              ValueArbitraries.kinds(ParticipationRole.class),
              citations())
          .as(
              (kind, names, predecessor, period, parties, role, citations) ->
                  Programme.builder()
                      .id(programmeId("g" + i))
                      .kind(kind)
                      .addAllNames(names)
                      .addAllPredecessors(predecessor.stream().toList())
                      .period(period)
                      .addAllParticipations(
                          parties.stream()
                              .map(party -> Participation.builder().role(role).party(party).build())
                              .toList())
                      .addAllCitations(citations)
                      .build());
    }

    private Arbitrary<CivicEvent> event(int i) {
      Arbitrary<Period> past =
          Arbitraries.of("2002-02", "2014/2016", "2016-07-31", "2005~", "2013/..", "/2020")
              .map(Period::parse);
      return Builders.withBuilder(CivicEvent::builder)
          .use(Arbitraries.just(eventId("e" + i)))
          .in(CivicEvent.Builder::id)
          .use(ValueArbitraries.kinds(EventKind.class))
          .in((builder, kind) -> builder.kind(kind))
          .use(ValueArbitraries.localizedTexts().optional(0.7))
          .in((builder, name) -> builder.name(name))
          // A part without a time of its own lies within that of the whole.
          .use(
              Combinators.combine(past.optional(0.8), earlier(i, "e", EntityType.EVENT))
                  .as(Tuple::of))
          .in(
              (builder, time) ->
                  builder
                      .when(time.get2().isPresent() ? Optional.empty() : time.get1())
                      .partOf(time.get2()))
          .use(Arbitraries.of(EventStatus.HELD, EventStatus.CANCELLED).optional(0.5))
          .in((builder, status) -> builder.status(status))
          .use(ValueArbitraries.recurrences().optional(0.3))
          .in((builder, recurrence) -> builder.recurrence(recurrence))
          .use(parties().list().ofMaxSize(2))
          .in(CivicEvent.Builder::addAllOrganizers)
          .use(ValueArbitraries.headcounts().optional(0.5))
          .in((builder, headcount) -> builder.headcount(headcount))
          .use(places())
          .in(CivicEvent.Builder::addAllPlaces)
          .use(citations())
          .in(CivicEvent.Builder::addAllCitations)
          .build(CivicEvent.Builder::build);
    }

    /** Only what has no rank amends, so that nothing amends what stands above it. */
    private Arbitrary<Document> document(int i) {
      Arbitrary<DocumentKind> kinds =
          Arbitraries.of(DocumentKind.LAW, DocumentKind.PRAKAS, DocumentKind.STUDY);
      return Combinators.combine(
              kinds,
              ValueArbitraries.names().list().ofMinSize(1).ofMaxSize(2),
              Arbitraries.of("", "~", "-06").optional(0.8),
              parties().list().ofMaxSize(1),
              earlier(i, "d", EntityType.DOCUMENT),
              DocumentArbitraries.links().list().ofMaxSize(1),
              citations())
          .as(
              (kind, names, date, authors, earlier, links, citations) ->
                  Document.builder()
                      .id(documentId("d" + i))
                      .kind(kind)
                      .addAllNames(names)
                      .date(date.map(rest -> PartialDate.parse(2001 + i + rest)))
                      .addAllAuthors(authors)
                      .addAllAmends(
                          kind == DocumentKind.STUDY ? earlier.stream().toList() : List.of())
                      .addAllBasedOn(earlier.stream().toList())
                      .addAllLinks(links)
                      .addAllCitations(citations)
                      .build());
    }

    private Arbitrary<DocumentCatalogue> catalogue(int i) {
      return Combinators.combine(
              ValueArbitraries.localizedTexts(),
              Arbitraries.of(List.of("I", "II", "V"), List.of("៩", "១០"), List.of("1")),
              ids(documents, "d", EntityType.DOCUMENT).list().ofMaxSize(2),
              citations())
          .as(
              (title, labels, listed, citations) ->
                  DocumentCatalogue.builder()
                      .id(EntityId.of(EntityType.DOCUMENT_CATALOGUE, "c" + i))
                      .addNames(Name.of(NameKind.AS_PRINTED, title))
                      .addAllSections(
                          labels.stream()
                              .map(
                                  label ->
                                      CatalogueSection.builder()
                                          .label(label)
                                          .name(title)
                                          .addAllDocuments(listed)
                                          .build())
                              .toList())
                      .addAllCitations(citations)
                      .build());
    }

    private Arbitrary<Statement> statement(int i) {
      Arbitrary<Count> counts = ValueArbitraries.counts();
      return Combinators.combine(
              ValueArbitraries.kinds(StatementKind.class),
              ValueArbitraries.localizedTexts(),
              counts)
          .as(
              (kind, text, count) -> {
                boolean statistic = kind.is(StatementKind.STATISTIC);
                return Statement.builder()
                    .kind(kind)
                    .text(text)
                    .addAbout(documentId("d" + i))
                    .asOf(PartialDate.of(2013))
                    .measure(statistic ? Optional.of(count) : Optional.empty())
                    .addCitations(Citation.of(documentId("d" + i), "paragraph 2"))
                    .build();
              });
    }

    private Arbitrary<Discrepancy> discrepancy(int i) {
      Citation citation = Citation.of(documentId("d" + i), "title");
      return ValueArbitraries.localizedTexts()
          .list()
          .ofSize(2)
          .uniqueElements()
          .map(
              texts ->
                  Discrepancy.builder()
                      .subject(documentId("d" + i))
                      .aspect("title")
                      .addVariants(Discrepancy.Variant.of(texts.get(0), citation))
                      .addVariants(Discrepancy.Variant.of(texts.get(1), citation))
                      .build());
    }

    private Arbitrary<PartyRef> parties() {
      Arbitrary<PartyRef> unidentified =
          ValueArbitraries.localizedTexts().map(name -> PartyRef.builder().name(name).build());
      if (organizations + people == 0) {
        return unidentified;
      }
      Arbitrary<EntityId> ids =
          people == 0
              ? ids(organizations, "o", EntityType.ORGANIZATION)
              : organizations == 0
                  ? ids(people, "p", EntityType.PERSON)
                  : Arbitraries.oneOf(
                      ids(organizations, "o", EntityType.ORGANIZATION),
                      ids(people, "p", EntityType.PERSON));
      return Arbitraries.oneOf(
          unidentified,
          Combinators.combine(ValueArbitraries.localizedTexts(), ids).as(PartyRef::of));
    }

    private Arbitrary<List<Citation>> citations() {
      return documents == 0
          ? Arbitraries.just(List.of())
          : Combinators.combine(ids(documents, "d", EntityType.DOCUMENT), ValueArbitraries.texts())
              .as(Citation::of)
              .list()
              .ofMaxSize(2);
    }

    private static Arbitrary<List<PlaceRef>> places() {
      return Combinators.combine(
              ValueArbitraries.localizedTexts(), Arbitraries.of("02", "0203", "12").optional(0.6))
          .as(
              (name, code) ->
                  code.map(c -> PlaceRef.of(name, DivisionCode.of(c)))
                      .orElseGet(() -> PlaceRef.of(name)))
          .list()
          .ofMaxSize(1);
    }

    private static Arbitrary<Optional<EntityId>> earlier(int i, String letter, EntityType type) {
      return i == 0
          ? Arbitraries.just(Optional.<EntityId>empty())
          : ids(i, letter, type).optional(0.5);
    }

    private static Arbitrary<EntityId> ids(int size, String letter, EntityType type) {
      return Arbitraries.integers()
          .between(0, size - 1)
          .map(number -> EntityId.of(type, letter + number));
    }
  }
}
