package kh.civic.core;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kh.civic.core.place.Division;
import kh.civic.core.place.DivisionCode;
import kh.civic.core.value.Entity;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.EntityType;

/**
 * The part of a dataset that concerns one entity: the roots that are it or refer to it, and,
 * transitively, the roots that those refer to.
 *
 * <p>A division stands for the divisions within it. A reference to a division needs the divisions
 * around it too, since {@link PlaceRules} may know the division by them alone.
 */
final class Concern {

  private final CivicDataset dataset;
  private final ImmutableListMultimap<DivisionCode, Division> divisions;
  private final Set<Object> part = Sets.newIdentityHashSet();
  private final Deque<Object> open = new ArrayDeque<>();

  private Concern(CivicDataset dataset) {
    this.dataset = dataset;
    this.divisions = Multimaps.index(dataset.divisions(), Division::code);
  }

  static CivicDataset of(CivicDataset dataset, EntityId subject) {
    Concern concern = new Concern(dataset);
    RootType.all().stream()
        .flatMap(list -> list.in(dataset).stream())
        .filter(root -> concerns(root, subject))
        .forEach(concern::add);
    while (!concern.open.isEmpty()) {
      concern.addTargets(concern.open.remove());
    }
    CivicDataset.Builder part = CivicDataset.builder();
    RootType.all().stream()
        .flatMap(list -> list.in(dataset).stream())
        .filter(concern.part::contains)
        .forEach(part::addRoot);
    return part.build();
  }

  private static boolean concerns(Object root, EntityId subject) {
    return (root instanceof Entity entity && isWithin(entity.id(), subject))
        || Traversal.of(root).references().stream()
            .anyMatch(reference -> isWithin(reference.target(), subject));
  }

  private static boolean isWithin(EntityId id, EntityId subject) {
    if (id.equals(subject)) {
      return true;
    }
    Optional<DivisionCode> code = code(id);
    return code.isPresent()
        && DivisionCode.isCode(subject.slug())
        && subject.type() == EntityType.DIVISION
        && DivisionCode.of(subject.slug()).contains(code.get());
  }

  /** Returns the code of a division, in force or former: 0203 of div:0203-district. */
  private static Optional<DivisionCode> code(EntityId id) {
    int hyphen = id.slug().indexOf('-');
    String code = hyphen < 0 ? id.slug() : id.slug().substring(0, hyphen);
    return id.type() == EntityType.DIVISION && DivisionCode.isCode(code)
        ? Optional.of(DivisionCode.of(code))
        : Optional.empty();
  }

  private void addTargets(Object root) {
    List<EntityId> targets =
        Traversal.of(root).references().stream().map(Reference::target).collect(toImmutableList());
    for (EntityId target : targets) {
      dataset.find(target).ifPresent(this::add);
      code(target).ifPresent(this::addAround);
    }
    if (root instanceof Division division) {
      addAround(division.code());
    }
  }

  private void addAround(DivisionCode code) {
    for (int level = 1; level <= code.level(); level++) {
      divisions.get(code.atLevel(level)).forEach(this::add);
    }
  }

  private void add(Object root) {
    if (part.add(root)) {
      open.add(root);
    }
  }
}
