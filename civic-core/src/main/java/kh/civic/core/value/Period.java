package kh.civic.core.value;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Range;
import com.google.errorprone.annotations.Immutable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A span of time between two dates, either of which may be partial, qualified, open or unknown.
 *
 * <p>The text form is the ISO 8601-2 (EDTF) interval: {@code 2017/2021}; {@code 2013/..} goes on
 * without an end; {@code 2013/} has an end that is not known; likewise {@code ../2020} and {@code
 * /2020}. A span that begins and ends within one date is written as that date alone: {@code
 * 2002-02}. At least one end is a date. Immutable and thread-safe.
 *
 * <p>A period begins some day within its start date and ends some day within its end date; which,
 * the text does not say. Questions are answered for all of those days at once, as a {@link
 * Certainty}. An open end lies beyond every date; about an unknown end only what the other end
 * rules out is known.
 *
 * <pre>{@code
 * Period.parse("2017/2021").overlaps(Period.parse("2013/..")); // DEFINITE
 * Period.parse("2017/2021").overlaps(Period.parse("2021"));    // POSSIBLE
 * }</pre>
 */
@Immutable
public final class Period {

  private static final String OPEN = "..";
  private static final String EXPECTED =
      "a period such as 2017/2021, 2013/.., ../2020, 2013/ (end unknown) or 2002-02";

  private final @Nullable PartialDate start;
  private final @Nullable PartialDate end;
  private final boolean openStart;
  private final boolean openEnd;

  private Period(
      @Nullable PartialDate start,
      boolean openStart,
      @Nullable PartialDate end,
      boolean openEnd,
      Object shown) {
    if (start == null && end == null) {
      throw new InvalidValueException("period", shown, "a period with at least one date");
    }
    if (start != null && end != null && end.isBefore(start) == Certainty.DEFINITE) {
      throw new InvalidValueException(
          "period", shown, "an end that is not definitely before the start");
    }
    this.start = start;
    this.end = end;
    this.openStart = openStart;
    this.openEnd = openEnd;
  }

  /** Returns the period that begins and ends within the given date. */
  public static Period of(PartialDate date) {
    requireNonNull(date, "date");
    return new Period(date, false, date, false, date);
  }

  /**
   * Returns the period from one date to another.
   *
   * @throws InvalidValueException if the end is definitely before the start
   */
  public static Period between(PartialDate start, PartialDate end) {
    requireNonNull(start, "start");
    requireNonNull(end, "end");
    return new Period(start, false, end, false, start + "/" + end);
  }

  /** Returns the period that begins with the given date and goes on without an end. */
  public static Period since(PartialDate start) {
    requireNonNull(start, "start");
    return new Period(start, false, null, true, start);
  }

  /** Returns the period without a beginning that ends with the given date. */
  public static Period until(PartialDate end) {
    requireNonNull(end, "end");
    return new Period(null, true, end, false, end);
  }

  /**
   * Returns the period that the text stands for.
   *
   * @throws InvalidValueException if the text is not of the form, has no date, or its end is
   *     definitely before its start
   */
  public static Period parse(String text) {
    int slash = requireNonNull(text, "text").indexOf('/');
    if (slash < 0) {
      return of(date(text, text));
    }
    if (slash != text.lastIndexOf('/')) {
      throw new InvalidValueException("period", text, EXPECTED);
    }
    String first = text.substring(0, slash);
    String last = text.substring(slash + 1);
    return new Period(
        endpoint(first, text), first.equals(OPEN), endpoint(last, text), last.equals(OPEN), text);
  }

  /**
   * Returns what {@link #parse(String)} returns, under the name where frameworks such as Spring and
   * JAX-RS look for a conversion from text.
   *
   * @throws InvalidValueException if the text is not of the form
   */
  public static Period valueOf(String text) {
    return parse(text);
  }

  private static @Nullable PartialDate endpoint(String part, String text) {
    return part.isEmpty() || part.equals(OPEN) ? null : date(part, text);
  }

  private static PartialDate date(String part, String text) {
    try {
      return PartialDate.parse(part);
    } catch (InvalidValueException notADate) {
      InvalidValueException refused =
          new InvalidValueException("period", text, EXPECTED + " (" + notADate.getMessage() + ")");
      refused.initCause(notADate);
      throw refused;
    }
  }

