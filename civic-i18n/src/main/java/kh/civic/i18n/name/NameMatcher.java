package kh.civic.i18n.name;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import kh.civic.core.CivicDataset;
import kh.civic.core.RootType;
import kh.civic.core.document.Document;
import kh.civic.core.party.Organization;
import kh.civic.core.place.Division;
import kh.civic.core.programme.Programme;
import kh.civic.core.value.Entity;
import kh.civic.core.value.Kind;
import kh.civic.core.value.Name;
import kh.civic.core.value.NameKind;
import kh.civic.i18n.name.NameMatch.How;

/**
 * Finds the things that a name may mean, as documents spell names: in Khmer or Latin letters,
 * broken over lines, misprints included.
 *
 * <p>Names match when they are the same once the folds of {@link How} are made, or when at most
 * {@value #MAX_EDITS} letters differ. Edits are counted word by word: none in a word of fewer than
 * four letters, one in a word of fewer than seven, and one more where the consonants are the same.
 * The words of a Khmer name are what it shares with the beginning or end of two others, and the
 * rest. An acronym matches without edits only.
 *
 * <p>All things that match equally well are returned, as a tie that is the caller's to decide. A
 * former name never hides a present one: where the best match is by a former name, the best matches
 * by present names are returned with it.
 *
 * <pre>{@code
 * NameMatcher<Entity> matcher = NameMatcher.of(dataset);
 * matcher.match("Working Group on Partnerships\n in Decentralisation"); // org:wgpd, by EDITS 1
 * }</pre>
 *
 * <p>A name that matches but for letters is found by a hash look-up; else in time that grows with
 * the number of different beginnings of names. Immutable and thread-safe.
 *
 * @param <T> the type of the things
 */
public final class NameMatcher<T> {

  /** The most letters that may differ. */
  public static final int MAX_EDITS = 2;

  /** The most characters of a text that can be a name; a longer one matches nothing. */
  public static final int MAX_LENGTH = 1_000;

  private final ImmutableListMultimap<String, Spelling<T>> byKey;
  private final NameIndex index;

  private NameMatcher(ImmutableListMultimap<String, Spelling<T>> byKey, NameIndex index) {
    this.byKey = byKey;
    this.index = index;
  }

  /** A name of a thing, and its place in the order in which things were added. */
  private record Spelling<T>(T thing, int order, String name, Kind<NameKind> kind) {}

  /** A match, and the place of its thing in the order in which things were added. */
  private record Ordered<T>(NameMatch<T> match, int order) {}

  /**
   * Returns a matcher over the divisions, organizations, programmes and documents of a dataset, by
   * all their names.
   */
  public static NameMatcher<Entity> of(CivicDataset dataset) {
    requireNonNull(dataset, "dataset");
    Builder<Entity> builder = builder();
    for (RootType<?> list : RootType.all()) {
      for (Object element : list.in(dataset)) {
        if (element instanceof Division division) {
          builder.add(division, division.names());
        } else if (element instanceof Organization organization) {
          builder.add(organization, organization.names());
        } else if (element instanceof Programme programme) {
          builder.add(programme, programme.names());
        } else if (element instanceof Document document) {
          builder.add(document, document.names());
        }
      }
    }
    return builder.build();
  }

  /** Returns an empty builder. */
  public static <T> Builder<T> builder() {
    return new Builder<>();
  }

  /**
   * Returns the best matches.
   *
   * @return the things that match equally well, in the order in which they were added: none, one,
   *     or a tie that is the caller's to decide; and where the best match is by a former name, the
   *     best by present names too
   */
  public ImmutableList<NameMatch<T>> match(CharSequence name) {
    return match(name, thing -> true);
  }

  /**
   * Returns the best matches among the things that a predicate takes.
   *
   * @see #match(CharSequence)
   */
  public ImmutableList<NameMatch<T>> match(CharSequence name, Predicate<? super T> among) {
    requireNonNull(among, "among");
    String asked = checked(name);
    ImmutableList<NameMatch<T>> same = ranked(same(asked, among));
    if (same.stream().anyMatch(match -> !match.isFormer())) {
      return best(same);
    }
    List<Ordered<T>> all = same(asked, among);
    all.addAll(edited(asked, among));
    return best(ranked(all));
  }

  /**
   * Returns all matches among the things that a predicate takes, for a person to choose from.
   *
   * @return each thing once, the best match first and equally good ones in the order in which they
   *     were added
   */
  public ImmutableList<NameMatch<T>> candidates(CharSequence name, Predicate<? super T> among) {
    requireNonNull(among, "among");
    String asked = checked(name);
    List<Ordered<T>> all = same(asked, among);
    all.addAll(edited(asked, among));
    return ranked(all);
  }

  /** Returns the text, or an empty one in place of a text that is too long to be a name. */
  private static String checked(CharSequence name) {
    return requireNonNull(name, "name").length() > MAX_LENGTH ? "" : name.toString();
  }

  /** Returns what is best by present names, and by former names if those are no worse. */
  private static <T> ImmutableList<NameMatch<T>> best(ImmutableList<NameMatch<T>> ranked) {
    // Beside a former name without edits, the nearest of the present ones is enough.
    boolean strict = ranked.stream().anyMatch(match -> match.how() != How.EDITS);
    int present = nearest(ranked, false, strict);
    int former = nearest(ranked, true, strict);
    return ranked.stream()
        .filter(
            match ->
                match.isFormer()
                    ? distance(match, strict) == former && former <= present
                    : distance(match, strict) == present)
        .collect(ImmutableList.toImmutableList());
  }

