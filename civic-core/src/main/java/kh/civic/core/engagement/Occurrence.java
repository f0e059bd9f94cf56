package kh.civic.core.engagement;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Predicate;
import kh.civic.core.value.Citation;
import kh.civic.core.value.Period;
import org.immutables.value.Value;

/**
 * That a {@link Milestone} is planned, or that it was reached: when, and who says so.
 *
 * <p>That it is there at all is the fact; the date may not be known. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Occurrence permits ImmutableOccurrence {

  /** Returns when, as far as that is known. */
  Optional<Period> when();

  /** Returns where it stands; may be empty. */
  ImmutableList<Citation> citations();

  /** Returns this occurrence as the given sources tell of it; empty if none does. */
  default Optional<Occurrence> accordingTo(Predicate<? super Citation> sources) {
    requireNonNull(sources, "sources");
    return Optional.of(citations().stream().filter(sources).collect(toImmutableList()))
        .filter(told -> !told.isEmpty())
        .map(told -> toBuilder().citations(told).build());
  }

  /** Returns an occurrence at an unknown time, as the sources say. */
  static Occurrence undated(Citation... citations) {
    return builder().addCitations(requireNonNull(citations, "citations")).build();
  }

  /** Returns an occurrence at a time, as the sources say. */
  static Occurrence of(Period when, Citation... citations) {
    return builder().when(when).addCitations(requireNonNull(citations, "citations")).build();
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that begins with all properties of this. */
  Builder toBuilder();

  /** Builds an {@link Occurrence}; not thread-safe. */
  final class Builder extends ImmutableOccurrence.Builder {
    Builder() {}
  }
}
