package kh.civic.core.place;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;
import kh.civic.core.place.GazetteerFinding.Kind;

/** Says what a file should have had in place of what is wrong in it. */
final class Expected {

  static final String CODE = "1 to 8 digits, no pair of them 00 once a lost leading zero is back";

  private Expected() {}

  /** Returns what a row should have had that is wrong as such. */
  static String of(Kind problem) {
    return problem == Kind.BROKEN_QUOTES
        ? "quotes around a whole cell, and doubled inside"
        : "at most "
            + CsvReader.MAX_CELL
            + " characters in a cell and "
            + CsvReader.MAX_CELLS
            + " cells in a row";
  }

  /** Returns the words for the types of a level. */
  static String typesOfLevel(int level) {
    return Stream.of(DivisionType.values())
        .filter(type -> type.level() == level)
        .flatMap(type -> type.words().stream())
        .collect(joining(", ", "one of ", ""));
  }
}
