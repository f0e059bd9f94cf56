package kh.civic.i18n.calendar;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import kh.civic.i18n.calendar.DateCursor.Mark;
import kh.civic.i18n.calendar.DateCursor.Part;
import kh.civic.i18n.calendar.GregorianGrammar.Gregorian;
import org.jspecify.annotations.Nullable;

/** Reads a day in figures alone: ១៣/០៥/២០១៣, 13.05.2013, 2013-05-13. */
final class FigureGrammar {

  private final DateCursor cursor;
  private final boolean dayFirst;

  /**
   * Creates a grammar.
   *
   * @param dayFirst whether the first figure is the day, as the caller says
   */
  FigureGrammar(DateCursor cursor, boolean dayFirst) {
    this.cursor = cursor;
    this.dayFirst = dayFirst;
  }

  /**
   * Reads the rest of a day in figures, or refuses it.
   *
   * @param head what was read of it
   * @param counted whether a word before it says that it is something else
   */
  @Nullable Gregorian date(DayHead head, boolean counted) {
    Part<Integer> first = head.number();
    char stroke = cursor.peek();
    if (first == null || !cursor.inDigits(first) || "/-.".indexOf(stroke) < 0) {
      return null;
    }
    boolean named = head.named() || head.ordinal();
    boolean goesOn =
        "/-.".indexOf(cursor.text().charAt(first.start() - 1)) >= 0 && first.start() > 0;
    Mark mark = cursor.mark();
    Gregorian date = goesOn || (counted && !head.named()) ? null : rest(head, first, stroke, named);
    if (date == null && !cursor.isRefused()) {
      cursor.reset(mark);
    }
    return date;
  }

  private @Nullable Gregorian rest(DayHead head, Part<Integer> first, char stroke, boolean named) {
    cursor.character(stroke);
    Part<Integer> second = cursor.number();
    Part<Integer> third = second != null && cursor.character(stroke) ? cursor.number() : null;
    if (second == null
        || third == null
        || cursor.digits(second) > 2
        || (cursor.peek() == stroke
            && DateText.isDigit(cursor.text().charAt(cursor.position() + 1)))) {
      return null;
    }
    if (cursor.digits(first) == 4) {
      return cursor.digits(third) <= 2 ? day(head, third, second, first) : null;
    }
    if (cursor.digits(first) > 2 || cursor.digits(third) % 2 != 0) {
      return null;
    }
    if (cursor.digits(third) == 2) {
      if (isDayAndMonth(first, second) || isDayAndMonth(second, first)) {
        cursor.refuse(DateFinding.Kind.CENTURY_NOT_GIVEN, first.start(), "a year of four digits");
      }
      return null;
    }
    boolean theDayIsFirst = named || dayFirst || first.value().equals(second.value());
    boolean dayMonth = isDayAndMonth(first, second);
    boolean monthDay = isDayAndMonth(second, first);
    if (dayMonth && monthDay && !theDayIsFirst) {
      cursor.refuse(
          DateFinding.Kind.ORDER_NOT_GIVEN,
          first.start(),
          "a month by its name, or a caller who says that the day is first");
      return null;
    }
    return monthDay && !dayMonth && !theDayIsFirst
        ? day(head, second, first, third)
        : day(head, first, second, third);
  }

  private static boolean isDayAndMonth(Part<Integer> day, Part<Integer> month) {
    return day.value() >= 1 && day.value() <= 31 && month.value() >= 1 && month.value() <= 12;
  }

  private @Nullable Gregorian day(
      DayHead head, Part<Integer> day, Part<Integer> month, Part<Integer> year) {
    try {
      LocalDate unused = LocalDate.of(year.value(), month.value(), day.value());
    } catch (DateTimeException noSuchDay) {
      if (!cursor.isRunning() || head.named()) {
        cursor.refuse(
            DateFinding.Kind.IMPOSSIBLE, head.start().position(), "a day of the calendar");
      }
      return null;
    }
    return new Gregorian(
        head.start().position(),
        cursor.position(),
        head.weekday(),
        day,
        new Part<>(Month.of(month.value()), month.start(), month.end()),
        year,
        ImmutableList.of());
  }
}
