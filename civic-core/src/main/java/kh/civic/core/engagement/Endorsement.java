package kh.civic.core.engagement;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Predicate;
import kh.civic.core.party.Side;
import kh.civic.core.value.Citation;
import kh.civic.core.value.PartialDate;
import kh.civic.core.value.PartyRef;
import org.immutables.value.Value;

/**
 * That a party endorsed the {@link RecommendationList} which lists this endorsement.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Endorsement permits ImmutableEndorsement {

  /** Returns the side that the party stands on. */
  Side side();

  /** Returns who endorsed it. */
  PartyRef by();

  /** Returns when, if given. */
  Optional<PartialDate> date();

  /** Returns where it stands; may be empty. */
  ImmutableList<Citation> citations();

  /** Returns this endorsement as the given sources tell of it; empty if none does. */
  default Optional<Endorsement> accordingTo(Predicate<? super Citation> sources) {
    requireNonNull(sources, "sources");
    return Optional.of(citations().stream().filter(sources).collect(toImmutableList()))
        .filter(told -> !told.isEmpty())
        .map(told -> toBuilder().citations(told).build());
  }

  /** Returns an endorsement, as the sources say. */
  static Endorsement of(Side side, PartyRef by, Citation... citations) {
    return builder().side(side).by(by).addCitations(requireNonNull(citations, "citations")).build();
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that begins with all properties of this. */
  Builder toBuilder();

  /** Builds an {@link Endorsement}; not thread-safe. */
  final class Builder extends ImmutableEndorsement.Builder {
    Builder() {}
  }
}
