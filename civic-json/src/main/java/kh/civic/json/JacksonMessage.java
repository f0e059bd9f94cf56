package kh.civic.json;

import com.google.common.collect.ImmutableList;

/** What both majors of Jackson say of text that is not JSON. */
final class JacksonMessage {

  /** Where a message goes on to speak of the library's own sources and options. */
  private static final ImmutableList<String> ASIDES =
      ImmutableList.of(
          " (start marker at",
          " (for Object starting at",
          " (for Array starting at",
          " (not recognized as one since",
          ": enable `");

  private JacksonMessage() {}

  /** Returns a message without what concerns users of the library alone. */
  static String plain(String message) {
    int end = message.length();
    for (String aside : ASIDES) {
      int at = message.indexOf(aside);
      end = at < 0 ? end : Math.min(end, at);
    }
    return message.substring(0, end);
  }

  /**
   * Returns whether a fault is in the token of a number. Such a token is read together with the
   * name before it.
   */
  static boolean isOfNumber(String message) {
    return message.contains("numeric value");
  }
}
