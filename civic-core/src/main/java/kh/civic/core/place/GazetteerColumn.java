package kh.civic.core.place;

/** What a column of an official spreadsheet holds, in the order of the official files. */
public enum GazetteerColumn {
  /** The type of the division, one of {@link DivisionType#words()}; may be blank for villages. */
  TYPE("Type"),
  /** The official code, or the P-code. */
  CODE("Code"),
  /** The name in Khmer. */
  KHMER_NAME("Name (Khmer)"),
  /** The name in Latin letters. */
  LATIN_NAME("Name (Latin)"),
  /** The legal act by which the division exists. */
  REFERENCE("Reference"),
  /** What changed, in the words of the publisher. */
  OFFICIAL_NOTE("Official Note"),
  /** What someone who checked the row remarks. */
  CHECKER_NOTE("Note (by Checker)");

  private final String heading;

  GazetteerColumn(String heading) {
    this.heading = heading;
  }

  /** Returns the heading in the official files. */
  public String heading() {
    return heading;
  }
}
