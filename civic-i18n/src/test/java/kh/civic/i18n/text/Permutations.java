package kh.civic.i18n.text;

import java.util.ArrayList;
import java.util.List;

/** The parts of a cluster after its base, in every order. */
final class Permutations {

  private Permutations() {}

  /** Splits what follows the base: a coeng stays with its letter. */
  static List<String> parts(String cluster) {
    List<String> parts = new ArrayList<>();
    for (int i = 1; i < cluster.length(); ) {
      int end = cluster.charAt(i) == '\u17D2' ? i + 2 : i + 1;
      parts.add(cluster.substring(i, end));
      i = end;
    }
    return parts;
  }

  static String reversed(List<String> parts) {
    StringBuilder text = new StringBuilder();
    for (int i = parts.size() - 1; i >= 0; i--) {
      text.append(parts.get(i));
    }
    return text.toString();
  }

  static List<String> of(List<String> parts) {
    if (parts.isEmpty()) {
      return List.of("");
    }
    List<String> all = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      List<String> rest = new ArrayList<>(parts);
      String first = rest.remove(i);
      for (String tail : of(rest)) {
        all.add(first + tail);
      }
    }
    return all;
  }
}
