package kh.civic.i18n.number;

import java.math.BigDecimal;
import java.util.Arrays;

/**
 * Reads one number in words, of any style, from a text.
 *
 * <p>An integer is held as its decimal digits, each with its power of ten, in descending order. A
 * scale word raises the powers of the digits before it that are smaller than the scale, so that in
 * បីពាន់បួនរយលាន the last word raises both; scale words that follow one another (ពាន់លាន) raise the
 * same digits. A digit fits only below the unit of what stands before it.
 */
final class WordReader {

  /** No number reaches ten to this power. */
  private static final int EXPONENT_LIMIT = 36;

  private static final int MAX_FRACTION = KhmerNumberParser.MAX_LENGTH;
  private static final int BIG_SCALE = 3; // ពាន់ and above may follow a fraction
  private static final int MILLION = 6;
  private static final long[] POWERS = new long[18];

  static {
    POWERS[0] = 1;
    for (int i = 1; i < POWERS.length; i++) {
      POWERS[i] = POWERS[i - 1] * 10;
    }
  }

  private final String text;

  // The digits of the integer being read, highest first.
  private int size;
  private final byte[] digits = new byte[EXPONENT_LIMIT];
  private final byte[] exponents = new byte[EXPONENT_LIMIT];
  private final byte[] limits = new byte[EXPONENT_LIMIT]; // what follows is below ten to this power

  private int integerEnd; // behind its last word, or -1

  private int last; // the token read last
  private int run; // the power of ten of the scale words read last
  private int runStart; // the first digit that they raised
  private int bigRun; // their power of ten without រយ; 0 if the last word is no scale

  private boolean negative;
  private int end = -1;
  private int errorIndex;

  WordReader(String text) {
    this.text = text;
  }

  /** Returns the index behind the last word of the number read, or -1 if there was none. */
  int end() {
    return end;
  }

  /** Returns whether a minus word stood before the number, which may be zero. */
  boolean isNegative() {
    return negative;
  }

  /** Returns the index of the first word that does not fit, or of what is no number word. */
  int errorIndex() {
    return errorIndex;
  }

  /** Returns whether a space, no-break space or zero width space may join number words. */
  static boolean isJoiner(char c) {
    return c == ' ' || c == '\u200B' || c == '\u00A0';
  }

