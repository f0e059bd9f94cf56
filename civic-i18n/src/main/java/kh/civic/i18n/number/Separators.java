package kh.civic.i18n.number;

/**
 * Which mark groups the thousands of a number written in digits, and which begins its decimals.
 *
 * <p>Both customs are in use with either set of digits. The marks are those of CLDR for the Khmer
 * and the Latin digits of the locale {@code km}.
 */
public enum Separators {
  /** A full stop groups, a comma begins the decimals: {@code ១.២៣៤,៥}. */
  KHMER('.', ','),
  /** A comma groups, a full stop begins the decimals: {@code ១,២៣៤.៥}. */
  WESTERN(',', '.'),
  /**
   * Either of the two, for reading only: a text that both customs allow with different values, such
   * as {@code ១.២៣៤}, is answered with both.
   */
  DETECT('\0', '\0');

  private final char grouping;
  private final char decimal;

  Separators(char grouping, char decimal) {
    this.grouping = grouping;
    this.decimal = decimal;
  }

  char grouping() {
    return grouping;
  }

  char decimal() {
    return decimal;
  }
}
