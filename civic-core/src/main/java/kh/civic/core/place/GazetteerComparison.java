package kh.civic.core.place;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kh.civic.core.change.Change;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.LocalizedText;
import kh.civic.core.value.NameKind;
import org.jspecify.annotations.Nullable;

/**
 * Compares two editions of a gazetteer: what was renamed, split, created, upgraded, moved to
 * another code or ended, and which codes have come to mean another division.
 *
 * <p>A division is the same in both editions if it has its code and one of its names, in Khmer or
 * Latin letters; a former name counts. One that has not is looked for by its name, and has moved if
 * exactly one division of its level is left over in either edition that has the name. Where nothing
 * of a code's division is left, whether it was renamed or the code given to another cannot be told,
 * and the answer says so. Names are compared without case and spaces, no more.
 */
public final class GazetteerComparison {

  /** What is different. */
  public enum Kind {
    /** The same division has another official name, in at least one language. */
    RENAMED,
    /** The same division is of another type, such as a municipality that was a district. */
    UPGRADED,
    /** The same division has another code. */
    MOVED,
    /** A new division came out of another one, as the newer edition or all of its parts tell. */
    SPLIT,
    /** A division is in the newer edition only. */
    CREATED,
    /** A division is in the older edition only. */
    ENDED,
    /** The code means another division: the one that had it, or the one that has it, has moved. */
    CODE_REUSED,
    /** The code is there in both editions, and all names differ: renamed, or another division. */
    RENAMED_OR_REUSED
  }

  /**
   * A difference.
   *
   * @param kind what is different
   * @param before the division in the older edition; empty for {@link Kind#CREATED}; for {@link
   *     Kind#SPLIT} the division that the new one came out of
   * @param after the division in the newer edition; empty for {@link Kind#ENDED}
   */
  public record Difference(Kind kind, Optional<Division> before, Optional<Division> after) {

    /** Creates a difference. */
    public Difference {
      requireNonNull(kind, "kind");
      requireNonNull(before, "before");
      requireNonNull(after, "after");
    }

    /** Returns the difference on one line, such as {@code MOVED 0304 -> 2501}. */
    @Override
    public String toString() {
      return kind
          + before.map(division -> " " + division.code()).orElse("")
          + " ->"
          + after.map(division -> " " + division.code()).orElse("");
    }
  }

  private final Gazetteer older;
  private final Gazetteer newer;
  private final Map<DivisionCode, Division> movedTo = new HashMap<>();
  private final Map<DivisionCode, Division> movedFrom = new HashMap<>();

  private GazetteerComparison(Gazetteer older, Gazetteer newer) {
    this.older = older;
    this.newer = newer;
  }

  /** Returns all differences, ordered by the code in the newer edition, or else in the older. */
  public static ImmutableList<Difference> of(Gazetteer older, Gazetteer newer) {
    return new GazetteerComparison(requireNonNull(older, "older"), requireNonNull(newer, "newer"))
        .differences();
  }

  private ImmutableList<Difference> differences() {
    findMoved();
    List<Difference> differences = new ArrayList<>();
    for (Division after : newer.divisions()) {
      Division before = older.get(after.code()).orElse(null);
      Division origin = movedFrom.get(after.code());
      if (origin != null) {
        differences.add(difference(Kind.MOVED, origin, after));
        compare(origin, after, differences);
      }
      if (before == null) {
        if (origin == null) {
          created(after, differences);
        }
      } else if (isSame(before, after)) {
        compare(before, after, differences);
      } else if (origin != null || movedTo.containsKey(before.code())) {
        differences.add(difference(Kind.CODE_REUSED, before, after));
      } else {
        differences.add(difference(Kind.RENAMED_OR_REUSED, before, after));
      }
    }
    for (Division before : older.divisions()) {
      if (newer.get(before.code()).isEmpty() && !movedTo.containsKey(before.code())) {
        differences.add(difference(Kind.ENDED, before, null));
      }
    }
    differences.sort(
        (a, b) -> {
          int order = code(a).compareTo(code(b));
          return order == 0 ? a.kind().compareTo(b.kind()) : order;
        });
    return ImmutableList.copyOf(differences);
  }

