package kh.civic.i18n.number;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.Immutable;
import java.math.BigDecimal;
import java.text.ParsePosition;
import kh.civic.i18n.number.KhmerAmount.Currency;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers written in digits: Khmer (U+17E0 to U+17E9), ASCII, and the divination numerals
 * U+17F0 to U+17F9, in any mixture.
 *
 * <p>A number is an optional sign ({@code +}, {@code -} or U+2212), an integer whose thousands are
 * either not grouped at all or grouped completely in threes, and optionally the decimal mark with
 * digits after it. Everything else is an error with its position: {@code ១.២៣} is no number where a
 * full stop groups, and a grouped number does not begin with a zero. Spaces never belong to a
 * number, so {@code ០២៣ ២១៧ ៨៥៥} is none. The trailing zeros of a fraction are kept in the scale of
 * the result. At most {@value #MAX_LENGTH} characters are read.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * KhmerNumberParser.of(Separators.KHMER).parse("១.២៣៤,៥").value(); // 1234.5
 * }</pre>
 */
@Immutable
public final class KhmerNumberParser {

  /** The longest number that is read, in UTF-16 units: {@value}. */
  public static final int MAX_LENGTH = 10_000;

  private static final String EXPECTED_DIGIT = "a digit";

  private final Separators separators;
  private final String tolerated;

  private KhmerNumberParser(Separators separators, String tolerated) {
    this.separators = separators;
    this.tolerated = tolerated;
  }

  /** Returns a parser for numbers with the given separators. */
  public static KhmerNumberParser of(Separators separators) {
    return new KhmerNumberParser(requireNonNull(separators, "separators"), "");
  }

  /**
   * Returns a parser that also passes over zero width spaces (U+200B) and no-break spaces (U+00A0,
   * U+202F) between the characters of a number.
   */
  public KhmerNumberParser tolerant() {
    return new KhmerNumberParser(separators, "\u200B\u00A0\u202F");
  }

  /** Returns a parser that passes over zero width spaces alone. */
  KhmerNumberParser acrossZeroWidthSpaces() {
    return new KhmerNumberParser(separators, "\u200B");
  }

  /**
   * Reads a text that is a number and nothing else.
   *
   * @return the value; two values only for {@link Separators#DETECT}
   * @throws NumberParseException if the text is not a number, or longer than {@value #MAX_LENGTH}
   */
  public NumberReading parse(CharSequence text) {
    String number = requireNonNull(text, "text").toString();
    return read(number, 0, number.length());
  }

  /**
   * Reads the number that begins at a position of a text, such as one in running text. A separator
   * belongs to it only if a digit follows.
   *
   * @param position where to begin; moved behind the number if there is one, otherwise left in
   *     place with its error index set
   * @return the value, or null if no well-formed number begins there, as beyond the ends of the
   *     text
   */
  public @Nullable NumberReading parse(CharSequence text, ParsePosition position) {
    String all = requireNonNull(text, "text").toString();
    int start = requireNonNull(position, "position").getIndex();
    if (start < 0) {
      position.setErrorIndex(start);
      return null;
    }
    int end = endOfRun(all, start);
    try {
      NumberReading reading = read(all, start, end);
      position.setIndex(end);
      return reading;
    } catch (NumberParseException malformed) {
      position.setErrorIndex(malformed.errorIndex());
      return null;
    }
  }

  /**
   * Reads an amount in digits: a number with ៛, រៀល, $ or ដុល្លារ behind it or before it, or with
   * ដុល្លារអាមេរិក behind it, spaces between the two or not.
   *
   * @throws NumberParseException if the text is not an amount, or the separators leave two readings
   */
  public KhmerAmount parseAmount(CharSequence text) {
    String all = requireNonNull(text, "text").toString();
    String dollar = Currency.DOLLAR.word();
    int american = NumberContext.skipBack(all, all.length() - KhmerAmount.AMERICAN.length());
    if (all.endsWith(KhmerAmount.AMERICAN) && NumberContext.endsAt(all, dollar, american)) {
      int end = NumberContext.skipBack(all, american - dollar.length());
      return amount(all, 0, end, Currency.DOLLAR);
    }
    for (Currency currency : Currency.values()) {
      for (String mark : new String[] {String.valueOf(currency.sign()), currency.word()}) {
        if (all.endsWith(mark)) {
          int end = NumberContext.skipBack(all, all.length() - mark.length());
          return amount(all, 0, end, currency);
        }
        if (all.startsWith(mark)) {
          int start = WordReader.skipJoiners(all, mark.length());
          return amount(all, start, all.length(), currency);
        }
      }
    }
    throw new NumberParseException(all, all.length(), "a currency, ៛, រៀល, $ or ដុល្លារ,");
  }

