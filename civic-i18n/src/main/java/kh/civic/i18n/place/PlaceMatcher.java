package kh.civic.i18n.place;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import kh.civic.core.place.Division;
import kh.civic.core.place.DivisionCode;
import kh.civic.core.place.DivisionType;
import kh.civic.core.place.Gazetteer;
import kh.civic.core.value.InvalidValueException;
import kh.civic.core.value.LocalizedText;
import kh.civic.core.value.Name;
import kh.civic.core.value.NameKind;
import kh.civic.i18n.name.NameMatch;
import kh.civic.i18n.name.NameMatch.How;
import kh.civic.i18n.name.NameMatcher;
import org.jspecify.annotations.Nullable;

/**
 * Finds the divisions of a gazetteer that a text may mean, as documents name places: in Khmer or
 * Latin letters, with or without a word for the type, as a path of places, misprints included.
 *
 * <p>Names match as {@link NameMatcher} says. All divisions that match equally well are answered,
 * as a tie that is the caller's to decide:
 *
 * <ul>
 *   <li>A word for a type, such as {@code Province} or ក្រុង, narrows a tie to its type. Where
 *       another level has a nearer name, or none of the type is called so, those are in the answer.
 *   <li>Divisions with one name in Khmer share their Latin spellings: {@code Kracheh}, the town's,
 *       and {@code Kratié}, the province's, each mean both.
 *   <li>A former name is a name, and never hides a present one: {@code Kampong Som} is province 18
 *       by a former name, and the municipality 1806.
 *   <li>Of a path, such as {@code Thma Kuol, Battambang}, every place has to match, each within the
 *       next; the narrowest is the answer. The order may be reversed, and Cambodia at the end does
 *       not count. A place that is here by edits and elsewhere without is no match.
 * </ul>
 *
 * <p>Give a scope wherever the document gives one: nationally Bavel and Bavet differ by one letter.
 * Give the types wherever a column holds one level only: a province and its capital town often have
 * one name.
 *
 * <pre>{@code
 * PlaceMatcher matcher = PlaceMatcher.of(Gazetteer.embedded());
 * DivisionCode battambang = DivisionCode.of("02");
 * matcher.match("មោងឬស្សី", battambang);         // [0206 មោងឫស្សី (LOOK_ALIKES)]
 * matcher.match("Komreing District", battambang); // [0212 Kamrieng (EDITS 2, DISTRICT)]
 * matcher.match("Battambong", battambang);        // 02 and 0203, both (EDITS 1): a tie
 * matcher.among(DivisionType.Group.CP.types()).match("Battambong"); // 02
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class PlaceMatcher {

  private static final Comparator<PlaceMatch> BEST_FIRST =
      Comparator.comparingInt(PlaceMatch::distance).thenComparing(match -> match.division().code());

  /** The level down to which a text may be mistaken in the type of a division. */
  private static final int LEVELS_OFTEN_CONFUSED = 2;

  private final NameMatcher<Division> names;
  private final ImmutableSet<DivisionType> types;

  private PlaceMatcher(NameMatcher<Division> names, ImmutableSet<DivisionType> types) {
    this.names = names;
    this.types = types;
  }

  /** Returns a matcher over all names of all divisions of the gazetteer. */
  public static PlaceMatcher of(Gazetteer gazetteer) {
    ImmutableList<Division> divisions = requireNonNull(gazetteer, "gazetteer").divisions();
    Map<String, Set<Name>> spellings = new HashMap<>();
    for (Division division : divisions) {
      division
          .name()
          .in("km")
          .ifPresent(
              khmer ->
                  spellings
                      .computeIfAbsent(khmer, name -> new LinkedHashSet<>())
                      .addAll(latin(division)));
    }
    NameMatcher.Builder<Division> builder = NameMatcher.builder();
    for (Division division : divisions) {
      Set<Name> all = new LinkedHashSet<>(division.names());
      division
          .name()
          .in("km")
          .ifPresent(khmer -> all.addAll(spellings.getOrDefault(khmer, Set.of())));
      builder.add(division, all);
    }
    return new PlaceMatcher(builder.build(), Sets.immutableEnumSet(List.of(DivisionType.values())));
  }

  /** Returns the names in use that are not in Khmer, without what they are called in Khmer. */
  private static List<Name> latin(Division division) {
    List<Name> latin = new ArrayList<>();
    for (Name name : division.names()) {
      if (!name.kind().is(NameKind.FORMER)) {
        name.text()
            .texts()
            .forEach(
                (tag, text) -> {
                  if (!tag.equals("km")) {
                    latin.add(
                        Name.builder().kind(name.kind()).text(LocalizedText.of(tag, text)).build());
                  }
                });
      }
    }
    return latin;
  }

  /**
   * Returns a matcher of divisions of the given types only, such as those of a column of provinces.
   *
   * @throws InvalidValueException if there is no type
   */
  public PlaceMatcher among(Iterable<DivisionType> types) {
    ImmutableSet<DivisionType> only = Sets.immutableEnumSet(requireNonNull(types, "types"));
    if (only.isEmpty()) {
      throw new InvalidValueException("types", only, "at least one type");
    }
    return new PlaceMatcher(names, only);
  }

  /**
   * Returns the best matches in the whole gazetteer.
   *
   * @return the divisions that match equally well, the best first, ordered by code: none, one, or a
   *     tie that is the caller's to decide
   */
  public ImmutableList<PlaceMatch> match(CharSequence text) {
    return best(text, division -> true);
  }

  /**
   * Returns the best matches among the given division and those that lie in it.
   *
   * @return the divisions that match equally well, the best first, ordered by code: none, one, or a
   *     tie that is the caller's to decide; empty if the scope is not in the gazetteer
   */
  public ImmutableList<PlaceMatch> match(CharSequence text, DivisionCode scope) {
    requireNonNull(scope, "scope");
    return best(text, division -> scope.contains(division.code()));
  }

  /**
   * Returns all matches of a single name among the given division and those that lie in it, for a
   * person to choose from.
   *
   * @return each division once, the best match first and equally good ones ordered by code; empty
   *     if none matches, or the scope is not in the gazetteer
   */
  public ImmutableList<PlaceMatch> candidates(CharSequence text, DivisionCode scope) {
    requireNonNull(scope, "scope");
    List<PlaceMatch> all = new ArrayList<>();
    ImmutableList<ImmutableList<String>> paths = paths(text);
    if (!paths.isEmpty() && paths.get(0).size() == 1) {
      for (PlaceText.Reading reading : PlaceText.readings(paths.get(0).get(0))) {
        Predicate<Division> inScope =
            division ->
                scope.contains(division.code())
                    && types.contains(division.type())
                    && mayMean(reading.word(), division);
        names.candidates(reading.name(), inScope).forEach(match -> all.add(match(match, reading)));
      }
    }
    return distinct(all);
  }

  private ImmutableList<PlaceMatch> best(CharSequence text, Predicate<Division> inScope) {
    List<List<PlaceMatch>> answers = new ArrayList<>();
    for (ImmutableList<String> path : paths(text)) {
      if (distance(nearest(answers)) >= How.EDITS.rank()) {
        answers.add(path(path, inScope, true));
        if (path.size() > 1) {
          answers.add(path(path.reverse(), inScope, true));
        }
      }
    }
    return nearest(answers);
  }

  private static ImmutableList<ImmutableList<String>> paths(CharSequence text) {
    return requireNonNull(text, "text").length() > NameMatcher.MAX_LENGTH
        ? ImmutableList.of()
        : PlaceText.paths(text);
  }

  /** Returns the matches of the first place of a path, each within those that follow. */
  private List<PlaceMatch> path(
      ImmutableList<String> path, Predicate<Division> inScope, boolean narrowest) {
    if (path.size() == 1) {
      return place(path.get(0), inScope, narrowest);
    }
    List<List<PlaceMatch>> answers = new ArrayList<>();
    Predicate<Division> anywhere = division -> true;
    for (PlaceMatch wider : path(path.subList(1, path.size()), anywhere, false)) {
      DivisionCode scope = wider.division().code();
      Predicate<Division> within =
          division ->
              inScope.test(division)
                  && scope.contains(division.code())
                  && !scope.equals(division.code());
      answers.add(
          place(path.get(0), within, narrowest).stream()
              .filter(match -> match.how() != How.EDITS || !isElsewhere(path.get(0), match))
              .map(match -> match.within(wider))
              .toList());
    }
    return nearest(answers);
  }

  /**
   * Returns whether a place that matches here by edits is elsewhere without them: {@code Bavel,
   * Svay Rieng} may be Bavet, or the wrong province, so it is no match.
   */
  private boolean isElsewhere(String place, PlaceMatch here) {
    int level = here.division().code().level();
    return place(place, division -> division.code().level() == level, false).stream()
        .anyMatch(match -> match.how() != How.EDITS);
  }

  /** Returns the best matches of one place. */
  private List<PlaceMatch> place(String place, Predicate<Division> inScope, boolean narrowest) {
    Predicate<Division> wanted =
        narrowest ? division -> inScope.test(division) && types.contains(division.type()) : inScope;
    List<List<PlaceMatch>> answers = new ArrayList<>();
    for (PlaceText.Reading reading : PlaceText.readings(place)) {
      TypeWord word = reading.word();
      answers.add(
          word == null
              ? names.match(reading.name(), wanted).stream()
                  .map(match -> match(match, reading))
                  .toList()
              : typed(reading, word, inScope).stream()
                  .filter(match -> wanted.test(match.division()))
                  .toList());
    }
    return nearest(answers);
  }

  /**
   * Returns the best matches of a name with a word for a type: those of the type, and beside them
   * those that the word does not rule out.
   */
  private List<PlaceMatch> typed(
      PlaceText.Reading reading, TypeWord word, Predicate<Division> inScope) {
    List<PlaceMatch> ofType = new ArrayList<>();
    List<PlaceMatch> others = new ArrayList<>();
    List<PlaceMatch> former = new ArrayList<>();
    for (NameMatch<Division> found :
        names.candidates(
            reading.name(), division -> inScope.test(division) && mayMean(word, division))) {
      PlaceMatch match = match(found, reading);
      if (match.isFormer()) {
        former.add(match);
      } else if (word.types().contains(match.division().type())) {
        ofType.add(match);
      } else {
        others.add(match);
      }
    }
    List<PlaceMatch> best = new ArrayList<>(nearestOf(ofType));
    int reached = distance(best);
    int past = distance(former);
    for (PlaceMatch other : past < How.EDITS.rank() ? fewestEdits(others) : nearestOf(others)) {
      boolean alone = best.isEmpty() && former.isEmpty();
      boolean nearer = other.distance() < reached;
      boolean equal = other.distance() == reached && other.how() == How.EDITS;
      if (alone ? other.how() != How.EDITS : nearer || (equal && !isCalledSo(best, other))) {
        best.add(other);
      }
    }
    int present = Math.min(reached, distance(best));
    for (PlaceMatch match : former) {
      if (match.distance() == past && past <= present) {
        best.add(match);
      }
    }
    return best;
  }

  /** Returns whether one of the matches is by the name of another one. */
  private static boolean isCalledSo(List<PlaceMatch> matches, PlaceMatch other) {
    return matches.stream().anyMatch(match -> match.name().equals(other.name()));
  }

  /** Returns whether a word for a type can stand before the name of a division, if by mistake. */
  private static boolean mayMean(@Nullable TypeWord word, Division division) {
    if (word == null) {
      return true;
    }
    int level = division.type().level();
    return level == word.type().level()
        || word.types().contains(division.type())
        || Math.max(level, word.type().level()) <= LEVELS_OFTEN_CONFUSED;
  }

  private static PlaceMatch match(NameMatch<Division> match, PlaceText.Reading reading) {
    return new PlaceMatch(
        match.thing(),
        match.name(),
        match.kind(),
        match.how(),
        match.edits(),
        match.vowelsOnly(),
        Optional.ofNullable(reading.word()).map(TypeWord::type));
  }

  private static int distance(List<PlaceMatch> matches) {
    return matches.stream().mapToInt(PlaceMatch::distance).min().orElse(Integer.MAX_VALUE);
  }

  /** Returns the nearest, where a former name without edits is in the answer already. */
  private static List<PlaceMatch> fewestEdits(List<PlaceMatch> matches) {
    int least =
        matches.stream()
            .mapToInt(match -> match.how().rank() + match.edits())
            .min()
            .orElse(Integer.MAX_VALUE);
    return matches.stream().filter(match -> match.how().rank() + match.edits() == least).toList();
  }

  private static List<PlaceMatch> nearestOf(List<PlaceMatch> matches) {
    int least = distance(matches);
    return matches.stream().filter(match -> match.distance() == least).toList();
  }

  /** Returns the answers that have the nearest match, each whole. */
  private static ImmutableList<PlaceMatch> nearest(List<List<PlaceMatch>> answers) {
    int least = answers.stream().mapToInt(PlaceMatcher::distance).min().orElse(Integer.MAX_VALUE);
    List<PlaceMatch> nearest = new ArrayList<>();
    for (List<PlaceMatch> answer : answers) {
      if (distance(answer) == least) {
        nearest.addAll(answer);
      }
    }
    return distinct(nearest);
  }

  /** Sorts the matches, and keeps the best of each division. */
  private static ImmutableList<PlaceMatch> distinct(List<PlaceMatch> matches) {
    Set<DivisionCode> seen = new HashSet<>();
    return matches.stream()
        .sorted(BEST_FIRST)
        .filter(match -> seen.add(match.division().code()))
        .collect(ImmutableList.toImmutableList());
  }
}
