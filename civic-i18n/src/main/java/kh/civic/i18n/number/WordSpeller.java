package kh.civic.i18n.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import kh.civic.core.value.InvalidValueException;
import kh.civic.i18n.number.KhmerNumberWords.Fraction;
import kh.civic.i18n.number.KhmerNumberWords.LargeNumbers;
import kh.civic.i18n.number.KhmerNumberWords.Thousands;

/** Spells numbers in one style, from pieces that all end with the joiner. */
final class WordSpeller {

  private static final long MILLION = 1_000_000;
  private static final long BILLION = 1_000_000_000;
  private static final long TRILLION = 1000 * BILLION;
  private static final BigInteger BIG_TRILLION = BigInteger.valueOf(TRILLION);

  /** No style has words for ten to this power and above. */
  private static final int LIMIT_EXPONENT = 24;

  private static final int MAX_DECIMALS = KhmerNumberParser.MAX_LENGTH;

  private final String joiner;
  private final boolean spaced; // whether the joiner is not empty
  private final boolean traditional;
  private final boolean fractionAsNumber;
  private final String minus;
  private final String point;
  private final String zero;
  private final String thousand;
  private final String million;
  private final String trillion;
  private final String[] belowThousand; // nothing for zero
  private final String[] thousands; // of 0 to 999 thousand
  private final String[] millions; // of 0 to 999 million
  private final String[] billions; // of 0 to 999 billion; where traditional, without the last លាន

  WordSpeller(KhmerNumberWords.Builder style) {
    joiner = style.joiner.text();
    spaced = !joiner.isEmpty();
    traditional = style.largeNumbers == LargeNumbers.TRADITIONAL;
    fractionAsNumber = style.fraction == Fraction.NUMBER;
    minus = withJoiner(style.minus.word());
    point = withJoiner(style.decimalMark.word());
    zero = withJoiner(NumberLexicon.DIGIT_WORDS[0]);
    thousand = withJoiner(NumberLexicon.THOUSAND);
    million = withJoiner(NumberLexicon.MILLION);
    trillion = withJoiner(NumberLexicon.TRILLION);
    String[] digits = new String[10];
    String[] tens = new String[10];
    for (int digit = 0; digit <= 9; digit++) {
      digits[digit] = withJoiner(digit == 0 ? "" : NumberLexicon.DIGIT_WORDS[digit]);
      tens[digit] = withJoiner(NumberLexicon.TENS_WORDS[digit]);
    }
    digits[7] = withJoiner(style.pronunciation.seven());
    belowThousand = pairs(scaled(digits, NumberLexicon.HUNDRED), pairs(tens, digits));
    thousands =
        style.thousands == Thousands.THOUSANDS
            ? scaled(belowThousand, NumberLexicon.THOUSAND)
            : pairs(
                scaled(digits, NumberLexicon.HUNDRED_THOUSAND),
                pairs(
                    scaled(digits, NumberLexicon.TEN_THOUSAND),
                    scaled(digits, NumberLexicon.THOUSAND)));
    millions = scaled(belowThousand, NumberLexicon.MILLION);
    billions =
        traditional
            ? pairs(
                scaled(
                    scaled(Arrays.copyOf(belowThousand, 100), NumberLexicon.THOUSAND),
                    NumberLexicon.KOTI),
                scaled(digits, NumberLexicon.THOUSAND))
            : scaled(belowThousand, NumberLexicon.BILLION);
  }

  private static String[] pairs(String[] high, String[] low) {
    String[] pairs = new String[high.length * low.length];
    for (int n = 0; n < pairs.length; n++) {
      pairs[n] = high[n / low.length].concat(low[n % low.length]);
    }
    return pairs;
  }

  private String[] scaled(String[] numbers, String scale) {
    String word = withJoiner(scale);
    String[] scaled = new String[numbers.length];
    for (int n = 0; n < scaled.length; n++) {
      scaled[n] = numbers[n].isEmpty() ? "" : numbers[n].concat(word);
    }
    return scaled;
  }

  private String withJoiner(String word) {
    return word.isEmpty() ? word : word.concat(joiner);
  }

  String spell(long number) {
    if (number > 0 && number < TRILLION) {
      return finished(belowTrillion(number));
    }
    if (number < 0 && number > -TRILLION) {
      return finished(minus.concat(belowTrillion(-number)));
    }
    return spell(BigDecimal.valueOf(number));
  }

