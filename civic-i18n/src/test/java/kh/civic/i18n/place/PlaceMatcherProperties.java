package kh.civic.i18n.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kh.civic.core.place.Division;
import kh.civic.core.place.DivisionCode;
import kh.civic.core.place.Gazetteer;
import kh.civic.i18n.name.NameMatch.How;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlaceMatcherProperties {

  private static final Gazetteer GAZETTEER = Gazetteer.embedded();
  private static final PlaceMatcher MATCHER = PlaceMatcher.of(GAZETTEER);

  @Provide
  Arbitrary<Division> divisions() {
    return Arbitraries.of(GAZETTEER.divisions());
  }

  @Provide
  Arbitrary<String> languages() {
    return Arbitraries.of("km", "en");
  }

  /** Names of the gazetteer, and bits of Khmer, Latin and nothing. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> letters =
        Arbitraries.strings().withCharRange('\u1780', '\u17DD').ofMaxLength(8);
    Arbitrary<String> names = divisions().map(division -> division.name().in("km").orElseThrow());
    Arbitrary<String> latin = divisions().map(division -> division.name().in("en").orElseThrow());
    return Arbitraries.oneOf(letters, names, latin, Arbitraries.strings().ofMaxLength(12))
        .list()
        .ofMinSize(1)
        .ofMaxSize(2)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 300)
  void everyNameFindsItsDivisionWithoutEdits(
      @ForAll("divisions") Division division, @ForAll("languages") String language) {
    String name = division.name().in(language).orElseThrow();
    for (int level = 1; level <= division.code().level(); level++) {
      DivisionCode scope = division.code().atLevel(level);
      List<PlaceMatch> matches = MATCHER.match(name, scope);
      assertTrue(matches.stream().anyMatch(match -> match.division().equals(division)));
      assertTrue(matches.stream().allMatch(match -> match.how() == How.EXACT));
      Set<Division> found = matches.stream().map(PlaceMatch::division).collect(Collectors.toSet());
      assertTrue(found.containsAll(GAZETTEER.findByName(name, scope)));
    }
  }

  @Property(tries = 300)
  void aTypeWordLeavesTheDivisionThatItNames(
      @ForAll("divisions") Division division, @ForAll("languages") String language) {
    String name = division.name().in(language).orElseThrow();
    List<String> words = division.type().words().asList();
    String typed = language.equals("km") ? words.get(0) + name : name + " " + words.get(1);
    List<PlaceMatch> matches = MATCHER.match(typed);
    assertTrue(matches.stream().anyMatch(match -> match.division().equals(division)), typed);
    assertTrue(
        matches.stream()
            .filter(match -> !match.isFormer())
            .allMatch(
                match -> match.division().type() == division.type() || match.typeWord().isEmpty()),
        matches.toString());
  }

  @Property(tries = 300)
  void aPathFindsTheNarrowestOfItsPlaces(
      @ForAll("divisions") Division division, @ForAll("languages") String language) {
    String name = division.name().in(language).orElseThrow();
    String province =
        GAZETTEER.get(division.code().atLevel(1)).orElseThrow().name().in(language).orElseThrow();
    if (division.code().level() == 2) {
      for (String path : List.of(name + ", " + province, province + " / " + name)) {
        List<PlaceMatch> matches = MATCHER.match(path);
        assertTrue(matches.stream().anyMatch(match -> match.division().equals(division)), path);
        assertTrue(
            matches.stream()
                .allMatch(match -> division.code().atLevel(1).contains(match.division().code())),
            matches.toString());
      }
    }
  }

  @Property(tries = 500)
  void noTextMakesItThrowAndTheBestComeFirst(
      @ForAll("texts") String text, @ForAll("divisions") Division scope) {
    List<PlaceMatch> candidates = MATCHER.candidates(text, scope.code());
    for (int i = 0; i < candidates.size(); i++) {
      PlaceMatch match = candidates.get(i);
      assertTrue(GAZETTEER.isWithin(match.division().code(), scope.code()));
      assertEquals(match.how() == How.EDITS, match.edits() > 0);
      assertTrue(i == 0 || match.distance() >= candidates.get(i - 1).distance());
    }
    Set<DivisionCode> codes =
        candidates.stream().map(match -> match.division().code()).collect(Collectors.toSet());
    assertEquals(candidates.size(), codes.size());
    for (PlaceMatch match : MATCHER.match(text, scope.code())) {
      assertTrue(GAZETTEER.isWithin(match.division().code(), scope.code()));
    }
  }
}
