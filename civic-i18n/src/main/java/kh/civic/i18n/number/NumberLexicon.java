package kh.civic.i18n.number;

import java.util.Arrays;

/**
 * The Khmer number words, each with what it says, in a trie.
 *
 * <p>The words and their values are those of the Chuon Nath dictionary and of CLDR's spell-out
 * rules for {@code km}. Beside the written forms stand those that are spoken (ប្រាំពិល, សាមបី,
 * មួយដណ្ដប់) and one frequent misspelling, ចឹតសិប. A word is also found when its shifter, vowel or
 * sign are typed in another order, or the shifter as the vowel U+17BB that it looks like: the same
 * text in another encoding (Unicode Technical Note 61).
 */
final class NumberLexicon {

  /** Tokens: the digits are 0 to 9, and the others begin at these numbers. */
  static final int TENS = 10; // + 1 to 9: ដប់ to កៅសិប

  static final int SHORT_TENS = 20; // + 3 to 9: សាម to កៅ, with សិប kept apart or a digit behind
  static final int TEEN = 30; // ដណ្ដប់, which adds ten to the digit before it
  static final int TEN_ENDING = 31; // សិប
  static final int SCALE = 40; // + the power of ten: រយ to ទ្រីលាន
  static final int POINT = 60;
  static final int MINUS = 61;

  static final String[] DIGIT_WORDS = {
    "សូន្យ", "មួយ", "ពីរ", "បី", "បួន", "ប្រាំ", "ប្រាំមួយ", "ប្រាំពីរ", "ប្រាំបី", "ប្រាំបួន"
  };
  static final String SPOKEN_SEVEN = "ប្រាំពិល";
  static final String[] TENS_WORDS = {
    "", "ដប់", "ម្ភៃ", "សាមសិប", "សែសិប", "ហាសិប", "ហុកសិប", "ចិតសិប", "ប៉ែតសិប", "កៅសិប"
  };
  static final String HUNDRED = "រយ";
  static final String THOUSAND = "ពាន់";
  static final String TEN_THOUSAND = "ម៉ឺន";
  static final String HUNDRED_THOUSAND = "សែន";
  static final String MILLION = "លាន";

  /** Ten million, as in the dictionary and in CLDR's spell-out rules. */
  static final String KOTI = "កោដិ";

  static final String BILLION = "ប៊ីលាន";
  static final String TRILLION = "ទ្រីលាន";
  static final String POINT_WORD = "ចុច";
  static final String COMMA_WORD = "ក្បៀស";
  static final String MINUS_WORD = "ដក";
  static final String SUBTRACTED_WORD = "លប";

  private static final String TEN_ENDING_WORD = "សិប";
  private static final String MISSPELT_SEVENTY = "ចឹតសិប";
  private static final String[] TEEN_WORDS = {"ដណ្ដប់", "ដណ្តប់"}; // coeng DA, coeng TA

  /** Pairs of a sequence and how else it is typed. */
  private static final String[][] ENCODINGS = {
    {"\u17B6\u17C6", "\u17C6\u17B6"}, // ាំ
    {"\u17C9\u17BA", "\u17BA\u17C9", "\u17BB\u17BA", "\u17BA\u17BB"}, // ម៉ឺន
    {"\u17C9\u17C2", "\u17C2\u17C9"}, // ប៉ែត
    {"\u17CA\u17B8", "\u17B8\u17CA", "\u17BB\u17B8", "\u17B8\u17BB"}, // ប៊ីលាន
  };

  private static final char FIRST = '\u1780';
  private static final char LAST = '\u17D3';
  private static final int TOKEN = LAST - FIRST + 1; // behind a node's letters, its token plus one
  private static final int WIDTH = TOKEN + 1;

  private static final NumberLexicon INSTANCE = new NumberLexicon();

  /** By node and letter, the first slot of the node that follows; 0 is none. */
  private char[] next = new char[WIDTH * 64];

  private int end = WIDTH;

  private NumberLexicon() {
    for (int digit = 0; digit <= 9; digit++) {
      add(DIGIT_WORDS[digit], digit);
    }
    add(SPOKEN_SEVEN, 7);
    for (int tens = 1; tens <= 9; tens++) {
      add(TENS_WORDS[tens], TENS + tens);
      if (tens >= 3) {
        add(TENS_WORDS[tens].replace(TEN_ENDING_WORD, ""), SHORT_TENS + tens);
      }
    }
    add(MISSPELT_SEVENTY, TENS + 7);
    add(TEN_ENDING_WORD, TEN_ENDING);
    for (String word : TEEN_WORDS) {
      add(word, TEEN);
    }
    add(HUNDRED, SCALE + 2);
    add(THOUSAND, SCALE + 3);
    add(TEN_THOUSAND, SCALE + 4);
    add(HUNDRED_THOUSAND, SCALE + 5);
    add(MILLION, SCALE + 6);
    add(KOTI, SCALE + 7);
    add(BILLION, SCALE + 9);
    add(TRILLION, SCALE + 12);
    add(POINT_WORD, POINT);
    add(COMMA_WORD, POINT);
    add(MINUS_WORD, MINUS);
    add(SUBTRACTED_WORD, MINUS);
  }

  private void add(String word, int token) {
    put(word, token);
    for (String[] encodings : ENCODINGS) {
      for (int i = 1; i < encodings.length; i++) {
        if (word.contains(encodings[0])) {
          put(word.replace(encodings[0], encodings[i]), token);
        }
      }
    }
  }

  private void put(String word, int token) {
    int node = 0;
    for (int i = 0; i < word.length(); i++) {
      int slot = node + word.charAt(i) - FIRST;
      if (next[slot] == 0) {
        if (end == next.length) {
          next = Arrays.copyOf(next, next.length * 2);
        }
        next[slot] = (char) end;
        end += WIDTH;
      }
      node = next[slot];
    }
    next[node + TOKEN] = (char) (token + 1);
  }

  /**
   * Finds the longest number word that begins at an index and ends where an orthographic cluster
   * ends, so that រយ is not found in រយៈ.
   *
   * @return the token times 2^32 plus the end of the word; negative if there is none
   */
  static long longestAt(String text, int start) {
    return INSTANCE.find(text, start);
  }

  private long find(String text, int start) {
    long found = -1;
    int node = 0;
    for (int i = start; i < text.length(); i++) {
      int letter = text.charAt(i) - FIRST;
      if (letter < 0 || letter >= TOKEN) {
        break;
      }
      node = next[node + letter];
      if (node == 0) {
        break;
      }
      int token = next[node + TOKEN] - 1;
      if (token >= 0 && isClusterEnd(text, i + 1)) {
        found = (long) token << 32 | (i + 1);
      }
    }
    return found;
  }

  /** Returns whether no mark that belongs to the letter before the index stands at the index. */
  static boolean isClusterEnd(String text, int index) {
    if (index == text.length()) {
      return true;
    }
    char c = text.charAt(index);
    boolean mark = (c >= '\u17B4' && c <= '\u17D3') || c == '\u17DD';
    return !mark && c != '\u200C' && c != '\u200D';
  }

  /** Returns whether the letter at the index is not subscripted to the one before it. */
  static boolean isClusterStart(String text, int index) {
    return index == 0 || text.charAt(index - 1) != '\u17D2';
  }
}
