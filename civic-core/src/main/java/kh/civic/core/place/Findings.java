package kh.civic.core.place;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import kh.civic.core.place.GazetteerFinding.Kind;

/** Collects what is found in a file, and says once what most of its rows suffer from. */
final class Findings {

  /** The fewest rows that share a cause before it counts as one of the whole file. */
  private static final int FEWEST = 2;

  private final List<GazetteerFinding> found = new ArrayList<>();

  void ofRow(int line, Kind kind, String column, String text, String expected, String cause) {
    found.add(GazetteerFinding.ofRow(line, kind, column, text, expected, cause));
  }

  void ofRow(int line, Kind kind, String column, String text, String expected) {
    ofRow(line, kind, column, text, expected, "");
  }

  void ofFile(int line, Kind kind, int rows, String text, String expected) {
    found.add(GazetteerFinding.ofFile(line, kind, rows, text, expected));
  }

  /** Puts one finding in place of those of a kind that more than half of the rows suffer from. */
  void sumUp(int rows) {
    Map<Kind, Set<Integer>> lines = new EnumMap<>(Kind.class);
    for (GazetteerFinding finding : found) {
      if (!finding.kind().advice().isEmpty() && !finding.wholeFile()) {
        lines.computeIfAbsent(finding.kind(), kind -> new TreeSet<>()).add(finding.line());
      }
    }
    lines.forEach(
        (kind, affected) -> {
          if (affected.size() >= FEWEST && 2 * affected.size() > rows) {
            sumUp(kind, affected.size(), finding -> true);
          }
        });
  }

  /** Puts one finding in place of those of a kind, if there are any. */
  void sumUp(Kind kind, int rows, Predicate<GazetteerFinding> which) {
    Predicate<GazetteerFinding> replaced =
        finding -> finding.kind() == kind && !finding.wholeFile() && which.test(finding);
    found.stream()
        .filter(replaced)
        .min(BY_LINE)
        .ifPresent(
            first -> {
              found.removeIf(replaced);
              ofFile(first.line(), kind, rows, first.found(), kind.advice());
            });
  }

  private static final Comparator<GazetteerFinding> BY_LINE =
      Comparator.comparingInt(GazetteerFinding::line);

  /** Returns how many rows have a finding of a kind. */
  int count(Kind kind) {
    int count = 0;
    for (GazetteerFinding finding : found) {
      count += finding.kind() == kind ? finding.rows() : 0;
    }
    return count;
  }

  /** Returns all findings in the order of the lines, those of the whole file first. */
  ImmutableList<GazetteerFinding> sorted() {
    found.sort(
        Comparator.comparing((GazetteerFinding finding) -> !finding.wholeFile())
            .thenComparing(BY_LINE));
    return ImmutableList.copyOf(found);
  }
}
