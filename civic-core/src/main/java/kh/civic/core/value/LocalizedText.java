package kh.civic.core.value;

import static java.util.Objects.requireNonNull;
import static kh.civic.core.check.Shown.show;

import com.google.common.collect.ImmutableSortedMap;
import com.google.errorprone.annotations.Immutable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kh.civic.core.check.Checks;

/**
 * One text in one or more languages, each exactly as printed.
 *
 * <p>Languages are BCP 47 tags in canonical case ({@code en}, {@code km}, {@code km-Latn}); {@code
 * und} stands for a language that is not known. At least one entry, none blank, ordered by tag.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * LocalizedText title = LocalizedText.of("en", "Commune council", "km", "ក្រុមប្រឹក្សាឃុំ");
 * title.resolve("km-KH", "en"); // ក្រុមប្រឹក្សាឃុំ
 * }</pre>
 */
@Immutable
public final class LocalizedText {

  private final ImmutableSortedMap<String, String> texts;

  private LocalizedText(ImmutableSortedMap<String, String> texts) {
    this.texts = texts;
  }

  /**
   * Returns a text in one language.
   *
   * @throws InvalidValueException if the tag is not well-formed and canonical, or the text is blank
   */
  public static LocalizedText of(String tag, String text) {
    return copyOf(ImmutableSortedMap.of(requireNonNull(tag, "tag"), requireNonNull(text, "text")));
  }

  /**
   * Returns a text in two languages.
   *
   * @throws InvalidValueException if a tag is not well-formed and canonical, or a text is blank, or
   *     both tags are the same
   */
  public static LocalizedText of(String tag1, String text1, String tag2, String text2) {
    requireNonNull(tag1, "tag1");
    requireNonNull(text1, "text1");
    requireNonNull(tag2, "tag2");
    requireNonNull(text2, "text2");
    if (tag1.equals(tag2)) {
      throw new InvalidValueException("text", tag2, "a language that is not there yet");
    }
    TreeMap<String, String> texts = new TreeMap<>();
    texts.put(tag1, text1);
    texts.put(tag2, text2);
    return copyOf(texts);
  }

  /**
   * Returns a text with the given entries, from language tag to text.
   *
   * @throws InvalidValueException if there is no entry, a tag is not well-formed and canonical, or
   *     a text is blank
   */
  public static LocalizedText copyOf(Map<String, String> texts) {
    for (Map.Entry<String, String> entry : requireNonNull(texts, "texts").entrySet()) {
      requireNonNull(entry.getKey(), "tag");
      requireNonNull(entry.getValue(), "text");
    }
    ImmutableSortedMap<String, String> copy = ImmutableSortedMap.copyOf(texts);
    if (copy.isEmpty()) {
      throw new InvalidValueException("text", copy, "a text in at least one language");
    }
    for (Map.Entry<String, String> entry : copy.entrySet()) {
      Checks.checkTag("text", entry.getKey());
      Checks.checkNotBlank(field(entry.getKey()), entry.getValue());
    }
    return new LocalizedText(copy);
  }

  /**
   * Names the field of a language, without making a text of it for each text in Khmer or English.
   */
  private static String field(String tag) {
    return switch (tag) {
      case "en" -> "text.en";
      case "km" -> "text.km";
      default -> "text." + tag;
    };
  }

  /** Returns the texts by language tag, in the order of the tags; never empty. */
  public ImmutableSortedMap<String, String> texts() {
    return texts;
  }

  /** Returns the text whose tag is exactly the given one. */
  public Optional<String> in(String tag) {
    return Optional.ofNullable(texts.get(requireNonNull(tag, "tag")));
  }

  /**
   * Returns the best text for the languages that a reader prefers, the most preferred first. For
   * each of them the exact tag is tried, then ever shorter tags (RFC 4647 lookup), then more
   * specific tags, before the next language. Among more specific tags those without a script come
   * first, then the order of the tags counts. The case of letters does not matter.
   *
   * <pre>{@code
   * LocalizedText.of("en-GB", "Programme").resolve("km", "en"); // Programme
   * }</pre>
   *
   * @return a text that is not blank, or empty if none of the languages is there
   */
  public Optional<String> resolve(String... tags) {
    for (String tag : requireNonNull(tags, "tags")) {
      Optional<String> found = exactOrShorter(requireNonNull(tag, "tags"));
      if (found.isEmpty()) {
        found = moreSpecific(tag);
      }
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<String> exactOrShorter(String tag) {
    for (int end = tag.length(); end > 0; end = shorter(tag, end)) {
      for (Map.Entry<String, String> entry : texts.entrySet()) {
        String candidate = entry.getKey();
        if (candidate.length() == end && candidate.regionMatches(true, 0, tag, 0, end)) {
          return Optional.of(entry.getValue());
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> moreSpecific(String tag) {
    Optional<String> inScript = Optional.empty();
    for (Map.Entry<String, String> entry : texts.entrySet()) {
      String candidate = entry.getKey();
      if (!tag.isEmpty()
          && candidate.length() > tag.length()
          && candidate.charAt(tag.length()) == '-'
          && candidate.regionMatches(true, 0, tag, 0, tag.length())) {
        if (!namesScriptAt(candidate, tag.length() + 1)) {
          return Optional.of(entry.getValue());
        }
        inScript = inScript.or(() -> Optional.of(entry.getValue()));
      }
    }
    return inScript;
  }

  /** Returns whether the subtag that begins at the index is a script: four letters. */
  private static boolean namesScriptAt(String tag, int start) {
    int hyphen = tag.indexOf('-', start);
    int end = hyphen < 0 ? tag.length() : hyphen;
    return end - start == 4 && Character.isLetter(tag.charAt(start));
  }

  /**
   * Returns the best text for the locales that a reader prefers, the most preferred first.
   *
   * @return a text that is not blank, or empty if none of the languages is there
   * @see #resolve(String...)
   */
  public Optional<String> resolve(List<Locale> locales) {
    return resolve(
        requireNonNull(locales, "locales").stream()
            .map(locale -> requireNonNull(locale, "locales").toLanguageTag())
            .toArray(String[]::new));
  }

  /**
   * Returns a text with the entries of both.
   *
   * @throws InvalidValueException if both have an entry for one language and the texts differ
   */
  public LocalizedText merge(LocalizedText other) {
    requireNonNull(other, "other");
    TreeMap<String, String> merged = new TreeMap<>(texts);
    other.texts.forEach(
        (tag, text) -> {
          String mine = merged.put(tag, text);
          if (mine != null && !mine.equals(text)) {
            throw new InvalidValueException(
                "text." + tag, text, "the same text as \"" + show(mine) + '"');
          }
        });
    return new LocalizedText(ImmutableSortedMap.copyOf(merged));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LocalizedText that && texts.equals(that.texts);
  }

  @Override
  public int hashCode() {
    return texts.hashCode();
  }

  /** Returns the entries for reading in a log, such as {@code {en=Commune, km=ឃុំ}}. */
  @Override
  public String toString() {
    return texts.toString();
  }

  /** RFC 4647 section 3.4: a single letter goes together with the subtag that it introduces. */
  private static int shorter(String tag, int end) {
    int hyphen = tag.lastIndexOf('-', end - 1);
    return hyphen >= 2 && tag.charAt(hyphen - 2) == '-' ? hyphen - 2 : hyphen;
  }
}
