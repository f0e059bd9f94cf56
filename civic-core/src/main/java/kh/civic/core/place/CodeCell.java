package kh.civic.core.place;

import com.google.common.collect.ImmutableSet;
import java.util.EnumSet;
import java.util.Locale;
import kh.civic.core.place.GazetteerFinding.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cell of a code as spreadsheets leave it: repairs what has only one reading, and names
 * the cause of what has none.
 *
 * <p>Read as they are: codes in Khmer digits, P-codes ({@code KH020301}), codes without their
 * leading zero, and codes that a program has marked as text ({@code '0301}, {@code ="0301"}) or
 * written as a number ({@code 301.0}, {@code 3,010,101}).
 */
final class CodeCell {

  private static final String P_CODE = "KH";
  private static final ImmutableSet<String> MONTHS =
      ImmutableSet.of(
          "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");

  /** What was repaired, in the order of {@link Kind}. */
  private final EnumSet<Kind> repairs = EnumSet.noneOf(Kind.class);

  private @Nullable DivisionCode code;
  private Kind defect = Kind.BAD_CODE;
  private String cause = "";

  /** Reads a cell; what is returned hereafter is of this cell, until the next is read. */
  void read(String cell) {
    repairs.clear();
    code = null;
    defect = Kind.BAD_CODE;
    cause = "";
    String text = cleaned(cell);
    String digits = ascii(text);
    if (isDigits(digits)) {
      if (!digits.equals(text)) {
        repairs.add(Kind.KHMER_DIGITS);
      }
      number(digits);
    } else if (isPCode(text)) {
      number(text.substring(P_CODE.length()));
      if (repairs.contains(Kind.LOST_ZERO)) {
        refuse(Kind.BAD_CODE, "a P-code with an odd number of digits");
      }
    } else {
      String whole = wholeNumber(digits);
      if (whole.isEmpty()) {
        explain(digits);
      } else {
        repairs.add(Kind.NUMBER_FORMAT);
        number(whole);
      }
    }
  }

  /** Returns the code, or null if the cell holds none. */
  @Nullable DivisionCode code() {
    return code;
  }

  /** Returns what was repaired. */
  EnumSet<Kind> repairs() {
    return repairs;
  }

  /** Returns what is wrong with the cell; means nothing where there is a code. */
  Kind defect() {
    return defect;
  }

  /** Returns how the cell came to hold no code. */
  String cause() {
    return cause;
  }

  private String cleaned(String cell) {
    String text = Spaces.trim(cell);
    if (text.length() != cell.length()) {
      if (Spaces.hasSpace(cell)) {
        repairs.add(Kind.SPACES);
      }
      if (Spaces.hasZeroWidth(cell)) {
        repairs.add(Kind.ZERO_WIDTH);
      }
    }
    String bare = text;
    if (text.startsWith("'") && text.length() > 1) {
      bare = text.substring(1);
    } else if (text.startsWith("=\"") && text.endsWith("\"") && text.length() > 3) {
      bare = text.substring(2, text.length() - 1);
    }
    if (!bare.equals(text)) {
      repairs.add(Kind.TEXT_MARK);
    }
    return bare;
  }

  private void number(String digits) {
    if (digits.length() > 2 * DivisionCode.LEVELS) {
      refuse(Kind.BAD_CODE, "more than eight digits");
      return;
    }
    String padded = digits;
    if (digits.length() % 2 == 1) {
      repairs.add(Kind.LOST_ZERO);
      padded = "0" + digits;
    }
    for (int i = 0; i < padded.length(); i += 2) {
      if (padded.startsWith("00", i)) {
        refuse(Kind.BAD_CODE, zeros(padded));
        return;
      }
    }
    code = DivisionCode.of(padded);
  }

  private static String zeros(String digits) {
    return digits.endsWith("00") && !digits.startsWith("00")
        ? "zeros at the end: a code filled up to a fixed width, or digits that were lost"
        : "a pair of digits is 00";
  }

  /** Returns the digits of a whole number with a fraction of zeros or thousands set apart. */
  private static String wholeNumber(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '0') {
      end--;
    }
    boolean fraction = end > 0 && end < text.length() && isPoint(text.charAt(end - 1));
    // 301,000 and 301.000 may be a number of six digits.
    if (fraction && text.length() - end <= 2) {
      String whole = text.substring(0, end - 1);
      return isDigits(whole) ? whole : groups(whole);
    }
    return groups(text);
  }

  /** Returns the digits of two groups of three or more, and what stands before them. */
  private static String groups(String text) {
    StringBuilder digits = new StringBuilder();
    int groups = 0;
    int size = 0;
    char sign = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isDigit(c)) {
        digits.append(c);
        size++;
      } else if ((isPoint(c) || Spaces.isSpace(c)) && (sign == 0 || sign == c)) {
        if (groups == 0 ? size < 1 || size > 3 : size != 3) {
          return "";
        }
        sign = c;
        groups++;
        size = 0;
      } else {
        return "";
      }
    }
    return groups >= 2 && size == 3 && digits.charAt(0) != '0' ? digits.toString() : "";
  }

  private void explain(String text) {
    String upper = text.toUpperCase(Locale.ROOT);
    if (text.isEmpty()) {
      refuse(Kind.NO_CODE, "the cell is blank");
    } else if (isFailedFormula(text)) {
      refuse(Kind.BAD_CODE, "a formula of the spreadsheet that failed");
    } else if (isScientific(upper)) {
      refuse(
          Kind.CODE_AS_NUMBER,
          "a spreadsheet made a number of the code, and shows only its first digits");
    } else if (text.indexOf('?') >= 0 || text.indexOf('\uFFFD') >= 0) {
      refuse(Kind.LOSSY_ENCODING, "a save in an encoding that lacks these characters");
    } else if (isDate(upper)) {
      refuse(Kind.CODE_AS_DATE, "a spreadsheet made a date of the code");
    } else if (isPoint(text) && isDigits(text.replace(".", "").replace(",", ""))) {
      refuse(
          Kind.CODE_AS_NUMBER,
          "a spreadsheet made a number of the code, with a fraction or thousands set apart");
    } else if (hasLookAlike(upper)) {
      refuse(Kind.BAD_CODE, "letters that look like digits: O for 0, I or L for 1");
    } else if (hasAnySeparator(text)) {
      refuse(Kind.WRONG_SEPARATOR, "the row is separated by other signs than the headings");
    } else if (hasDigit(text)) {
      refuse(Kind.BAD_CODE, "other signs beside the digits");
    } else {
      refuse(Kind.BAD_CODE, "no digits");
    }
  }

  private void refuse(Kind kind, String why) {
    code = null;
    defect = kind;
    cause = why;
  }

  /** Returns whether a cell shows what spreadsheets show for a formula that failed. */
  static boolean isFailedFormula(String text) {
    return text.startsWith("#") && (text.endsWith("!") || text.endsWith("?") || text.endsWith("A"));
  }

  private static boolean isScientific(String upper) {
    int e = upper.indexOf('E');
    if (e < 1) {
      return false;
    }
    String mantissa = upper.substring(0, e).replace(".", "").replace(",", "");
    String exponent = upper.substring(e + 1).replace("+", "");
    return isDigits(mantissa) && isDigits(exponent);
  }

  /** Returns whether the text is digits, and perhaps a month's name, between signs of a date. */
  private static boolean isDate(String upper) {
    boolean sign = upper.indexOf('/') > 0 || upper.indexOf('-') > 0;
    boolean month = MONTHS.contains(upper.substring(0, Math.min(3, upper.length())));
    return sign && hasDigit(upper) && (isDigit(upper.charAt(0)) || month);
  }

  private static boolean hasLookAlike(String upper) {
    boolean found = false;
    for (int i = 0; i < upper.length(); i++) {
      char c = upper.charAt(i);
      if (c == 'O' || c == 'I' || c == 'L') {
        found = true;
      } else if (!isDigit(c)) {
        return false;
      }
    }
    return found && hasDigit(upper);
  }

  static boolean hasAnySeparator(String text) {
    return text.indexOf(',') >= 0
        || text.indexOf(';') >= 0
        || text.indexOf('\t') >= 0
        || text.indexOf('|') >= 0;
  }

  private static boolean isPCode(String text) {
    return text.regionMatches(true, 0, P_CODE, 0, P_CODE.length())
        && isDigits(text.substring(P_CODE.length()));
  }

  private static boolean isPoint(String text) {
    return text.indexOf('.') >= 0 || text.indexOf(',') >= 0;
  }

  private static boolean isPoint(char c) {
    return c == '.' || c == ',';
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Returns the text with Khmer digits as ASCII ones; the text itself if it has none. */
  private static String ascii(String text) {
    char[] ascii = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '០' && c <= '៩') {
        ascii = ascii == null ? text.toCharArray() : ascii;
        ascii[i] = (char) (c - '០' + '0');
      }
    }
    return ascii == null ? text : new String(ascii);
  }
}
