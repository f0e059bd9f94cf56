package kh.civic.core.place;

import static java.util.Objects.requireNonNull;

import kh.civic.core.check.Shown;
import kh.civic.core.value.InvalidValueException;

/**
 * Something that {@link GazetteerReader} noticed, repaired, or could not use, with the line where
 * it stands.
 *
 * <p>Immutable and thread-safe.
 *
 * @param line the line on which the row begins, from 1; a row with line breaks inside quotes has
 *     several
 * @param rule what it is
 * @param column the heading of the column; empty where the whole row is meant
 * @param found what stands there, cut after 80 characters
 * @param instead for a repair, what was read instead; for a defect, what was expected; for a
 *     notice, what follows from it
 */
public record GazetteerFinding(int line, Rule rule, String column, String found, String instead) {

  /** How much a finding matters. */
  public enum Severity {
    /** Worth knowing; read as it stands. */
    NOTICE,
    /** Read as something else than what stands there, where only one reading is possible. */
    REPAIR,
    /** Cannot be used; there is no gazetteer before it is mended in the file. */
    DEFECT
  }

  /** What can be found. */
  public enum Rule {
    /** A line before the headings, such as a title. */
    SKIPPED_LINE(Severity.NOTICE),
    /** A column that holds neither code nor type nor name. */
    IGNORED_COLUMN(Severity.NOTICE),
    /** A name is there in one script only. */
    BLANK_NAME(Severity.NOTICE),
    /** Two divisions with one parent have the same name. */
    SIBLING_NAME(Severity.NOTICE),
    /** The gazetteer that is extended has another type or name for this code. */
    DIFFERS_FROM_BASE(Severity.NOTICE),
    /** A byte order mark at the start of the file. */
    BYTE_ORDER_MARK(Severity.REPAIR),
    /** A code without its leading zero: 301 for 0301. */
    LOST_ZERO(Severity.REPAIR),
    /** A code in Khmer digits. */
    KHMER_DIGITS(Severity.REPAIR),
    /** Zero-width spaces, word joiners or byte order marks in a code or a name. */
    ZERO_WIDTH(Severity.REPAIR),
    /** Spaces around a code or a name; in a name, more than one together, or other than U+0020. */
    SPACES(Severity.REPAIR),
    /** No type is given; the gazetteer that is extended knows it. */
    TYPE_FROM_BASE(Severity.REPAIR),
    /** No row with the headings of a code and a name, or two columns with one meaning. */
    NO_HEADER(Severity.DEFECT),
    /** More rows than {@link GazetteerReader#MAX_ROWS}; the rest was not read. */
    TOO_MANY_ROWS(Severity.DEFECT),
    /** A cell, a name, or a row, longer than is kept. */
    TOO_LONG(Severity.DEFECT),
    /** A quote that is not closed, or that stands inside a cell without being doubled. */
    BROKEN_QUOTES(Severity.DEFECT),
    /** Text in a column without a heading; most often a comma that is not in quotes. */
    EXTRA_CELL(Severity.DEFECT),
    /**
     * A control character, half a surrogate pair, what a wrong encoding leaves (U+FFFD), or nothing
     * but characters that cannot be seen, such as joiners.
     */
    UNREADABLE_TEXT(Severity.DEFECT),
    /** Not a code. */
    BAD_CODE(Severity.DEFECT),
    /** A code that an earlier line has. */
    DUPLICATE_CODE(Severity.DEFECT),
    /** No type, no known type, or a type of another level than the code's. */
    BAD_TYPE(Severity.DEFECT),
    /** Neither name is there. */
    NO_NAME(Severity.DEFECT),
    /** The division that the code lies in is neither in the file nor in the base. */
    NO_PARENT(Severity.DEFECT),
    /** The law does not let a division of this type lie in one of its parent's. */
    WRONG_PARENT(Severity.DEFECT);

    private final Severity severity;

    Rule(Severity severity) {
      this.severity = severity;
    }

    /** Returns how much a finding of this rule matters. */
    public Severity severity() {
      return severity;
    }
  }

  /** Creates a finding. */
  public GazetteerFinding {
    requireNonNull(rule, "rule");
    requireNonNull(column, "column");
    requireNonNull(instead, "instead");
    if (requireNonNull(found, "found").length() > Shown.MAX) {
      found = found.substring(0, Shown.MAX);
    }
  }

  /** Returns the finding on one line, such as {@code line 4, Code: LOST_ZERO "301", 0301}. */
  @Override
  public String toString() {
    return "line "
        + line
        + (column.isEmpty() ? "" : ", " + column)
        + ": "
        + rule
        + " \""
        + new InvalidValueException(column, found, instead).shown()
        + "\", "
        + instead;
  }
}