  private KhmerAmount amount(String text, int start, int end, Currency currency) {
    NumberReading reading = read(text, start, end);
    if (reading.isAmbiguous()) {
      throw new NumberParseException(text, start, "a number with one reading, not " + reading);
    }
    return KhmerAmount.of(reading.value(), currency);
  }

  /** Returns the end of the digits, with separators between them, that begin at an index. */
  int endOfRun(String text, int start) {
    int last = start;
    int i = start;
    if (i < text.length() && isSign(text.charAt(i))) {
      i++;
    }
    for (; i < text.length(); i++) {
      char c = text.charAt(i);
      if (valueOf(c) >= 0) {
        last = i + 1;
      } else if (c != '.' && c != ',' && !isTolerated(c)) {
        break;
      } else if (last < i && (c == '.' || c == ',') && isSeparator(text.charAt(i - 1))) {
        break;
      }
    }
    return last;
  }

  private NumberReading read(String text, int start, int end) {
    if (separators != Separators.DETECT) {
      return NumberReading.of(read(text, start, end, separators));
    }
    BigDecimal khmer;
    try {
      khmer = read(text, start, end, Separators.KHMER);
    } catch (NumberParseException notKhmer) {
      return NumberReading.of(readWestern(text, start, end, notKhmer));
    }
    try {
      return NumberReading.ofEither(khmer, read(text, start, end, Separators.WESTERN));
    } catch (NumberParseException notWestern) {
      return NumberReading.of(khmer);
    }
  }

  private BigDecimal readWestern(String text, int start, int end, NumberParseException notKhmer) {
    try {
      return read(text, start, end, Separators.WESTERN);
    } catch (NumberParseException notWestern) {
      throw notKhmer.errorIndex() > notWestern.errorIndex() ? notKhmer : notWestern;
    }
  }

  private BigDecimal read(String text, int start, int end, Separators marks) {
    if (end - start > MAX_LENGTH) {
      throw new NumberParseException(text, start + MAX_LENGTH, "the end of the number");
    }
    int i = start;
    boolean negative = false;
    if (i < end && isSign(text.charAt(i))) {
      negative = text.charAt(i) != '+';
      i++;
    }
    StringBuilder digits = new StringBuilder(end - i);
    int group = 0; // digits since the last grouping mark
    boolean grouped = false;
    int point = -1; // digits before the decimal mark
    boolean afterDigit = false;
    for (; i < end; i++) {
      char c = text.charAt(i);
      int value = valueOf(c);
      if (value >= 0) {
        if (point < 0 && grouped && group == 3) {
          throw new NumberParseException(text, i, "groups of three digits");
        }
        digits.append((char) ('0' + value));
        group++;
        afterDigit = true;
      } else if (c == marks.grouping() && point < 0 && afterDigit) {
        if (grouped ? group != 3 : group > 3 || digits.charAt(0) == '0') {
          throw new NumberParseException(text, i, "groups of three digits");
        }
        grouped = true;
        group = 0;
        afterDigit = false;
      } else if (c == marks.decimal() && point < 0 && afterDigit) {
        if (grouped && group != 3) {
          throw new NumberParseException(text, i, "groups of three digits");
        }
        point = digits.length();
        afterDigit = false;
      } else if (!(isTolerated(c) && i > start && i + 1 < end)) {
        throw new NumberParseException(text, i, EXPECTED_DIGIT);
      }
    }
    if (!afterDigit) {
      throw new NumberParseException(text, end, EXPECTED_DIGIT);
    }
    if (point < 0 && grouped && group != 3) {
      throw new NumberParseException(text, end, "groups of three digits");
    }
    int scale = point < 0 ? 0 : digits.length() - point;
    return Decimals.of(negative, digits, scale);
  }

  static int valueOf(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    if (c >= '\u17E0' && c <= '\u17E9') {
      return c - '\u17E0';
    }
    return c >= '\u17F0' && c <= '\u17F9' ? c - '\u17F0' : -1;
  }

  private static boolean isSign(char c) {
    return c == '-' || c == '+' || c == '\u2212';
  }

  static boolean isSeparator(char c) {
    return c == '.' || c == ',';
  }

  private boolean isTolerated(char c) {
    return tolerated.indexOf(c) >= 0;
  }
}
