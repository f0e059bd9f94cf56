package kh.civic.i18n.calendar;

import static java.util.Objects.requireNonNull;

import java.text.ParsePosition;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import kh.civic.core.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates from Khmer text.
 *
 * <p>Read are, with Khmer or ASCII digits or number words, and with or without spaces and
 * zero-width spaces:
 *
 * <ul>
 *   <li>a year, ឆ្នាំ២០២០; a month, ខែកុម្ភៈ ឆ្នាំ២០០២; a day, ថ្ងៃទី១៥ ខែកុម្ភៈ ឆ្នាំ២០០២, also
 *       with its weekday, ថ្ងៃសៅរ៍ ទី១១ ខែឧសភា ឆ្នាំ២០២៤; a month or day whose year is not printed;
 *   <li>a quarter or a half of a year, ត្រីមាសទី១ ឆ្នាំ២០២១, or several in a row, as the span of
 *       their months;
 *   <li>the end of a month or year, ដំណាច់ខែកក្កដា ឆ្នាំ២០១៦, which is its last day;
 *   <li>approximate and uncertain dates, ប្រហែលឆ្នាំ២០០៥ and ឆ្នាំ២០០៥ (មិនប្រាកដ);
 *   <li>spans that share a month or year, ខែវិច្ឆិកា និងខែធ្នូ ឆ្នាំ២០២១, or do not, ពីឆ្នាំ២០១៧
 *       ដល់ឆ្នាំ២០២១, 2017-2021, and those without an end, តាំងពីឆ្នាំ២០១៣មក; lists of days,
 *       ថ្ងៃទី២៦, ២៧ និង២៨ ខែវិច្ឆិកា ឆ្នាំ២០២៣;
 *   <li>a lunar date with its Buddhist year, ៤កើត ខែពិសាខ ឆ្នាំរោង ឆស័ក ព.ស. ២៥៦៧, where ១៥កើត may
 *       be ពេញបូណ៌មី, and a lunar and a Gregorian date in either order, joined by ត្រូវនឹង, a line
 *       break, brackets or the place of a letterhead, which may also come first.
 * </ul>
 *
 * <p>Where parts contradict one another the Gregorian date is the value, and each contradiction is
 * a {@link DateFinding}; nothing is mended. Dates in figures alone, such as 05/06/2024, are not
 * read: nothing in them says which figure is the month. Stateless and thread-safe; time and memory
 * are linear in the text.
 *
 * <pre>{@code
 * KhmerDateParser.parse("ខែកុម្ភៈ ឆ្នាំ២០០២").date(); // 2002-02
 * KhmerDateParser.parse("ថ្ងៃសុក្រ ទី១១ ខែឧសភា ឆ្នាំ២០២៤").findings(); // it was a Saturday
 * }</pre>
 */
public final class KhmerDateParser {

  private static final String EXPECTED =
      "a Khmer date such as ឆ្នាំ២០២០, ខែកុម្ភៈ ឆ្នាំ២០០២ or ថ្ងៃទី១៥ ខែកុម្ភៈ ឆ្នាំ២០០២";

  private KhmerDateParser() {}

  /**
   * {@return the date that the whole text is}
   *
   * <p>Brackets around it, a preposition before it (នៅ, ក្នុង, កាលពី) and a full stop after it are
   * allowed. A bare number of four digits is a year here.
   *
   * @param text a date; an empty text is none
   * @throws DateTimeParseException if the text is not a date, names a day that does not exist, or
   *     is a lunar date without a Buddhist year; its index says where
   */
  public static KhmerDateReading parse(CharSequence text) {
    String original = requireNonNull(text, "text").toString();
    DateText folded = DateText.of(original);
    DateScanner scanner = new DateScanner(folded, 0, false);
    DateReader reader = new DateReader(folded, scanner);
    scanner.preposition();
    KhmerDateReading reading = reader.read();
    boolean open = reading == null && scanner.literal("(");
    if (open) {
      reading = reader.read();
    }
    boolean closed = !open || scanner.literal(")");
    scanner.space();
    if (scanner.anyOf("។", ".")) {
      scanner.space();
    }
    if (reading != null && closed && scanner.atEnd()) {
      return reading;
    }
    int at = reading == null ? scanner.furthest() : scanner.position();
    DateReader.Complaint complaint = reader.complaint();
    if (complaint != null && (reading == null || complaint.position() >= at)) {
      throw failure(original, complaint.expected(), folded.originalStart(complaint.position()));
    }
    String expected = closed ? "nothing after the date" : "a closing bracket";
    throw failure(original, reading == null ? EXPECTED : expected, folded.originalStart(at));
  }

  /**
   * Returns the date that begins at a position, and moves the position past it; words may follow. A
   * bare number is not a date here.
   *
   * @param text any text
   * @param position where the date begins, in UTF-16 units
   * @return the date, or null if there is none; then the position stays and its error index says
   *     where the text stops being one
   */
  public static @Nullable KhmerDateReading parse(CharSequence text, ParsePosition position) {
    String original = requireNonNull(text, "text").toString();
    int start = requireNonNull(position, "position").getIndex();
    if (start < 0 || start > original.length()) {
      position.setErrorIndex(start);
      return null;
    }
    DateText folded = DateText.of(original.substring(start));
    DateScanner scanner = new DateScanner(folded, 0, true);
    KhmerDateReading reading = new DateReader(folded, scanner).read();
    if (reading == null) {
      position.setErrorIndex(start + folded.originalStart(scanner.furthest()));
      return null;
    }
    position.setIndex(start + reading.end());
    return reading.movedBy(start);
  }

  /**
   * {@return the dates in running text, in order and not overlapping}
   *
   * <p>Found is only what its words mark as a date: a year after ឆ្នាំ, a month after ខែ, a day
   * after ថ្ងៃ with its month. A month or day without a year is found; a lunar date is if its year
   * is known. Anything else is passed over; so is the whole of a day that does not exist, such as
   * ថ្ងៃទី៣១ ខែកុម្ភៈ ឆ្នាំ២០០២, of which the month is not taken instead.
   *
   * @param text any text
   */
  public static List<KhmerDateReading> find(CharSequence text) {
    DateText folded = DateText.of(requireNonNull(text, "text"));
    List<KhmerDateReading> found = new ArrayList<>();
    int position = 0;
    while (position < folded.length()) {
      if (DateReader.mayBegin(folded, position)) {
        DateScanner scanner = new DateScanner(folded, position, true);
        DateReader reader = new DateReader(folded, scanner);
        KhmerDateReading reading = reader.read();
        if (reading != null) {
          found.add(reading);
          position = scanner.position();
          continue;
        }
        DateReader.Complaint complaint = reader.complaint();
        if (complaint != null && complaint.impossibleEnd() > position) {
          position = complaint.impossibleEnd();
          continue;
        }
      }
      position++;
    }
    return found;
  }

  private static DateTimeParseException failure(String text, String expected, int index) {
    return new DateTimeParseException(
        new InvalidValueException("date", text, expected + " at index " + index).getMessage(),
        text,
        index);
  }
}
