package kh.civic.core.check;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.stream.Stream;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.EntityType;
import kh.civic.core.value.InvalidValueException;

/**
 * The checks that several types share.
 *
 * <p>Each takes the name of the property that holds the value, for the message.
 */
public final class Checks {

  private static final int MAX_WORD = 100;

  private Checks() {}

  /**
   * Checks that a text has a character that can be seen, and no unpaired surrogate, which no
   * encoding carries.
   *
   * <p>White space, no-break spaces, controls and the characters that Unicode lets programs leave
   * unseen, such as the zero-width space (U+200B), the word joiner (U+2060), the byte order mark
   * (U+FEFF) and the inherent vowels of Khmer (U+17B4, U+17B5), cannot be seen. Beside a character
   * that can be seen they all stay.
   *
   * @throws InvalidValueException if the text is blank, or has an unpaired surrogate
   */
  public static void checkNotBlank(String field, String text) {
    requireNonNull(field, "field");
    requireNonNull(text, "text");
    boolean visible = false;
    boolean wellFormed = true;
    int codePoint;
    for (int i = 0; i < text.length(); i += Character.charCount(codePoint)) {
      codePoint = text.codePointAt(i);
      visible = visible || Visible.is(codePoint);
      wellFormed &= codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE;
    }
    if (!visible) {
      throw new InvalidValueException(field, text, "a text that is not blank");
    }
    if (!wellFormed) {
      throw new InvalidValueException(field, text, "a text without unpaired surrogates");
    }
  }

  /**
   * Checks that a text is a word, such as a word of a codelist or a slug: lower-case letters and
   * digits of ASCII, in groups joined by single hyphens.
   *
   * @throws InvalidValueException if the text is not of the form, or has more than 100 characters
   */
  public static void checkWord(String field, String word) {
    requireNonNull(field, "field");
    if (!isWord(requireNonNull(word, "word"))) {
      throw new InvalidValueException(
          field, word, "words of a-z and 0-9 joined by hyphens, at most 100 characters");
    }
  }

  private static boolean isWord(String word) {
    boolean inGroup = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (isLetterOrDigit(c)) {
        inGroup = true;
      } else if (c == '-' && inGroup) {
        inGroup = false;
      } else {
        return false;
      }
    }
    return inGroup && word.length() <= MAX_WORD;
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }

  /**
   * Checks that a text is a language tag as the model keeps them.
   *
   * @throws InvalidValueException if the text is not a well-formed BCP 47 tag in canonical case
   */
  public static void checkTag(String field, String tag) {
    requireNonNull(field, "field");
    if (!isCanonical(requireNonNull(tag, "tag"))) {
      throw new InvalidValueException(
          field, tag, "a well-formed BCP 47 tag in canonical case, such as en, km or und");
    }
  }

  private static boolean isCanonical(String tag) {
    if (tag.equals("en") || tag.equals("km")) {
      return true;
    }
    try {
      return new Locale.Builder().setLanguageTag(tag).build().toLanguageTag().equals(tag);
    } catch (IllformedLocaleException malformed) {
      return false;
    }
  }

  /**
   * Checks that an identifier names something of one of the given types.
   *
   * @throws InvalidValueException if it names something else
   */
  public static void checkType(String field, EntityId id, EntityType... types) {
    requireNonNull(field, "field");
    requireNonNull(id, "id");
    if (!Arrays.asList(requireNonNull(types, "types")).contains(id.type())) {
      throw new InvalidValueException(
          field,
          id,
          "an identifier that begins with "
              + Stream.of(types).map(type -> type.prefix() + ":").collect(joining(" or ")));
    }
  }
}
