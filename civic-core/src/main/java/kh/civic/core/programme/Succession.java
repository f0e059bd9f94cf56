package kh.civic.core.programme;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.LinkedHashMap;
import java.util.Map;
import kh.civic.core.value.Certainty;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.InvalidValueException;
import kh.civic.core.value.Lineage;

/**
 * Which programmes go on from which.
 *
 * <p>Immutable and thread-safe. Every answer takes time linear in the number of programmes and
 * links, and ends even where the links go in a circle.
 */
public final class Succession {

  private final ImmutableMap<EntityId, Programme> programmes;
  private final Lineage lineage;

  private Succession(ImmutableMap<EntityId, Programme> programmes, Lineage lineage) {
    this.programmes = programmes;
    this.lineage = lineage;
  }

  /**
   * Returns the succession among the given programmes.
   *
   * @throws InvalidValueException if two of them have one identifier
   */
  public static Succession of(Iterable<Programme> programmes) {
    Map<EntityId, Programme> byId = new LinkedHashMap<>();
    SetMultimap<EntityId, EntityId> successors = LinkedHashMultimap.create();
    for (Programme programme : requireNonNull(programmes, "programmes")) {
      if (byId.put(programme.id(), programme) != null) {
        throw new InvalidValueException(
            "programmes", programme.id(), "programmes of which no two have one identifier");
      }
      for (EntityId predecessor : programme.predecessors()) {
        successors.put(predecessor, programme.id());
      }
    }
    return new Succession(ImmutableMap.copyOf(byId), Lineage.of(successors));
  }

  /** Returns the links, each from a programme to one that goes on from it. */
  public Lineage lineage() {
    return lineage;
  }

  /**
   * Returns all that the given programme goes on from, directly or not, and last the programme
   * itself: each after those that it goes on from. Two neighbours in the list need not follow one
   * another; ask {@link #precedes} for that.
   */
  public ImmutableList<EntityId> chain(EntityId programme) {
    requireNonNull(programme, "programme");
    ImmutableSet<EntityId> ancestors = lineage.ancestors(programme);
    return ImmutableList.<EntityId>builder()
        .addAll(lineage.order().stream().filter(ancestors::contains).collect(toImmutableList()))
        .add(programme)
        .build();
  }

  /**
   * Returns whether the first programme came before the second: by the links where there are any
   * between them, directly or not, and by their starts where there are none. {@code POSSIBLE} where
   * neither tells, and where links and starts contradict each other.
   */
  public Certainty precedes(EntityId first, EntityId second) {
    requireNonNull(first, "first");
    requireNonNull(second, "second");
    if (first.equals(second)) {
      return Certainty.IMPOSSIBLE;
    }
    boolean forward = lineage.descendants(first).contains(second);
    boolean backward = lineage.descendants(second).contains(first);
    if (forward && backward) {
      return Certainty.POSSIBLE;
    }
    if (forward) {
      return startsBefore(second, first) == Certainty.DEFINITE
          ? Certainty.POSSIBLE
          : Certainty.DEFINITE;
    }
    Certainty byStart = startsBefore(first, second);
    if (backward) {
      return byStart == Certainty.DEFINITE ? Certainty.POSSIBLE : Certainty.IMPOSSIBLE;
    }
    return byStart;
  }

  private Certainty startsBefore(EntityId first, EntityId second) {
    Programme one = programmes.get(first);
    Programme other = programmes.get(second);
    return one == null || other == null ? Certainty.POSSIBLE : one.startsBefore(other);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Succession that && programmes.equals(that.programmes);
  }

  @Override
  public int hashCode() {
    return programmes.hashCode();
  }

  /** Returns the links for reading in a log. */
  @Override
  public String toString() {
    return lineage.toString();
  }
}
