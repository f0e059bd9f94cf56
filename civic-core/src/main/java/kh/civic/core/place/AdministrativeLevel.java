package kh.civic.core.place;

import static java.util.Objects.requireNonNull;

/**
 * The levels of administration, from the widest to the narrowest: the nation, and the four levels
 * of {@link DivisionType} below it.
 */
public enum AdministrativeLevel {
  /** The nation. */
  NATIONAL,
  /** The capital and the provinces. */
  PROVINCIAL,
  /** Municipalities, districts and khans. */
  DISTRICT,
  /** Communes and sangkats. */
  COMMUNE,
  /** Villages. */
  VILLAGE;

  /** Returns the level that divisions of a type stand on; never {@code NATIONAL}. */
  public static AdministrativeLevel of(DivisionType type) {
    return switch (requireNonNull(type, "type").level()) {
      case 1 -> PROVINCIAL;
      case 2 -> DISTRICT;
      case 3 -> COMMUNE;
      default -> VILLAGE;
    };
  }

  /** Returns whether this level reaches further than the other. */
  public boolean isWiderThan(AdministrativeLevel other) {
    return compareTo(requireNonNull(other, "other")) < 0;
  }
}
