package kh.civic.i18n.calendar;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * The names of one kind of thing in a date, with the other spellings in which they occur.
 *
 * <p>The Gregorian names are those of CLDR. Other spellings that stand in a dictionary are as good
 * as the name; misspellings are read too, and reported.
 *
 * @param <T> what the names stand for
 */
final class Vocabulary<T> {

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
          .misspelt("កុម្ភ", Month.FEBRUARY);

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

  private final ImmutableList<Word<T>> words;

  private Vocabulary(ImmutableList<Word<T>> words) {
    this.words = words;
  }

  private Vocabulary(List<String> names, Function<Integer, T> meaning) {
    ImmutableList.Builder<Word<T>> words = ImmutableList.builder();
    for (int i = 0; i < names.size(); i++) {
      words.add(new Word<>(names.get(i), meaning.apply(i), names.get(i), false));
    }
    this.words = longestFirst(words.build());
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
    return new Vocabulary<>(
        longestFirst(ImmutableList.<Word<T>>builder().addAll(words).add(word).build()));
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
