package kh.civic.i18n.calendar;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.Month;
import kh.civic.i18n.calendar.DateCursor.Mark;
import kh.civic.i18n.calendar.DateCursor.Part;
import org.jspecify.annotations.Nullable;

/** Reads the parts of a Gregorian date, in whatever order they are printed. */
final class GregorianGrammar {

  private static final String MONTH = "ខែ";

  /** Words before a number that make it no day. */
  private static final ImmutableList<String> COUNTERS =
      ImmutableList.of(
          "ទី", "លេខ", "ចំនួន", "លើក", "មាត្រា", "ប្រការ", "ទំព័រ", "ជំពូក", "កថាខណ្ឌ");

  /** Words behind a number that it counts, so that it is no year. */
  private static final ImmutableList<String> COUNTED =
      ImmutableList.of(
          "នាក់", "រូប", "គ្រួសារ", "រៀល", "ដុល្លារ", "ដង", "ភូមិ", "ឃុំ", "ស្រុក", "ហិកតា", "គីឡូ",
          "ភាគរយ", "%", "៛");

  private final DateCursor cursor;
  private final FigureGrammar figures;

  GregorianGrammar(DateCursor cursor, boolean dayFirst) {
    this.cursor = cursor;
    this.figures = new FigureGrammar(cursor, dayFirst);
  }

  /** A year of an era other than the common one. */
  record EraYear(Era era, int year) {}

  /** The Gregorian parts that are printed; at least one. */
  record Gregorian(
      int start,
      int end,
      @Nullable Part<DayOfWeek> weekday,
      @Nullable Part<Integer> day,
      @Nullable Part<Month> month,
      @Nullable Part<Integer> year,
      ImmutableList<Part<EraYear>> eras) {

    boolean hasYear() {
      return year != null || !eras.isEmpty();
    }

    /** Returns whether this is one day of one year. */
    boolean isDay() {
      return day != null && month != null && hasYear();
    }

    boolean isYearOnly() {
      return year != null && day == null && month == null;
    }

    /** Returns this date with the month and year of another where it has none of its own. */
    Gregorian completedBy(Gregorian other) {
      Part<Month> itsMonth = month == null && day != null ? other.month : month;
      return hasYear()
          ? new Gregorian(start, end, weekday, day, itsMonth, year, eras)
          : new Gregorian(start, end, weekday, day, itsMonth, other.year, other.eras);
    }
  }

  /** The last part that is printed of a date, which may follow "to" without its word. */
  enum Unit {
    DAY,
    MONTH,
    YEAR;

    static Unit of(Gregorian date) {
      if (date.hasYear()) {
        return YEAR;
      }
      return date.month != null ? MONTH : DAY;
    }
  }

  /**
   * Reads a Gregorian date, or as much of one as is printed; a day without a month only where it
   * may begin a span.
   *
   * @param head what was read of it
   * @param after where the date ends a span, the last part of the date that begins it: a bare
   *     number or month is then one of the same
   */
  @Nullable Gregorian date(DayHead head, @Nullable Unit after) {
    Gregorian inFigures = figures.date(head, isCounted(head.numberAt().position()));
    if (inFigures != null || cursor.isRefused() || isBeforeChrist(head)) {
      return inFigures;
    }
    Part<DayOfWeek> weekday = head.weekday();
    Part<Integer> day = day(head, after);
    if (day == null) {
      cursor.reset(head.start());
      if (weekday != null) {
        return null;
      }
    }
    Part<Month> month =
        month(!cursor.isRunning() || day != null || after == Unit.MONTH || isWord());
    if (month == null && isUnknownMonth(day)) {
      return null;
    }
    if (day == null && month != null) {
      DayHead behind = dayBehind();
      day = behind == null ? null : behind.number();
      weekday = behind == null ? null : behind.weekday();
    }
    ImmutableList<Part<EraYear>> eras = eras();
    Part<Integer> year = year(bareYear(day, month, after), month != null);
    if (cursor.isRefused()) {
      return null;
    }
    if (year != null && eras.isEmpty()) {
      eras = eras();
    }
    if (day == null && month == null && year != null) {
      month = monthBehind();
      DayHead behind = month == null ? null : dayBehind();
      day = behind == null ? null : behind.number();
      weekday = behind == null ? null : behind.weekday();
    }
    Gregorian date =
        new Gregorian(head.start().position(), cursor.position(), weekday, day, month, year, eras);
    if (isIncomplete(date, head, after)) {
      cursor.reset(head.start());
      return null;
    }
    return date;
  }

