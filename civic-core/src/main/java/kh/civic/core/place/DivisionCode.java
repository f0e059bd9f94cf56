package kh.civic.core.place;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.Immutable;
import java.util.Optional;
import kh.civic.core.value.InvalidValueException;

/**
 * The official code of a territorial division, as the NCDD assigns it: two digits for each level,
 * each division's code beginning with that of the division it lies in.
 *
 * <p>{@code 02} is a province, {@code 0203} a municipality in it, {@code 020301} a sangkat, {@code
 * 02030101} a village. No pair of digits is {@code 00}. The code gives the level, never the type:
 * {@code 0203} is a municipality and {@code 0204} a district. Codes are text; a number has lost its
 * leading zero.
 *
 * <p>Immutable, thread-safe, and ordered by its digits, so that a division comes directly before
 * all that lies in it.
 */
@Immutable
public final class DivisionCode implements Comparable<DivisionCode> {

  /** The number of levels. */
  public static final int LEVELS = 4;

  private static final String EXPECTED = "2, 4, 6 or 8 ASCII digits, no pair of them 00";

  private final String digits;

  /**
   * Checks the digits itself: libraries that look for a constructor with one string find private
   * ones too.
   */
  private DivisionCode(String digits) {
    if (!isCode(digits)) {
      throw new InvalidValueException("code", digits, EXPECTED);
    }
    this.digits = digits;
  }

  /**
   * Returns the code with the given digits.
   *
   * @throws InvalidValueException if the text is not 2, 4, 6 or 8 ASCII digits, or a pair of them
   *     is {@code 00}
   */
  public static DivisionCode of(String text) {
    return new DivisionCode(requireNonNull(text, "text"));
  }

  /**
   * Returns what {@link #of(String)} returns, under the name where frameworks such as Spring and
   * JAX-RS look for a conversion from text.
   *
   * @throws InvalidValueException if the text is not of the form
   */
  public static DivisionCode valueOf(String text) {
    return of(text);
  }

  /**
   * Returns the code that a cell of a spreadsheet stands for: {@code 301} is {@code 0301}, because
   * the spreadsheet took the code for a number and dropped its zero.
   *
   * <p>Besides that zero, Khmer digits are read as digits, and white space, no-break spaces,
   * zero-width spaces and byte order marks around the digits are skipped. Nothing else is repaired.
   *
   * @throws InvalidValueException if what is left is not 1 to 8 digits that make a code
   */
  public static DivisionCode parseLenient(CharSequence text) {
    String ascii = Spaces.trim(requireNonNull(text, "text"));
    if (ascii.length() <= 2 * LEVELS) {
      ascii = asciiDigits(ascii);
    }
    String padded = ascii.length() % 2 == 1 ? "0" + ascii : ascii;
    if (!isCode(padded)) {
      throw new InvalidValueException(
          "code", text, "1 to 8 digits, no pair of them 00 once a lost leading zero is back");
    }
    return new DivisionCode(padded);
  }

  /** Returns whether a text is a code, so that {@link #of} takes it. */
  public static boolean isCode(String text) {
    requireNonNull(text, "text");
    int length = text.length();
    if (length == 0 || length > 2 * LEVELS || length % 2 == 1) {
      return false;
    }
    for (int i = 0; i < length; i += 2) {
      char first = text.charAt(i);
      char second = text.charAt(i + 1);
      if (!isDigit(first) || !isDigit(second) || (first == '0' && second == '0')) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static String asciiDigits(String text) {
    char[] ascii = text.toCharArray();
    for (int i = 0; i < ascii.length; i++) {
      if (ascii[i] >= '០' && ascii[i] <= '៩') {
        ascii[i] = (char) (ascii[i] - '០' + '0');
      }
    }
    return new String(ascii);
  }

  /** Returns the level: 1 for the capital and provinces, to 4 for villages. */
  public int level() {
    return digits.length() / 2;
  }

  /** Returns the code of the division that this one lies directly in; empty at level 1. */
  public Optional<DivisionCode> parent() {
    return level() == 1 ? Optional.empty() : Optional.of(atLevel(level() - 1));
  }

  /**
   * Returns the code of the division at the given level that this one lies in; at its own level,
   * this code.
   *
   * @param level 1 to {@link #level()}
   * @throws InvalidValueException if the level is out of that range
   */
  public DivisionCode atLevel(int level) {
    if (level < 1 || level > level()) {
      throw new InvalidValueException("level", level, "a level from 1 to " + level());
    }
    return level == level() ? this : new DivisionCode(digits.substring(0, 2 * level));
  }

  /** Returns whether the other code is this one or lies in it, at whatever depth. */
  public boolean contains(DivisionCode other) {
    return requireNonNull(other, "other").digits.startsWith(digits);
  }

  /** Returns the P-code of humanitarian data sets (OCHA): {@code KH} and the digits. */
  public String pCode() {
    return "KH" + digits;
  }

  /**
   * Returns the ISO 3166-2 code, {@code KH-2} for {@code 02}; empty below level 1, which the
   * standard does not reach.
   */
  public Optional<String> iso3166() {
    return level() == 1 ? Optional.of("KH-" + Integer.parseInt(digits)) : Optional.empty();
  }

  @Override
  public int compareTo(DivisionCode other) {
    return digits.compareTo(requireNonNull(other, "other").digits);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DivisionCode that && digits.equals(that.digits);
  }

  @Override
  public int hashCode() {
    return digits.hashCode();
  }

  /** Returns the digits, which {@link #of} reads back to an equal code. */
  @Override
  public String toString() {
    return digits;
  }
}
