package kh.civic.core.place;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads separated values (RFC 4180, with a separator of the caller's choice) row by row, and knows
 * on which line each row begins.
 *
 * <p>Rows end with LF, CR LF or CR. The reader itself holds the current row, so that a row that
 * nobody asks for costs no memory: a cell keeps at most {@value #MAX_CELL} characters and a row
 * {@value #MAX_CELLS} cells, and a row that has more says so. A row whose quotes are broken ends at
 * its first line end, so that one quote that is never closed takes no other row with it; a row goes
 * over at most {@value #MAX_LINES} lines, so that every character is read that many times at most.
 *
 * <p>In a file with tabs, a quote inside a cell is a character like any other, because most
 * programs that write such files quote nothing.
 */
final class CsvReader {

  /** The most characters that are kept of a cell. */
  static final int MAX_CELL = 1_000;

  /** The most cells that are kept of a row. */
  static final int MAX_CELLS = 100;

  /** The most lines of a row, which has more than one if there are line ends in its quotes. */
  static final int MAX_LINES = 20;

  private static final int END = -1;

  private final char[] file;
  private final int limit;
  private final char separator;

  private int position;
  private int line = 1;

  private int rowLine;
  private int cells;
  private GazetteerFinding.@Nullable Kind problem;
  private char[] text = new char[256];
  private int length;
  private final int[] ends = new int[MAX_CELLS];

  /** The last cell that was asked for of each column: types and references repeat. */
  private final @Nullable String[] last = new String[MAX_CELLS];

  /** Creates a reader of the first {@code limit} characters. */
  CsvReader(char[] file, int limit, char separator) {
    this.file = file;
    this.limit = limit;
    this.separator = separator;
  }

  char separator() {
    return separator;
  }

  /** Moves to the next row; returns false at the end. */
  boolean next() {
    if (position >= limit) {
      return false;
    }
    int start = position;
    rowLine = line;
    cells = 0;
    length = 0;
    problem = null;
    while (cell()) {
      // cells up to the end of the row
    }
    if (problem == GazetteerFinding.Kind.BROKEN_QUOTES && line - rowLine > 1) {
      endAtFirstLine(start);
    }
    return true;
  }

  /** Returns the line on which the row begins, from 1. */
  int line() {
    return rowLine;
  }

  /** Returns what is wrong with the row as such, or null. */
  GazetteerFinding.@Nullable Kind problem() {
    return problem;
  }

  /** Returns the number of cells that were kept. */
  int cells() {
    return cells;
  }

  /** Returns a cell as it stands, without the quotes around it; empty after the last one. */
  String cell(int index) {
    if (index < 0 || index >= cells || size(index) == 0) {
      return "";
    }
    String before = last[index];
    if (before != null && isSame(before, start(index), size(index))) {
      return before;
    }
    String cell = new String(text, start(index), size(index));
    last[index] = cell;
    return cell;
  }

  /** Returns whether a cell has nothing that can be seen. */
  boolean isBlank(int index) {
    for (int i = start(index); i < ends[index]; i++) {
      if (!Spaces.isBlank(text[i])) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether there is nothing in the row that can be seen, and nothing wrong with it. */
  boolean isBlank() {
    for (int i = 0; i < cells; i++) {
      if (!isBlank(i)) {
        return false;
      }
    }
    return problem == null;
  }

  /** Returns all cells of the row. */
  ImmutableList<String> row() {
    ImmutableList.Builder<String> row = ImmutableList.builder();
    for (int i = 0; i < cells; i++) {
      row.add(cell(i));
    }
    return row.build();
  }

  private boolean isSame(String before, int start, int size) {
    if (before.length() != size) {
      return false;
    }
    for (int i = 0; i < size; i++) {
      if (before.charAt(i) != text[start + i]) {
        return false;
      }
    }
    return true;
  }

  private int start(int index) {
    return index == 0 ? 0 : ends[index - 1];
  }

  private int size(int index) {
    return ends[index] - start(index);
  }

  /** Reads a cell; returns whether a separator follows, and takes it. */
  private boolean cell() {
    int start = length;
    boolean closed = false;
    if (peek() == '"') {
      closed = quoted(start);
      if (problem == GazetteerFinding.Kind.BROKEN_QUOTES) {
        closed = false;
      }
    }
    for (int c = peek(); c != separator && c != '\n' && c != END; c = peek()) {
      if (closed || (c == '"' && separator != '\t')) {
        problem = GazetteerFinding.Kind.BROKEN_QUOTES;
      }
      append(start, take());
    }
    if (cells < MAX_CELLS) {
      ends[cells++] = length;
    } else {
      length = start;
      tooLong();
    }
    return take() == separator;
  }

  /** Reads from the opening quote to the closing one; returns whether there is a closing one. */
  private boolean quoted(int start) {
    take();
    while (true) {
      int c = peek();
      if (c == END || (c == '\n' && line - rowLine >= MAX_LINES)) {
        problem = GazetteerFinding.Kind.BROKEN_QUOTES;
        return false;
      }
      take();
      if (c == '"') {
        if (peek() != '"') {
          return true;
        }
        take();
      }
      append(start, c);
    }
  }

  /** Reads the row again as if all its quotes were characters like any other, to its line's end. */
  private void endAtFirstLine(int start) {
    position = start;
    line = rowLine;
    cells = 0;
    length = 0;
    int from = 0;
    int c = take();
    while (c != '\n' && c != END) {
      if (c == separator) {
        if (cells < MAX_CELLS - 1) {
          ends[cells++] = length;
          from = length;
        }
      } else {
        append(from, c);
      }
      c = take();
    }
    ends[cells++] = length;
    problem = GazetteerFinding.Kind.BROKEN_QUOTES;
  }

  private void append(int start, int c) {
    if (length - start == MAX_CELL) {
      tooLong();
      return;
    }
    if (length == text.length) {
      text = Arrays.copyOf(text, 2 * length);
    }
    text[length++] = (char) c;
  }

  private void tooLong() {
    if (problem == null) {
      problem = GazetteerFinding.Kind.TOO_LONG;
    }
  }

  /** Returns the next character, every end of line as LF. */
  private int peek() {
    if (position >= limit) {
      return END;
    }
    char c = file[position];
    return c == '\r' ? '\n' : c;
  }

  /** Takes the next character, every end of line as one LF. */
  @com.google.errorprone.annotations.CanIgnoreReturnValue
  private int take() {
    int c = peek();
    if (c == END) {
      return END;
    }
    if (c == '\n') {
      line++;
      if (file[position] == '\r' && position + 1 < limit && file[position + 1] == '\n') {
        position++;
      }
    }
    position++;
    return c;
  }
}
