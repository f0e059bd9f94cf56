package kh.civic.i18n.calendar;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.TemporalAccessor;
import java.util.Comparator;
import java.util.List;
import kh.civic.core.value.PartialDate;
import kh.civic.core.value.Period;
import kh.civic.i18n.calendar.DateCursor.Mark;
import kh.civic.i18n.calendar.DateCursor.Part;
import kh.civic.i18n.calendar.DateCursor.Refusal;
import kh.civic.i18n.calendar.GregorianGrammar.EraYear;
import kh.civic.i18n.calendar.GregorianGrammar.Gregorian;
import kh.civic.i18n.calendar.LunarGrammar.Lunar;
import kh.civic.i18n.calendar.SpanGrammar.End;
import kh.civic.i18n.calendar.SpanGrammar.Time;
import kh.civic.i18n.calendar.Vocabulary.Lead;
import org.jspecify.annotations.Nullable;

/** Reads one date or span, in one calendar or both, from a place in a text. */
final class DateReader {

  private final DateCursor cursor;
  private final GregorianGrammar gregorian;
  private final LunarGrammar lunars;
  private final YearSpanGrammar yearSpans;
  private final SpanGrammar spans;
  private final DateValues values;
  private final Contradictions contradictions;
  private int start;
  private @Nullable String place;

  DateReader(DateCursor cursor, boolean dayFirst) {
    this.cursor = cursor;
    this.gregorian = new GregorianGrammar(cursor, dayFirst);
    this.lunars = new LunarGrammar(cursor, gregorian);
    this.yearSpans = new YearSpanGrammar(cursor, gregorian);
    this.values = new DateValues(cursor);
    this.spans = new SpanGrammar(cursor, gregorian, yearSpans, values);
    this.contradictions = new Contradictions(cursor);
  }

  /** Returns whether a date may begin at a place: a word does, and it is one of a date. */
  static boolean mayBegin(DateText text, int position) {
    char c = text.charAt(position);
    char before = text.charAt(position - 1);
    return DateText.isDigit(c)
        ? !DateText.isDigit(before)
        : before != DateText.COENG && Vocabulary.mayBeginDate(c);
  }

  /** Returns the date where the cursor stands; null if there is none, and then it stays there. */
  @Nullable KhmerDateReading read() {
    start = cursor.position();
    if (cursor.isRunning() && !mayBegin(cursor.text(), start)) {
      return null;
    }
    Mark mark = cursor.mark();
    place = cursor.isRunning() ? null : Letterhead.place(cursor);
    KhmerDateReading reading = ledOrPlain();
    if (reading == null || cursor.isRefused()) {
      cursor.reset(mark);
      return null;
    }
    return reading;
  }

  /**
   * Returns a reading without a value that says why what was {@linkplain #read refused} is none.
   */
  KhmerDateReading refused() {
    Refusal refusal = requireNonNull(cursor.refusal());
    DateFinding.Kind kind = requireNonNull(refusal.kind());
    DateFinding finding = cursor.finding(kind, refusal.start(), refusal.end(), refusal.expected());
    return new KhmerDateReading(
        cursor.text().originalStart(start),
        finding.end(),
        null,
        null,
        null,
        place,
        List.of(finding));
  }

  private @Nullable KhmerDateReading ledOrPlain() {
    Mark mark = cursor.mark();
    Lead lead = cursor.wordAndSpace(Vocabulary.LEADS);
    if (lead != null) {
      Time time = spans.after(lead, mark.position());
      if (time != null || cursor.isRefused()) {
        return reading(time);
      }
      cursor.reset(mark);
    }
    return lead == Lead.BETWEEN ? null : plain();
  }

  private @Nullable KhmerDateReading plain() {
    char c = cursor.peek();
    if (!DateText.isDigit(c) && isWordOfASpan()) {
      End end = spans.end(null, null);
      return end == null ? null : reading(spans.from(end));
    }
    DayHead head = DayHead.read(cursor);
    Lunar lunar = lunars.date(head);
    if (lunar != null) {
      return lunarFirst(lunar);
    }
    End first = spans.end(head, null);
    if (first == null) {
      return null;
    }
    Gregorian date = first.date();
    if (date != null && date.isDay() && first.isPlain()) {
      Mark mark = cursor.mark();
      boolean bracketed = joined();
      Lunar behind = lunars.date(DayHead.read(cursor));
      if (behind != null && (!bracketed || cursor.literal(")"))) {
        return inBothCalendars(date, behind);
      }
      cursor.reset(mark);
    }
    return reading(spans.from(first));
  }

