package kh.civic.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The datasets of {@code seeds/}, and the tables that say what they hold. */
final class Seeds {

  static final ImmutableList<String> FILES =
      ImmutableList.of(
          "ccc.json", "civic-champions.json", "cpdd-battambang.json", "dar.json", "wgpd.json");

  private static final JsonMapper TREES = JsonMapper.builder().build();
  private static final Path FOLDER = Path.of("..", "seeds");

  private static final ImmutableMap<String, JsonNode> DATASETS =
      Maps.toMap(FILES, file -> parse(text(file)));

  private Seeds() {}

  static String text(String file) {
    try {
      return Files.readString(FOLDER.resolve(file), UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static JsonNode tree(String file) {
    return requireNonNull(DATASETS.get(file), file);
  }

  static JsonNode parse(String json) {
    return TREES.readTree(json);
  }

  /** Returns the rows of a table among the test resources, each with so many columns. */
  static ImmutableList<List<String>> table(String resource, int columns) {
    ImmutableList.Builder<List<String>> rows = ImmutableList.builder();
    for (String line : Splitter.on('\n').omitEmptyStrings().split(resource(resource))) {
      List<String> row = Splitter.on('\t').splitToList(line);
      if (row.size() != columns) {
        throw new IllegalStateException(resource + ": not " + columns + " columns: " + line);
      }
      rows.add(row);
    }
    return rows.build();
  }

  private static String resource(String name) {
    try (InputStream in = requireNonNull(Seeds.class.getResourceAsStream("/" + name), name)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Returns {@code A01}, {@code A02} and so on, up to the given number. */
  static Stream<String> ids(char letter, int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> String.format("%c%02d", letter, i));
  }

  /** Returns the pointers of all that stands directly in the root's arrays. */
  static ImmutableSet<String> entries(JsonNode dataset) {
    ImmutableSet.Builder<String> pointers = ImmutableSet.builder();
    for (String array : dataset.propertyNames()) {
      for (int i = 0; i < dataset.path(array).size(); i++) {
        pointers.add("/" + array + "/" + i);
      }
    }
    return pointers.build();
  }

  /** Returns the pointer of the entry of a root array that a pointer points into. */
  static String entry(String pointer) {
    return pointer.replaceFirst("^(/[a-zA-Z]+/[0-9]+)(/.*)?$", "$1");
  }
}
