package kh.civic.i18n.name;

import static java.util.Objects.requireNonNull;

import kh.civic.core.value.Kind;
import kh.civic.core.value.NameKind;

/**
 * A thing that a name may mean, and how the name was found to mean it.
 *
 * <p>Immutable and thread-safe if the thing is.
 *
 * @param <T> the type of the thing
 * @param thing the thing
 * @param name the name of the thing that was matched, as its data has it
 * @param kind what sort of name that is, such as a former one
 * @param how what had to be passed over for the names to be the same
 * @param edits how many letters differ: 0 unless {@code how} is {@link How#EDITS}
 * @param vowelsOnly whether the consonants are the same, so that only vowels, signs and the h of
 *     Latin spellings differ, if anything does
 */
public record NameMatch<T>(
    T thing, String name, Kind<NameKind> kind, How how, int edits, boolean vowelsOnly) {

  /**
   * What has to be passed over for two names to be the same, the least first; each includes those
   * before it.
   */
  public enum How {
    /** Case, spaces, line ends and zero-width spaces. */
    EXACT(0),
    /** Khmer letters of one cluster in another order: what looks the same on the page. */
    ENCODING(1),
    /**
     * Coeng DA for coeng TA, a shifter of the wrong series, and what else the search key of {@code
     * kh.civic.i18n.text} folds; in Latin names accents, apostrophes and hyphens.
     */
    SPELLING(2),
    /** Shifters (U+17C9, U+17CA), which many writers leave out. */
    SHIFTERS(3),
    /** Khmer letters that look alike: ឬ for ឫ, ទ្ប for ឡ. */
    LOOK_ALIKES(4),
    /** One letter or two left out, added, changed, or swapped with the next. */
    EDITS(5);

    private final int rank;

    How(int rank) {
      this.rank = rank;
    }

    /** Returns the place in the order, from 0 for what passes over least. */
    public int rank() {
      return rank;
    }
  }

  /** Creates a match. */
  public NameMatch {
    requireNonNull(thing, "thing");
    requireNonNull(name, "name");
    requireNonNull(kind, "kind");
    requireNonNull(how, "how");
  }

  /** Returns whether the name is one that was given up. */
  public boolean isFormer() {
    return kind.is(NameKind.FORMER);
  }

  /**
   * Returns how far the names are apart: smaller is nearer, and equal is a tie. Two vowels weigh no
   * more than one letter: {@code Koh Rong} may be Kaoh Rung as well as Koh Kong.
   */
  int distance() {
    return how.rank() + (vowelsOnly ? Math.min(edits, 1) : edits);
  }
}
