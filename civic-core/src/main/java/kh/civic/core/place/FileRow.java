package kh.civic.core.place;

import com.google.common.collect.ImmutableList;
import kh.civic.core.value.Citation;
import kh.civic.core.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A row whose code could be read.
 *
 * @param line the line on which it begins
 * @param code the code
 * @param type the type; null where the cell is blank, or the row has a defect
 * @param name the official name in its languages; null where the row has a defect
 * @param citations what the row cites: its legal act, and the notes beside it
 * @param note the note of the publisher as printed; empty if there is none
 */
record FileRow(
    int line,
    DivisionCode code,
    @Nullable DivisionType type,
    @Nullable LocalizedText name,
    ImmutableList<Citation> citations,
    String note) {

  boolean isSound() {
    return name != null;
  }

  /** Returns the row as one that only its code is known of. */
  FileRow withDefect() {
    return new FileRow(line, code, null, null, ImmutableList.of(), note);
  }

  /** Returns whether the two rows say the same of their division. */
  boolean saysTheSame(FileRow other) {
    return name != null
        && other.name != null
        && name.equals(other.name)
        && type == other.type
        && citations.equals(other.citations);
  }
}
