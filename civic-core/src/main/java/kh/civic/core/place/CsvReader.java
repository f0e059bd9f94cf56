package kh.civic.core.place;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads comma-separated values (RFC 4180) row by row, and knows on which line each row begins.
 *
 * <p>Rows end with LF, CR LF or CR. Memory is bounded by one row: a cell keeps at most {@value
 * #MAX_CELL} characters and a row {@value #MAX_CELLS} cells, and a row that has more says so.
 */
final class CsvReader {

  /** The most characters that are kept of a cell. */
  static final int MAX_CELL = 1_000;

  /** The most cells that are kept of a row. */
  static final int MAX_CELLS = 100;

  private static final int END = -1;
  private static final int NOTHING_READ = -2;

  private final Reader in;
  private int next = NOTHING_READ;
  private boolean afterReturn;
  private int line = 1;

  CsvReader(Reader in) {
    this.in = in;
  }

  /**
   * A row of the file.
   *
   * @param line the line on which it begins, from 1
   * @param cells the cells as they stand, without the quotes around them
   * @param problem what is wrong with the row as such, or null
   */
  record Row(int line, List<String> cells, GazetteerFinding.@Nullable Rule problem) {

    Row {
      cells = List.copyOf(cells);
    }

    boolean isBlank() {
      return problem == null && cells.stream().allMatch(cell -> Spaces.trim(cell).isEmpty());
    }
  }

  /** Returns whether the file begins with a byte order mark, and skips it; only at the start. */
  boolean skipByteOrderMark() throws IOException {
    if (peek() != '\uFEFF') {
      return false;
    }
    read();
    return true;
  }

  /** Returns the next row, or null at the end. */
  @Nullable Row next() throws IOException {
    if (peek() == END) {
      return null;
    }
    int start = line;
    List<String> cells = new ArrayList<>();
    GazetteerFinding.Rule problem = null;
    boolean more = true;
    while (more) {
      Cell cell = new Cell();
      if (peek() == '"') {
        quoted(cell);
      }
      unquoted(cell);
      problem = problem == null ? cell.problem : problem;
      if (cells.size() < MAX_CELLS) {
        cells.add(cell.text.toString());
      } else {
        problem = GazetteerFinding.Rule.TOO_LONG;
      }
      more = read() == ',';
    }
    return new Row(start, cells, problem);
  }

  private void quoted(Cell cell) throws IOException {
    read();
    while (true) {
      int c = read();
      if (c == END) {
        cell.problem = GazetteerFinding.Rule.BROKEN_QUOTES;
        return;
      }
      if (c == '"') {
        if (peek() != '"') {
          cell.closed = true;
          return;
        }
        read();
      }
      cell.append(c);
    }
  }

  /** Reads up to the comma or the end of the row; after a quoted part nothing may be left. */
  private void unquoted(Cell cell) throws IOException {
    for (int c = peek(); c != ',' && c != '\n' && c != END; c = peek()) {
      if (c == '"' || cell.closed) {
        cell.problem = GazetteerFinding.Rule.BROKEN_QUOTES;
      }
      cell.append(read());
    }
  }

  private int peek() throws IOException {
    if (next == NOTHING_READ) {
      int c = in.read();
      if (c == '\n' && afterReturn) {
        c = in.read();
      }
      afterReturn = c == '\r';
      next = afterReturn ? '\n' : c;
    }
    return next;
  }

  /** Takes the next character, every end of line as LF. */
  @CanIgnoreReturnValue
  private int read() throws IOException {
    int c = peek();
    next = NOTHING_READ;
    if (c == '\n') {
      line++;
    }
    return c;
  }

  private static final class Cell {
    final StringBuilder text = new StringBuilder();
    boolean closed;
    GazetteerFinding.@Nullable Rule problem;

    void append(int c) {
      if (text.length() < MAX_CELL) {
        text.append((char) c);
      } else {
        problem = GazetteerFinding.Rule.TOO_LONG;
      }
    }
  }
}
