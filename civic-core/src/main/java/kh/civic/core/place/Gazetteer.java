package kh.civic.core.place;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import kh.civic.core.change.Change;
import kh.civic.core.check.Checks;
import kh.civic.core.value.InvalidValueException;
import kh.civic.core.value.Name;
import kh.civic.core.value.Period;
import org.jspecify.annotations.Nullable;

/**
 * An index over territorial divisions, of one edition: codes move, so the same code may mean
 * another division in another edition.
 *
 * <p>Every division's parent is in it, and is of a type that may hold it. Look-up by code, the
 * children of a division and the test of lying within cost a hash look-up each, independent of the
 * size. Immutable and thread-safe.
 *
 * <pre>{@code
 * Gazetteer gazetteer = Gazetteer.embedded();
 * DivisionCode battambang = DivisionCode.of("02");
 * gazetteer.findByName("ថ្ម គោល", battambang); // [0202]: spaces do not count
 * gazetteer.findByName("Battambang");           // [02, 0203]: the province and the municipality
 * }</pre>
 */
public final class Gazetteer {

  private static final int MAX_LISTED = 100;

  private final String edition;
  private final Supplier<Period> period;
  private final ImmutableMap<DivisionCode, Division> byCode;
  private final Supplier<ImmutableList<Change>> changes;

  /** Made when first asked for; whichever thread makes it, it is the same. */
  private volatile @Nullable ImmutableListMultimap<DivisionCode, Division> byParent;

  /** Made when first asked for; whichever thread makes it, it is the same. */
  private volatile @Nullable ImmutableSetMultimap<String, Division> byName;

  private Gazetteer(
      String edition,
      Supplier<Period> period,
      ImmutableMap<DivisionCode, Division> byCode,
      Supplier<ImmutableList<Change>> changes) {
    this.edition = edition;
    this.period = period;
    this.byCode = byCode;
    this.changes = changes;
  }

  /**
   * Returns the capital, the provinces, and the districts, municipalities and khans of the official
   * gazetteer: levels 1 and 2, with official codes, types, and names in Khmer and Latin letters.
   *
   * <p>Communes and villages are not in it; {@link GazetteerReader} adds them from the official
   * spreadsheets.
   */
  public static Gazetteer embedded() {
    return EmbeddedGazetteer.INSTANCE;
  }

  /**
   * Returns an index over the given divisions.
   *
   * @param edition the name of the edition, such as its publisher and date; not blank
   * @param period when the divisions had these codes
   * @param divisions in any order
   * @throws InvalidValueException if a former division is among them, a code is there twice, a
   *     division's parent is missing, or the parent's type may not hold it; all such codes are
   *     listed, up to a hundred
   */
  public static Gazetteer of(
      String edition, Period period, Iterable<? extends Division> divisions) {
    Checks.checkNotBlank("edition", requireNonNull(edition, "edition"));
    requireNonNull(period, "period");
    TreeMap<DivisionCode, Division> byCode = new TreeMap<>();
    List<DivisionCode> twice =
        StreamSupport.stream(requireNonNull(divisions, "divisions").spliterator(), false)
            .filter(division -> byCode.put(division.code(), division) != null)
            .map(Division::code)
            .toList();
    check(
        byCode.values().stream()
            .filter(division -> division.former().isPresent())
            .map(Division::code)
            .toList(),
        "divisions in force only");
    check(twice, "every code once");
    check(
        byCode.keySet().stream().filter(code -> !hasParent(code, byCode)).toList(),
        "the parent of every division among them");
    check(
        byCode.values().stream()
            .filter(division -> !fitsParent(division, byCode))
            .map(Division::code)
            .toList(),
        "every division of a type that may lie in its parent");
    return new Gazetteer(
        edition,
        Suppliers.ofInstance(period),
        ImmutableMap.copyOf(byCode),
        Suppliers.ofInstance(ImmutableList.of()));
  }

  /**
   * Returns an index over divisions that are ordered by code, each once and with its parent, and
   * may lie in each other as older editions have them.
   */
  static Gazetteer ofAnyShape(
      String edition,
      Supplier<Period> period,
      ImmutableCollection<Division> divisions,
      Supplier<ImmutableList<Change>> changes) {
    ImmutableMap.Builder<DivisionCode, Division> byCode =
        ImmutableMap.builderWithExpectedSize(divisions.size());
    for (Division division : divisions) {
      byCode.put(division.code(), division);
    }
    return new Gazetteer(edition, period, byCode.buildOrThrow(), changes);
  }

  /**
   * Writes this gazetteer as comma-separated values (RFC 4180) in the columns of the official
   * files: type, code, both names, reference and notes, one division a line, ordered by code.
   *
   * <p>What {@link GazetteerReader} has read, it reads back equal from what is written here. The
   * columns have no place for other names, periods and citations that come from elsewhere. A
   * spreadsheet program that opens the file takes codes for numbers, and drops their leading zeros,
   * unless the column is imported as text.
   *
   * @param out what takes the characters, neither flushed nor closed; a file takes them in UTF-8
   * @return the divisions that have more than the columns hold, ordered by code
   * @throws IOException if the appendable fails
   */
  public ImmutableList<Division> writeCsv(Appendable out) throws IOException {
    return GazetteerWriter.write(this, requireNonNull(out, "out"));
  }

