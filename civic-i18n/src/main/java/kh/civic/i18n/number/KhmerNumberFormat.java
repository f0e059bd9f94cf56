package kh.civic.i18n.number;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.Immutable;
import java.math.BigDecimal;
import java.math.BigInteger;
import kh.civic.core.value.InvalidValueException;

/**
 * Writes numbers in digits: Khmer ones with grouped thousands unless asked otherwise.
 *
 * <p>A decimal is written with every digit of its scale, nothing rounded and nothing added. The
 * minus sign is {@code -}. {@link KhmerNumberParser} with the same separators reads the text back
 * to the same number, if it is not longer than that parser reads. Immutable and thread-safe.
 *
 * <pre>{@code
 * KhmerNumberFormat.of(Separators.KHMER).format(1234567);                     // "១.២៣៤.៥៦៧"
 * KhmerNumberFormat.of(Separators.WESTERN).withAsciiDigits().format(1234567); // "1,234,567"
 * }</pre>
 */
@Immutable
public final class KhmerNumberFormat {

  private static final int LONGEST_LONG = 26; // 19 digits, 6 separators, a sign

  private final Separators separators;
  private final char zero;
  private final boolean grouping;

  private KhmerNumberFormat(Separators separators, char zero, boolean grouping) {
    this.separators = separators;
    this.zero = zero;
    this.grouping = grouping;
  }

  /**
   * Returns a format with Khmer digits and grouped thousands.
   *
   * @throws InvalidValueException if the separators are {@link Separators#DETECT}, which says
   *     nothing about writing
   */
  public static KhmerNumberFormat of(Separators separators) {
    if (requireNonNull(separators, "separators") == Separators.DETECT) {
      throw new InvalidValueException("separators", separators, "KHMER or WESTERN");
    }
    return new KhmerNumberFormat(separators, '០', true);
  }

  /** Returns this format with ASCII digits in place of the Khmer ones. */
  public KhmerNumberFormat withAsciiDigits() {
    return new KhmerNumberFormat(separators, '0', grouping);
  }

  /** Returns this format without grouping: {@code ៥០០០}. */
  public KhmerNumberFormat withoutGrouping() {
    return new KhmerNumberFormat(separators, zero, false);
  }

  /** Returns the number in digits. */
  public String format(long number) {
    char[] text = new char[LONGEST_LONG];
    int start = text.length;
    long rest = number; // counted down in the negatives, where Long.MIN_VALUE has its place
    int digits = 0;
    do {
      if (grouping && digits > 0 && digits % 3 == 0) {
        text[--start] = separators.grouping();
      }
      long tens = rest / 10;
      int digit = (int) (rest - tens * 10);
      text[--start] = (char) (zero + (digit < 0 ? -digit : digit));
      digits++;
      rest = tens;
    } while (rest != 0);
    if (number < 0) {
      text[--start] = '-';
    }
    return new String(text, start, text.length - start);
  }

  /**
   * Returns the number in digits.
   *
   * @throws InvalidValueException if it has more than {@value KhmerNumberParser#MAX_LENGTH} digits
   */
  public String format(BigInteger number) {
    return format(new BigDecimal(requireNonNull(number, "number")));
  }

  /**
   * Returns the number in digits, with as many decimals as its scale says.
   *
   * @throws InvalidValueException if it has more than {@value KhmerNumberParser#MAX_LENGTH} digits
   *     before or behind the decimal mark
   */
  public String format(BigDecimal number) {
    String plain = Decimals.checkLength(requireNonNull(number, "number")).toPlainString();
    int first = plain.charAt(0) == '-' ? 1 : 0;
    int point = plain.indexOf('.');
    int end = point < 0 ? plain.length() : point;
    StringBuilder text = new StringBuilder(plain.length() + (end - first) / 3);
    text.append(plain, 0, first);
    for (int i = first; i < plain.length(); i++) {
      if (i == point) {
        text.append(separators.decimal());
        continue;
      }
      if (grouping && i > first && i < end && (end - i) % 3 == 0) {
        text.append(separators.grouping());
      }
      text.append((char) (zero + plain.charAt(i) - '0'));
    }
    return text.toString();
  }

  /**
   * Returns an amount in digits with the sign of its currency behind it, as CLDR has it for Khmer:
   * {@code ៥.០០០៛}, {@code ១២,៥០$}. Riel are written as they are, because nobody uses the sen;
   * dollars have two decimals, or none if they are whole.
   */
  public String format(KhmerAmount amount) {
    return format(requireNonNull(amount, "amount").printedValue()) + amount.currency().sign();
  }
}
