package kh.civic.i18n.calendar;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAccessor;
import java.util.stream.IntStream;
import kh.civic.core.value.PartialDate;
import kh.civic.core.value.Period;
import kh.civic.i18n.calendar.DateCursor.Part;
import kh.civic.i18n.calendar.GregorianGrammar.EraYear;
import kh.civic.i18n.calendar.GregorianGrammar.Gregorian;
import kh.civic.i18n.calendar.SpanGrammar.End;
import org.jspecify.annotations.Nullable;

/** Works out the times that printed parts stand for, and refuses those that no calendar has. */
final class DateValues {

  static final String CHECKED_DAYS = "a day of 1800 to 2200";

  private final DateCursor cursor;
  private final Contradictions contradictions;

  DateValues(DateCursor cursor) {
    this.cursor = cursor;
    this.contradictions = new Contradictions(cursor);
  }

  /** Returns the first date of an end of a span. */
  @Nullable PartialDate first(End end) {
    Period value = of(end);
    return value == null ? null : value.start().orElseThrow();
  }

  /** Returns the last date of an end of a span. */
  @Nullable PartialDate last(End end) {
    Period value = of(end);
    return value == null ? null : value.end().orElseThrow();
  }

  /** Returns the last date of an end, without a complaint if there is none. */
  @Nullable PartialDate lastOf(End end) {
    return end.date() != null && !end.date().hasYear() ? null : last(end);
  }

  /** Returns the time of a date or an end of a span; null if it has none, with a complaint. */
  @Nullable Period of(End end) {
    Gregorian date = end.date();
    if (date == null) {
      Period span = end.span();
      return span == null ? null : qualified(span, end);
    }
    if (!date.hasYear()) {
      cursor.expect("a year", date.end());
      return null;
    }
    Period value = ofDate(date);
    if (value == null || (end.last() && date.day() != null)) {
      return null;
    }
    return qualified(value, end);
  }

  private static Period qualified(Period span, End end) {
    PartialDate first = span.start().orElseThrow();
    PartialDate last = span.end().orElseThrow();
    if (end.last()) {
      first = PartialDate.of(last.latest());
      last = first;
    }
    if (end.isPlain()) {
      return span;
    }
    return Period.between(
        first.withQualifier(end.qualifier()), last.withQualifier(end.qualifier()));
  }

  private @Nullable Period ofDate(Gregorian date) {
    Part<Month> month = date.month();
    if (month == null) {
      return ofYear(date);
    }
    if (date.day() != null) {
      LocalDate day = day(date);
      if (day == null) {
        return null;
      }
      check(date, day);
      return Period.of(PartialDate.of(day));
    }
    Integer year = commonYear(date, month.value(), null);
    return year == null ? null : Period.of(PartialDate.of(YearMonth.of(year, month.value())));
  }

  private @Nullable Period ofYear(Gregorian date) {
    Part<Integer> year = date.year();
    if (year != null) {
      Period value = Period.of(PartialDate.of(year.value()));
      for (Part<EraYear> era : date.eras()) {
        int begin = era.value().era().beginsIn(era.value().year());
        if (year.value() != begin && year.value() != begin + 1) {
          contradictions.reportEra(era, year.value() - (begin - era.value().year()));
        }
      }
      return value;
    }
    Part<EraYear> era = date.eras().get(0);
    try {
      return era.value().era().daysOf(era.value().year());
    } catch (DateTimeException beyondTheCalendar) {
      cursor.refuse(DateFinding.Kind.NOT_CHECKED, era.start(), CHECKED_DAYS);
      return null;
    }
  }

  /** Returns the day of a date with a day, a month and a year. */
  @Nullable LocalDate day(Gregorian date) {
    Part<Integer> day = date.day();
    Part<Month> month = date.month();
    if (day == null || month == null || !date.hasYear()) {
      cursor.expect("a month and a year", date.end());
      return null;
    }
    Integer year = commonYear(date, month.value(), day.value());
    if (year == null) {
      return null;
    }
    try {
      return LocalDate.of(year, month.value(), day.value());
    } catch (DateTimeException noSuchDay) {
      cursor.refuse(DateFinding.Kind.IMPOSSIBLE, date.start(), "a day of the calendar");
      return null;
    }
  }

  /** Returns the common year: the printed one, or the one in which the year of an era holds. */
  private @Nullable Integer commonYear(Gregorian date, Month month, @Nullable Integer day) {
    if (date.year() != null) {
      return date.year().value();
    }
    Part<EraYear> printed = date.eras().get(0);
    Era era = printed.value().era();
    int begin = era.beginsIn(printed.value().year());
    ImmutableList<Integer> years =
        IntStream.rangeClosed(begin, begin + 1)
            .filter(year -> holds(printed.value(), year, month, day))
            .boxed()
            .collect(ImmutableList.toImmutableList());
    if (years.size() == 1) {
      return years.get(0);
    }
    cursor.refuse(
        DateFinding.Kind.YEAR_NOT_CLEAR,
        printed.start(),
        "a Gregorian year, " + begin + " or " + (begin + 1));
    return null;
  }

  /** Returns whether a year of an era is in force on a day, or on the whole of a month. */
  private static boolean holds(EraYear era, int year, Month month, @Nullable Integer day) {
    YearMonth whole = YearMonth.of(year, month);
    if (day != null && !whole.isValidDay(day)) {
      return false;
    }
    LocalDate first = whole.atDay(day == null ? 1 : day);
    LocalDate last = day == null ? whole.atEndOfMonth() : first;
    return era.era().isYearOn(era.year(), first) && era.era().isYearOn(era.year(), last);
  }

  /** Returns whether no calendar has a day, and then refuses it. */
  boolean isImpossible(Gregorian date) {
    if (date.day() == null || date.month() == null) {
      return false;
    }
    return date.hasYear() ? day(date) == null : withoutYear(date) == null;
  }

  /** Checks the weekday and the eras of a day. */
  void check(Gregorian date, LocalDate day) {
    contradictions.checkWeekday(date.weekday(), day);
    contradictions.checkEras(date.eras(), day);
  }

  /** Returns whether the year stands behind the name of the common era. */
  boolean isOfCommonEra(Gregorian date) {
    return Vocabulary.COMMON_ERA.words().stream()
        .anyMatch(
            word -> date.year() != null && cursor.follows(word.folded(), date.year().start()));
  }

  /** Returns a month or a day of a month whose year is not printed. */
  @Nullable TemporalAccessor withoutYear(Gregorian date) {
    Part<Month> month = date.month();
    if (month == null || date.day() == null) {
      return month == null ? null : month.value();
    }
    try {
      return MonthDay.of(month.value(), date.day().value());
    } catch (DateTimeException noSuchDay) {
      cursor.refuse(DateFinding.Kind.IMPOSSIBLE, date.start(), "a day of the calendar");
      return null;
    }
  }
}
