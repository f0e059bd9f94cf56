package kh.civic.i18n.number;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.text.ParsePosition;
import java.util.Optional;
import kh.civic.core.value.Count;
import kh.civic.i18n.number.NumberMatch.Kind;
import org.jspecify.annotations.Nullable;

/** One pass of a {@link KhmerNumberScanner} over one text. */
final class NumberScan {

  private static final String ORDINAL = "ទី";
  private static final String SOME = "មួយចំនួន";
  private static final String PERCENT_WORD = "ភាគរយ";
  private static final String PART_WORD = "ភាគ";
  private static final String PERCENT_SIGNS = "%\uFF05\u066A";
  private static final String DASHES = "-\u2010\u2011\u2013\u2014";
  private static final String YEAR = "ឆ្នាំ";
  private static final ImmutableList<String> BEFORE_YEARS =
      ImmutableList.of(YEAR, "គ.ស.", "គ.ស", "ព.ស.", "ព.ស", "គ្រិស្តសករាជ", "ពុទ្ធសករាជ");
  private static final ImmutableList<String> BETWEEN =
      ImmutableList.of("រវាងពី", "រវាង", "ចន្លោះពី", "ចន្លោះ");
  private static final ImmutableList<String> TO = ImmutableList.of("ដល់", "រហូតដល់", "ទៅដល់", "ទៅ");
  private static final ImmutableList<String> BETWEEN_TO =
      ImmutableList.of("និង", "ដល់", "ទៅដល់", "ទៅ");

  private static final KhmerNumberParser ANY_CUSTOM =
      KhmerNumberParser.of(Separators.DETECT).acrossZeroWidthSpaces();

  private static final char ZERO_WIDTH_SPACE = '\u200B';
  private static final int MAX_SCALE = 24;

  private final String text;
  private final KhmerNumberParser parser;
  private final ImmutableList.Builder<NumberMatch> matches = ImmutableList.builder();
  private int ungroupedUntil; // groups up to here are numbers each, though spaces part them

  NumberScan(String text, KhmerNumberParser parser) {
    this.text = text;
    this.parser = parser;
  }

  /** A number as it stands, before what surrounds it is looked at. */
  private record Found(int start, int end, NumberReading reading, int scale) {

    boolean isWhole() {
      return !reading.isAmbiguous() && reading.value().scale() <= 0;
    }

    Found times(int power) {
      return new Found(start, end, reading.scaleByPowerOfTen(power), scale + power);
    }
  }

  ImmutableList<NumberMatch> run() {
    int i = 0;
    while (i < text.length()) {
      i = Math.max(matchAt(i), i + 1);
    }
    return matches.build();
  }

  /** Adds the match that begins at an index, and returns where to go on; -1 for the next index. */
  private int matchAt(int start) {
    char c = text.charAt(start);
    boolean digit = isDigit(start);
    boolean letter = c >= '\u1780' && c <= '\u17A2';
    if (!digit && !letter && "(+-\u2212IVX".indexOf(c) < 0) {
      return -1;
    }
    ListMarkForm mark = ListMarkForm.at(text, start);
    if (mark != null) {
      NumberReading ordinal = NumberReading.of(BigDecimal.valueOf(mark.ordinal()));
      return add(NumberMatch.of(text, start, mark.end(), Kind.LIST_MARK, ordinal));
    }
    if (letter) {
      return NumberLexicon.isClusterStart(text, start) ? words(start) : -1;
    }
    if (digit && isLatinLetter(start - 1)) {
      return parser.endOfRun(text, start);
    }
    int telephone = digit || c == '+' || c == '(' ? TelephoneForm.endAt(text, start) : -1;
    if (telephone > 0) {
      return add(NumberMatch.withoutValue(text, start, telephone, Kind.PHONE));
    }
    if (digit || ((c == '-' || c == '\u2212') && isDigit(start + 1) && mayBeSigned(start))) {
      Found found = readDigits(start);
      return found == null ? malformed(start) : number(found);
    }
    return -1;
  }

  private int add(NumberMatch match) {
    matches.add(match);
    return match.end();
  }

  private boolean isDigit(int index) {
    return index >= 0
        && index < text.length()
        && KhmerNumberParser.valueOf(text.charAt(index)) >= 0;
  }

  private boolean isLatinLetter(int index) {
    return index >= 0 && text.charAt(index) < '\u0250' && Character.isLetter(text.charAt(index));
  }

  private boolean mayBeSigned(int sign) {
    int i = sign;
    while (i > 0 && text.charAt(i - 1) == ZERO_WIDTH_SPACE) {
      i--;
    }
    char before = i == 0 ? ' ' : text.charAt(i - 1);
    return before == '(' || Character.isWhitespace(before) || WordReader.isJoiner(before);
  }

