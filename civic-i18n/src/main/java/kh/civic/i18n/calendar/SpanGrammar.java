package kh.civic.i18n.calendar;

import com.google.common.collect.ImmutableList;
import java.time.Month;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import kh.civic.core.value.InvalidValueException;
import kh.civic.core.value.PartialDate;
import kh.civic.core.value.Period;
import kh.civic.i18n.calendar.DateCursor.Mark;
import kh.civic.i18n.calendar.DateCursor.Part;
import kh.civic.i18n.calendar.GregorianGrammar.Gregorian;
import kh.civic.i18n.calendar.GregorianGrammar.Unit;
import kh.civic.i18n.calendar.Vocabulary.Joint;
import kh.civic.i18n.calendar.Vocabulary.Lead;
import org.jspecify.annotations.Nullable;

/** Reads Gregorian dates and the spans that they make: from, to, and, or, lists. */
final class SpanGrammar {

  /** No list of the days of one month is longer. */
  private static final int MAX_LISTED = 31;

  private final DateCursor cursor;
  private final GregorianGrammar gregorian;
  private final YearSpanGrammar yearSpans;
  private final DateValues values;

  SpanGrammar(
      DateCursor cursor, GregorianGrammar gregorian, YearSpanGrammar yearSpans, DateValues values) {
    this.cursor = cursor;
    this.gregorian = gregorian;
    this.yearSpans = yearSpans;
    this.values = values;
  }

  /** What Gregorian dates say: a time, or a month or day whose year is not printed. */
  record Time(@Nullable Period period, @Nullable TemporalAccessor withoutYear) {
    private static Time of(Period period) {
      return new Time(period, null);
    }
  }

  /**
   * One end of a span, or a date of its own.
   *
   * @param date the parts of a date, if it is one
   * @param span the time, if it is a decade, a quarter or the like
   * @param last whether its last day is meant
   */
  record End(
      int start,
      @Nullable Gregorian date,
      @Nullable Period span,
      boolean last,
      PartialDate.Qualifier qualifier) {

    boolean isPlain() {
      return !last && qualifier == PartialDate.Qualifier.NONE;
    }

    private static End of(Gregorian date) {
      return new End(date.start(), date, null, false, PartialDate.Qualifier.NONE);
    }
  }

  /** Reads what follows a word that makes another time of a date. */
  @Nullable Time after(Lead lead, int start) {
    Period parts = lead == Lead.FROM || lead == Lead.SINCE ? yearSpans.partsFrom() : null;
    if (parts != null) {
      return Time.of(parts);
    }
    End end = end(null);
    if (end == null) {
      return null;
    }
    return switch (lead) {
      case SINCE -> since(end, true);
      case FROM -> since(end, false);
      case UNTIL, EVER_UNTIL -> until(end, lead == Lead.EVER_UNTIL);
      case BETWEEN -> joined(end, true);
      case BEFORE_OR_AFTER -> {
        Gregorian date = end.date;
        boolean christ = date != null && date.isYearOnly() && values.isOfCommonEra(date);
        cursor.refuse(
            christ ? DateFinding.Kind.BEFORE_CHRIST : DateFinding.Kind.NOT_UNDERSTOOD,
            start,
            christ ? "a time of the common era" : "a date, and not a time before or after it");
        yield null;
      }
    };
  }

  /** Reads a span that begins with "from": one to a date, without an end, or with one unknown. */
  private @Nullable Time since(End first, boolean alone) {
    Mark afterFirst = cursor.mark();
    cursor.space();
    Mark beforeJoint = cursor.mark();
    if (to()) {
      cursor.space();
      End last = end(unitOf(first));
      if (last != null) {
        return spanOf(first, last);
      }
      if (cursor.isRefused()) {
        return null;
      }
      cursor.reset(beforeJoint); // មកដល់បច្ចុប្បន្ន, until today
    }
    boolean open = cursor.literal("តទៅ") || cursor.literal("រហូតមក") || cursor.literal("មក");
    boolean unknown = !open && cursor.literal(KhmerDateFormat.END_UNKNOWN);
    if (!open && !unknown) {
      if (!alone) {
        return null;
      }
      cursor.reset(afterFirst);
    }
    PartialDate date = values.first(first);
    if (date == null) {
      return null;
    }
    return Time.of(open ? Period.since(date) : Period.parse(date + "/"));
  }

  private @Nullable Time until(End last, boolean ever) {
    PartialDate date = values.last(last);
    if (date == null) {
      return null;
    }
    return Time.of(ever ? Period.until(date) : Period.parse("/" + date));
  }

