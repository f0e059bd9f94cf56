package kh.civic.i18n.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAccessor;
import java.util.Comparator;
import java.util.List;
import kh.civic.core.value.InvalidValueException;
import kh.civic.core.value.PartialDate;
import kh.civic.core.value.Period;
import kh.civic.i18n.calendar.DateScanner.Gregorian;
import kh.civic.i18n.calendar.DateScanner.Lunar;
import kh.civic.i18n.calendar.DateScanner.Mark;
import kh.civic.i18n.calendar.DateScanner.Part;
import kh.civic.i18n.calendar.DateScanner.Unit;
import org.jspecify.annotations.Nullable;

/** Puts the parts of one date together, in one calendar or both, or of a span of dates. */
final class DateReader {

  /** The letters with which the words that may begin a date begin. */
  private static final String INITIALS = "ថខឆពចតដបរគ";

  private static final String QUARTER = "ត្រីមាស";
  private static final String HALF = "ឆមាស";
  private static final String CHECKED_DAYS = "a day of 1800 to 2200";

  /** No list of the days of one month is longer. */
  private static final int MAX_DAYS = 31;

  private final DateText text;
  private final DateScanner scanner;
  private final Contradictions contradictions;
  private int start;
  private @Nullable String place;
  private @Nullable Complaint complaint;

  DateReader(DateText text, DateScanner scanner) {
    this.text = text;
    this.scanner = scanner;
    this.contradictions = new Contradictions(scanner);
  }

  /**
   * What was expected, and where, of a text that looks like a date and is none.
   *
   * @param impossibleEnd the end of a date that no calendar has, so that no part of it is one; 0 if
   *     it is not of that kind
   */
  record Complaint(String expected, int position, int impossibleEnd) {}

  /** One end of a span, or a date of its own. */
  private record End(Gregorian date, boolean last, PartialDate.Qualifier qualifier) {}

  /** Returns whether a date may begin at a place: a word does, and it is one of a date. */
  static boolean mayBegin(DateText text, int position) {
    char c = text.charAt(position);
    char before = position == 0 ? 0 : text.charAt(position - 1);
    return DateText.isDigit(c)
        ? !DateText.isDigit(before)
        : INITIALS.indexOf(c) >= 0 && before != DateText.COENG;
  }

  /**
   * Returns why the last text read is no date, by the complaint that reaches furthest, or by one of
   * a date that no calendar has; null if it does not even look like a date.
   */
  @Nullable Complaint complaint() {
    return complaint;
  }

  private void complain(String expected, int position) {
    if (complaint == null || (complaint.impossibleEnd == 0 && position >= complaint.position)) {
      complaint = new Complaint(expected, position, 0);
    }
  }

  private void complainOfImpossible(String expected, int position) {
    complaint = new Complaint(expected, position, scanner.position());
  }

  /** Returns the date where the scanner stands; null if there is none, and then it stays there. */
  @Nullable KhmerDateReading read() {
    start = scanner.position();
    complaint = null;
    Mark mark = scanner.mark();
    place = scanner.isRunning() ? null : scanner.place();
    Lunar lunar = scanner.lunar();
    KhmerDateReading reading = lunar == null ? gregorianFirst() : lunarFirst(lunar);
    if (reading == null) {
      scanner.reset(mark);
    }
    return reading;
  }

  private @Nullable KhmerDateReading lunarFirst(Lunar lunar) {
    Mark mark = scanner.mark();
    boolean bracketed = joined();
    String placeBefore = place;
    if (place == null) {
      place = scanner.place();
    }
    Gregorian date = scanner.gregorian(null);
    if (date != null && date.isDay() && (!bracketed || scanner.literal(")"))) {
      return inBothCalendars(date, lunar);
    }
    scanner.reset(mark);
    place = placeBefore;
    return lunarAlone(lunar);
  }

  private @Nullable KhmerDateReading gregorianFirst() {
    Mark mark = scanner.mark();
    Gregorian date = scanner.gregorian(null);
    if (date != null && date.isDay()) {
      boolean bracketed = joined();
      Lunar lunar = scanner.lunar();
      if (lunar != null && (!bracketed || scanner.literal(")"))) {
        return inBothCalendars(date, lunar);
      }
    }
    scanner.reset(mark);
    return gregorianAlone();
  }

  /** Passes what joins the two dates, and returns whether it is an opening bracket. */
  private boolean joined() {
    scanner.gap();
    boolean bracketed = scanner.literal("(");
    Mark mark = scanner.mark();
    scanner.literalAndSpace("ដែល");
    if (scanner.literalAndSpace("ត្រូវ")) {
      if (scanner.anyOf("នឹង", "និង", "ជា", "នៅ")) {
        scanner.space();
      }
    } else {
      scanner.reset(mark);
    }
    return bracketed;
  }

