package kh.civic.i18n.number;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.ParsePosition;
import kh.civic.core.value.InvalidValueException;
import kh.civic.i18n.number.KhmerAmount.Currency;
import org.jspecify.annotations.Nullable;

/**
 * Spells numbers in Khmer words and reads them back.
 *
 * <p>There are several ways to say a number; a builder chooses among them for spelling. The
 * {@linkplain #standard() standard style} agrees with CLDR's spell-out rules for {@code km} on the
 * integers from 0 to 10^12 - 1, without their zero width spaces. Every style names the numbers
 * below 10^24. A decimal is spelled with every digit of its scale, so that {@code parse(spell(x))}
 * equals {@code x} in every style, if {@code x} has no negative scale.
 *
 * <p>Reading does not depend on the style: it accepts all of them, mixed, with or without spaces,
 * no-break spaces or zero width spaces between the words, also the spoken forms សាមបី (33) and
 * មួយដណ្ដប់ (11) and the frequent misspelling ចឹតសិប, but no other. Four rules decide what could be
 * read twice:
 *
 * <ul>
 *   <li>កោដិ is ten million (the Chuon Nath dictionary, CLDR), never a billion.
 *   <li>ប្រាំមួយ in one piece is 6. In a fraction ប្រាំ and មួយ kept apart are the digits 51; in an
 *       integer they can only be 6.
 *   <li>A scale word from ពាន់ on that ends a fraction multiplies the whole: ពីរចុចប្រាំលាន is 2.5
 *       million.
 *   <li>ពីរបី, "two or three", is no number.
 * </ul>
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * KhmerNumberWords words = KhmerNumberWords.standard();
 * words.spell(367);                          // "បីរយហុកសិបប្រាំពីរ"
 * words.parse("មួយ ម៉ឺន ប្រាំ ចុច ហាសិប ប្រាំ"); // 10005.55
 * }</pre>
 */
public final class KhmerNumberWords {

  /** How the numbers from ten thousand to a million are said. */
  public enum Thousands {
    /** With words of their own for 10,000 and 100,000: មួយសែនពីរម៉ឺនបីពាន់ (123,000). */
    MYRIADS,
    /** In thousands: មួយរយម្ភៃបីពាន់ (123,000). */
    THOUSANDS
  }

  /** How the numbers from a billion on are said. */
  public enum LargeNumbers {
    /**
     * With the old words: ពាន់លាន (10^9), ពាន់កោដិ (10^10), លានលាន (10^12), ពាន់លានលាន (10^15),
     * លានលានលាន (10^18).
     */
    TRADITIONAL,
    /** With borrowed words: ប៊ីលាន (10^9), ទ្រីលាន (10^12), លានទ្រីលាន (10^18). */
    INTERNATIONAL
  }

  /** How seven is written. */
  public enum Pronunciation {
    /** As it is spelled: ប្រាំពីរ. */
    WRITTEN("ប្រាំពីរ"),
    /** As it is spoken: ប្រាំពិល. */
    SPOKEN("ប្រាំពិល");

    private final String seven;

    Pronunciation(String seven) {
      this.seven = seven;
    }

    String seven() {
      return seven;
    }
  }

  /** The word between an integer and its decimals. */
  public enum DecimalMark {
    /** The point, ចុច. */
    POINT(NumberLexicon.POINT_WORD),
    /** The comma, ក្បៀស. */
    COMMA(NumberLexicon.COMMA_WORD);

    private final String word;

    DecimalMark(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }

  /** How decimals are said. */
  public enum Fraction {
    /** One by one: 0.78 ends with ប្រាំពីរប្រាំបី. */
    DIGITS,
    /**
     * Zeros one by one, then the rest as a number: 0.078 ends with សូន្យចិតសិបប្រាំបី. Decimals
     * that end with 000 are said one by one, because the scale word would seem to belong to the
     * whole.
     */
    NUMBER
  }

  /** The word before a negative number. */
  public enum Minus {
    /** ដក. */
    MINUS(NumberLexicon.MINUS_WORD),
    /** លប. */
    SUBTRACTED(NumberLexicon.SUBTRACTED_WORD);

    private final String word;

