package kh.civic.i18n.label;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kh.civic.core.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** The table of the constants of the model in both languages, {@code constants.tsv}. */
final class ConstantLabels {

  private static final ImmutableMap<String, Row> ROWS = read();

  private ConstantLabels() {}

  /** One constant in both languages. */
  record Row(String khmer, String english) {}

  /** Returns the keys of all rows, such as {@code Change.Type.SPLIT}. */
  static Iterable<String> keys() {
    return ROWS.keySet();
  }

  /** Returns the key of a constant: the names of its type and itself, without the package. */
  static String key(Enum<?> constant) {
    String type = constant.getDeclaringClass().getName();
    return type.substring(type.lastIndexOf('.') + 1).replace('$', '.') + '.' + constant.name();
  }

  /**
   * Returns the row of a constant.
   *
   * @throws InvalidValueException if there is none
   */
  static Row of(Enum<?> constant) {
    requireNonNull(constant, "constant");
    boolean ofTheModel = constant.getDeclaringClass().getName().startsWith("kh.civic.core.");
    @Nullable Row row = ofTheModel ? ROWS.get(key(constant)) : null;
    if (row == null) {
      throw new InvalidValueException("constant", key(constant), "a constant of the model");
    }
    return row;
  }

  private static ImmutableMap<String, Row> read() {
    ImmutableMap.Builder<String, Row> rows = ImmutableMap.builder();
    try (InputStream table =
        requireNonNull(
            ConstantLabels.class.getResourceAsStream("constants.tsv"), "constants.tsv")) {
      String text = new String(table.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : Splitter.on('\n').omitEmptyStrings().split(text)) {
        if (!line.startsWith("#")) {
          List<String> cells = Splitter.on('\t').splitToList(line);
          rows.put(cells.get(0), new Row(cells.get(1), cells.get(2)));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException("constants.tsv", unreadable);
    }
    return rows.buildOrThrow();
  }
}
