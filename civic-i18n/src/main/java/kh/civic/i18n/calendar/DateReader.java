package kh.civic.i18n.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
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

/** Puts the parts of one date together and compares them with one another. */
final class DateReader {

  /** The letters with which the words that may begin a date begin. */
  private static final String INITIALS = "ថខឆពចតដបរគ";

  private final DateText text;
  private final DateScanner scanner;
  private int start;
  private @Nullable String complaint;

  DateReader(DateText text, DateScanner scanner) {
    this.text = text;
    this.scanner = scanner;
  }

  /** Returns whether a date may begin at a place: a word does, and it is one of a date. */
  static boolean mayBegin(DateText text, int position) {
    char c = text.charAt(position);
    char before = position == 0 ? 0 : text.charAt(position - 1);
    return DateText.isDigit(c)
        ? !DateText.isDigit(before)
        : INITIALS.indexOf(c) >= 0 && before != DateText.COENG;
  }

  /** Returns why a text that looks like a date is none; null if it does not look like one. */
  @Nullable String complaint() {
    return complaint;
  }

  /** Returns the date where the scanner stands; null if there is none, and then it stays there. */
  @Nullable KhmerDateReading read() {
    start = scanner.position();
    KhmerDateReading both = lunarAndGregorian();
    return both != null ? both : span();
  }

  // Both calendars

  private @Nullable KhmerDateReading lunarAndGregorian() {
    Mark mark = scanner.mark();
    Lunar lunar = scanner.lunar();
    if (lunar != null) {
      KhmerDateReading both = withGregorian(lunar);
      if (both == null) {
        scanner.reset(mark);
      }
      return both;
    }
    Gregorian date = scanner.gregorian(null);
    if (date != null && date.day() != null && date.month() != null && date.year() != null) {
      boolean bracketed = joined();
      lunar = scanner.lunar();
      if (lunar != null && (!bracketed || scanner.literal(")"))) {
        return compared(date, lunar, null);
      }
    }
    scanner.reset(mark);
    return null;
  }

  private @Nullable KhmerDateReading withGregorian(Lunar lunar) {
    Mark mark = scanner.mark();
    boolean bracketed = joined();
    String place = scanner.place();
    Gregorian date = scanner.gregorian(null);
    if (date != null
        && date.day() != null
        && date.month() != null
        && date.year() != null
        && (!bracketed || scanner.literal(")"))) {
      return compared(date, lunar, place);
    }
    scanner.reset(mark);
    return lunarAlone(lunar);
  }

  /** Passes what joins the halves, and returns whether it is an opening bracket. */
  private boolean joined() {
    scanner.gap();
    boolean bracketed = scanner.literal("(");
    if (scanner.anyOf("ត្រូវនឹង", "ត្រូវនិង", "ត្រូវជា", "ត្រូវនៅ", "ត្រូវ")) {
      scanner.space();
    }
    return bracketed;
  }

  private @Nullable KhmerDateReading compared(
      Gregorian date, Lunar printed, @Nullable String place) {
    LocalDate day = dayOf(date);
    if (day == null) {
      return null;
    }
    checkWeekday(date.weekday(), day);
    checkWeekday(printed.weekday(), day);
    KhmerLunarDate lunar = null;
    try {
      lunar = KhmerLunarDate.from(day);
      checkLunarDay(printed, lunar);
      checkYears(printed, lunar);
    } catch (DateTimeException beyondTheCalendar) {
      scanner.report(
          DateFinding.Kind.NOT_CHECKED, printed.start(), printed.end(), "a day of 1800 to 2200");
    }
    return reading(Period.of(PartialDate.of(day)), null, lunar, place);
  }

  private @Nullable KhmerDateReading lunarAlone(Lunar printed) {
    if (printed.era() == null) {
      complaint = "a Buddhist year (ព.ស.) or a Gregorian date after the lunar date";
      return null;
    }
    // The Buddhist year spans the end of one lunar year and the beginning of the next.
    for (int year = printed.era().value(); year <= printed.era().value() + 1; year++) {
      try {
        KhmerLunarDate lunar =
            KhmerLunarDate.of(
                year, printed.month().value(), printed.phase(), printed.day().value());
        if (lunar.getBuddhistYear() == printed.era().value()) {
          LocalDate day = LocalDate.from(lunar);
          checkWeekday(printed.weekday(), day);
          checkYears(printed, lunar);
          return reading(Period.of(PartialDate.of(day)), null, lunar, null);
        }
      } catch (DateTimeException noSuchDayInThatYear) {
        // It may be in the other.
      }
    }
    complaint = "a lunar day that the Buddhist year has, within 1800 to 2200";
    return null;
  }

