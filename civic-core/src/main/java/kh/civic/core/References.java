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
import kh.civic.core.engagement.Recommendation;
import kh.civic.core.engagement.RecommendationAction;
import kh.civic.core.engagement.RecommendationList;
import kh.civic.core.event.CivicEvent;
import kh.civic.core.function.FunctionAssignment;
import kh.civic.core.party.Membership;
import kh.civic.core.party.Organization;
import kh.civic.core.party.Person;
import kh.civic.core.place.Division;
import kh.civic.core.place.DivisionCode;
import kh.civic.core.place.PlaceRef;
import kh.civic.core.programme.CascadePlan;
import kh.civic.core.programme.CascadeTier;
import kh.civic.core.programme.Participation;
import kh.civic.core.programme.Programme;
import kh.civic.core.value.Citation;
import kh.civic.core.value.Discrepancy;
import kh.civic.core.value.Entity;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.PartyRef;
import kh.civic.core.value.Statement;

/**
 * Every place in a dataset that names an entity, with its path. The one list of them: what dangles
 * and what cites a document both follow from it.
 */
final class References {

  /** A place that names an entity; a citation is one too, of the document cited. */
  record Reference(String path, EntityId target, boolean citation) {}

  /** A place that names a division by its code. */
  record PlaceReference(String path, DivisionCode code) {}

  private final ImmutableList.Builder<PlaceReference> foundPlaces = ImmutableList.builder();
  private final ImmutableList.Builder<Reference> found = ImmutableList.builder();

  private References() {}

  /** Returns all references in the dataset. */
  static References in(CivicDataset dataset) {
    References references = new References();
    for (RootType<?> list : RootType.all()) {
      references.each(
          "",
          list.name(),
          list.in(dataset),
          (path, element) -> references.visit(list, path, element));
    }
    return references;
  }

  /** Returns all references in one entity, statement or discrepancy, with paths below it. */
  static References within(Object root) {
    References references = new References();
    references.visit(RootType.of(root), "", root);
    return references;
  }

  /** Returns the places that name an entity, in order. */
  ImmutableList<Reference> entities() {
    return found.build();
  }

  /** Returns the places that name a division by its code, in order. */
  ImmutableList<PlaceReference> places() {
    return foundPlaces.build();
  }

  private void visit(RootType<?> list, String path, Object element) {
    if (element instanceof Entity entity) {
      cites(path, entity.citations());
    }
    list.castAndVisit(this, path, element);
  }

  /** A division refers to none but its citations. */
  void division(String path, Division division) {}

  void organization(String path, Organization organization) {
    one(path, "parent", organization.parent());
    each(path, "places", organization.places(), this::place);
    organization.seat().ifPresent(seat -> place(path + "/seat", seat));
    each(path, "members", organization.members(), this::membership);
  }

  /** A person refers to none but its citations. */
  void person(String path, Person person) {}

  void change(String path, Change change) {
    many(path, "from", change.from());
    many(path, "to", change.to());
    each(path, "by", change.by(), this::party);
    one(path, "event", change.event());
  }

  void programme(String path, Programme programme) {
    one(path, "parent", programme.parent());
    many(path, "predecessors", programme.predecessors());
    each(path, "participations", programme.participations(), this::participation);
    each(path, "places", programme.places(), this::place);
  }

  void plan(String path, CascadePlan plan) {
    one(path, "programme", plan.programme());
    one(path, "curriculum", plan.curriculum());
    each(path, "tiers", plan.tiers(), this::tier);
  }

  void list(String path, RecommendationList list) {
    each(path, "places", list.places(), this::place);
    many(path, "basedOn", list.basedOn());
    each(path, "recommendations", list.recommendations(), this::recommendation);
    each(path, "endorsements", list.endorsements(), this::endorsement);
    each(path, "milestones", list.milestones(), this::milestone);
  }

  void agreement(String path, Agreement agreement) {
    each(path, "parties", agreement.parties(), this::party);
    each(path, "places", agreement.places(), this::place);
  }

  void assignment(String path, FunctionAssignment assignment) {
    assignment.from().ifPresent(from -> party(path + "/from", from));
    each(path, "toPlaces", assignment.toPlaces(), this::place);
    one(path, "instrument", assignment.instrument());
  }

  void event(String path, CivicEvent event) {
    each(path, "requesters", event.requesters(), this::party);
    each(path, "organizers", event.organizers(), this::party);
    each(path, "participants", event.participants(), this::party);
    each(path, "places", event.places(), this::place);
    one(path, "partOf", event.partOf());
    one(path, "programme", event.programme());
  }

  void document(String path, Document document) {
    each(path, "authors", document.authors(), this::party);
    each(path, "places", document.places(), this::place);
    many(path, "amends", document.amends());
    many(path, "basedOn", document.basedOn());
  }

  void catalogue(String path, DocumentCatalogue catalogue) {
    one(path, "programme", catalogue.programme());
    each(path, "sections", catalogue.sections(), this::section);
  }

  void statement(String path, Statement statement) {
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
    cites(path, membership.citations());
  }

  private void participation(String path, Participation participation) {
    party(path + "/party", participation.party());
    each(path, "places", participation.places(), this::place);
    cites(path, participation.citations());
  }

  private void tier(String path, CascadeTier tier) {
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
    each(path, "responsible", action.responsible(), this::party);
    cites(path, action.citations());
  }

  private void endorsement(String path, Endorsement endorsement) {
    party(path + "/by", endorsement.by());
    cites(path, endorsement.citations());
  }

  private void milestone(String path, Milestone milestone) {
    milestone.planned().ifPresent(planned -> cites(path + "/planned", planned.citations()));
    milestone.actual().ifPresent(actual -> cites(path + "/actual", actual.citations()));
    many(path, "events", milestone.events());
  }

  private void section(String path, CatalogueSection section) {
    many(path, "documents", section.documents());
    cites(path, section.citations());
  }

  private void place(String path, PlaceRef place) {
    place.code().ifPresent(code -> foundPlaces.add(new PlaceReference(path + "/code", code)));
  }

  private void party(String path, PartyRef party) {
    one(path, "id", party.id());
  }

  private void cites(String path, List<Citation> citations) {
    each(path, "citations", citations, this::cite);
  }

  private void cite(String path, Citation citation) {
    found.add(new Reference(path + "/document", citation.document(), true));
  }

  private void one(String path, String property, Optional<EntityId> target) {
    target.ifPresent(id -> found.add(new Reference(path + "/" + property, id, false)));
  }

  private void many(String path, String property, List<EntityId> targets) {
    each(path, property, targets, (at, id) -> found.add(new Reference(at, id, false)));
  }

  private <T> void each(
      String path, String property, List<? extends T> items, BiConsumer<String, T> visitor) {
    for (int i = 0; i < items.size(); i++) {
      visitor.accept(path + "/" + property + "/" + i, items.get(i));
    }
  }
}
