package kh.civic.i18n.text;

import static kh.civic.i18n.script.KhmerChar.COENG_RANK;
import static kh.civic.i18n.script.KhmerChar.COENG_RO_RANK;

import java.util.Arrays;
import kh.civic.i18n.script.KhmerChar;
import kh.civic.i18n.script.KhmerChar.Kind;

/**
 * Puts one cluster in order: what follows the base is sorted by its part, stably; the halves of a
 * split vowel are joined; a vowel U that was typed for a shifter becomes one.
 *
 * <p>A joiner with its subscript stays where it stands and nothing moves across it, since in Middle
 * Khmer a subscript after the vowel means something else: it ends one <em>stretch</em> of the
 * cluster and begins the next. A coeng without a letter ends the cluster.
 *
 * <p>Settled here, where the technical note leaves it open: before samyok sannya (U+17D0) the vowel
 * U of a weak cluster becomes MUUSIKATOAN, and that of a strong one stays, because only one of the
 * note's passages lets TRIISAP go down there; a U before U+17DD stays too.
 *
 * <p>Works in time linear in the length of the cluster. Not thread-safe: one call, one instance.
 */
final class ClusterOrder {

  /** A part is its character, its rank from this bit on, and flags above that. */
  private static final int SHIFT = 16;

  private static final int RANK = 0xF << SHIFT;

  /** E and OO, which join with II and AA. */
  private static final int SPLIT = 1 << 20;

  private static final int JOINS = 1 << 21;

  /** U, which is a shifter if there is a vowel above. */
  private static final int TYPED = 1 << 22;

  private static final int ABOVE = 1 << 23;

  /** U+17DD, which NFC moves. */
  private static final int UNCOMMON = 1 << 24;

  private static final int END = -1;
  private static final int SUBSCRIPT = 0;

  /** The part that each character of the block is, END if it is none. */
  private static final int[] PARTS = parts();

  private final String text;
  private final boolean repair;
  private final CoengDa coengDa;
  private final ZeroWidth zwnj;

  private char[] target = new char[32];
  private int length;
  private int start;
  private int end;
  private boolean atthacan;
  private boolean changed;

  /** Whether the last cluster is in the parts, sorted; in the target otherwise. */
  private boolean common;

  private boolean surveyed;
  private boolean strong;
  private boolean subscripts;

  /** The parts of the stretch: rank and character, the letter standing for its subscript. */
  private int[] parts = new int[16];

  private int count;

  /** The parts in order. */
  private int[] sorted = new int[16];

  private final int[] position = new int[KhmerChar.RANKS + 1];

  private static int[] parts() {
    int[] parts = new int[KhmerChar.BLOCK];
    for (int i = 0; i < parts.length; i++) {
      char c = (char) (KhmerChar.FIRST + i);
      Kind kind = KhmerChar.of(c);
      int flags =
          switch (c) {
            case KhmerChar.E, KhmerChar.OO -> SPLIT;
            case KhmerChar.II, KhmerChar.AA -> JOINS | ABOVE;
            case KhmerChar.U -> TYPED;
            case KhmerChar.OE, KhmerChar.SAMYOK_SANNYA -> ABOVE;
            case KhmerChar.ATTHACAN -> UNCOMMON;
            default -> kind == Kind.ABOVE_VOWEL ? ABOVE : 0;
          };
      parts[i] =
          kind == Kind.COENG
              ? SUBSCRIPT
              : KhmerChar.isMark(c) ? flags | (kind.rank() << SHIFT) | c : END;
    }
    return parts;
  }

  ClusterOrder(String text, boolean repair, CoengDa coengDa, ZeroWidth zwnj) {
    this.text = text;
    this.repair = repair;
    this.coengDa = coengDa;
    this.zwnj = zwnj;
  }

  /** Reads the cluster whose base stands at the index and orders it. */
  void read(int base) {
    start = base;
    length = 0;
    count = 0;
    atthacan = false;
    surveyed = false;
    if (repair || !readCommon()) {
      common = false;
      count = 0;
      readAny();
      changed = differs();
    }
  }

