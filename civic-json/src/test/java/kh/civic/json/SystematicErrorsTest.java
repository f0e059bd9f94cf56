package kh.civic.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kh.civic.json.CivicJsonException.Code;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Each property of each type, broken in each way that a schema can tell; both refuse it. */
class SystematicErrorsTest {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  @TestFactory
  Stream<DynamicTest> readerAndSchemaRefuse() {
    return Definitions.SHAPES.values().stream()
        .filter(ObjectShape.class::isInstance)
        .map(
            shape ->
                DynamicTest.dynamicTest(
                    shape.name(), () -> new Breaker((ObjectShape<?, ?>) shape).run()));
  }

  private static final class Breaker {

    private final ObjectShape<?, ?> shape;
    private final com.networknt.schema.Schema schema;
    private final Random random = new Random(42);

    Breaker(ObjectShape<?, ?> shape) {
      this.shape = shape;
      this.schema = Definitions.schema(shape);
    }

    void run() {
      refused(object -> object.put("unknown", 1), Code.UNKNOWN_PROPERTY);
      for (Property<?, ?> property : shape.properties()) {
        run(property);
      }
      for (Condition condition : shape.conditions()) {
        run(condition);
      }
    }

    private void run(Property<?, ?> property) {
      String name = property.name();
      if (property.required()) {
        refused(object -> object.remove(name), Code.MISSING_PROPERTY);
        refused(object -> object.putNull(name), Code.MISSING_PROPERTY);
      } else {
        assertEquals(
            verdict(changed(object -> object.remove(name))),
            verdict(changed(object -> object.putNull(name))),
            name);
      }
      for (JsonNode wrong : wrongTypes(property)) {
        refused(object -> object.set(name, wrong), null);
      }
      if (property instanceof Property.Many<?, ?, ?> many) {
        refused(object -> object.set(name, NODES.arrayNode().addNull()), Code.WRONG_TYPE);
        refused(object -> object.set(name, NODES.arrayNode().add(true)), Code.WRONG_TYPE);
        if (many.required()) {
          refused(object -> object.set(name, NODES.arrayNode()), Code.MISSING_PROPERTY);
        }
        JsonNode element = Documents.value(many.shape(), random);
        if (many.least() > 1) {
          refused(object -> object.set(name, NODES.arrayNode().add(element)), Code.INVALID_VALUE);
        }
        if (many.distinct()) {
          refused(
              object -> object.set(name, NODES.arrayNode().add(element).add(element)),
              Code.INVALID_VALUE);
        }
      }
      if (property instanceof Property.Single<?, ?, ?> single
          && single.shape() instanceof StringShape<?> string) {
        Code code = string.refused();
        refused(object -> object.put(name, ""), code);
        refused(object -> object.put(name, " "), code);
        if (!string.name().equals("text")) {
          refused(object -> object.put(name, "ខ្មែរ"), code);
          refused(object -> object.put(name, "-a"), code);
          refused(object -> object.put(name, string(string) + "\n"), code);
          refused(object -> object.put(name, " " + string(string)), code);
        }
        if (!string.schema().examples().isEmpty()) {
          refused(object -> object.put(name, "x".repeat(101)), code);
        }
      }
      if (property instanceof Property.Single<?, ?, ?> single
          && single.shape() instanceof IntegerShape integer) {
        refused(object -> object.put(name, integer.least() - 1), Code.INVALID_VALUE);
        refused(object -> object.put(name, integer.most() + 1), Code.INVALID_VALUE);
        refused(object -> object.put(name, 1.5), Code.WRONG_TYPE);
      }
      if (property instanceof Property.Discriminator) {
        refused(object -> object.put(name, "Organization"), Code.WRONG_DISCRIMINATOR);
      }
    }

    private String string(StringShape<?> shape) {
      return Documents.value(shape, random).stringValue();
    }

    private Stream<JsonNode> values() {
      return Stream.of(
          NODES.numberNode(7),
          NODES.booleanNode(true),
          NODES.stringNode("x"),
          NODES.arrayNode(),
          NODES.objectNode().put("unknown", 1));
    }

    private List<JsonNode> wrongTypes(Property<?, ?> property) {
      return values().filter(value -> !fits(property, value)).toList();
    }

    private static boolean fits(Property<?, ?> property, JsonNode value) {
      if (property instanceof Property.Many) {
        return value.isArray();
      } else if (property instanceof Property.Single<?, ?, ?> single) {
        return single.shape() instanceof StringShape
            ? value.isString()
            : single.shape() instanceof IntegerShape && value.isNumber();
      }
      return value.isString();
    }

    private void run(Condition condition) {
      for (String required : condition.required()) {
        refusedWhere(condition, object -> object.remove(required), Code.MISSING_PROPERTY);
        refusedWhere(condition, object -> object.putNull(required), Code.MISSING_PROPERTY);
      }
      for (String absent : condition.absent()) {
        Property<?, ?> property =
            shape.properties().stream()
                .filter(row -> row.name().equals(absent))
                .findFirst()
                .orElseThrow();
        refusedWhere(
            condition,
            object -> object.set(absent, Documents.value(property, random)),
            Code.INVALID_VALUE);
      }
    }

    /** Breaks valid values that the condition concerns. */
    private void refusedWhere(Condition condition, Consumer<ObjectNode> change, Code code) {
      for (int tries = 0; tries < 10_000; tries++) {
        ObjectNode object = (ObjectNode) Documents.value(shape, random);
        if (condition.concerns(Documents.given(object.properties()))) {
          change.accept(object);
          assertRefused(object, code);
          return;
        }
      }
      throw new AssertionError("no " + shape.name() + " " + condition.reason());
    }

    private ObjectNode changed(Consumer<ObjectNode> change) {
      ObjectNode object = (ObjectNode) Documents.value(shape, new Random(7));
      change.accept(object);
      return object;
    }

    /** The value, or the code of the error; the schema agrees. */
    private Object verdict(ObjectNode object) {
      boolean accepted = Definitions.accepts(schema, object.toString());
      try {
        Object value = Definitions.read(shape, object.toString());
        assertTrue(accepted, object::toString);
        return value;
      } catch (CivicJsonException refused) {
        assertFalse(accepted, object::toString);
        return refused.code();
      }
    }

    private void refused(Consumer<ObjectNode> change, @Nullable Code code) {
      assertRefused(changed(change), code);
    }

    private void assertRefused(ObjectNode object, @Nullable Code code) {
      CivicJsonException refused =
          assertThrows(
              CivicJsonException.class,
              () -> Definitions.read(shape, object.toString()),
              object::toString);
      assertFalse(
          Definitions.accepts(schema, object.toString()),
          () -> "the schema accepts " + object + ", but " + refused.getMessage());
      if (code != null) {
        assertEquals(code, refused.code(), refused.getMessage());
      }
    }
  }
}
