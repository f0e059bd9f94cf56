package kh.civic.core.place;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import java.util.TreeMap;
import kh.civic.core.change.Change;
import kh.civic.core.place.GazetteerFinding.Kind;

/** One pass of {@link GazetteerReader} over one file. */
final class GazetteerParser {

  /** The fewest rows of an older edition that make the file one. */
  private static final int OLDER_ROWS = 3;

  private final GazetteerReader reader;
  private final Findings findings = new Findings();
  private final Citing citing;

  /** The row of every code in the file, with the first line that has it. */
  private final TreeMap<DivisionCode, FileRow> rows = new TreeMap<>();

  private ImmutableCollection<Division> divisions;
  private ImmutableList<OfficialNote> notes = ImmutableList.of();
  private ImmutableList<Change> changes = ImmutableList.of();
  private int count;

  GazetteerParser(GazetteerReader reader) {
    this.reader = reader;
    this.citing = new Citing(reader.document());
    this.divisions = reader.base();
  }

  /** Returns what was found, in the order of the lines. */
  ImmutableList<GazetteerFinding> findings() {
    return findings.sorted();
  }

  /** Returns the divisions of the base and of the sound rows, ordered by code. */
  ImmutableCollection<Division> divisions() {
    return divisions;
  }

  ImmutableList<OfficialNote> notes() {
    return notes;
  }

  ImmutableList<Change> changes() {
    return changes;
  }

  ImmutableList<LegalAct> acts() {
    return citing.acts();
  }

  /** Returns the number of rows below the headings that are not blank. */
  int rows() {
    return count;
  }

  void parse(SourceText source) {
    if (source.format() != SourceText.Format.TEXT) {
      findings.ofFile(1, Kind.NO_TEXT, 0, source.format().toString(), source.format().advice());
      return;
    }
    if (source.marked()) {
      findings.ofRow(1, Kind.BYTE_ORDER_MARK, "", "\uFEFF", "nothing");
    }
    HeaderSearch.Header header = new HeaderSearch(source, reader.headings(), findings).find();
    if (header != null) {
      read(header.rows(), header.columns());
    }
    if (!source.complete()) {
      findings.ofFile(
          1,
          Kind.TOO_MANY_CHARACTERS,
          0,
          "",
          "at most " + GazetteerReader.MAX_CHARACTERS + " characters; the rest was not read");
    }
  }

  private void read(CsvReader csv, GazetteerColumns columns) {
    RowReader rowReader = new RowReader(columns, reader.readsOlderEditions(), findings, citing);
    while (csv.next()) {
      if (csv.isBlank()) {
        continue;
      }
      if (count == GazetteerReader.MAX_ROWS) {
        findings.ofRow(
            csv.line(),
            Kind.TOO_MANY_ROWS,
            "",
            "",
            "at most " + GazetteerReader.MAX_ROWS + " rows; the rest was not read");
        break;
      }
      count++;
      FileRow row = rowReader.read(csv);
      if (row != null) {
        add(row, columns);
      }
    }
    GazetteerAssembly assembly =
        new GazetteerAssembly(reader.base(), rows, columns, reader.readsOlderEditions(), findings);
    assembly.assemble();
    divisions = assembly.divisions();
    notes = assembly.notes();
    changes = new NoteChanges(assembly.divisions(), citing, findings, columns).of(notes);
    sumUp(columns);
  }

  /** Adds a row, or a finding if an earlier one has its code. */
  private void add(FileRow row, GazetteerColumns columns) {
    FileRow first = rows.get(row.code());
    if (first == null) {
      rows.put(row.code(), row);
      return;
    }
    if (first.saysTheSame(row)) {
      report(row, columns, Kind.REPEATED_ROW, "the same as line " + first.line(), "");
      return;
    }
    String cause = "two rows have this code, and they differ";
    if (first.isSound()) {
      report(
          first,
          columns,
          Kind.DUPLICATE_CODE,
          "a code that line " + row.line() + " has not",
          cause);
    }
    report(
        row, columns, Kind.DUPLICATE_CODE, "a code that line " + first.line() + " has not", cause);
    rows.put(row.code(), first.withDefect());
  }

  private void report(
      FileRow row, GazetteerColumns columns, Kind kind, String expected, String cause) {
    findings.ofRow(
        row.line(),
        kind,
        columns.heading(GazetteerColumn.CODE),
        row.code().toString(),
        expected,
        cause);
  }

  private void sumUp(GazetteerColumns columns) {
    if (!columns.has(GazetteerColumn.TYPE)) {
      findings.sumUp(Kind.NO_TYPE, findings.count(Kind.NO_TYPE), finding -> true);
    }
    findings.sumUp(count);
    int older = findings.count(Kind.OLDER_EDITION);
    if (older >= OLDER_ROWS && older <= count / 2) {
      findings.ofFile(columns.line(), Kind.OLDER_EDITION, older, "", Kind.OLDER_EDITION.advice());
    }
  }
}
