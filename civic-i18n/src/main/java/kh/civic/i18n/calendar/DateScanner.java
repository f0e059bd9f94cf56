package kh.civic.i18n.calendar;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.math.BigDecimal;
import java.text.ParsePosition;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import kh.civic.i18n.number.KhmerNumberWords;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parts of a date, one after the other, from a place in a text.
 *
 * <p>A method that finds what it looks for moves on and returns it; one that does not returns null
 * or false and stays where it is.
 */
final class DateScanner {

  /** Longer runs of digits are not part of a date. */
  private static final int MAX_DIGITS = 4;

  /** The longest number in words that is looked for; 7777 has 41 letters. */
  private static final int MAX_WORDS = 80;

  /** How far a place may reach between the two halves of a letterhead. */
  private static final int MAX_PLACE = 60;

  /** The Unicode symbols for the doubled months, each before those for the days of a half. */
  private static final char PATHAMASATH = '\u19E0';

  private static final char TUTIYASATH = '\u19F0';

  private static final String MONTH = "ខែ";

  private static final String COMMON_ERA = "គ្រិស្តសករាជ";

  private static final String[] PLACES = {"ធ្វើនៅ", "រាជធានី", "ខេត្ត", "ក្រុង", "ភ្នំពេញ"};

  /** Words that qualify a date, and so belong to no place before it. */
  private static final ImmutableList<String> QUALIFIERS =
      ImmutableList.of(
          "ពី", "ដល់", "ប្រហែល", "ប្រមាណ", "ចន្លោះ", "រវាង", "ដំណាច់", "មុន", "ក្រោយ", "ទល់");

  private final DateText text;
  private final boolean running;
  private int position;
  private int furthest;
  private final List<DateFinding> findings = new ArrayList<>();

  /**
   * Creates a scanner.
   *
   * @param running whether words surround the date, so that a bare number is none
   */
  DateScanner(DateText text, int position, boolean running) {
    this.text = text;
    this.position = position;
    this.furthest = position;
    this.running = running;
  }

  /** A part of a date and where it stands. */
  record Part<T>(T value, int start, int end) {}

  /** The Gregorian parts that are printed; at least one. */
  record Gregorian(
      int start,
      int end,
      @Nullable Part<DayOfWeek> weekday,
      @Nullable Part<Integer> day,
      @Nullable Part<Month> month,
      @Nullable Part<Integer> year,
      @Nullable Part<Integer> era) {

    /** Returns whether this is one day of one year. */
    boolean isDay() {
      return day != null && month != null && year != null;
    }

    /** Returns this date with the month and year of another where it has none of its own. */
    Gregorian completedBy(Gregorian other) {
      Part<Month> itsMonth = month == null && day != null ? other.month : month;
      Part<Integer> itsYear = year == null ? other.year : year;
      return new Gregorian(start, end, weekday, day, itsMonth, itsYear, era);
    }
  }

  /** The lunar parts that are printed. */
  record Lunar(
      int start,
      int end,
      @Nullable Part<DayOfWeek> weekday,
      Part<Integer> day,
      MoonPhase phase,
      Part<KhmerLunarMonth> month,
      @Nullable Part<AnimalYear> animal,
      @Nullable Part<Sak> sak,
      @Nullable Part<Integer> era) {}

  /** Where a scanner stands, to come back to. */
  record Mark(int position, int findings) {}

  int position() {
    return position;
  }

  /** Returns the furthest place at which something was looked for and not found. */
  int furthest() {
    return furthest;
  }

  List<DateFinding> findings() {
    return findings;
  }

  boolean isRunning() {
    return running;
  }

  Mark mark() {
    return new Mark(position, findings.size());
  }

  void reset(Mark mark) {
    furthest = Math.max(furthest, position);
    position = mark.position;
    findings.subList(mark.findings, findings.size()).clear();
  }

  boolean atEnd() {
    return position >= text.length();
  }

  @CanIgnoreReturnValue
  boolean literalAndSpace(String word) {
    boolean found = literal(word);
    if (found) {
      space();
    }
    return found;
  }

  void space() {
    if (text.charAt(position) == ' ') {
      position++;
    }
  }

  /** Passes a space, a comma, or both. */
  void gap() {
    space();
    if (text.charAt(position) == ',') {
      position++;
      space();
    }
  }

