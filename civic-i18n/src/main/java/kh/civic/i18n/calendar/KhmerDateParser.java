package kh.civic.i18n.calendar;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.text.ParsePosition;
import java.time.format.DateTimeParseException;
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
 *   <li>months of a year, ៦ខែដំបូង ឆ្នាំ២០២៤; decades and centuries, ទសវត្សឆ្នាំ១៩៦០, សតវត្សទី២០;
 *       school years, ឆ្នាំសិក្សា ២០២៣-២០២៤; a year of another era, ព.ស. ២៥៦៧, alone or with a
 *       month or a day, if it holds for the whole of that;
 *   <li>a lunar date with its Buddhist year, ៤កើត ខែពិសាខ ឆ្នាំរោង ឆស័ក ព.ស. ២៥៦៧, where ១៥កើត may
 *       be ពេញបូណ៌មី, and a lunar and a Gregorian date in either order, joined by ត្រូវនឹង, a line
 *       break, brackets or the place of a letterhead, which may also come first.
 * </ul>
 *
 * <p>Where parts contradict one another the Gregorian date is the value, and each contradiction is
 * a {@link DateFinding}; nothing is mended. Of dates in figures alone those are read that can be
 * read in one way: 15/06/2024, or 05/06/2024 after ថ្ងៃទី or {@linkplain #dayFirst() day first}.
 * Stateless and thread-safe; time and memory are linear in the text.
 *
 * <pre>{@code
 * KhmerDateParser.parse("ខែកុម្ភៈ ឆ្នាំ២០០២").date(); // 2002-02
 * KhmerDateParser.parse("ថ្ងៃសុក្រ ទី១១ ខែឧសភា ឆ្នាំ២០២៤").findings(); // it was a Saturday
 * }</pre>
 */
public final class KhmerDateParser {

  private static final DateSearch SEARCH = new DateSearch(false);
  private static final DayFirst DAY_FIRST = new DayFirst();

  private KhmerDateParser() {}

  /**
   * {@return the date that the whole text is}
   *
   * <p>Brackets around it, a preposition before it (នៅ, ក្នុង, កាលពី) and a full stop after it are
   * allowed. A bare number of four digits is a year here. A year of an era that changes within the
   * month, ខែឧសភា ព.ស. ២៥៦៧, is a reading without a value whose finding names both years.
   *
   * @param text a date; an empty text is none
   * @throws DateTimeParseException if the text is not a date, names a day that does not exist or a
   *     time before Christ, has a year of two digits, or is a lunar date without a Buddhist year;
   *     its message says which, its index where
   */
  public static KhmerDateReading parse(CharSequence text) {
    return SEARCH.parse(requireNonNull(text, "text").toString());
  }

  /**
   * Returns the date that begins at a position, and moves the position past it; words may follow. A
   * bare number is not a date here. Takes time in the length of the date, not of the text.
   *
   * @param text any text
   * @param position where the date begins, in UTF-16 units
   * @return the date, or null if there is none; then the position stays and its error index says
   *     where the text stops being one
   */
  public static @Nullable KhmerDateReading parse(CharSequence text, ParsePosition position) {
    return SEARCH.parse(requireNonNull(text, "text"), requireNonNull(position, "position"));
  }

  /**
   * {@return the dates in running text, in order and not overlapping}
   *
   * <p>Found is only what its words mark as a date: a year after ឆ្នាំ, a month after ខែ, a day
   * after ថ្ងៃ with its month, a day with the name of its month and a year. A month or day without
   * a year is found. What looks like a date and cannot be read as one, such as ថ្ងៃទី៣១ ខែកុម្ភៈ
   * ឆ្នាំ២០០២ or ឆ្នាំ ៥៤៣ មុន គ.ស., is a reading without a value, of which no part is taken
   * instead; its finding says why. Anything else is passed over.
   *
   * @param text any text
   */
  public static ImmutableList<KhmerDateReading> find(CharSequence text) {
    return SEARCH.find(requireNonNull(text, "text"));
  }

  /** {@return a parser for which the first figure of 03/05/2013 is the day, as in Cambodia} */
  public static DayFirst dayFirst() {
    return DAY_FIRST;
  }

  /** Reads as {@link KhmerDateParser} does, and 03/05/2013 as 3 May. Stateless and thread-safe. */
  public static final class DayFirst {

    private static final DateSearch SEARCH = new DateSearch(true);

    private DayFirst() {}

    /**
     * {@return the date that the whole text is} See {@link KhmerDateParser#parse(CharSequence)}.
     *
     * @param text a date
     * @throws DateTimeParseException if the text is not a date
     */
    public KhmerDateReading parse(CharSequence text) {
      return SEARCH.parse(requireNonNull(text, "text").toString());
    }

    /**
     * Returns the date that begins at a position. See {@link KhmerDateParser#parse(CharSequence,
     * ParsePosition)}.
     *
     * @param text any text
     * @param position where the date begins, in UTF-16 units
     * @return the date, or null if there is none
     */
    public @Nullable KhmerDateReading parse(CharSequence text, ParsePosition position) {
      return SEARCH.parse(requireNonNull(text, "text"), requireNonNull(position, "position"));
    }

    /**
     * {@return the dates in running text} See {@link KhmerDateParser#find(CharSequence)}.
     *
     * @param text any text
     */
    public ImmutableList<KhmerDateReading> find(CharSequence text) {
      return SEARCH.find(requireNonNull(text, "text"));
    }
  }
}
