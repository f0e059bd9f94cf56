package kh.civic.i18n.number;

import com.google.errorprone.annotations.Immutable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import kh.civic.core.value.Count;

/**
 * A number found in running text: where it stands, what it is, and what it says.
 *
 * <p>Immutable and thread-safe.
 */
@Immutable
public final class NumberMatch {

  /** What a number in running text is used for. */
  public enum Kind {
    /** A number as such: of things, of money, in a name. */
    CARDINAL,
    /** A place in an order, with ទី: ទីមួយ, លើកទី៣, ថ្ងៃទី១៥. */
    ORDINAL,
    /** The mark of a list entry at the head of a line: ១., ក., III. */
    LIST_MARK,
    /** Digits in the form of a Cambodian telephone number: ០២៣ ២១៧ ៨៥៥. It has no value. */
    PHONE,
    /** A year: behind ឆ្នាំ or an era, or four digits in parentheses. */
    YEAR,
    /** A percentage, with % or ភាគរយ; its value is the number as it stands: 50 for 50%. */
    PERCENTAGE,
    /** A part of a whole: មួយភាគបី, one third. It has no value, as few of them have decimals. */
    FRACTION,
    /** From one number to another: ២០១៧-២០២១, ១០ ដល់ ២០, ពីរបី. */
    INTERVAL,
    /**
     * Digits that are no number under the separators of the scanner, such as 3.5 under {@link
     * Separators#KHMER}, or more than {@value KhmerNumberParser#MAX_LENGTH} of them. It has no
     * value.
     */
    MALFORMED
  }

  private final int start;
  private final int end;
  private final Kind kind;
  private final String text;
  private final Optional<NumberReading> reading;
  private final Optional<NumberReading> upper;
  private final Optional<Count> count;

  private NumberMatch(
      int start,
      int end,
      Kind kind,
      String text,
      Optional<NumberReading> reading,
      Optional<NumberReading> upper,
      Optional<Count> count) {
    this.start = start;
    this.end = end;
    this.kind = kind;
    this.text = text;
    this.reading = reading;
    this.upper = upper;
    this.count = count;
  }

  static NumberMatch of(String all, int start, int end, Kind kind, NumberReading reading) {
    return new NumberMatch(
        start,
        end,
        kind,
        all.substring(start, end),
        Optional.of(reading),
        Optional.empty(),
        Optional.empty());
  }

  static NumberMatch withoutValue(String all, int start, int end, Kind kind) {
    return new NumberMatch(
        start,
        end,
        kind,
        all.substring(start, end),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  NumberMatch withUpper(NumberReading upper) {
    return new NumberMatch(start, end, kind, text, reading, Optional.of(upper), count);
  }

  NumberMatch withCount(Optional<Count> count) {
    return new NumberMatch(start, end, kind, text, reading, upper, count);
  }

  /** Returns the index of the first character, in UTF-16 units. */
  public int start() {
    return start;
  }

  /** Returns the index behind the last character, in UTF-16 units. */
  public int end() {
    return end;
  }

  /** Returns what the number is used for. */
  public Kind kind() {
    return kind;
  }

  /** Returns the text of the match as it stands between {@link #start} and {@link #end}. */
  public String text() {
    return text;
  }

  /**
   * Returns what the number says: of an interval its lower bound, of a list mark its ordinal. Empty
   * for a telephone number, a fraction, មួយចំនួន ("some") and malformed digits. May be {@linkplain
   * NumberReading#isAmbiguous ambiguous}.
   */
  public Optional<NumberReading> reading() {
    return reading;
  }

  /** Returns the value, if there is one and it is not ambiguous. */
  public Optional<BigDecimal> value() {
    return reading.filter(one -> !one.isAmbiguous()).map(NumberReading::value);
  }

  /** Returns the upper bound of an interval, or of an interval of percentages. */
  public Optional<NumberReading> upper() {
    return upper;
  }

  /**
   * Returns how many are meant, with the word before or behind the number taken into account: ជិត
   * ៥០០០ is nearly 5000. Present for cardinals and for intervals that are no years, if the number
   * can be a {@link Count} at all: whole, not negative, at most {@value Count#MAX}, not ambiguous.
   * Empty too if a word qualifies the number in a way that no count has, such as តិចជាង ("less
   * than").
   */
  public Optional<Count> count() {
    return count;
  }

  /**
   * Returns the digits of the match in ASCII and nothing else, leading zeros kept: {@code
   * 023217855}. Empty if it is written in words or letters.
   */
  public String digits() {
    return digits(text, 0, text.length());
  }

  static String digits(String text, int start, int end) {
    StringBuilder digits = new StringBuilder();
    for (int i = start; i < end; i++) {
      int value = KhmerNumberParser.valueOf(text.charAt(i));
      if (value >= 0) {
        digits.append((char) ('0' + value));
      }
    }
    return digits.toString();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NumberMatch that
        && start == that.start
        && end == that.end
        && kind == that.kind
        && text.equals(that.text)
        && reading.equals(that.reading)
        && upper.equals(that.upper)
        && count.equals(that.count);
  }

  @Override
  public int hashCode() {
    return Objects.hash(start, end, kind, text, reading, upper, count);
  }

  /** Returns the match for reading in a log: {@code CARDINAL "៣៦៧" [10, 13) = 367}. */
  @Override
  public String toString() {
    StringBuilder shown = new StringBuilder();
    shown.append(kind).append(" \"").append(text).append("\" [");
    shown.append(start).append(", ").append(end).append(')');
    reading.ifPresent(lower -> shown.append(" = ").append(lower));
    upper.ifPresent(bound -> shown.append(" to ").append(bound));
    return shown.toString();
  }
}
