package kh.civic.i18n.text;

import kh.civic.i18n.text.KhmerChar.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Runs over text that is in order already and stops where it may not be: a table of states that
 * accepts the clusters in common use, one look-up a character.
 *
 * <p>What it stops at may still be in order; {@link ClusterOrder} decides. Immutable and
 * thread-safe.
 */
final class ClusterScanner {

  private enum State {
    OUTSIDE(-1),
    BASE(-1),
    COENG(-1),
    ROBAT(Kind.ROBAT.rank),
    SUBSCRIPT(KhmerChar.COENG_RANK),
    SUBSCRIPT_RO(KhmerChar.COENG_RO_RANK),
    SHIFTER(Kind.SHIFTER.rank),
    /** U+17C1, U+17BE or U+17C4: a vowel below or above may merge with it or go before it. */
    SPLIT_VOWEL(Kind.PRE_VOWEL.rank),
    PRE_VOWEL(Kind.PRE_VOWEL.rank),
    /** U+17BB: with a vowel above it is a shifter that was typed as a vowel. */
    VOWEL_U(Kind.BELOW_VOWEL.rank),
    BELOW_VOWEL(Kind.BELOW_VOWEL.rank),
    ABOVE_VOWEL(Kind.ABOVE_VOWEL.rank),
    VOWEL_U_AA(Kind.POST_VOWEL.rank),
    POST_VOWEL(Kind.POST_VOWEL.rank),
    SIGN(Kind.SIGN.rank),
    FINAL(Kind.FINAL.rank);

    final int rank;

    State(int rank) {
      this.rank = rank;
    }
  }

  private static final short STOP = -1;

  /** The next state by state and character, each state standing for its row of the table. */
  private final short[] next;

  /** Stops at every shifter and second subscript too if it is to find what to repair. */
  @SuppressWarnings("EnumOrdinal") // The ordinal is a row of the table built here.
  ClusterScanner(boolean repair, CoengDa coengDa) {
    State[] states = State.values();
    next = new short[states.length * KhmerChar.BLOCK];
    for (State state : states) {
      for (int i = 0; i < KhmerChar.BLOCK; i++) {
        State to = step(state, (char) (KhmerChar.FIRST + i), repair, coengDa);
        next[state.ordinal() * KhmerChar.BLOCK + i] =
            to == null ? STOP : (short) (to.ordinal() * KhmerChar.BLOCK);
      }
    }
  }

  private static @Nullable State step(State state, char c, boolean repair, CoengDa coengDa) {
    Kind kind = KhmerChar.of(c);
    if (c == KhmerChar.ATTHACAN) {
      return null;
    }
    return switch (kind) {
      case OTHER -> State.OUTSIDE;
      case LETTER -> letter(state, c, coengDa);
      case COENG ->
          state == State.BASE || state == State.ROBAT || (state == State.SUBSCRIPT && !repair)
              ? State.COENG
              : null;
      default -> {
        if (state == State.OUTSIDE) {
          yield State.OUTSIDE;
        }
        boolean inOrder = state != State.COENG && kind.rank > state.rank;
        yield inOrder && !(repair && kind == Kind.SHIFTER) ? mark(state, c, kind) : null;
      }
    };
  }

  private static @Nullable State letter(State state, char c, CoengDa coengDa) {
    if (state != State.COENG) {
      return State.BASE;
    }
    if (c == KhmerChar.DA && coengDa == CoengDa.TO_TA) {
      return null;
    }
    return c == KhmerChar.RO ? State.SUBSCRIPT_RO : State.SUBSCRIPT;
  }

  private static @Nullable State mark(State state, char c, Kind kind) {
    boolean afterSplit = state == State.SPLIT_VOWEL;
    boolean afterU = state == State.VOWEL_U;
    return switch (kind) {
      case ROBAT -> State.ROBAT;
      case SHIFTER -> State.SHIFTER;
      case PRE_VOWEL ->
          c == KhmerChar.E || c == KhmerChar.OE || c == KhmerChar.OO
              ? State.SPLIT_VOWEL
              : State.PRE_VOWEL;
      case BELOW_VOWEL -> afterSplit ? null : c == KhmerChar.U ? State.VOWEL_U : State.BELOW_VOWEL;
      case ABOVE_VOWEL -> afterSplit || afterU ? null : State.ABOVE_VOWEL;
      case POST_VOWEL -> afterSplit ? null : afterU ? State.VOWEL_U_AA : State.POST_VOWEL;
      case SIGN ->
          state == State.VOWEL_U_AA || (afterU && c == KhmerChar.SAMYOK_SANNYA) ? null : State.SIGN;
      case FINAL -> State.FINAL;
      default -> throw new AssertionError(kind);
    };
  }

  /**
   * Runs from the index on, outside any cluster, to the first character that may have to move or
   * change, or to the end of the text.
   *
   * @param anyScript whether to run over the characters that only ICU knows; stops there if not
   * @return where it stopped, for {@link #index} and {@link #isInCluster} to read
   */
  long scan(String text, int from, boolean anyScript) {
    short[] table = next;
    int length = text.length();
    int state = 0;
    for (int i = from; i < length; i++) {
      char c = text.charAt(i);
      int k = c - KhmerChar.FIRST;
      if (k >= 0 && k < KhmerChar.BLOCK) {
        int to = table[state + k];
        if (to < 0) {
          return stop(i, state);
        }
        state = to;
      } else if (Nfc.isInert(c)) {
        if (state != 0 && (c == KhmerChar.ZWNJ || c == KhmerChar.ZWJ)) {
          return stop(i, state);
        }
        state = 0;
      } else if (anyScript) {
        state = 0;
      } else {
        return stop(i, state);
      }
    }
    return stop(length, 0);
  }

  private static long stop(int index, int state) {
    return (long) state << Integer.SIZE | index;
  }

  static int index(long stop) {
    return (int) stop;
  }

  /** Whether the scan stopped inside a cluster that has a base, not merely behind marks. */
  static boolean isInCluster(long stop) {
    return stop >>> Integer.SIZE != 0;
  }
}
