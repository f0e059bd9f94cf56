package kh.civic.i18n.number;

import static java.util.Objects.requireNonNull;

/**
 * Exchanges the digits of a text: ០១២៣៤៥៦៧៨៩ (U+17E0 to U+17E9) and {@code 0123456789}.
 *
 * <p>Nothing but these digits is touched, so every offset into the text stays valid: separators,
 * letters, unpaired surrogates and the digits of other scripts remain. The divination numerals
 * U+17F0 to U+17F9 and the lunar date symbols U+19E0 to U+19FF are not digits in Unicode and remain
 * too; {@link KhmerNumberParser} understands the former. Stateless and thread-safe.
 *
 * <pre>{@code
 * KhmerDigits.toKhmer("B-15/2024"); // "B-១៥/២០២៤"
 * KhmerDigits.toAscii("ឆ្នាំ២០០២"); // "ឆ្នាំ2002"
 * }</pre>
 */
public final class KhmerDigits {

  private static final char KHMER_ZERO = '\u17E0';

  private KhmerDigits() {}

  /**
   * Returns the text with every ASCII digit as the Khmer digit of the same value.
   *
   * @param text any text, empty included
   * @return a text of the same length; the very same instance if {@code text} is a String without
   *     an ASCII digit
   */
  public static String toKhmer(CharSequence text) {
    return replace(text, '0', KHMER_ZERO);
  }

  /**
   * Returns the text with every Khmer digit as the ASCII digit of the same value.
   *
   * @param text any text, empty included
   * @return a text of the same length; the very same instance if {@code text} is a String without a
   *     Khmer digit
   */
  public static String toAscii(CharSequence text) {
    return replace(text, KHMER_ZERO, '0');
  }

  private static String replace(CharSequence text, char zero, char newZero) {
    String original = requireNonNull(text, "text").toString();
    for (int i = 0; i < original.length(); i++) {
      if (isDigit(original.charAt(i), zero)) {
        return replaceFrom(i, original, zero, newZero);
      }
    }
    return original;
  }

  private static String replaceFrom(int first, String original, char zero, char newZero) {
    char[] chars = original.toCharArray();
    for (int i = first; i < chars.length; i++) {
      if (isDigit(chars[i], zero)) {
        chars[i] = (char) (chars[i] - zero + newZero);
      }
    }
    return new String(chars);
  }

  private static boolean isDigit(char c, char zero) {
    return zero <= c && c <= zero + 9;
  }
}
