package kh.civic.i18n.calendar;

import java.time.DayOfWeek;
import kh.civic.i18n.calendar.DateCursor.Mark;
import kh.civic.i18n.calendar.DateCursor.Part;
import org.jspecify.annotations.Nullable;

/**
 * What a day begins with in either calendar: the weekday, the words ថ្ងៃ and ទី, and the number.
 *
 * @param start where it begins
 * @param weekday the day of the week, if printed
 * @param named whether ថ្ងៃ stands before the number
 * @param ordinal whether ទី does
 * @param numberAt where the number stands, or a word or symbol in its place
 * @param number the number, if there is one
 */
record DayHead(
    Mark start,
    @Nullable Part<DayOfWeek> weekday,
    boolean named,
    boolean ordinal,
    Mark numberAt,
    @Nullable Part<Integer> number) {

  private static final String DAY = "ថ្ងៃ";

  /** Reads as much as there is. */
  static DayHead read(DateCursor cursor) {
    Mark start = cursor.mark();
    boolean named = cursor.literalAndSpace(DAY);
    Part<DayOfWeek> weekday = weekday(cursor);
    if (weekday != null) {
      cursor.gap();
      named = cursor.literalAndSpace(DAY);
    }
    boolean ordinal = cursor.literalAndSpace("ទី");
    Mark numberAt = cursor.mark();
    return new DayHead(start, weekday, named, ordinal, numberAt, cursor.numberOrWords());
  }

  /** Reads the name of a day of the week, or a short one where a day of the month follows. */
  static @Nullable Part<DayOfWeek> weekday(DateCursor cursor) {
    Part<DayOfWeek> name = cursor.word(Vocabulary.WEEKDAYS);
    if (name != null || DateText.isLetter(cursor.text().charAt(cursor.position() - 1))) {
      return name;
    }
    Mark mark = cursor.mark();
    Part<DayOfWeek> shortName = cursor.word(Vocabulary.SHORT_WEEKDAYS);
    if (shortName == null) {
      return null;
    }
    boolean ended = cursor.character('.');
    int end = cursor.position();
    cursor.gap();
    ended |= cursor.position() > end;
    boolean dayFollows =
        ended
            && (cursor.atDigit()
                || cursor.matches(DAY, cursor.position())
                || cursor.matches("ទី", cursor.position()));
    if (!dayFollows) {
      cursor.reset(mark);
      return null;
    }
    return shortName;
  }
}
