package kh.civic.core;

import static kh.civic.core.value.Certainty.DEFINITE;
import static kh.civic.core.value.Certainty.IMPOSSIBLE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kh.civic.core.change.Change;
import kh.civic.core.document.Document;
import kh.civic.core.document.DocumentCatalogue;
import kh.civic.core.document.DocumentStatus;
import kh.civic.core.event.CivicEvent;
import kh.civic.core.event.EventStatus;
import kh.civic.core.party.Membership;
import kh.civic.core.party.Organization;
import kh.civic.core.value.Entity;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.PartialDate;
import kh.civic.core.value.Period;

/**
 * The rules of parties, events and documents once more, each by comparing everything with
 * everything and with no help from the library but the comparison of dates. It answers lines of
 * {@code rule-id path}.
 */
final class NaiveChecker {

  private final CivicDataset dataset;
  private final PartialDate asOf;
  private final Set<String> found = new TreeSet<>();
  private final Set<EntityId> known = new HashSet<>();

  private NaiveChecker(CivicDataset dataset, PartialDate asOf) {
    this.dataset = dataset;
    this.asOf = asOf;
    List<List<? extends Entity>> all =
        List.of(
            dataset.organizations(),
            dataset.people(),
            dataset.changes(),
            dataset.events(),
            dataset.documents(),
            dataset.documentCatalogues());
    all.forEach(list -> list.forEach(entity -> known.add(entity.id())));
  }

  static Set<String> check(CivicDataset dataset, PartialDate asOf) {
    NaiveChecker checker = new NaiveChecker(dataset, asOf);
    checker.organizations();
    checker.changes();
    checker.events();
    checker.documents();
    checker.catalogues();
    return checker.found;
  }

  private void report(String rule, String path) {
    found.add(rule + " " + path);
  }

  private void refer(String path, Collection<EntityId> targets) {
    int i = 0;
    for (EntityId target : targets) {
      if (!known.contains(target)) {
        report("reference.dangling", path + "/" + i);
      }
      i++;
    }
  }

  private void refer(String path, Optional<EntityId> target) {
    target.filter(id -> !known.contains(id)).ifPresent(id -> report("reference.dangling", path));
  }

  private void organizations() {
    Map<EntityId, Set<EntityId>> parents = new HashMap<>();
    for (Organization organization : dataset.organizations()) {
      parents.put(organization.id(), new HashSet<>(organization.parent().stream().toList()));
    }
    for (int i = 0; i < dataset.organizations().size(); i++) {
      Organization organization = dataset.organizations().get(i);
      String path = "/organizations/" + i;
      refer(path + "/parent", organization.parent());
      if (reaches(parents, organization.id(), organization.id())) {
        report("organization.parent-cycle", path);
      }
      for (int j = 0; j < organization.members().size(); j++) {
        Membership membership = organization.members().get(j);
        String at = path + "/members/" + j;
        refer(at + "/member/id", membership.member().id());
        if (membership.member().id().filter(organization.id()::equals).isPresent()) {
          report("membership.of-itself", at + "/member/id");
        }
        Optional<PartialDate> end = membership.period().flatMap(Period::end);
        for (Change change : dataset.changes()) {
          if (founds(change, organization.id())
              && before(end, change.when().flatMap(Period::start))) {
            report("membership.before-founding", at + "/period");
          }
        }
      }
    }
  }

  private void changes() {
    List<Change> changes = dataset.changes();
    Map<EntityId, Set<EntityId>> links = new HashMap<>();
    for (Change change : changes) {
      for (EntityId from : change.from()) {
        for (EntityId to : change.to()) {
          if (!from.equals(to)) {
            links.computeIfAbsent(from, id -> new HashSet<>()).add(to);
          }
        }
      }
    }
    for (int i = 0; i < changes.size(); i++) {
      Change change = changes.get(i);
      String path = "/changes/" + i;
      refer(path + "/from", change.from());
      refer(path + "/to", change.to());
      if (before(Optional.of(asOf), change.when().flatMap(Period::start))) {
        report("time.in-future", path + "/when");
      }
      for (EntityId from : change.from()) {
        for (EntityId to : change.to()) {
          if (!from.equals(to) && reaches(links, to, from)) {
            report("organization.lineage-cycle", path + "/from");
          }
        }
      }
      Set<EntityId> involved = new HashSet<>(change.from());
      involved.addAll(change.to());
      for (EntityId organization : involved) {
        for (int j = 0; j < changes.size(); j++) {
          Change other = changes.get(j);
          if (founds(other, organization)) {
            if (founds(change, organization)) {
              if (j < i) {
                report("organization.founded-twice", path + "/to");
              }
            } else if (before(end(change), start(other))) {
              report("organization.changed-before-founding", path + "/when");
            }
          }
          boolean ends = other.from().contains(organization) && !other.to().contains(organization);
          if (ends && before(end(other), start(change))) {
            report("organization.changed-after-end", path + "/when");
          }
        }
      }
    }
  }

  private static Optional<PartialDate> start(Change change) {
    return change.when().flatMap(Period::start);
  }