  static int skipInvisible(String text, int start) {
    int i = start;
    while (i < text.length() && text.charAt(i) == ZERO_WIDTH_SPACE) {
      i++;
    }
    return i;
  }

  // Reading one number

  private @Nullable Found readDigits(int start) {
    int end = spacedEnd(start);
    NumberReading reading;
    if (end > 0) {
      reading = NumberReading.of(Decimals.of(false, NumberMatch.digits(text, start, end), 0));
    } else {
      ParsePosition position = new ParsePosition(start);
      reading = parser.parse(text, position);
      end = position.getIndex();
    }
    if (reading == null) {
      return null;
    }
    int power = 0;
    int lastScale = 2; // ពាន់ and above
    while (true) {
      long word = NumberLexicon.longestAt(text, WordReader.skipJoiners(text, end));
      int scale = (int) (word >> 32) - NumberLexicon.SCALE;
      boolean follows = scale > lastScale && scale < NumberLexicon.POINT - NumberLexicon.SCALE;
      if (!follows || power + scale > MAX_SCALE) {
        return new Found(start, end, reading.scaleByPowerOfTen(power), power);
      }
      power += scale;
      lastScale = scale;
      end = (int) word;
    }
  }

  /**
   * Returns the end of a number whose thousands are grouped by spaces, or -1: by no-break spaces,
   * or by plain ones if it ends with 000, which no number begins with.
   */
  private int spacedEnd(int start) {
    int end = digitsEnd(start);
    boolean grouped =
        start >= ungroupedUntil
            && end > start
            && end - start <= 3
            && KhmerNumberParser.valueOf(text.charAt(start)) > 0;
    char space = end < text.length() ? text.charAt(end) : '.';
    boolean plain = space == ' ';
    if (!grouped || !(plain || space == '\u00A0' || space == '\u202F')) {
      return -1;
    }
    int last = end;
    while (last < text.length()
        && text.charAt(last) == space
        && digitsEnd(last + 1) == last + 4
        && !isSeparated(last + 4)) {
      last += 4;
    }
    boolean round = NumberMatch.digits(text, Math.max(start, last - 3), last).equals("000");
    if (last > end && (round || !plain) && last - start <= KhmerNumberParser.MAX_LENGTH) {
      return last;
    }
    ungroupedUntil = last - 3; // the last of them may begin a group of its own
    return -1;
  }

  private boolean isSeparated(int index) {
    return index < text.length()
        && KhmerNumberParser.isSeparator(text.charAt(index))
        && isDigit(index + 1);
  }

  private int digitsEnd(int start) {
    int i = start;
    while (isDigit(i)) {
      i++;
    }
    return i;
  }

  private @Nullable Found readWords(int start) {
    if (NumberLexicon.longestAt(text, start) < 0) {
      return null;
    }
    WordReader reader = new WordReader(text);
    BigDecimal value = reader.read(start);
    return reader.end() < 0 || NumberContext.isTrap(text, start, reader.end())
        ? null
        : new Found(start, reader.end(), NumberReading.of(value), 0);
  }

  private @Nullable Found readUnsigned(int start) {
    return isDigit(start) ? readDigits(start) : readWords(start);
  }

  /**
   * Adds a run of digits that is no number; or each of its parts, if several separators part it and
   * no custom makes a number of it.
   */
  private int malformed(int start) {
    int end = parser.endOfRun(text, start);
    boolean parted =
        text.substring(start, end).chars().filter(c -> c == '.' || c == ',').count() > 1;
    if (!parted || ANY_CUSTOM.parse(text, new ParsePosition(start)) != null) {
      return add(NumberMatch.withoutValue(text, start, end, Kind.MALFORMED));
    }
    int from = -1;
    for (int i = start; i <= end; i++) {
      boolean digit = i < end && isDigit(i);
      if (digit && from < 0) {
        from = i;
      } else if (!digit && from >= 0) {
        part(from, i);
        from = -1;
      }
    }
    return end;
  }

  private void part(int start, int end) {
    String digits = NumberMatch.digits(text, start, end);
    if (TelephoneForm.endAt(digits, 0) == digits.length()) {
      matches.add(NumberMatch.withoutValue(text, start, end, Kind.PHONE));
    } else if (digits.length() > KhmerNumberParser.MAX_LENGTH) {
      matches.add(NumberMatch.withoutValue(text, start, end, Kind.MALFORMED));
    } else {
      NumberReading reading = NumberReading.of(Decimals.of(false, digits, 0));
      matches.add(NumberMatch.of(text, start, end, Kind.CARDINAL, reading));
    }
  }

  // Words

