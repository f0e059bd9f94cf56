package kh.civic.i18n.script;

/**
 * The characters of the block U+1780 to U+17FF by the part they take in a cluster: a table of 128
 * kinds, and the place of each kind in the order of the cluster.
 *
 * <p>Source: Unicode Technical Note #61, version 2, the structure of the modern cluster.
 */
public final class KhmerChar {

  public static final char FIRST = '\u1780';
  public static final int BLOCK = 128;

  public static final char KA = '\u1780';
  public static final char DA = '\u178A';
  public static final char TA = '\u178F';
  public static final char BA = '\u1794';
  public static final char YO = '\u1799';
  public static final char RO = '\u179A';
  public static final char LO = '\u179B';
  public static final char QA = '\u17A2';
  public static final char QAQ = '\u17A3';
  public static final char QAA = '\u17A4';
  public static final char QU = '\u17A7';
  public static final char QUK = '\u17A8';
  public static final char QOO_1 = '\u17B1';
  public static final char QOO_2 = '\u17B2';
  public static final char INHERENT_AQ = '\u17B4';
  public static final char INHERENT_AA = '\u17B5';
  public static final char AA = '\u17B6';
  public static final char II = '\u17B8';
  public static final char U = '\u17BB';
  public static final char OE = '\u17BE';
  public static final char YA = '\u17BF';
  public static final char E = '\u17C1';
  public static final char OO = '\u17C4';
  public static final char NIKAHIT = '\u17C6';
  public static final char REAHMUK = '\u17C7';
  public static final char YUUKALEAPINTU = '\u17C8';
  public static final char MUUSIKATOAN = '\u17C9';
  public static final char TRIISAP = '\u17CA';
  public static final char ROBAT = '\u17CC';
  public static final char SAMYOK_SANNYA = '\u17D0';
  public static final char VIRIAM = '\u17D1';
  public static final char COENG = '\u17D2';
  public static final char BATHAMASAT = '\u17D3';
  public static final char KHAN = '\u17D4';
  public static final char CAMNUC_PII_KUUH = '\u17D6';
  public static final char BEYYAL = '\u17D8';
  public static final char ATTHACAN = '\u17DD';
  public static final char DIGIT_ZERO = '\u17E0';

  public static final char SOFT_HYPHEN = '\u00AD';
  public static final char ZWSP = '\u200B';
  public static final char ZWNJ = '\u200C';
  public static final char ZWJ = '\u200D';
  public static final char WORD_JOINER = '\u2060';
  public static final char ZWNBSP = '\uFEFF';

  /** The part that a character takes in a cluster; {@code rank} orders what follows the base. */
  public enum Kind {
    /** Digits, punctuation, the inherent vowels: they end a cluster. */
    OTHER(-1),
    /** A consonant or independent vowel. */
    LETTER(-1),
    /** U+17D2: with the letter after it, a subscript. */
    COENG(-1),
    ROBAT(0),
    SHIFTER(3),
    /** U+17BE to U+17C5: drawn to the left, or on both sides. */
    PRE_VOWEL(4),
    BELOW_VOWEL(5),
    ABOVE_VOWEL(6),
    POST_VOWEL(7),
    SIGN(8),
    FINAL(9);

    private final int rank;

    Kind(int rank) {
      this.rank = rank;
    }

    /** Returns the place among what follows the base, from 0; -1 if the kind never follows one. */
    public int rank() {
      return rank;
    }
  }

  public static final int COENG_RANK = 1;
  public static final int COENG_RO_RANK = 2;
  public static final int RANKS = 10;

  private static final Kind[] KINDS = kinds();
  private static final boolean[] MARKS = marks();

  private KhmerChar() {}

  private static Kind[] kinds() {
    Kind[] kinds = new Kind[BLOCK];
    for (int i = 0; i < BLOCK; i++) {
      kinds[i] = kind((char) (FIRST + i));
    }
    return kinds;
  }

  private static boolean[] marks() {
    boolean[] marks = new boolean[BLOCK];
    for (int i = 0; i < BLOCK; i++) {
      marks[i] = KINDS[i].rank >= 0;
    }
    return marks;
  }

