package kh.civic.core.engagement;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;

/**
 * How far a {@link RecommendationList} has come, in the order of its way.
 *
 * <p>A list goes from each stage to the next, and may be withdrawn before it is completed. Two
 * stages follow from the endorsements and are no milestones: with that of one side the list is
 * partially endorsed, with those of both it is endorsed.
 */
public enum Stage {
  /** It is drawn up. */
  DRAFTED,
  /** The draft was discussed with those concerned. */
  CONSULTED,
  /** One side has endorsed it. */
  PARTIALLY_ENDORSED,
  /** The state's side and civil society's have both endorsed it. */
  ENDORSED,
  /** The administrations concerned have accepted it. */
  ACCEPTED,
  /** It was presented to a level of administration above. */
  PRESENTED,
  /** Its recommendations were put in order of priority. */
  PRIORITISED,
  /** Actions were planned from it. */
  ACTION_PLANNED,
  /** Its actions are done. */
  COMPLETED,
  /** It was withdrawn. */
  WITHDRAWN;

  /**
   * Returns the stages that may directly follow this one; none after {@code COMPLETED} and {@code
   * WITHDRAWN}. A list may be presented and prioritised more than once, at one level after the
   * other.
   */
  public ImmutableSet<Stage> next() {
    return switch (this) {
      case DRAFTED -> Sets.immutableEnumSet(CONSULTED, WITHDRAWN);
      case CONSULTED -> Sets.immutableEnumSet(PARTIALLY_ENDORSED, ENDORSED, WITHDRAWN);
      case PARTIALLY_ENDORSED -> Sets.immutableEnumSet(ENDORSED, WITHDRAWN);
      case ENDORSED -> Sets.immutableEnumSet(ACCEPTED, WITHDRAWN);
      case ACCEPTED -> Sets.immutableEnumSet(PRESENTED, WITHDRAWN);
      case PRESENTED -> Sets.immutableEnumSet(PRESENTED, PRIORITISED, WITHDRAWN);
      case PRIORITISED -> Sets.immutableEnumSet(PRIORITISED, ACTION_PLANNED, WITHDRAWN);
      case ACTION_PLANNED -> Sets.immutableEnumSet(COMPLETED, WITHDRAWN);
      case COMPLETED, WITHDRAWN -> ImmutableSet.of();
    };
  }

  /** Returns whether it follows from endorsements, so that there is no milestone for it. */
  public boolean isEndorsement() {
    return this == PARTIALLY_ENDORSED || this == ENDORSED;
  }
}
