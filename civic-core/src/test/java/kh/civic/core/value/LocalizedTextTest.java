package kh.civic.core.value;

import static kh.civic.core.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import kh.civic.core.check.Checks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalizedTextTest {

  private static final LocalizedText COUNCIL =
      LocalizedText.of("en", "Commune council", "km", "ក្រុមប្រឹក្សាឃុំ");

  @Test
  void textsAreKeptAsPrintedInTheOrderOfTheirTags() {
    LocalizedText text =
        LocalizedText.copyOf(Map.of("und", " a\u200B ", "km", "ឃុំ", "en", "Commune"));
    assertEquals(List.of("en", "km", "und"), text.texts().keySet().asList());
    assertEquals(Optional.of(" a\u200B "), text.in("und"));
    assertEquals(Optional.empty(), text.in("fr"));
    assertEquals("{en=Commune, km=ឃុំ, und= a\u200B }", text.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "km, ក្រុមប្រឹក្សាឃុំ",
    "km-KH, ក្រុមប្រឹក្សាឃុំ",
    "km-Khmr-KH-x-private, ក្រុមប្រឹក្សាឃុំ",
    "en, Commune council",
    "EN-gb, Commune council",
    "KM, ក្រុមប្រឹក្សាឃុំ",
  })
  void aLongerTagFallsBackToAShorterOne(String tag, String expected) {
    assertEquals(Optional.of(expected), COUNCIL.resolve(tag));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "k", "", "kmr", "e", "und", "-", "x-en", "*"})
  void aLanguageThatIsNotThereIsNotGuessed(String tag) {
    assertEquals(Optional.empty(), COUNCIL.resolve(tag));
  }

  @Test
  void theNextLanguageIsTriedOnlyWhereTheFirstHasNone() {
    assertEquals(Optional.of("Commune council"), COUNCIL.resolve("fr-CA", "en-GB", "km"));
    assertEquals(Optional.of("ក្រុមប្រឹក្សាឃុំ"), COUNCIL.resolve("km-KH", "en"));
    assertEquals(Optional.empty(), COUNCIL.resolve());
  }

  @Test
  void aGeneralTagFindsAMoreSpecificOneBeforeTheNextLanguage() {
    LocalizedText text = LocalizedText.of("km-KH", "ឃុំ", "en-GB", "Commune");
    assertEquals(Optional.of("ឃុំ"), text.resolve("km"));
    assertEquals(Optional.of("Commune"), text.resolve("fr", "EN", "km"));
    assertEquals(Optional.of("Commune"), text.resolve("en-GB-oxendict", "km"));
    assertEquals(Optional.empty(), text.resolve("km-Latn"));
    assertEquals(Optional.empty(), LocalizedText.of("kmr", "a").resolve("km"));
  }

  @Test
  void aMoreSpecificTagWithoutAScriptComesBeforeOneWithAScript() {
    assertEquals(
        Optional.of("ឃុំ"), LocalizedText.of("km-Latn", "khum", "km-x-old", "ឃុំ").resolve("km"));
    assertEquals(
        Optional.of("khum"), LocalizedText.of("km-Latn", "khum", "en", "commune").resolve("km"));
  }

  @Test
  void aSingleLetterGoesWithTheSubtagThatItIntroduces() {
    LocalizedText text = LocalizedText.of("en-a-bbb", "one", "en", "two");
    assertEquals(Optional.of("one"), text.resolve("en-a-bbb-x-ccc"));
    assertEquals(Optional.of("two"), text.resolve("en-x-ccc"));
  }

  @Test
  void localesAreTriedInOrder() {
    assertEquals(
        Optional.of("ក្រុមប្រឹក្សាឃុំ"),
        COUNCIL.resolve(List.of(Locale.FRANCE, new Locale("km", "KH"), Locale.ENGLISH)));
    assertEquals(Optional.empty(), COUNCIL.resolve(List.of(Locale.ROOT)));
  }

  @Test
  void aHostileTagCostsNoMoreThanItsLength() {
    String tag = "en" + "-a-bbb".repeat(500_000);
    assertEquals(
        Optional.of("Commune council"),
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> COUNCIL.resolve(tag)));
  }

  @Test
  void aTextHasAnEntry() {
    assertRefused(
        "text: expected a text in at least one language, was \"{}\"",
        () -> LocalizedText.copyOf(Map.of()));
  }

  @Test
  void aTextIsNotBlank() {
    assertRefused(
        "text.km: expected a text that is not blank, was \" \\u0009\"",
        () -> LocalizedText.of("en", "Commune", "km", " \t"));
  }

  @Test
  void aTagIsWellFormedAndCanonical() {
    assertRefused(
        "text: expected a well-formed BCP 47 tag in canonical case, such as en, km or und, was"
            + " \"km_KH\"",
        () -> LocalizedText.of("km_KH", "ឃុំ"));
    assertRefused(
        "language: expected a well-formed BCP 47 tag in canonical case, such as en, km or und, was"
            + " \"EN\"",
        () -> Checks.checkTag("language", "EN"));
  }

  @Test
  void aLanguageIsThereOnce() {
    assertRefused(
        "text: expected a language that is not there yet, was \"en\"",
        () -> LocalizedText.of("en", "one", "en", "one"));
  }

  @Test
  void mergingKeepsBothAndRefusesAConflict() {
    LocalizedText khmer = LocalizedText.of("km", "ឃុំ");
    LocalizedText english = LocalizedText.of("en", "Commune");
    assertEquals(LocalizedText.of("en", "Commune", "km", "ឃុំ"), khmer.merge(english));
    assertRefused(
        "text.km: expected the same text as \"ឃុំ\", was \"ភូមិ\"",
        () -> khmer.merge(LocalizedText.of("km", "ភូមិ")));
  }

  @Test
  void aConflictOfLongTextsMakesAShortMessage() {
    LocalizedText hostile = LocalizedText.of("en", "a\u0000" + "x".repeat(1_000_000));
    assertRefused(
        "text.en: expected the same text as \"a\\u0000" + "x".repeat(72) + "…\", was \"b\"",
        () -> hostile.merge(LocalizedText.of("en", "b")));
  }

  @Test
  void aNullInAMapOrListIsNamed() {
    Map<String, String> texts = new HashMap<>();
    texts.put("en", null);
    assertEquals("text", nullNamedBy(() -> LocalizedText.copyOf(texts)));
    texts.clear();
    texts.put(null, "a");
    assertEquals("tag", nullNamedBy(() -> LocalizedText.copyOf(texts)));
    LocalizedText text = LocalizedText.of("en", "a");
    assertEquals("locales", nullNamedBy(() -> text.resolve(Collections.singletonList(null))));
  }

  @SuppressWarnings("CheckReturnValue") // Nothing comes back.
  private static String nullNamedBy(Supplier<?> call) {
    return String.valueOf(assertThrows(NullPointerException.class, call::get).getMessage());
  }

  @Test
  void anUnpairedSurrogateIsNoText() {
    for (String unpaired : List.of("a\uD800", "\uDBFFa", "\uDC00", "\uDFFF")) {
      InvalidValueException refused =
          assertThrows(InvalidValueException.class, () -> LocalizedText.of("en", unpaired));
      assertEquals("a text without unpaired surrogates", refused.expected());
    }
    for (String wellFormed : List.of("\uD7FF", "\uE000", "\uD83D\uDE00")) {
      assertEquals(wellFormed, LocalizedText.of("en", wellFormed).in("en").orElseThrow());
    }
  }
}