  /**
   * Returns whether too little is printed for a date, so that the words may mean something else.
   */
  private boolean isIncomplete(Gregorian date, DayHead head, @Nullable Unit after) {
    if (date.day == null && date.month == null) {
      return !date.hasYear();
    }
    if (date.hasYear()) {
      return date.month == null;
    }
    Part<Month> month = date.month;
    boolean bareDay = date.day != null && date.day.equals(head.number()) && !isMarked(head);
    return (month == null && after != null)
        || (cursor.isRunning() && bareDay && after == null)
        || (cursor.isRunning()
            && month != null
            && (cursor.inDigits(month) || (date.day == null && after == null && !isNamed(month))));
  }

  private static boolean isMarked(DayHead head) {
    return head.named() || head.weekday() != null;
  }

  private boolean bareYear(
      @Nullable Part<Integer> day, @Nullable Part<Month> month, @Nullable Unit after) {
    return !cursor.isRunning() || day != null || month != null || after == Unit.YEAR;
  }

  /** Returns whether a word may begin here, as after a space. */
  private boolean isWord() {
    return !DateText.isLetter(cursor.text().charAt(cursor.position() - 1));
  }

  private boolean isCounted(int at) {
    return COUNTERS.stream().anyMatch(word -> cursor.follows(word, at));
  }

  private boolean isBeforeChrist(DayHead head) {
    return head.number() != null && beforeChrist(head.start().position(), false);
  }

  /** Reads "before Christ", or the era behind "before", and refuses the date. */
  boolean beforeChrist(int start, boolean before) {
    Mark mark = cursor.mark();
    cursor.space();
    if ((before || cursor.literalAndSpace("មុន")) && cursor.word(Vocabulary.COMMON_ERA) != null) {
      cursor.refuse(DateFinding.Kind.BEFORE_CHRIST, start, "a time of the common era");
      return true;
    }
    cursor.reset(mark);
    return false;
  }

  /** Returns the number of a head as the day of a month, if it is one. */
  private @Nullable Part<Integer> day(DayHead head, @Nullable Unit after) {
    Part<Integer> day = head.number();
    if (day == null || cursor.digits(day) > 2) {
      return null;
    }
    boolean running = cursor.isRunning();
    boolean named = head.named() || (head.ordinal() && (!running || head.weekday() != null));
    if (named) {
      return day;
    }
    boolean bare =
        cursor.inDigits(day)
            && (after == Unit.DAY
                || ((head.weekday() != null || isUncounted(head)) && isBeforeMonth()));
    return bare ? day : null;
  }

  private boolean isUncounted(DayHead head) {
    int at = head.numberAt().position();
    return !cursor.isRunning()
        || (!head.ordinal() && !isCounted(at) && !DateText.isLetter(cursor.text().charAt(at - 1)));
  }

  private boolean isBeforeMonth() {
    Mark mark = cursor.mark();
    Part<Month> month = month(true);
    cursor.reset(mark);
    return month != null;
  }

  /** Reads a day that goes on a list of days, with the words before it or not. */
  @Nullable Part<Integer> listedDay() {
    Mark mark = cursor.mark();
    cursor.literalAndSpace("ថ្ងៃ");
    boolean counted = cursor.literalAndSpace("ទី");
    Part<Integer> day = counted ? cursor.numberOrWords() : cursor.number();
    if (day == null || cursor.digits(day) > 2) {
      cursor.reset(mark);
      return null;
    }
    return day;
  }

  /** Reads a day behind its month: ខែមេសា ថ្ងៃទី២៨. */
  private @Nullable DayHead dayBehind() {
    Mark mark = cursor.mark();
    cursor.gap();
    DayHead head = DayHead.read(cursor);
    Part<Integer> number = head.number();
    boolean named = head.named() || (head.ordinal() && head.weekday() != null);
    if (named && number != null && cursor.digits(number) <= 2 && !isBeforeMonth() && !isPhase()) {
      return head;
    }
    cursor.reset(mark);
    return null;
  }

  private boolean isPhase() {
    Mark mark = cursor.mark();
    cursor.space();
    boolean phase = cursor.word(Vocabulary.PHASES) != null;
    cursor.reset(mark);
    return phase;
  }

  /** Reads a month behind its year, if it is not that of another year: ឆ្នាំ២០២៦ ខែមេសា. */
  private @Nullable Part<Month> monthBehind() {
    Mark mark = cursor.mark();
    Part<Month> month = month(false);
    if (month != null) {
      Mark behind = cursor.mark();
      DayHead unused = dayBehind();
      boolean ofAnotherYear = hasYear();
      cursor.reset(behind);
      if (!ofAnotherYear) {
        return month;
      }
    }
    cursor.reset(mark);
    return null;
  }

  private boolean hasYear() {
    return year(true, true) != null || cursor.isRefused();
  }

  @Nullable Part<Month> month(boolean bare) {
    Mark mark = cursor.mark();
    cursor.gap();
    boolean named = cursor.literalAndSpace(MONTH);
    Part<Month> month = named || bare ? cursor.word(Vocabulary.MONTHS) : null;
    if (month == null && named) {
      Part<Integer> number = cursor.number();
      if (number != null
          && cursor.digits(number) <= 2
          && number.value() >= 1
          && number.value() <= 12) {
        month = new Part<>(Month.of(number.value()), number.start(), number.end());
      }
    }
    if (month == null) {
      cursor.reset(mark);
    }
    return month;
  }

