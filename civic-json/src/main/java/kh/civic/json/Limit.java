package kh.civic.json;

/** A limit of reading, with the option of the reader that lowers and raises it. */
enum Limit {
  LENGTH("maxLength", "characters in a document", CivicJson.MAX_LENGTH),
  LINE_LENGTH("maxLineLength", "characters in a line", CivicJson.MAX_LINE_LENGTH),
  DEPTH("maxDepth", "levels of objects and arrays", CivicJson.MAX_DEPTH),
  STRING("maxStringLength", "characters in a string", CivicJson.MAX_STRING),
  NAME("maxNameLength", "characters in a property's name", CivicJson.MAX_NAME),
  NUMBER("maxNumberLength", "characters in a number", CivicJson.MAX_NUMBER);

  private final String option;
  private final String what;
  private final int byDefault;

  Limit(String option, String what, int byDefault) {
    this.option = option;
    this.what = what;
    this.byDefault = byDefault;
  }

  /** Returns the method of {@link CivicJsonReader} that sets it. */
  String option() {
    return option;
  }

  /** Returns what it counts. */
  String what() {
    return what;
  }

  int byDefault() {
    return byDefault;
  }
}
