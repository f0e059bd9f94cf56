package kh.civic.i18n.place;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import kh.civic.core.place.Division;
import kh.civic.core.place.DivisionType;

/**
 * A division that a name may mean, and how the name was found to mean it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param division the division
 * @param name the name of the division that was matched, as the gazetteer has it
 * @param how what had to be passed over for the names to be the same
 * @param edits how many letters differ: 0 unless {@code how} is {@link How#EDITS}
 * @param typeWord the type that a word beside the name gave, such as {@code krong} or ស្រុក, which
 *     was taken off the name and allowed divisions of that type only; empty if there was none
 */
public record PlaceMatch(
    Division division, String name, How how, int edits, Optional<DivisionType> typeWord) {

  /**
   * What has to be passed over for two names to be the same, the least first; each includes those
   * before it.
   */
  public enum How {
    /** Case, spaces and zero-width spaces, as in {@code Gazetteer.findByName}. */
    EXACT,
    /** Khmer letters of one cluster in another order: what looks the same on the page. */
    ENCODING,
    /**
     * Coeng DA for coeng TA, a shifter of the wrong series, and what else the search key of {@code
     * kh.civic.i18n.text} folds; in Latin names accents, apostrophes and hyphens.
     */
    SPELLING,
    /** Shifters (U+17C9, U+17CA), which many writers leave out. */
    SHIFTERS,
    /** Khmer letters that look alike: ឬ for ឫ, ទ្ប for ឡ. */
    LOOK_ALIKES,
    /** One letter or two left out, added, changed, or swapped with the next. */
    EDITS
  }

  /** Creates a match. */
  public PlaceMatch {
    requireNonNull(division, "division");
    requireNonNull(name, "name");
    requireNonNull(how, "how");
    requireNonNull(typeWord, "typeWord");
  }

  boolean isAsGoodAs(PlaceMatch other) {
    return how == other.how && edits == other.edits;
  }

  /** Returns the match on one line, such as {@code 0207 Rotonak Mondol (EDITS 2, DISTRICT)}. */
  @Override
  public String toString() {
    return division.code()
        + " "
        + name
        + " ("
        + how
        + (edits == 0 ? "" : " " + edits)
        + typeWord.map(type -> ", " + type).orElse("")
        + ")";
  }
}