  private @Nullable KhmerDateReading inBothCalendars(Gregorian date, Lunar printed) {
    LocalDate day = dayOf(date);
    if (day == null) {
      return null;
    }
    checkDay(date, day);
    contradictions.checkWeekday(printed.weekday(), day);
    KhmerLunarDate lunar = null;
    if (KhmerLunarChronology.covers(day)) {
      lunar = KhmerLunarDate.from(day);
      contradictions.checkLunarDay(printed, lunar);
      contradictions.checkYears(printed, lunar);
    } else {
      scanner.report(DateFinding.Kind.NOT_CHECKED, printed.start(), printed.end(), CHECKED_DAYS);
    }
    return reading(Period.of(PartialDate.of(day)), null, lunar);
  }

  private void checkDay(Gregorian date, LocalDate day) {
    contradictions.checkWeekday(date.weekday(), day);
    Part<Integer> era = date.era();
    if (era != null && KhmerLunarChronology.covers(day)) {
      contradictions.checkEra(era, KhmerLunarDate.from(day));
    } else if (era != null) {
      scanner.report(DateFinding.Kind.NOT_CHECKED, era.start(), era.end(), CHECKED_DAYS);
    }
  }

  private @Nullable KhmerDateReading lunarAlone(Lunar printed) {
    Part<Integer> era = printed.era();
    if (era == null) {
      complain("a Buddhist year (ព.ស.) or a Gregorian date", printed.end());
      return null;
    }
    // The Buddhist year spans the end of one lunar year and the beginning of the next.
    for (int year = era.value(); year <= era.value() + 1; year++) {
      try {
        KhmerLunarDate lunar =
            KhmerLunarDate.ofLunarYear(
                year, printed.month().value(), printed.phase(), printed.day().value());
        if (lunar.getBuddhistYear() == era.value()) {
          LocalDate day = LocalDate.from(lunar);
          contradictions.checkWeekday(printed.weekday(), day);
          contradictions.checkYears(printed, lunar);
          return reading(Period.of(PartialDate.of(day)), null, lunar);
        }
      } catch (DateTimeException notInThatYear) {
        // It may be in the other.
      }
    }
    complainOfImpossible(
        "a lunar day that the Buddhist year has, within 1800 to 2200", printed.day().start());
    return null;
  }

  private @Nullable KhmerDateReading gregorianAlone() {
    Mark mark = scanner.mark();
    KhmerDateReading half = since();
    if (half == null && !scanner.isRunning()) {
      scanner.reset(mark);
      half = until();
    }
    if (half == null) {
      scanner.reset(mark);
      half = partOfYear();
    }
    if (half != null) {
      return half;
    }
    scanner.reset(mark);
    boolean between = scanner.anyOf("ចន្លោះ", "រវាង");
    scanner.space();
    End first = end(null);
    if (first == null) {
      return null;
    }
    Mark afterFirst = scanner.mark();
    KhmerDateReading list = between ? null : daysFrom(first.date);
    if (list != null) {
      return list;
    }
    scanner.reset(afterFirst);
    KhmerDateReading span = spanFrom(first, between);
    if (span != null || between) {
      return span;
    }
    scanner.reset(afterFirst);
    return single(first);
  }

  /** Reads a span that begins with "from": one to a date, without an end, or with one unknown. */
  private @Nullable KhmerDateReading since() {
    if (!scanner.anyOf("ចាប់តាំងពី", "ចាប់ពី", "តាំងពី", "ពី")) {
      return null;
    }
    scanner.space();
    End first = end(null);
    if (first == null) {
      return null;
    }
    scanner.space();
    Mark afterFirst = scanner.mark();
    if (to()) {
      scanner.space();
      End last = end(Unit.of(first.date));
      if (last != null) {
        return spanOf(first, last, false);
      }
      scanner.reset(afterFirst); // មកដល់បច្ចុប្បន្ន, until today
    }
    boolean open = scanner.anyOf("តទៅ", "មក", "រហូតមក");
    boolean unknown = !open && scanner.literal(KhmerDateFormat.END_UNKNOWN);
    PartialDate date = open || unknown ? dateOf(first) : null;
    if (date == null) {
      return null;
    }
    return reading(open ? Period.since(date) : Period.parse(date + "/"), null, null);
  }

  private boolean to() {
    return scanner.anyOf("រហូតមកដល់", "មកដល់", "មកទល់", "រហូតដល់", "ដល់");
  }

