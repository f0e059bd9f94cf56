package kh.civic.i18n.place;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import kh.civic.core.place.Division;
import kh.civic.core.place.DivisionType;
import kh.civic.core.value.Kind;
import kh.civic.core.value.NameKind;
import kh.civic.i18n.name.NameMatch.How;

/**
 * A division that a text may mean, and how the text was found to mean it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param division the division; of a path the narrowest
 * @param name the name that was matched, as the gazetteer has it: one of the division's own, or the
 *     Latin spelling of a division that has the same name in Khmer
 * @param kind what sort of name that is, such as a former one
 * @param how what had to be passed over for the names to be the same; of a path the most
 * @param edits how many letters differ: 0 unless {@code how} is {@link How#EDITS}; of a path in all
 * @param vowelsOnly whether the consonants are the same
 * @param typeWord the type that a word beside the name gave, such as {@code krong} or ស្រុក; empty
 *     if there was none. The division may be of another type: of one that the word is also used
 *     for, or because no division of the type is called so
 */
public record PlaceMatch(
    Division division,
    String name,
    Kind<NameKind> kind,
    How how,
    int edits,
    boolean vowelsOnly,
    Optional<DivisionType> typeWord) {

  /** Creates a match. */
  public PlaceMatch {
    requireNonNull(division, "division");
    requireNonNull(name, "name");
    requireNonNull(kind, "kind");
    requireNonNull(how, "how");
    requireNonNull(typeWord, "typeWord");
  }

  /** Returns whether the name is one that was given up. */
  public boolean isFormer() {
    return kind.is(NameKind.FORMER);
  }

  /** Returns how far the names are apart: smaller is nearer, and equal is a tie. */
  int distance() {
    return how.rank() + (vowelsOnly ? Math.min(edits, 1) : edits);
  }

  /**
   * Returns the match of a path that ends with this, and goes on with the match of a wider place.
   */
  PlaceMatch within(PlaceMatch wider) {
    How most = how.compareTo(wider.how) >= 0 ? how : wider.how;
    return new PlaceMatch(
        division, name, kind, most, edits + wider.edits, vowelsOnly && wider.vowelsOnly, typeWord);
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
        + (kind.is(NameKind.OFFICIAL) ? "" : ", " + kind.word() + " name")
        + ")";
  }
}
