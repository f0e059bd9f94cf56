package kh.civic.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import kh.civic.core.CivicDataset;
import kh.civic.core.check.Checks;
import kh.civic.core.value.InvalidValueException;
import kh.civic.core.value.LocalizedText;
import kh.civic.json.CivicJsonException.Code;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCoverage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reader and schema agree: an independent validator judges documents as the reader does, but for
 * the rules that the schema says only the reader checks.
 */
class SchemaAgreementProperties {

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(CivicJson.schema(), InputFormat.JSON);

  private static final Schema TEXT_SCHEMA = Definitions.schema(ValueShapes.LOCALIZED_TEXT);

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** Errors that a schema without conditions and patterns would find too. */
  private static final EnumSet<Code> NEVER_READER_ONLY =
      EnumSet.of(
          Code.MISSING_PROPERTY,
          Code.UNKNOWN_PROPERTY,
          Code.WRONG_TYPE,
          Code.WRONG_DISCRIMINATOR,
          Code.UNKNOWN_CODE);

  @Provide
  Arbitrary<String> valid() {
    return Documents.datasets();
  }

  @Property(tries = 200)
  void theSchemaAcceptsWhatTheReaderAccepts(@ForAll("valid") String document) {
    assertEquals(List.of(), SCHEMA.validate(document, InputFormat.JSON), document);
  }

  @Property(tries = 200)
  void theSchemaAcceptsWhatTheWriterWrites(@ForAll CivicDataset dataset) {
    String written = CivicJson.writeString(dataset);
    assertEquals(List.of(), SCHEMA.validate(written, InputFormat.JSON), written);
  }

  /** A document with one random change somewhere, which may leave it valid. */
  @Provide
  Arbitrary<String> changed() {
    return Arbitraries.randomValue(
        random -> {
          ObjectNode document = (ObjectNode) Documents.value(DatasetShapes.DATASET, random);
          change(document, random);
          return document.toString();
        });
  }

  @Property(tries = 2000)
  void theyJudgeChangedDocumentsAlike(@ForAll("changed") String document) {
    boolean accepted = SCHEMA.validate(document, InputFormat.JSON).isEmpty();
    Optional<CivicJsonException> refused = refusal(document);
    Statistics.label("verdicts")
        .collect(refused.map(error -> error.code().name()).orElse("none"), accepted)
        .coverage(SchemaAgreementProperties::sees);
    if (refused.isEmpty()) {
      assertTrue(accepted, () -> "the reader accepts, the schema refuses: " + document);
    } else if (accepted) {
      assertFalse(
          NEVER_READER_ONLY.contains(refused.get().code()),
          () -> "the schema accepts " + document + ", but " + refused.get());
      assertTrue(
          hasReaderOnlyRules(refused.get().path()),
          () -> "the schema accepts and names no rule of the reader: " + refused.get());
    }
  }

  /** Texts in which little or nothing can be seen. */
  @Provide
  Arbitrary<String> hardlyVisible() {
    return Arbitraries.strings()
        .withChars(
            " \t\n\u0000\u0085\u00A0\u00AD\u1680\u17B4\u17B5\u2003\u2007\u200B\u200C\u2060\uFEFF")
        .withChars("ក\u17D2\u2800\uD83D\uDE00")
        .ofMaxLength(4);
  }

  @Property(tries = 1000)
  void theyJudgeTextsThatHardlyShowAlike(@ForAll("hardlyVisible") String text) {
    String json = Documents.TREES.writeValueAsString(Map.of("en", text));
    boolean accepted = Definitions.accepts(TEXT_SCHEMA, json);
    try {
      LocalizedText read = Definitions.read(ValueShapes.LOCALIZED_TEXT, json);
      assertEquals(LocalizedText.of("en", text), read);
      assertTrue(accepted, () -> "the reader accepts, the schema refuses: " + json);
    } catch (CivicJsonException refused) {
      assertEquals(Code.INVALID_VALUE, refused.code());
      assertTrue(
          !accepted || text.chars().anyMatch(c -> Character.isSurrogate((char) c)),
          () -> "the schema accepts " + json + ", but " + refused);
    }
  }

