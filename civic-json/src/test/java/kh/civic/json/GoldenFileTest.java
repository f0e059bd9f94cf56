package kh.civic.json;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kh.civic.core.CivicDataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Files of every released version read for ever, and those of this version are written again. */
class GoldenFileTest {

  private static JsonNode golden(String version) {
    try (InputStream in =
        Objects.requireNonNull(
            GoldenFileTest.class.getResourceAsStream("/golden/" + version + ".json"))) {
      return Documents.TREES.readTree(in);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = "1.0")
  void aReleasedVersionIsReadAndNothingOfItIsLost(String version) {
    String released = golden(version).toString();
    CivicDataset dataset = CivicJson.read(released);
    assertEquals(
        released
            .replace(versionOf(version), versionOf(FormatVersion.CURRENT.toString()))
            .replace(",\"qualifier\":\"exact\"", ""), // what goes without saying
        CivicJson.writeString(dataset));
  }

  private static String versionOf(String version) {
    return "\"formatVersion\":\"" + version + '"';
  }

  @Test
  void theFileOfThisVersionHasEveryPropertyOfEveryType() {
    Set<String> found = new TreeSet<>();
    collect(DatasetShapes.DATASET, golden(FormatVersion.CURRENT.toString()), found);
    Set<String> declared =
        Stream.concat(
                Stream.of(DatasetShapes.DATASET),
                Schema.definitions(DatasetShapes.DATASET).stream())
            .flatMap(GoldenFileTest::parts)
            .collect(toCollection(TreeSet::new));
    // No version 1.0 document says of a stage that it follows from endorsements.
    declared.remove("stage endorsed");
    declared.remove("stage partially-endorsed");
    assertEquals(declared, found);
  }

  private static Stream<String> parts(Shape<?> shape) {
    if (shape instanceof ObjectShape<?, ?> object) {
      return object.properties().stream()
          .filter(GoldenFileTest::isWritten)
          .map(row -> shape.name() + " " + row.name());
    } else if (shape instanceof StringShape<?> string) {
      return string.schema().closed().stream().map(word -> shape.name() + " " + word);
    }
    return Stream.of();
  }

  /** All but the version of a single value, which is read everywhere and written on lines only. */
  private static boolean isWritten(Property<?, ?> row) {
    return !(row instanceof Property.Version<?, ?> version) || version.written();
  }

  private static void collect(Shape<?> shape, JsonNode node, Set<String> found) {
    if (shape instanceof StringShape<?> string && !string.schema().closed().isEmpty()) {
      found.add(shape.name() + " " + node.stringValue());
    } else if (shape instanceof ObjectShape<?, ?> object) {
      for (Property<?, ?> row : object.properties()) {
        JsonNode value = node.get(row.name());
        if (value != null) {
          found.add(shape.name() + " " + row.name());
          for (Shape<?> part : row.parts()) {
            if (row instanceof Property.Many) {
              value.values().forEach(element -> collect(part, element, found));
            } else {
              collect(part, value, found);
            }
          }
        }
      }
    }
  }
}