  private boolean to() {
    Mark mark = cursor.mark();
    Part<Joint> joint = cursor.word(Vocabulary.JOINTS);
    if (joint == null || joint.value() != Joint.TO) {
      cursor.reset(mark);
      return false;
    }
    return true;
  }

  private static @Nullable Unit unitOf(End end) {
    return end.date == null ? Unit.YEAR : Unit.of(end.date);
  }

  /**
   * Reads one end of a span, with what qualifies it.
   *
   * @param after the last part of the date that begins the span, if this one ends it
   */
  private @Nullable End end(@Nullable Unit after) {
    return end(null, after);
  }

  /** Reads one end of which the head may have been read. */
  @Nullable End end(@Nullable DayHead read, @Nullable Unit after) {
    Mark mark = read == null ? cursor.mark() : read.start();
    boolean about = false;
    boolean last = false;
    Period span = null;
    DayHead head = read;
    if (head == null) {
      about = cursor.literal("ប្រហែល") || cursor.literal("ប្រមាណ");
      cursor.space();
      last = cursor.literalAndSpace("ដំណាច់");
      span = yearSpans.named();
      head = span == null && !cursor.isRefused() ? DayHead.read(cursor) : null;
    }
    if (head != null) {
      span = yearSpans.months(head);
    }
    Gregorian date = span == null && head != null ? gregorian.date(head, after) : null;
    if ((date == null && span == null) || cursor.isRefused()) {
      cursor.reset(mark);
      return null;
    }
    Mark afterDate = cursor.mark();
    cursor.space();
    boolean doubtful = cursor.literal(KhmerDateFormat.UNCERTAIN);
    if (!doubtful) {
      cursor.reset(afterDate);
    }
    return new End(mark.position(), date, span, last, qualifier(about, doubtful));
  }

  private static PartialDate.Qualifier qualifier(boolean about, boolean doubtful) {
    if (about) {
      return doubtful
          ? PartialDate.Qualifier.APPROXIMATE_AND_UNCERTAIN
          : PartialDate.Qualifier.APPROXIMATE;
    }
    return doubtful ? PartialDate.Qualifier.UNCERTAIN : PartialDate.Qualifier.NONE;
  }

  /** Reads what follows a date: the rest of a list, of a span, or nothing. */
  @Nullable Time from(End first) {
    if (first.date != null && values.isImpossible(first.date)) {
      return null;
    }
    Mark afterFirst = cursor.mark();
    Time list = listFrom(first);
    if (list != null || cursor.isRefused()) {
      return list;
    }
    cursor.reset(afterFirst);
    Time joined = joined(first, false);
    if (joined != null || cursor.isRefused()) {
      return joined;
    }
    cursor.reset(afterFirst);
    return single(first);
  }

  /** Reads what joins a date to another, and that, if they make a span. */
  private @Nullable Time joined(End first, boolean between) {
    cursor.space();
    Joint joint = cursor.wordAndSpace(Vocabulary.JOINTS);
    if (joint == null) {
      return null;
    }
    End last = end(unitOf(first));
    if (last == null || (joint == Joint.STROKE && !isYear(last))) {
      if (joint != Joint.TO && cursor.isRunning() && !between) {
        cursor.forgive(); // another date
      }
      return null;
    }
    boolean and = joint == Joint.AND || joint == Joint.STROKE;
    boolean ownYear = first.date == null || first.date.hasYear();
    boolean neighbours = areNeighbours(first, last);
    // In running text "2020 and 2023" are two dates; only neighbours make a span of their own.
    if (and && ownYear && cursor.isRunning() && !between && !(neighbours && isYear(first))) {
      return null;
    }
    Time span = spanOf(first, last);
    if (span == null) {
      return null;
    }
    if (joint == Joint.OR) {
      cursor.report(
          DateFinding.Kind.EITHER, first.start, cursor.position(), "one of the two dates");
    } else if (and && !between && !neighbours) {
      cursor.report(DateFinding.Kind.GAP, first.start, cursor.position(), "neighbours, or ដល់");
    }
    return span;
  }

  private static boolean isYear(End end) {
    return end.date != null && end.date.isYearOnly();
  }

  private boolean areNeighbours(End first, End last) {
    Mark mark = cursor.mark();
    PartialDate end = values.lastOf(completed(first, last));
    PartialDate begin = values.first(last);
    cursor.reset(mark);
    return end != null && begin != null && end.latest().plusDays(1).equals(begin.earliest());
  }

