package kh.civic.json;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/**
 * A rule between the properties of one object: where one property has certain words, others are
 * required or have to be absent.
 *
 * @param property the property that decides
 * @param words the words of it that the rule is about; empty for any value
 * @param negated whether the rule is about all other words, and about no value at all
 * @param required the properties that are then required, arrays with at least one element
 * @param absent the properties that then have no value, arrays no element
 */
record Condition(
    String property,
    ImmutableList<String> words,
    boolean negated,
    ImmutableList<String> required,
    ImmutableList<String> absent) {

  /** Begins a rule about objects whose property has one of the words, or any value if no word. */
  static Condition when(String property, String... words) {
    return new Condition(
        property, ImmutableList.copyOf(words), false, ImmutableList.of(), ImmutableList.of());
  }

  /** Begins a rule about objects whose property has none of the words. */
  static Condition unless(String property, String... words) {
    return new Condition(
        property, ImmutableList.copyOf(words), true, ImmutableList.of(), ImmutableList.of());
  }

  Condition requires(String... properties) {
    return new Condition(property, words, negated, ImmutableList.copyOf(properties), absent);
  }

  Condition forbids(String... properties) {
    return new Condition(property, words, negated, required, ImmutableList.copyOf(properties));
  }

  /**
   * Returns whether an object is one of those that the rule is about.
   *
   * @param given the properties that have a value, with the word where it is a string
   */
  boolean concerns(Map<String, String> given) {
    String word = given.get(property);
    return negated != (word != null && (words.isEmpty() || words.contains(word)));
  }

  /** Returns what the rule is about, for a message. */
  String reason() {
    String whose = words.isEmpty() ? property : property + " " + String.join(" or ", words);
    return negated ? "without " + whose : "with " + whose;
  }

  void describe(JsonGenerator schema) {
    schema.writeStartObject();
    schema.writeObjectPropertyStart("if");
    if (negated) {
      schema.writeObjectPropertyStart("not");
    }
    schema.writeObjectPropertyStart("properties");
    schema.writeObjectPropertyStart(property);
    if (words.isEmpty()) {
      given(schema);
    } else {
      Schema.strings(schema, "enum", words);
    }
    schema.writeEndObject();
    schema.writeEndObject();
    Schema.strings(schema, "required", ImmutableList.of(property));
    if (negated) {
      schema.writeEndObject();
    }
    schema.writeEndObject();
    schema.writeObjectPropertyStart("then");
    schema.writeObjectPropertyStart("properties");
    for (String name : required) {
      schema.writeObjectPropertyStart(name);
      given(schema);
      schema.writeEndObject();
    }
    for (String name : absent) {
      schema.writeObjectPropertyStart(name);
      Schema.strings(schema, "type", ImmutableList.of("array", "null"));
      schema.writeNumberProperty("maxItems", 0);
      schema.writeEndObject();
    }
    schema.writeEndObject();
    if (!required.isEmpty()) {
      Schema.strings(schema, "required", required);
    }
    schema.writeEndObject();
    schema.writeEndObject();
  }

  /** Neither null nor an empty array. */
  private static void given(JsonGenerator schema) {
    schema.writeObjectPropertyStart("not");
    schema.writeStringProperty("type", "null");
    schema.writeEndObject();
    schema.writeNumberProperty("minItems", 1);
  }
}
