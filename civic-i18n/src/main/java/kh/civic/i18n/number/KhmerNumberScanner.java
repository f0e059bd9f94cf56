package kh.civic.i18n.number;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;

/**
 * Finds the numbers of a running text, in digits or in words, and says what each is used for.
 *
 * <p>What it knows beside {@link KhmerNumberParser} and {@link KhmerNumberWords}:
 *
 * <ul>
 *   <li>A hyphen before digits is a minus only behind a space, a parenthesis or nothing: កូវីដ-១៩
 *       has the number 19. Parentheses never negate. The words ដក and លប also mean "take away" and
 *       are left to the reader.
 *   <li>Groups of digits that begin with a zero or +855 are a telephone number.
 *   <li>A scale word behind digits belongs to the number: ១៦លាន is 16 million; in ៥-៦លាន it belongs
 *       to both.
 *   <li>Two number words in a row, ពីរបី, are an interval.
 *   <li>A number word inside another word is none: ជាមួយ, ក្មួយ, ទោះបី, រដូវប្រាំង, ពីរដ្ឋ. The
 *       list of such words is finite; text that is not segmented can always hold another.
 *   <li>Spaces separate numbers, but not groups of three digits joined by no-break spaces, nor
 *       those of which the last is 000: ១២ ០០០ is 12000.
 *   <li>Digits directly behind a Latin letter are part of a name (H5) and are passed over.
 *   <li>A run of digits that is no number under the separators asked for, but under others, is
 *       {@link NumberMatch.Kind#MALFORMED}, as is one with one separator. Of any other (១៥.០២.២០០២)
 *       each part is a number.
 * </ul>
 *
 * <p>Matches come in the order of the text and never overlap; the text of each, scanned alone,
 * gives the same value. The time is linear in the length of the text. Immutable and thread-safe.
 *
 * <pre>{@code
 * KhmerNumberScanner.of(Separators.DETECT).scan("ចំនួនជិត ៥០០០ ក្នុងឆ្នាំ២០១៦");
 * // CARDINAL 5000, a count of nearly 5000; YEAR 2016
 * }</pre>
 */
@Immutable
public final class KhmerNumberScanner {

  private final KhmerNumberParser parser;

  private KhmerNumberScanner(KhmerNumberParser parser) {
    this.parser = parser;
  }

  /** Returns a scanner for texts whose numbers have the given separators. */
  public static KhmerNumberScanner of(Separators separators) {
    return new KhmerNumberScanner(KhmerNumberParser.of(separators).acrossZeroWidthSpaces());
  }

  /**
   * Returns the numbers of a text.
   *
   * @param text any text, empty included
   * @return the matches, in order and without overlap
   */
  public ImmutableList<NumberMatch> scan(CharSequence text) {
    return new NumberScan(requireNonNull(text, "text").toString(), parser).run();
  }
}
