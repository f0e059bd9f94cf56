package kh.civic.core.engagement;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Optional;
import java.util.function.Predicate;
import kh.civic.core.check.Checks;
import kh.civic.core.place.AdministrativeLevel;
import kh.civic.core.value.Citation;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.EntityType;
import kh.civic.core.value.IncompleteBuilderException;
import kh.civic.core.value.InvalidValueException;
import org.immutables.value.Value;

/**
 * A stage on the way of a {@link RecommendationList}, planned, reached, or both.
 *
 * <p>What is planned and what was reached are separate, each with its own sources: one document may
 * say that a list "was accepted" and its translation that it "will be". Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Milestone permits ImmutableMilestone {

  /** Returns the stage, never one that follows from endorsements. */
  Stage stage();

  /**
   * Returns the levels of administration at which it is reached, no two alike; empty if none is
   * given.
   */
  ImmutableList<AdministrativeLevel> levels();

  /** Returns the plan to reach it, if there is one. */
  Optional<Occurrence> planned();

  /** Returns that it was reached, if it was. */
  Optional<Occurrence> actual();

  /** Returns the events at which it is reached; may be empty. */
  ImmutableList<EntityId> events();

  /** Returns this milestone as the given sources tell of it; empty if none does. */
  default Optional<Milestone> accordingTo(Predicate<? super Citation> sources) {
    requireNonNull(sources, "sources");
    Optional<Occurrence> plan = planned().flatMap(occurrence -> occurrence.accordingTo(sources));
    Optional<Occurrence> reached = actual().flatMap(occurrence -> occurrence.accordingTo(sources));
    return plan.isEmpty() && reached.isEmpty()
        ? Optional.empty()
        : Optional.of(toBuilder().planned(plan).actual(reached).build());
  }

  /** Returns a milestone that is planned and not known to be reached. */
  static Milestone planned(Stage stage, Occurrence planned) {
    return builder().stage(stage).planned(planned).build();
  }

  /** Returns a milestone that was reached. */
  static Milestone reached(Stage stage, Occurrence actual) {
    return builder().stage(stage).actual(actual).build();
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that begins with all properties of this. */
  Builder toBuilder();

  private void check() {
    if (stage().isEndorsement()) {
      throw new InvalidValueException(
          "stage", stage(), "a stage that does not follow from endorsements");
    }
    if (planned().isEmpty() && actual().isEmpty()) {
      throw new InvalidValueException(
          "stage", stage(), "a plan to reach it, or that it is reached");
    }
    if (new HashSet<>(levels()).size() < levels().size()) {
      throw new InvalidValueException("levels", levels(), "levels of which no two are alike");
    }
    events().forEach(event -> Checks.checkType("events", event, EntityType.EVENT));
  }

  /** Builds a {@link Milestone}; not thread-safe. */
  final class Builder extends ImmutableMilestone.Builder {
    Builder() {}

    /**
     * Builds the milestone.
     *
     * @throws IncompleteBuilderException if a required property is missing; the message names all
     * @throws InvalidValueException if the stage follows from endorsements, the milestone is
     *     neither planned nor reached, a level repeats, or an identifier does not name an event
     */
    @Override
    public Milestone build() {
      Milestone milestone = super.build();
      milestone.check();
      return milestone;
    }
  }
}