  private static DivisionCode code(Difference difference) {
    return difference.after().or(difference::before).orElseThrow().code();
  }

  private static Difference difference(
      Kind kind, @Nullable Division before, @Nullable Division after) {
    return new Difference(kind, Optional.ofNullable(before), Optional.ofNullable(after));
  }

  private static void compare(Division before, Division after, List<Difference> differences) {
    if (isRenamed(before.name(), after.name())) {
      differences.add(difference(Kind.RENAMED, before, after));
    }
    if (before.type() != after.type()) {
      differences.add(difference(Kind.UPGRADED, before, after));
    }
  }

  /** Adds a new division, as split off if the newer edition says so, or all of its parts do. */
  private void created(Division after, List<Difference> differences) {
    Division origin = splitFrom(after);
    differences.add(
        origin == null
            ? difference(Kind.CREATED, null, after)
            : difference(Kind.SPLIT, origin, after));
  }

  private @Nullable Division splitFrom(Division after) {
    for (Change change : newer.changes()) {
      if (change.type() == Change.Type.SPLIT && change.to().contains(after.id())) {
        EntityId from = change.from().get(0);
        if (!from.equals(after.id()) && DivisionCode.isCode(from.slug())) {
          Optional<Division> known = older.get(DivisionCode.of(from.slug()));
          if (known.isPresent()) {
            return known.get();
          }
        }
      }
    }
    Set<DivisionCode> parents = new HashSet<>();
    for (Division part : newer.children(after.code())) {
      Division origin = movedFrom.get(part.code());
      if (origin == null) {
        return null;
      }
      origin.code().parent().ifPresent(parents::add);
    }
    return parents.size() == 1 ? older.get(parents.iterator().next()).orElse(null) : null;
  }

  /** Finds the divisions that are left over in both editions, each the only one with its name. */
  private void findMoved() {
    Map<String, List<Division>> gone = leftOver(older, newer);
    Map<String, List<Division>> come = leftOver(newer, older);
    gone.forEach(
        (name, before) -> {
          List<Division> after = come.getOrDefault(name, List.of());
          if (before.size() == 1 && after.size() == 1) {
            movedTo.put(before.get(0).code(), after.get(0));
            movedFrom.put(after.get(0).code(), before.get(0));
          }
        });
  }

  private static Map<String, List<Division>> leftOver(Gazetteer one, Gazetteer other) {
    Map<String, List<Division>> leftOver = new HashMap<>();
    for (Division division : one.divisions()) {
      boolean matched =
          other.get(division.code()).filter(same -> isSame(division, same)).isPresent();
      if (!matched) {
        String name = division.name().in("km").or(() -> division.name().in("en")).orElse("");
        leftOver
            .computeIfAbsent(division.code().level() + Spaces.fold(name), key -> new ArrayList<>())
            .add(division);
      }
    }
    return leftOver;
  }

  /** Returns whether one of the official or former names of one is a name of the other. */
  private static boolean isSame(Division one, Division other) {
    Set<String> names = names(one);
    names.retainAll(names(other));
    return !names.isEmpty();
  }

  private static Set<String> names(Division division) {
    Set<String> names = new HashSet<>();
    division.names().stream()
        .filter(name -> name.kind().is(NameKind.OFFICIAL) || name.kind().is(NameKind.FORMER))
        .forEach(
            name -> name.text().texts().values().forEach(text -> names.add(Spaces.fold(text))));
    return names;
  }

  private static boolean isRenamed(LocalizedText before, LocalizedText after) {
    return before.texts().entrySet().stream()
        .anyMatch(
            entry ->
                after
                    .in(entry.getKey())
                    .filter(text -> !Spaces.fold(text).equals(Spaces.fold(entry.getValue())))
                    .isPresent());
  }
}
