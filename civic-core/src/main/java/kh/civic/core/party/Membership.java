package kh.civic.core.party;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;
import kh.civic.core.value.Certainty;
import kh.civic.core.value.Citation;
import kh.civic.core.value.Kind;
import kh.civic.core.value.PartialDate;
import kh.civic.core.value.PartyRef;
import kh.civic.core.value.Period;
import org.immutables.value.Value;

/**
 * That a party belongs to the organization which lists this membership.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Membership permits ImmutableMembership {

  /** Returns who belongs to it. */
  PartyRef member();

  /** Returns as what. */
  Kind<MembershipRole> role();

  /** Returns when; empty if that is not known. */
  Optional<Period> period();

  /** Returns where it stands; may be empty. */
  ImmutableList<Citation> citations();

  /** Returns whether it was in force at a date: {@code POSSIBLE} where the period is not known. */
  default Certainty validAt(PartialDate date) {
    requireNonNull(date, "date");
    return period().map(period -> period.contains(date)).orElse(Certainty.POSSIBLE);
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that begins with all properties of this. */
  Builder toBuilder();

  /** Builds a {@link Membership}; not thread-safe. */
  final class Builder extends ImmutableMembership.Builder {
    Builder() {}

    /** Sets the role to a known one. */
    @CanIgnoreReturnValue
    public Builder role(MembershipRole role) {
      return role(Kind.of(requireNonNull(role, "role")));
    }
  }
}