  private static <T> int nearest(
      ImmutableList<NameMatch<T>> ranked, boolean former, boolean strict) {
    int nearest = Integer.MAX_VALUE;
    for (NameMatch<T> match : ranked) {
      if (match.isFormer() == former) {
        nearest = Math.min(nearest, distance(match, strict));
      }
    }
    return nearest;
  }

  private static int distance(NameMatch<?> match, boolean strict) {
    return strict ? match.how().rank() + match.edits() : match.distance();
  }

  /** Sorts the matches, and keeps the best of each thing, a present name before a former one. */
  private ImmutableList<NameMatch<T>> ranked(List<Ordered<T>> matches) {
    matches.sort(
        Comparator.comparingInt((Ordered<T> ordered) -> ordered.match().distance())
            .thenComparing(ordered -> ordered.match().isFormer())
            .thenComparingInt(Ordered::order));
    Set<Integer> seen = new HashSet<>();
    ImmutableList.Builder<NameMatch<T>> ranked = ImmutableList.builder();
    List<Ordered<T>> kept = new ArrayList<>();
    for (Ordered<T> ordered : matches) {
      if (seen.add(ordered.order())) {
        kept.add(ordered);
      }
    }
    kept.sort(
        Comparator.comparingInt((Ordered<T> ordered) -> ordered.match().distance())
            .thenComparingInt(Ordered::order));
    kept.forEach(ordered -> ranked.add(ordered.match()));
    return ranked.build();
  }

  /** Returns the names that are the same but for what the folds pass over. */
  private List<Ordered<T>> same(String asked, Predicate<? super T> among) {
    List<Ordered<T>> same = new ArrayList<>();
    String key = NameFolding.key(asked);
    if (!key.isEmpty()) {
      for (Spelling<T> spelling : byKey.get(key)) {
        if (among.test(spelling.thing())) {
          same.add(match(spelling, NameFolding.compare(asked, spelling.name()), 0, true));
        }
      }
    }
    return same;
  }

  /** Returns the names of which a few letters differ, folds made. */
  private List<Ordered<T>> edited(String asked, Predicate<? super T> among) {
    List<Ordered<T>> edited = new ArrayList<>();
    int[] letters = NameFolding.key(asked).codePoints().toArray();
    if (letters.length > 0) {
      index.search(
          letters,
          MAX_EDITS,
          (key, edits) -> {
            boolean vowelsOnly = NameParts.haveSameConsonants(letters, key.codePoints().toArray());
            for (Spelling<T> spelling : byKey.get(key)) {
              if (!spelling.kind().is(NameKind.ACRONYM) && among.test(spelling.thing())) {
                edited.add(match(spelling, How.EDITS, edits, vowelsOnly));
              }
            }
          });
    }
    return edited;
  }

  private static <T> Ordered<T> match(
      Spelling<T> spelling, How how, int edits, boolean vowelsOnly) {
    return new Ordered<>(
        new NameMatch<>(spelling.thing(), spelling.name(), spelling.kind(), how, edits, vowelsOnly),
        spelling.order());
  }

  /** Builds a {@link NameMatcher}; not thread-safe. */
  public static final class Builder<T> {

    private final ImmutableListMultimap.Builder<String, Spelling<T>> byKey =
        ImmutableListMultimap.builder();
    private final Map<String, int[]> words = new HashMap<>();
    private int things;

    private Builder() {}

    /** Adds a thing with its names; one without names is never found. */
    @CanIgnoreReturnValue
    public Builder<T> add(T thing, Iterable<? extends Name> names) {
      requireNonNull(thing, "thing");
      Set<String> seen = new HashSet<>();
      for (Name name : requireNonNull(names, "names")) {
        for (String text : name.text().texts().values()) {
          String key = NameFolding.key(text);
          if (seen.add(text) && !key.isEmpty()) {
            byKey.put(key, new Spelling<>(thing, things, text, name.kind()));
            words.merge(key, ends(text, key), (a, b) -> a.length >= b.length ? a : b);
          }
        }
      }
      things++;
      return this;
    }

    /** Returns where the words of a name end in its key, one word if that cannot be told. */
    private static int[] ends(String text, String key) {
      List<Integer> ends = new ArrayList<>();
      StringBuilder joined = new StringBuilder();
      int start = 0;
      for (int i = 0; i <= text.length(); i++) {
        boolean end = i == text.length() || text.charAt(i) == ' ' || text.charAt(i) == '-';
        if (end && i > start) {
          joined.append(NameFolding.key(text.substring(start, i)));
          int length = joined.codePointCount(0, joined.length());
          if (ends.isEmpty() ? length > 0 : length > ends.get(ends.size() - 1)) {
            ends.add(length);
          }
        }
        if (end) {
          start = i + 1;
        }
      }
      return joined.toString().equals(key)
          ? ends.stream().mapToInt(Integer::intValue).toArray()
          : new int[] {key.codePointCount(0, key.length())};
    }

    /** Returns a matcher over what was added. */
    public NameMatcher<T> build() {
      return new NameMatcher<>(byKey.build(), new NameIndex(words));
    }
  }
}
