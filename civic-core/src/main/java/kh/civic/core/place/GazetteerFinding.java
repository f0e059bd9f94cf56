package kh.civic.core.place;

import java.util.Objects;
import kh.civic.core.check.Shown;
import kh.civic.core.value.Severity;

/**
 * Something that {@link GazetteerReader} noticed, repaired, or could not use: in a row, or in the
 * whole file where most rows suffer from one cause.
 *
 * <p>Immutable and thread-safe.
 */
public final class GazetteerFinding {

  /** What can be found. */
  public enum Kind {
    /** A line before the headings, such as a title. */
    SKIPPED_LINE(Severity.NOTICE),
    /** A column whose heading is not understood, or that another one makes superfluous. */
    IGNORED_COLUMN(Severity.NOTICE),
    /** A name is there in one script only. */
    BLANK_NAME(Severity.NOTICE),
    /** Two divisions with one parent have the same name. */
    SIBLING_NAME(Severity.NOTICE),
    /** The gazetteer that is extended has another type or name for this code. */
    DIFFERS_FROM_BASE(Severity.NOTICE),
    /** A row that says the same as an earlier one. */
    REPEATED_ROW(Severity.NOTICE),
    /** Rows that lie in the division of a row with a defect, and are not sound for that. */
    ROWS_LEFT_OUT(Severity.NOTICE),
    /** A type that lies in a type of parent where today's law does not let it lie. */
    OLDER_SHAPE(Severity.NOTICE),
    /** A reference that is not understood as a legal act; kept as printed. */
    REFERENCE_AS_PRINTED(Severity.NOTICE),
    /**
     * A note on a split whose other side is not found by its name; the division counts as created.
     */
    SPLIT_FROM_UNKNOWN(Severity.NOTICE),
    /** A note that is not understood, or does not fit its row; kept as printed. */
    NOTE_AS_PRINTED(Severity.NOTICE),
    /** A byte order mark at the start of the file. */
    BYTE_ORDER_MARK(Severity.WARNING),
    /** A code without its leading zero: 301 for 0301. */
    LOST_ZERO(Severity.WARNING),
    /** A code in Khmer digits. */
    KHMER_DIGITS(Severity.WARNING),
    /** A code as a number with a fraction of zeros or thousands set apart: 301.0, 3,010,101. */
    NUMBER_FORMAT(Severity.WARNING),
    /** A code with the signs that mark it as text for a spreadsheet: '0301, ="0301". */
    TEXT_MARK(Severity.WARNING),
    /** Zero-width spaces, word joiners or byte order marks in a code or a name. */
    ZERO_WIDTH(Severity.WARNING),
    /** Spaces around a code or a name; in a name, more than one together, or other than U+0020. */
    SPACES(Severity.WARNING),
    /** A database's word for nothing, such as NULL, in place of a name. */
    NO_VALUE(Severity.WARNING),
    /** No type is given; the gazetteer that is extended knows it. */
    TYPE_FROM_BASE(Severity.WARNING),
    /** No type is given; only one type may lie in the parent. */
    TYPE_FROM_PARENT(Severity.WARNING),
    /** A type of an older edition, read as today's. */
    OLDER_TYPE(Severity.WARNING),
    /** The file is no text, such as a workbook. */
    NO_TEXT(Severity.ERROR),
    /** No row with the headings of a code and a name, or two columns with one meaning. */
    NO_HEADER(Severity.ERROR),
    /** More rows than {@link GazetteerReader#MAX_ROWS}; the rest was not read. */
    TOO_MANY_ROWS(Severity.ERROR),
    /** More than {@link GazetteerReader#MAX_CHARACTERS}; the rest was not read. */
    TOO_MANY_CHARACTERS(Severity.ERROR),
    /** A cell, a name, or a row, longer than is kept. */
    TOO_LONG(Severity.ERROR),
    /** A quote that is not closed, or that stands inside a cell without being doubled. */
    BROKEN_QUOTES(Severity.ERROR),
    /** Text in a column without a heading; most often a comma that is not in quotes. */
    EXTRA_CELL(Severity.ERROR),
    /** A row that is separated by other signs than the headings. */
    WRONG_SEPARATOR(
        Severity.ERROR, "separate all rows, the headings too, by commas, semicolons or tabs"),
    /** Question marks in place of letters: the file was saved in an encoding that lacks them. */
    LOSSY_ENCODING(
        Severity.ERROR,
        "the letters are gone from this file; go back to the spreadsheet that it was made from, and"
            + " save that as \"CSV UTF-8 (Comma delimited)\""),
    /** Letters of another encoding: U+FFFD, or UTF-8 that was taken for Windows-1252. */
    WRONG_ENCODING(
        Severity.ERROR,
        "the file is not in UTF-8, or was opened in another encoding and saved again; save the"
            + " spreadsheet that it was made from as \"CSV UTF-8 (Comma delimited)\""),
    /** A control character, half a surrogate pair, or nothing that can be seen. */
    UNREADABLE_TEXT(Severity.ERROR, "save the file as text in UTF-8"),
    /** A Khmer name without a Khmer letter, or a Latin one with one. */
    WRONG_SCRIPT(
        Severity.ERROR,
        "a column of Khmer names holds Khmer in Unicode; columns that are exchanged need each"
            + " other's headings, and text in a font such as Limon has to be converted first"),
    /** No code. */
    NO_CODE(Severity.ERROR, "give every row its code"),
    /** Not a code. */
    BAD_CODE(Severity.ERROR, "give every row its code, as text of 2, 4, 6 or 8 digits"),
    /** A number that a spreadsheet made of a code, of which digits are lost: 3.01E+04. */
    CODE_AS_NUMBER(
        Severity.ERROR,
        "go back to the spreadsheet, set the column of codes to the format Text or 0, and save it"
            + " again"),
    /** A date that a spreadsheet made of a code: 3-Jan. */
    CODE_AS_DATE(
        Severity.ERROR,
        "import the file again with the column of codes set to the format Text; the dates cannot be"
            + " turned back"),
    /** A code that another line has, with another type or name. */
    DUPLICATE_CODE(Severity.ERROR),
    /** A code of another level than the type's. */
    WRONG_LEVEL(Severity.ERROR, "give every row the code and the type of one level"),
    /** No type, and more than one is possible. */
    NO_TYPE(
        Severity.ERROR,
        "add a column \"Type\" with "
            + "ខេត្ត, ស្រុក, ឃុំ, សង្កាត់ …, or read the file as an extension of a gazetteer that has"
            + " the types"),
    /** No known type. */
    BAD_TYPE(Severity.ERROR, "write the types as DivisionType.words() has them"),
    /** A type or shape of an older edition, which the reader was not asked to read. */
    OLDER_EDITION(
        Severity.ERROR,
        "the file is of an older edition; read it by GazetteerReader.olderEditions()"),
    /** Neither name is there. */
    NO_NAME(Severity.ERROR, "give every row a name"),
    /** The division that the code lies in is neither in the file nor in the base. */
    NO_PARENT(
        Severity.ERROR,
        "the file is a part of the country; read it by"
            + " GazetteerReader.extending(Gazetteer.embedded(), …)"),
    /** The law does not let a division of this type lie in one of its parent's. */
    WRONG_PARENT(Severity.ERROR);

