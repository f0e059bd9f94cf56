package kh.civic.core;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.Comparators;
import java.util.Comparator;
import kh.civic.core.value.Severity;

/**
 * A place in a dataset where a {@link Rule} does not hold.
 *
 * <p>Immutable, thread-safe, and ordered by path, then rule, then message.
 *
 * @param rule the rule
 * @param path where, as a JSON Pointer into the wire form: {@code /events/3/organizers/0/id}
 * @param message what is wrong there, in English
 */
public record Violation(Rule rule, String path, String message) implements Comparable<Violation> {

  /**
   * Path segments are compared as numbers where both are, so that /events/9 precedes /events/10.
   */
  private static final Comparator<String> SEGMENTS =
      Comparator.comparingInt(Violation::index).thenComparing(Comparator.naturalOrder());

  private static final Comparator<Violation> ORDER =
      Comparator.comparing(
              (Violation violation) -> Splitter.on('/').split(violation.path),
              Comparators.lexicographical(SEGMENTS))
          .thenComparing(Violation::rule)
          .thenComparing(Violation::message);

  /** Creates a violation. */
  public Violation {
    requireNonNull(rule, "rule");
    requireNonNull(path, "path");
    requireNonNull(message, "message");
  }

  /** Returns how much it matters. */
  public Severity severity() {
    return rule.severity();
  }

  @Override
  public int compareTo(Violation other) {
    return ORDER.compare(this, requireNonNull(other, "other"));
  }

  /** Returns one line: {@code ERROR reference.dangling at /events/0/partOf: …}. */
  @Override
  public String toString() {
    return severity() + " " + rule.id() + " at " + path + ": " + message;
  }

  private static int index(String segment) {
    return !segment.isEmpty()
            && segment.length() < 10
            && segment.chars().allMatch(Character::isDigit)
        ? Integer.parseInt(segment)
        : -1;
  }
}
