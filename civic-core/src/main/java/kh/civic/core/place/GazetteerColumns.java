package kh.civic.core.place;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which column of a file holds what, as its row of headings says. */
final class GazetteerColumns {

  private final int line;
  private final ImmutableList<String> headings;
  private final EnumMap<GazetteerColumn, Integer> indexes;
  private final ImmutableList<String> ignored;

  /** Two columns that both say they hold the same; null in a row that has no such pair. */
  private final @Nullable String conflict;

  private GazetteerColumns(
      int line,
      ImmutableList<String> headings,
      EnumMap<GazetteerColumn, Integer> indexes,
      ImmutableList<String> ignored,
      @Nullable String conflict) {
    this.line = line;
    this.headings = headings;
    this.indexes = indexes;
    this.ignored = ignored;
    this.conflict = conflict;
  }

  /**
   * Returns the columns of the current row, as far as it is one of headings.
   *
   * @param mapped the columns that the caller names, by the letters of their headings
   */
  static GazetteerColumns of(CsvReader csv, ImmutableMap<String, GazetteerColumn> mapped) {
    ImmutableList<String> headings =
        csv.row().stream()
            .map(cell -> Spaces.collapse(Spaces.withoutZeroWidth(cell)))
            .collect(ImmutableList.toImmutableList());
    List<@Nullable Heading> read = new ArrayList<>();
    for (String heading : headings) {
      GazetteerColumn named = mapped.get(Heading.letters(heading));
      read.add(
          named == null
              ? Heading.of(heading)
              : new Heading(named, DivisionCode.LEVELS + 1, false)); // stronger than any other
    }
    nameScripts(read);
    return chosen(csv.line(), headings, read);
  }

  /** Gives a column of names that does not say its script the one that is missing. */
  private static void nameScripts(List<@Nullable Heading> read) {
    boolean khmer = holds(read, GazetteerColumn.KHMER_NAME);
    boolean latin = holds(read, GazetteerColumn.LATIN_NAME);
    for (int i = 0; i < read.size(); i++) {
      Heading heading = read.get(i);
      if (heading != null && heading.column() == null) {
        GazetteerColumn column = khmer ? GazetteerColumn.LATIN_NAME : GazetteerColumn.KHMER_NAME;
        read.set(i, khmer == latin ? null : new Heading(column, heading.level(), false));
      }
    }
  }

  private static boolean holds(List<@Nullable Heading> read, GazetteerColumn column) {
    return read.stream().anyMatch(heading -> heading != null && heading.column() == column);
  }

  /** Takes of several columns of one meaning that of the narrowest level, and no P-codes. */
  private static GazetteerColumns chosen(
      int line, ImmutableList<String> headings, List<@Nullable Heading> read) {
    EnumMap<GazetteerColumn, Integer> indexes = new EnumMap<>(GazetteerColumn.class);
    String conflict = null;
    for (int i = 0; i < read.size(); i++) {
      Heading heading = read.get(i);
      GazetteerColumn column = heading == null ? null : heading.column();
      if (heading == null || column == null) {
        continue;
      }
      Integer before = indexes.get(column);
      int order = before == null ? 1 : rank(heading) - rank(read.get(before));
      if (order > 0) {
        indexes.put(column, i);
      } else if (order == 0 && before != null) {
        conflict =
            "\""
                + headings.get(before)
                + "\" and \""
                + headings.get(i)
                + "\" both say "
                + column.heading();
      }
    }
    if (conflict == null) {
      conflict = otherLevel(headings, read, indexes);
    }
    ImmutableList.Builder<String> ignored = ImmutableList.builder();
    for (int i = 0; i < headings.size(); i++) {
      if (!headings.get(i).isEmpty() && !indexes.containsValue(i)) {
        ignored.add(headings.get(i));
      }
    }
    return new GazetteerColumns(line, headings, indexes, ignored.build(), conflict);
  }

  /** Returns what is wrong if the codes are those of one level and the names those of another. */
  private static @Nullable String otherLevel(
      List<String> headings,
      List<@Nullable Heading> read,
      EnumMap<GazetteerColumn, Integer> indexes) {
    for (GazetteerColumn column : List.of(GazetteerColumn.KHMER_NAME, GazetteerColumn.LATIN_NAME)) {
      int code = level(read, indexes.get(GazetteerColumn.CODE));
      int name = level(read, indexes.get(column));
      if (code > 0 && name > 0 && code != name) {
        return "\""
            + heading(headings, indexes.get(GazetteerColumn.CODE))
            + "\" and \""
            + heading(headings, indexes.get(column))
            + "\" speak of different levels";
      }
    }
    return null;
  }

  private static String heading(List<String> headings, @Nullable Integer index) {
    return index == null ? "" : headings.get(index);
  }

  /** Returns the level that the heading names; 0 if none, or the caller says what the column is. */
  private static int level(List<@Nullable Heading> read, @Nullable Integer index) {
    Heading heading = index == null ? null : read.get(index);
    return heading == null || heading.level() > DivisionCode.LEVELS ? 0 : heading.level();
  }

  private static int rank(@Nullable Heading heading) {
    return heading == null ? 0 : 2 * heading.level() + (heading.pCode() ? 0 : 1);
  }

  /** Returns what a file without any row has. */
  static GazetteerColumns none() {
    return new GazetteerColumns(
        1, ImmutableList.of(), new EnumMap<>(GazetteerColumn.class), ImmutableList.of(), null);
  }

  /** Returns whether there is a code and a name among them, and no two columns say the same. */
  boolean isComplete() {
    return conflict == null && has(GazetteerColumn.CODE) && hasName();
  }

  boolean hasName() {
    return has(GazetteerColumn.KHMER_NAME) || has(GazetteerColumn.LATIN_NAME);
  }

  /** Returns the number of columns that were understood. */
  int understood() {
    return indexes.size();
  }

  int line() {
    return line;
  }

  @Nullable String conflict() {
    return conflict;
  }

  ImmutableList<String> headings() {
    return headings;
  }

  /** Returns the headings of the columns that are passed over; blank ones are not among them. */
  ImmutableList<String> ignored() {
    return ignored;
  }

  boolean has(GazetteerColumn column) {
    return indexes.containsKey(column);
  }

  /** Returns the heading as it stands in the file; empty if there is no such column. */
  String heading(GazetteerColumn column) {
    return heading(headings, indexes.get(column));
  }

  /** Returns the cell as it stands; empty if the row ends before it, or there is no such column. */
  String cell(CsvReader row, GazetteerColumn column) {
    Integer index = indexes.get(column);
    return index == null ? "" : row.cell(index);
  }

  /** Returns the first cell that is not blank in a column without a heading; empty if none is. */
  String extra(CsvReader row) {
    for (int i = 0; i < row.cells(); i++) {
      boolean headed = i < headings.size() && !headings.get(i).isEmpty();
      if (!headed && !row.isBlank(i)) {
        return row.cell(i);
      }
    }
    return "";
  }
}
