package kh.civic.i18n.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import kh.civic.core.value.InvalidValueException;

/** Builds decimals from digits, by way of a long where it is large enough. */
final class Decimals {

  private static final int LONG_DIGITS = 18;

  private Decimals() {}

  /** Returns the decimal with these ASCII digits, the last {@code scale} of them a fraction. */
  static BigDecimal of(boolean negative, CharSequence digits, int scale) {
    if (digits.length() <= LONG_DIGITS) {
      long unscaled = 0;
      for (int i = 0; i < digits.length(); i++) {
        unscaled = unscaled * 10 + (digits.charAt(i) - '0');
      }
      return BigDecimal.valueOf(negative ? -unscaled : unscaled, scale);
    }
    BigInteger unscaled = new BigInteger(digits.toString());
    return new BigDecimal(negative ? unscaled.negate() : unscaled, scale);
  }

  /** Returns the number if it can be written out and read again: it may be 1E+2000000000. */
  static BigDecimal checkLength(BigDecimal number) {
    long whole = number.signum() == 0 ? 1 : (long) number.precision() - number.scale();
    if (Math.max(whole, number.scale()) > KhmerNumberParser.MAX_LENGTH) {
      throw new InvalidValueException(
          "number",
          shown(number),
          "at most " + KhmerNumberParser.MAX_LENGTH + " digits before and behind the decimal mark");
    }
    return number;
  }

  /** Returns the number for a message, rounded to a few digits. */
  static String shown(BigDecimal number) {
    return number.round(MathContext.DECIMAL32).stripTrailingZeros().toString();
  }

  /** Returns the value times a power of ten, written out: never with a negative scale. */
  static BigDecimal scaleByPowerOfTen(BigDecimal value, int exponent) {
    BigDecimal scaled = value.scaleByPowerOfTen(exponent);
    return scaled.scale() < 0 ? scaled.setScale(0) : scaled;
  }
}