  private static boolean hasParent(DivisionCode code, Map<DivisionCode, Division> byCode) {
    return code.parent().map(byCode::containsKey).orElse(true);
  }

  private static boolean fitsParent(Division division, Map<DivisionCode, Division> byCode) {
    return division
        .code()
        .parent()
        .map(byCode::get)
        .map(parent -> parent.type().children().contains(division.type()))
        .orElse(true);
  }

  private static void check(List<DivisionCode> offending, String expected) {
    if (!offending.isEmpty()) {
      String listed =
          offending.stream().limit(MAX_LISTED).map(DivisionCode::toString).collect(joining(", "));
      throw new InvalidValueException(
          "divisions", offending.size() + " not so", expected + " (not so: " + listed + ")");
    }
  }

  /** Returns the name of the edition. */
  public String edition() {
    return edition;
  }

  /** Returns when the divisions had these codes. */
  public Period period() {
    return period.get();
  }

  /** Returns all divisions, ordered by code, so that each comes before all that lie in it. */
  public ImmutableList<Division> divisions() {
    return byCode.values().asList();
  }

  /**
   * Returns what is known of how the divisions came about and changed: for the embedded gazetteer
   * the changes of level 1 since 2001, with their sources; for one that was read, those of its base
   * and those that the notes of the file tell; else empty.
   */
  public ImmutableList<Change> changes() {
    return changes.get();
  }

  /** Returns the division with the given code, or empty if there is none. */
  public Optional<Division> get(DivisionCode code) {
    return Optional.ofNullable(byCode.get(requireNonNull(code, "code")));
  }

  /**
   * Returns the divisions directly in the given one, ordered by code; empty if there is none, or
   * the code is not in this gazetteer.
   */
  public ImmutableList<Division> children(DivisionCode code) {
    return byParent().get(requireNonNull(code, "code"));
  }

  /**
   * Returns the given division and all that lie in it at any depth, ordered by code; empty if the
   * code is not in this gazetteer. Costs no more than there is to return.
   */
  public ImmutableList<Division> within(DivisionCode code) {
    ImmutableList<DivisionCode> codes = byCode.keySet().asList();
    int start = Collections.binarySearch(codes, requireNonNull(code, "code"));
    if (start < 0) {
      return ImmutableList.of();
    }
    int end = start + 1;
    while (end < codes.size() && code.contains(codes.get(end))) {
      end++;
    }
    return divisions().subList(start, end);
  }

  /**
   * Returns the division with the given code and all it lies in, from level 1 downwards; empty if
   * the code is not in this gazetteer.
   */
  public ImmutableList<Division> path(DivisionCode code) {
    ImmutableList.Builder<Division> path = ImmutableList.builder();
    get(code)
        .ifPresent(
            division -> {
              code.parent().ifPresent(parent -> path.addAll(path(parent)));
              path.add(division);
            });
    return path.build();
  }

  /**
   * Returns whether both codes are in this gazetteer and the first division is the second one or
   * lies in it.
   */
  public boolean isWithin(DivisionCode code, DivisionCode scope) {
    return requireNonNull(scope, "scope").contains(requireNonNull(code, "code"))
        && byCode.containsKey(code)
        && byCode.containsKey(scope);
  }

  /**
   * Returns the divisions that have the given name, in whatever language and of whatever kind.
   *
   * <p>Names are equal when they are the same without spaces, zero-width spaces and case. Nothing
   * else is folded; names written with other Khmer letters are for civic-i18n to match.
   *
   * @return all that have the name, ordered by code: none, one, or a tie that is the caller's to
   *     decide
   */
  public ImmutableList<Division> findByName(CharSequence name) {
    return byName().get(Spaces.fold(requireNonNull(name, "name"))).asList();
  }

  /**
   * Returns the divisions that have the given name and are the given division or lie in it.
   *
   * @return all that have the name, ordered by code; empty if the scope is not in this gazetteer
   * @see #findByName(CharSequence)
   */
  public ImmutableList<Division> findByName(CharSequence name, DivisionCode scope) {
    requireNonNull(scope, "scope");
    return findByName(name).stream()
        .filter(division -> scope.contains(division.code()))
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the edition and the number of divisions, for reading in a log. */
  @Override
  public String toString() {
    return edition + " (" + byCode.size() + " divisions)";
  }

  private ImmutableListMultimap<DivisionCode, Division> byParent() {
    ImmutableListMultimap<DivisionCode, Division> index = byParent;
    if (index == null) {
      ImmutableListMultimap.Builder<DivisionCode, Division> children =
          ImmutableListMultimap.builder();
      for (Division division : byCode.values()) {
        division.code().parent().ifPresent(parent -> children.put(parent, division));
      }
      index = children.build();
      byParent = index;
    }
    return index;
  }

  private ImmutableSetMultimap<String, Division> byName() {
    ImmutableSetMultimap<String, Division> index = byName;
    if (index == null) {
      ImmutableSetMultimap.Builder<String, Division> names = ImmutableSetMultimap.builder();
      for (Division division : byCode.values()) {
        for (Name name : division.names()) {
          name.text().texts().values().forEach(text -> names.put(Spaces.fold(text), division));
        }
      }
      index = names.build();
      byName = index;
    }
    return index;
  }
}
