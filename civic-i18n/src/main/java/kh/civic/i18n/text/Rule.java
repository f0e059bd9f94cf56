package kh.civic.i18n.text;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A rule of Khmer encoding that a text may break, and the lowest level that mends it, if any. */
public enum Rule {
  /** The parts of a cluster stand in another order than base, subscripts, shifter, vowel, signs. */
  COMPONENT_ORDER(Level.CANONICAL),
  /** A shifter stands before a subscript. */
  SHIFTER_ORDER(Level.CANONICAL),
  /** A subscript RO stands before another subscript. */
  COENG_RO_ORDER(Level.CANONICAL),
  /** A robat does not stand directly behind the base. */
  ROBAT_ORDER(Level.CANONICAL),
  /** The halves of OE (U+17BE) or OO (U+17C4) were typed as two vowels. */
  SPLIT_VOWEL(Level.CANONICAL),
  /** A shifter was typed as the vowel U (U+17BB), which it looks like below a vowel. */
  TYPED_SHIFTER(Level.CANONICAL),
  /** U+200C stands inside a cluster where it holds up no shifter. */
  JOINER_PLACE(Level.CANONICAL),
  /** U+17DD stands between a coeng and its letter, as NFC leaves it. */
  COENG_TORN(Level.CANONICAL),
  /** A mark or subscript stands twice. */
  DOUBLED_PART(Level.REPAIRED),
  /** An invisible character tears a cluster apart. */
  INVISIBLE_INSIDE(Level.REPAIRED),
  /** U+17A3 or U+17A4, which Unicode deprecates. */
  DEPRECATED_LETTER(Level.REPAIRED),
  /** U+17B4 or U+17B5, which are never written. */
  INHERENT_VOWEL(Level.REPAIRED),
  /** A lunar date was typed with a coeng instead of one of U+19E0 to U+19FF. */
  TYPED_LUNAR_DATE(Level.REPAIRED),
  /** MUUSIKATOAN where only TRIISAP can be meant below a vowel, or the other way round. */
  WRONG_SHIFTER(Level.REPAIRED),
  /** U+17D3, once meant for lunar dates; elsewhere it is taken for NIKAHIT. */
  BATHAMASAT(Level.SEARCH_KEY),
  /** U+17A8, U+17D8 or U+17DD, which modern Khmer writes otherwise. */
  OBSOLETE_CHARACTER(Level.SEARCH_KEY),
  /** U+17B2, for which the spelling in force has U+17B1 with a subscript YO. */
  QOO_TYPE_TWO(Level.SEARCH_KEY),
  /** A cluster looks like another letter and may have been typed for it; it may also be right. */
  LOOK_ALIKE(null),
  /** A colon inside a word, perhaps typed for YUUKALEAPINTU (U+17C8). */
  ASCII_COLON(null),
  /** A subscript independent vowel: right in a few words (ហ្ឫទ័យ), else a misprint. */
  COENG_INDEPENDENT_VOWEL(null),
  /** The vowel U before U+17D0 or U+17DD, which may stand for a shifter. */
  U_BELOW_SIGN(null),
  /** A cluster with more parts than one can have. */
  EXCESS_PARTS(null),
  /** Marks without a letter to stand on. */
  MARK_WITHOUT_BASE(null),
  /** A coeng without a letter. */
  LOOSE_COENG(null),
  /** A mark of another script on a Khmer cluster, which no level touches then. */
  MIXED_SCRIPTS(null);

  private final @Nullable Level level;

  Rule(@Nullable Level level) {
    this.level = level;
  }

  /** Returns the lowest level that mends it; empty if only a reader can. */
  public Optional<Level> level() {
    return Optional.ofNullable(level);
  }
}
