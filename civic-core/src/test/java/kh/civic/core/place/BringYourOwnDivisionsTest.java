package kh.civic.core.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kh.civic.core.value.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's section on communes and villages, run. */
class BringYourOwnDivisionsTest {

  @Test
  void communesAndVillagesAddToTheEmbeddedGazetteer(@TempDir Path directory) throws IOException {
    Path batheay =
        Files.writeString(
            directory.resolve("kampong-cham.csv"),
            """
            List of codes,,,
            Type,Code,Name (Khmer),Name (Latin)
            ស្រុក,301,បាធាយ,Batheay
            ឃុំ,30101,បាធាយ,Batheay
            ភូមិ,3010101,ស្វាយពក,Svay  Pok
            ភូមិ,3010102,បាធាយ,Batheay
            """);
    List<Path> files = List.of(batheay);
    List<GazetteerFinding> report = new ArrayList<>();

    // README: begin
    Gazetteer gazetteer = Gazetteer.embedded(); // levels 1 and 2
    for (Path file : files) {
      try (InputStream in = Files.newInputStream(file)) {
        GazetteerReading reading =
            GazetteerReader.extending(gazetteer, "NCDD 2023", Period.parse("2023/..")).read(in);
        report.addAll(reading.findings()); // line 3, Code: LOST_ZERO "301", 0301 …
        gazetteer = reading.soundGazetteer(); // or gazetteer(), which throws on defects
      }
    }
    List<Division> communes = gazetteer.children(DivisionCode.of("0301"));
    List<Division> tie = gazetteer.findByName("Batheay", DivisionCode.of("03"));
    // README: end

    assertEquals(
        List.of(
            "line 1: SKIPPED_LINE \"List of codes,,,\", taken for a title",
            "line 3, Code: LOST_ZERO \"301\", 0301",
            "line 4, Code: LOST_ZERO \"30101\", 030101",
            "line 5, Code: LOST_ZERO \"3010101\", 03010101",
            "line 5, Name (Latin): SPACES \"Svay  Pok\", Svay Pok",
            "line 6, Code: LOST_ZERO \"3010102\", 03010102"),
        report.stream().map(GazetteerFinding::toString).toList());
    assertEquals(List.of("030101"), codes(communes));
    assertEquals(List.of("0301", "030101", "03010102"), codes(tie));
  }

  private static List<String> codes(List<Division> divisions) {
    return divisions.stream().map(division -> division.code().toString()).toList();
  }
}