    private final Severity severity;
    private final String advice;

    Kind(Severity severity) {
      this(severity, "");
    }

    Kind(Severity severity, String advice) {
      this.severity = severity;
      this.advice = advice;
    }

    /** Returns how much a finding of this kind matters. */
    public Severity severity() {
      return severity;
    }

    /** Returns what to do where a whole file suffers from it; empty for what rows suffer from. */
    String advice() {
      return advice;
    }
  }

  private final Kind kind;
  private final int line;
  private final String column;
  private final String found;
  private final String expected;
  private final String cause;
  private final boolean wholeFile;
  private final int rows;

  private GazetteerFinding(
      Kind kind,
      int line,
      String column,
      String found,
      String expected,
      String cause,
      boolean wholeFile,
      int rows) {
    this.kind = kind;
    this.line = line;
    this.column = column;
    this.found = found.length() > Shown.MAX ? found.substring(0, Shown.MAX) : found;
    this.expected = expected;
    this.cause = cause;
    this.wholeFile = wholeFile;
    this.rows = rows;
  }

  /** Returns a finding of one row. */
  static GazetteerFinding ofRow(
      int line, Kind kind, String column, String found, String expected, String cause) {
    return new GazetteerFinding(kind, line, column, found, expected, cause, false, 1);
  }

  /** Returns a finding of the whole file. */
  static GazetteerFinding ofFile(int line, Kind kind, int rows, String found, String expected) {
    return new GazetteerFinding(kind, line, "", found, expected, "", true, rows);
  }

  /** Returns what it is. */
  public Kind kind() {
    return kind;
  }

  /** Returns how much it matters: an error stands against a gazetteer. */
  public Severity severity() {
    return kind.severity();
  }

  /**
   * Returns the line on which the row begins, from 1; a row with line breaks inside quotes has
   * several. For the whole file it is the first line that suffers, 1 if that is not a row.
   */
  public int line() {
    return line;
  }

  /** Returns the heading of the column; empty where the whole row or file is meant. */
  public String column() {
    return column;
  }

  /** Returns what stands there, cut after 80 characters; for the whole file, an example. */
  public String found() {
    return found;
  }

  /**
   * Returns for a repair what was read instead, for an error what was expected or what to do about
   * it, for a notice what follows from it.
   */
  public String expected() {
    return expected;
  }

  /**
   * Returns how it came to be, such as {@code a spreadsheet made a number of the code}; empty where
   * that is not known.
   */
  public String cause() {
    return cause;
  }

  /**
   * Returns whether it stands for one cause in the whole file; the findings of its rows are left
   * out then.
   */
  public boolean wholeFile() {
    return wholeFile;
  }

  /**
   * Returns how many rows it speaks of: 1 for a row; for the whole file how many suffer, 0 if it
   * was not read as far as the rows.
   */
  public int rows() {
    return rows;
  }

  /** Returns the finding in a sentence without its place, as {@link #toString} has it. */
  public String message() {
    String shown = kind + " \"" + Shown.show(found) + "\", " + expected;
    return cause.isEmpty() ? shown : shown + " (" + cause + ")";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof GazetteerFinding that
        && kind == that.kind
        && line == that.line
        && column.equals(that.column)
        && found.equals(that.found)
        && expected.equals(that.expected)
        && cause.equals(that.cause)
        && wholeFile == that.wholeFile
        && rows == that.rows;
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, line, column, found, expected, cause, wholeFile, rows);
  }

  /**
   * Returns the finding on one line, such as {@code line 4, Code: LOST_ZERO "301", 0301}, or {@code
   * whole file, 1066 rows from line 4: LOSSY_ENCODING "?????", the letters are gone …}.
   */
  @Override
  public String toString() {
    String place =
        !wholeFile
            ? "line " + line
            : rows == 0 ? "whole file" : "whole file, " + rows + " rows from line " + line;
    return place + (column.isEmpty() ? "" : ", " + column) + ": " + message();
  }
}