  private void checkWeekday(@Nullable Part<DayOfWeek> printed, LocalDate day) {
    if (printed != null && printed.value() != day.getDayOfWeek()) {
      String expected = Vocabulary.WEEKDAYS.name(day.getDayOfWeek());
      scanner.report(DateFinding.Kind.WEEKDAY, printed.start(), printed.end(), expected);
    }
  }

  private void checkLunarDay(Lunar printed, KhmerLunarDate lunar) {
    if (printed.day().value() != lunar.getPhaseDay()
        || printed.phase() != lunar.getPhase()
        || printed.month().value() != lunar.getMonth()) {
      scanner.report(
          DateFinding.Kind.LUNAR_DAY,
          printed.day().start(),
          printed.month().end(),
          KhmerDateFormat.standard().lunarDay(lunar));
    }
  }

  private void checkYears(Lunar printed, KhmerLunarDate lunar) {
    Part<AnimalYear> animal = printed.animal();
    if (animal != null
        && animal.value() != lunar.getAnimalYear()
        && !endsToday(animal.value(), lunar)) {
      scanner.report(
          DateFinding.Kind.ANIMAL_YEAR,
          animal.start(),
          animal.end(),
          lunar.getAnimalYear().khmer());
    }
    Part<Sak> sak = printed.sak();
    if (sak != null && sak.value() != lunar.getSak()) {
      scanner.report(DateFinding.Kind.SAK, sak.start(), sak.end(), lunar.getSak().khmer());
    }
    Part<Integer> era = printed.era();
    if (era != null && era.value() != lunar.getBuddhistYear()) {
      scanner.report(
          DateFinding.Kind.BUDDHIST_YEAR,
          era.start(),
          era.end(),
          KhmerDateFormat.standard().number(lunar.getBuddhistYear()));
    }
  }

  /** On the day of Sangkran the old animal reigns until the hour of arrival. */
  private static boolean endsToday(AnimalYear animal, KhmerLunarDate lunar) {
    LocalDate day = LocalDate.from(lunar);
    return day.equals(YearChange.ANIMAL_YEAR.dayIn(day.getYear()))
        && animal == AnimalYear.from(day.getYear() - 1);
  }

  // Gregorian dates and spans

  /** One end of a span, or a date of its own. */
  private record End(Gregorian date, boolean last, PartialDate.Qualifier qualifier) {}

  private @Nullable KhmerDateReading span() {
    Mark mark = scanner.mark();
    if (scanner.anyOf("ចាប់តាំងពី", "ចាប់ពី", "តាំងពី", "ពី")) {
      KhmerDateReading from = spanFrom();
      if (from != null) {
        return from;
      }
      scanner.reset(mark);
    }
    if (!scanner.isRunning()) {
      KhmerDateReading until = spanUntil();
      if (until != null) {
        return until;
      }
      scanner.reset(mark);
    }
    boolean between = scanner.anyOf("ចន្លោះ", "រវាង");
    scanner.space();
    End first = end(null);
    if (first == null) {
      scanner.reset(mark);
      return null;
    }
    Mark afterFirst = scanner.mark();
    End second = secondEnd(first, between);
    if (second != null) {
      return spanOf(first, second);
    }
    scanner.reset(afterFirst);
    if (between) {
      scanner.reset(mark);
      return null;
    }
    return single(first);
  }

  private @Nullable KhmerDateReading spanFrom() {
    scanner.space();
    End first = end(null);
    if (first == null) {
      return null;
    }
    Mark mark = scanner.mark();
    scanner.space();
    if (scanner.anyOf("រហូតដល់", "ដល់")) {
      scanner.space();
      End second = end(Unit.of(first.date));
      return second == null ? null : spanOf(first, second);
    }
    boolean open = scanner.anyOf("តទៅ", "មក", "រហូតមក");
    boolean unknown = !open && scanner.literal(KhmerDateFormat.END_UNKNOWN);
    PartialDate date = open || unknown ? dateOf(first) : null;
    if (date == null) {
      scanner.reset(mark);
      return null;
    }
    return reading(open ? Period.from(date) : Period.parse(date + "/"), null, null, null);
  }

