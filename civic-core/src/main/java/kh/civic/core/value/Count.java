package kh.civic.core.value;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Range;
import com.google.errorprone.annotations.Immutable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * A number of things as a source gives it: exact, or only near, above, below or between.
 *
 * <p>Numbers run from 0 to {@value #MAX}, the integers that every JSON reader keeps exact.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * Count.nearly(5000).range();     // [0..5000): all that "nearly" guarantees
 * Count.nearly(5000).range(0.1);  // [4500..5000): if a tenth is what the caller takes it to mean
 * }</pre>
 */
@Immutable
public final class Count {

  /** The largest number that a count holds: 2^53 - 1. */
  public static final long MAX = (1L << 53) - 1;

  /** How the number is meant. */
  public enum Qualifier {
    /** The number itself. */
    EXACT,
    /** Around the number, on either side: "about", ប្រហែល. */
    ABOUT,
    /** Below the number, and close to it: "nearly", ជិត. */
    NEARLY,
    /** Above the number: "more than", ជាង. */
    MORE_THAN,
    /** The number or more: "at least", យ៉ាងតិច. */
    AT_LEAST,
    /** The number or less: "at most", យ៉ាងច្រើន. */
    AT_MOST,
    /** From one number to another, both included. */
    BETWEEN,
    /** An unknown number, not none: "some", មួយចំនួន. */
    SOME
  }

  private final Qualifier qualifier;
  private final long lower;
  private final long upper;

  private Count(Qualifier qualifier, long lower, long upper) {
    this.qualifier = qualifier;
    this.lower = lower;
    this.upper = upper;
  }

  /** Returns exactly {@code value}. */
  public static Count exactly(long value) {
    return of(Qualifier.EXACT, value);
  }

  /** Returns about {@code value}, which may be above or below. */
  public static Count about(long value) {
    return of(Qualifier.ABOUT, value);
  }

  /** Returns nearly {@code value}: less, and close to it; at least 1. */
  public static Count nearly(long value) {
    return of(Qualifier.NEARLY, value);
  }

  /** Returns more than {@code value}. */
  public static Count moreThan(long value) {
    return of(Qualifier.MORE_THAN, value);
  }

  /** Returns {@code value} or more. */
  public static Count atLeast(long value) {
    return of(Qualifier.AT_LEAST, value);
  }

  /** Returns {@code value} or less. */
  public static Count atMost(long value) {
    return of(Qualifier.AT_MOST, value);
  }

  /**
   * Returns from {@code lower} to {@code upper}, both included.
   *
   * @throws InvalidValueException if a bound is not 0 to {@value #MAX}, or they are not in
   *     ascending order
   */
  public static Count between(long lower, long upper) {
    check("lower", lower, 0);
    check("upper", upper, 0);
    if (upper <= lower) {
      throw new InvalidValueException("upper", upper, "a number above the lower bound " + lower);
    }
    return new Count(Qualifier.BETWEEN, lower, upper);
  }

  /** Returns an unknown number, not none. */
  public static Count some() {
    return new Count(Qualifier.SOME, 0, 0);
  }

  /**
   * Returns a count with one number.
   *
   * @param qualifier any but {@code BETWEEN}, which has two numbers, and {@code SOME}, which has
   *     none
   * @throws InvalidValueException if the qualifier is one of those, or the value is not 0 to
   *     {@value #MAX} (1 at least for {@code NEARLY})
   */
  public static Count of(Qualifier qualifier, long value) {
    if (qualifier == Qualifier.BETWEEN || qualifier == Qualifier.SOME) {
      throw new InvalidValueException("qualifier", qualifier, "a qualifier of one number");
    }
    check("value", value, requireNonNull(qualifier, "qualifier") == Qualifier.NEARLY ? 1 : 0);
    return new Count(qualifier, value, value);
  }

  private static void check(String field, long number, long least) {
    if (number < least || number > MAX) {
      throw new InvalidValueException(field, number, "a number from " + least + " to " + MAX);
    }
  }

  /** Returns how the number is meant. */
  public Qualifier qualifier() {
    return qualifier;
  }

  /** Returns the number as printed; empty for {@code BETWEEN} and {@code SOME}. */
  public OptionalLong value() {
    return qualifier == Qualifier.BETWEEN || qualifier == Qualifier.SOME
        ? OptionalLong.empty()
        : OptionalLong.of(lower);
  }

  /** Returns the lower bound of {@code BETWEEN}; empty for every other qualifier. */
  public OptionalLong lower() {
    return qualifier == Qualifier.BETWEEN ? OptionalLong.of(lower) : OptionalLong.empty();
  }

  /** Returns the upper bound of {@code BETWEEN}; empty for every other qualifier. */
  public OptionalLong upper() {
    return qualifier == Qualifier.BETWEEN ? OptionalLong.of(upper) : OptionalLong.empty();
  }

  /** Returns whether this is one number, known exactly. */
  public boolean isExact() {
    return qualifier == Qualifier.EXACT;
  }

  /**
   * Returns the bounds that the words guarantee, and no more: nearly n is [0, n), more than n is
   * (n, ∞), about n is [0, ∞), some is [1, ∞). Never empty.
   */
  public Range<Long> range() {
    return switch (qualifier) {
      case EXACT -> Range.singleton(lower);
      case ABOUT -> Range.atLeast(0L);
      case NEARLY -> Range.closedOpen(0L, lower);
      case MORE_THAN -> Range.greaterThan(lower);
      case AT_LEAST -> Range.atLeast(lower);
      case AT_MOST -> Range.closed(0L, lower);
      case BETWEEN -> Range.closed(lower, upper);
      case SOME -> Range.atLeast(1L);
    };
  }

  /**
   * Returns the bounds if "about" and "nearly" are taken to reach a given share of the number:
   * about 20 at 0.1 is [18, 22], nearly 5000 at 0.1 is [4500, 5000). The other qualifiers answer
   * {@link #range()}.
   *
   * @param tolerance the caller's reading of the word, 0 to 1; the sources give none
   * @throws InvalidValueException if the tolerance is not 0 to 1
   */
  public Range<Long> range(double tolerance) {
    if (!(tolerance >= 0 && tolerance <= 1)) {
      throw new InvalidValueException("tolerance", tolerance, "a share from 0 to 1");
    }
    if (qualifier != Qualifier.ABOUT && qualifier != Qualifier.NEARLY) {
      return range();
    }
    BigDecimal number = BigDecimal.valueOf(lower);
    BigDecimal reach = number.multiply(BigDecimal.valueOf(tolerance));
    long least = number.subtract(reach).setScale(0, RoundingMode.CEILING).longValueExact();
    if (qualifier == Qualifier.NEARLY) {
      return Range.closedOpen(Math.min(least, lower - 1), lower);
    }
    long most = number.add(reach).setScale(0, RoundingMode.FLOOR).longValueExact();
    return Range.closed(least, most);
  }

  /** Returns whether the words allow the number {@code n}: whether it lies in {@link #range()}. */
  public boolean admits(long n) {
    return range().contains(n);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Count that
        && qualifier == that.qualifier
        && lower == that.lower
        && upper == that.upper;
  }

  @Override
  public int hashCode() {
    return Objects.hash(qualifier, lower, upper);
  }

  /** Returns the count for reading in a log: {@code 367}, {@code NEARLY 5000}, {@code SOME}. */
  @Override
  public String toString() {
    return switch (qualifier) {
      case EXACT -> Long.toString(lower);
      case BETWEEN -> "BETWEEN " + lower + " AND " + upper;
      case SOME -> "SOME";
      default -> qualifier + " " + lower;
    };
  }
}
