package kh.civic.core.programme;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;
import kh.civic.core.place.PlaceRef;
import kh.civic.core.value.Certainty;
import kh.civic.core.value.Citation;
import kh.civic.core.value.Kind;
import kh.civic.core.value.LocalizedText;
import kh.civic.core.value.PartialDate;
import kh.civic.core.value.PartyRef;
import kh.civic.core.value.Period;
import org.immutables.value.Value;

/**
 * That a party takes part in the programme which lists this participation.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Participation permits ImmutableParticipation {

  /** Returns as what. */
  Kind<ParticipationRole> role();

  /** Returns who takes part. */
  PartyRef party();

  /** Returns when; empty if that is not known. */
  Optional<Period> period();

  /** Returns the part of the programme that it is limited to, if it is. */
  Optional<LocalizedText> scope();

  /** Returns the places that it is limited to; empty if it is not, or not known to be. */
  ImmutableList<PlaceRef> places();

  /** Returns where it stands; may be empty. */
  ImmutableList<Citation> citations();

  /** Returns whether it was in force at a date: {@code POSSIBLE} where the period is not known. */
  default Certainty validAt(PartialDate date) {
    requireNonNull(date, "date");
    return period().map(period -> period.contains(date)).orElse(Certainty.POSSIBLE);
  }

  /** Returns a participation of which only role and party are known. */
  static Participation of(ParticipationRole role, PartyRef party) {
    return builder().role(role).party(party).build();
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that begins with all properties of this. */
  Builder toBuilder();

  /** Builds a {@link Participation}; not thread-safe. */
  final class Builder extends ImmutableParticipation.Builder {
    Builder() {}

    /** Sets the role to a known one. */
    @CanIgnoreReturnValue
    public Builder role(ParticipationRole role) {
      return role(Kind.of(requireNonNull(role, "role")));
    }
  }
}