  private @Nullable KhmerDateReading spanUntil() {
    boolean unknown = scanner.literal(KhmerDateFormat.START_UNKNOWN);
    scanner.space();
    if (!scanner.anyOf(unknown ? "ដល់" : "រហូតដល់")) {
      return null;
    }
    scanner.space();
    End last = end(null);
    PartialDate date = last == null ? null : dateOf(last);
    if (date == null) {
      return null;
    }
    return reading(unknown ? Period.parse("/" + date) : Period.until(date), null, null, null);
  }

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
    PartialDate.Qualifier qualifier = PartialDate.Qualifier.NONE;
    if (about) {
      qualifier =
          doubtful
              ? PartialDate.Qualifier.APPROXIMATE_AND_UNCERTAIN
              : PartialDate.Qualifier.APPROXIMATE;
    } else if (doubtful) {
      qualifier = PartialDate.Qualifier.UNCERTAIN;
    }
    return new End(date, last, qualifier);
  }

  /** Reads "to" or "and" and what follows, if it makes a span with what came before. */
  private @Nullable End secondEnd(End first, boolean between) {
    scanner.space();
    boolean to = scanner.anyOf("រហូតដល់", "ដល់", "-", "–", "—");
    boolean and = !to && scanner.literal("និង");
    // In running text "2020 and 2021" may be two dates; only a shared year says that it is a span.
    boolean twoDates = and && scanner.isRunning() && !between && first.date.year() != null;
    if (!(to || and) || twoDates) {
      return null;
    }
    scanner.space();
    Mark mark = scanner.mark();
    End second = end(Unit.of(first.date));
    if (second == null) {
      return null;
    }
    int conjunctionEnd = mark.position();
    PartialDate start = dateOf(completed(first, second));
    PartialDate end = dateOf(second);
    if (start == null || end == null) {
      return null;
    }
    if (and && !between && !start.latest().plusDays(1).equals(end.earliest())) {
      scanner.report(
          DateFinding.Kind.GAP, first.date.start(), scanner.position(), "neighbours, or ដល់");
    }
    return conjunctionEnd > 0 ? second : null;
  }

  private static End completed(End first, End second) {
    return new End(first.date.completedBy(second.date), first.last, first.qualifier);
  }

  private @Nullable KhmerDateReading spanOf(End first, End second) {
    PartialDate begin = dateOf(completed(first, second));
    PartialDate end = dateOf(second);
    if (begin == null || end == null) {
      return null;
    }
    try {
      return reading(Period.between(begin, end), null, null, null);
    } catch (InvalidValueException endBeforeStart) {
      complaint = "a span whose end is not before its start";
      return null;
    }
  }

  private @Nullable KhmerDateReading single(End end) {
    Gregorian date = end.date;
    if (date.year() != null) {
      PartialDate value = dateOf(end);
      return value == null ? null : reading(Period.of(value), null, null, null);
    }
    if (date.month() == null || end.last || end.qualifier != PartialDate.Qualifier.NONE) {
      complaint = "a year";
      return null;
    }
    try {
      TemporalAccessor withoutYear =
          date.day() == null
              ? date.month().value()
              : MonthDay.of(date.month().value(), date.day().value());
      return reading(null, withoutYear, null, null);
    } catch (DateTimeException noSuchDay) {
      complaint = "a day of the calendar";
      return null;
    }
  }

  private @Nullable PartialDate dateOf(End end) {
    Gregorian date = end.date;
    if (date.year() == null) {
      complaint = "a year";
      return null;
    }
    PartialDate value;
    if (date.day() != null) {
      LocalDate day = dayOf(date);
      if (day == null || end.last) {
        return null;
      }
      checkWeekday(date.weekday(), day);
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
      complaint = "a month and a year";
      return null;
    }
    try {
      return LocalDate.of(date.year().value(), date.month().value(), date.day().value());
    } catch (DateTimeException noSuchDay) {
      complaint = "a day of the calendar";
      return null;
    }
  }

  private KhmerDateReading reading(
      @Nullable Period period,
      @Nullable TemporalAccessor withoutYear,
      @Nullable KhmerLunarDate lunar,
      @Nullable String place) {
    List<DateFinding> findings =
        scanner.findings().stream()
            .distinct()
            .sorted(Comparator.comparingInt(DateFinding::start))
            .toList();
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