  private boolean toOrDash() {
    return to() || scanner.anyOf("-", "–", "—");
  }

  /** Reads a span without a beginning, or with one that is unknown. */
  private @Nullable KhmerDateReading until() {
    boolean unknown = scanner.literal(KhmerDateFormat.START_UNKNOWN);
    scanner.space();
    if (!scanner.literal(unknown ? "ដល់" : "រហូតដល់")) {
      return null;
    }
    scanner.space();
    End last = end(null);
    PartialDate date = last == null ? null : dateOf(last);
    if (date == null) {
      return null;
    }
    return reading(unknown ? Period.parse("/" + date) : Period.until(date), null, null);
  }

  /** Reads a quarter or a half of a year, or several in a row, as the months that they have. */
  private @Nullable KhmerDateReading partOfYear() {
    boolean from = scanner.literal("ពី");
    scanner.space();
    int begin = scanner.position();
    boolean quarter = scanner.literal(QUARTER);
    if (!quarter && !scanner.literal(HALF)) {
      return null;
    }
    int months = quarter ? 3 : 6;
    Part<Integer> first = ordinalPart(months);
    if (first == null) {
      return null;
    }
    Part<Integer> last = first;
    Mark afterFirst = scanner.mark();
    scanner.space();
    boolean to = toOrDash();
    boolean several = to || scanner.literal("និង");
    if (several) {
      scanner.space();
      scanner.literalAndSpace(quarter ? QUARTER : HALF);
      last = ordinalPart(months);
    } else {
      scanner.reset(afterFirst);
    }
    if (last == null || (several && last.value() <= first.value()) || (from && !to)) {
      return null;
    }
    Part<Integer> year = scanner.year(!scanner.isRunning());
    if (year == null) {
      complain("a year", last.end());
      return null;
    }
    if (!to && last.value() > first.value() + 1) {
      scanner.report(DateFinding.Kind.GAP, begin, last.end(), "neighbours, or ដល់");
    }
    YearMonth start = YearMonth.of(year.value(), (first.value() - 1) * months + 1);
    YearMonth end = YearMonth.of(year.value(), last.value() * months);
    return reading(Period.between(PartialDate.of(start), PartialDate.of(end)), null, null);
  }

  /** Reads the number of a part of the year that has so many months. */
  private @Nullable Part<Integer> ordinalPart(int months) {
    scanner.space();
    boolean ordinal = scanner.literal("ទី");
    scanner.space();
    Part<Integer> number = ordinal ? scanner.numberOrWords() : null;
    return number == null || number.value() < 1 || number.value() > Month.values().length / months
        ? null
        : number;
  }

  /**
   * Reads one end of a span, with what qualifies it.
   *
   * @param after the last part of the date that begins the span, if this one ends it
   */
  private @Nullable End end(@Nullable Unit after) {
    Mark mark = scanner.mark();
    boolean about = scanner.anyOf("ប្រហែល", "ប្រមាណ");
    scanner.space();
    boolean last = scanner.literal("ដំណាច់");
    scanner.space();
    Gregorian date = scanner.gregorian(after);
    if (date == null) {
      scanner.reset(mark);
      return null;
    }
    Mark afterDate = scanner.mark();
    scanner.space();
    boolean doubtful = scanner.literal(KhmerDateFormat.UNCERTAIN);
    if (!doubtful) {
      scanner.reset(afterDate);
    }
    return new End(date, last, qualifier(about, doubtful));
  }

  private static PartialDate.Qualifier qualifier(boolean about, boolean doubtful) {
    if (about) {
      return doubtful
          ? PartialDate.Qualifier.APPROXIMATE_AND_UNCERTAIN
          : PartialDate.Qualifier.APPROXIMATE;
    }
    return doubtful ? PartialDate.Qualifier.UNCERTAIN : PartialDate.Qualifier.NONE;
  }

  /** Reads "to" or "and" and what follows, if it makes a span with what came before. */
  private @Nullable KhmerDateReading spanFrom(End first, boolean between) {
    scanner.space();
    boolean to = toOrDash();
    boolean and = !to && scanner.literal("និង");
    // In running text "2020 and 2021" may be two dates; only a shared year says that it is a span.
    boolean twoDates = and && scanner.isRunning() && !between && first.date.year() != null;
    if (twoDates || !(to || and)) {
      return null;
    }
    scanner.space();
    End last = end(Unit.of(first.date));
    return last == null ? null : spanOf(first, last, and && !between);
  }