  private static Optional<PartialDate> end(Change change) {
    return change.when().flatMap(Period::end);
  }

  private static boolean founds(Change change, EntityId organization) {
    return change.type() == Change.Type.FOUNDED && change.to().contains(organization);
  }

  private void events() {
    Map<EntityId, Set<EntityId>> wholes = new HashMap<>();
    for (CivicEvent event : dataset.events()) {
      wholes.put(event.id(), new HashSet<>(event.partOf().stream().toList()));
    }
    for (int i = 0; i < dataset.events().size(); i++) {
      CivicEvent event = dataset.events().get(i);
      String path = "/events/" + i;
      refer(path + "/partOf", event.partOf());
      if (reaches(wholes, event.id(), event.id())) {
        report("event.part-of-cycle", path);
      }
      Optional<PartialDate> start = event.when().flatMap(Period::start);
      Optional<PartialDate> end = event.when().flatMap(Period::end);
      if (event.status().equals(Optional.of(EventStatus.HELD))
          && before(Optional.of(asOf), start)) {
        report("time.in-future", path + "/when");
      }
      if (event.status().equals(Optional.of(EventStatus.PLANNED))
          && before(end, Optional.of(asOf))) {
        report("event.planned-in-past", path + "/when");
      }
      for (CivicEvent whole : dataset.events()) {
        if (event.partOf().equals(Optional.of(whole.id()))
            && event.when().isPresent()
            && whole.when().isPresent()
            && event.when().get().overlaps(whole.when().get()) == IMPOSSIBLE) {
          report("event.outside-whole", path + "/when");
        }
      }
    }
  }

  private void documents() {
    Map<EntityId, Set<EntityId>> links = new HashMap<>();
    for (Document document : dataset.documents()) {
      Set<EntityId> targets = new HashSet<>(document.amends());
      targets.addAll(document.basedOn());
      links.put(document.id(), targets);
    }
    for (int i = 0; i < dataset.documents().size(); i++) {
      Document document = dataset.documents().get(i);
      String path = "/documents/" + i;
      refer(path + "/amends", document.amends());
      refer(path + "/basedOn", document.basedOn());
      if (reaches(links, document.id(), document.id())) {
        report("document.cycle", path);
      }
      if (!document.status().equals(Optional.of(DocumentStatus.IN_PREPARATION))
          && before(Optional.of(asOf), document.date())) {
        report("time.in-future", path + "/date");
      }
      for (Document other : dataset.documents()) {
        for (int j = 0; j < document.amends().size(); j++) {
          if (document.amends().get(j).equals(other.id())) {
            if (before(document.date(), other.date())) {
              report("document.rests-on-later", path + "/amends/" + j);
            }
            if (document.legalRank().isPresent()
                && document.legalRank().getAsInt() > other.legalRank().orElse(Integer.MAX_VALUE)) {
              report("document.amends-higher", path + "/amends/" + j);
            }
          }
        }
        for (int j = 0; j < document.basedOn().size(); j++) {
          if (document.basedOn().get(j).equals(other.id())
              && before(document.date(), other.date())) {
            report("document.rests-on-later", path + "/basedOn/" + j);
          }
        }
      }
    }
  }

  private void catalogues() {
    for (int i = 0; i < dataset.documentCatalogues().size(); i++) {
      DocumentCatalogue catalogue = dataset.documentCatalogues().get(i);
      String path = "/documentCatalogues/" + i;
      refer(path + "/programme", catalogue.programme());
      for (int j = 0; j < catalogue.sections().size(); j++) {
        String at = path + "/sections/" + j;
        refer(at + "/documents", catalogue.sections().get(j).documents());
        if (j > 0) {
          String before = catalogue.sections().get(j - 1).label();
          String here = catalogue.sections().get(j).label();
          if (scheme(before) != scheme(here)) {
            report("catalogue.mixed-schemes", at + "/label");
          }
          if (catalogue.sections().get(j - 1).ordinal() >= catalogue.sections().get(j).ordinal()) {
            report("catalogue.out-of-order", at + "/label");
          }
        }
      }
    }
  }

  private static char scheme(String label) {
    return label.matches("[IVX]+") ? 'I' : label.matches("[0-9]+") ? '1' : '១';
  }

  private static boolean before(Optional<PartialDate> one, Optional<PartialDate> other) {
    return one.isPresent() && other.isPresent() && one.get().isBefore(other.get()) == DEFINITE;
  }

  /** Whether a walk of one step or more leads from the one to the other. */
  private static boolean reaches(Map<EntityId, Set<EntityId>> links, EntityId from, EntityId to) {
    List<EntityId> open = new ArrayList<>(links.getOrDefault(from, Set.of()));
    Set<EntityId> seen = new HashSet<>();
    while (!open.isEmpty()) {
      EntityId next = open.remove(0);
      if (next.equals(to)) {
        return true;
      }
      if (seen.add(next)) {
        open.addAll(links.getOrDefault(next, Set.of()));
      }
    }
    return false;
  }
}
