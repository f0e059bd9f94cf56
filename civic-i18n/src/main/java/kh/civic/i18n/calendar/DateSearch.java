package kh.civic.i18n.calendar;

import com.google.common.collect.ImmutableList;
import java.text.ParsePosition;
import java.time.format.DateTimeParseException;
import kh.civic.core.value.InvalidValueException;
import kh.civic.i18n.calendar.DateCursor.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Reads a whole text as a date, the date at a place, or all dates of a text.
 *
 * @param dayFirst whether the first figure of a date in figures is the day
 */
record DateSearch(boolean dayFirst) {

  private static final String EXPECTED =
      "a Khmer date such as ឆ្នាំ២០២០, ខែកុម្ភៈ ឆ្នាំ២០០២ or ថ្ងៃទី១៥ ខែកុម្ភៈ ឆ្នាំ២០០២";

  /** How far before a date the words that say what it is may reach, in characters. */
  private static final int CONTEXT = 32;

  /** How much of a text is looked at first, and how much of it a look ahead may touch. */
  private static final int FIRST_WINDOW = 256;

  private static final int CLUSTER = 16;

  KhmerDateReading parse(String original) {
    DateText folded = DateText.of(original);
    DateCursor cursor = new DateCursor(folded, 0, false);
    DateReader reader = new DateReader(cursor, dayFirst);
    preposition(cursor);
    KhmerDateReading reading = readOrUnclear(cursor, reader);
    boolean open = reading == null && !cursor.isRefused() && cursor.literal("(");
    if (open) {
      reading = readOrUnclear(cursor, reader);
    }
    boolean closed = !open || cursor.literal(")");
    cursor.space();
    if (cursor.literal("។") || cursor.literal(".")) {
      cursor.space();
    }
    if (reading != null && closed && cursor.atEnd()) {
      return reading;
    }
    int at = reading == null ? cursor.furthest() : cursor.position();
    Refusal refusal = cursor.refusal();
    if (refusal != null && (reading == null || refusal.at() >= at)) {
      throw failure(original, refusal.expected(), folded.originalStart(refusal.at()));
    }
    String expected = closed ? "nothing after the date" : "a closing bracket";
    throw failure(original, reading == null ? EXPECTED : expected, folded.originalStart(at));
  }

  /** Passes a preposition that says nothing of the date. */
  private static void preposition(DateCursor cursor) {
    cursor.space();
    if (cursor.literal("នៅក្នុង")
        || cursor.literal("នៅ")
        || cursor.literal("ក្នុង")
        || cursor.literal("កាលពី")
        || cursor.literal("នា")) {
      cursor.space();
    }
  }

  /** Reads a date, or one that has a value in each of two years, and no single one. */
  private static @Nullable KhmerDateReading readOrUnclear(DateCursor cursor, DateReader reader) {
    KhmerDateReading reading = reader.read();
    Refusal refusal = cursor.refusal();
    if (reading == null && refusal != null && refusal.kind() == DateFinding.Kind.YEAR_NOT_CLEAR) {
      reading = reader.refused();
      cursor.moveTo(refusal.end());
    }
    return reading;
  }

  private static DateTimeParseException failure(String text, String expected, int index) {
    return new DateTimeParseException(
        new InvalidValueException("date", text, expected + " at index " + index).getMessage(),
        text,
        index);
  }

  @Nullable KhmerDateReading parse(CharSequence text, ParsePosition position) {
    int start = position.getIndex();
    if (start < 0 || start > text.length()) {
      position.setErrorIndex(start);
      return null;
    }
    int from = Math.max(0, start - CONTEXT);
    for (long window = FIRST_WINDOW; ; window *= 2) {
      int to = (int) Math.min(text.length(), start + window);
      DateText folded = DateText.of(text.subSequence(from, to));
      DateCursor cursor = new DateCursor(folded, folded.indexOf(start - from), true);
      KhmerDateReading reading = readOrUnclear(cursor, new DateReader(cursor, dayFirst));
      if (to < text.length() && folded.furthest() > folded.length() - CLUSTER) {
        continue; // what lies behind the window may belong to the date
      }
      if (reading == null) {
        position.setErrorIndex(from + folded.originalStart(cursor.furthest()));
        return null;
      }
      position.setIndex(from + reading.end());
      return reading.movedBy(from);
    }
  }

  ImmutableList<KhmerDateReading> find(CharSequence text) {
    DateText folded = DateText.of(text);
    DateCursor cursor = new DateCursor(folded, 0, true);
    DateReader reader = new DateReader(cursor, dayFirst);
    ImmutableList.Builder<KhmerDateReading> found = ImmutableList.builder();
    int position = 0;
    while (position < folded.length()) {
      int next = position + 1;
      if (DateReader.mayBegin(folded, position)) {
        cursor.moveTo(position);
        KhmerDateReading reading = reader.read();
        Refusal refusal = cursor.refusal();
        if (reading != null) {
          found.add(reading);
          next = Math.max(next, cursor.position());
        } else if (refusal != null && refusal.kind() != null) {
          found.add(reader.refused());
          next = Math.max(next, refusal.end());
        }
      }
      position = next;
    }
    return found.build();
  }
}
