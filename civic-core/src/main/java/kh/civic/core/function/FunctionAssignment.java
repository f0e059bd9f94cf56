package kh.civic.core.function;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Optional;
import kh.civic.core.check.Checks;
import kh.civic.core.place.DivisionType;
import kh.civic.core.place.PlaceRef;
import kh.civic.core.value.Certainty;
import kh.civic.core.value.Citation;
import kh.civic.core.value.Entity;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.EntityType;
import kh.civic.core.value.IncompleteBuilderException;
import kh.civic.core.value.InvalidValueException;
import kh.civic.core.value.LocalizedText;
import kh.civic.core.value.PartialDate;
import kh.civic.core.value.PartyRef;
import kh.civic.core.value.Period;
import org.immutables.value.Value;

/**
 * That sub-national administrations were given functions of the state.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface FunctionAssignment extends Entity permits ImmutableFunctionAssignment {

  /** How functions are given. */
  enum Mode {
    /** For good, with the power to decide. */
    TRANSFER,
    /** To be carried out on behalf of the giver, who may take them back. */
    DELEGATION
  }

  /** Returns what is assigned, if given. */
  Optional<LocalizedText> name();

  /** Returns how the functions bind those who have them, if given. */
  Optional<FunctionType> type();

  /** Returns how they were given, if given. */
  Optional<Mode> mode();

  /** Returns who gave them, if given. */
  Optional<PartyRef> from();

  /**
   * Returns the types of division whose administrations have them, no two alike; not villages,
   * which have no council.
   */
  ImmutableList<DivisionType> toTypes();

  /** Returns the single places whose administrations have them; may be empty. */
  ImmutableList<PlaceRef> toPlaces();

  /** Returns the legal instrument by which they were given, if given. */
  Optional<EntityId> instrument();

  /** Returns when the assignment is in force, if given. */
  Optional<Period> period();

  /** Returns whether it was in force at a date: {@code POSSIBLE} where the period is not known. */
  default Certainty validAt(PartialDate date) {
    requireNonNull(date, "date");
    return period().map(period -> period.contains(date)).orElse(Certainty.POSSIBLE);
  }

  @Override
  default FunctionAssignment withCitations(Iterable<? extends Citation> citations) {
    return toBuilder().citations(requireNonNull(citations, "citations")).build();
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that begins with all properties of this. */
  Builder toBuilder();

  private void check() {
    Checks.checkType("id", id(), EntityType.FUNCTION_ASSIGNMENT);
    instrument()
        .ifPresent(instrument -> Checks.checkType("instrument", instrument, EntityType.DOCUMENT));
    if (toTypes().isEmpty() && toPlaces().isEmpty()) {
      throw new InvalidValueException("toTypes", toTypes(), "a type of division, or a place");
    }
    for (DivisionType type : toTypes()) {
      if (type.council() == DivisionType.Council.NONE) {
        throw new InvalidValueException("toTypes", type, "a type of division that has a council");
      }
    }
    if (new HashSet<>(toTypes()).size() < toTypes().size()) {
      throw new InvalidValueException("toTypes", toTypes(), "types of which no two are alike");
    }
  }

  /** Builds a {@link FunctionAssignment}; not thread-safe. */
  final class Builder extends ImmutableFunctionAssignment.Builder {
    Builder() {}

    /**
     * Builds the assignment.
     *
     * @throws IncompleteBuilderException if a required property is missing; the message names all
     * @throws InvalidValueException if an identifier names something of another type, there is no
     *     receiver, a type of division has no council, or a type repeats
     */
    @Override
    public FunctionAssignment build() {
      FunctionAssignment functionAssignment = super.build();
      functionAssignment.check();
      return functionAssignment;
    }
  }
}
