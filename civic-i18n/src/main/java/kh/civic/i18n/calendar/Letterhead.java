package kh.civic.i18n.calendar;

import com.google.common.collect.ImmutableList;
import kh.civic.core.place.DivisionType;
import kh.civic.core.place.Gazetteer;
import org.jspecify.annotations.Nullable;

/** Reads the place that a letterhead has before the date or between its two halves. */
final class Letterhead {

  /** How far a place may reach. */
  private static final int MAX_PLACE = 60;

  private static final ImmutableList<String> WORDS =
      ImmutableList.of(
          "ធ្វើនៅ", "រាជធានី", "ខេត្ត", "ក្រុង", "ស្រុក", "ខណ្ឌ", "ឃុំ", "សង្កាត់", "ភូមិ");

  /** Words that qualify a date, and so belong to no place before it. */
  private static final ImmutableList<String> QUALIFIERS =
      ImmutableList.of(
          "ពី", "ដល់", "ប្រហែល", "ប្រមាណ", "ចន្លោះ", "រវាង", "ដំណាច់", "មុន", "ក្រោយ", "ទល់", "ទៅ",
          "ឬ", "និង");

  private Letterhead() {}

  /** The names of the capital and the provinces, read when first asked for. */
  private static final class Provinces {
    static final ImmutableList<String> NAMES =
        Gazetteer.embedded().divisions().stream()
            .filter(
                division ->
                    division.type() == DivisionType.PROVINCE
                        || division.type() == DivisionType.CAPITAL)
            .flatMap(division -> division.names().stream())
            .flatMap(name -> name.text().in("km").stream())
            .map(name -> DateText.of(name).toString())
            .distinct()
            .collect(ImmutableList.toImmutableList());
  }

  /** Reads a place up to the word for day, and returns it as printed. */
  static @Nullable String place(DateCursor cursor) {
    int start = cursor.position();
    if (!DateText.isLetter(cursor.peek()) || cursor.matches("ថ្ងៃ", start)) {
      return null;
    }
    int end = start;
    while (!cursor.matches("ថ្ងៃ", end)) {
      char c = cursor.text().charAt(end);
      if (end - start > MAX_PLACE || end >= cursor.text().length() || DateText.isDigit(c)) {
        return null;
      }
      end++;
    }
    boolean place =
        WORDS.stream().anyMatch(word -> cursor.matches(word, start))
            || Provinces.NAMES.stream().anyMatch(name -> cursor.matches(name, start));
    int last = end;
    while (last > start && " ,:៖".indexOf(cursor.text().charAt(last - 1)) >= 0) {
      last--;
    }
    String text = cursor.text().substring(start, last);
    if (!place || QUALIFIERS.stream().anyMatch(text::endsWith)) {
      return null;
    }
    while (cursor.position() < end) {
      cursor.character(cursor.peek());
    }
    return cursor.text().original(start, last);
  }
}