  /** Reads the rest of a list of three days or more of one month, as a span. */
  private @Nullable KhmerDateReading daysFrom(Gregorian first) {
    Part<Integer> last = first.day();
    if (last == null || Unit.of(first) != Unit.DAY) {
      return null;
    }
    boolean neighbours = true;
    int days = 1;
    Mark afterDay = scanner.mark();
    while (days < MAX_DAYS && listSeparator()) {
      Part<Integer> day = scanner.listedDay();
      if (day == null) {
        break;
      }
      if (day.value() <= last.value()) {
        return null;
      }
      neighbours &= day.value() == last.value() + 1;
      last = day;
      days++;
      afterDay = scanner.mark();
    }
    scanner.reset(afterDay);
    Part<Month> month = days < 3 ? null : scanner.month(true);
    Part<Integer> year = month == null ? null : scanner.year(true);
    if (year == null) {
      return null;
    }
    if (!neighbours) {
      scanner.report(DateFinding.Kind.GAP, first.start(), last.end(), "neighbours");
    }
    Gregorian end = new Gregorian(last.start(), scanner.position(), null, last, month, year, null);
    return spanOf(
        new End(first, false, PartialDate.Qualifier.NONE),
        new End(end, false, PartialDate.Qualifier.NONE),
        false);
  }

  /** Passes what stands between two days of a list: a comma, a word, a dash, or a space alone. */
  private boolean listSeparator() {
    int before = scanner.position();
    scanner.gap();
    boolean found = scanner.anyOf("និង", "-", "–", "—") || scanner.position() > before;
    scanner.space();
    return found;
  }

  private @Nullable KhmerDateReading spanOf(End first, End last, boolean joinedByAnd) {
    Gregorian completed = first.date.completedBy(last.date);
    PartialDate begin = dateOf(new End(completed, first.last, first.qualifier));
    PartialDate end = dateOf(last);
    if (begin == null || end == null) {
      return null;
    }
    if (joinedByAnd && !begin.latest().plusDays(1).equals(end.earliest())) {
      scanner.report(
          DateFinding.Kind.GAP, first.date.start(), scanner.position(), "neighbours, or ដល់");
    }
    try {
      return reading(Period.between(begin, end), null, null);
    } catch (InvalidValueException endBeforeStart) {
      complain("a span whose end is not before its start", last.date.start());
      return null;
    }
  }

  private @Nullable KhmerDateReading single(End end) {
    Gregorian date = end.date;
    if (date.year() != null) {
      PartialDate value = dateOf(end);
      return value == null ? null : reading(Period.of(value), null, null);
    }
    boolean plain = !end.last && end.qualifier == PartialDate.Qualifier.NONE;
    if (date.month() == null || !plain) {
      complain("a year", date.end());
      return null;
    }
    // តុលា also begins the word for court, and កញ្ញា is Miss.
    if (scanner.isRunning() && !scanner.isNamed(date.month())) {
      return null;
    }
    if (date.day() == null) {
      return reading(null, date.month().value(), null);
    }
    try {
      MonthDay day = MonthDay.of(date.month().value(), date.day().value());
      return reading(null, day, null);
    } catch (DateTimeException noSuchDay) {
      complainOfImpossible("a day of the calendar", date.start());
      return null;
    }
  }

  private @Nullable PartialDate dateOf(End end) {
    Gregorian date = end.date;
    if (date.year() == null) {
      complain("a year", date.end());
      return null;
    }
    PartialDate value;
    if (date.day() != null) {
      LocalDate day = dayOf(date);
      if (day == null || end.last) {
        return null;
      }
      checkDay(date, day);
      value = PartialDate.of(day);
    } else if (date.month() != null) {
      value = PartialDate.of(YearMonth.of(date.year().value(), date.month().value()));
    } else {
      value = PartialDate.of(date.year().value());
    }
    value = end.last ? PartialDate.of(value.latest()) : value;
    return value.withQualifier(end.qualifier);
  }

  private @Nullable LocalDate dayOf(Gregorian date) {
    if (date.year() == null || date.month() == null || date.day() == null) {
      complain("a month and a year", date.end());
      return null;
    }
    try {
      return LocalDate.of(date.year().value(), date.month().value(), date.day().value());
    } catch (DateTimeException noSuchDay) {
      complainOfImpossible("a day of the calendar", date.start());
      return null;
    }
  }

  private KhmerDateReading reading(
      @Nullable Period period,
      @Nullable TemporalAccessor withoutYear,
      @Nullable KhmerLunarDate lunar) {
    List<DateFinding> findings =
        scanner.findings().stream().sorted(Comparator.comparingInt(DateFinding::start)).toList();
    return new KhmerDateReading(
        text.originalStart(start),
        text.originalEnd(scanner.position()),
        period,
        withoutYear,
        lunar,
        place,
        findings);
  }
}
