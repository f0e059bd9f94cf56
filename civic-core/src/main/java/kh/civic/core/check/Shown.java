package kh.civic.core.check;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Locale;

/** How messages show values: escaped, and cut where they are long. */
public final class Shown {

  /** The most characters of one value that a message shows. */
  public static final int MAX = 80;

  /** The most elements of a list that a message shows. */
  public static final int MAX_ELEMENTS = 10;

  private Shown() {}

  /**
   * Returns the {@code toString()} of a value with unpaired surrogates, and every character that
   * cannot be seen or told from a space, escaped as <code>&#92;uXXXX</code>, cut after {@value
   * #MAX} characters.
   */
  public static String show(Object value) {
    String text = requireNonNull(value, "value").toString();
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      String next = isShown(codePoint) ? Character.toString(codePoint) : escape(codePoint);
      if (shown.length() + next.length() > MAX - 1) {
        boolean last = i == text.length() && shown.length() + next.length() == MAX;
        return shown.append(last ? next : "…").toString();
      }
      shown.append(next);
    }
    return shown.toString();
  }

  /**
   * Returns the first {@value #MAX_ELEMENTS} elements of a list, each as {@link #show} shows it,
   * and how many there are in all where there are more: {@code [org:a, org:b]}.
   */
  public static String showList(Collection<?> list) {
    String first =
        requireNonNull(list, "list").stream()
            .limit(MAX_ELEMENTS)
            .map(Shown::show)
            .collect(joining(", "));
    return list.size() > MAX_ELEMENTS
        ? "[" + first + ", … " + list.size() + " in all]"
        : "[" + first + "]";
  }

  private static boolean isShown(int codePoint) {
    int type = Character.getType(codePoint);
    return type != Character.FORMAT
        && type != Character.SURROGATE
        && (codePoint == ' ' || Visible.is(codePoint));
  }

  private static String escape(int codePoint) {
    StringBuilder escaped = new StringBuilder();
    for (char c : Character.toChars(codePoint)) {
      escaped.append("\\u");
      String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
      escaped.append("0".repeat(4 - digits.length())).append(digits);
    }
    return escaped.toString();
  }
}
