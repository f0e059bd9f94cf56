package kh.civic.json.digest;

/** Pads text by the columns that a terminal gives it, in which Khmer marks take none. */
final class Columns {

  private Columns() {}

  static String pad(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - width(text)));
  }

  static int width(String text) {
    int width = 0;
    boolean subscript = false;
    for (int c : text.codePoints().toArray()) {
      boolean mark =
          switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.FORMAT, Character.ENCLOSING_MARK -> true;
            default -> false;
          };
      width += mark || subscript ? 0 : 1;
      subscript = c == '\u17D2'; // the coeng writes the next letter below
    }
    return width;
  }
}
