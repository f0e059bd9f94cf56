package kh.civic.i18n.calendar;

import java.time.Month;
import java.time.YearMonth;
import kh.civic.core.value.PartialDate;
import kh.civic.core.value.Period;
import kh.civic.i18n.calendar.DateCursor.Mark;
import kh.civic.i18n.calendar.DateCursor.Part;
import kh.civic.i18n.calendar.Vocabulary.Joint;
import org.jspecify.annotations.Nullable;

/**
 * Reads times that are named by years and are no calendar year: quarters and halves, first months,
 * decades, centuries and school years.
 */
final class YearSpanGrammar {

  private static final String SCHOOL_YEAR = "ឆ្នាំសិក្សា";

  private final DateCursor cursor;
  private final GregorianGrammar gregorian;

  YearSpanGrammar(DateCursor cursor, GregorianGrammar gregorian) {
    this.cursor = cursor;
    this.gregorian = gregorian;
  }

  /** Reads a time that begins with a word of its own, not with a number. */
  @Nullable Period named() {
    Mark mark = cursor.mark();
    Period period = null;
    Integer months = cursor.wordAndSpace(Vocabulary.PARTS_OF_YEAR);
    if (months != null) {
      period = partsOfYear(mark.position(), months, false);
    } else if (cursor.literalAndSpace(SCHOOL_YEAR)) {
      period = schoolYear(mark.position());
    } else {
      Integer years = followsNumber() ? null : cursor.wordAndSpace(Vocabulary.TENS_OF_YEARS);
      if (years != null) {
        period = years == 10 ? decade(mark.position()) : century(mark.position());
      }
    }
    if (period == null) {
      cursor.reset(mark);
    }
    return period;
  }

  /** Reads quarters or halves behind "from", the first and the last. */
  @Nullable Period partsFrom() {
    Mark mark = cursor.mark();
    Integer months = cursor.wordAndSpace(Vocabulary.PARTS_OF_YEAR);
    Period period = months == null ? null : partsOfYear(mark.position(), months, true);
    if (period == null) {
      cursor.reset(mark);
    }
    return period;
  }

  private boolean followsNumber() {
    int at = cursor.position();
    char before = cursor.text().charAt(at - 1);
    return DateText.isDigit(before == ' ' ? cursor.text().charAt(at - 2) : before);
  }

  /** Reads the first or last months of a year: ៦ខែដំបូង ឆ្នាំ២០២៤. */
  @Nullable Period months(DayHead head) {
    Part<Integer> number = head.number();
    if (number == null || head.named() || head.ordinal() || head.weekday() != null) {
      return null;
    }
    Mark mark = cursor.mark();
    cursor.space();
    Part<Boolean> first = cursor.peek() == 'ខ' ? cursor.word(Vocabulary.MONTHS_OF_YEAR) : null;
    boolean valid = first != null && number.value() >= 1 && number.value() <= 12;
    Part<Integer> year = valid ? yearOfParts() : null;
    if (first == null || year == null) {
      cursor.reset(mark);
      return null;
    }
    return first.value()
        ? months(year.value(), 1, number.value())
        : months(year.value(), 13 - number.value(), 12);
  }

  private @Nullable Part<Integer> yearOfParts() {
    cursor.space();
    cursor.literalAndSpace("ក្នុង");
    return gregorian.year(!cursor.isRunning(), true);
  }

  private static Period months(int year, int first, int last) {
    return Period.between(
        PartialDate.of(YearMonth.of(year, first)), PartialDate.of(YearMonth.of(year, last)));
  }

  /** Reads quarters or halves of a year, one or several in a row. */
  private @Nullable Period partsOfYear(int start, int months, boolean from) {
    Part<Integer> first = ordinalPart(months);
    if (first == null) {
      return null;
    }
    Part<Integer> last = first;
    Mark afterFirst = cursor.mark();
    cursor.space();
    Joint joint = cursor.wordAndSpace(Vocabulary.JOINTS);
    boolean several = joint == Joint.TO || joint == Joint.AND;
    if (several) {
      Mark beforeWord = cursor.mark();
      Integer same = cursor.wordAndSpace(Vocabulary.PARTS_OF_YEAR);
      if (same != null && same != months) {
        cursor.reset(beforeWord);
      }
      last = ordinalPart(months);
    } else {
      cursor.reset(afterFirst);
    }
    if (last == null || (several && last.value() <= first.value())) {
      return null;
    }
    if (from && joint != Joint.TO) {
      return null;
    }
    Part<Integer> year = yearOfParts();
    if (year == null) {
      cursor.expect("a year", last.end());
      return null;
    }
    if (joint == Joint.AND && last.value() > first.value() + 1) {
      cursor.report(DateFinding.Kind.GAP, start, last.end(), "neighbours, or ដល់");
    }
    return months(year.value(), (first.value() - 1) * months + 1, last.value() * months);
  }

  /** Reads the number of a part of the year that has so many months. */
  private @Nullable Part<Integer> ordinalPart(int months) {
    cursor.space();
    boolean ordinal = cursor.literalAndSpace("ទី");
    Part<Integer> number = ordinal ? cursor.numberOrWords() : null;
    return number == null || number.value() < 1 || number.value() > Month.values().length / months
        ? null
        : number;
  }

  /** Reads two neighbouring years; one alone does not say whether it is the first or the last. */
  private @Nullable Period schoolYear(int start) {
    Part<Integer> first = cursor.number();
    if (first == null || cursor.digits(first) != DateCursor.MAX_DIGITS) {
      return null;
    }
    Mark afterFirst = cursor.mark();
    cursor.space();
    Joint joint = cursor.wordAndSpace(Vocabulary.JOINTS);
    Part<Integer> last = joint == null || joint == Joint.OR ? null : gregorian.year(true, false);
    boolean neighbours = last != null && last.value() == first.value() + 1;
    if (last == null || !(neighbours || (joint == Joint.TO && last.value() > first.value()))) {
      cursor.reset(afterFirst);
      cursor.refuse(DateFinding.Kind.NOT_UNDERSTOOD, start, "both years of the school year");
      return null;
    }
    return Period.between(PartialDate.of(first.value()), PartialDate.of(last.value()));
  }

  private @Nullable Period decade(int start) {
    cursor.literalAndSpace("នៃ");
    cursor.wordAndSpace(Vocabulary.YEARS);
    cursor.literalAndSpace("ទី");
    Part<Integer> year = cursor.numberOrWords();
    if (year == null || isBeforeChrist(start)) {
      return null;
    }
    if (cursor.digits(year) < 3 || year.value() % 10 != 0) {
      boolean two = cursor.digits(year) < 3;
      cursor.refuse(
          two ? DateFinding.Kind.CENTURY_NOT_GIVEN : DateFinding.Kind.NOT_UNDERSTOOD,
          start,
          "the first year of a decade, with four digits");
      return null;
    }
    return Period.between(PartialDate.of(year.value()), PartialDate.of(year.value() + 9));
  }

  private @Nullable Period century(int start) {
    boolean ordinal = cursor.literalAndSpace("ទី");
    Part<Integer> century = ordinal ? cursor.numberOrWords() : null;
    if (century == null || isBeforeChrist(start)) {
      return null;
    }
    if (century.value() < 1 || century.value() > 99) {
      cursor.refuse(DateFinding.Kind.NOT_UNDERSTOOD, start, "a century from 1 to 99");
      return null;
    }
    int last = century.value() * 100;
    return Period.between(PartialDate.of(last - 99), PartialDate.of(last));
  }

  private boolean isBeforeChrist(int start) {
    return gregorian.beforeChrist(start, false);
  }
}
