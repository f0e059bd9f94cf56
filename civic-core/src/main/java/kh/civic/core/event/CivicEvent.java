package kh.civic.core.event;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;
import java.util.OptionalInt;
import kh.civic.core.check.Checks;
import kh.civic.core.place.PlaceRef;
import kh.civic.core.value.Certainty;
import kh.civic.core.value.Citation;
import kh.civic.core.value.Entity;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.EntityType;
import kh.civic.core.value.Headcount;
import kh.civic.core.value.IncompleteBuilderException;
import kh.civic.core.value.InvalidValueException;
import kh.civic.core.value.Kind;
import kh.civic.core.value.LocalizedText;
import kh.civic.core.value.PartialDate;
import kh.civic.core.value.PartyRef;
import kh.civic.core.value.Period;
import kh.civic.core.value.Recurrence;
import org.immutables.value.Value;

/**
 * Something that took place or is to take place, once or again and again.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * CivicEvent election = CivicEvent.builder()
 *     .id(EntityId.of("event:commune-council-election-2002"))
 *     .kind(EventKind.ELECTION)
 *     .when(Period.parse("2002-02"))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public sealed interface CivicEvent extends Entity permits ImmutableCivicEvent {

  /** Returns what sort of event it is. */
  Kind<EventKind> kind();

  /** Returns its name or subject, if given. */
  Optional<LocalizedText> name();

  /** Returns when: a date as far as it is known, or a period; empty if nothing is given. */
  Optional<Period> when();

  /**
   * Returns how long one sitting lasts, in half days: 1 for half a day, 2 for a day; at most 730.
   */
  OptionalInt halfDays();

  /** Returns how often it takes place, where it does so again and again. */
  Optional<Recurrence> recurrence();

  /** Returns whether it took place, if the source says so. */
  Optional<EventStatus> status();

  /** Returns who asked for it, which does not say who organized it; may be empty. */
  ImmutableList<PartyRef> requesters();

  /** Returns who organized it; may be empty. */
  ImmutableList<PartyRef> organizers();

  /** Returns who took part, as far as named; may be empty. */
  ImmutableList<PartyRef> participants();

  /** Returns how many people took part, if given. */
  Optional<Headcount> headcount();

  /** Returns where; may be empty. */
  ImmutableList<PlaceRef> places();

  /** Returns the larger event that it is part of, if given. */
  Optional<EntityId> partOf();

  /** Returns the programme that it is part of, if given. */
  Optional<EntityId> programme();

  /**
   * Returns whether its time is past at a date: {@code POSSIBLE} where its end is not known, {@code
   * IMPOSSIBLE} where it goes on without an end, or begins after the date.
   */
  default Certainty isOverBy(PartialDate date) {
    requireNonNull(date, "date");
    Period when = when().orElse(null);
    if (when == null) {
      return Certainty.POSSIBLE;
    }
    if (when.isEndOpen()) {
      return Certainty.IMPOSSIBLE;
    }
    Certainty begun =
        when.start().map(start -> start.isAfter(date).not()).orElse(Certainty.POSSIBLE);
    return when.end().map(end -> end.isBefore(date)).orElse(begun.and(Certainty.POSSIBLE));
  }

  @Override
  default CivicEvent withCitations(Iterable<? extends Citation> citations) {
    return toBuilder().citations(requireNonNull(citations, "citations")).build();
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that begins with all properties of this. */
  Builder toBuilder();

  private void check() {
    Checks.checkType("id", id(), EntityType.EVENT);
    partOf().ifPresent(event -> Checks.checkType("partOf", event, EntityType.EVENT));
    programme()
        .ifPresent(programme -> Checks.checkType("programme", programme, EntityType.PROGRAMME));
    if (halfDays().isPresent() && (halfDays().getAsInt() < 1 || halfDays().getAsInt() > 730)) {
      throw new InvalidValueException(
          "halfDays", halfDays().getAsInt(), "a number of half days from 1 to 730");
    }
  }

  /** Builds a {@link CivicEvent}; not thread-safe. */
  final class Builder extends ImmutableCivicEvent.Builder {
    Builder() {}

    /**
     * Builds the event.
     *
     * @throws IncompleteBuilderException if a required property is missing; the message names all
     * @throws InvalidValueException if an identifier names something of another type, or the half
     *     days are not 1 to 730
     */
    @Override
    public CivicEvent build() {
      CivicEvent event = super.build();
      event.check();
      return event;
    }

    /** Sets the kind to a known one. */
    @CanIgnoreReturnValue
    public Builder kind(EventKind kind) {
      return kind(Kind.of(requireNonNull(kind, "kind")));
    }
  }
}
