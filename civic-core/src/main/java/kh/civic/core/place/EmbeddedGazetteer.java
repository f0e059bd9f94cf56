package kh.civic.core.place;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Supplier;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kh.civic.core.change.Change;
import kh.civic.core.value.Citation;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.EntityType;
import kh.civic.core.value.Kind;
import kh.civic.core.value.LocalizedText;
import kh.civic.core.value.Name;
import kh.civic.core.value.NameKind;
import kh.civic.core.value.Period;
import org.jspecify.annotations.Nullable;

/**
 * The tables of levels 1 and 2 that come with the library, read once.
 *
 * <p>A new virtual machine reads them before it does anything else with places, so they are read
 * without the classes of {@link GazetteerReader}, without lambdas and joined texts, which cost more
 * there than the tables themselves. Cells hold no commas and no quotes. That the reader reads the
 * same of {@code divisions.csv} is tested.
 */
final class EmbeddedGazetteer {

  static final Gazetteer INSTANCE = load();

  private static final String DIVISIONS = "divisions.csv";
  private static final String NAMES = "names.csv";
  private static final String CHANGES = "changes.csv";

  private EmbeddedGazetteer() {}

  private static Gazetteer load() {
    List<String> lines = lines(DIVISIONS);
    Map<String, Division.Builder> builders = new LinkedHashMap<>();
    for (String line : lines.subList(3, lines.size())) {
      List<String> cells = cells(line);
      builders.put(
          cells.get(0),
          Division.builder()
              .code(DivisionCode.of(cells.get(0)))
              .type(type(cells.get(1)))
              .addNames(
                  Name.of(
                      NameKind.OFFICIAL,
                      LocalizedText.of("en", cells.get(3), "km", cells.get(2)))));
    }
    addNames(builders);
    ImmutableList.Builder<Division> divisions = ImmutableList.builder();
    for (Division.Builder builder : builders.values()) {
      divisions.add(builder.build());
    }
    return Gazetteer.ofAnyShape(
        headline(lines.get(0), "# edition: "),
        new Validity(headline(lines.get(1), "# period: ")),
        divisions.build(),
        new Changes());
  }

  /** Adds other names, and what is known of a division beside its names. */
  private static void addNames(Map<String, Division.Builder> builders) {
    List<String> lines = lines(NAMES);
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = cells(line);
      Division.Builder builder = requireNonNull(builders.get(cells.get(0)), line);
      if (!cells.get(1).isEmpty()) {
        NameKind kind = cells.get(1).equals("former") ? NameKind.FORMER : NameKind.ALIAS;
        LocalizedText text =
            cells.get(3).isEmpty()
                ? LocalizedText.of("en", cells.get(2))
                : LocalizedText.of("en", cells.get(2), "km", cells.get(3));
        builder.addNames(Name.of(kind, text));
      }
      builder.addCitations(citation(cells.get(4), cells.get(5)));
    }
  }

  /** The period, whose text few programs ask for. */
  private static final class Validity implements Supplier<Period> {
    private final String text;
    private volatile @Nullable Period period;

    Validity(String text) {
      this.text = text;
    }

    @Override
    public Period get() {
      Period known = period;
      if (known == null) {
        known = Period.parse(text);
        period = known;
      }
      return known;
    }
  }

  /** The changes, which few programs ask for. */
  private static final class Changes implements Supplier<ImmutableList<Change>> {

    private volatile @Nullable ImmutableList<Change> changes;

    @Override
    public ImmutableList<Change> get() {
      ImmutableList<Change> known = changes;
      if (known == null) {
        known = read();
        changes = known;
      }
      return known;
    }

    private static ImmutableList<Change> read() {
      List<String> lines = lines(CHANGES);
      ImmutableList.Builder<Change> changes = ImmutableList.builder();
      for (String line : lines.subList(1, lines.size())) {
        List<String> cells = cells(line);
        changes.add(
            Change.builder()
                .id(EntityId.of(cells.get(0)))
                .type(type(cells.get(1)))
                .when(Period.parse(cells.get(2)))
                .from(ids(cells.get(3)))
                .to(ids(cells.get(4)))
                .addCitations(citation(cells.get(5), cells.get(6)))
                .build());
      }
      return changes.build();
    }

    private static Change.Type type(String word) {
      for (Change.Type type : Change.Type.values()) {
        if (Kind.wordOf(type).equals(word)) {
          return type;
        }
      }
      throw new IllegalStateException(word);
    }

    private static List<EntityId> ids(String cell) {
      List<EntityId> ids = new ArrayList<>();
      for (String id : cell.split(" ", -1)) {
        ids.add(EntityId.of(id));
      }
      return ids;
    }
  }

  private static Citation citation(String document, String note) {
    return Citation.builder()
        .document(EntityId.of(EntityType.DOCUMENT, document))
        .note(note)
        .build();
  }

  private static DivisionType type(String word) {
    for (DivisionType type : DivisionType.values()) {
      if (type.words().contains(word)) {
        return type;
      }
    }
    throw new IllegalStateException(word);
  }

  private static List<String> lines(String table) {
    try (InputStream in =
        requireNonNull(EmbeddedGazetteer.class.getResourceAsStream(table), table)) {
      return cut(new String(in.readAllBytes(), UTF_8), '\n');
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<String> cells(String line) {
    return cut(line, ',');
  }

  /** Returns what stands between the signs, without an empty rest. */
  private static List<String> cut(String text, char sign) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf(sign); end >= 0; end = text.indexOf(sign, start)) {
      parts.add(text.substring(start, end));
      start = end + 1;
    }
    if (start < text.length()) {
      parts.add(text.substring(start));
    }
    return parts;
  }

  private static String headline(String line, String label) {
    if (!line.startsWith(label)) {
      throw new IllegalStateException(line);
    }
    return line.substring(label.length());
  }
}
