package kh.civic.core;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import kh.civic.core.change.Change;
import kh.civic.core.document.CatalogueSection;
import kh.civic.core.document.Document;
import kh.civic.core.document.DocumentCatalogue;
import kh.civic.core.engagement.Agreement;
import kh.civic.core.engagement.Endorsement;
import kh.civic.core.engagement.Milestone;
import kh.civic.core.engagement.Occurrence;
import kh.civic.core.engagement.Recommendation;
import kh.civic.core.engagement.RecommendationAction;
import kh.civic.core.engagement.RecommendationList;
import kh.civic.core.event.CivicEvent;
import kh.civic.core.function.FunctionAssignment;
import kh.civic.core.party.Membership;
import kh.civic.core.party.Organization;
import kh.civic.core.party.Person;
import kh.civic.core.place.Division;
import kh.civic.core.place.PlaceRef;
import kh.civic.core.programme.CascadePlan;
import kh.civic.core.programme.CascadeTier;
import kh.civic.core.programme.Participation;
import kh.civic.core.programme.Programme;
import kh.civic.core.value.Citation;
import kh.civic.core.value.Discrepancy;
import kh.civic.core.value.Entity;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.EntityType;
import kh.civic.core.value.Name;
import kh.civic.core.value.PartialDate;
import kh.civic.core.value.PartyRef;
import kh.civic.core.value.Period;
import kh.civic.core.value.Statement;

/**
 * One walk through a dataset that collects what each of its roots refers to and when it takes
 * place, each with its path. The only list of the properties that name an entity, name a division
 * or hold a date: what dangles, what refers to an entity, what cites a document, and what is dated
 * all follow from it.
 */
final class Traversal {

  private final ImmutableList.Builder<Reference> references = ImmutableList.builder();
  private final ImmutableList.Builder<TimelineEntry> dates = ImmutableList.builder();
  private Optional<Entity> root = Optional.empty();

  private Traversal() {}

  /** Walks through the whole dataset. */
  static Traversal of(CivicDataset dataset) {
    Traversal traversal = new Traversal();
    for (RootType<?> list : RootType.all()) {
      traversal.each(
          "",
          list.name(),
          list.in(dataset),
          (path, element) -> traversal.visit(list, path, element));
    }
    return traversal;
  }

  /** Walks through one entity, statement or discrepancy; the paths begin below it. */
  static Traversal of(Object root) {
    Traversal traversal = new Traversal();
    traversal.visit(RootType.of(root), "", root);
    return traversal;
  }

  /** Returns the references in the order of the walk. */
  ImmutableList<Reference> references() {
    return references.build();
  }

  /** Returns what is dated, in the order of the walk. */
  ImmutableList<TimelineEntry> dates() {
    return dates.build();
  }

  private void visit(RootType<?> list, String path, Object element) {
    root = Optional.of(element).filter(Entity.class::isInstance).map(Entity.class::cast);
    root.ifPresent(entity -> cites(path, entity.citations()));
    list.castAndVisit(this, path, element);
  }

  void division(String path, Division division) {
    names(path, division.names());
    during(path, "period", division.period());
  }

  void organization(String path, Organization organization) {
    names(path, organization.names());
    one(path, "parent", organization.parent());
    each(path, "places", organization.places(), this::place);
    organization.seat().ifPresent(seat -> place(path + "/seat", seat));
    each(path, "members", organization.members(), this::membership);
  }

  void person(String path, Person person) {
    names(path, person.names());
  }

  void change(String path, Change change) {
    many(path, "from", change.from());
    many(path, "to", change.to());
    each(path, "by", change.by(), this::party);
    one(path, "event", change.event());
    during(path, "when", change.when());
  }

  void programme(String path, Programme programme) {
    names(path, programme.names());
    during(path, "period", programme.period());
    one(path, "parent", programme.parent());
    many(path, "predecessors", programme.predecessors());
    each(path, "participations", programme.participations(), this::participation);
    each(path, "places", programme.places(), this::place);
  }

  void plan(String path, CascadePlan plan) {
    names(path, plan.names());
    one(path, "programme", plan.programme());
    one(path, "curriculum", plan.curriculum());
    each(path, "tiers", plan.tiers(), this::tier);
  }

  void list(String path, RecommendationList list) {
    names(path, list.names());
    each(path, "places", list.places(), this::place);
    many(path, "basedOn", list.basedOn());
    each(path, "recommendations", list.recommendations(), this::recommendation);
    each(path, "endorsements", list.endorsements(), this::endorsement);
    each(path, "milestones", list.milestones(), this::milestone);
  }

  void agreement(String path, Agreement agreement) {
    names(path, agreement.names());
    on(path, "signed", agreement.signed());
    during(path, "period", agreement.period());
    each(path, "parties", agreement.parties(), this::party);
    each(path, "places", agreement.places(), this::place);
  }

