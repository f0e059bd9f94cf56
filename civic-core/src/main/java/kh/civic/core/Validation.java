package kh.civic.core;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kh.civic.core.value.Certainty;
import kh.civic.core.value.Entity;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.Lineage;
import kh.civic.core.value.PartialDate;

/** One check of a dataset: what is checked, for which day, and what was found so far. */
final class Validation {

  private final CivicDataset dataset;
  private final ImmutableList<Reference> references;
  private final PartialDate asOf;
  private final List<Violation> found = new ArrayList<>();

  Validation(CivicDataset dataset, PartialDate asOf) {
    this.dataset = dataset;
    this.references = Traversal.of(dataset).references();
    this.asOf = asOf;
  }

  CivicDataset dataset() {
    return dataset;
  }

  ImmutableList<Reference> references() {
    return references;
  }

  PartialDate asOf() {
    return asOf;
  }

  void report(Rule rule, String path, String message) {
    found.add(new Violation(rule, path, message));
  }

  /** Reports what is said to be done at a date that definitely lies after the day of the check. */
  void reportIfFuture(String path, Optional<PartialDate> date) {
    date.filter(done -> done.isAfter(asOf) == Certainty.DEFINITE)
        .ifPresent(done -> report(Rule.TIME_IN_FUTURE, path, done + " is after " + asOf));
  }

  /** Reports every entity of the list that reaches itself through the given links. */
  <E extends Entity> void reportCycles(
      Rule rule, String list, List<E> entities, Function<E, ? extends Collection<EntityId>> links) {
    ImmutableSetMultimap.Builder<EntityId, EntityId> graph = ImmutableSetMultimap.builder();
    entities.forEach(entity -> graph.putAll(entity.id(), links.apply(entity)));
    ImmutableSet<EntityId> cyclic = Lineage.of(graph.build()).inCycles();
    for (int i = 0; i < entities.size(); i++) {
      EntityId id = entities.get(i).id();
      if (cyclic.contains(id)) {
        report(rule, "/" + list + "/" + i, id + " leads back to itself");
      }
    }
  }

  ImmutableList<Violation> violations() {
    return ImmutableList.sortedCopyOf(found);
  }
}
