package kh.civic.i18n.place;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kh.civic.core.place.Division;
import kh.civic.core.place.DivisionCode;
import kh.civic.core.place.Gazetteer;
import kh.civic.i18n.place.PlaceMatch.How;

/**
 * Finds the divisions of a gazetteer that a name may mean, as documents spell names: in Khmer or
 * Latin letters, with or without a word for the type, misprints included.
 *
 * <p>Names match when they are the same once the folds of {@link How} are made, or when at most
 * {@value #MAX_EDITS} letters differ, and no more than one in {@value #LETTERS_PER_EDIT} of the
 * name asked for. Give a scope wherever the document gives one: nationally Bavel and Bavet differ
 * by one letter.
 *
 * <pre>{@code
 * PlaceMatcher matcher = PlaceMatcher.of(Gazetteer.embedded());
 * DivisionCode battambang = DivisionCode.of("02");
 * matcher.match("មោងឬស្សី", battambang);         // [0206 មោងឫស្សី (LOOK_ALIKES)]
 * matcher.match("Komreing District", battambang); // [0212 Kamrieng (EDITS 2, DISTRICT)]
 * matcher.match("Battambong", battambang);        // 02 and 0203, both (EDITS 1): a tie
 * }</pre>
 *
 * <p>A name that matches but for letters is found by a hash look-up; else every name of the scope
 * is compared, in time linear in their number. Immutable and thread-safe.
 */
public final class PlaceMatcher {

  /** The most letters that may differ. */
  public static final int MAX_EDITS = 2;

  /** How many letters a name must have for each that may differ. */
  public static final int LETTERS_PER_EDIT = 3;

  /** The most characters of a text that can name a place; a longer one matches nothing. */
  public static final int MAX_LENGTH = 1_000;

  private static final Comparator<PlaceMatch> BEST_FIRST =
      Comparator.comparing(PlaceMatch::how)
          .thenComparingInt(PlaceMatch::edits)
          .thenComparing(match -> match.division().code());

  private final ImmutableListMultimap<String, Candidate> byKey;

  private PlaceMatcher(ImmutableListMultimap<String, Candidate> byKey) {
    this.byKey = byKey;
  }

  /** Returns a matcher over all names of all divisions of the gazetteer. */
  public static PlaceMatcher of(Gazetteer gazetteer) {
    ImmutableListMultimap.Builder<String, Candidate> byKey = ImmutableListMultimap.builder();
    for (Division division : requireNonNull(gazetteer, "gazetteer").divisions()) {
      division.names().stream()
          .flatMap(name -> name.text().texts().values().stream())
          .distinct()
          .forEach(
              name -> {
                String key = NameFolding.key(name);
                byKey.put(key, new Candidate(division, name, key.codePoints().toArray()));
              });
    }
    return new PlaceMatcher(byKey.build());
  }

  /**
   * Returns the best matches in the whole gazetteer.
   *
   * @return the divisions that match equally well, ordered by code: none, one, or a tie that is the
   *     caller's to decide
   */
  public ImmutableList<PlaceMatch> match(CharSequence name) {
    return best(name, division -> true);
  }

  /**
   * Returns the best matches among the given division and those that lie in it.
   *
   * @return the divisions that match equally well, ordered by code: none, one, or a tie that is the
   *     caller's to decide; empty if the scope is not in the gazetteer
   */
  public ImmutableList<PlaceMatch> match(CharSequence name, DivisionCode scope) {
    requireNonNull(scope, "scope");
    return best(name, division -> scope.contains(division.code()));
  }

  /**
   * Returns all matches among the given division and those that lie in it, for a person to choose
   * from.
   *
   * @return each division once, the best match first and equally good ones ordered by code; empty
   *     if none matches, or the scope is not in the gazetteer
   */
  public ImmutableList<PlaceMatch> candidates(CharSequence name, DivisionCode scope) {
    requireNonNull(scope, "scope");
    Predicate<Division> inScope = division -> scope.contains(division.code());
    return ranked(
        readings(name)
            .flatMap(query -> Stream.concat(same(query, inScope), edited(query, inScope))));
  }

  private ImmutableList<PlaceMatch> best(CharSequence name, Predicate<Division> inScope) {
    ImmutableList<PlaceMatch> ranked =
        ranked(readings(name).flatMap(query -> same(query, inScope)));
    if (ranked.isEmpty()) {
      ranked = ranked(readings(name).flatMap(query -> edited(query, inScope)));
    }
    ImmutableList<PlaceMatch> all = ranked;
    return all.stream()
        .takeWhile(match -> match.isAsGoodAs(all.get(0)))
        .collect(ImmutableList.toImmutableList());
  }

  /** Sorts the matches, and keeps the best of each division. */
  private static ImmutableList<PlaceMatch> ranked(Stream<PlaceMatch> matches) {
    Set<DivisionCode> seen = new HashSet<>();
    return matches
        .sorted(BEST_FIRST)
        .filter(match -> seen.add(match.division().code()))
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the names that are the same but for what the folds pass over. */
  private Stream<PlaceMatch> same(Query query, Predicate<Division> inScope) {
    return byKey.get(query.key).stream()
        .filter(candidate -> inScope.test(candidate.division))
        .filter(candidate -> query.reading.allows(candidate.division.type()))
        .map(
            candidate ->
                candidate.match(
                    query, NameFolding.compare(query.reading.name(), candidate.name), 0));
  }

  /** Returns the names of which a few letters differ, folds made. */
  private Stream<PlaceMatch> edited(Query query, Predicate<Division> inScope) {
    int max = Math.min(MAX_EDITS, query.letters.length / LETTERS_PER_EDIT);
    return byKey.values().stream()
        .filter(candidate -> inScope.test(candidate.division))
        .filter(candidate -> query.reading.allows(candidate.division.type()))
        .flatMap(
            candidate -> {
              int edits = EditDistance.between(query.letters, candidate.letters, max);
              return edits == 0 || edits > max
                  ? Stream.empty()
                  : Stream.of(candidate.match(query, How.EDITS, edits));
            });
  }

  private static Stream<Query> readings(CharSequence name) {
    if (requireNonNull(name, "name").length() > MAX_LENGTH) {
      return Stream.empty();
    }
    return TypeWords.readings(name).stream().map(Query::new).filter(query -> !query.key.isEmpty());
  }

  /** A reading of the name asked for, folded. */
  private static final class Query {
    final TypeWords.Reading reading;
    final String key;
    final int[] letters;

    Query(TypeWords.Reading reading) {
      this.reading = reading;
      this.key = NameFolding.key(reading.name());
      this.letters = key.codePoints().toArray();
    }
  }

  /** A name of a division, and the code points of its key. */
  private static final class Candidate {
    final Division division;
    final String name;
    final int[] letters;

    Candidate(Division division, String name, int[] letters) {
      this.division = division;
      this.name = name;
      this.letters = letters;
    }

    PlaceMatch match(Query query, How how, int edits) {
      return new PlaceMatch(division, name, how, edits, query.reading.type());
    }
  }
}
