package kh.civic.i18n.text;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Level CANONICAL written the obvious way, with regular expressions: the independent oracle of the
 * property tests, and what the benchmark compares with. Knows no joiners and no U+17DD.
 */
final class RegexNormalizer {

  private static final Pattern CLUSTER =
      Pattern.compile("[\u1780-\u17B3](?:\u17D2[\u1780-\u17B3]|[\u17B6-\u17D1\u17D3])*");
  private static final Pattern PART = Pattern.compile("\u17D2?.");
  private static final Pattern STRONG =
      Pattern.compile(
          "[\u1780-\u1783\u1785-\u1788\u178A-\u178D\u178F-\u1792\u1795-\u1797\u179E-\u17A0\u17A2]");
  private static final Pattern ABOVE =
      Pattern.compile("[\u17B7-\u17BA\u17BE]|\u17B6[\u17CB-\u17D3]*\u17C6");
  private static final String[] ORDER = {
    "\u17CC",
    "\u17D2[^\u179A]",
    "\u17D2\u179A",
    "[\u17C9\u17CA]",
    "[\u17BE-\u17C5]",
    "[\u17BB-\u17BD]",
    "[\u17B7-\u17BA]",
    "\u17B6",
    "[\u17C6\u17CB\u17CD-\u17D1\u17D3]",
    "[\u17C7\u17C8]"
  };

  /** How halves of vowels are joined; a later one only where no earlier one is left to do. */
  private static final String[][] JOINS = {
    {"\u17C1([^\u17B8]*)\u17B8", "\u17BE$1"},
    {"\u17C4([^\u17B8]*)\u17B8([\u17B7-\u17BA]*)", "\u17BE$1$2\u17B6"},
    {"\u17C1([^\u17B6]*)\u17B6", "\u17C4$1"}
  };

  private RegexNormalizer() {}

  static String normalize(String text) {
    String nfc = Normalizer2.getNFCInstance().normalize(text);
    return CLUSTER.matcher(nfc).replaceAll(RegexNormalizer::order);
  }

  private static String order(MatchResult match) {
    String cluster = match.group();
    List<String> parts = new ArrayList<>();
    Matcher matcher = PART.matcher(cluster.substring(1));
    while (matcher.find()) {
      parts.add(matcher.group());
    }
    parts.sort(Comparator.comparingInt(RegexNormalizer::rank));
    String sorted = String.join("", parts);
    String before;
    do {
      before = sorted;
      for (int join = 0; join < JOINS.length && sorted.equals(before); join++) {
        sorted = sorted.replaceFirst(JOINS[join][0], JOINS[join][1]);
      }
    } while (!sorted.equals(before));
    String letters = cluster.charAt(0) + sorted;
    boolean strong = STRONG.matcher(letters).find() && letters.indexOf('\u1794') < 0;
    boolean typedShifter =
        sorted.matches("[^\u17C9\u17CA\u17BC\u17BD]*\u17BB[^\u17BB-\u17BD]*")
            && sorted.indexOf('\u17BB') == sorted.lastIndexOf('\u17BB')
            && (ABOVE.matcher(sorted).find() || (!strong && sorted.indexOf('\u17D0') >= 0));
    if (typedShifter) {
      sorted =
          sorted
              .replaceFirst("\u17BB", "")
              .replaceFirst("^((?:\u17CC|\u17D2.)*)", strong ? "$1\u17CA" : "$1\u17C9");
    }
    return cluster.charAt(0) + sorted;
  }

  private static int rank(String part) {
    for (int rank = 0; rank < ORDER.length; rank++) {
      if (part.matches(ORDER[rank])) {
        return rank;
      }
    }
    throw new IllegalArgumentException(part);
  }
}
