package kh.civic.i18n.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.stream.IntStream;
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
  private static final int CAPACITY = 128;

  private final String joiner;
  private final boolean myriads;
  private final boolean traditional;
  private final boolean fractionAsNumber;
  private final String point;
  private final String minus;

  // The words below a hundred, and the digits with each scale; every one ends with the joiner.
  private final String[] digits;
  private final String[] belowHundred;
  private final String[] hundreds;
  private final String[] thousands;
  private final String[] tenThousands;
  private final String[] hundredThousands;

  WordSpeller(KhmerNumberWords.Builder style) {
    joiner = style.joiner.text();
    myriads = style.thousands == Thousands.MYRIADS;
    traditional = style.largeNumbers == LargeNumbers.TRADITIONAL;
    fractionAsNumber = style.fraction == Fraction.NUMBER;
    point = style.decimalMark.word() + joiner;
    minus = style.minus.word() + joiner;
    digits = NumberLexicon.DIGIT_WORDS.clone();
    digits[7] = style.pronunciation.seven();
    belowHundred = IntStream.range(0, 100).mapToObj(this::twoDigits).toArray(String[]::new);
    hundreds = withScale(NumberLexicon.HUNDRED);
    thousands = withScale(NumberLexicon.THOUSAND);
    tenThousands = withScale(NumberLexicon.TEN_THOUSAND);
    hundredThousands = withScale(NumberLexicon.HUNDRED_THOUSAND);
  }

  private String twoDigits(int number) {
    if (number == 0) {
      return "";
    }
    String tens = number < 10 ? "" : NumberLexicon.TENS_WORDS[number / 10] + joiner;
    return number % 10 == 0 ? tens : tens + digits[number % 10] + joiner;
  }

  private String[] withScale(String scale) {
    return IntStream.range(0, 10)
        .mapToObj(digit -> digit == 0 ? "" : digits[digit] + joiner + scale + joiner)
        .toArray(String[]::new);
  }

  String spell(long number) {
    if (number <= -TRILLION || number >= TRILLION) {
      return spell(BigDecimal.valueOf(number));
    }
    StringBuilder out = start(number < 0);
    belowTrillion(out, Math.abs(number));
    return finish(out);
  }

  String spell(BigDecimal number) {
    if ((long) number.precision() - number.scale() > LIMIT_EXPONENT && number.signum() != 0) {
      throw new InvalidValueException("number", shown(number), "a number below 10^24");
    }
    if (number.scale() > MAX_DECIMALS) {
      throw new InvalidValueException(
          "number", shown(number), "at most " + MAX_DECIMALS + " decimals");
    }
    StringBuilder out = start(number.signum() < 0);
    integer(out, number.toBigInteger().abs());
    if (number.scale() > 0) {
      out.append(point);
      String plain = number.toPlainString();
      fraction(out, plain.substring(plain.indexOf('.') + 1));
    }
    return finish(out);
  }

  private static String shown(BigDecimal number) {
    return number.round(MathContext.DECIMAL32).stripTrailingZeros().toString();
  }

  private StringBuilder start(boolean negative) {
    StringBuilder out = new StringBuilder(CAPACITY);
    return negative ? out.append(minus) : out;
  }

  private String finish(StringBuilder out) {
    return out.substring(0, out.length() - joiner.length());
  }

  private void integer(StringBuilder out, BigInteger number) {
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
      scale(out, NumberLexicon.TRILLION);
    }
    nonZeroBelowTrillion(out, parts[1].longValueExact());
  }

  /** Spells trillions as លានលាន, each three digits of them with the scales that are theirs. */
  private void millionsOfMillions(StringBuilder out, long trillions) {
    long rest = trillions;
    for (long unit = BILLION; unit > 0; unit /= 1000) {
      int count = (int) (rest / unit);
      rest %= unit;
      if (count > 0) {
        belowThousand(out, count);
        if (unit == BILLION || unit == 1000) {
          scale(out, NumberLexicon.THOUSAND);
        }
        if (unit >= MILLION) {
          scale(out, NumberLexicon.MILLION);
        }
        scale(out, NumberLexicon.MILLION);
        scale(out, NumberLexicon.MILLION);
      }
    }
  }

  private void belowTrillion(StringBuilder out, long number) {
    if (number == 0) {
      out.append(digits[0]).append(joiner);
    } else {
      nonZeroBelowTrillion(out, number);
    }
  }

  /** Spells a number below 10^12; nothing if it is zero. */
  private void nonZeroBelowTrillion(StringBuilder out, long number) {
    long rest = number;
    if (traditional && rest >= TEN_BILLION) {
      belowThousand(out, (int) (rest / TEN_BILLION));
      scale(out, NumberLexicon.THOUSAND);
      scale(out, NumberLexicon.KOTI);
      rest %= TEN_BILLION;
    } else if (!traditional && rest >= BILLION) {
      belowThousand(out, (int) (rest / BILLION));
      scale(out, NumberLexicon.BILLION);
      rest %= BILLION;
    }
    if (rest >= MILLION) {
      int millions = (int) (rest / MILLION);
      out.append(thousands[millions / 1000]);
      belowThousand(out, millions % 1000);
      scale(out, NumberLexicon.MILLION);
      rest %= MILLION;
    }
    belowMillion(out, (int) rest);
  }

  private void belowMillion(StringBuilder out, int number) {
    if (myriads) {
      out.append(hundredThousands[number / 100_000]);
      out.append(tenThousands[number / 10_000 % 10]);
      out.append(thousands[number / 1000 % 10]);
    } else if (number >= 1000) {
      belowThousand(out, number / 1000);
      scale(out, NumberLexicon.THOUSAND);
    }
    belowThousand(out, number % 1000);
  }

  private void belowThousand(StringBuilder out, int number) {
    out.append(hundreds[number / 100]).append(belowHundred[number % 100]);
  }

  private void scale(StringBuilder out, String word) {
    out.append(word).append(joiner);
  }

  private void fraction(StringBuilder out, String decimals) {
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
  private void digitByDigit(StringBuilder out, String decimals) {
    for (int i = 0; i < decimals.length(); i++) {
      int digit = decimals.charAt(i) - '0';
      if (i > 0 && decimals.charAt(i - 1) == '5' && digit >= 1 && digit <= 4) {
        out.setLength(out.length() - joiner.length());
        out.append(' ');
      }
      out.append(digits[digit]).append(joiner);
    }
  }
}