  /**
   * Reads a cluster of a few parts in which nothing joins or changes, which is nearly every one:
   * sorts the parts as they come.
   *
   * @return false if the cluster is not so plain, and nothing has been read
   */
  private boolean readCommon() {
    boolean moved = false;
    int seen = 0;
    int i = start + 1;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (!KhmerChar.isKhmer(c)) {
        if (c == KhmerChar.ZWNJ || c == KhmerChar.ZWJ) {
          return false;
        }
        break;
      }
      int part = PARTS[c - KhmerChar.FIRST];
      if (part == END) {
        break;
      }
      if (part == SUBSCRIPT) {
        i++;
        char letter = i < text.length() ? text.charAt(i) : 0;
        if (!KhmerChar.isLetter(letter)) {
          return false;
        }
        part = (KhmerChar.coengRank(letter) << SHIFT) | subscript(letter);
        moved |= letter == KhmerChar.DA && coengDa == CoengDa.TO_TA;
      }
      int j = count++;
      if (count == parts.length) {
        return false;
      }
      while (j > 0 && (parts[j - 1] & RANK) > (part & RANK)) {
        parts[j] = parts[j - 1];
        j--;
        moved = true;
      }
      parts[j] = part;
      seen |= part;
      i++;
    }
    if ((seen & UNCOMMON) != 0
        || (seen & (SPLIT | JOINS)) == (SPLIT | JOINS)
        || (seen & (TYPED | ABOVE)) == (TYPED | ABOVE)) {
      return false;
    }
    end = i;
    changed = moved;
    common = true;
    return true;
  }

  private void readAny() {
    emit(text.charAt(start));
    int i = start + 1;
    boolean more = true;
    while (more) {
      i = readStretch(i);
      if (i < text.length() && KhmerChar.isJoinedSubscript(text, i)) {
        int letter = KhmerChar.subscript(text, i + 1);
        emit(KhmerChar.ZWJ);
        emit(KhmerChar.COENG);
        emit(subscript(text.charAt(letter)));
        addAtthacans(letter - i - 2);
        i = letter + 1;
      } else if (i < text.length()
          && text.charAt(i) == KhmerChar.ZWNJ
          && zwnj == ZeroWidth.KEEP
          && KhmerChar.continuesCluster(text, i + 1)) {
        emit(KhmerChar.ZWNJ);
        i++;
      } else {
        more = false;
      }
    }
    end = i < text.length() && text.charAt(i) == KhmerChar.COENG ? readLooseCoengs(i) : i;
  }

  /** The end of the range that the last cluster read takes in the text. */
  int end() {
    return end;
  }

  /** Appends the last cluster read, in order. */
  void appendTo(Rewrite rewrite) {
    if (!common) {
      rewrite.append(target, length);
      return;
    }
    rewrite.append(text.charAt(start));
    for (int i = 0; i < count; i++) {
      if (isSubscript(parts[i])) {
        rewrite.append(KhmerChar.COENG);
      }
      rewrite.append((char) parts[i]);
    }
  }

  /** Whether the last cluster read holds U+17DD, which NFC may have to move first. */
  boolean hasAtthacan() {
    return atthacan;
  }

  /** Whether the last cluster read is not what stands in the text. */
  boolean isChanged() {
    return changed;
  }

  private boolean differs() {
    if (length != end - start) {
      return true;
    }
    for (int i = 0; i < length; i++) {
      if (target[i] != text.charAt(start + i)) {
        return true;
      }
    }
    return false;
  }

  private int readStretch(int from) {
    int i = from;
    boolean joiner = false;
    while (i < text.length()) {
      char c = text.charAt(i);
      Kind kind = KhmerChar.of(c);
      if (KhmerChar.isMark(c)) {
        atthacan |= c == KhmerChar.ATTHACAN;
        add(kind.rank(), c);
        i++;
      } else if (kind == Kind.COENG) {
        int letter = KhmerChar.subscript(text, i);
        if (letter < 0) {
          break;
        }
        add(KhmerChar.coengRank(text.charAt(letter)), subscript(text.charAt(letter)));
        addAtthacans(letter - i - 1);
        i = letter + 1;
      } else if (c == KhmerChar.ZWNJ && zwnj == ZeroWidth.PLACE) {
        int after = i + 1;
        while (after < text.length() && text.charAt(after) == KhmerChar.ZWNJ) {
          after++;
        }
        if (!KhmerChar.continuesCluster(text, after)) {
          break;
        }
        joiner = true;
        i = after;
      } else {
        break;
      }
    }
    boolean loose = i < text.length() && text.charAt(i) == KhmerChar.COENG;
    order(joiner, loose);
    count = 0;
    return i;
  }

  private char subscript(char letter) {
    return letter == KhmerChar.DA && coengDa == CoengDa.TO_TA ? KhmerChar.TA : letter;
  }

  /**
   * Takes coengs that have no letter of their own, and what NFC keeps behind them: U+17DD at the
   * end of the cluster, and then perhaps a letter that the last coeng makes a subscript of nothing.
   */
  private int readLooseCoengs(int from) {
    int held = 0;
    while (target[length - 1] == KhmerChar.ATTHACAN) {
      length--;
      held++;
    }
    int i = from;
    while (i < text.length() && text.charAt(i) == KhmerChar.COENG) {
      emit(KhmerChar.COENG);
      i++;
    }
    for (; held > 0; held--) {
      emit(KhmerChar.ATTHACAN);
    }
    int letter = KhmerChar.subscript(text, i - 1);
    while (i <= letter) {
      atthacan |= text.charAt(i) == KhmerChar.ATTHACAN;
      emit(text.charAt(i++));
    }
    return i;
  }

  private void addAtthacans(int times) {
    atthacan |= times > 0;
    for (int i = 0; i < times; i++) {
      add(Kind.SIGN.rank(), KhmerChar.ATTHACAN);
    }
  }

  private void add(int rank, char c) {
    if (count == parts.length) {
      parts = Arrays.copyOf(parts, count * 2);
      sorted = new int[count * 2];
    }
    parts[count++] = (rank << SHIFT) | c;
  }

  /**
   * Orders the parts and emits them.
   *
   * @param joiner whether ZWNJ is among them
   * @param loose whether coengs without a letter follow, which take U+17DD out of the cluster
   */
  private void order(boolean joiner, boolean loose) {
    sort();
    if (has(Kind.PRE_VOWEL) && (has(Kind.ABOVE_VOWEL) || has(Kind.POST_VOWEL))) {
      joinVowels();
    }
    if (repair) {
      removeDoubles();
    }
    int shifters = position[Kind.SHIFTER.rank() + 1] - position[Kind.SHIFTER.rank()];
    char typed = shifters == 0 && has(Kind.BELOW_VOWEL) ? typedShifter() : 0;
    boolean heldUp = joiner && shifters > 0 && mayGoDown(loose);
    if (repair && shifters == 1 && !heldUp) {
      repairShifter();
    }
    for (int i = 0; i < count; i++) {
      char c = (char) sorted[i];
      if (typed != 0 && i == position[Kind.PRE_VOWEL.rank()]) {
        emit(typed);
      }
      if (isSubscript(sorted[i])) {
        emit(KhmerChar.COENG);
        emit(c);
      } else if (typed == 0 || c != KhmerChar.U) {
        emit(c);
      }
      if (heldUp && i + 1 == position[Kind.PRE_VOWEL.rank()]) {
        emit(KhmerChar.ZWNJ);
      }
    }
  }

  /** Sorts the parts by rank, stably; then {@code position[rank]} is where a rank begins. */
  private void sort() {
    Arrays.fill(position, 0);
    for (int i = 0; i < count; i++) {
      position[(parts[i] >> SHIFT) + 1]++;
    }
    for (int rank = 1; rank < position.length; rank++) {
      position[rank] += position[rank - 1];
    }
    for (int i = 0; i < count; i++) {
      sorted[position[parts[i] >> SHIFT]++] = parts[i];
    }
    locate();
  }

  private void locate() {
    int i = 0;
    for (int rank = 0; rank < position.length; rank++) {
      while (i < count && sorted[i] >> SHIFT < rank) {
        i++;
      }
      position[rank] = i;
    }
  }

  private boolean has(Kind kind) {
    return position[kind.rank()] < position[kind.rank() + 1];
  }

  private boolean has(Kind kind, char c) {
    return count(kind, c) > 0;
  }

  private int count(Kind kind, char c) {
    int n = 0;
    for (int i = position[kind.rank()]; i < position[kind.rank() + 1]; i++) {
      n += (char) sorted[i] == c ? 1 : 0;
    }
    return n;
  }

  /**
   * Joins E and II to OE, E and AA to OO. OO and II are the same three strokes as OE and AA, and
   * become those, as the note's grammar has it.
   */
  private void joinVowels() {
    int ii = count(Kind.ABOVE_VOWEL, KhmerChar.II);
    int aa = position[Kind.POST_VOWEL.rank() + 1] - position[Kind.POST_VOWEL.rank()];
    int joinedE = joinIi(KhmerChar.E, ii);
    int joinedOo = joinIi(KhmerChar.OO, ii - joinedE);
    int joinedIi = joinedE + joinedOo;
    aa += joinedOo;
    for (int i = position[Kind.PRE_VOWEL.rank()]; i < position[Kind.PRE_VOWEL.rank() + 1]; i++) {
      if ((char) sorted[i] == KhmerChar.E && aa > 0) {
        sorted[i] = (Kind.PRE_VOWEL.rank() << SHIFT) | KhmerChar.OO;
        aa--;
      }
    }
    int[] signs = Arrays.copyOfRange(sorted, position[Kind.SIGN.rank()], count);
    int n = position[Kind.ABOVE_VOWEL.rank()];
    for (int i = n; i < position[Kind.POST_VOWEL.rank()]; i++) {
      if ((char) sorted[i] == KhmerChar.II && joinedIi > 0) {
        joinedIi--;
      } else {
        sorted[n++] = sorted[i];
      }
    }
    for (; aa > 0; aa--) {
      sorted[n++] = (Kind.POST_VOWEL.rank() << SHIFT) | KhmerChar.AA;
    }
    System.arraycopy(signs, 0, sorted, n, signs.length);
    count = n + signs.length;
    locate();
  }

  /** Makes OE of the first vowels given, at most so many, and returns how many there were. */
  private int joinIi(char vowel, int most) {
    int joined = 0;
    for (int i = position[Kind.PRE_VOWEL.rank()]; i < position[Kind.PRE_VOWEL.rank() + 1]; i++) {
      if ((char) sorted[i] == vowel && joined < most) {
        sorted[i] = (Kind.PRE_VOWEL.rank() << SHIFT) | KhmerChar.OE;
        joined++;
      }
    }
    return joined;
  }

  /** Drops a part equal to the one before it, and an E beside a vowel that begins with an E. */
  private void removeDoubles() {
    boolean startsWithE = has(Kind.PRE_VOWEL, KhmerChar.OE) || has(Kind.PRE_VOWEL, KhmerChar.OO);
    int n = 0;
    for (int i = 0; i < count; i++) {
      boolean doubled = n > 0 && sorted[n - 1] == sorted[i];
      if (!doubled && !(startsWithE && (char) sorted[i] == KhmerChar.E)) {
        sorted[n++] = sorted[i];
      }
    }
    count = n;
    locate();
  }

  /** Returns the shifter that the vowel U of the stretch stands for, or 0 if it is a vowel. */
  private char typedShifter() {
    int below = position[Kind.BELOW_VOWEL.rank()];
    boolean onlyU =
        position[Kind.BELOW_VOWEL.rank() + 1] - below == 1 && (char) sorted[below] == KhmerChar.U;
    if (!onlyU) {
      return 0;
    }
    if (hasVowelAbove()) {
      return isStrong() ? KhmerChar.TRIISAP : KhmerChar.MUUSIKATOAN;
    }
    return has(Kind.SIGN, KhmerChar.SAMYOK_SANNYA) && !isStrong() ? KhmerChar.MUUSIKATOAN : 0;
  }

  /**
   * Whether the stretch has what makes a shifter go down, in a strong cluster and in a weak one.
   */
  private boolean hasVowelAbove() {
    return has(Kind.ABOVE_VOWEL)
        || has(Kind.PRE_VOWEL, KhmerChar.OE)
        || (has(Kind.POST_VOWEL) && has(Kind.SIGN, KhmerChar.NIKAHIT));
  }

  /** Whether a shifter may go down before what the stretch has, in any cluster or language. */
  private boolean mayGoDown(boolean loose) {
    return hasVowelAbove()
        || has(Kind.PRE_VOWEL, KhmerChar.YA)
        || has(Kind.SIGN, KhmerChar.SAMYOK_SANNYA)
        || (!loose && has(Kind.SIGN, KhmerChar.ATTHACAN));
  }

  /**
   * Below a vowel both shifters look alike, so only their cluster tells which is meant. Left alone
   * where a subscript or BA could make either right.
   */
  private void repairShifter() {
    char base = text.charAt(start);
    if (!KhmerChar.isConsonant(base) || base == KhmerChar.BA || hasSubscript()) {
      return;
    }
    boolean strong = KhmerChar.isStrong(base);
    if (hasVowelAbove() || (!strong && has(Kind.SIGN, KhmerChar.SAMYOK_SANNYA))) {
      sorted[position[Kind.SHIFTER.rank()]] =
          (Kind.SHIFTER.rank() << SHIFT) | (strong ? KhmerChar.TRIISAP : KhmerChar.MUUSIKATOAN);
    }
  }

  private boolean isStrong() {
    survey();
    return strong;
  }

  private boolean hasSubscript() {
    survey();
    return subscripts;
  }

  /** Looks once at the letters of the whole cluster: strong ones make it strong unless BA is in. */
  private void survey() {
    if (surveyed) {
      return;
    }
    surveyed = true;
    subscripts = false;
    strong = KhmerChar.isStrong(text.charAt(start));
    boolean ba = text.charAt(start) == KhmerChar.BA;
    int i = start + 1;
    while (i < text.length()
        && (text.charAt(i) == KhmerChar.ZWNJ || KhmerChar.continuesCluster(text, i))) {
      if (text.charAt(i) == KhmerChar.COENG) {
        i = KhmerChar.subscript(text, i);
        subscripts = true;
        strong |= KhmerChar.isStrong(text.charAt(i));
        ba |= text.charAt(i) == KhmerChar.BA;
      }
      i++;
    }
    strong &= !ba;
  }

  private static boolean isSubscript(int part) {
    int rank = (part & RANK) >> SHIFT;
    return rank == COENG_RANK || rank == COENG_RO_RANK;
  }

  private void emit(char c) {
    if (length == target.length) {
      target = Arrays.copyOf(target, length * 2);
    }
    target[length++] = c;
  }
}
