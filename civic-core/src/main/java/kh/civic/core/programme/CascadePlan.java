package kh.civic.core.programme;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import kh.civic.core.check.Checks;
import kh.civic.core.check.RequiredLists;
import kh.civic.core.check.Shown;
import kh.civic.core.event.CivicEvent;
import kh.civic.core.place.AdministrativeLevel;
import kh.civic.core.place.DivisionCode;
import kh.civic.core.place.PlaceRef;
import kh.civic.core.value.Citation;
import kh.civic.core.value.Entity;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.EntityType;
import kh.civic.core.value.IncompleteBuilderException;
import kh.civic.core.value.InvalidValueException;
import kh.civic.core.value.Name;
import kh.civic.core.value.PartialDate;
import kh.civic.core.value.PartyRef;
import org.immutables.value.Value;

/**
 * A plan by which training passes down in tiers: those trained in one train the next.
 *
 * <p>Four rules hold, as far as the tiers tell:
 *
 * <ul>
 *   <li>the trainees of a tier are the trainers of the next;
 *   <li>nobody stands in two places of the cascade;
 *   <li>no tier reaches wider than those before it, neither in levels nor in places;
 *   <li>every tier teaches the one curriculum of the plan.
 * </ul>
 *
 * <p>Parties are told apart by identifier, and by name where they have none. Immutable and
 * thread-safe.
 */
@Value.Immutable
public sealed interface CascadePlan extends Entity permits ImmutableCascadePlan {

  /** Returns the programme that the plan belongs to, if given. */
  Optional<EntityId> programme();

  /** Returns its names, printed variants too; at least one. */
  ImmutableList<Name> names();

  /** Returns the document with the curriculum that every tier teaches, if given. */
  Optional<EntityId> curriculum();

  /** Returns the tiers from the first to the last; at least one. */
  ImmutableList<CascadeTier> tiers();

  /**
   * Returns how far each tier has come at a date, in the order of the tiers.
   *
   * @param events the look-up of events, such as that of a dataset
   */
  default ImmutableList<TierProgress> progress(
      PartialDate asOf, Function<? super EntityId, Optional<CivicEvent>> events) {
    requireNonNull(asOf, "asOf");
    requireNonNull(events, "events");
    return tiers().stream()
        .map(tier -> TierProgress.of(tier, asOf, events))
        .collect(toImmutableList());
  }

  @Override
  default CascadePlan withCitations(Iterable<? extends Citation> citations) {
    return toBuilder().citations(requireNonNull(citations, "citations")).build();
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that begins with all properties of this. */
  Builder toBuilder();

  private void check() {
    Checks.checkType("id", id(), EntityType.CASCADE_PLAN);
    programme()
        .ifPresent(programme -> Checks.checkType("programme", programme, EntityType.PROGRAMME));
    curriculum()
        .ifPresent(curriculum -> Checks.checkType("curriculum", curriculum, EntityType.DOCUMENT));
    checkParties();
    checkLevels();
    checkPlaces();
  }

  private void checkParties() {
    Set<Object> known = new HashSet<>();
    Set<Object> trained = ImmutableSet.of();
    for (int i = 0; i < tiers().size(); i++) {
      Set<Object> trainers = keys(tiers().get(i).trainers());
      if (trained.isEmpty() || trainers.isEmpty()) {
        checkNew("tiers[" + i + "].trainers", trainers, known);
      } else if (!trainers.equals(trained)) {
        throw new InvalidValueException(
            "tiers[" + i + "].trainers",
            trainers,
            "the trainees of the tier before, " + Shown.show(trained));
      }
      trained = keys(tiers().get(i).trainees());
      checkNew("tiers[" + i + "].trainees", trained, known);
    }
  }

  private static void checkNew(String field, Set<Object> parties, Set<Object> known) {
    if (!Collections.disjoint(known, parties)) {
      throw new InvalidValueException(
          field,
          Sets.intersection(parties, known),
          "parties that stand nowhere else in the cascade");
    }
    known.addAll(parties);
  }

  private static ImmutableSet<Object> keys(ImmutableList<PartyRef> parties) {
    return parties.stream()
        .map(party -> party.id().<Object>map(id -> id).orElse(party.name()))
        .collect(toImmutableSet());
  }

  private void checkLevels() {
    AdministrativeLevel widest = AdministrativeLevel.NATIONAL;
    for (int i = 0; i < tiers().size(); i++) {
      ImmutableList<AdministrativeLevel> levels = tiers().get(i).levels();
      if (levels.isEmpty()) {
        continue;
      }
      AdministrativeLevel level = Collections.min(levels);
      if (level.isWiderThan(widest)) {
        throw new InvalidValueException(
            "tiers[" + i + "].levels", levels, "no level wider than that above, " + widest);
      }
      widest = level;
    }
  }

  private void checkPlaces() {
    Set<DivisionCode> region = ImmutableSet.of();
    for (int i = 0; i < tiers().size(); i++) {
      ImmutableList<PlaceRef> places = tiers().get(i).places();
      ImmutableSet<DivisionCode> codes =
          places.stream().map(PlaceRef::code).flatMap(Optional::stream).collect(toImmutableSet());
      for (DivisionCode code : codes) {
        if (!region.isEmpty() && !lies(code, region)) {
          throw new InvalidValueException(
              "tiers[" + i + "].places", code, "a place within those of the tiers above");
        }
      }
      boolean complete =
          !places.isEmpty() && places.stream().allMatch(place -> place.code().isPresent());
      region = complete ? codes : region;
    }
  }

  private static boolean lies(DivisionCode code, Set<DivisionCode> region) {
    return IntStream.rangeClosed(1, code.level())
        .anyMatch(level -> region.contains(code.atLevel(level)));
  }

  /** Builds a {@link CascadePlan}; not thread-safe. */
  final class Builder extends ImmutableCascadePlan.Builder {
    private static final RequiredLists<CascadePlan> REQUIRED =
        RequiredLists.of("names", CascadePlan::names, "tiers", CascadePlan::tiers);

    Builder() {}

    /**
     * Builds the plan.
     *
     * @throws IncompleteBuilderException if a required property is missing; the message names all
     * @throws InvalidValueException if an identifier names something of another type, or a rule of
     *     the cascade is broken
     */
    @Override
    public CascadePlan build() {
      CascadePlan cascadePlan = REQUIRED.build(this, super::build);
      cascadePlan.check();
      return cascadePlan;
    }
  }
}
