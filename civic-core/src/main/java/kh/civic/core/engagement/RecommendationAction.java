package kh.civic.core.engagement;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import kh.civic.core.place.AdministrativeLevel;
import kh.civic.core.value.Certainty;
import kh.civic.core.value.Citation;
import kh.civic.core.value.LocalizedText;
import kh.civic.core.value.PartialDate;
import kh.civic.core.value.PartyRef;
import org.immutables.value.Value;

/**
 * Something to be done to carry out the {@link Recommendation} which lists it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface RecommendationAction permits ImmutableRecommendationAction {

  /** How far an action has come. */
  enum Status {
    /** It is agreed and not begun. */
    PLANNED,
    /** It is under way. */
    ONGOING,
    /** It is done. */
    DONE,
    /** It was given up. */
    DROPPED
  }

  /** Returns what is to be done. */
  LocalizedText text();

  /** Returns who is responsible; may be empty. */
  ImmutableList<PartyRef> responsible();

  /** Returns the level of administration at which it is to be done, if given. */
  Optional<AdministrativeLevel> level();

  /** Returns by when, if given. */
  Optional<PartialDate> due();

  /** Returns how far it has come, if a source says so. */
  Optional<Status> status();

  /** Returns where it stands; may be empty. */
  ImmutableList<Citation> citations();

  /**
   * Returns whether it is past its date and still to be done: {@code IMPOSSIBLE} where it is done
   * or dropped, {@code POSSIBLE} at most where its status is not known.
   */
  default Certainty isOverdue(PartialDate asOf) {
    requireNonNull(asOf, "asOf");
    Status known = status().orElse(null);
    if (known == Status.DONE || known == Status.DROPPED) {
      return Certainty.IMPOSSIBLE;
    }
    Certainty past = due().map(date -> date.isBefore(asOf)).orElse(Certainty.POSSIBLE);
    return known == null ? past.and(Certainty.POSSIBLE) : past;
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that begins with all properties of this. */
  Builder toBuilder();

  /** Builds a {@link RecommendationAction}; not thread-safe. */
  final class Builder extends ImmutableRecommendationAction.Builder {
    Builder() {}
  }
}
