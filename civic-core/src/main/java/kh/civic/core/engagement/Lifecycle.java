package kh.civic.core.engagement;

import static java.util.stream.Collectors.toSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kh.civic.core.party.Side;
import kh.civic.core.value.Citation;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.PartialDate;
import kh.civic.core.value.Period;

/** Where one list stands on the way of {@link Stage}, by what its sources say. */
final class Lifecycle {

  private final RecommendationList list;
  private final Set<Stage> reached = EnumSet.noneOf(Stage.class);
  private final Set<Stage> planned = EnumSet.noneOf(Stage.class);
  private final SetMultimap<Stage, Citation> reachedIn = LinkedHashMultimap.create();
  private final SetMultimap<Stage, Citation> plannedIn = LinkedHashMultimap.create();

  Lifecycle(RecommendationList list) {
    this.list = list;
    for (Milestone milestone : list.milestones()) {
      Stage stage = milestone.stage();
      milestone.actual().ifPresent(actual -> reach(stage, actual.citations()));
      milestone
          .planned()
          .ifPresent(
              plan -> {
                planned.add(stage);
                plannedIn.putAll(stage, plan.citations());
              });
    }
    boolean both = list.missingEndorsements().isEmpty();
    for (Endorsement endorsement : list.endorsements()) {
      reach(Stage.PARTIALLY_ENDORSED, endorsement.citations());
      if (both) {
        reach(Stage.ENDORSED, endorsement.citations());
      }
    }
  }

  private void reach(Stage stage, ImmutableList<Citation> citations) {
    reached.add(stage);
    reachedIn.putAll(stage, citations);
  }

  Optional<AttestedStage> reading() {
    return last().map(this::reading);
  }

  private AttestedStage reading(Stage last) {
    Set<Citation> citations = new LinkedHashSet<>(reachedIn.get(last));
    Set<Citation> stillPlanned = new LinkedHashSet<>();
    Stage first = last == Stage.WITHDRAWN ? last : Stage.DRAFTED;
    for (Stage stage : EnumSet.range(first, last)) {
      Set<Citation> onlyPlanned = onlyPlannedIn(stage);
      if (!onlyPlanned.isEmpty()) {
        citations.addAll(reachedIn.get(stage));
        stillPlanned.addAll(onlyPlanned);
      }
    }
    return new AttestedStage(
        last, ImmutableSet.copyOf(citations), ImmutableSet.copyOf(stillPlanned));
  }

  private Optional<Stage> last() {
    return reached.contains(Stage.WITHDRAWN)
        ? Optional.of(Stage.WITHDRAWN)
        : reached.stream().filter(stage -> !isPast(stage)).reduce((earlier, later) -> later);
  }

  /** Returns whether a stage lies past the first one that is planned and not reached. */
  private boolean isPast(Stage stage) {
    return planned.stream()
        .anyMatch(earlier -> earlier.compareTo(stage) < 0 && !reached.contains(earlier));
  }

  private Set<Citation> onlyPlannedIn(Stage stage) {
    Set<Source> reaching = reachedIn.get(stage).stream().map(Source::of).collect(toSet());
    Set<Citation> onlyPlanned = new LinkedHashSet<>(plannedIn.get(stage));
    onlyPlanned.removeIf(citation -> reaching.contains(Source.of(citation)));
    return onlyPlanned;
  }

  ImmutableList<Milestone> outOfOrder() {
    Map<Stage, LocalDate> latestStarts = new EnumMap<>(Stage.class);
    LocalDate withdrawn = LocalDate.MAX;
    for (Milestone milestone : list.milestones()) {
      notBefore(milestone)
          .ifPresent(start -> latestStarts.merge(milestone.stage(), start, Lifecycle::later));
      if (milestone.stage() == Stage.WITHDRAWN) {
        LocalDate end = notAfter(milestone);
        withdrawn = end.isBefore(withdrawn) ? end : withdrawn;
      }
    }
    latestStarts.putAll(firstEndorsements());
    ImmutableList.Builder<Milestone> found = ImmutableList.builder();
    for (Milestone milestone : list.milestones()) {
      if (milestone.actual().isPresent() && isOutOfOrder(milestone, latestStarts, withdrawn)) {
        found.add(milestone);
      }
    }
    return found.build();
  }

  /**
   * Returns, for the stages that endorsements led to, the day before which they certainly had not.
   */
  private Map<Stage, LocalDate> firstEndorsements() {
    Map<Side, LocalDate> sides = new EnumMap<>(Side.class);
    for (Endorsement endorsement : list.endorsements()) {
      LocalDate start =
          endorsement
              .date()
              .filter(date -> !date.isQualified())
              .map(PartialDate::earliest)
              .orElse(LocalDate.MIN);
      sides.merge(endorsement.side(), start, (one, other) -> one.isBefore(other) ? one : other);
    }
    Map<Stage, LocalDate> stages = new EnumMap<>(Stage.class);
    if (!sides.isEmpty()) {
      stages.put(Stage.PARTIALLY_ENDORSED, Collections.min(sides.values()));
    }
    if (reached.contains(Stage.ENDORSED)) {
      stages.put(Stage.ENDORSED, Collections.max(sides.values()));
    }
    return stages;
  }

  private boolean isOutOfOrder(
      Milestone milestone, Map<Stage, LocalDate> latestStarts, LocalDate withdrawn) {
    Stage stage = milestone.stage();
    if (stage == Stage.WITHDRAWN) {
      return reached.contains(Stage.COMPLETED);
    }
    LocalDate end = notAfter(milestone);
    return isPast(stage)
        || notBefore(milestone).filter(start -> start.isAfter(withdrawn)).isPresent()
        || latestStarts.entrySet().stream()
            .anyMatch(
                other -> other.getKey().compareTo(stage) < 0 && other.getValue().isAfter(end));
  }

  /** Returns the day before which the milestone was certainly not reached, if there is one. */
  private static Optional<LocalDate> notBefore(Milestone milestone) {
    return when(milestone)
        .flatMap(Period::start)
        .filter(start -> !start.isQualified())
        .map(PartialDate::earliest);
  }

  /** Returns the day after which the milestone was certainly not reached; MAX if there is none. */
  private static LocalDate notAfter(Milestone milestone) {
    return when(milestone)
        .flatMap(Period::end)
        .filter(end -> !end.isQualified())
        .map(PartialDate::latest)
        .orElse(LocalDate.MAX);
  }

  private static Optional<Period> when(Milestone milestone) {
    return milestone.actual().flatMap(Occurrence::when);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /** A document in one language: one voice, whichever places of it are cited. */
  private record Source(EntityId document, Optional<String> language) {

    static Source of(Citation citation) {
      return new Source(citation.document(), citation.language());
    }
  }
}
