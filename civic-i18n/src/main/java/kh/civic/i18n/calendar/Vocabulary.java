package kh.civic.i18n.calendar;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import kh.civic.i18n.number.KhmerNumberWords;

/**
 * The names of one kind of thing in a date, with the other spellings in which they occur.
 *
 * <p>The Gregorian names are those of CLDR. Other spellings that stand in a dictionary are as good
 * as the name; misspellings are read too, and reported.
 *
 * @param <T> what the names stand for
 */
final class Vocabulary<T> {

  /** What a word before a date makes of it. */
  enum Lead {
    /** A time that begins with it, and may have no end. */
    SINCE,
    /** A time that begins with it, if an end follows. */
    FROM,
    /** A time that ends with it; its beginning is not known. */
    UNTIL,
    /** A time that ends with it and has no beginning. */
    EVER_UNTIL,
    /** A time between it and another date. */
    BETWEEN,
    /** Another time than it. */
    BEFORE_OR_AFTER
  }

  /** How two dates are joined. */
  enum Joint {
    /** One end of a time, and the other. */
    TO,
    /** Two dates, or the ends of a time if they are neighbours. */
    AND,
    /** The ends of a time if they are neighbouring years. */
    STROKE,
    /** One date or another. */
    OR
  }

  /** The months of the Gregorian year, without the word ខែ. */
  static final Vocabulary<Month> MONTHS =
      new Vocabulary<>(
              List.of(
                  "មករា",
                  "កុម្ភៈ", // ends in U+17C8
                  "មីនា",
                  "មេសា",
                  "ឧសភា",
                  "មិថុនា",
                  "កក្កដា",
                  "សីហា",
                  "កញ្ញា",
                  "តុលា",
                  "វិច្ឆិកា",
                  "ធ្នូ"),
              month -> Month.of(month + 1))
          .misspelt("កុម្ភះ", Month.FEBRUARY) // ends in U+17C7
          .misspelt("កុម្ភ", Month.FEBRUARY)
          .misspelt("មិនា", Month.MARCH)
          .misspelt("ឧសាភា", Month.MAY)
          .misspelt("កក្តដា", Month.JULY)
          .misspelt("វិច្ចិកា", Month.NOVEMBER);

  /** The days of the week, without the word ថ្ងៃ. */
  static final Vocabulary<DayOfWeek> WEEKDAYS =
      new Vocabulary<>(
              List.of("ច័ន្ទ", "អង្គារ", "ពុធ", "ព្រហស្បតិ៍", "សុក្រ", "សៅរ៍", "អាទិត្យ"),
              day -> DayOfWeek.of(day + 1))
          .alsoSpelt("ចន្ទ", DayOfWeek.MONDAY)
          .misspelt("ព្រហស្បតិ៏", DayOfWeek.THURSDAY) // ends in U+17CF, not U+17CD
          .misspelt("ព្រហស្បត្តិ៍", DayOfWeek.THURSDAY)
          .misspelt("ព្រហស្បត៍", DayOfWeek.THURSDAY)
          .misspelt("សៅរិ៍", DayOfWeek.SATURDAY);

  /** The short names of the days of the week in CLDR and in calendars, without the stop. */
  static final Vocabulary<DayOfWeek> SHORT_WEEKDAYS =
      new Vocabulary<>(
              List.of("ច", "អ", "ព", "ព្រហ", "សុ", "ស", "អា"), day -> DayOfWeek.of(day + 1))
          .alsoSpelt("ពុ", DayOfWeek.WEDNESDAY)
          .alsoSpelt("ព្រ", DayOfWeek.THURSDAY)
          .alsoSpelt("សៅ", DayOfWeek.SATURDAY);

  /** The eras but the common one. */
  static final Vocabulary<Era> ERAS =
      new Vocabulary<>(
              List.of("ពុទ្ធសករាជ", "ចុល្លសករាជ", "មហាសករាជ"),
              i -> List.of(Era.BUDDHIST, Era.LESSER, Era.GREAT).get(i))
          .abbreviated("ព", Era.BUDDHIST)
          .abbreviated("ច", Era.LESSER)
          .abbreviated("ម", Era.GREAT);

