package kh.civic.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import kh.civic.core.CivicDataset;
import kh.civic.core.Severity;
import kh.civic.core.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The datasets of {@code seeds/} read, are sound, and are written as they stand. */
class SeedsTest {

  static final ImmutableList<String> FILES = Seeds.FILES;

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void theFolderHoldsTheseDatasets() throws Exception {
    try (Stream<Path> files = Files.list(Path.of("..", "seeds"))) {
      assertEquals(
          ImmutableSet.copyOf(FILES),
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".json"))
              .collect(ImmutableSet.toImmutableSet()));
    }
  }

  @ParameterizedTest
  @FieldSource("FILES")
  void aDatasetIsWrittenAsItStands(String file) {
    CivicDataset dataset = CivicJson.read(Seeds.text(file));
    assertEquals(
        Seeds.tree(file).toPrettyString(),
        Seeds.parse(CivicJson.writeString(dataset)).toPrettyString());
  }

  @ParameterizedTest
  @FieldSource("FILES")
  void aDatasetHasNoErrors(String file) {
    CivicDataset dataset = CivicJson.read(Seeds.text(file));
    assertEquals(
        ImmutableList.of(),
        dataset.validate(TODAY).stream()
            .filter(violation -> violation.severity() == Severity.ERROR)
            .map(Violation::toString)
            .toList());
  }
}