  String spell(BigDecimal number) {
    if ((long) number.precision() - number.scale() > LIMIT_EXPONENT && number.signum() != 0) {
      throw new InvalidValueException("number", Decimals.shown(number), "a number below 10^24");
    }
    if (number.scale() > MAX_DECIMALS) {
      throw new InvalidValueException(
          "number", Decimals.shown(number), "at most " + MAX_DECIMALS + " decimals");
    }
    StringBuilder words = new StringBuilder();
    words.append(number.signum() < 0 ? minus : "").append(integer(number.toBigInteger().abs()));
    if (number.scale() > 0) {
      words.append(point);
      String plain = number.toPlainString();
      appendFraction(words, plain.substring(plain.indexOf('.') + 1));
    }
    return finished(words.toString());
  }

  private String finished(String words) {
    return spaced ? words.substring(0, words.length() - joiner.length()) : words;
  }

  private String integer(BigInteger number) {
    BigInteger[] parts = number.divideAndRemainder(BIG_TRILLION);
    long trillions = parts[0].longValueExact();
    String rest = belowTrillion(parts[1].longValueExact());
    if (trillions > 0) {
      return (traditional
              ? millionsOfMillions(trillions)
              : belowTrillion(trillions).concat(trillion))
          .concat(rest);
    }
    return rest.isEmpty() ? zero : rest;
  }

  /** Spells trillions as លានលាន, each three digits of them with the scales that are theirs. */
  private String millionsOfMillions(long trillions) {
    StringBuilder words = new StringBuilder();
    long rest = trillions;
    for (long unit = BILLION; unit > 0; unit /= 1000) {
      int count = (int) (rest / unit);
      rest %= unit;
      if (count > 0) {
        words
            .append(belowThousand[count])
            .append(unit == BILLION || unit == 1000 ? thousand : "")
            .append(unit >= MILLION ? million : "")
            .append(million)
            .append(million);
      }
    }
    return words.toString();
  }

  /** Spells a number below 10^12; nothing for zero. */
  private String belowTrillion(long number) {
    if (number < 1000) {
      return belowThousand[(int) number];
    }
    if (number < MILLION) {
      int ones = (int) number;
      return joined(thousands[ones / 1000], belowThousand[ones % 1000]);
    }
    int high = (int) (number / MILLION);
    int ones = (int) (number - high * MILLION);
    // ពាន់លាន: the millions of an even thousand have no other word.
    boolean even = traditional && high % 1000 == 0 && high / 1000 % 10 > 0;
    return joined(
        billions[high / 1000],
        even ? million : millions[high % 1000],
        thousands[ones / 1000],
        belowThousand[ones % 1000]);
  }

  // Chains of appends are joined by one copy; + costs the first call more than all the rest.
  @SuppressWarnings("UnnecessaryStringBuilder")
  private static String joined(String first, String second) {
    return new StringBuilder().append(first).append(second).toString();
  }

  @SuppressWarnings("UnnecessaryStringBuilder")
  private static String joined(String first, String second, String third, String fourth) {
    return new StringBuilder().append(first).append(second).append(third).append(fourth).toString();
  }

  private void appendFraction(StringBuilder words, String decimals) {
    int zeros = 0;
    while (zeros < decimals.length() && decimals.charAt(zeros) == '0') {
      zeros++;
    }
    // A scale word at the end would be read as one of the whole number.
    boolean digitByDigit = !fractionAsNumber || decimals.endsWith("000");
    appendDigits(words, digitByDigit ? decimals : decimals.substring(0, zeros));
    if (!digitByDigit && zeros < decimals.length()) {
      if (decimals.length() - zeros > LIMIT_EXPONENT) {
        throw new InvalidValueException(
            "decimals", decimals, "at most " + LIMIT_EXPONENT + " digits, to say them as a number");
      }
      words.append(integer(new BigInteger(decimals.substring(zeros))));
    }
  }

  /**
   * Spells digits one by one. A space, which can be seen, stands between ប្រាំ and a digit that
   * would make another digit of it: ប្រាំ មួយ is 51, ប្រាំមួយ is 6.
   */
  private void appendDigits(StringBuilder words, String decimals) {
    for (int i = 0; i < decimals.length(); i++) {
      int digit = decimals.charAt(i) - '0';
      if (i > 0 && decimals.charAt(i - 1) == '5' && digit >= 1 && digit <= 4) {
        words.setLength(words.length() - joiner.length());
        words.append(' ');
      }
      words.append(digit == 0 ? zero : belowThousand[digit]);
    }
  }
}
