package kh.civic.json;

import java.util.Optional;

/**
 * What the first bytes of an input tell: some are the mark of something else than JSON in UTF-8,
 * and the text after them would only give misleading errors.
 */
final class Beginning {

  /** The most bytes that are looked at. */
  static final int LENGTH = 4;

  static final char BYTE_ORDER_MARK = '\uFEFF';

  static final String MARKED =
      "expected JSON from the first character on, was a byte order mark (U+FEFF): remove it";

  private Beginning() {}

  /** Returns why the whole input is no text in UTF-8, or empty if these bytes do not tell. */
  static Optional<String> notText(byte[] bytes, int length) {
    return other(bytes, length).map(found -> "expected UTF-8, was " + found);
  }

  private static Optional<String> other(byte[] bytes, int length) {
    int first = at(bytes, length, 0);
    int second = at(bytes, length, 1);
    int third = at(bytes, length, 2);
    int fourth = at(bytes, length, 3);
    if (first == 0x1F && second == 0x8B) {
      return Optional.of("data compressed with gzip");
    } else if (first == 'P' && second == 'K' && third == 3 && fourth == 4) {
      return Optional.of("a ZIP archive");
    } else if (first == 0x28 && second == 0xB5 && third == 0x2F && fourth == 0xFD) {
      return Optional.of("data compressed with Zstandard");
    } else if ((first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE)) {
      return Optional.of(third == 0 && fourth == 0 ? "text in UTF-32" : "text in UTF-16");
    } else if (first == 0
        && second == 0
        && ((third == 0xFE && fourth == 0xFF) || isJson(third, fourth))) {
      return Optional.of("text in UTF-32");
    } else if (second == 0 && third == 0 && isAscii(first) && fourth == 0) {
      return Optional.of("text in UTF-32");
    } else if ((first == 0 && isAscii(second)) || (second == 0 && isAscii(first))) {
      return Optional.of("text in UTF-16");
    }
    return Optional.empty();
  }

  /** Returns whether the bytes begin with a byte order mark in UTF-8. */
  static boolean isMarked(byte[] bytes, int length) {
    return at(bytes, length, 0) == 0xEF
        && at(bytes, length, 1) == 0xBB
        && at(bytes, length, 2) == 0xBF;
  }

  private static boolean isJson(int third, int fourth) {
    return third == 0 && isAscii(fourth);
  }

  /** Whether a byte is white space or a character that a JSON text can begin with. */
  private static boolean isAscii(int value) {
    return value >= 0 && " \t\r\n{[\"-0123456789tfn".indexOf(value) >= 0;
  }

  private static int at(byte[] bytes, int length, int index) {
    return index < length ? bytes[index] & 0xFF : -1;
  }
}