  /** The common era. */
  static final Vocabulary<Era> COMMON_ERA =
      new Vocabulary<>(List.of("គ្រិស្តសករាជ"), i -> Era.COMMON)
          .misspelt("គ្រឹស្តសករាជ", Era.COMMON)
          .abbreviated("គ", Era.COMMON);

  /** Words for a year; the fiscal year of Cambodia is the calendar year. */
  static final Vocabulary<Boolean> YEARS =
      meaning(true, "ឆ្នាំ", "ឆ្នាំសារពើពន្ធ", "ឆ្នាំហិរញ្ញវត្ថុ", "ឆ្នាំថវិកា");

  /** What stands before a date and makes it one end of a time, or another time. */
  static final Vocabulary<Lead> LEADS =
      meaning(Lead.SINCE, "ចាប់តាំងពី", "ចាប់ពី", "តាំងពី", "ចាប់ផ្តើមពី", "ចាប់ផ្តើមតាំងពី")
          .and(Lead.FROM, "ពី")
          .and(
              Lead.UNTIL,
              "រហូតដល់",
              "រហូតមកដល់",
              "រហូតទៅដល់",
              KhmerDateFormat.START_UNKNOWN + " ដល់")
          .and(Lead.EVER_UNTIL, KhmerDateFormat.EVER_UNTIL)
          .and(Lead.BETWEEN, "ចន្លោះ", "រវាង", "ចន្លោះពី")
          .and(Lead.BEFORE_OR_AFTER, "មុន", "ក្រោយ", "ក្រោយពី", "បន្ទាប់ពី");

  /** What joins two dates. */
  static final Vocabulary<Joint> JOINTS =
      meaning(
              Joint.TO,
              "ដល់",
              "រហូតមកដល់",
              "មកដល់",
              "មកទល់",
              "រហូតដល់",
              "រហូតទៅដល់",
              "ទៅដល់",
              "ទៅ",
              "-")
          .and(Joint.AND, "និង")
          .and(Joint.STROKE, "/")
          .and(Joint.OR, "ឬ", "ឬក៏");

  /** Words for ten or a hundred years. */
  static final Vocabulary<Integer> TENS_OF_YEARS =
      meaning(10, "ទសវត្សរ៍", "ទសវត្ស", "ទសវត្សន៍", "ទសវត្សរ")
          .and(100, "សតវត្សរ៍", "សតវត្ស", "សតវត្សន៍", "សតវត្សរ");

  /** Parts of a year by their months. */
  static final Vocabulary<Integer> PARTS_OF_YEAR = meaning(3, "ត្រីមាស").and(6, "ឆមាស");

  /** The first months of a year, or else the last. */
  static final Vocabulary<Boolean> MONTHS_OF_YEAR =
      meaning(true, "ខែដំបូង", "ខែដើម").and(false, "ខែចុងក្រោយ", "ខែចុង");

  /** Other words with which a date or a time begins. */
  private static final Vocabulary<Boolean> MARKERS =
      meaning(true, "ថ្ងៃ", "ខែ", "ឆ្នាំ", "ប្រហែល", "ប្រមាណ", "ដំណាច់", "ពេញបូណ៌មី");

  /** The two halves of a lunar month. */
  static final Vocabulary<MoonPhase> PHASES = of(MoonPhase.values(), MoonPhase::khmer);