  @Example
  void eachCharacterIsATextForBothOrForNeither() {
    Predicate<String> schema = Pattern.compile(ValueShapes.TEXT.schema().pattern()).asPredicate();
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
        String text = Character.toString(c);
        assertEquals(
            schema.test(text), isText(text), () -> "U+" + Integer.toHexString(text.codePointAt(0)));
      }
    }
  }

  private static boolean isText(String text) {
    try {
      Checks.checkNotBlank("text", text);
      return true;
    } catch (InvalidValueException blank) {
      return false;
    }
  }

  private static void sees(StatisticsCoverage verdicts) {
    verdicts.check("none", true).count(count -> count > 100);
    verdicts.check(Code.INVALID_VALUE.name(), false).count(count -> count > 100);
    for (Code code : NEVER_READER_ONLY) {
      verdicts.check(code.name(), false).count(count -> count > 3);
    }
  }

  private static Optional<CivicJsonException> refusal(String document) {
    try {
      assertEquals(CivicJson.read(document), CivicJson.read(document));
      return Optional.empty();
    } catch (CivicJsonException refused) {
      return Optional.of(refused);
    }
  }

  /** Whether a shape on the way to the value at the path has rules that no schema can tell. */
  private static boolean hasReaderOnlyRules(String path) {
    Shape<?> shape = DatasetShapes.DATASET;
    boolean found = path.isEmpty();
    for (String segment : Splitter.on('/').split(path)) {
      if (shape instanceof ObjectShape<?, ?> object) {
        for (kh.civic.json.Property<?, ?> property : object.properties()) {
          if (property.name().equals(segment)) {
            found |= !object.readerOnly().isEmpty();
            shape = property.parts().isEmpty() ? shape : property.parts().get(0);
          }
        }
      } else if (shape instanceof TextShape text) {
        return !text.tag().schema().readerOnly().isEmpty();
      }
    }
    return found
        || (shape instanceof ObjectShape<?, ?> object && !object.readerOnly().isEmpty())
        || (shape instanceof StringShape<?> string && !string.schema().readerOnly().isEmpty());
  }

  /** Changes one thing at a random place. */
  private static void change(ObjectNode document, Random random) {
    List<JsonNode> containers = new ArrayList<>();
    collect(document, containers);
    JsonNode container = containers.get(random.nextInt(containers.size()));
    if (container instanceof ObjectNode object) {
      List<String> names = new ArrayList<>(object.propertyNames());
      if (names.isEmpty()) {
        object.put("unknown", 1);
        return;
      }
      String name = names.get(random.nextInt(names.size()));
      switch (random.nextInt(5)) {
        case 0 -> object.remove(name);
        case 1 -> {
          JsonNode value = object.remove(name);
          object.set(name + "x", value);
        }
        case 2 -> object.put("unknown", 1);
        default -> object.set(name, changed(object.get(name), random));
      }
    } else if (container instanceof ArrayNode array) {
      switch (random.nextInt(3)) {
        case 0 -> array.removeAll();
        case 1 -> array.add(changed(NODES.nullNode(), random));
        default -> {
          int index = random.nextInt(Math.max(1, array.size()));
          if (index < array.size()) {
            array.set(index, changed(array.get(index), random));
          }
        }
      }
    }
  }

  private static void collect(JsonNode node, List<JsonNode> containers) {
    if (node.isContainer()) {
      containers.add(node);
      node.values().forEach(child -> collect(child, containers));
    }
  }

  private static JsonNode changed(JsonNode node, Random random) {
    ImmutableList<JsonNode> others =
        ImmutableList.of(
            NODES.nullNode(),
            NODES.numberNode(0),
            NODES.numberNode(-1),
            NODES.numberNode(1.5),
            NODES.numberNode(1L << 53),
            NODES.booleanNode(true),
            NODES.stringNode(""),
            NODES.stringNode(" \u2003\u3000"),
            NODES.stringNode("\u00a0\u200b\u2060\ufeff"),
            NODES.stringNode("2021-02-30"),
            NODES.stringNode("2021-13"),
            NODES.stringNode("2020/2010"),
            NODES.stringNode("0200"),
            NODES.stringNode("org:x"),
            NODES.stringNode("doc:" + "x".repeat(101)),
            NODES.stringNode("not a word"),
            NODES.stringNode("other"),
            NODES.stringNode("between"),
            NODES.stringNode("statistic"),
            NODES.arrayNode(),
            NODES.objectNode());
    if (node.isString() && random.nextBoolean()) {
      String text = node.stringValue();
      return NODES.stringNode(
          switch (random.nextInt(5)) {
            case 0 -> text + "\n";
            case 1 -> text.toUpperCase(Locale.ROOT);
            case 2 -> " " + text;
            case 3 -> text + "-";
            default -> text.isEmpty() ? "x" : text.substring(text.offsetByCodePoints(0, 1));
          });
    }
    return others.get(random.nextInt(others.size()));
  }
}
