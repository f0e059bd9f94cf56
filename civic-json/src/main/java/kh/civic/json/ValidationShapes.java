package kh.civic.json;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;
import static kh.civic.json.ObjectShape.table;
import static kh.civic.json.StringShape.codelist;

import com.google.common.collect.ImmutableMap;
import java.util.stream.Stream;
import kh.civic.core.Rule;
import kh.civic.core.Violation;
import kh.civic.core.value.InvalidValueException;
import kh.civic.core.value.Severity;
import kh.civic.json.CivicJsonException.Code;
import kh.civic.json.StringShape.Rules;
import org.jspecify.annotations.Nullable;

/** What the findings of a validation look like in JSON. No dataset holds them. */
final class ValidationShapes {

  private static final ImmutableMap<String, Rule> RULES =
      Stream.of(Rule.values()).collect(toImmutableMap(Rule::id, rule -> rule));

  static final StringShape<Rule> RULE =
      new StringShape<>(
          "rule",
          Rule.class,
          Code.UNKNOWN_CODE,
          id -> {
            Rule rule = RULES.get(id);
            if (rule == null) {
              throw new InvalidValueException(
                  "rule", id, "one of " + String.join(", ", RULES.keySet()));
            }
            return rule;
          },
          Rule::id,
          Rules.only(RULES.keySet().asList()));

  static final StringShape<Severity> SEVERITY = codelist("severity", Severity.class);

  /** A text that is written for people, or a path; it may be empty. */
  private static final StringShape<String> TEXT =
      StringShape.text("violation-text", (field, text) -> {}, Rules.pattern(""));

  static final Shape<Violation> VIOLATION =
      table("violation", Violation.class, Parts::new, Parts::build)
          .required("rule", RULE, Violation::rule, (parts, rule) -> parts.rule = rule)
          .required(
              "severity", SEVERITY, Violation::severity, (parts, level) -> parts.severity = level)
          .required("path", TEXT, Violation::path, (parts, path) -> parts.path = path)
          .required("message", TEXT, Violation::message, (parts, text) -> parts.message = text)
          .readerOnly("The severity is that of the rule.")
          .closed()
          .shape();

  private ValidationShapes() {}

  /** A violation in the making; the table has all parts when it is built. */
  private static final class Parts {
    private @Nullable Rule rule;
    private @Nullable Severity severity;
    private @Nullable String path;
    private @Nullable String message;

    Violation build() {
      Violation violation =
          new Violation(requireNonNull(rule), requireNonNull(path), requireNonNull(message));
      if (violation.severity() != severity) {
        throw new InvalidValueException(
            "severity", requireNonNull(severity), "that of the rule " + violation.rule().id());
      }
      return violation;
    }
  }
}
