package kh.civic.i18n.testkit;

import java.math.BigDecimal;
import java.math.BigInteger;
import kh.civic.i18n.number.KhmerAmount;
import kh.civic.i18n.number.KhmerNumberWords;
import kh.civic.i18n.number.KhmerNumberWords.DecimalMark;
import kh.civic.i18n.number.KhmerNumberWords.Fraction;
import kh.civic.i18n.number.KhmerNumberWords.Joiner;
import kh.civic.i18n.number.KhmerNumberWords.LargeNumbers;
import kh.civic.i18n.number.KhmerNumberWords.Minus;
import kh.civic.i18n.number.KhmerNumberWords.Pronunciation;
import kh.civic.i18n.number.KhmerNumberWords.Thousands;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generators for the package {@code kh.civic.i18n.number}. */
public final class NumberArbitraries {

  private static final BigInteger LARGEST = BigInteger.TEN.pow(24).subtract(BigInteger.ONE);

  private NumberArbitraries() {}

  /** Returns number words of every style. */
  public static Arbitrary<KhmerNumberWords> styles() {
    return Combinators.combine(
            Arbitraries.of(Thousands.values()),
            Arbitraries.of(LargeNumbers.values()),
            Arbitraries.of(Pronunciation.values()),
            Arbitraries.of(DecimalMark.values()),
            Arbitraries.of(Fraction.values()),
            Arbitraries.of(Minus.values()),
            Arbitraries.of(Joiner.values()))
        .as(
            (thousands, large, pronunciation, mark, fraction, minus, joiner) ->
                KhmerNumberWords.builder()
                    .thousands(thousands)
                    .largeNumbers(large)
                    .pronunciation(pronunciation)
                    .decimalMark(mark)
                    .fraction(fraction)
                    .minus(minus)
                    .joiner(joiner)
                    .build());
  }

  /**
   * Returns numbers that every style has words for: of up to 24 digits and 20 decimals, sparse ones
   * such as 5,000,000,050 among them, and those that are easily confused in words.
   */
  public static Arbitrary<BigDecimal> numbers() {
    Arbitrary<BigInteger> dense = Arbitraries.bigIntegers().between(LARGEST.negate(), LARGEST);
    Arbitrary<BigInteger> sparse =
        Arbitraries.strings()
            .withChars("000000015")
            .ofMinLength(1)
            .ofMaxLength(24)
            .map(BigInteger::new);
    return Arbitraries.oneOf(
        Combinators.combine(Arbitraries.oneOf(dense, sparse), Arbitraries.integers().between(0, 20))
            .as(BigDecimal::new),
        Arbitraries.of("0.51", "0.6", "-0.05", "1000000000000", "0.00", "5.2150", "2.500")
            .map(BigDecimal::new));
  }

  /** Returns amounts in either currency, with up to four decimals, negative ones too. */
  public static Arbitrary<KhmerAmount> amounts() {
    return Combinators.combine(
            Arbitraries.longs(),
            Arbitraries.integers().between(0, 4),
            Arbitraries.of(KhmerAmount.Currency.values()))
        .as((unscaled, scale, currency) -> amount(unscaled, scale, currency));
  }

  private static KhmerAmount amount(long unscaled, int scale, KhmerAmount.Currency currency) {
    return KhmerAmount.of(BigDecimal.valueOf(unscaled, scale), currency);
  }
}