  /** Passes a preposition that says nothing of the date. */
  void preposition() {
    space();
    if (anyOf("នៅក្នុង", "នៅ", "ក្នុង", "កាលពី", "នា")) {
      space();
    }
  }

  boolean literal(String word) {
    if (!matches(word, position)) {
      furthest = Math.max(furthest, position);
      return false;
    }
    position += word.length();
    return true;
  }

  boolean anyOf(String... words) {
    for (String word : words) {
      if (literal(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean matches(String word, int at) {
    for (int i = 0; i < word.length(); i++) {
      char expected = word.charAt(i);
      char actual = text.charAt(at + i);
      if (actual != expected && !(expected == 'ៈ' && actual == ':')) {
        return false;
      }
    }
    return true;
  }

  /** Reads a name, and reports it if it is misspelt. */
  <T> @Nullable Part<T> word(Vocabulary<T> vocabulary) {
    int start = position;
    for (Vocabulary.Word<T> word : vocabulary.words()) {
      int end = start + word.folded().length();
      if (matches(word.folded(), start) && !DateText.isDependent(text.charAt(end))) {
        position = end;
        if (word.isMisspelt() || text.substring(start, end).indexOf(':') >= 0) {
          report(DateFinding.Kind.SPELLING, start, end, word.name());
        }
        return new Part<>(word.meaning(), start, end);
      }
    }
    furthest = Math.max(furthest, start);
    return null;
  }

  void report(DateFinding.Kind kind, int start, int end, String expected) {
    findings.add(
        new DateFinding(
            kind,
            text.originalStart(start),
            text.originalEnd(end),
            text.original(start, end),
            expected));
  }

  /** Reads a number of one to four digits. */
  @Nullable Part<Integer> number() {
    int start = position;
    int end = start;
    int value = 0;
    while (DateText.isDigit(text.charAt(end)) && end - start <= MAX_DIGITS) {
      value = 10 * value + text.charAt(end) - '0';
      end++;
    }
    if (end == start || end - start > MAX_DIGITS || isGrouped(start, end)) {
      furthest = Math.max(furthest, start);
      return null;
    }
    position = end;
    return new Part<>(value, start, end);
  }

  /** Returns whether digits go on in groups of three: ២០០.០០០. */
  private boolean isGrouped(int start, int end) {
    char mark = text.charAt(end);
    return end - start < MAX_DIGITS
        && (mark == '.' || mark == ',')
        && DateText.isDigit(text.charAt(end + 1))
        && DateText.isDigit(text.charAt(end + 2))
        && DateText.isDigit(text.charAt(end + 3));
  }

  /**
   * Reads a number of one to four digits, or in words. In running text the words are those up to
   * the next space: what follows may count something else.
   */
  @Nullable Part<Integer> numberOrWords() {
    if (DateText.isDigit(text.charAt(position))) {
      return number();
    }
    String words = text.substring(position, position + MAX_WORDS);
    int space = words.indexOf(' ');
    if (running && space >= 0) {
      words = words.substring(0, space);
    }
    ParsePosition read = new ParsePosition(0);
    BigDecimal number = KhmerNumberWords.standard().parse(words, read);
    if (number == null || number.scale() != 0 || number.signum() < 0 || number.precision() > 4) {
      furthest = Math.max(furthest, position);
      return null;
    }
    int start = position;
    position += read.getIndex();
    return new Part<>(number.intValueExact(), start, position);
  }

  private int digits(Part<Integer> number) {
    boolean inDigits = DateText.isDigit(text.charAt(number.start));
    return inDigits ? number.end - number.start : String.valueOf(number.value).length();
  }

  /** The last part that is printed of a date, which may follow "to" without its word. */
  enum Unit {
    DAY,
    MONTH,
    YEAR;

    static Unit of(Gregorian date) {
      if (date.year != null) {
        return YEAR;
      }
      return date.month != null ? MONTH : DAY;
    }
  }

  /**
   * Reads a Gregorian date, or as much of one as is printed; a day without a month only where it
   * may begin a span.
   *
   * @param after where the date ends a span, the last part of the date that begins it: a bare
   *     number or month is then one of the same
   */
  @Nullable Gregorian gregorian(@Nullable Unit after) {
    Mark mark = mark();
    Part<DayOfWeek> weekday = weekday();
    Part<Integer> day = day(after == Unit.DAY, !running || weekday != null);
    Part<Month> month = month(!running || day != null || after == Unit.MONTH);
    Mark afterMonth = mark();
    Part<Integer> era = day == null || month == null ? null : era();
    Part<Integer> year = year(!running || day != null || (after == Unit.YEAR && month == null));
    if (era != null && year == null) {
      reset(afterMonth);
      era = null;
    } else if (era == null && day != null && year != null) {
      era = era();
    }
    boolean monthIsNumber = month != null && DateText.isDigit(text.charAt(month.start));
    boolean nothing = day == null && month == null && year == null;
    boolean incomplete =
        (weekday != null && day == null)
            || (day != null && month == null && (year != null || after != null))
            || (monthIsNumber && running && year == null);
    if (nothing || incomplete) {
      reset(mark);
      return null;
    }
    return new Gregorian(mark.position, position, weekday, day, month, year, era);
  }

  private @Nullable Part<DayOfWeek> weekday() {
    Mark mark = mark();
    literalAndSpace("ថ្ងៃ");
    Part<DayOfWeek> weekday = word(Vocabulary.WEEKDAYS);
    if (weekday == null) {
      reset(mark);
      return null;
    }
    gap();
    return weekday;
  }

  /**
   * Reads a day of the month.
   *
   * @param bare whether the number may stand without a word
   * @param ordinal whether ទី alone may stand before it; in running text it counts other things too
   */
  private @Nullable Part<Integer> day(boolean bare, boolean ordinal) {
    Mark mark = mark();
    boolean named = literalAndSpace("ថ្ងៃ");
    boolean counted = literalAndSpace("ទី");
    named |= counted && ordinal;
    Part<Integer> day = named ? numberOrWords() : number();
    if (day == null || digits(day) > 2 || !(named || bare || (!running && isBeforeMonth()))) {
      reset(mark);
      return null;
    }
    return day;
  }

  /** Reads a day that goes on a list of days, with the words before it or not. */
  @Nullable Part<Integer> listedDay() {
    return day(true, true);
  }

  private boolean isBeforeMonth() {
    Mark mark = mark();
    Part<Month> month = month(true);
    reset(mark);
    return month != null;
  }

  @Nullable Part<Month> month(boolean bare) {
    Mark mark = mark();
    gap();
    boolean named = literalAndSpace(MONTH);
    Part<Month> month = named || bare ? word(Vocabulary.MONTHS) : null;
    if (month == null && named) {
      Part<Integer> number = number();
      if (number != null && digits(number) <= 2 && number.value >= 1 && number.value <= 12) {
        month = new Part<>(Month.of(number.value), number.start, number.end);
      }
    }
    if (month == null) {
      reset(mark);
    }
    return month;
  }

  @Nullable Part<Integer> year(boolean bare) {
    Mark mark = mark();
    gap();
    boolean of = literalAndSpace("នៃ");
    boolean named = literalAndSpace("ឆ្នាំ");
    int era = position;
    boolean common = anyOf("គ.ស.", "គ. ស.", "គ.ស", COMMON_ERA);
    if (!common && literal("គ្រឹស្តសករាជ")) {
      common = true;
      report(DateFinding.Kind.SPELLING, era, position, COMMON_ERA);
    }
    space();
    Part<Integer> year = null;
    if (named || common) {
      year = numberOrWords();
    } else if (bare && !of) {
      year = number();
    }
    int fewest = named || common ? (running ? 3 : 1) : MAX_DIGITS;
    if (running && isCounted(mark.position)) {
      fewest = MAX_DIGITS; // ១០ឆ្នាំ ២០០នាក់: ten years, two hundred people
    }
    if (year == null || digits(year) < fewest) {
      reset(mark);
      return null;
    }
    if (!common && year.value >= LunarYear.FIRST && year.value <= LunarYear.LAST) {
      report(DateFinding.Kind.AMBIGUOUS_ERA, year.start, year.end, "គ.ស. or ព.ស. before it");
    }
    return year;
  }

  /** Returns whether a digit stands before a word, so that it may count years or months. */
  private boolean isCounted(int start) {
    return start > 0
        && DateText.isDigit(text.charAt(start > 1 && isSpace(start - 1) ? start - 2 : start - 1));
  }

  private boolean isSpace(int index) {
    return text.charAt(index) == ' ';
  }

  /** Returns whether ខែ stands before the name of a month. */
  boolean isNamed(Part<Month> month) {
    int end = isSpace(month.start - 1) ? month.start - 1 : month.start;
    return end >= MONTH.length() && matches(MONTH, end - MONTH.length());
  }

  /** Reads a lunar date; all that follows its month may be missing. */
  @Nullable Lunar lunar() {
    Mark mark = mark();
    Part<DayOfWeek> weekday = weekday();
    literalAndSpace("ថ្ងៃ");
    literalAndSpace("ទី");
    int dayStart = position;
    Part<Integer> day = lunarSymbol();
    MoonPhase phase;
    if (day != null) {
      phase = text.charAt(day.start) < TUTIYASATH ? MoonPhase.WAXING : MoonPhase.WANING;
    } else if (fullMoon()) {
      day = new Part<>(MoonPhase.DAYS, dayStart, position);
      phase = MoonPhase.WAXING;
    } else {
      day = numberOrWords();
      space();
      Part<MoonPhase> word = word(Vocabulary.PHASES);
      if (day == null || word == null || day.value < 1 || day.value > MoonPhase.DAYS) {
        reset(mark);
        return null;
      }
      phase = word.value;
    }
    gap();
    if (day.value == MoonPhase.DAYS && phase == MoonPhase.WAXING && fullMoon()) {
      gap();
    }
    weekday = weekday == null ? weekday() : weekday;
    literalAndSpace("ខែ");
    Part<KhmerLunarMonth> month = word(Vocabulary.LUNAR_MONTHS);
    if (month == null) {
      reset(mark);
      return null;
    }
    Part<AnimalYear> animal = afterGap("ឆ្នាំ", Vocabulary.ANIMALS);
    Part<Sak> sak = afterGap("", Vocabulary.SAKS);
    Part<Integer> era = era();
    return new Lunar(mark.position, position, weekday, day, phase, month, animal, sak, era);
  }

  private boolean fullMoon() {
    return anyOf("ពេញបូណ៌មី", "ពេញបូរណ៌មី");
  }

  /** Reads one of the Unicode symbols for a day of either half of the month. */
  private @Nullable Part<Integer> lunarSymbol() {
    char symbol = text.charAt(position);
    if (symbol <= PATHAMASATH || symbol > TUTIYASATH + MoonPhase.DAYS || symbol == TUTIYASATH) {
      return null;
    }
    position++;
    return new Part<>(symbol & 0xF, position - 1, position);
  }

  private <T> @Nullable Part<T> afterGap(String before, Vocabulary<T> vocabulary) {
    Mark mark = mark();
    gap();
    Part<T> part = before.isEmpty() || literalAndSpace(before) ? word(vocabulary) : null;
    if (part == null) {
      reset(mark);
    }
    return part;
  }

  private @Nullable Part<Integer> era() {
    Mark mark = mark();
    gap();
    boolean named = anyOf("ព.ស.", "ព. ស.", "ព.ស", "ពុទ្ធសករាជ");
    space();
    literalAndSpace("ឆ្នាំ");
    Part<Integer> era = named ? numberOrWords() : null;
    if (era == null || digits(era) < 4) {
      reset(mark);
      return null;
    }
    return era;
  }

  /** Reads the place of a letterhead, up to the word for day. */
  @Nullable String place() {
    int start = position;
    for (String word : PLACES) {
      if (matches(word, start)) {
        for (int end = start; end - start <= MAX_PLACE && end < text.length(); end++) {
          char c = text.charAt(end);
          if (DateText.isDigit(c)) {
            return null;
          }
          if (matches("ថ្ងៃ", end)) {
            int last = end;
            while (" ,:៖".indexOf(text.charAt(last - 1)) >= 0) {
              last--;
            }
            if (QUALIFIERS.stream().anyMatch(text.substring(start, last)::endsWith)) {
              return null;
            }
            position = end;
            return text.original(start, last);
          }
        }
      }
    }
    return null;
  }
}
