package kh.civic.i18n.number;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.math.BigDecimal;

/**
 * What a number written in digits says: one value, or two where the customs of grouping differ and
 * nothing in the text decides between them.
 *
 * <p>Structural equality, in which {@code 1.5} and {@code 1.50} differ as in {@link
 * BigDecimal#equals}. Immutable and thread-safe.
 *
 * <pre>{@code
 * KhmerNumberParser parser = KhmerNumberParser.of(Separators.DETECT);
 * parser.parse("១.២៣៤").isAmbiguous(); // true
 * parser.parse("១.២៣៤").values();      // [1234, 1.234]
 * }</pre>
 */
@Immutable
public final class NumberReading {

  private final ImmutableList<BigDecimal> values;

  private NumberReading(ImmutableList<BigDecimal> values) {
    this.values = values;
  }

  static NumberReading of(BigDecimal value) {
    return new NumberReading(ImmutableList.of(value));
  }

  static NumberReading ofEither(BigDecimal khmer, BigDecimal western) {
    return khmer.compareTo(western) == 0
        ? of(khmer)
        : new NumberReading(ImmutableList.of(khmer, western));
  }

  /** Returns whether the text can be read as two different values. */
  public boolean isAmbiguous() {
    return values.size() > 1;
  }

  /**
   * Returns the only value.
   *
   * @throws IllegalStateException if the reading is ambiguous
   */
  public BigDecimal value() {
    if (isAmbiguous()) {
      throw new IllegalStateException("ambiguous number: one of " + values);
    }
    return values.get(0);
  }

  /**
   * Returns every value that the text can stand for: one, or two of which the first is read with
   * {@link Separators#KHMER} and the second with {@link Separators#WESTERN}.
   */
  public ImmutableList<BigDecimal> values() {
    return values;
  }

  NumberReading scaleByPowerOfTen(int exponent) {
    return exponent == 0
        ? this
        : new NumberReading(
            values.stream()
                .map(value -> Decimals.scaleByPowerOfTen(value, exponent))
                .collect(ImmutableList.toImmutableList()));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NumberReading that && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  /** Returns the value, or both joined by {@code " or "}, for reading in a log. */
  @Override
  public String toString() {
    return isAmbiguous() ? values.get(0) + " or " + values.get(1) : values.get(0).toString();
  }
}
