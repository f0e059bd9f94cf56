package kh.civic.core.engagement;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import kh.civic.core.check.Checks;
import kh.civic.core.check.RequiredLists;
import kh.civic.core.party.Side;
import kh.civic.core.place.PlaceRef;
import kh.civic.core.value.Citation;
import kh.civic.core.value.Entity;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.EntityType;
import kh.civic.core.value.IncompleteBuilderException;
import kh.civic.core.value.InvalidValueException;
import kh.civic.core.value.Kind;
import kh.civic.core.value.Name;
import org.immutables.value.Value;

/**
 * A joint list of recommendations by administrations and civil society, with its way from draft to
 * completion.
 *
 * <p>How far it has come is computed from its milestones and endorsements, and depends on whom one
 * believes: {@link #accordingTo} narrows them to some sources. Immutable and thread-safe.
 *
 * <pre>{@code
 * list.accordingTo(citation -> citation.language().equals(Optional.of("km"))).stage();
 * }</pre>
 */
@Value.Immutable
public sealed interface RecommendationList extends Entity permits ImmutableRecommendationList {

  /** Returns its names, printed variants too; at least one. */
  ImmutableList<Name> names();

  /** Returns the places that it is for; may be empty. */
  ImmutableList<PlaceRef> places();

  /** Returns the documents that it rests on; may be empty. */
  ImmutableList<EntityId> basedOn();

  /** Returns what it recommends, as far as known; may be empty. */
  ImmutableList<Recommendation> recommendations();

  /** Returns who endorsed it; may be empty. */
  ImmutableList<Endorsement> endorsements();

  /** Returns the stages planned and reached, as sources tell, in any order; may be empty. */
  ImmutableList<Milestone> milestones();

  /**
   * Returns this list with those milestones and endorsements alone that the given sources tell of;
   * what no citation backs is left out.
   */
  default RecommendationList accordingTo(Predicate<? super Citation> sources) {
    requireNonNull(sources, "sources");
    return toBuilder()
        .endorsements(
            endorsements().stream()
                .map(endorsement -> endorsement.accordingTo(sources))
                .flatMap(Optional::stream)
                .collect(toImmutableList()))
        .milestones(
            milestones().stream()
                .map(milestone -> milestone.accordingTo(sources))
                .flatMap(Optional::stream)
                .collect(toImmutableList()))
        .build();
  }

  /**
   * Returns how far the list has come, and on which sources that rests: the last stage reached
   * before the first that is only planned. An earlier stage of which nothing is said is taken as
   * passed. Empty where no stage is reached.
   */
  default Optional<AttestedStage> stage() {
    return new Lifecycle(this).reading();
  }

  /** Returns the stages that may come next; none once it is completed or withdrawn. */
  default ImmutableSet<Stage> nextStages() {
    return stage()
        .map(reading -> reading.stage().next())
        .orElse(Sets.immutableEnumSet(Stage.DRAFTED, Stage.WITHDRAWN));
  }

  /**
   * Returns the milestones reached of which the list itself says that they cannot have been: those
   * past a stage that is only planned, those whose date lies certainly before that of an earlier
   * stage or after a withdrawal, and a withdrawal of what was completed. In the order listed.
   */
  default ImmutableList<Milestone> outOfOrder() {
    return new Lifecycle(this).outOfOrder();
  }

  /** Returns the sides that have not endorsed it. */
  default ImmutableSet<Side> missingEndorsements() {
    Set<Side> missing = EnumSet.allOf(Side.class);
    endorsements().forEach(endorsement -> missing.remove(endorsement.side()));
    return Sets.immutableEnumSet(missing);
  }

  /**
   * Returns the share of its actions that are done, 0 to 1; those given up are not done. Empty
   * where there is no action, and where the status of one is not known.
   */
  default OptionalDouble implementationRate() {
    List<Optional<RecommendationAction.Status>> states =
        recommendations().stream()
            .flatMap(recommendation -> recommendation.actions().stream())
            .map(RecommendationAction::status)
            .toList();
    if (states.isEmpty() || states.contains(Optional.empty())) {
      return OptionalDouble.empty();
    }
    long done =
        states.stream().filter(Optional.of(RecommendationAction.Status.DONE)::equals).count();
    return OptionalDouble.of((double) done / states.size());
  }

  /**
   * Returns this list advanced by a milestone that was reached.
   *
   * @throws InvalidValueException if the milestone is only planned
   * @throws IllegalStateException if its stage may not come next; the message names those that may
   */
  default RecommendationList advance(Milestone milestone) {
    if (requireNonNull(milestone, "milestone").actual().isEmpty()) {
      throw new InvalidValueException("milestone", milestone, "a milestone that was reached");
    }
    checkNext(milestone.stage());
    return toBuilder().addMilestones(milestone).build();
  }

  /**
   * Returns this list with one more endorsement.
   *
   * @throws IllegalStateException if it is not at a stage to be endorsed; the message names the
   *     stages that may come next
   */
  default RecommendationList endorse(Endorsement endorsement) {
    requireNonNull(endorsement, "endorsement");
    RecommendationList endorsed = toBuilder().addEndorsements(endorsement).build();
    Stage stage =
        endorsed.missingEndorsements().isEmpty() ? Stage.ENDORSED : Stage.PARTIALLY_ENDORSED;
    if (stage().filter(reading -> reading.stage() == stage).isEmpty()) {
      checkNext(stage);
    }
    return endorsed;
  }

  private void checkNext(Stage stage) {
    if (!nextStages().contains(stage)) {
      throw new IllegalStateException(
          id()
              + ": from "
              + stage().map(reading -> Kind.wordOf(reading.stage())).orElse("no stage")
              + " it cannot go to "
              + Kind.wordOf(stage)
              + "; allowed: "
              + (nextStages().isEmpty()
                  ? "none"
                  : nextStages().stream().map(Kind::wordOf).collect(joining(", "))));
    }
  }

  @Override
  default RecommendationList withCitations(Iterable<? extends Citation> citations) {
    return toBuilder().citations(requireNonNull(citations, "citations")).build();
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that begins with all properties of this. */
  Builder toBuilder();

  private void check() {
    Checks.checkType("id", id(), EntityType.RECOMMENDATION_LIST);
    basedOn().forEach(document -> Checks.checkType("basedOn", document, EntityType.DOCUMENT));
  }

  /** Builds a {@link RecommendationList}; not thread-safe. */
  final class Builder extends ImmutableRecommendationList.Builder {
    private static final RequiredLists<RecommendationList> REQUIRED =
        RequiredLists.of("names", RecommendationList::names);

    Builder() {}

    /**
     * Builds the list.
     *
     * @throws IncompleteBuilderException if a required property is missing; the message names all
     * @throws InvalidValueException if an identifier names something of another type
     */
    @Override
    public RecommendationList build() {
      RecommendationList recommendationList = REQUIRED.build(this, super::build);
      recommendationList.check();
      return recommendationList;
    }
  }
}
