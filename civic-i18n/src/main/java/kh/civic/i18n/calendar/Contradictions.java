package kh.civic.i18n.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import kh.civic.i18n.calendar.DateCursor.Part;
import kh.civic.i18n.calendar.GregorianGrammar.EraYear;
import kh.civic.i18n.calendar.LunarGrammar.Lunar;
import org.jspecify.annotations.Nullable;

/** Compares what is printed beside a day with what the day requires, and reports differences. */
final class Contradictions {

  private final DateCursor cursor;

  Contradictions(DateCursor cursor) {
    this.cursor = cursor;
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
      cursor.report(
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
    checkEras(printed.eras(), LocalDate.from(day));
  }

  void checkEras(List<Part<EraYear>> eras, LocalDate day) {
    for (Part<EraYear> printed : eras) {
      OptionalInt year = printed.value().era().yearOn(day);
      if (year.isEmpty()) {
        cursor.report(
            DateFinding.Kind.NOT_CHECKED, printed.start(), printed.end(), DateValues.CHECKED_DAYS);
      } else if (printed.value().year() != year.getAsInt()) {
        reportEra(printed, year.getAsInt());
      }
    }
  }

  void reportEra(Part<EraYear> printed, int expected) {
    report(
        printed.value().era() == Era.BUDDHIST
            ? DateFinding.Kind.BUDDHIST_YEAR
            : DateFinding.Kind.ERA_YEAR,
        printed,
        KhmerDateFormat.standard().number(expected));
  }

  /** Returns the animal of the old year on the day of Sangkran, and null on every other day. */
  private static @Nullable AnimalYear animalUntilTheHourOfArrival(KhmerLunarDate day) {
    LocalDate date = LocalDate.from(day);
    return date.equals(YearChange.ANIMAL_YEAR.dayIn(date.getYear()))
        ? AnimalYear.from(date.getYear() - 1)
        : null;
  }

  private void report(DateFinding.Kind kind, Part<?> printed, String expected) {
    cursor.report(kind, printed.start(), printed.end(), expected);
  }
}
