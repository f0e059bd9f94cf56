package kh.civic.core.place;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kh.civic.core.check.Checks;
import kh.civic.core.place.GazetteerColumns.Column;
import kh.civic.core.place.GazetteerFinding.Rule;
import kh.civic.core.value.InvalidValueException;
import kh.civic.core.value.LocalizedText;
import kh.civic.core.value.Name;
import kh.civic.core.value.NameKind;
import org.jspecify.annotations.Nullable;

/** One pass of {@link GazetteerReader} over one file. */
final class GazetteerParser {

  private static final ImmutableMap<String, DivisionType> TYPES = types();
  private static final ImmutableMap<Column, String> LANGUAGES =
      ImmutableMap.of(Column.KHMER, "km", Column.LATIN, "en");

  private final List<GazetteerFinding> findings = new ArrayList<>();
  private final TreeMap<DivisionCode, Division> divisions = new TreeMap<>();

  /** The line of every code in the file, of rows with defects too. */
  private final Map<DivisionCode, Integer> lines = new HashMap<>();

  GazetteerParser(ImmutableList<Division> base) {
    base.forEach(division -> divisions.put(division.code(), division));
  }

  /** Returns what was found, in the order of the lines. */
  ImmutableList<GazetteerFinding> findings() {
    return ImmutableList.sortedCopyOf(Comparator.comparingInt(GazetteerFinding::line), findings);
  }

  /** Returns the divisions of the base and of the rows without defects, ordered by code. */
  ImmutableCollection<Division> divisions() {
    return ImmutableList.copyOf(divisions.values());
  }

  void parse(CsvReader csv) throws IOException {
    if (csv.skipByteOrderMark()) {
      report(1, Rule.BYTE_ORDER_MARK, "", "\uFEFF", "nothing");
    }
    GazetteerColumns columns = header(csv);
    if (columns != null) {
      rows(csv, columns);
      divisions.values().forEach(this::checkParent);
      checkSiblings(columns);
    }
  }

  private @Nullable GazetteerColumns header(CsvReader csv) throws IOException {
    int skipped = 0;
    for (CsvReader.Row row = csv.next(); row != null; row = csv.next()) {
      if (row.isBlank()) {
        continue;
      }
      GazetteerColumns columns = GazetteerColumns.of(row.cells());
      if (columns != null && row.problem() == null) {
        for (String heading : columns.ignored()) {
          report(row.line(), Rule.IGNORED_COLUMN, heading, heading, "passed over");
        }
        return columns;
      }
      String found = String.join(",", row.cells());
      if (row.problem() != null) {
        reportProblem(row, row.problem());
      }
      if (++skipped == GazetteerReader.HEADER_ROWS) {
        break;
      }
      report(row.line(), Rule.SKIPPED_LINE, "", found, "taken for a title");
    }
    report(
        1,
        Rule.NO_HEADER,
        "",
        "",
        "a row with headings for code and name, each once, among the first "
            + GazetteerReader.HEADER_ROWS);
    return null;
  }

  private void rows(CsvReader csv, GazetteerColumns columns) throws IOException {
    int count = 0;
    for (CsvReader.Row row = csv.next(); row != null; row = csv.next()) {
      if (row.isBlank()) {
        continue;
      }
      if (++count > GazetteerReader.MAX_ROWS) {
        report(
            row.line(),
            Rule.TOO_MANY_ROWS,
            "",
            "",
            "at most " + GazetteerReader.MAX_ROWS + " rows; the rest was not read");
        return;
      }
      row(row, columns);
    }
  }

  private void row(CsvReader.Row row, GazetteerColumns columns) {
    DivisionCode code = code(row, columns);
    String extra = columns.extra(row);
    if (row.problem() != null) {
      reportProblem(row, row.problem());
    } else if (!extra.isEmpty()) {
      report(row.line(), Rule.EXTRA_CELL, "", extra, "text under a heading only");
    } else if (code != null) {
      DivisionType type = type(row, columns, code);
      LocalizedText name = name(row, columns);
      if (type != null && name != null) {
        add(row, columns, code, type, name);
      }
    }
  }