  /** The lunar months; other spellings from the dictionary of Chuon Nath under ខែ, អាសាឍ. */
  static final Vocabulary<KhmerLunarMonth> LUNAR_MONTHS =
      of(KhmerLunarMonth.values(), KhmerLunarMonth::khmer)
          .alsoSpelt("មាគសិរ", KhmerLunarMonth.MIGASIR)
          .alsoSpelt("ផគ្គុណ", KhmerLunarMonth.PHALGUN)
          .alsoSpelt("ផល្គុណ", KhmerLunarMonth.PHALGUN)
          .alsoSpelt("ចែត្រ", KhmerLunarMonth.CHET)
          .alsoSpelt("វិសាខ", KhmerLunarMonth.PISAKH)
          .alsoSpelt("អាសាធ", KhmerLunarMonth.ASATH)
          .alsoSpelt("បឋមាសាធ", KhmerLunarMonth.PATHAMASATH)
          .alsoSpelt("បឋមសាឍ", KhmerLunarMonth.PATHAMASATH)
          .alsoSpelt("បឋមសាធ", KhmerLunarMonth.PATHAMASATH)
          .alsoSpelt("ប្រថមាសាឍ", KhmerLunarMonth.PATHAMASATH)
          .alsoSpelt("ទុតិយាសាធ", KhmerLunarMonth.TUTIYASATH)
          .alsoSpelt("ទុតិយសាឍ", KhmerLunarMonth.TUTIYASATH)
          .alsoSpelt("ទុតិយសាធ", KhmerLunarMonth.TUTIYASATH)
          .alsoSpelt("ទ្វិតីយាសាឍ", KhmerLunarMonth.TUTIYASATH)
          .misspelt("ស្រាពណ៌", KhmerLunarMonth.SRAP) // ends in U+17CC, not U+17CD
          .misspelt("ស្រាពណ", KhmerLunarMonth.SRAP)
          .misspelt("កក្តិក", KhmerLunarMonth.KATTIK)
          .alsoSpelt("\u19E0", KhmerLunarMonth.PATHAMASATH) // KHMER SYMBOL PATHAMASAT
          .alsoSpelt("\u19F0", KhmerLunarMonth.TUTIYASATH); // KHMER SYMBOL TUTEYASAT

  /** The animals of the years. */
  static final Vocabulary<AnimalYear> ANIMALS =
      of(AnimalYear.values(), AnimalYear::khmer).misspelt("មមីរ", AnimalYear.HORSE);

  /** The saks. */
  static final Vocabulary<Sak> SAKS =
      of(Sak.values(), Sak::khmer)
          .alsoSpelt("សំរិទ្ធិស័ក", Sak.SAMRITTHI)
          .alsoSpelt("សម្រឹទ្ធិស័ក", Sak.SAMRITTHI)
          .alsoSpelt("សម្រិទ្ធិស័ក", Sak.SAMRITTHI)
          .alsoSpelt("សំរឹទ្ធស័ក", Sak.SAMRITTHI)
          .alsoSpelt("សំរិទ្ធស័ក", Sak.SAMRITTHI)
          .alsoSpelt("សម្រឹទ្ធស័ក", Sak.SAMRITTHI)
          .alsoSpelt("សម្រិទ្ធស័ក", Sak.SAMRITTHI);

  /** The characters of the Khmer block, and one place for all others. */
  private static final int INITIALS = 0x81;

  /** The letters with which number words begin: all are made of those up to 99. */
  private static final boolean[] NUMBER_INITIALS = numberInitials(99);

  /** The characters with which a date may begin, digits apart. */
  private static final boolean[] INITIALS_OF_DATES =
      union(
          MARKERS.initials(),
          WEEKDAYS.initials(),
          SHORT_WEEKDAYS.initials(),
          MONTHS.initials(),
          ERAS.initials(),
          COMMON_ERA.initials(),
          LEADS.initials(),
          TENS_OF_YEARS.initials(),
          PARTS_OF_YEAR.initials(),
          numberInitials(MoonPhase.DAYS));

  private final ImmutableList<Word<T>> words;
  private final ImmutableList<ImmutableList<Word<T>>> byInitial;

  private Vocabulary(ImmutableList<Word<T>> words) {
    this.words = longestFirst(words);
    this.byInitial =
        IntStream.range(0, INITIALS)
            .mapToObj(
                i ->
                    this.words.stream()
                        .filter(word -> initial(word.folded.charAt(0)) == i)
                        .collect(toImmutableList()))
            .collect(toImmutableList());
  }

  private static int initial(char c) {
    return c >= '\u1780' && c <= '\u17FF' ? c - '\u1780' : INITIALS - 1;
  }

  private boolean[] initials() {
    boolean[] initials = new boolean[INITIALS];
    for (int i = 0; i < INITIALS; i++) {
      initials[i] = !byInitial.get(i).isEmpty();
    }
    return initials;
  }