    Minus(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }

  /** What stands between the words of a number. */
  public enum Joiner {
    /** Nothing, as Khmer is written. */
    NONE(""),
    /** A space. */
    SPACE(" "),
    /** A zero width space (U+200B), where a line may break. */
    ZERO_WIDTH_SPACE("\u200B");

    private final String text;

    Joiner(String text) {
      this.text = text;
    }

    String text() {
      return text;
    }
  }

  /** Chooses a style. Starts as the {@linkplain #standard() standard style}; not thread-safe. */
  public static final class Builder {

    Thousands thousands = Thousands.MYRIADS;
    LargeNumbers largeNumbers = LargeNumbers.TRADITIONAL;
    Pronunciation pronunciation = Pronunciation.WRITTEN;
    DecimalMark decimalMark = DecimalMark.POINT;
    Fraction fraction = Fraction.DIGITS;
    Minus minus = Minus.MINUS;
    Joiner joiner = Joiner.NONE;

    private Builder() {}

    /** Sets how the numbers from ten thousand to a million are said. */
    @CanIgnoreReturnValue
    public Builder thousands(Thousands thousands) {
      this.thousands = requireNonNull(thousands, "thousands");
      return this;
    }

    /** Sets how the numbers from a billion on are said. */
    @CanIgnoreReturnValue
    public Builder largeNumbers(LargeNumbers largeNumbers) {
      this.largeNumbers = requireNonNull(largeNumbers, "largeNumbers");
      return this;
    }

    /** Sets how seven is written. */
    @CanIgnoreReturnValue
    public Builder pronunciation(Pronunciation pronunciation) {
      this.pronunciation = requireNonNull(pronunciation, "pronunciation");
      return this;
    }

    /** Sets the word between an integer and its decimals. */
    @CanIgnoreReturnValue
    public Builder decimalMark(DecimalMark decimalMark) {
      this.decimalMark = requireNonNull(decimalMark, "decimalMark");
      return this;
    }

    /** Sets how decimals are said. */
    @CanIgnoreReturnValue
    public Builder fraction(Fraction fraction) {
      this.fraction = requireNonNull(fraction, "fraction");
      return this;
    }

    /** Sets the word before a negative number. */
    @CanIgnoreReturnValue
    public Builder minus(Minus minus) {
      this.minus = requireNonNull(minus, "minus");
      return this;
    }

    /** Sets what stands between the words. */
    @CanIgnoreReturnValue
    public Builder joiner(Joiner joiner) {
      this.joiner = requireNonNull(joiner, "joiner");
      return this;
    }

    /** Returns the words of this style, with tables of about 320 KB: one to keep and to share. */
    public KhmerNumberWords build() {
      return new KhmerNumberWords(this);
    }
  }

  private static final KhmerNumberWords STANDARD = builder().build();
  private static final String ORDINAL = "ទី";
  private static final String TIMES = "លើក";
  private static final String EXACTLY = "គត់";

  private final WordSpeller speller;
  private final String joiner;

  private KhmerNumberWords(Builder style) {
    speller = new WordSpeller(style);
    joiner = style.joiner.text();
  }

  /**
   * Returns the standard style: ម៉ឺន and សែន, ពាន់លាន and ពាន់កោដិ, ប្រាំពីរ, ចុច with the decimals
   * one by one, ដក, and nothing between the words.
   */
  public static KhmerNumberWords standard() {
    return STANDARD;
  }

  /** Returns a builder for other styles. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the number in words; every style has words for every {@code long}. */
  public String spell(long number) {
    return speller.spell(number);
  }

  /**
   * Returns the number in words.
   *
   * @throws InvalidValueException if the number has no name: from 10^24 on, on either side of zero
   */
  public String spell(BigInteger number) {
    return speller.spell(new BigDecimal(requireNonNull(number, "number")));
  }

  /**
   * Returns the number in words, with as many decimals as its scale says.
   *
   * @throws InvalidValueException if the number has no name: from 10^24 on, on either side of zero,
   *     with more than {@value KhmerNumberParser#MAX_LENGTH} decimals, or, where decimals are said
   *     as a number, with more than 24 of them behind the zeros
   */
  public String spell(BigDecimal number) {
    return speller.spell(requireNonNull(number, "number"));
  }

