package kh.civic.i18n.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Arrays;
import kh.civic.core.value.InvalidValueException;
import kh.civic.i18n.number.KhmerNumberWords.Fraction;
import kh.civic.i18n.number.KhmerNumberWords.LargeNumbers;
import kh.civic.i18n.number.KhmerNumberWords.Thousands;

/** Spells numbers in one style. */
final class WordSpeller {

  private static final long MILLION = 1_000_000;
  private static final long BILLION = 1_000_000_000;
  private static final long TEN_BILLION = 10 * BILLION;
  private static final long TRILLION = 1000 * BILLION;
  private static final BigInteger BIG_TRILLION = BigInteger.valueOf(TRILLION);

  /** No style has words for ten to this power and above. */
  private static final int LIMIT_EXPONENT = 24;

  private static final int MAX_DECIMALS = KhmerNumberParser.MAX_LENGTH;
  private static final int CAPACITY = 160; // most numbers below 10^12
  private static final char[] SPACE = {' '};

  private final int joinerLength;
  private final boolean myriads;
  private final boolean traditional;
  private final boolean fractionAsNumber;

  // The words in pieces that are only copied together; every piece ends with the joiner.
  private final char[] minus;
  private final char[] point;
  private final char[] thousand;
  private final char[] million;
  private final char[] koti;
  private final char[] billion;
  private final char[] trillion;
  private final char[] zero;
  private final char[][] belowThousand;
  private final char[][] thousands;
  private final char[][] tenThousands;
  private final char[][] hundredThousands;

  WordSpeller(KhmerNumberWords.Builder style) {
    String joiner = style.joiner.text();
    joinerLength = joiner.length();
    myriads = style.thousands == Thousands.MYRIADS;
    traditional = style.largeNumbers == LargeNumbers.TRADITIONAL;
    fractionAsNumber = style.fraction == Fraction.NUMBER;
    minus = chars(style.minus.word() + joiner);
    point = chars(style.decimalMark.word() + joiner);
    thousand = chars(NumberLexicon.THOUSAND + joiner);
    million = chars(NumberLexicon.MILLION + joiner);
    koti = chars(NumberLexicon.KOTI + joiner);
    billion = chars(NumberLexicon.BILLION + joiner);
    trillion = chars(NumberLexicon.TRILLION + joiner);
    String[] digits = NumberLexicon.DIGIT_WORDS.clone();
    digits[7] = style.pronunciation.seven();
    zero = chars(digits[0] + joiner);
    String[] belowHundred = belowHundred(digits, joiner);
    String[] hundreds = withScale(digits, NumberLexicon.HUNDRED, joiner);
    belowThousand = new char[1000][];
    Arrays.setAll(belowThousand, n -> chars(hundreds[n / 100] + belowHundred[n % 100]));
    thousands = charsOf(withScale(digits, NumberLexicon.THOUSAND, joiner));
    tenThousands = charsOf(withScale(digits, NumberLexicon.TEN_THOUSAND, joiner));
    hundredThousands = charsOf(withScale(digits, NumberLexicon.HUNDRED_THOUSAND, joiner));
  }

  private static String[] belowHundred(String[] digits, String joiner) {
    String[] words = new String[100];
    for (int n = 0; n < words.length; n++) {
      String tens = n < 10 ? "" : NumberLexicon.TENS_WORDS[n / 10] + joiner;
      words[n] = n % 10 == 0 ? tens : tens + digits[n % 10] + joiner;
    }
    return words;
  }

  private static String[] withScale(String[] digits, String scale, String joiner) {
    String[] words = new String[10];
    Arrays.setAll(words, n -> n == 0 ? "" : digits[n] + joiner + scale + joiner);
    return words;
  }

  private static char[][] charsOf(String[] words) {
    return Arrays.stream(words).map(WordSpeller::chars).toArray(char[][]::new);
  }

  private static char[] chars(String words) {
    return words.toCharArray();
  }

  /** What has been spelled so far. */
  private static final class Words {

    private char[] chars;
    private int length;

    Words(int capacity) {
      chars = new char[capacity];
    }

    void add(char[] piece) {
      if (length + piece.length > chars.length) {
        chars = Arrays.copyOf(chars, 2 * chars.length + piece.length);
      }
      System.arraycopy(piece, 0, chars, length, piece.length);
      length += piece.length;
    }

    /** Puts a space in place of the joiner at the end. */
    void separate(int joinerLength) {
      length -= joinerLength;
      add(SPACE);
    }

    String toString(int joinerLength) {
      return new String(chars, 0, length - joinerLength);
    }
  }

  String spell(long number) {
    if (number <= -TRILLION || number >= TRILLION) {
      return spell(BigDecimal.valueOf(number));
    }
    Words out = new Words(CAPACITY);
    if (number < 0) {
      out.add(minus);
    }
    belowTrillion(out, Math.abs(number));
    return out.toString(joinerLength);
  }

