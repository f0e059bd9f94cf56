package kh.civic.i18n.calendar;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Optional;
import kh.civic.core.value.PartialDate;
import kh.civic.core.value.Period;
import org.jspecify.annotations.Nullable;

/**
 * A date that was read from Khmer text: where it stands, what it says, and what in it disagrees.
 *
 * <p>The value is what the text says of the Gregorian date; where only a lunar date is printed, the
 * day that it stands for. Whatever contradicts the value is a {@linkplain #findings() finding} and
 * changes nothing. What looks like a date and cannot be read as one has no value, neither a {@link
 * #period()} nor a date {@link #withoutYear()}, and a finding that says why. Immutable and
 * thread-safe.
 */
@Immutable
public final class KhmerDateReading {

  private final int start;
  private final int end;
  private final @Nullable Period period;

  @SuppressWarnings("Immutable") // a Month or a MonthDay, both immutable
  private final @Nullable TemporalAccessor withoutYear;

  private final @Nullable KhmerLunarDate lunar;
  private final @Nullable String place;
  private final ImmutableList<DateFinding> findings;

  KhmerDateReading(
      int start,
      int end,
      @Nullable Period period,
      @Nullable TemporalAccessor withoutYear,
      @Nullable KhmerLunarDate lunar,
      @Nullable String place,
      List<DateFinding> findings) {
    this.start = start;
    this.end = end;
    this.period = period;
    this.withoutYear = withoutYear;
    this.lunar = lunar;
    this.place = place;
    this.findings = ImmutableList.copyOf(findings);
  }

  /** Returns this reading of a text that stands further on in another. */
  KhmerDateReading movedBy(int offset) {
    List<DateFinding> moved =
        findings.stream()
            .map(
                finding ->
                    new DateFinding(
                        finding.kind(),
                        finding.start() + offset,
                        finding.end() + offset,
                        finding.found(),
                        finding.expected()))
            .toList();
    return new KhmerDateReading(
        start + offset, end + offset, period, withoutYear, lunar, place, moved);
  }

  /** {@return the index into the text, in UTF-16 units, where the date begins} */
  public int start() {
    return start;
  }

  /** {@return the index after the last character of the date} */
  public int end() {
    return end;
  }

  /**
   * {@return the time that the text names: one date as a period within that date, or a span} Empty
   * if no year is printed.
   */
  public Optional<Period> period() {
    return Optional.ofNullable(period);
  }

  /** {@return the one date that the text names; empty for a span, or if no year is printed} */
  public Optional<PartialDate> date() {
    return period()
        .filter(span -> span.start().isPresent() && span.start().equals(span.end()))
        .flatMap(Period::start);
  }

  /** {@return the day that the text names; empty if it names less or more than one day} */
  public Optional<LocalDate> day() {
    return date().flatMap(PartialDate::toLocalDate);
  }

  /**
   * {@return the date that the text names without a year: a {@link Month} for ខែកុម្ភៈ, a {@link
   * MonthDay} for ថ្ងៃទី១៤ ខែមេសា} Empty if a year is printed.
   */
  public Optional<TemporalAccessor> withoutYear() {
    return Optional.ofNullable(withoutYear);
  }

  /**
   * {@return the lunar date of the day, if a lunar date is printed: the one that agrees with the
   * value, which is not the printed one where a finding says so} Empty if none is printed, or the
   * day is not within 1800 to 2200.
   */
  public Optional<KhmerLunarDate> lunar() {
    return Optional.ofNullable(lunar);
  }

  /**
   * {@return the place that is printed before the date, or between the lunar and the Gregorian
   * date, as letterheads do; empty if there is none, and before a date in running text}
   */
  public Optional<String> place() {
    return Optional.ofNullable(place);
  }

  /** {@return what disagrees or is misspelt, in the order of the text; empty if nothing} */
  public ImmutableList<DateFinding> findings() {
    return findings;
  }

  /** Returns the reading for a log: the value, and the findings if there are any. */
  @Override
  public String toString() {
    Object value = period != null ? period : withoutYear;
    if (value == null) {
      return findings.toString();
    }
    return findings.isEmpty() ? value.toString() : value + " " + findings;
  }
}
