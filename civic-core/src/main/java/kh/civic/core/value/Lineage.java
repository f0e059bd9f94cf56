package kh.civic.core.value;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.SetMultimap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Which entities came out of which, or stand under which: a directed graph with questions about
 * ancestors and descendants.
 *
 * <p>Every answer takes time linear in the size of the graph, and ends even where the links go in a
 * circle. Immutable and thread-safe.
 */
public final class Lineage {

  private final ImmutableSetMultimap<EntityId, EntityId> successors;

  private Lineage(ImmutableSetMultimap<EntityId, EntityId> successors) {
    this.successors = successors;
  }

  /** Returns the lineage with the given links, each from an entity to one that came out of it. */
  public static Lineage of(SetMultimap<EntityId, EntityId> successors) {
    return new Lineage(ImmutableSetMultimap.copyOf(requireNonNull(successors, "successors")));
  }

  /** Returns the links, each from an entity to one that came directly out of it. */
  public ImmutableSetMultimap<EntityId, EntityId> successors() {
    return successors;
  }

  /**
   * Returns all entities that the given one came out of, directly or not, the nearest first; never
   * the entity itself; empty if it has none or is not known.
   */
  public ImmutableSet<EntityId> ancestors(EntityId entity) {
    return reachable(successors.inverse(), entity);
  }

  /**
   * Returns all entities that came out of the given one, directly or not, the nearest first; never
   * the entity itself; empty if it has none or is not known.
   */
  public ImmutableSet<EntityId> descendants(EntityId entity) {
    return reachable(successors, entity);
  }

  /** Returns the entities that are their own ancestors, in order; empty in a sound dataset. */
  public ImmutableSet<EntityId> inCycles() {
    return cycles().stream().flatMap(Set::stream).sorted().collect(toImmutableSet());
  }

  /**
   * Returns the entities that are their own ancestors, those together that are ancestors of one
   * another: no entity stands in two of the sets. Each set is in order; empty in a sound dataset.
   */
  public ImmutableSet<ImmutableSet<EntityId>> cycles() {
    ImmutableSet.Builder<ImmutableSet<EntityId>> found = ImmutableSet.builder();
    ImmutableSetMultimap<EntityId, EntityId> predecessors = successors.inverse();
    Set<EntityId> assigned = new HashSet<>();
    for (Iterator<EntityId> roots = finishingOrder().descendingIterator(); roots.hasNext(); ) {
      Set<EntityId> component = new HashSet<>();
      EntityId root = roots.next();
      Deque<EntityId> open = new ArrayDeque<>();
      open.push(root);
      while (!open.isEmpty()) {
        EntityId next = open.pop();
        if (assigned.add(next)) {
          component.add(next);
          predecessors.get(next).forEach(open::push);
        }
      }
      if (component.size() > 1 || (!component.isEmpty() && successors.containsEntry(root, root))) {
        found.add(ImmutableSortedSet.copyOf(component));
      }
    }
    return found.build();
  }

  /**
   * Returns all entities with a link, each after those that it came out of; where the links go in a
   * circle, those of the circle in no particular order.
   */
  public ImmutableList<EntityId> order() {
    return ImmutableList.copyOf(finishingOrder().descendingIterator());
  }

  /** Depth first, each entity after all that it reaches: the first pass of Kosaraju's algorithm. */
  private ArrayDeque<EntityId> finishingOrder() {
    ArrayDeque<EntityId> finished = new ArrayDeque<>();
    Set<EntityId> seen = new HashSet<>();
    for (EntityId root : successors.keySet()) {
      if (!seen.add(root)) {
        continue;
      }
      Deque<EntityId> path = new ArrayDeque<>();
      Deque<Iterator<EntityId>> branches = new ArrayDeque<>();
      path.push(root);
      branches.push(successors.get(root).iterator());
      while (!path.isEmpty()) {
        Iterator<EntityId> branch = branches.element();
        if (branch.hasNext()) {
          EntityId next = branch.next();
          if (seen.add(next)) {
            path.push(next);
            branches.push(successors.get(next).iterator());
          }
        } else {
          branches.pop();
          finished.add(path.pop());
        }
      }
    }
    return finished;
  }

  private static ImmutableSet<EntityId> reachable(
      ImmutableSetMultimap<EntityId, EntityId> links, EntityId from) {
    Set<EntityId> seen = new LinkedHashSet<>();
    Deque<EntityId> open = new ArrayDeque<>();
    open.add(requireNonNull(from, "entity"));
    while (!open.isEmpty()) {
      for (EntityId next : links.get(open.remove())) {
        if (seen.add(next)) {
          open.add(next);
        }
      }
    }
    seen.remove(from);
    return ImmutableSet.copyOf(seen);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Lineage that && successors.equals(that.successors);
  }

  @Override
  public int hashCode() {
    return successors.hashCode();
  }

  /** Returns the links for reading in a log. */
  @Override
  public String toString() {
    return successors.toString();
  }
}