  String spell(BigDecimal number) {
    if ((long) number.precision() - number.scale() > LIMIT_EXPONENT && number.signum() != 0) {
      throw new InvalidValueException("number", shown(number), "a number below 10^24");
    }
    if (number.scale() > MAX_DECIMALS) {
      throw new InvalidValueException(
          "number", shown(number), "at most " + MAX_DECIMALS + " decimals");
    }
    Words out = new Words(CAPACITY);
    if (number.signum() < 0) {
      out.add(minus);
    }
    integer(out, number.toBigInteger().abs());
    if (number.scale() > 0) {
      out.add(point);
      String plain = number.toPlainString();
      fraction(out, plain.substring(plain.indexOf('.') + 1));
    }
    return out.toString(joinerLength);
  }

  private static String shown(BigDecimal number) {
    return number.round(MathContext.DECIMAL32).stripTrailingZeros().toString();
  }

  private void integer(Words out, BigInteger number) {
    BigInteger[] parts = number.divideAndRemainder(BIG_TRILLION);
    long trillions = parts[0].longValueExact();
    if (trillions == 0) {
      belowTrillion(out, parts[1].longValueExact());
      return;
    }
    if (traditional) {
      millionsOfMillions(out, trillions);
    } else {
      nonZeroBelowTrillion(out, trillions);
      out.add(trillion);
    }
    nonZeroBelowTrillion(out, parts[1].longValueExact());
  }

  /** Spells trillions as លានលាន, each three digits of them with the scales that are theirs. */
  private void millionsOfMillions(Words out, long trillions) {
    long rest = trillions;
    for (long unit = BILLION; unit > 0; unit /= 1000) {
      int count = (int) (rest / unit);
      rest %= unit;
      if (count > 0) {
        out.add(belowThousand[count]);
        if (unit == BILLION || unit == 1000) {
          out.add(thousand);
        }
        if (unit >= MILLION) {
          out.add(million);
        }
        out.add(million);
        out.add(million);
      }
    }
  }

  private void belowTrillion(Words out, long number) {
    if (number == 0) {
      out.add(zero);
    } else {
      nonZeroBelowTrillion(out, number);
    }
  }

  /** Spells a number below 10^12; nothing if it is zero. */
  private void nonZeroBelowTrillion(Words out, long number) {
    long rest = number;
    if (traditional && rest >= TEN_BILLION) {
      out.add(belowThousand[(int) (rest / TEN_BILLION)]);
      out.add(thousand);
      out.add(koti);
      rest %= TEN_BILLION;
    } else if (!traditional && rest >= BILLION) {
      out.add(belowThousand[(int) (rest / BILLION)]);
      out.add(billion);
      rest %= BILLION;
    }
    if (rest >= MILLION) {
      int millions = (int) (rest / MILLION);
      out.add(thousands[millions / 1000]);
      out.add(belowThousand[millions % 1000]);
      out.add(million);
      rest %= MILLION;
    }
    belowMillion(out, (int) rest);
  }

  private void belowMillion(Words out, int number) {
    if (myriads) {
      out.add(hundredThousands[number / 100_000]);
      out.add(tenThousands[number / 10_000 % 10]);
      out.add(thousands[number / 1000 % 10]);
    } else if (number >= 1000) {
      out.add(belowThousand[number / 1000]);
      out.add(thousand);
    }
    out.add(belowThousand[number % 1000]);
  }

  private void fraction(Words out, String decimals) {
    int zeros = 0;
    while (zeros < decimals.length() && decimals.charAt(zeros) == '0') {
      zeros++;
    }
    // A scale word at the end would be read as one of the whole number.
    boolean digitByDigit = !fractionAsNumber || decimals.endsWith("000");
    digitByDigit(out, digitByDigit ? decimals : decimals.substring(0, zeros));
    if (!digitByDigit && zeros < decimals.length()) {
      if (decimals.length() - zeros > LIMIT_EXPONENT) {
        throw new InvalidValueException(
            "decimals", decimals, "at most " + LIMIT_EXPONENT + " digits, to say them as a number");
      }
      integer(out, new BigInteger(decimals.substring(zeros)));
    }
  }

  /**
   * Spells digits one by one. A space, which can be seen, stands between ប្រាំ and a digit that
   * would make another digit of it: ប្រាំ មួយ is 51, ប្រាំមួយ is 6.
   */
  private void digitByDigit(Words out, String decimals) {
    for (int i = 0; i < decimals.length(); i++) {
      int digit = decimals.charAt(i) - '0';
      if (i > 0 && decimals.charAt(i - 1) == '5' && digit >= 1 && digit <= 4) {
        out.separate(joinerLength);
      }
      out.add(digit == 0 ? zero : belowThousand[digit]);
    }
  }
}