  static int skipJoiners(String text, int start) {
    int i = start;
    while (i < text.length() && isJoiner(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Reads the longest number that begins at an index, a minus word before it included. */
  BigDecimal readSigned(int start) {
    long first = NumberLexicon.longestAt(text, start);
    negative = first >= 0 && token(first) == NumberLexicon.MINUS;
    BigDecimal value = read(negative ? skipJoiners(text, endOf(first)) : start);
    return negative ? value.negate() : value;
  }

  /** Reads the longest number that begins at an index; zero, and no end, if there is none. */
  BigDecimal read(int start) {
    end = readInteger(start) ? integerEnd : -1;
    if (end < 0) {
      return BigDecimal.ZERO;
    }
    BigDecimal whole = integer(0);
    long point = NumberLexicon.longestAt(text, errorIndex);
    return point >= 0 && token(point) == NumberLexicon.POINT
        ? readFraction(whole, skipJoiners(text, endOf(point)))
        : whole;
  }

  private static int token(long word) {
    return (int) (word >> 32);
  }

  private static int endOf(long word) {
    return (int) word;
  }

  /** Reads the longest integer that begins at an index, if there is one. */
  private boolean readInteger(int start) {
    size = 0;
    last = -1;
    bigRun = 0;
    integerEnd = -1;
    int i = start;
    long word = accept(NumberLexicon.longestAt(text, i));
    while (word >= 0) {
      last = token(word);
      integerEnd = endOf(word);
      i = skipJoiners(text, integerEnd);
      word = accept(NumberLexicon.longestAt(text, i));
    }
    errorIndex = i;
    return integerEnd >= 0;
  }

  /** Returns the word, or the second of two words accepted together; -1 if it does not fit. */
  private long accept(long word) {
    int token = token(word);
    if (token < 0) {
      return -1;
    }
    if (token <= 9) {
      return acceptDigit(token) ? word : -1;
    }
    if (token < NumberLexicon.SHORT_TENS) {
      return add(token - NumberLexicon.TENS, 1) ? word : -1;
    }
    if (token < NumberLexicon.TEEN) {
      return acceptShortTens(token - NumberLexicon.SHORT_TENS, skipJoiners(text, endOf(word)));
    }
    if (token == NumberLexicon.TEEN) {
      return acceptTeen() ? word : -1;
    }
    return isScale(token) && acceptScale(token - NumberLexicon.SCALE) ? word : -1;
  }

  private static boolean isScale(int token) {
    return token > NumberLexicon.SCALE && token < NumberLexicon.POINT;
  }

  private boolean acceptDigit(int digit) {
    if (last == 5 && digit >= 1 && digit <= 4) {
      digits[size - 1] += (byte) digit; // ប្រាំ and មួយ kept apart by a joiner
      return true;
    }
    return (digit > 0 || size == 0) && add(digit, 0);
  }

  /** Accepts សាម to កៅ with the digit, or សិប, behind it; returns that word, or -1. */
  private long acceptShortTens(int tens, int next) {
    long word = NumberLexicon.longestAt(text, next);
    if (token(word) == NumberLexicon.TEN_ENDING) {
      return add(tens, 1) ? word : -1;
    }
    boolean fits = token(word) >= 1 && token(word) <= 9 && add(tens, 1);
    return fits && add(token(word), 0) ? word : -1;
  }

  private boolean add(int digit, int exponent) {
    if (size > 0 && (exponent >= limits[size - 1] || digits[0] == 0)) {
      return false;
    }
    digits[size] = (byte) digit;
    exponents[size] = (byte) exponent;
    limits[size] = (byte) exponent;
    size++;
    bigRun = 0;
    return true;
  }

  private boolean acceptTeen() {
    if (last < 1 || last > 9 || (size > 1 && limits[size - 2] <= 1)) {
      return false;
    }
    int digit = digits[--size];
    return add(1, 1) && add(digit, 0);
  }

  private boolean acceptScale(int power) {
    boolean consecutive = isScale(last);
    if (size == 0 || digits[0] == 0 || (consecutive && !follows(power, last))) {
      return false;
    }
    int from = consecutive ? runStart : size;
    while (from > 0 && exponents[from - 1] < power) {
      from--;
    }
    int highest = exponents[from] + power;
    if (highest >= EXPONENT_LIMIT || (from > 0 && highest >= limits[from - 1])) {
      return false;
    }
    for (int i = from; i < size; i++) {
      exponents[i] += (byte) power;
    }
    run = consecutive ? run + power : power;
    bigRun = (consecutive ? bigRun : 0) + (power < BIG_SCALE ? 0 : power);
    runStart = from;
    limits[size - 1] = (byte) run;
    return true;
  }

  /** Returns whether a scale may stand directly behind another: a larger one, or លាន again. */
  private static boolean follows(int power, int lastToken) {
    int lastPower = lastToken - NumberLexicon.SCALE;
    return power > lastPower || (power == lastPower && power == MILLION);
  }

  /** Returns the integer just read, divided by a power of ten that divides it. */
  private BigDecimal integer(int divisor) {
    int highest = exponents[0] - divisor;
    if (highest < POWERS.length) {
      long value = 0;
      for (int i = 0; i < size; i++) {
        value += digits[i] * POWERS[exponents[i] - divisor];
      }
      return BigDecimal.valueOf(value);
    }
    char[] decimal = new char[highest + 1];
    Arrays.fill(decimal, '0');
    for (int i = 0; i < size; i++) {
      decimal[exponents[0] - exponents[i]] = (char) ('0' + digits[i]);
    }
    return new BigDecimal(decimal);
  }

  /**
   * Reads what follows the decimal mark: digits one by one, or zeros and then one number; a scale
   * word at the end belongs to the whole, so that ពីរចុចប្រាំលាន is 2.5 million.
   */
  private BigDecimal readFraction(BigDecimal whole, int start) {
    StringBuilder fraction = new StringBuilder();
    int significant = 0; // digits from the first that is not zero on
    int lastDigit = start;
    int fractionEnd = -1;
    int i = start;
    long word = NumberLexicon.longestAt(text, i);
    while (word >= 0 && token(word) <= 9 && fraction.length() < MAX_FRACTION) {
      fraction.append((char) ('0' + token(word)));
      significant += significant > 0 || token(word) > 0 ? 1 : 0;
      lastDigit = i;
      fractionEnd = endOf(word);
      i = skipJoiners(text, fractionEnd);
      word = NumberLexicon.longestAt(text, i);
    }
    int next = token(word);
    if (significant == 0 && next >= NumberLexicon.TENS && next < NumberLexicon.TEEN) {
      if (readInteger(i)) {
        return readNumber(whole, fraction);
      }
    } else if (significant == 1
        && next >= NumberLexicon.TEEN
        && next < NumberLexicon.POINT
        && readInteger(lastDigit)) {
      fraction.setLength(fraction.length() - 1);
      return readNumber(whole, fraction);
    }
    errorIndex = i;
    if (fraction.length() == 0) {
      return whole; // nothing behind the mark: the number ends before it
    }
    end = fractionEnd;
    return join(whole, fraction, readScales(i));
  }

  /** Joins a whole, the zeros behind its decimal mark, and the integer just read behind them. */
  private BigDecimal readNumber(BigDecimal whole, StringBuilder zeros) {
    end = integerEnd;
    return join(whole, zeros.append(integer(bigRun)), bigRun);
  }

  /** Reads the scale words at an index; returns their power of ten, 0 if there are none. */
  private int readScales(int start) {
    int power = 0;
    int lastToken = NumberLexicon.SCALE + BIG_SCALE - 1;
    long word = NumberLexicon.longestAt(text, start);
    while (word >= 0
        && isScale(token(word))
        && follows(token(word) - NumberLexicon.SCALE, lastToken)
        && power + token(word) - NumberLexicon.SCALE < EXPONENT_LIMIT) {
      lastToken = token(word);
      power += lastToken - NumberLexicon.SCALE;
      end = endOf(word);
      errorIndex = skipJoiners(text, end);
      word = NumberLexicon.longestAt(text, errorIndex);
    }
    return power;
  }

  private static BigDecimal join(BigDecimal whole, CharSequence fraction, int power) {
    String all = whole.toString() + fraction;
    return Decimals.scaleByPowerOfTen(Decimals.of(false, all, fraction.length()), power);
  }
}