  private @Nullable DivisionCode code(CsvReader.Row row, GazetteerColumns columns) {
    String cell = columns.cell(row, Column.CODE);
    String heading = columns.heading(Column.CODE);
    DivisionCode code;
    try {
      code = DivisionCode.parseLenient(cell);
    } catch (InvalidValueException notACode) {
      report(row.line(), Rule.BAD_CODE, heading, cell, notACode.expected());
      return null;
    }
    Integer earlier = lines.putIfAbsent(code, row.line());
    if (earlier != null) {
      report(
          row.line(),
          Rule.DUPLICATE_CODE,
          heading,
          cell,
          "a code that line " + earlier + " has not");
      return null;
    }
    String digits = Spaces.trim(cell);
    if (cell.chars().anyMatch(Spaces::isZeroWidth)) {
      report(row.line(), Rule.ZERO_WIDTH, heading, cell, code.toString());
    }
    if (cell.chars().anyMatch(Spaces::isSpace)) {
      report(row.line(), Rule.SPACES, heading, cell, code.toString());
    }
    if (digits.chars().anyMatch(c -> c > '9')) {
      report(row.line(), Rule.KHMER_DIGITS, heading, cell, code.toString());
    }
    if (digits.length() % 2 == 1) {
      report(row.line(), Rule.LOST_ZERO, heading, cell, code.toString());
    }
    return code;
  }

  private @Nullable DivisionType type(
      CsvReader.Row row, GazetteerColumns columns, DivisionCode code) {
    String cell = columns.cell(row, Column.TYPE);
    String word = Spaces.fold(cell);
    DivisionType type = TYPES.get(word);
    Division known = divisions.get(code);
    if (word.isEmpty() && code.level() == DivisionType.VILLAGE.level()) {
      return DivisionType.VILLAGE;
    }
    if (word.isEmpty() && known != null) {
      report(
          row.line(),
          Rule.TYPE_FROM_BASE,
          columns.heading(Column.TYPE),
          cell,
          known.type().toString());
      return known.type();
    }
    if (type == null || type.level() != code.level()) {
      report(
          row.line(),
          Rule.BAD_TYPE,
          columns.heading(Column.TYPE),
          cell,
          "one of " + typesOfLevel(code.level()));
      return null;
    }
    return type;
  }

  /** Returns the names of a row by language, or null where one has a defect or all are blank. */
  private @Nullable LocalizedText name(CsvReader.Row row, GazetteerColumns columns) {
    Map<String, String> texts = new TreeMap<>();
    List<Column> blank = new ArrayList<>();
    boolean sound = true;
    for (Column column : LANGUAGES.keySet()) {
      String text = text(row, columns, column);
      if (text == null) {
        sound = false;
      } else if (!text.isEmpty()) {
        texts.put(language(column), text);
      } else if (columns.has(column)) {
        blank.add(column);
      }
    }
    if (!sound) {
      return null;
    }
    if (texts.isEmpty()) {
      report(row.line(), Rule.NO_NAME, columns.heading(blank.get(0)), "", "a name");
      return null;
    }
    for (Column column : blank) {
      report(row.line(), Rule.BLANK_NAME, columns.heading(column), "", "left out");
    }
    return LocalizedText.copyOf(texts);
  }

  /**
   * Returns the name in a cell, freed of zero-width and surplus spaces, or null if it has a defect.
   */
  private @Nullable String text(CsvReader.Row row, GazetteerColumns columns, Column column) {
    String cell = columns.cell(row, column);
    String heading = columns.heading(column);
    String visible = Spaces.withoutZeroWidth(cell);
    String text = Spaces.collapse(visible);
    if (text.codePoints().anyMatch(GazetteerParser::isUnreadable)) {
      report(row.line(), Rule.UNREADABLE_TEXT, heading, cell, "text in UTF-8");
      return null;
    }
    if (text.length() > GazetteerReader.MAX_NAME) {
      report(
          row.line(),
          Rule.TOO_LONG,
          heading,
          cell,
          "at most " + GazetteerReader.MAX_NAME + " characters");
      return null;
    }
    if (!text.isEmpty()) {
      try {
        Checks.checkNotBlank(heading, text);
      } catch (InvalidValueException blank) {
        report(row.line(), Rule.UNREADABLE_TEXT, heading, cell, blank.expected());
        return null;
      }
    }
    if (!text.isEmpty() && !visible.equals(cell)) {
      report(row.line(), Rule.ZERO_WIDTH, heading, cell, text);
    }
    if (!text.isEmpty() && !text.equals(visible)) {
      report(row.line(), Rule.SPACES, heading, cell, text);
    }
    return text;
  }

