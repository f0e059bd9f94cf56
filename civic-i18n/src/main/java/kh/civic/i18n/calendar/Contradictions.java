package kh.civic.i18n.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import kh.civic.i18n.calendar.DateScanner.Lunar;
import kh.civic.i18n.calendar.DateScanner.Part;
import org.jspecify.annotations.Nullable;

/** Compares what is printed beside a day with what the day requires, and reports differences. */
final class Contradictions {

  private final DateScanner scanner;

  Contradictions(DateScanner scanner) {
    this.scanner = scanner;
  }

  void checkWeekday(@Nullable Part<DayOfWeek> printed, LocalDate day) {
    if (printed != null && printed.value() != day.getDayOfWeek()) {
      report(DateFinding.Kind.WEEKDAY, printed, Vocabulary.WEEKDAYS.name(day.getDayOfWeek()));
    }
  }

  void checkLunarDay(Lunar printed, KhmerLunarDate day) {
    if (printed.day().value() != day.getPhaseDay()
        || printed.phase() != day.getPhase()
        || printed.month().value() != day.getMonth()) {
      scanner.report(
          DateFinding.Kind.LUNAR_DAY,
          printed.day().start(),
          printed.month().end(),
          KhmerDateFormat.standard().lunarDay(day));
    }
  }

  void checkYears(Lunar printed, KhmerLunarDate day) {
    Part<AnimalYear> animal = printed.animal();
    if (animal != null
        && animal.value() != day.getAnimalYear()
        && animal.value() != animalUntilTheHourOfArrival(day)) {
      report(DateFinding.Kind.ANIMAL_YEAR, animal, day.getAnimalYear().khmer());
    }
    Part<Sak> sak = printed.sak();
    if (sak != null && sak.value() != day.getSak()) {
      report(DateFinding.Kind.SAK, sak, day.getSak().khmer());
    }
    checkEra(printed.era(), day);
  }

  void checkEra(@Nullable Part<Integer> era, KhmerLunarDate day) {
    if (era != null && era.value() != day.getBuddhistYear()) {
      report(
          DateFinding.Kind.BUDDHIST_YEAR,
          era,
          KhmerDateFormat.standard().number(day.getBuddhistYear()));
    }
  }

  /** Returns the animal of the old year on the day of Sangkran, and null on every other day. */
  private static @Nullable AnimalYear animalUntilTheHourOfArrival(KhmerLunarDate day) {
    LocalDate date = LocalDate.from(day);
    return date.equals(YearChange.ANIMAL_YEAR.dayIn(date.getYear()))
        ? AnimalYear.from(date.getYear() - 1)
        : null;
  }

  private void report(DateFinding.Kind kind, Part<?> printed, String expected) {
    scanner.report(kind, printed.start(), printed.end(), expected);
  }
}
