package kh.civic.i18n.number;

import static java.util.Objects.requireNonNull;

import kh.civic.core.value.InvalidValueException;

/**
 * The marks that number the entries of a list: ក ខ គ, ១ ២ ៣, 1 2 3, I II III. A style in the sense
 * of CSS Counter Styles.
 *
 * <p>A mark is written and read without the punctuation around it. Every mark reads back to the
 * ordinal it was written for, and each text is a mark of at most one style.
 *
 * <pre>{@code
 * CounterStyle.KHMER_LETTERS.format(3); // "គ"
 * CounterStyle.ROMAN.parse("IV");       // 4
 * }</pre>
 */
public enum CounterStyle {
  /**
   * The 33 consonants of today's alphabet in its order, ក to អ; the letters ឝ and ឞ, which only
   * transliterations use, are not counted. 1 to 33.
   */
  KHMER_LETTERS(33),
  /** Khmer digits, ១ ២ ៣; 1 upwards, without leading zeros. */
  KHMER_DIGITS(Integer.MAX_VALUE),
  /** ASCII digits, 1 2 3; 1 upwards, without leading zeros. */
  ASCII_DIGITS(Integer.MAX_VALUE),
  /** Roman numerals in capitals, I II III, in their standard form; 1 to 3999. */
  ROMAN(3999);

  private static final String LETTERS = "កខគឃងចឆជឈញដឋឌឍណតថទធនបផពភមយរលវសហឡអ";
  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN_SYMBOLS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  private final int last;

  CounterStyle(int last) {
    this.last = last;
  }

  /** Returns the largest ordinal that this style has a mark for. */
  public int last() {
    return last;
  }

  /**
   * Returns the mark of an entry.
   *
   * @param ordinal the number of the entry, from 1 to {@link #last}
   * @throws InvalidValueException if the style has no mark for the ordinal
   */
  public String format(int ordinal) {
    if (ordinal < 1 || ordinal > last) {
      throw new InvalidValueException("ordinal", ordinal, "an ordinal from 1 to " + last);
    }
    return switch (this) {
      case KHMER_LETTERS -> LETTERS.substring(ordinal - 1, ordinal);
      case KHMER_DIGITS -> KhmerDigits.toKhmer(Integer.toString(ordinal));
      case ASCII_DIGITS -> Integer.toString(ordinal);
      case ROMAN -> roman(ordinal);
    };
  }

  /**
   * Returns the ordinal that a mark stands for.
   *
   * @return 1 to {@link #last}
   * @throws NumberParseException if the text is not a mark of this style, exactly as {@link
   *     #format} writes it
   */
  public int parse(CharSequence mark) {
    String text = requireNonNull(mark, "mark").toString();
    int ordinal = read(text);
    if (ordinal == 0) {
      throw new NumberParseException(text, 0, "a list mark of the style " + this);
    }
    return ordinal;
  }

  /** Returns the ordinal of a mark, or 0 if the text is none of this style. */
  int read(String text) {
    int ordinal =
        switch (this) {
          case KHMER_LETTERS -> text.length() == 1 ? LETTERS.indexOf(text) + 1 : 0;
          case KHMER_DIGITS, ASCII_DIGITS -> decimal(text);
          case ROMAN -> roman(text);
        };
    return ordinal > 0 && ordinal <= last && format(ordinal).equals(text) ? ordinal : 0;
  }

  private static int decimal(String text) {
    long ordinal = 0;
    for (int i = 0; i < text.length() && ordinal <= Integer.MAX_VALUE; i++) {
      int value = KhmerNumberParser.valueOf(text.charAt(i));
      if (value < 0) {
        return 0;
      }
      ordinal = ordinal * 10 + value;
    }
    return ordinal > Integer.MAX_VALUE ? 0 : (int) ordinal;
  }

  private static String roman(int ordinal) {
    StringBuilder text = new StringBuilder();
    int rest = ordinal;
    for (int i = 0; i < ROMAN_VALUES.length; i++) {
      for (; rest >= ROMAN_VALUES[i]; rest -= ROMAN_VALUES[i]) {
        text.append(ROMAN_SYMBOLS[i]);
      }
    }
    return text.toString();
  }

  private static int roman(String text) {
    int ordinal = 0;
    int at = 0;
    for (int i = 0; i < ROMAN_VALUES.length; i++) {
      for (int n = 0; n < 3 && text.startsWith(ROMAN_SYMBOLS[i], at); n++) {
        ordinal += ROMAN_VALUES[i];
        at += ROMAN_SYMBOLS[i].length();
      }
    }
    return at == text.length() ? ordinal : 0;
  }
}
