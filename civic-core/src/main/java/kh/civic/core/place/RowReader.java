package kh.civic.core.place;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import kh.civic.core.check.Checks;
import kh.civic.core.place.GazetteerFinding.Kind;
import kh.civic.core.value.Citation;
import kh.civic.core.value.InvalidValueException;
import kh.civic.core.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Reads one row after the other, each by itself; what rows say of each other is not known here. */
final class RowReader {

  private static final String KHMER = "km";
  private static final String LATIN = "en";
  private static final ImmutableMap<String, DivisionType> TYPES = types();

  /** Types of older editions, and words beside those of today. */
  private static final ImmutableMap<String, DivisionType> OLDER_TYPES =
      ImmutableMap.of("section", DivisionType.SANGKAT, "khett", DivisionType.PROVINCE);

  private final GazetteerColumns columns;
  private final boolean older;
  private final Findings findings;
  private final Citing citing;
  private final CodeCell codes = new CodeCell();
  private final Map<String, DivisionType> known = new HashMap<>();

  RowReader(GazetteerColumns columns, boolean older, Findings findings, Citing citing) {
    this.columns = columns;
    this.older = older;
    this.findings = findings;
    this.citing = citing;
  }

  /** Returns the current row, or null if its code cannot be read or is not that of its type. */
  @Nullable FileRow read(CsvReader row) {
    String cell = columns.cell(row, GazetteerColumn.CODE);
    codes.read(cell);
    DivisionCode code = codes.code();
    Kind problem = row.problem();
    if (problem != null) {
      findings.ofRow(row.line(), problem, "", String.join(",", row.row()), Expected.of(problem));
      return code == null ? null : defect(row, code);
    }
    String extra = columns.extra(row);
    if (!extra.isEmpty()) {
      findings.ofRow(row.line(), Kind.EXTRA_CELL, "", extra, "text under a heading only");
      return code == null ? null : defect(row, code);
    }
    if (code == null) {
      badCode(row, cell);
      return null;
    }
    for (Kind repair : codes.repairs()) {
      report(row, repair, GazetteerColumn.CODE, cell, code.toString());
    }
    return read(row, code);
  }

  private void badCode(CsvReader row, String cell) {
    boolean otherSigns = row.cells() == 1 && CodeCell.hasAnySeparator(row.cell(0));
    findings.ofRow(
        row.line(),
        otherSigns ? Kind.WRONG_SEPARATOR : codes.defect(),
        columns.heading(GazetteerColumn.CODE),
        otherSigns ? row.cell(0) : cell,
        Expected.CODE,
        codes.cause());
  }

  private @Nullable FileRow read(CsvReader row, DivisionCode code) {
    String typeCell = columns.cell(row, GazetteerColumn.TYPE);
    String word = Spaces.trim(typeCell);
    DivisionType type = null;
    if (word.isEmpty()) {
      type = code.level() == DivisionType.VILLAGE.level() ? DivisionType.VILLAGE : null;
    } else {
      type = type(row, code, typeCell);
      if (type == null) {
        return defect(row, code);
      }
      if (type.level() != code.level()) {
        wrongLevel(row, code, type, typeCell);
        return null;
      }
    }
    LocalizedText name = name(row);
    String note = columns.cell(row, GazetteerColumn.OFFICIAL_NOTE);
    ImmutableList<Citation> citations = citations(row);
    return name == null || citations == null
        ? defect(row, code)
        : new FileRow(row.line(), code, type, name, citations, note);
  }

