package kh.civic.json;

import com.google.common.collect.ImmutableMap;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.databind.node.ObjectNode;

/** Single shapes, for the reader and for an independent validator. */
final class Definitions {

  private static final ObjectNode SCHEMA =
      (ObjectNode) Documents.TREES.readTree(CivicJson.schema());

  /** Every shape by its name, the dataset among them. */
  static final ImmutableMap<String, Shape<?>> SHAPES = shapes();

  private Definitions() {}

  private static ImmutableMap<String, Shape<?>> shapes() {
    ImmutableMap.Builder<String, Shape<?>> shapes = ImmutableMap.builder();
    shapes.put(DatasetShapes.DATASET.name(), DatasetShapes.DATASET);
    Schema.definitions(DatasetShapes.DATASET).forEach(shape -> shapes.put(shape.name(), shape));
    return shapes.buildOrThrow();
  }

  /** Whether the validator accepts a value, given the definition of its shape. */
  static boolean accepts(com.networknt.schema.Schema schema, String json) {
    return schema.validate(json, InputFormat.JSON).isEmpty();
  }

  /** The schema of one shape. */
  static com.networknt.schema.Schema schema(Shape<?> shape) {
    ObjectNode schema = SCHEMA;
    if (shape != DatasetShapes.DATASET) {
      schema = Documents.TREES.createObjectNode();
      schema.put("$schema", SCHEMA.get("$schema").stringValue());
      schema.put("$ref", "#/$defs/" + shape.name());
      schema.set("$defs", SCHEMA.get("$defs"));
    }
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(schema.toString(), InputFormat.JSON);
  }

  /** Reads one value. */
  static <T> T read(Shape<T> shape, String json) {
    try (JsonParser parser = CivicJson.FACTORY.createParser(ObjectReadContext.empty(), json)) {
      Reading reading = new Reading(JsonSource.of(parser), null);
      reading.next();
      return shape.read(reading);
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
