package kh.civic.i18n.number;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.Immutable;
import java.math.BigDecimal;
import java.util.Objects;
import kh.civic.core.value.InvalidValueException;

/**
 * An amount of riel or of dollars, the two currencies that Cambodian documents count in.
 *
 * <p>Two amounts are equal if their values are: 5 dollars are 5.00 dollars. Immutable and
 * thread-safe.
 */
@Immutable
public final class KhmerAmount {

  /** The currencies of everyday use. */
  public enum Currency {
    /** Riel, ISO 4217 {@code KHR}. */
    RIEL("រៀល", '៛'),
    /** United States dollars of a hundred cents, ISO 4217 {@code USD}. */
    DOLLAR("ដុល្លារ", '$');

    private final String word;
    private final char sign;

    Currency(String word, char sign) {
      this.word = word;
      this.sign = sign;
    }

    /** Returns the Khmer word: រៀល, ដុល្លារ. */
    public String word() {
      return word;
    }

    /** Returns the currency sign: {@code ៛} (U+17DB), {@code $}. */
    public char sign() {
      return sign;
    }
  }

  /** The Khmer word for a hundredth of a dollar, or of a riel where it stands behind one. */
  static final String CENT = "សេន";

  /** What the dollar is called in full, behind its word. */
  static final String AMERICAN = "អាមេរិក";

  private static final int CENT_DIGITS = 2;

  private final BigDecimal value;
  private final Currency currency;

  private KhmerAmount(BigDecimal value, Currency currency) {
    this.value = value;
    this.currency = currency;
  }

  /**
   * Returns an amount, which may be negative.
   *
   * @throws InvalidValueException if the value has more than {@value KhmerNumberParser#MAX_LENGTH}
   *     digits before or behind the decimal mark
   */
  public static KhmerAmount of(BigDecimal value, Currency currency) {
    BigDecimal stripped = Decimals.checkLength(requireNonNull(value, "value")).stripTrailingZeros();
    return new KhmerAmount(
        stripped.scale() < 0 ? stripped.setScale(0) : stripped,
        requireNonNull(currency, "currency"));
  }

  /** Returns the value in whole units of the currency, without trailing zeros in its fraction. */
  public BigDecimal value() {
    return value;
  }

  /** Returns the currency. */
  public Currency currency() {
    return currency;
  }

  /** Returns whether the fraction is a whole number of cents, and not none. */
  boolean hasCents() {
    return currency == Currency.DOLLAR && value.scale() > 0 && value.scale() <= CENT_DIGITS;
  }

  BigDecimal printedValue() {
    return hasCents() ? value.setScale(CENT_DIGITS) : value;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof KhmerAmount that
        && value.equals(that.value)
        && currency == that.currency;
  }

  @Override
  public int hashCode() {
    return Objects.hash(value, currency);
  }

  /** Returns the amount for reading in a log: {@code 12.50$}. */
  @Override
  public String toString() {
    return printedValue().toPlainString() + currency.sign();
  }
}
