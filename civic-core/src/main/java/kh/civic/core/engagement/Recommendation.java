package kh.civic.core.engagement;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import kh.civic.core.place.AdministrativeLevel;
import kh.civic.core.value.Citation;
import kh.civic.core.value.IncompleteBuilderException;
import kh.civic.core.value.InvalidValueException;
import kh.civic.core.value.LocalizedText;
import org.immutables.value.Value;

/**
 * One recommendation of a {@link RecommendationList}.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Recommendation permits ImmutableRecommendation {

  /** Returns what is recommended. */
  LocalizedText text();

  /** Returns the levels of administration that took it up as a priority; may be empty. */
  ImmutableList<AdministrativeLevel> priorityLevels();

  /** Returns what is to be done to carry it out; may be empty. */
  ImmutableList<RecommendationAction> actions();

  /** Returns where it stands; may be empty. */
  ImmutableList<Citation> citations();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that begins with all properties of this. */
  Builder toBuilder();

  private void check() {
    if (new HashSet<>(priorityLevels()).size() < priorityLevels().size()) {
      throw new InvalidValueException(
          "priorityLevels", priorityLevels(), "levels of which no two are alike");
    }
  }

  /** Builds a {@link Recommendation}; not thread-safe. */
  final class Builder extends ImmutableRecommendation.Builder {
    Builder() {}

    /**
     * Builds the recommendation.
     *
     * @throws IncompleteBuilderException if a required property is missing; the message names all
     * @throws InvalidValueException if a level repeats
     */
    @Override
    public Recommendation build() {
      Recommendation recommendation = super.build();
      recommendation.check();
      return recommendation;
    }
  }
}
