package kh.civic.i18n.text;

/**
 * The characters of the block U+1780 to U+17FF by the part they take in a cluster: a table of 128
 * kinds, and the place of each kind in the order of the cluster.
 *
 * <p>Source: Unicode Technical Note #61, version 2, the structure of the modern cluster.
 */
final class KhmerChar {

  static final char FIRST = '\u1780';
  static final int BLOCK = 128;

  static final char KA = '\u1780';
  static final char DA = '\u178A';
  static final char TA = '\u178F';
  static final char BA = '\u1794';
  static final char YO = '\u1799';
  static final char RO = '\u179A';
  static final char LO = '\u179B';
  static final char QA = '\u17A2';
  static final char QAQ = '\u17A3';
  static final char QAA = '\u17A4';
  static final char QU = '\u17A7';
  static final char QUK = '\u17A8';
  static final char QOO_1 = '\u17B1';
  static final char QOO_2 = '\u17B2';
  static final char INHERENT_AQ = '\u17B4';
  static final char INHERENT_AA = '\u17B5';
  static final char AA = '\u17B6';
  static final char II = '\u17B8';
  static final char U = '\u17BB';
  static final char OE = '\u17BE';
  static final char YA = '\u17BF';
  static final char E = '\u17C1';
  static final char OO = '\u17C4';
  static final char NIKAHIT = '\u17C6';
  static final char REAHMUK = '\u17C7';
  static final char YUUKALEAPINTU = '\u17C8';
  static final char MUUSIKATOAN = '\u17C9';
  static final char TRIISAP = '\u17CA';
  static final char ROBAT = '\u17CC';
  static final char SAMYOK_SANNYA = '\u17D0';
  static final char VIRIAM = '\u17D1';
  static final char COENG = '\u17D2';
  static final char BATHAMASAT = '\u17D3';
  static final char KHAN = '\u17D4';
  static final char CAMNUC_PII_KUUH = '\u17D6';
  static final char BEYYAL = '\u17D8';
  static final char ATTHACAN = '\u17DD';
  static final char DIGIT_ZERO = '\u17E0';

  static final char SOFT_HYPHEN = '\u00AD';
  static final char ZWSP = '\u200B';
  static final char ZWNJ = '\u200C';
  static final char ZWJ = '\u200D';
  static final char WORD_JOINER = '\u2060';
  static final char ZWNBSP = '\uFEFF';

  /** The part that a character takes in a cluster; {@code rank} orders what follows the base. */
  enum Kind {
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

    final int rank;

    Kind(int rank) {
      this.rank = rank;
    }
  }

  static final int COENG_RANK = 1;
  static final int COENG_RO_RANK = 2;
  static final int RANKS = 10;

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

  static boolean isKhmer(char c) {
    return c >= FIRST && c < FIRST + BLOCK;
  }

  static Kind of(char c) {
    return isKhmer(c) ? KINDS[c - FIRST] : Kind.OTHER;
  }

  /** Whether a character hangs on a base of its own accord, without a coeng. */
  static boolean isMark(char c) {
    return isKhmer(c) && MARKS[c - FIRST];
  }

  static boolean isLetter(char c) {
    return c >= FIRST && c <= '\u17B3';
  }

  static boolean isConsonant(char c) {
    return c >= FIRST && c <= QA;
  }

  static boolean isIndependentVowel(char c) {
    return c > QA && c <= '\u17B3';
  }

  static boolean isDigit(char c) {
    return c >= DIGIT_ZERO && c <= '\u17E9';
  }

  /** Returns whether a character is invisible and has no width: ZWSP, ZWNJ, ZWJ and their like. */
  static boolean isZeroWidth(char c) {
    return switch (c) {
      case SOFT_HYPHEN, ZWSP, ZWNJ, ZWJ, WORD_JOINER, ZWNBSP -> true;
      default -> false;
    };
  }

  /** Returns whether a character is one of the inherent vowels, which are never written. */
  static boolean isInherentVowel(char c) {
    return c == INHERENT_AQ || c == INHERENT_AA;
  }

  /**
   * Returns whether a character keeps its place beside a coeng, whatever is repaired and whatever
   * NFC does: all but the invisible ones and U+17DD.
   */
  static boolean isFirm(char c) {
    return c != ATTHACAN && !isZeroWidth(c) && !isInherentVowel(c);
  }

  /** The rank of the subscript of a letter: RO is drawn to the left and comes last. */
  static int coengRank(char letter) {
    return letter == RO ? COENG_RO_RANK : COENG_RANK;
  }

  /**
   * Whether a letter makes its cluster strong, unless BA is in it: then TRIISAP, not MUUSIKATOAN,
   * goes down before a vowel above.
   */
  static boolean isStrong(char letter) {
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
  static int subscript(String text, int coeng) {
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
  static boolean continuesCluster(String text, int i) {
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
  static boolean isJoinedSubscript(String text, int i) {
    return text.charAt(i) == ZWJ
        && i + 1 < text.length()
        && text.charAt(i + 1) == COENG
        && subscript(text, i + 1) >= 0;
  }
}