  /** Returns the type that the cell names, or null if it names none. */
  private @Nullable DivisionType type(CsvReader row, DivisionCode code, String cell) {
    DivisionType type = known.get(cell);
    if (type != null) {
      return type;
    }
    String word = Spaces.fold(cell);
    type = TYPES.get(word);
    DivisionType before = olderType(code, word, type);
    if (before != null) {
      if (older) {
        report(row, Kind.OLDER_TYPE, GazetteerColumn.TYPE, cell, before.toString());
        return before;
      }
      report(
          row,
          Kind.OLDER_EDITION,
          GazetteerColumn.TYPE,
          cell,
          Expected.typesOfLevel(code.level()),
          "a type of older editions");
      return null;
    }
    if (type == null) {
      Kind garbled = word.indexOf('?') >= 0 ? Kind.LOSSY_ENCODING : TextCell.defect(word);
      report(
          row,
          garbled == null ? Kind.BAD_TYPE : garbled,
          GazetteerColumn.TYPE,
          cell,
          Expected.typesOfLevel(code.level()),
          garbled == null ? "" : cause(garbled));
      return null;
    }
    known.put(cell, type);
    return type;
  }

  /** Returns what a type of an older edition is called today, or null if it is today's. */
  private static @Nullable DivisionType olderType(
      DivisionCode code, String word, @Nullable DivisionType today) {
    if (today == DivisionType.MUNICIPALITY && code.level() == DivisionType.PROVINCE.level()) {
      // Until 2008 the capital and some of today's provinces were municipalities.
      return code.toString().equals("12") ? DivisionType.CAPITAL : DivisionType.PROVINCE;
    }
    return OLDER_TYPES.get(word);
  }

  private void wrongLevel(CsvReader row, DivisionCode code, DivisionType type, String cell) {
    int lost = 2 * (type.level() - code.level());
    String word = type.words().asList().get(type.words().size() - 1);
    String cause =
        "a "
            + word
            + "'s code "
            + (lost > 0
                ? "that has lost its last " + number(lost) + " digits"
                : "with " + number(-lost) + " digits too many")
            + ", or the type of another row";
    report(
        row,
        Kind.WRONG_LEVEL,
        GazetteerColumn.CODE,
        columns.cell(row, GazetteerColumn.CODE),
        "a code of " + 2 * type.level() + " digits beside \"" + Spaces.trim(cell) + "\"",
        cause);
  }

  private static String number(int digits) {
    return digits == 2 ? "two" : digits == 4 ? "four" : "six";
  }

  /** Returns the names of a row by language, or null where one has a defect or all are blank. */
  private @Nullable LocalizedText name(CsvReader row) {
    String khmer = name(row, GazetteerColumn.KHMER_NAME);
    String latin = name(row, GazetteerColumn.LATIN_NAME);
    if (khmer == null || latin == null) {
      return null;
    }
    boolean hasKhmer = !khmer.isEmpty();
    boolean hasLatin = !latin.isEmpty();
    GazetteerColumn first =
        columns.has(GazetteerColumn.KHMER_NAME)
            ? GazetteerColumn.KHMER_NAME
            : GazetteerColumn.LATIN_NAME;
    if (!hasKhmer && !hasLatin) {
      report(row, Kind.NO_NAME, first, "", "a name");
      return null;
    }
    if (!hasKhmer && columns.has(GazetteerColumn.KHMER_NAME)) {
      report(row, Kind.BLANK_NAME, GazetteerColumn.KHMER_NAME, "", "left out");
    }
    if (!hasLatin && columns.has(GazetteerColumn.LATIN_NAME)) {
      report(row, Kind.BLANK_NAME, GazetteerColumn.LATIN_NAME, "", "left out");
    }
    if (hasLatin && hasKhmer) {
      return LocalizedText.of(LATIN, latin, KHMER, khmer);
    }
    return hasKhmer ? LocalizedText.of(KHMER, khmer) : LocalizedText.of(LATIN, latin);
  }