  private int words(int start) {
    if (text.startsWith(ORDINAL, start)
        && NumberLexicon.isClusterEnd(text, start + ORDINAL.length())) {
      Found found = readUnsigned(WordReader.skipJoiners(text, start + ORDINAL.length()));
      if (found != null && found.isWhole()) {
        return add(NumberMatch.of(text, start, found.end(), Kind.ORDINAL, found.reading()));
      }
      return -1;
    }
    if (text.startsWith(SOME, start) && NumberLexicon.isClusterEnd(text, start + SOME.length())) {
      NumberMatch some =
          NumberMatch.withoutValue(text, start, start + SOME.length(), Kind.CARDINAL);
      return add(some.withCount(Optional.of(Count.some())));
    }
    for (String between : BETWEEN) {
      if (text.startsWith(between, start)) {
        Found lower = readUnsigned(WordReader.skipJoiners(text, start + between.length()));
        Found upper = lower == null ? null : behind(lower, BETWEEN_TO);
        return lower == null || upper == null ? -1 : interval(start, lower, upper);
      }
    }
    Found found = readWords(start);
    if (found == null) {
      long word = NumberLexicon.longestAt(text, start);
      return word < 0 ? -1 : (int) word; // a word, or what only looks like one
    }
    return number(found);
  }

  // What surrounds a number

  private int number(Found found) {
    Found upper = upperBound(found);
    if (upper != null) {
      return interval(found.start(), found, upper);
    }
    int percent = percentEnd(found.end());
    if (percent > 0) {
      return add(NumberMatch.of(text, found.start(), percent, Kind.PERCENTAGE, found.reading()));
    }
    int fraction = fractionEnd(found.end());
    if (fraction > 0) {
      return add(NumberMatch.withoutValue(text, found.start(), fraction, Kind.FRACTION));
    }
    Kind kind = isYear(found) ? Kind.YEAR : Kind.CARDINAL;
    NumberMatch match = NumberMatch.of(text, found.start(), found.end(), kind, found.reading());
    return add(kind == Kind.YEAR ? match : match.withCount(count(found)));
  }

  private Optional<Count> count(Found found) {
    BigDecimal value = found.isWhole() ? found.reading().value() : BigDecimal.ONE.negate();
    return value.signum() < 0 || value.compareTo(BigDecimal.valueOf(Count.MAX)) > 0
        ? Optional.empty()
        : NumberContext.count(text, found.start(), found.end(), value.longValueExact());
  }

  private int percentEnd(int end) {
    int i = WordReader.skipJoiners(text, end);
    if (i < text.length() && PERCENT_SIGNS.indexOf(text.charAt(i)) >= 0) {
      return i + 1;
    }
    int wordEnd = i + PERCENT_WORD.length();
    return text.startsWith(PERCENT_WORD, i) && NumberLexicon.isClusterEnd(text, wordEnd)
        ? wordEnd
        : -1;
  }

  /** Returns the end of ភាគ and the denominator behind it, or -1. */
  private int fractionEnd(int end) {
    int word = WordReader.skipJoiners(text, end);
    int wordEnd = word + PART_WORD.length();
    if (!text.startsWith(PART_WORD, word) || !NumberLexicon.isClusterEnd(text, wordEnd)) {
      return -1;
    }
    Found denominator = readUnsigned(WordReader.skipJoiners(text, wordEnd));
    return denominator != null && denominator.isWhole() ? denominator.end() : -1;
  }

  private boolean isYear(Found found) {
    if (!isFourDigits(found)) {
      return false;
    }
    int before = NumberContext.skipBack(text, found.start());
    boolean parenthesized =
        found.start() > 0
            && text.charAt(found.start() - 1) == '('
            && text.startsWith(")", found.end());
    return parenthesized
        || BEFORE_YEARS.stream().anyMatch(word -> NumberContext.endsAt(text, word, before));
  }

  /** Returns whether a number is four digits with no separator, or says as much in words. */
  private boolean isFourDigits(Found found) {
    return found.isWhole()
        && found.scale() == 0
        && found.reading().value().precision() == 4
        && text.substring(found.start(), found.end())
            .chars()
            .noneMatch(c -> ".,+-\u2212".indexOf(c) >= 0);
  }

  // Intervals

  private int interval(int start, Found lower, Found upper) {
    int percent = percentEnd(upper.end());
    int end = percent > 0 ? percent : upper.end();
    Kind kind = percent > 0 ? Kind.PERCENTAGE : Kind.INTERVAL;
    Found scaled = withScaleOf(upper, lower);
    NumberMatch match =
        NumberMatch.of(text, start, end, kind, scaled.reading()).withUpper(upper.reading());
    boolean counted = kind == Kind.INTERVAL && !areYears(lower, upper);
    return add(counted ? match.withCount(countBetween(start, scaled, upper)) : match);
  }

