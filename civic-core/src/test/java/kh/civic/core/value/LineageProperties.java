package kh.civic.core.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kh.civic.core.testkit.ValueArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LineageProperties {

  @Property
  void descendantsAreTheTransitiveClosure(@ForAll Lineage lineage) {
    Map<EntityId, Set<EntityId>> closure = closure(lineage);
    for (EntityId entity : closure.keySet()) {
      Set<EntityId> others = new HashSet<>(closure.get(entity));
      others.remove(entity);
      assertEquals(others, lineage.descendants(entity));
    }
  }

  @Property
  void ancestorsAreThoseThatOneDescendsFrom(@ForAll Lineage lineage) {
    for (EntityId entity : closure(lineage).keySet()) {
      Set<EntityId> expected = new HashSet<>();
      for (EntityId other : closure(lineage).keySet()) {
        if (lineage.descendants(other).contains(entity)) {
          expected.add(other);
        }
      }
      assertEquals(expected, lineage.ancestors(entity));
    }
  }

  @Property
  void inCyclesAreThoseThatReachThemselves(@ForAll Lineage lineage) {
    Set<EntityId> expected = new TreeSet<>();
    closure(lineage)
        .forEach(
            (entity, reached) -> {
              if (reached.contains(entity)) {
                expected.add(entity);
              }
            });
    assertEquals(new ArrayList<>(expected), lineage.inCycles().asList());
  }

  @Property
  void nothingIsInACycleWhereThereIsNone(@ForAll("acyclic") Lineage lineage) {
    assertEquals(ImmutableSet.of(), lineage.inCycles());
  }

  @Property
  void aCycleHoldsAllThatAreAncestorsOfOneAnother(@ForAll Lineage lineage) {
    Map<EntityId, Set<EntityId>> closure = closure(lineage);
    Set<Set<EntityId>> expected = new HashSet<>();
    closure.forEach(
        (entity, reached) -> {
          Set<EntityId> cycle = new HashSet<>(reached);
          cycle.removeIf(other -> !closure.getOrDefault(other, Set.of()).contains(entity));
          if (!cycle.isEmpty()) {
            expected.add(cycle);
          }
        });
    assertEquals(expected, Set.copyOf(lineage.cycles()));
    assertEquals(expected.size(), lineage.cycles().size());
  }

  @Property
  void theOrderHasEachAfterThoseThatItCameOutOf(@ForAll Lineage lineage) {
    List<EntityId> order = lineage.order();
    Map<EntityId, Set<EntityId>> closure = closure(lineage);
    assertEquals(closure.keySet(), Set.copyOf(order));
    assertEquals(closure.size(), order.size());
    lineage
        .successors()
        .forEach(
            (from, to) -> {
              boolean circle = closure.getOrDefault(to, Set.of()).contains(from);
              assertTrue(circle || order.indexOf(from) < order.indexOf(to));
            });
  }

  @Property
  void descendantsComeNearestFirst(@ForAll Lineage lineage) {
    for (EntityId entity : lineage.successors().keySet()) {
      List<EntityId> descendants = lineage.descendants(entity).asList();
      int last = 0;
      for (EntityId descendant : descendants) {
        int distance = distance(lineage, entity, descendant);
        assertTrue(distance >= last);
        last = distance;
      }
      assertFalse(descendants.contains(entity));
    }
  }

  @Property
  void equalLineagesAreThoseOfEqualLinks(@ForAll Lineage a, @ForAll Lineage b) {
    assertEquals(a.successors().equals(b.successors()), a.equals(b));
    assertEquals(a, Lineage.of(a.successors()));
    assertEquals(a.hashCode(), Lineage.of(a.successors()).hashCode());
  }

  @Provide
  static Arbitrary<Lineage> acyclic() {
    return ValueArbitraries.acyclicLineages();
  }

  /** Warshall's algorithm, over all triples of entities. */
  private static Map<EntityId, Set<EntityId>> closure(Lineage lineage) {
    Map<EntityId, Set<EntityId>> reached = new HashMap<>();
    lineage
        .successors()
        .forEach(
            (from, to) -> {
              reached.computeIfAbsent(from, entity -> new HashSet<>()).add(to);
              reached.computeIfAbsent(to, entity -> new HashSet<>());
            });
    for (EntityId via : reached.keySet()) {
      for (Set<EntityId> mine : reached.values()) {
        if (mine.contains(via)) {
          mine.addAll(Set.copyOf(reached.getOrDefault(via, Set.of())));
        }
      }
    }
    return reached;
  }

  private static int distance(Lineage lineage, EntityId from, EntityId to) {
    Set<EntityId> reached = Set.of(from);
    int steps = 0;
    while (steps == 0 || !reached.contains(to)) {
      Set<EntityId> further = new HashSet<>(reached);
      reached.forEach(entity -> further.addAll(lineage.successors().get(entity)));
      reached = further;
      steps++;
    }
    return steps;
  }
}