  private static End completed(End first, End last) {
    return first.date == null || last.date == null
        ? first
        : new End(
            first.start, first.date.completedBy(last.date), null, first.last, first.qualifier);
  }

  private @Nullable Time spanOf(End first, End last) {
    End whole =
        first.date != null && last.date != null
            ? new End(
                last.start, last.date.completedBy(first.date), null, last.last, last.qualifier)
            : last;
    PartialDate begin = values.first(completed(first, last));
    PartialDate end = begin == null ? null : values.last(whole);
    if (begin == null || end == null) {
      return null;
    }
    try {
      return Time.of(Period.between(begin, end));
    } catch (InvalidValueException endBeforeStart) {
      cursor.expect("a span whose end is not before its start", last.start);
      return null;
    }
  }

  /** Reads the rest of a list of three days or months or more that share their year, as a span. */
  private @Nullable Time listFrom(End first) {
    Gregorian date = first.date;
    if (date == null || date.hasYear() || !first.isPlain()) {
      return null;
    }
    return date.month() == null ? daysFrom(date) : monthsFrom(date);
  }

  private @Nullable Time daysFrom(Gregorian first) {
    Part<Integer> last = first.day();
    if (last == null) {
      return null;
    }
    boolean neighbours = true;
    int days = 1;
    Mark afterDay = cursor.mark();
    while (days < MAX_LISTED && listSeparator()) {
      Part<Integer> day = gregorian.listedDay();
      if (day == null) {
        break;
      }
      if (day.value() <= last.value()) {
        return null;
      }
      neighbours &= day.value() == last.value() + 1;
      last = day;
      days++;
      afterDay = cursor.mark();
    }
    cursor.reset(afterDay);
    Part<Month> month = days < 3 ? null : gregorian.month(true);
    return month == null
        ? null
        : list(
            first,
            new Gregorian(
                last.start(), cursor.position(), null, last, month, null, ImmutableList.of()),
            neighbours);
  }

  private @Nullable Time monthsFrom(Gregorian first) {
    if (first.day() != null || first.month() == null) {
      return null;
    }
    List<Part<Month>> months = new ArrayList<>(List.of(first.month()));
    boolean neighbours = true;
    while (months.size() < 12 && listSeparator()) {
      Part<Month> month = gregorian.month(true);
      Part<Month> before = months.get(months.size() - 1);
      if (month == null || month.value().compareTo(before.value()) <= 0) {
        return null;
      }
      neighbours &= month.value() == before.value().plus(1);
      months.add(month);
      Mark afterMonth = cursor.mark();
      boolean year = gregorian.year(true, true) != null || !gregorian.eras().isEmpty();
      cursor.reset(afterMonth);
      if (cursor.isRefused()) {
        return null;
      }
      if (year) {
        break;
      }
    }
    Part<Month> last = months.get(months.size() - 1);
    return months.size() < 3
        ? null
        : list(
            first,
            new Gregorian(
                last.start(), cursor.position(), null, null, last, null, ImmutableList.of()),
            neighbours);
  }

  /** Reads the year of a list. */
  private @Nullable Time list(Gregorian first, Gregorian last, boolean neighbours) {
    int end = last.day() == null ? last.end() : last.day().end();
    var eras = gregorian.eras();
    Part<Integer> year = gregorian.year(true, true);
    if (year == null && eras.isEmpty()) {
      return null;
    }
    if (!neighbours) {
      cursor.report(DateFinding.Kind.GAP, first.start(), end, "neighbours");
    }
    Gregorian whole =
        new Gregorian(last.start(), cursor.position(), null, last.day(), last.month(), year, eras);
    return spanOf(End.of(first), End.of(whole));
  }

  /** Passes what stands between two items of a list: a comma, a word, a dash, or a space alone. */
  private boolean listSeparator() {
    int before = cursor.position();
    cursor.gap();
    boolean found = cursor.literal("និង") || cursor.literal("-") || cursor.position() > before;
    cursor.space();
    return found;
  }

  private @Nullable Time single(End end) {
    Gregorian date = end.date;
    if (date == null || date.hasYear()) {
      Period value = values.of(end);
      return value == null ? null : Time.of(value);
    }
    if (date.month() == null || !end.isPlain()) {
      cursor.expect("a year", date.end());
      return null;
    }
    // តុលា also begins the word for court, and កញ្ញា is Miss.
    if (cursor.isRunning() && !gregorian.isNamed(date.month())) {
      return null;
    }
    TemporalAccessor withoutYear = values.withoutYear(date);
    return withoutYear == null ? null : new Time(null, withoutYear);
  }
}
