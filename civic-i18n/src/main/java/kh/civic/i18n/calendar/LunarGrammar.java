package kh.civic.i18n.calendar;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import kh.civic.i18n.calendar.DateCursor.Mark;
import kh.civic.i18n.calendar.DateCursor.Part;
import kh.civic.i18n.calendar.GregorianGrammar.EraYear;
import org.jspecify.annotations.Nullable;

/** Reads the parts of a lunar date: ថ្ងៃសៅរ៍ ៤កើត ខែពិសាខ ឆ្នាំរោង ឆស័ក ព.ស. ២៥៦៧. */
final class LunarGrammar {

  /** The Unicode symbols for the doubled months, each before those for the days of a half. */
  private static final char PATHAMASATH = '\u19E0';

  private static final char TUTIYASATH = '\u19F0';

  private final DateCursor cursor;
  private final GregorianGrammar gregorian;

  LunarGrammar(DateCursor cursor, GregorianGrammar gregorian) {
    this.cursor = cursor;
    this.gregorian = gregorian;
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
      ImmutableList<Part<EraYear>> eras) {

    /** Returns the Buddhist year, if printed. */
    @Nullable Part<EraYear> buddhistYear() {
      return eras.stream()
          .filter(era -> era.value().era() == Era.BUDDHIST)
          .findFirst()
          .orElse(null);
    }
  }

  /** A day of one half of a month. */
  private record PhaseDay(Part<Integer> day, MoonPhase phase) {}

  /**
   * Reads the rest of a lunar date; all that follows its month may be missing.
   *
   * @param head what was read of it
   */
  @Nullable Lunar date(DayHead head) {
    Mark mark = cursor.mark();
    PhaseDay phaseDay = phaseDay(head);
    if (phaseDay == null) {
      cursor.reset(mark);
      return null;
    }
    cursor.gap();
    Part<DayOfWeek> weekday = head.weekday();
    if (weekday == null) {
      Mark beforeWeekday = cursor.mark();
      cursor.literalAndSpace("ថ្ងៃ");
      weekday = cursor.word(Vocabulary.WEEKDAYS);
      if (weekday == null) {
        cursor.reset(beforeWeekday);
      } else {
        cursor.gap();
      }
    }
    cursor.literalAndSpace("ខែ");
    Part<KhmerLunarMonth> month = cursor.word(Vocabulary.LUNAR_MONTHS);
    if (month == null) {
      cursor.reset(mark);
      return null;
    }
    Part<AnimalYear> animal = afterGap("ឆ្នាំ", Vocabulary.ANIMALS);
    Part<Sak> sak = afterGap("", Vocabulary.SAKS);
    ImmutableList<Part<EraYear>> eras = gregorian.eras();
    return new Lunar(
        head.start().position(),
        cursor.position(),
        weekday,
        phaseDay.day,
        phaseDay.phase,
        month,
        animal,
        sak,
        eras);
  }

  private @Nullable PhaseDay phaseDay(DayHead head) {
    Part<Integer> number = head.number();
    if (number != null) {
      cursor.space();
      MoonPhase phase = cursor.peek() == 'ក' || cursor.peek() == 'រ' ? phase() : null;
      if (phase == null || number.value() < 1 || number.value() > MoonPhase.DAYS) {
        return null;
      }
      passFullMoon(number.value(), phase);
      return new PhaseDay(number, phase);
    }
    int start = cursor.position();
    Part<Integer> symbol = symbol();
    if (symbol != null) {
      boolean waxing = cursor.text().charAt(start) < TUTIYASATH;
      MoonPhase phase = waxing ? MoonPhase.WAXING : MoonPhase.WANING;
      passFullMoon(symbol.value(), phase);
      return new PhaseDay(symbol, phase);
    }
    return fullMoon()
        ? new PhaseDay(new Part<>(MoonPhase.DAYS, start, cursor.position()), MoonPhase.WAXING)
        : null;
  }

  private @Nullable MoonPhase phase() {
    Part<MoonPhase> word = cursor.word(Vocabulary.PHASES);
    return word == null ? null : word.value();
  }

  /** Passes the words for the full moon behind the day that it is. */
  private void passFullMoon(int day, MoonPhase phase) {
    if (day == MoonPhase.DAYS && phase == MoonPhase.WAXING) {
      Mark mark = cursor.mark();
      cursor.gap();
      if (!fullMoon()) {
        cursor.reset(mark);
      }
    }
  }

  private boolean fullMoon() {
    return cursor.literal("ពេញបូណ៌មី") || cursor.literal("ពេញបូរណ៌មី");
  }

  /** Reads one of the Unicode symbols for a day of either half of the month. */
  private @Nullable Part<Integer> symbol() {
    char symbol = cursor.peek();
    if (symbol <= PATHAMASATH || symbol > TUTIYASATH + MoonPhase.DAYS || symbol == TUTIYASATH) {
      return null;
    }
    int start = cursor.position();
    cursor.character(symbol);
    return new Part<>(symbol & 0xF, start, cursor.position());
  }

  private <T> @Nullable Part<T> afterGap(String before, Vocabulary<T> vocabulary) {
    Mark mark = cursor.mark();
    cursor.gap();
    Part<T> part =
        before.isEmpty() || cursor.literalAndSpace(before) ? cursor.word(vocabulary) : null;
    if (part == null) {
      cursor.reset(mark);
    }
    return part;
  }
}
