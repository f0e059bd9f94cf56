package kh.civic.json;

import com.google.common.collect.ImmutableList;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes the JSON Schema (2020-12) of a shape, with a definition for each shape that it uses. */
final class Schema {

  /** What no schema can tell of a document as a whole. */
  static final ImmutableList<String> READER_ONLY =
      ImmutableList.of(
          "No object has two properties of the same name.",
          "No string has an unpaired surrogate.",
          "An integer is written without fraction and exponent.",
          "The document keeps the limits of length and nesting.",
          "No two entities have the same id.");

  private Schema() {}

  static String of(ObjectShape<?, ?> root) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = CivicJson.FACTORY.createGenerator(new Indented(), text)) {
      out.writeStartObject();
      out.writeStringProperty("$schema", "https://json-schema.org/draft/2020-12/schema");
      out.writeStringProperty("$id", "urn:civic:format:" + FormatVersion.CURRENT);
      out.writeStringProperty("title", "civic " + FormatVersion.CURRENT);
      readerOnly(out, READER_ONLY);
      root.describe(out);
      out.writeObjectPropertyStart("$defs");
      for (Shape<?> part : definitions(root)) {
        out.writeObjectPropertyStart(part.name());
        part.describe(out);
        out.writeEndObject();
      }
      out.writeEndObject();
      out.writeEndObject();
    }
    return text.append('\n').toString();
  }

  /** Returns every shape that the root uses, directly or not, in the order of their first use. */
  static ImmutableList<Shape<?>> definitions(Shape<?> root) {
    Map<String, Shape<?>> definitions = new LinkedHashMap<>();
    collect(root.parts(), definitions);
    return ImmutableList.copyOf(definitions.values());
  }

  private static void collect(List<Shape<?>> parts, Map<String, Shape<?>> definitions) {
    for (Shape<?> part : parts) {
      Shape<?> known = definitions.putIfAbsent(part.name(), part);
      if (known == null) {
        collect(part.parts(), definitions);
      } else if (known != part) {
        throw new IllegalStateException("two shapes have the name " + part.name());
      }
    }
  }

  static void readerOnly(JsonGenerator out, List<String> rules) {
    out.writeStringProperty("$comment", "Only the reader checks: " + String.join(" ", rules));
  }

  static void strings(JsonGenerator out, String keyword, List<String> values) {
    out.writeArrayPropertyStart(keyword);
    values.forEach(out::writeString);
    out.writeEndArray();
  }

  static void reference(JsonGenerator out, String keyword, Shape<?> shape) {
    out.writeName(keyword);
    reference(out, shape);
  }

  static void reference(JsonGenerator out, Shape<?> shape) {
    out.writeStartObject();
    out.writeStringProperty("$ref", "#/$defs/" + shape.name());
    out.writeEndObject();
  }

  static void nullable(JsonGenerator out, Shape<?> shape) {
    out.writeStartObject();
    out.writeArrayPropertyStart("anyOf");
    reference(out, shape);
    out.writeStartObject();
    out.writeStringProperty("type", "null");
    out.writeEndObject();
    out.writeEndArray();
    out.writeEndObject();
  }

  /** Two spaces for each level, lines ended by a line feed on every system. */
  private static final class Indented extends ObjectWriteContext.Base {

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter().withObjectIndenter(INDENTER);
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
