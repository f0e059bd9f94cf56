package kh.civic.core;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kh.civic.core.value.Citation;
import kh.civic.core.value.Discrepancy;
import kh.civic.core.value.Entity;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.InvalidValueException;
import kh.civic.core.value.Statement;

/**
 * Several datasets as one, and the entities that they describe differently.
 *
 * <p>Entities with the same identifier merge if they are equal but for their citations, which are
 * put together. Every other one is a clash: the combined dataset holds it as it was given first,
 * and the clash lists every version, so that nothing gets lost unseen. Equal statements and
 * discrepancies are kept once. Immutable and thread-safe.
 *
 * @param dataset the combined dataset
 * @param clashes the entities described differently, in the order of the dataset; empty if there
 *     are none
 */
public record Combination(CivicDataset dataset, ImmutableList<Clash> clashes) {

  /**
   * An entity that several datasets describe differently.
   *
   * @param id its identifier
   * @param versions the different descriptions, in the order given; two at least
   */
  public record Clash(EntityId id, ImmutableList<Entity> versions) {

    /**
     * Creates a clash.
     *
     * @throws InvalidValueException if there are not two versions, or one has another identifier
     */
    public Clash {
      requireNonNull(id, "id");
      boolean alike =
          requireNonNull(versions, "versions").stream().allMatch(e -> e.id().equals(id));
      if (versions.size() < 2 || !alike) {
        throw new InvalidValueException("versions", versions, "two or more entities with id " + id);
      }
    }
  }

  /** Creates a combination. */
  public Combination {
    requireNonNull(dataset, "dataset");
    requireNonNull(clashes, "clashes");
  }

  static Combination of(List<CivicDataset> datasets) {
    Map<EntityId, List<Entity>> versions = new LinkedHashMap<>();
    Set<Statement> statements = new LinkedHashSet<>();
    Set<Discrepancy> discrepancies = new LinkedHashSet<>();
    for (CivicDataset dataset : datasets) {
      requireNonNull(dataset, "datasets")
          .entities()
          .forEach(
              entity ->
                  merge(versions.computeIfAbsent(entity.id(), id -> new ArrayList<>()), entity));
      statements.addAll(dataset.statements());
      discrepancies.addAll(dataset.discrepancies());
    }
    CivicDataset.Builder combined =
        CivicDataset.builder().addAllStatements(statements).addAllDiscrepancies(discrepancies);
    versions.values().forEach(found -> combined.add(found.get(0)));
    ImmutableList<Clash> clashes =
        versions.entrySet().stream()
            .filter(entry -> entry.getValue().size() > 1)
            .map(entry -> new Clash(entry.getKey(), ImmutableList.copyOf(entry.getValue())))
            .collect(toImmutableList());
    return new Combination(combined.build(), clashes);
  }

  private static void merge(List<Entity> versions, Entity entity) {
    for (int i = 0; i < versions.size(); i++) {
      Entity known = versions.get(i);
      if (known.withCitations(entity.citations()).equals(entity)) {
        Set<Citation> citations = new LinkedHashSet<>(known.citations());
        citations.addAll(entity.citations());
        versions.set(i, known.withCitations(citations));
        return;
      }
    }
    versions.add(entity);
  }
}
