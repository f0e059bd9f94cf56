package kh.civic.core.value;

import static java.util.Objects.requireNonNull;

/**
 * The answer to a question about uncertain values, in Kleene's strong three-valued logic.
 *
 * <p>{@code DEFINITE} is true, {@code IMPOSSIBLE} is false, {@code POSSIBLE} is neither known.
 */
public enum Certainty {
  /** The values allow nothing else. */
  DEFINITE,
  /** The values allow it, and allow the opposite too. */
  POSSIBLE,
  /** The values rule it out. */
  IMPOSSIBLE;

  /** Returns {@code DEFINITE} for true and {@code IMPOSSIBLE} for false. */
  public static Certainty of(boolean known) {
    return known ? DEFINITE : IMPOSSIBLE;
  }

  /** Returns whether both hold: the less certain of the two. */
  public Certainty and(Certainty other) {
    return compareTo(requireNonNull(other, "other")) >= 0 ? this : other;
  }

  /** Returns whether at least one holds: the more certain of the two. */
  public Certainty or(Certainty other) {
    return compareTo(requireNonNull(other, "other")) <= 0 ? this : other;
  }

  /** Returns whether the opposite holds; {@code POSSIBLE} stays {@code POSSIBLE}. */
  public Certainty not() {
    return switch (this) {
      case DEFINITE -> IMPOSSIBLE;
      case POSSIBLE -> POSSIBLE;
      case IMPOSSIBLE -> DEFINITE;
    };
  }
}
