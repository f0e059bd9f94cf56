package kh.civic.core.place;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.EnumMap;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which column of a file holds what, as its row of headings says. */
final class GazetteerColumns {

  /** What a column can hold, with the headings that say so, without case, spaces and signs. */
  enum Column {
    CODE("code", "កូដ", "លេខកូដ"),
    TYPE("type", "ប្រភេទ"),
    KHMER("namekhmer", "namekm", "khmer", "km", "ឈ្មោះខ្មែរ", "ឈ្មោះ"),
    LATIN("namelatin", "nameen", "latin", "english", "en", "ឈ្មោះឡាតាំង");

    private final ImmutableSet<String> headings;

    Column(String... headings) {
      this.headings = ImmutableSet.copyOf(headings);
    }
  }

  private static final Pattern SIGNS = Pattern.compile("\\p{P}");
  private static final ImmutableMap<String, Column> BY_HEADING = byHeading();

  private final List<String> headings;
  private final EnumMap<Column, Integer> indexes;

  private GazetteerColumns(List<String> headings, EnumMap<Column, Integer> indexes) {
    this.headings = headings;
    this.indexes = indexes;
  }

  /**
   * Returns the columns of a row of headings, or null if there is no code or no name among them.
   */
  static @Nullable GazetteerColumns of(List<String> cells) {
    EnumMap<Column, Integer> indexes = new EnumMap<>(Column.class);
    for (int i = 0; i < cells.size(); i++) {
      Column column = column(cells.get(i));
      if (column != null && indexes.put(column, i) != null) {
        return null;
      }
    }
    boolean named = indexes.containsKey(Column.KHMER) || indexes.containsKey(Column.LATIN);
    return named && indexes.containsKey(Column.CODE)
        ? new GazetteerColumns(cells.stream().map(Spaces::trim).toList(), indexes)
        : null;
  }

  /** Returns the headings of the columns that hold nothing known; blank ones are not among them. */
  List<String> ignored() {
    return headings.stream()
        .filter(heading -> !heading.isEmpty() && column(heading) == null)
        .toList();
  }

  boolean has(Column column) {
    return indexes.containsKey(column);
  }

  /** Returns the heading as it stands in the file; empty if there is no such column. */
  String heading(Column column) {
    Integer index = indexes.get(column);
    return index == null ? "" : headings.get(index);
  }

  /** Returns the cell as it stands; empty if the row ends before it, or there is no such column. */
  String cell(CsvReader.Row row, Column column) {
    Integer index = indexes.get(column);
    return index == null || index >= row.cells().size() ? "" : row.cells().get(index);
  }

  /** Returns the first cell that is not blank in a column without a heading; empty if none is. */
  String extra(CsvReader.Row row) {
    for (int i = 0; i < row.cells().size(); i++) {
      boolean headed = i < headings.size() && !headings.get(i).isEmpty();
      if (!headed && !Spaces.trim(row.cells().get(i)).isEmpty()) {
        return row.cells().get(i);
      }
    }
    return "";
  }

  private static @Nullable Column column(String heading) {
    return BY_HEADING.get(SIGNS.matcher(Spaces.fold(heading)).replaceAll(""));
  }

  private static ImmutableMap<String, Column> byHeading() {
    ImmutableMap.Builder<String, Column> columns = ImmutableMap.builder();
    for (Column column : Column.values()) {
      column.headings.forEach(heading -> columns.put(heading, column));
    }
    return columns.buildOrThrow();
  }
}