  /**
   * Reads a text that is a number in words and nothing else; spaces around it do not count.
   *
   * @return the number; its scale is the number of decimals said, 0 if a scale word follows them
   *     and leaves none
   * @throws NumberParseException if the text is not a number, with the index of the first word that
   *     does not fit
   */
  public BigDecimal parse(CharSequence text) {
    String all = requireNonNull(text, "text").toString();
    WordReader reader = new WordReader(all);
    BigDecimal number = reader.readSigned(WordReader.skipJoiners(all, 0));
    checkRead(all, reader);
    return number;
  }

  /**
   * Reads the longest number in words that begins at a position of a text.
   *
   * @param position where to begin; moved behind the last word of the number if there is one,
   *     otherwise left in place with its error index set
   * @return the number, or null if none begins there, as beyond the ends of the text
   */
  public @Nullable BigDecimal parse(CharSequence text, ParsePosition position) {
    WordReader reader = new WordReader(requireNonNull(text, "text").toString());
    int start = requireNonNull(position, "position").getIndex();
    if (start < 0) {
      position.setErrorIndex(start);
      return null;
    }
    BigDecimal number = reader.readSigned(start);
    if (reader.end() < 0) {
      position.setErrorIndex(reader.errorIndex());
      return null;
    }
    position.setIndex(reader.end());
    return number;
  }

  /**
   * Returns the ordinal in words: ទីមួយ, ទីពីរ.
   *
   * @param ordinal 0 or more
   * @throws InvalidValueException if the ordinal is negative
   */
  public String spellOrdinal(long ordinal) {
    if (ordinal < 0) {
      throw new InvalidValueException("ordinal", ordinal, "an ordinal from 0 on");
    }
    return ORDINAL + joiner + speller.spell(ordinal);
  }

  /**
   * Reads an ordinal: ទី, or លើកទី, with a number in words or in digits without separators behind
   * it.
   *
   * @return the ordinal, 0 or more
   * @throws NumberParseException if the text is not an ordinal
   */
  public BigInteger parseOrdinal(CharSequence text) {
    String all = requireNonNull(text, "text").toString();
    int start = WordReader.skipJoiners(all, 0);
    if (all.startsWith(TIMES, start)) {
      start = WordReader.skipJoiners(all, start + TIMES.length());
    }
    if (!all.startsWith(ORDINAL, start)) {
      throw new NumberParseException(all, start, "an ordinal with " + ORDINAL);
    }
    start = WordReader.skipJoiners(all, start + ORDINAL.length());
    if (start < all.length() && KhmerNumberParser.valueOf(all.charAt(start)) >= 0) {
      return digits(all, start);
    }
    WordReader reader = new WordReader(all);
    BigDecimal ordinal = reader.read(start);
    checkRead(all, reader);
    if (ordinal.scale() > 0) {
      throw new NumberParseException(all, start, "a whole number");
    }
    return ordinal.toBigInteger();
  }

  private static BigInteger digits(String text, int start) {
    StringBuilder digits = new StringBuilder();
    int i = start;
    while (i < text.length()
        && digits.length() < KhmerNumberParser.MAX_LENGTH
        && KhmerNumberParser.valueOf(text.charAt(i)) >= 0) {
      digits.append((char) ('0' + KhmerNumberParser.valueOf(text.charAt(i))));
      i++;
    }
    if (WordReader.skipJoiners(text, i) < text.length()) {
      throw new NumberParseException(text, i, "the end of the ordinal");
    }
    return new BigInteger(digits.toString());
  }

  /**
   * Returns the amount in words: ប្រាំពាន់រៀល, មួយរយដុល្លារមួយសេន. Whole cents of a dollar are said
   * as such, any other fraction as decimals.
   *
   * @throws InvalidValueException if the number has no name, as for {@link #spell(BigDecimal)}
   */
  public String spellAmount(KhmerAmount amount) {
    BigDecimal value = requireNonNull(amount, "amount").value();
    String unit = joiner + amount.currency().word();
    if (!amount.hasCents()) {
      return speller.spell(value) + unit;
    }
    BigDecimal whole = new BigDecimal(value.toBigInteger());
    BigDecimal cents = value.subtract(whole).movePointRight(2).setScale(0);
    if (whole.signum() == 0) {
      return speller.spell(cents) + joiner + KhmerAmount.CENT;
    }
    return speller.spell(whole)
        + unit
        + joiner
        + speller.spell(cents.abs())
        + joiner
        + KhmerAmount.CENT;
  }

