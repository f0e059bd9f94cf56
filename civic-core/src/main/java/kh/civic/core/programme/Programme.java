package kh.civic.core.programme;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import kh.civic.core.check.Checks;
import kh.civic.core.check.RequiredLists;
import kh.civic.core.place.PlaceRef;
import kh.civic.core.value.Certainty;
import kh.civic.core.value.Citation;
import kh.civic.core.value.Count;
import kh.civic.core.value.Entity;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.EntityType;
import kh.civic.core.value.IncompleteBuilderException;
import kh.civic.core.value.InvalidValueException;
import kh.civic.core.value.Kind;
import kh.civic.core.value.Name;
import kh.civic.core.value.PartialDate;
import kh.civic.core.value.PartyRef;
import kh.civic.core.value.Period;
import org.immutables.value.Value;

/**
 * A programme, project or reform, or one iteration of it.
 *
 * <p>An iteration is a programme whose {@link #parent} is the whole. A programme that goes on from
 * others lists them as its {@link #predecessors}; the order in which it lists them means nothing.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * Programme dar = Programme.builder()
 *     .id(EntityId.of("prog:dar"))
 *     .kind(ProgrammeKind.PROGRAMME)
 *     .addNames(Name.of(NameKind.ACRONYM, LocalizedText.of("en", "DAR")))
 *     .addPredecessors(EntityId.of("prog:eu-space"), EntityId.of("prog:eu-dar"))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public sealed interface Programme extends Entity permits ImmutableProgramme {

  /** Returns what sort of undertaking it is. */
  Kind<ProgrammeKind> kind();

  /** Returns its names, printed variants too; at least one. */
  ImmutableList<Name> names();

  /** Returns the programme that it is part or an iteration of, if given. */
  Optional<EntityId> parent();

  /** Returns the programmes that it goes on from, no two alike; may be empty. */
  ImmutableList<EntityId> predecessors();

  /** Returns when it runs, if given. */
  Optional<Period> period();

  /** Returns how many iterations of it there were, if a source says so. */
  Optional<Count> iterations();

  /** Returns who takes part; may be empty. */
  ImmutableList<Participation> participations();

  /** Returns the places that it is meant for; may be empty. */
  ImmutableList<PlaceRef> places();

  /** Returns those who take part in a role, in the order listed; may be empty. */
  default ImmutableList<PartyRef> parties(ParticipationRole role) {
    requireNonNull(role, "role");
    return participations().stream()
        .filter(participation -> participation.role().is(role))
        .map(Participation::party)
        .collect(toImmutableList());
  }

  /**
   * Returns who led earlier programmes and who leads this one.
   *
   * @param previous the programmes to compare with, such as earlier iterations; may be empty
   */
  default LeadershipShift leadershipShift(Programme... previous) {
    requireNonNull(previous, "previous");
    return new LeadershipShift(
        Arrays.stream(previous)
            .flatMap(programme -> programme.parties(ParticipationRole.LEAD).stream())
            .collect(toImmutableList()),
        parties(ParticipationRole.LEAD));
  }

  /**
   * Returns whether this starts before the other, as far as their periods tell; links between them
   * are not looked at. {@code POSSIBLE} where a start is not known.
   */
  default Certainty startsBefore(Programme other) {
    requireNonNull(other, "other");
    PartialDate mine = period().flatMap(Period::start).orElse(null);
    PartialDate theirs = other.period().flatMap(Period::start).orElse(null);
    return mine == null || theirs == null ? Certainty.POSSIBLE : mine.isBefore(theirs);
  }

  /** Returns whether both run at one time; {@code POSSIBLE} where a period is not known. */
  default Certainty overlaps(Programme other) {
    requireNonNull(other, "other");
    Period mine = period().orElse(null);
    Period theirs = other.period().orElse(null);
    return mine == null || theirs == null ? Certainty.POSSIBLE : mine.overlaps(theirs);
  }

  /**
   * Returns whether at least one day lies between the end of this and the start of a later one;
   * {@code POSSIBLE} where a period is not known.
   */
  default Certainty hasGapBefore(Programme later) {
    requireNonNull(later, "later");
    Period mine = period().orElse(null);
    Period theirs = later.period().orElse(null);
    if (mine == null || theirs == null) {
      return Certainty.POSSIBLE;
    }
    Range<Long> days = mine.gapTo(theirs).orElse(null);
    if (days == null) {
      return Certainty.IMPOSSIBLE;
    }
    return days.lowerEndpoint() > 0 ? Certainty.DEFINITE : Certainty.POSSIBLE;
  }

  @Override
  default Programme withCitations(Iterable<? extends Citation> citations) {
    return toBuilder().citations(requireNonNull(citations, "citations")).build();
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that begins with all properties of this. */
  Builder toBuilder();

  private void check() {
    Checks.checkType("id", id(), EntityType.PROGRAMME);
    parent().ifPresent(parent -> Checks.checkType("parent", parent, EntityType.PROGRAMME));
    predecessors()
        .forEach(programme -> Checks.checkType("predecessors", programme, EntityType.PROGRAMME));
    if (new HashSet<>(predecessors()).size() < predecessors().size()) {
      throw new InvalidValueException(
          "predecessors", predecessors(), "programmes of which no two are alike");
    }
  }

  /** Builds a {@link Programme}; not thread-safe. */
  final class Builder extends ImmutableProgramme.Builder {
    private static final RequiredLists<Programme> REQUIRED =
        RequiredLists.of("names", Programme::names);

    Builder() {}

    /**
     * Builds the programme.
     *
     * @throws IncompleteBuilderException if a required property is missing; the message names all
     * @throws InvalidValueException if an identifier names something of another type, or a
     *     predecessor repeats
     */
    @Override
    public Programme build() {
      Programme programme = REQUIRED.build(this, super::build);
      programme.check();
      return programme;
    }

    /** Sets the kind to a known one. */
    @CanIgnoreReturnValue
    public Builder kind(ProgrammeKind kind) {
      return kind(Kind.of(requireNonNull(kind, "kind")));
    }
  }
}
