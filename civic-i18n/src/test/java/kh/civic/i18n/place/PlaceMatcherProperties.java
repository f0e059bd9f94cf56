package kh.civic.i18n.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kh.civic.core.place.Division;
import kh.civic.core.place.DivisionCode;
import kh.civic.core.place.Gazetteer;
import kh.civic.i18n.place.PlaceMatch.How;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

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
  void everyNameFindsItsDivisionExactlyAndAgreesWithTheGazetteer(
      @ForAll("divisions") Division division, @ForAll("languages") String language) {
    String name = division.name().in(language).orElseThrow();
    for (int level = 1; level <= division.code().level(); level++) {
      DivisionCode scope = division.code().atLevel(level);
      List<PlaceMatch> matches = MATCHER.match(name, scope);
      assertTrue(matches.stream().allMatch(match -> match.how() == How.EXACT));
      assertEquals(
          GAZETTEER.findByName(name, scope),
          matches.stream()
              .filter(match -> match.typeWord().isEmpty())
              .map(PlaceMatch::division)
              .toList());
    }
  }

  @Property(tries = 500)
  void noTextMakesItThrowAndTheBestComeFirst(
      @ForAll("texts") String text, @ForAll("divisions") Division scope) {
    List<PlaceMatch> candidates = MATCHER.candidates(text, scope.code());
    List<PlaceMatch> best = MATCHER.match(text, scope.code());
    assertEquals(candidates.subList(0, best.size()), best);
    assertEquals(candidates.isEmpty(), best.isEmpty());
    for (int i = 0; i < candidates.size(); i++) {
      PlaceMatch match = candidates.get(i);
      assertTrue(GAZETTEER.isWithin(match.division().code(), scope.code()));
      assertEquals(match.how() == How.EDITS, match.edits() > 0);
      assertTrue(match.typeWord().map(match.division().type()::equals).orElse(true));
      assertEquals(i < best.size(), match.isAsGoodAs(candidates.get(0)));
    }
    Set<DivisionCode> codes =
        candidates.stream().map(match -> match.division().code()).collect(Collectors.toSet());
    assertEquals(candidates.size(), codes.size());
  }

  @Property(tries = 300)
  void oneLetterLeftOutStillFindsTheDivision(
      @ForAll("divisions") Division division,
      @ForAll("languages") String language,
      @ForAll @IntRange(max = 40) int at) {
    String name = division.name().in(language).orElseThrow();
    int[] letters = NameFolding.key(name).codePoints().toArray();
    if (letters.length > 3) {
      StringBuilder shorter = new StringBuilder();
      for (int i = 0; i < letters.length; i++) {
        if (i != at % letters.length) {
          shorter.appendCodePoint(letters[i]);
        }
      }
      // What is left may be another cluster to the folds, and a subscript may now be a letter.
      int apart =
          EditDistanceTest.between(
              NameFolding.key(name), NameFolding.key(shorter), PlaceMatcher.MAX_EDITS);
      assertEquals(
          apart <= PlaceMatcher.MAX_EDITS
              && apart
                  <= NameFolding.key(shorter).codePoints().count() / PlaceMatcher.LETTERS_PER_EDIT,
          MATCHER.candidates(shorter, division.code()).stream()
              .anyMatch(match -> match.division().equals(division) && match.name().equals(name)));
    }
  }

  @Property(tries = 1000)
  void theDistanceIsThatOfThePlainTable(
      @ForAll @StringLength(max = 7) String a,
      @ForAll @StringLength(max = 7) String b,
      @ForAll @IntRange(max = 4) int max) {
    String left = few(a);
    String right = few(b);
    assertEquals(Math.min(plain(left, right), max + 1), EditDistanceTest.between(left, right, max));
  }

  /** Four letters only, so that words meet. */
  private static String few(String text) {
    return text.chars()
        .mapToObj(c -> String.valueOf("abcd".charAt(c % 4)))
        .collect(Collectors.joining());
  }

  private static int plain(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + cost);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
