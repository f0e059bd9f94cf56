package kh.civic.core.programme;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Optional;
import kh.civic.core.check.Checks;
import kh.civic.core.place.AdministrativeLevel;
import kh.civic.core.place.PlaceRef;
import kh.civic.core.value.Citation;
import kh.civic.core.value.Count;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.EntityType;
import kh.civic.core.value.IncompleteBuilderException;
import kh.civic.core.value.InvalidValueException;
import kh.civic.core.value.Name;
import kh.civic.core.value.PartyRef;
import kh.civic.core.value.Period;
import org.immutables.value.Value;

/**
 * One tier of the {@link CascadePlan} which lists it: who trains whom, and how often.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface CascadeTier permits ImmutableCascadeTier {

  /** Returns its names, printed variants too; may be empty. */
  ImmutableList<Name> names();

  /** Returns who trains; empty if that is not known. */
  ImmutableList<PartyRef> trainers();

  /** Returns who is trained; empty if that is not known. */
  ImmutableList<PartyRef> trainees();

  /**
   * Returns the levels of administration that the trainees come from, no two alike; empty if that
   * is not known.
   */
  ImmutableList<AdministrativeLevel> levels();

  /** Returns the places that it reaches; empty if that is not known. */
  ImmutableList<PlaceRef> places();

  /** Returns how many sessions are planned, if given. */
  Optional<Count> plannedSessions();

  /** Returns when the sessions are to be held, if given. */
  Optional<Period> period();

  /** Returns the sessions, as events, no two alike; may be empty. */
  ImmutableList<EntityId> sessions();

  /** Returns where it stands; may be empty. */
  ImmutableList<Citation> citations();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that begins with all properties of this. */
  Builder toBuilder();

  private void check() {
    sessions().forEach(session -> Checks.checkType("sessions", session, EntityType.EVENT));
    checkDistinct("levels", levels(), "levels of which no two are alike");
    checkDistinct("sessions", sessions(), "events of which no two are alike");
  }

  private static void checkDistinct(String field, ImmutableList<?> values, String expected) {
    if (new HashSet<>(values).size() < values.size()) {
      throw new InvalidValueException(field, values, expected);
    }
  }

  /** Builds a {@link CascadeTier}; not thread-safe. */
  final class Builder extends ImmutableCascadeTier.Builder {
    Builder() {}

    /**
     * Builds the tier.
     *
     * @throws IncompleteBuilderException if a required property is missing; the message names all
     * @throws InvalidValueException if a session is not an event, or a level or a session repeats
     */
    @Override
    public CascadeTier build() {
      CascadeTier cascadeTier = super.build();
      cascadeTier.check();
      return cascadeTier;
    }
  }
}
