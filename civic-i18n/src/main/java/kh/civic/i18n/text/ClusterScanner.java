package kh.civic.i18n.text;

import kh.civic.i18n.script.KhmerChar;
import kh.civic.i18n.script.KhmerChar.Kind;

/**
 * Runs over text that is in order already and stops where it may not be: a table of which character
 * may follow which, one look-up and one comparison a character.
 *
 * <p>What it stops at may still be in order; {@link ClusterOrder} decides. Immutable and
 * thread-safe.
 */
final class ClusterScanner {

  /** What a character is to its neighbours; each is a bit of the table. */
  private enum Part {
    /** Anything outside a cluster: another script, punctuation, digits. */
    OUTSIDE(-1),
    BASE(-1),
    COENG(-1),
    SUBSCRIPT(KhmerChar.COENG_RANK),
    SUBSCRIPT_DA(KhmerChar.COENG_RANK),
    SUBSCRIPT_RO(KhmerChar.COENG_RO_RANK),
    ROBAT(Kind.ROBAT.rank()),
    SHIFTER(Kind.SHIFTER.rank()),
    E(Kind.PRE_VOWEL.rank()),
    OE(Kind.PRE_VOWEL.rank()),
    PRE_VOWEL(Kind.PRE_VOWEL.rank()),
    U(Kind.BELOW_VOWEL.rank()),
    BELOW_VOWEL(Kind.BELOW_VOWEL.rank()),
    ABOVE_VOWEL(Kind.ABOVE_VOWEL.rank()),
    POST_VOWEL(Kind.POST_VOWEL.rank()),
    SIGN(Kind.SIGN.rank()),
    SAMYOK_SANNYA(Kind.SIGN.rank()),
    ATTHACAN(Kind.SIGN.rank()),
    FINAL(Kind.FINAL.rank());

    final int rank;

    Part(int rank) {
      this.rank = rank;
    }

    @SuppressWarnings("EnumOrdinal") // The ordinal is a bit of the table built here.
    int bit() {
      return 1 << ordinal();
    }

    static Part of(char c, boolean behindCoeng) {
      return switch (KhmerChar.of(c)) {
        case OTHER -> OUTSIDE;
        case LETTER ->
            !behindCoeng
                ? BASE
                : c == KhmerChar.RO ? SUBSCRIPT_RO : c == KhmerChar.DA ? SUBSCRIPT_DA : SUBSCRIPT;
        case COENG -> COENG;
        case ROBAT -> ROBAT;
        case SHIFTER -> SHIFTER;
        case PRE_VOWEL ->
            c == KhmerChar.E ? E : c == KhmerChar.OE || c == KhmerChar.OO ? OE : PRE_VOWEL;
        case BELOW_VOWEL -> c == KhmerChar.U ? U : BELOW_VOWEL;
        case ABOVE_VOWEL -> ABOVE_VOWEL;
        case POST_VOWEL -> POST_VOWEL;
        case SIGN ->
            c == KhmerChar.SAMYOK_SANNYA
                ? SAMYOK_SANNYA
                : c == KhmerChar.ATTHACAN ? ATTHACAN : SIGN;
        case FINAL -> FINAL;
      };
    }

    /** Whether the two stay as they are side by side, whatever is around them. */
    boolean mayPrecede(Part next) {
      return switch (next) {
        case OUTSIDE, BASE -> this != COENG;
        case SUBSCRIPT, SUBSCRIPT_DA, SUBSCRIPT_RO -> this == COENG;
        case COENG -> this == BASE || this == ROBAT || rank == KhmerChar.COENG_RANK;
        case ATTHACAN -> false;
        default -> this == OUTSIDE || (this != COENG && rank < next.rank && !mayJoin(next));
      };
    }

    private boolean mayJoin(Part next) {
      return switch (this) {
        case E, OE -> next.rank < Kind.SIGN.rank();
        case U -> next.rank < Kind.SIGN.rank() || next == SAMYOK_SANNYA;
        default -> false;
      };
    }
  }

  /**
   * For each character, and in the second half for each one behind a coeng: its own part as a bit
   * in the lower half, the parts that may follow it in the upper.
   */
  private final long[] table = new long[2 * KhmerChar.BLOCK];

  private final long outside;

  /** Stops at every shifter and second subscript too if it is to find what to repair. */
  ClusterScanner(boolean repair, CoengDa coengDa) {
    for (int i = 0; i < table.length; i++) {
      char c = (char) (KhmerChar.FIRST + i % KhmerChar.BLOCK);
      table[i] = entry(Part.of(c, i >= KhmerChar.BLOCK), repair, coengDa);
    }
    outside = entry(Part.OUTSIDE, repair, coengDa);
  }

  private static long entry(Part part, boolean repair, CoengDa coengDa) {
    long followers = 0;
    for (Part next : Part.values()) {
      boolean repaired = repair && (next == Part.SHIFTER || (next == Part.COENG && part.rank >= 0));
      boolean rewritten = next == Part.SUBSCRIPT_DA && coengDa == CoengDa.TO_TA;
      if (part.mayPrecede(next) && !repaired && !rewritten) {
        followers |= next.bit();
      }
    }
    return (followers << Integer.SIZE) | part.bit();
  }

  /**
   * Runs from the index on, outside any cluster, to the first character that may have to move or
   * change, and returns its index, or the length of the text.
   *
   * @param anyScript whether to run over the characters that only ICU knows; stops there if not
   */
  int scan(String text, int from, boolean anyScript) {
    long[] entries = table;
    int length = text.length();
    long last = outside;
    char lastChar = 0;
    int i = from;
    while (i < length) {
      char c = text.charAt(i);
      int k = c - KhmerChar.FIRST;
      if ((k & -KhmerChar.BLOCK) == 0) {
        // The second half behind a coeng, without a branch: which letters are subscripts is chance.
        int half = (((lastChar ^ KhmerChar.COENG) - 1) >> 31) & KhmerChar.BLOCK;
        long next = entries[half | k];
        if (((last >>> Integer.SIZE) & next) == 0) {
          return i;
        }
        last = next;
        lastChar = c;
        i++;
      } else if (lastChar == KhmerChar.COENG || mayStop(c, last, anyScript)) {
        return i;
      } else {
        last = outside;
        lastChar = 0;
        do {
          i++;
        } while (i < length && text.charAt(i) < Nfc.FIRST_MARK);
      }
    }
    return length;
  }

  private boolean mayStop(char c, long last, boolean anyScript) {
    if (c < Nfc.FIRST_MARK) {
      return false;
    }
    boolean joiner = c == KhmerChar.ZWNJ || c == KhmerChar.ZWJ;
    return (joiner && last != outside) || !(anyScript || Nfc.isInert(c));
  }
}