  /** Returns whether a word stands here that neither a day nor a month nor a year begins with. */
  private boolean isWordOfASpan() {
    return switch (cursor.peek()) {
      case 'ប', 'ដ', 'ត', 'ទ', 'ស', 'ឆ' ->
          isAhead(Vocabulary.TENS_OF_YEARS)
              || isAhead(Vocabulary.PARTS_OF_YEAR)
              || cursor.matches("ប្រហែល", cursor.position())
              || cursor.matches("ប្រមាណ", cursor.position())
              || cursor.matches("ដំណាច់", cursor.position())
              || cursor.matches("ឆ្នាំសិក្សា", cursor.position());
      default -> false;
    };
  }

  private boolean isAhead(Vocabulary<?> vocabulary) {
    Mark mark = cursor.mark();
    boolean ahead = cursor.word(vocabulary) != null;
    cursor.reset(mark);
    return ahead;
  }

  private @Nullable KhmerDateReading lunarFirst(Lunar lunar) {
    Mark mark = cursor.mark();
    boolean bracketed = joined();
    String placeBefore = place;
    if (place == null) {
      place = Letterhead.place(cursor);
    }
    DayHead head = DayHead.read(cursor);
    Gregorian date = gregorian.date(head, null);
    if (date != null && date.isDay() && (!bracketed || cursor.literal(")"))) {
      return inBothCalendars(date, lunar);
    }
    if (cursor.isRefused()) {
      return null;
    }
    cursor.reset(mark);
    place = placeBefore;
    return lunarAlone(lunar);
  }

  /** Passes what joins the two dates, and returns whether it is an opening bracket. */
  private boolean joined() {
    cursor.gap();
    boolean bracketed = cursor.literal("(");
    Mark mark = cursor.mark();
    cursor.literalAndSpace("ដែល");
    if (cursor.literalAndSpace("ត្រូវ")) {
      if (cursor.literal("នឹង")
          || cursor.literal("និង")
          || cursor.literal("ជា")
          || cursor.literal("នៅ")) {
        cursor.space();
      }
    } else {
      cursor.reset(mark);
    }
    return bracketed;
  }

  private @Nullable KhmerDateReading inBothCalendars(Gregorian date, Lunar printed) {
    LocalDate day = values.day(date);
    if (day == null) {
      return null;
    }
    values.check(date, day);
    contradictions.checkWeekday(printed.weekday(), day);
    KhmerLunarDate lunar = null;
    if (KhmerLunarChronology.covers(day)) {
      lunar = KhmerLunarDate.from(day);
      contradictions.checkLunarDay(printed, lunar);
      contradictions.checkYears(printed, lunar);
    } else {
      cursor.report(
          DateFinding.Kind.NOT_CHECKED, printed.start(), printed.end(), DateValues.CHECKED_DAYS);
    }
    return reading(Period.of(PartialDate.of(day)), null, lunar);
  }

  private @Nullable KhmerDateReading lunarAlone(Lunar printed) {
    Part<EraYear> era = printed.buddhistYear();
    if (era == null) {
      cursor.refuse(
          DateFinding.Kind.YEAR_NOT_GIVEN,
          printed.start(),
          "a Buddhist year (ព.ស.) or a Gregorian date",
          printed.end());
      return null;
    }
    try {
      KhmerLunarDate lunar =
          KhmerLunarDate.of(
              era.value().year(), printed.month().value(), printed.phase(), printed.day().value());
      LocalDate day = LocalDate.from(lunar);
      contradictions.checkWeekday(printed.weekday(), day);
      contradictions.checkYears(printed, lunar);
      return reading(Period.of(PartialDate.of(day)), null, lunar);
    } catch (DateTimeException noSuchDay) {
      cursor.refuse(
          DateFinding.Kind.IMPOSSIBLE,
          printed.day().start(),
          "a lunar day that the Buddhist year has, within 1800 to 2200");
      return null;
    }
  }

  private @Nullable KhmerDateReading reading(@Nullable Time time) {
    return time == null ? null : reading(time.period(), time.withoutYear(), null);
  }

  private KhmerDateReading reading(
      @Nullable Period period,
      @Nullable TemporalAccessor withoutYear,
      @Nullable KhmerLunarDate lunar) {
    List<DateFinding> findings =
        cursor.findings().stream().sorted(Comparator.comparingInt(DateFinding::start)).toList();
    return new KhmerDateReading(
        cursor.text().originalStart(start),
        cursor.text().originalEnd(cursor.position()),
        period,
        withoutYear,
        lunar,
        place,
        findings);
  }
}
