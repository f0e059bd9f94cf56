package kh.civic.core.check;

/**
 * Which characters can be seen: all but the white space and controls of Unicode, and those that
 * programs may leave unseen (Default_Ignorable_Code_Point), as far as the Basic Multilingual Plane
 * has them.
 *
 * <p>The ranges are written down here, so that nothing depends on the Unicode version of a runtime;
 * the wire format has them as a pattern.
 */
public final class Visible {

  /** The first and the last character of each range that cannot be seen, in ascending order. */
  private static final String INVISIBLE =
      "\u0000 \u007f\u00a0\u00ad\u00ad\u034f\u034f\u061c\u061c\u115f\u1160\u1680\u1680\u17b4\u17b5"
          + "\u180b\u180f\u2000\u200f\u2028\u202f\u205f\u206f\u3000\u3000\u3164\u3164"
          + "\ufe00\ufe0f\ufeff\ufeff\uffa0\uffa0\ufff0\ufff8";

  private Visible() {}

  /** Returns whether a character can be seen. */
  public static boolean is(int codePoint) {
    for (int i = 0; i < INVISIBLE.length() && codePoint >= INVISIBLE.charAt(i); i += 2) {
      if (codePoint <= INVISIBLE.charAt(i + 1)) {
        return false;
      }
    }
    return true;
  }

  /** Returns what cannot be seen as a character class of a regular expression, without brackets. */
  public static String invisibleClass() {
    StringBuilder pattern = new StringBuilder();
    for (int i = 0; i < INVISIBLE.length(); i += 2) {
      char first = INVISIBLE.charAt(i);
      char last = INVISIBLE.charAt(i + 1);
      append(pattern, first);
      if (first != last) {
        append(pattern.append('-'), last);
      }
    }
    return pattern.toString();
  }

  private static void append(StringBuilder pattern, char c) {
    if (c == ' ') {
      pattern.append(c);
    } else {
      String digits = Integer.toHexString(c);
      pattern.append("\\u").append("0".repeat(4 - digits.length())).append(digits);
    }
  }
}