  /**
   * Returns whether the bounds may be years: four digits with a dash or ឆ្នាំ between or before.
   */
  private boolean areYears(Found lower, Found upper) {
    String between = text.substring(lower.end(), upper.start());
    return isFourDigits(lower)
        && isFourDigits(upper)
        && (isYear(lower)
            || between.contains(YEAR)
            || between.chars().anyMatch(c -> DASHES.indexOf(c) >= 0));
  }

  private Optional<Count> countBetween(int start, Found lower, Found upper) {
    boolean fits =
        lower.isWhole()
            && upper.isWhole()
            && lower.reading().value().signum() >= 0
            && upper.reading().value().compareTo(BigDecimal.valueOf(Count.MAX)) <= 0
            && !NumberContext.isQualifiedInterval(text, start, upper.end());
    return fits
        ? Optional.of(
            Count.between(
                lower.reading().value().longValueExact(), upper.reading().value().longValueExact()))
        : Optional.empty();
  }

  /** Returns the number that ends an interval begun by another, or null. */
  private @Nullable Found upperBound(Found lower) {
    Found upper = behindDash(lower);
    if (upper == null) {
      upper = behind(lower, TO);
    }
    return upper == null ? nextWord(lower) : upper;
  }

  private @Nullable Found behindDash(Found lower) {
    int dash = WordReader.skipJoiners(text, lower.end());
    if (!isDash(dash) || (isDash(lower.start() - 1) && isDigit(lower.start() - 2))) {
      return null;
    }
    int next = WordReader.skipJoiners(text, dash + 1);
    boolean spaceBefore = dash > skipInvisible(text, lower.end());
    boolean even = spaceBefore == (next > skipInvisible(text, dash + 1));
    Found upper = even ? ascending(lower, readUnsigned(next)) : null;
    return upper != null && isDash(upper.end()) && isDigit(upper.end() + 1) ? null : upper;
  }

  private boolean isDash(int index) {
    return index >= 0 && index < text.length() && DASHES.indexOf(text.charAt(index)) >= 0;
  }

  private @Nullable Found behind(Found lower, ImmutableList<String> words) {
    int at = WordReader.skipJoiners(text, lower.end());
    for (String word : words) {
      if (text.startsWith(word, at)) {
        int next = WordReader.skipJoiners(text, at + word.length());
        if (text.startsWith(YEAR, next)) {
          next = WordReader.skipJoiners(text, next + YEAR.length());
        }
        return ascending(lower, readUnsigned(next));
      }
    }
    return null;
  }

  /** Returns បី directly behind ពីរ, or បីរយ: the next digit, alone or with a power of ten. */
  private @Nullable Found nextWord(Found lower) {
    int next = skipInvisible(text, lower.end());
    boolean digits = isDigitWord(lower.start(), lower.end()) && isDigitWord(next, -1);
    Found upper = digits ? readWords(next) : null;
    if (upper == null || !upper.isWhole()) {
      return null;
    }
    BigDecimal highest = upper.reading().value().stripTrailingZeros();
    BigDecimal following = lower.reading().value().add(BigDecimal.ONE);
    boolean follows =
        highest.unscaledValue().equals(following.unscaledValue())
            && following.compareTo(BigDecimal.TEN) < 0;
    return follows
        ? new Found(upper.start(), upper.end(), upper.reading(), -highest.scale())
        : null;
  }

  /** Returns whether a word from one to nine begins at an index, and ends at one if given. */
  private boolean isDigitWord(int start, int end) {
    long word = NumberLexicon.longestAt(text, start);
    return word >> 32 >= 1 && word >> 32 <= 9 && (end < 0 || (int) word == end);
  }

  /** Returns the upper bound if its readings all lie above the lower's. */
  private static @Nullable Found ascending(Found lower, @Nullable Found upper) {
    if (upper == null) {
      return null;
    }
    ImmutableList<BigDecimal> low = withScaleOf(upper, lower).reading().values();
    ImmutableList<BigDecimal> high = upper.reading().values();
    for (int i = 0; i < Math.max(low.size(), high.size()); i++) {
      BigDecimal lowest = low.get(Math.min(i, low.size() - 1));
      if (lowest.compareTo(high.get(Math.min(i, high.size() - 1))) >= 0) {
        return null;
      }
    }
    return upper;
  }

  /** Returns the lower bound with the upper's scale word, if it can only be meant with it. */
  private static Found withScaleOf(Found upper, Found lower) {
    if (lower.scale() > 0 || upper.scale() <= 0 || lower.reading().isAmbiguous()) {
      return lower;
    }
    BigDecimal bound = upper.reading().values().get(0).movePointLeft(upper.scale());
    return lower.reading().value().compareTo(bound) < 0 ? lower.times(upper.scale()) : lower;
  }
}