  /**
   * Returns the name in a cell, freed of zero-width and surplus spaces, or null if it has a defect.
   */
  private @Nullable String name(CsvReader row, GazetteerColumn column) {
    String cell = columns.cell(row, column);
    String visible = Spaces.withoutZeroWidth(cell);
    String text = Spaces.collapse(visible);
    if (text.isEmpty()) {
      return text;
    }
    Kind defect = defect(text, column);
    if (defect != null) {
      String expected =
          defect == Kind.TOO_LONG
              ? "at most " + GazetteerReader.MAX_NAME + " characters"
              : "a name that can be read, in UTF-8";
      report(row, defect, column, cell, expected, cause(defect));
      return null;
    }
    if (TextCell.isNothing(text)) {
      report(row, Kind.NO_VALUE, column, cell, "left out");
      return "";
    }
    try {
      Checks.checkNotBlank(columns.heading(column), text);
    } catch (InvalidValueException blank) {
      report(row, Kind.UNREADABLE_TEXT, column, cell, blank.expected());
      return null;
    }
    if (!visible.equals(cell)) {
      report(row, Kind.ZERO_WIDTH, column, cell, text);
    }
    if (!text.equals(visible)) {
      report(row, Kind.SPACES, column, cell, text);
    }
    return text;
  }

  private static @Nullable Kind defect(String text, GazetteerColumn column) {
    if (text.length() > GazetteerReader.MAX_NAME) {
      return Kind.TOO_LONG;
    }
    if (CodeCell.isFailedFormula(text)) {
      return Kind.UNREADABLE_TEXT;
    }
    if (text.indexOf('?') >= 0) {
      return Kind.LOSSY_ENCODING;
    }
    Kind kind = TextCell.defect(text);
    if (kind != null || TextCell.isNothing(text)) {
      return kind;
    }
    boolean khmer = TextCell.hasKhmer(text);
    boolean wrong =
        column == GazetteerColumn.KHMER_NAME ? !khmer && TextCell.hasLetter(text) : khmer;
    return wrong ? Kind.WRONG_SCRIPT : null;
  }

  private static String cause(Kind kind) {
    return switch (kind) {
      case LOSSY_ENCODING -> "a save in an encoding that lacks these characters";
      case WRONG_ENCODING -> "bytes that are not UTF-8, or UTF-8 that was read as something else";
      case WRONG_SCRIPT -> "another column's name, or text in a font that is not Unicode";
      default -> "";
    };
  }

  /** Returns what the row cites, or null if the text of a reference or note has a defect. */
  private @Nullable ImmutableList<Citation> citations(CsvReader row) {
    ImmutableList.Builder<Citation> citations = ImmutableList.builder();
    for (GazetteerColumn column : Citing.COLUMNS) {
      String cell = columns.cell(row, column);
      if (!Spaces.trim(cell).isEmpty()) {
        Kind defect =
            cell.contains("??") ? Kind.LOSSY_ENCODING : TextCell.defect(Spaces.collapse(cell));
        if (defect != null) {
          report(row, defect, column, cell, "text that can be read, in UTF-8", cause(defect));
          return null;
        }
        Citation citation = citing.cite(column, cell);
        if (column == GazetteerColumn.REFERENCE && citation.locator().isPresent()) {
          report(row, Kind.REFERENCE_AS_PRINTED, column, cell, "kept as printed");
        }
        citations.add(citation);
      }
    }
    return citations.build();
  }

  private static FileRow defect(CsvReader row, DivisionCode code) {
    return new FileRow(row.line(), code, null, null, ImmutableList.of(), "");
  }

  private void report(
      CsvReader row, Kind kind, GazetteerColumn column, String found, String expected) {
    report(row, kind, column, found, expected, "");
  }

  private void report(
      CsvReader row,
      Kind kind,
      GazetteerColumn column,
      String found,
      String expected,
      String cause) {
    findings.ofRow(row.line(), kind, columns.heading(column), found, expected, cause);
  }

  private static ImmutableMap<String, DivisionType> types() {
    ImmutableMap.Builder<String, DivisionType> types = ImmutableMap.builder();
    for (DivisionType type : DivisionType.values()) {
      type.words().forEach(word -> types.put(Spaces.fold(word), type));
    }
    return types.buildOrThrow();
  }
}
