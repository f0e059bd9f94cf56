package kh.civic.core.place;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import kh.civic.core.place.GazetteerFinding.Kind;
import org.jspecify.annotations.Nullable;

/** Finds the row of headings among the first rows, and with it the separator of the file. */
final class HeaderSearch {

  private static final char[] SEPARATORS = {',', ';', '\t'};
  private static final char BAR = '|';

  private final SourceText source;
  private final ImmutableMap<String, GazetteerColumn> mapped;
  private final Findings findings;

  HeaderSearch(SourceText source, ImmutableMap<String, GazetteerColumn> mapped, Findings findings) {
    this.source = source;
    this.mapped = mapped;
    this.findings = findings;
  }

  /**
   * The row of headings.
   *
   * @param rows the reader of the file, which stands on that row
   * @param skipped the rows before it
   */
  record Header(CsvReader rows, GazetteerColumns columns, List<Skipped> skipped) {}

  /** A row before the headings. */
  record Skipped(int line, String text, @Nullable Kind problem) {}

  /** Returns the headings, or null where none are found; reports what it passes over. */
  @Nullable Header find() {
    Header best = null;
    for (char separator : SEPARATORS) {
      Header header = find(separator);
      if (header.columns().isComplete()
          && (best == null || header.columns().understood() > best.columns().understood())) {
        best = header;
      }
    }
    if (best == null) {
      refuse();
      return null;
    }
    for (Skipped row : best.skipped()) {
      if (row.problem() != null) {
        findings.ofRow(row.line(), row.problem(), "", row.text(), Expected.of(row.problem()));
      }
      findings.ofRow(row.line(), Kind.SKIPPED_LINE, "", row.text(), "taken for a title");
    }
    int line = best.columns().line();
    for (String heading : best.columns().ignored()) {
      findings.ofRow(line, Kind.IGNORED_COLUMN, heading, heading, "passed over");
    }
    return best;
  }

  /** Returns the first row that has all that is needed, or the one that has most of it. */
  private Header find(char separator) {
    CsvReader csv = source.rows(separator);
    List<Skipped> skipped = new ArrayList<>();
    GazetteerColumns best = null;
    for (int rows = 0; rows < GazetteerReader.HEADER_ROWS && csv.next(); ) {
      if (csv.isBlank()) {
        continue;
      }
      rows++;
      GazetteerColumns columns = GazetteerColumns.of(csv, mapped);
      if (csv.problem() == null && columns.isComplete()) {
        return new Header(csv, columns, skipped);
      }
      best = best == null || columns.understood() > best.understood() ? columns : best;
      skipped.add(new Skipped(csv.line(), String.join(",", csv.row()), csv.problem()));
    }
    return new Header(csv, best == null ? GazetteerColumns.none() : best, skipped);
  }

  private void refuse() {
    if (find(BAR).columns().isComplete()) {
      findings.ofFile(1, Kind.WRONG_SEPARATOR, 0, "|", Kind.WRONG_SEPARATOR.advice());
      return;
    }
    Header closest = find(SEPARATORS[0]);
    for (char separator : SEPARATORS) {
      Header header = find(separator);
      closest = header.columns().understood() > closest.columns().understood() ? header : closest;
    }
    String head = closest.skipped().stream().map(Skipped::text).collect(joining("\n"));
    if (head.contains("??") || head.contains("? ?")) {
      findings.ofFile(1, Kind.LOSSY_ENCODING, 0, shown(closest), Kind.LOSSY_ENCODING.advice());
    } else if (TextCell.isMisread(head)) {
      findings.ofFile(1, Kind.WRONG_ENCODING, 0, shown(closest), Kind.WRONG_ENCODING.advice());
    } else {
      findings.ofFile(
          closest.columns().line(),
          Kind.NO_HEADER,
          0,
          shown(closest),
          "a row with headings for code and name, each once, among the first "
              + GazetteerReader.HEADER_ROWS
              + "; "
              + missing(closest.columns())
              + "; rename the headings as GazetteerReader lists them, or name the columns by its"
              + " method heading(…)");
    }
  }

  private static String shown(Header closest) {
    return closest.columns().headings().stream()
        .filter(heading -> !heading.isEmpty())
        .collect(joining(", "));
  }

  private static String missing(GazetteerColumns closest) {
    String conflict = closest.conflict();
    if (conflict != null) {
      return conflict;
    }
    if (closest.understood() == 0) {
      return "none is understood";
    }
    return closest.has(GazetteerColumn.CODE) ? "the name is missing" : "the code is missing";
  }
}