  private static boolean isUnreadable(int c) {
    return c == '\uFFFD'
        || Character.getType(c) == Character.CONTROL
        || Character.getType(c) == Character.SURROGATE;
  }

  private void add(
      CsvReader.Row row,
      GazetteerColumns columns,
      DivisionCode code,
      DivisionType type,
      LocalizedText name) {
    Division known = divisions.get(code);
    if (known != null && known.type() == type && known.name().equals(name)) {
      return;
    }
    if (known != null) {
      report(
          row.line(),
          Rule.DIFFERS_FROM_BASE,
          columns.heading(Column.CODE),
          type + " " + name,
          "stands in place of " + known.type() + " " + known.name());
    }
    divisions.put(
        code,
        Division.builder()
            .code(code)
            .type(type)
            .addNames(Name.of(NameKind.OFFICIAL, name))
            .build());
  }

  private void checkParent(Division division) {
    division
        .code()
        .parent()
        .filter(parent -> divisions.containsKey(parent) || !lines.containsKey(parent))
        .ifPresent(
            parent -> {
              Division known = divisions.get(parent);
              if (known == null) {
                report(line(division), Rule.NO_PARENT, "", division.code(), "a row for " + parent);
              } else if (!known.type().children().contains(division.type())) {
                report(
                    lines.getOrDefault(division.code(), line(known)),
                    Rule.WRONG_PARENT,
                    "",
                    division.code(),
                    "one of " + known.type().children() + " in a " + known.type());
              }
            });
  }

  private void checkSiblings(GazetteerColumns columns) {
    Map<String, DivisionCode> named = new HashMap<>();
    for (Division division : divisions.values()) {
      for (Column column : LANGUAGES.keySet()) {
        String text = division.name().in(language(column)).orElse("");
        String key =
            division.code().parent().map(DivisionCode::toString).orElse("")
                + language(column)
                + Spaces.fold(text);
        DivisionCode earlier = text.isEmpty() ? null : named.putIfAbsent(key, division.code());
        if (earlier != null && lines.containsKey(division.code())) {
          report(line(division), Rule.SIBLING_NAME, columns.heading(column), text, "as " + earlier);
        }
      }
    }
  }

  private int line(Division division) {
    return requireNonNull(lines.get(division.code()));
  }

  private static String language(Column column) {
    return requireNonNull(LANGUAGES.get(column));
  }

  private void reportProblem(CsvReader.Row row, Rule problem) {
    report(row.line(), problem, "", String.join(",", row.cells()), expected(problem));
  }

  private static String expected(Rule problem) {
    return problem == Rule.BROKEN_QUOTES
        ? "quotes around a whole cell, and doubled inside"
        : "at most "
            + CsvReader.MAX_CELL
            + " characters in a cell and "
            + CsvReader.MAX_CELLS
            + " cells in a row";
  }

  private void report(int line, Rule rule, String column, Object found, String instead) {
    findings.add(new GazetteerFinding(line, rule, column, found.toString(), instead));
  }

  private static ImmutableMap<String, DivisionType> types() {
    ImmutableMap.Builder<String, DivisionType> types = ImmutableMap.builder();
    for (DivisionType type : DivisionType.values()) {
      type.words().forEach(word -> types.put(Spaces.fold(word), type));
    }
    return types.buildOrThrow();
  }

  private static String typesOfLevel(int level) {
    return Stream.of(DivisionType.values())
        .filter(type -> type.level() == level)
        .flatMap(type -> type.words().stream())
        .collect(joining(", "));
  }
}