  void assignment(String path, FunctionAssignment assignment) {
    assignment.from().ifPresent(from -> party(path + "/from", from));
    each(path, "toPlaces", assignment.toPlaces(), this::place);
    one(path, "instrument", assignment.instrument());
    during(path, "period", assignment.period());
  }

  void event(String path, CivicEvent event) {
    during(path, "when", event.when());
    each(path, "requesters", event.requesters(), this::party);
    each(path, "organizers", event.organizers(), this::party);
    each(path, "participants", event.participants(), this::party);
    each(path, "places", event.places(), this::place);
    one(path, "partOf", event.partOf());
    one(path, "programme", event.programme());
  }

  void document(String path, Document document) {
    names(path, document.names());
    on(path, "date", document.date());
    each(path, "authors", document.authors(), this::party);
    each(path, "places", document.places(), this::place);
    many(path, "amends", document.amends());
    many(path, "basedOn", document.basedOn());
  }

  void catalogue(String path, DocumentCatalogue catalogue) {
    names(path, catalogue.names());
    one(path, "programme", catalogue.programme());
    each(path, "sections", catalogue.sections(), this::section);
  }

  void statement(String path, Statement statement) {
    on(path, "asOf", statement.asOf());
    many(path, "about", statement.about());
    cites(path, statement.citations());
  }

  void discrepancy(String path, Discrepancy discrepancy) {
    one(path, "subject", Optional.of(discrepancy.subject()));
    each(
        path,
        "variants",
        discrepancy.variants(),
        (at, reading) -> cite(at + "/citation", reading.citation()));
  }

  private void membership(String path, Membership membership) {
    party(path + "/member", membership.member());
    during(path, "period", membership.period());
    cites(path, membership.citations());
  }

  private void participation(String path, Participation participation) {
    party(path + "/party", participation.party());
    during(path, "period", participation.period());
    each(path, "places", participation.places(), this::place);
    cites(path, participation.citations());
  }

  private void tier(String path, CascadeTier tier) {
    names(path, tier.names());
    during(path, "period", tier.period());
    each(path, "trainers", tier.trainers(), this::party);
    each(path, "trainees", tier.trainees(), this::party);
    each(path, "places", tier.places(), this::place);
    many(path, "sessions", tier.sessions());
    cites(path, tier.citations());
  }

  private void recommendation(String path, Recommendation recommendation) {
    each(path, "actions", recommendation.actions(), this::action);
    cites(path, recommendation.citations());
  }

  private void action(String path, RecommendationAction action) {
    on(path, "due", action.due());
    each(path, "responsible", action.responsible(), this::party);
    cites(path, action.citations());
  }

  private void endorsement(String path, Endorsement endorsement) {
    party(path + "/by", endorsement.by());
    on(path, "date", endorsement.date());
    cites(path, endorsement.citations());
  }

  private void milestone(String path, Milestone milestone) {
    milestone.planned().ifPresent(planned -> occurrence(path + "/planned", planned));
    milestone.actual().ifPresent(actual -> occurrence(path + "/actual", actual));
    many(path, "events", milestone.events());
  }

  private void occurrence(String path, Occurrence occurrence) {
    during(path, "when", occurrence.when());
    cites(path, occurrence.citations());
  }

  private void section(String path, CatalogueSection section) {
    many(path, "documents", section.documents());
    cites(path, section.citations());
  }

  private void names(String path, List<Name> names) {
    each(path, "names", names, (at, name) -> during(at, "period", name.period()));
  }

  private void place(String path, PlaceRef place) {
    place
        .code()
        .ifPresent(
            code ->
                refer(
                    path + "/code",
                    EntityId.of(EntityType.DIVISION, code.toString()),
                    Reference.By.CODE));
  }

  private void party(String path, PartyRef party) {
    one(path, "id", party.id());
  }

  private void cites(String path, List<Citation> citations) {
    each(path, "citations", citations, this::cite);
  }

  private void cite(String path, Citation citation) {
    refer(path + "/document", citation.document(), Reference.By.CITATION);
  }

  private void one(String path, String property, Optional<EntityId> target) {
    target.ifPresent(id -> refer(path + "/" + property, id, Reference.By.IDENTIFIER));
  }

  private void many(String path, String property, List<EntityId> targets) {
    each(path, property, targets, (at, id) -> refer(at, id, Reference.By.IDENTIFIER));
  }

  private void refer(String path, EntityId target, Reference.By by) {
    references.add(new Reference(root, path, target, by));
  }

  private void on(String path, String property, Optional<PartialDate> date) {
    during(path, property, date.map(Period::of));
  }

  private void during(String path, String property, Optional<Period> period) {
    period.ifPresent(when -> dates.add(new TimelineEntry(root, path + "/" + property, when)));
  }

  private <T> void each(
      String path, String property, List<? extends T> items, BiConsumer<String, T> visitor) {
    for (int i = 0; i < items.size(); i++) {
      visitor.accept(path + "/" + property + "/" + i, items.get(i));
    }
  }
}