  /** Returns whether ខែ stands before the name of a month. */
  boolean isNamed(Part<Month> month) {
    return cursor.follows(MONTH, month.start());
  }

  /** Refuses a date whose month is a word that is not known, and that has a year. */
  private boolean isUnknownMonth(@Nullable Part<Integer> day) {
    if (day == null) {
      return false;
    }
    Mark mark = cursor.mark();
    cursor.gap();
    int start = cursor.position();
    if (cursor.literalAndSpace(MONTH)) {
      int word = cursor.position();
      while (DateText.isLetter(cursor.peek())
          && !cursor.matches("ឆ្នាំ", cursor.position())
          && cursor.position() - word < 16) {
        cursor.character(cursor.peek());
      }
      if (cursor.position() > word && year(true, true) != null) {
        cursor.refuse(DateFinding.Kind.NOT_UNDERSTOOD, start, "a month");
        return true;
      }
    }
    cursor.reset(mark);
    return cursor.isRefused();
  }

  /**
   * Reads a year.
   *
   * @param bare whether its four digits may stand without a word
   * @param ofMonth whether it follows a month or a day
   */
  @Nullable Part<Integer> year(boolean bare, boolean ofMonth) {
    Mark mark = cursor.mark();
    cursor.gap();
    boolean of = cursor.literalAndSpace("នៃ");
    boolean named = cursor.wordAndSpace(Vocabulary.YEARS) != null;
    boolean before = named && cursor.literalAndSpace("មុន");
    boolean common = cursor.wordAndSpace(Vocabulary.COMMON_ERA) != null;
    Part<Integer> year = null;
    if (named || common) {
      year = cursor.numberOrWords();
    } else if (bare && !of) {
      year = cursor.number();
    }
    if (year == null || (before && !common)) {
      cursor.reset(mark);
      return null;
    }
    if (before) {
      cursor.refuse(DateFinding.Kind.BEFORE_CHRIST, mark.position(), "a time of the common era");
      return null;
    }
    if (beforeChrist(mark.position(), false)) {
      return null;
    }
    int digits = cursor.digits(year);
    boolean running = cursor.isRunning();
    boolean counted = running && followsDigit(mark.position());
    if (digits <= 2 && named && !common && !counted && (running ? ofMonth && digits == 2 : true)) {
      cursor.refuse(DateFinding.Kind.CENTURY_NOT_GIVEN, year.start(), "a year of four digits");
      return null;
    }
    int fewest = (named || common) && !counted ? (running ? 3 : 1) : DateCursor.MAX_DIGITS;
    boolean countsOthers = running && !named && !common && counts();
    if (digits < fewest || countsOthers) {
      cursor.reset(mark);
      return null;
    }
    if (!common && year.value() >= LunarYear.FIRST && year.value() <= LunarYear.LAST) {
      cursor.report(
          DateFinding.Kind.AMBIGUOUS_ERA, year.start(), year.end(), "គ.ស. or ព.ស. before it");
    }
    return year;
  }

  /** Returns whether a word follows that is counted, such as people. */
  private boolean counts() {
    int at = cursor.peek() == ' ' ? cursor.position() + 1 : cursor.position();
    return COUNTED.stream().anyMatch(word -> cursor.matches(word, at));
  }

  /** Returns whether a digit stands before a word, so that it may count years or months. */
  private boolean followsDigit(int start) {
    char before = cursor.text().charAt(start - 1);
    return DateText.isDigit(before == ' ' ? cursor.text().charAt(start - 2) : before);
  }

  /** Reads the years of all eras but the common one that stand here; may be empty. */
  ImmutableList<Part<EraYear>> eras() {
    ImmutableList.Builder<Part<EraYear>> eras = ImmutableList.builder();
    for (Part<EraYear> era = era(); era != null; era = era()) {
      eras.add(era);
    }
    return eras.build();
  }

  private @Nullable Part<EraYear> era() {
    Mark mark = cursor.mark();
    cursor.gap();
    cursor.literalAndSpace("នៃ");
    cursor.wordAndSpace(Vocabulary.YEARS);
    Era era = cursor.wordAndSpace(Vocabulary.ERAS);
    Part<Integer> year = null;
    if (era != null) {
      cursor.literalAndSpace("ឆ្នាំ");
      year = cursor.numberOrWords();
    }
    if (era == null || year == null || cursor.digits(year) < (era == Era.LESSER ? 3 : 4)) {
      cursor.reset(mark);
      return null;
    }
    return new Part<>(new EraYear(era, year.value()), year.start(), year.end());
  }
}