  /**
   * Reads an amount in words: a number with រៀល, ដុល្លារ or ដុល្លារអាមេរិក behind it, then perhaps
   * a number of សេន below a hundred; or សេន alone, which are taken for cents of a dollar. គត់
   * ("exactly") may end it, as on cheques.
   *
   * @throws NumberParseException if the text is not an amount
   */
  public KhmerAmount parseAmount(CharSequence text) {
    String all = requireNonNull(text, "text").toString();
    WordReader reader = new WordReader(all);
    int start = WordReader.skipJoiners(all, 0);
    BigDecimal value = reader.readSigned(start);
    if (reader.end() < 0) {
      throw new NumberParseException(all, reader.errorIndex(), "a number in words");
    }
    int unit = WordReader.skipJoiners(all, reader.end());
    if (isUnit(all, unit, KhmerAmount.CENT)) {
      checkEnd(all, unit + KhmerAmount.CENT.length());
      return KhmerAmount.of(cents(all, start, value), Currency.DOLLAR);
    }
    for (Currency currency : Currency.values()) {
      String word = currency.word();
      int rest = unit + word.length();
      int behind = WordReader.skipJoiners(all, rest);
      if (currency == Currency.DOLLAR && all.startsWith(KhmerAmount.AMERICAN, behind)) {
        rest = behind + KhmerAmount.AMERICAN.length();
      }
      if (all.startsWith(word, unit) && NumberLexicon.isClusterEnd(all, rest)) {
        rest = WordReader.skipJoiners(all, rest);
        boolean cents = NumberLexicon.longestAt(all, rest) >= 0;
        if (!cents) {
          checkEnd(all, rest);
        }
        return KhmerAmount.of(
            cents ? withCents(all, value, reader.isNegative(), rest, unit) : value, currency);
      }
    }
    throw new NumberParseException(all, unit, "a currency, រៀល or ដុល្លារ");
  }

  private static BigDecimal withCents(
      String text, BigDecimal whole, boolean negative, int start, int unit) {
    if (whole.scale() > 0) {
      throw new NumberParseException(text, unit, "a whole number before សេន");
    }
    WordReader reader = new WordReader(text);
    BigDecimal cents = reader.read(start);
    int end = WordReader.skipJoiners(text, Math.max(start, reader.end()));
    if (reader.end() < 0 || !isUnit(text, end, KhmerAmount.CENT)) {
      throw new NumberParseException(text, end, "a number of cents");
    }
    checkEnd(text, end + KhmerAmount.CENT.length());
    BigDecimal fraction = cents(text, start, cents);
    return negative ? whole.subtract(fraction) : whole.add(fraction);
  }

  private static BigDecimal cents(String text, int start, BigDecimal cents) {
    if (cents.scale() > 0 || cents.abs().compareTo(BigDecimal.valueOf(100)) >= 0) {
      throw new NumberParseException(text, start, "whole cents below a hundred");
    }
    return cents.movePointLeft(2);
  }

  private static boolean isUnit(String text, int index, String word) {
    return text.startsWith(word, index) && NumberLexicon.isClusterEnd(text, index + word.length());
  }

  private static void checkEnd(String text, int index) {
    int end = WordReader.skipJoiners(text, index);
    if (text.startsWith(EXACTLY, end)) {
      end = WordReader.skipJoiners(text, end + EXACTLY.length());
    }
    if (end < text.length()) {
      throw new NumberParseException(text, end, "the end of the amount");
    }
  }

  private static void checkRead(String text, WordReader reader) {
    if (reader.end() < 0 || WordReader.skipJoiners(text, reader.end()) < text.length()) {
      throw new NumberParseException(text, reader.errorIndex(), "a number in words");
    }
  }
}
