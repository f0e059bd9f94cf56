package kh.civic.core.programme;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.function.Function;
import kh.civic.core.party.Organization;
import kh.civic.core.party.Side;
import kh.civic.core.value.Certainty;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.PartyRef;

/**
 * Who led before and who leads after.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * LeadershipShift shift = iteration2020.leadershipShift(earlier);
 * shift.sideBefore(organizations); // CIVIL_SOCIETY: NGO-led
 * shift.sideAfter(organizations);  // STATE: government-led
 * }</pre>
 *
 * @param before those who led before, in the order listed; empty if nothing is known of them
 * @param after those who lead after, in the order listed; empty if nothing is known of them
 */
public record LeadershipShift(ImmutableList<PartyRef> before, ImmutableList<PartyRef> after) {

  /** Creates a shift. */
  public LeadershipShift {
    requireNonNull(before, "before");
    requireNonNull(after, "after");
  }

  /**
   * Returns whether nobody who led before leads after. {@code POSSIBLE} where nobody is known on
   * one side of the shift, and where two names without an identifier may stand for one party.
   */
  public Certainty isHandover() {
    ImmutableSet<EntityId> led = identified(before);
    ImmutableSet<EntityId> leading = identified(after);
    if (!Sets.intersection(led, leading).isEmpty()) {
      return Certainty.IMPOSSIBLE;
    }
    return Certainty.of(isKnown(before) && isKnown(after)).or(Certainty.POSSIBLE);
  }

  /**
   * Returns the side on which all who led before stand; empty where that is not known of each of
   * them, or they stand on both.
   *
   * @param organizations the look-up of organizations, such as that of a dataset
   */
  public Optional<Side> sideBefore(
      Function<? super EntityId, Optional<Organization>> organizations) {
    return side(before, requireNonNull(organizations, "organizations"));
  }

  /**
   * Returns the side on which all who lead after stand; empty where that is not known of each of
   * them, or they stand on both.
   *
   * @param organizations the look-up of organizations, such as that of a dataset
   */
  public Optional<Side> sideAfter(
      Function<? super EntityId, Optional<Organization>> organizations) {
    return side(after, requireNonNull(organizations, "organizations"));
  }

  private static Optional<Side> side(
      ImmutableList<PartyRef> leaders,
      Function<? super EntityId, Optional<Organization>> organizations) {
    ImmutableSet<Optional<Side>> sides =
        leaders.stream()
            .map(
                leader ->
                    leader
                        .id()
                        .flatMap(organizations)
                        .flatMap(organization -> organization.kind().value().side()))
            .collect(toImmutableSet());
    return sides.size() == 1 ? sides.iterator().next() : Optional.empty();
  }

  private static ImmutableSet<EntityId> identified(ImmutableList<PartyRef> leaders) {
    return leaders.stream().map(PartyRef::id).flatMap(Optional::stream).collect(toImmutableSet());
  }

  private static boolean isKnown(ImmutableList<PartyRef> leaders) {
    return !leaders.isEmpty() && leaders.stream().allMatch(leader -> leader.id().isPresent());
  }
}