  /** Returns the date within which the period begins; empty where the start is open or unknown. */
  public Optional<PartialDate> start() {
    return Optional.ofNullable(start);
  }

  /** Returns the date within which the period ends; empty where the end is open or unknown. */
  public Optional<PartialDate> end() {
    return Optional.ofNullable(end);
  }

  /** Returns whether the period has no beginning; false where the beginning is only unknown. */
  public boolean isStartOpen() {
    return openStart;
  }

  /** Returns whether the period goes on without an end; false where the end is only unknown. */
  public boolean isEndOpen() {
    return openEnd;
  }

  /** Returns whether the day that the date stands for lies within this period. */
  public Certainty contains(PartialDate date) {
    Bound day = Bound.of(requireNonNull(date, "date"));
    return first().notAfter(day).and(day.notAfter(last()));
  }

  /** Returns whether at least one day lies within both periods; the same either way round. */
  public Certainty overlaps(Period other) {
    requireNonNull(other, "other");
    return first().notAfter(other.last()).and(other.first().notAfter(last()));
  }

  /**
   * Returns how many days may lie between the last day of this period and the first day of a later
   * one, both not counted.
   *
   * @return the least and the most days; a least of 0 means that there may be no gap, and where an
   *     end is qualified or unknown there is no most; empty if there is certainly no gap
   */
  public Optional<Range<Long>> gapTo(Period later) {
    Bound end = last();
    Bound start = requireNonNull(later, "later").first();
    if (!end.exact || !start.exact) {
      return Optional.of(Range.atLeast(0L));
    }
    long least =
        end.last.isEqual(LocalDate.MAX) ? 0 : Math.max(0, daysBetween(end.last, start.first));
    if (start.last.isEqual(LocalDate.MAX) || end.first.isEqual(LocalDate.MIN)) {
      return Optional.of(Range.atLeast(least));
    }
    long most = daysBetween(end.first, start.last);
    return most < 1 ? Optional.empty() : Optional.of(Range.closed(least, most));
  }

  private static long daysBetween(LocalDate before, LocalDate after) {
    return ChronoUnit.DAYS.between(before, after) - 1;
  }

  private Bound first() {
    Bound first = Bound.of(start, openStart, LocalDate.MIN);
    Bound last = Bound.of(end, openEnd, LocalDate.MAX);
    return first.exact && last.exact && first.last.isAfter(last.last)
        ? new Bound(first.first, last.last, true)
        : first;
  }

  private Bound last() {
    Bound first = Bound.of(start, openStart, LocalDate.MIN);
    Bound last = Bound.of(end, openEnd, LocalDate.MAX);
    return first.exact && last.exact && last.first.isBefore(first.first)
        ? new Bound(first.first, last.last, true)
        : last;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Period that
        && openStart == that.openStart
        && openEnd == that.openEnd
        && Objects.equals(start, that.start)
        && Objects.equals(end, that.end);
  }

  @Override
  public int hashCode() {
    return Objects.hash(start, end, openStart, openEnd);
  }

  /** Returns the text form, which {@link #parse} reads back to an equal period. */
  @Override
  public String toString() {
    if (start != null && Objects.equals(start, end)) {
      return start.toString();
    }
    return text(start, openStart) + "/" + text(end, openEnd);
  }

  private static String text(@Nullable PartialDate date, boolean open) {
    return date != null ? date.toString() : open ? OPEN : "";
  }

  /** The days on which an end may fall; not exact where a qualifier leaves them without limit. */
  private record Bound(LocalDate first, LocalDate last, boolean exact) {

    static Bound of(PartialDate date) {
      return new Bound(date.earliest(), date.latest(), !date.isQualified());
    }

    static Bound of(@Nullable PartialDate date, boolean open, LocalDate beyond) {
      if (date != null) {
        return of(date);
      }
      return open ? new Bound(beyond, beyond, true) : new Bound(LocalDate.MIN, LocalDate.MAX, true);
    }

    Certainty notAfter(Bound other) {
      if (!exact || !other.exact) {
        return Certainty.POSSIBLE;
      }
      if (!last.isAfter(other.first)) {
        return Certainty.DEFINITE;
      }
      return first.isAfter(other.last) ? Certainty.IMPOSSIBLE : Certainty.POSSIBLE;
    }
  }
}