  private static boolean[] union(boolean[]... sets) {
    boolean[] all = new boolean[INITIALS];
    for (boolean[] set : sets) {
      for (int i = 0; i < INITIALS; i++) {
        all[i] |= set[i];
      }
    }
    return all;
  }

  private static boolean[] numberInitials(int last) {
    boolean[] initials = new boolean[INITIALS];
    for (int number = 0; number <= last; number++) {
      initials[initial(KhmerNumberWords.standard().spell(number).charAt(0))] = true;
    }
    return initials;
  }

  /** Returns whether a number in words may begin with a character. */
  static boolean mayBeginNumber(char c) {
    return NUMBER_INITIALS[initial(c)];
  }

  /** Returns whether a date may begin with a character, as its words say; a digit apart. */
  static boolean mayBeginDate(char c) {
    boolean lunarSymbol = c >= '\u19E0' && c <= '\u19FF';
    int initial = initial(c);
    return initial < INITIALS - 1 ? INITIALS_OF_DATES[initial] : lunarSymbol || c == '(';
  }

  private static <T> Vocabulary<T> meaning(T meaning, String... spellings) {
    return new Vocabulary<T>(ImmutableList.of()).and(meaning, spellings);
  }

  private Vocabulary<T> and(T meaning, String... spellings) {
    Vocabulary<T> all = this;
    for (String spelling : spellings) {
      all = all.with(new Word<>(spelling, meaning, spellings[0], false));
    }
    return all;
  }

  /** Adds the ways in which the first letter of a word and that of សករាជ are printed for it. */
  private Vocabulary<T> abbreviated(String letter, T meaning) {
    return and(meaning, letter + ".ស.", letter + ". ស.", letter + ".ស", letter + ". ស");
  }

  private Vocabulary(List<String> names, Function<Integer, T> meaning) {
    this(
        IntStream.range(0, names.size())
            .mapToObj(i -> new Word<>(names.get(i), meaning.apply(i), names.get(i), false))
            .collect(toImmutableList()));
  }

  private static <T> Vocabulary<T> of(T[] things, Function<T, String> name) {
    return new Vocabulary<>(Arrays.stream(things).map(name).toList(), i -> things[i]);
  }

  private Vocabulary<T> alsoSpelt(String spelling, T meaning) {
    return with(new Word<>(spelling, meaning, name(meaning), false));
  }

  private Vocabulary<T> misspelt(String spelling, T meaning) {
    return with(new Word<>(spelling, meaning, name(meaning), true));
  }

  private Vocabulary<T> with(Word<T> word) {
    return new Vocabulary<>(ImmutableList.<Word<T>>builder().addAll(words).add(word).build());
  }

  /** Puts the longest words first, so that ពុធ is not taken for the beginning of another. */
  private static <T> ImmutableList<Word<T>> longestFirst(ImmutableList<Word<T>> words) {
    return ImmutableList.sortedCopyOf(
        Comparator.comparingInt((Word<T> word) -> -word.folded().length()), words);
  }

  /** Returns the name of a thing as it should be printed. */
  String name(T meaning) {
    for (Word<T> word : words) {
      if (word.meaning.equals(meaning) && word.spelling.equals(word.name)) {
        return word.name;
      }
    }
    throw new IllegalArgumentException("No name for " + meaning);
  }

  /** Returns the words that may begin with a character, the longest first. */
  ImmutableList<Word<T>> beginningWith(char c) {
    return byInitial.get(initial(c));
  }

  ImmutableList<Word<T>> words() {
    return words;
  }

  /**
   * One spelling.
   *
   * @param spelling how it occurs
   * @param meaning what it stands for
   * @param name how it should be spelt
   * @param isMisspelt whether the spelling is an error
   * @param folded the spelling as {@link DateText} folds it
   */
  record Word<T>(String spelling, T meaning, String name, boolean isMisspelt, String folded) {
    Word(String spelling, T meaning, String name, boolean isMisspelt) {
      this(spelling, meaning, name, isMisspelt, DateText.of(spelling).toString());
    }
  }
}