  private static Kind kind(char c) {
    if (c <= '\u17B3') {
      return Kind.LETTER;
    }
    if (c >= '\u17BE' && c <= '\u17C5') {
      return Kind.PRE_VOWEL;
    }
    return switch (c) {
      case AA -> Kind.POST_VOWEL;
      case '\u17B7', II, '\u17B9', '\u17BA' -> Kind.ABOVE_VOWEL;
      case U, '\u17BC', '\u17BD' -> Kind.BELOW_VOWEL;
      case REAHMUK, YUUKALEAPINTU -> Kind.FINAL;
      case MUUSIKATOAN, TRIISAP -> Kind.SHIFTER;
      case ROBAT -> Kind.ROBAT;
      case COENG -> Kind.COENG;
      case NIKAHIT,
          '\u17CB',
          '\u17CD',
          '\u17CE',
          '\u17CF',
          SAMYOK_SANNYA,
          VIRIAM,
          BATHAMASAT,
          ATTHACAN ->
          Kind.SIGN;
      default -> Kind.OTHER;
    };
  }

  public static boolean isKhmer(char c) {
    return c >= FIRST && c < FIRST + BLOCK;
  }

  public static Kind of(char c) {
    return isKhmer(c) ? KINDS[c - FIRST] : Kind.OTHER;
  }

  /** Whether a character hangs on a base of its own accord, without a coeng. */
  public static boolean isMark(char c) {
    return isKhmer(c) && MARKS[c - FIRST];
  }

  public static boolean isLetter(char c) {
    return c >= FIRST && c <= '\u17B3';
  }

  public static boolean isConsonant(char c) {
    return c >= FIRST && c <= QA;
  }

  public static boolean isIndependentVowel(char c) {
    return c > QA && c <= '\u17B3';
  }

  public static boolean isDigit(char c) {
    return c >= DIGIT_ZERO && c <= '\u17E9';
  }

  /** Returns whether a character is invisible and has no width: ZWSP, ZWNJ, ZWJ and their like. */
  public static boolean isZeroWidth(char c) {
    return switch (c) {
      case SOFT_HYPHEN, ZWSP, ZWNJ, ZWJ, WORD_JOINER, ZWNBSP -> true;
      default -> false;
    };
  }

  /** Returns whether a character is one of the inherent vowels, which are never written. */
  public static boolean isInherentVowel(char c) {
    return c == INHERENT_AQ || c == INHERENT_AA;
  }

  /**
   * Returns whether a character keeps its place beside a coeng, whatever is repaired and whatever
   * NFC does: all but the invisible ones and U+17DD.
   */
  public static boolean isFirm(char c) {
    return c != ATTHACAN && !isZeroWidth(c) && !isInherentVowel(c);
  }

  /** Returns the rank of the subscript of a letter: RO is drawn to the left and comes last. */
  public static int coengRank(char letter) {
    return letter == RO ? COENG_RO_RANK : COENG_RANK;
  }

  /**
   * Whether a letter makes its cluster strong, unless BA is in it: then TRIISAP, not MUUSIKATOAN,
   * goes down before a vowel above.
   */
  public static boolean isStrong(char letter) {
    return isConsonant(letter)
        && switch (letter) {
          case '\u1784',
              '\u1789',
              '\u178E',
              '\u1793',
              BA,
              '\u1798',
              '\u1799',
              RO,
              LO,
              '\u179C',
              '\u179D',
              '\u17A1' ->
              false;
          default -> true;
        };
  }

  /**
   * Returns the index of the letter that a coeng at the index makes a subscript of, or -1 if there
   * is none. NFC puts U+17DD between the two; it is no part of the pair.
   */
  public static int subscript(String text, int coeng) {
    int i = coeng + 1;
    while (i < text.length() && text.charAt(i) == ATTHACAN) {
      i++;
    }
    return i < text.length() && isLetter(text.charAt(i)) ? i : -1;
  }

  /**
   * Returns whether a cluster that has reached the index goes on there, by a mark, a subscript or a
   * joiner with a subscript.
   */
  public static boolean continuesCluster(String text, int i) {
    if (i >= text.length()) {
      return false;
    }
    char c = text.charAt(i);
    if (c == COENG) {
      return subscript(text, i) >= 0;
    }
    return c == ZWJ ? isJoinedSubscript(text, i) : isMark(c);
  }

  /** Returns whether U+200D stands at the index and a subscript after it. */
  public static boolean isJoinedSubscript(String text, int i) {
    return text.charAt(i) == ZWJ
        && i + 1 < text.length()
        && text.charAt(i + 1) == COENG
        && subscript(text, i + 1) >= 0;
  }
}
