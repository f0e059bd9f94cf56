package kh.civic.core.value;

import static kh.civic.core.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kh.civic.core.check.Checks;
import kh.civic.core.testkit.ValueArbitraries;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class LocalizedTextProperties {

  @Property
  void noTextIsBlank(@ForAll LocalizedText text, @ForAll("ranges") String tag) {
    text.resolve(tag).ifPresent(found -> assertFalse(found.isBlank()));
    assertFalse(text.texts().isEmpty());
    text.texts().values().forEach(each -> assertFalse(each.isBlank()));
  }

  /**
   * The JDK has RFC 4647 lookup too, for tags without texts; where it finds nothing, basic
   * filtering of the same RFC finds the more specific tags.
   */
  @Property(tries = 1000)
  void resolveIsTheLookupOfRfc4647AndThenItsFilter(
      @ForAll LocalizedText text,
      @ForAll @Size(max = 3) List<@net.jqwik.api.From("ranges") String> tags) {
    Optional<String> expected =
        tags.stream()
            .flatMap(
                tag -> {
                  List<Locale.LanguageRange> range = List.of(new Locale.LanguageRange(tag));
                  Set<String> there = text.texts().keySet();
                  String exactOrShorter = Locale.lookupTag(range, there);
                  return exactOrShorter != null
                      ? Stream.of(exactOrShorter)
                      : Locale.filterTags(range, there).stream()
                          .filter(found -> !tag.equals("*"))
                          .sorted(Comparator.comparing(found -> namesScript(found, tag)));
                })
            .findFirst()
            .map(found -> withTag(text, found));
    assertEquals(expected, text.resolve(tags.toArray(String[]::new)));
  }

  @Property
  void localesResolveLikeTheirTags(
      @ForAll LocalizedText text,
      @ForAll @Size(max = 3) List<@net.jqwik.api.From("tags") String> tags) {
    assertEquals(
        text.resolve(tags.toArray(String[]::new)),
        text.resolve(tags.stream().map(Locale::forLanguageTag).toList()));
  }

  @Property
  void everyTextIsFoundUnderItsTag(@ForAll LocalizedText text) {
    text.texts()
        .forEach(
            (tag, each) -> {
              assertEquals(Optional.of(each), text.in(tag));
              assertEquals(Optional.of(each), text.resolve(tag));
            });
  }

  @Property
  void mergeIsTheUnionOfTheEntriesOrRefused(@ForAll LocalizedText a, @ForAll LocalizedText b) {
    Map<String, String> union = new HashMap<>(a.texts());
    union.putAll(b.texts());
    boolean agree =
        a.texts().entrySet().stream()
            .allMatch(mine -> mine.getValue().equals(union.get(mine.getKey())));
    if (agree) {
      assertEquals(LocalizedText.copyOf(union), a.merge(b));
      assertEquals(a.merge(b), b.merge(a));
    } else {
      assertTrue(assertRefused(() -> a.merge(b)).field().startsWith("text."));
      assertRefused(() -> b.merge(a));
    }
  }

  @Property
  void mergeWithItselfChangesNothing(@ForAll LocalizedText text) {
    assertEquals(text, text.merge(text));
  }

  @Property
  void mergeIsAssociativeWhereNothingConflicts(@ForAll("sharing") List<LocalizedText> texts) {
    LocalizedText a = texts.get(0);
    LocalizedText b = texts.get(1);
    LocalizedText c = texts.get(2);
    assertEquals(a.merge(b).merge(c), a.merge(b.merge(c)));
  }

  @Property
  void equalTextsAreThoseOfEqualEntries(@ForAll LocalizedText a, @ForAll LocalizedText b) {
    assertEquals(a.texts().equals(b.texts()), a.equals(b));
    assertEquals(a, LocalizedText.copyOf(new HashMap<>(a.texts())));
  }

  @Property
  void whatIsNoTextIsRefused(@ForAll("invalid") Map<String, String> texts) {
    assertTrue(assertRefused(() -> LocalizedText.copyOf(texts)).field().startsWith("text"));
  }

  @Property
  void whatIsNoTagIsRefused(@ForAll("invalidTags") String tag) {
    assertEquals("tag", assertRefused(() -> Checks.checkTag("tag", tag)).field());
  }

  @Provide
  static Arbitrary<Map<String, String>> invalid() {
    return ValueArbitraries.invalidLocalizedTexts();
  }

  @Provide
  static Arbitrary<String> invalidTags() {
    return ValueArbitraries.invalidLanguageTags();
  }

  @Provide
  static Arbitrary<String> tags() {
    return ValueArbitraries.languageTags();
  }

  /** Language ranges in whatever case, longer than the tags and shorter. */
  @Provide
  static Arbitrary<String> ranges() {
    return Arbitraries.oneOf(
        ValueArbitraries.languageTags(),
        ValueArbitraries.languageTags().map(tag -> tag.toUpperCase(Locale.ROOT)),
        Arbitraries.of(
            "km-Khmr-KH",
            "km-latn-kh",
            "en-GB-x-a-b",
            "EN-X-CIVIC-ONE",
            "zh",
            "zh-Hans-CN",
            "k",
            "en-a-bbb",
            "und-KH",
            "fr-FR-u-nu-khmr"));
  }

  /** Texts with entries from one map, so that they agree where they meet. */
  @Provide
  static Arbitrary<List<LocalizedText>> sharing() {
    return Arbitraries.maps(ValueArbitraries.languageTags(), ValueArbitraries.texts())
        .ofMinSize(3)
        .ofMaxSize(6)
        .flatMap(
            all ->
                Arbitraries.of(all.keySet())
                    .set()
                    .ofMinSize(1)
                    .map(
                        tags -> {
                          Map<String, String> some = new HashMap<>(all);
                          some.keySet().retainAll(tags);
                          return LocalizedText.copyOf(some);
                        })
                    .list()
                    .ofSize(3));
  }

  private static boolean namesScript(String found, String tag) {
    return found.substring(tag.length()).matches("-[A-Za-z]{4}(-.*)?");
  }

  private static String withTag(LocalizedText text, String tag) {
    return text.texts().entrySet().stream()
        .filter(entry -> entry.getKey().equalsIgnoreCase(tag))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow();
  }
}
