package kh.civic.i18n.text;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Something in a text that a rule of Khmer encoding speaks against. Immutable and thread-safe.
 *
 * @param rule the rule
 * @param start the index of the first character concerned
 * @param end the index behind the last one, greater than the start
 * @param found what stands there
 * @param suggestion what to write instead, perhaps nothing at all (""); absent if only a reader can
 *     tell
 */
public record Finding(Rule rule, int start, int end, String found, Optional<String> suggestion) {

  /** Checks that nothing is null. */
  public Finding {
    requireNonNull(rule, "rule");
    requireNonNull(found, "found");
    requireNonNull(suggestion, "suggestion");
  }

  /** Returns the lowest level of normalization that makes the change; empty if none does. */
  public Optional<Level> level() {
    return rule.level();
  }

  /**
   * Returns rule, range, what stands there and what to write instead, with their code points:
   * {@code COMPONENT_ORDER at 0-4: ខែ្ម (U+1781 U+17C2 U+17D2 U+1798), better ខ្មែ (…)}.
   */
  @Override
  public String toString() {
    String better = suggestion.map(text -> ", better " + show(text)).orElse("");
    return rule + " at " + start + "-" + end + ": " + show(found) + better;
  }

  private static String show(String text) {
    if (text.isEmpty()) {
      return "nothing";
    }
    return text.codePoints()
        .mapToObj(codePoint -> String.format(Locale.ROOT, "U+%04X", codePoint))
        .collect(Collectors.joining(" ", text + " (", ")"));
  }
}
