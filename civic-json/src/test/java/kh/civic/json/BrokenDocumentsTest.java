package kh.civic.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kh.civic.core.CivicDataset;
import kh.civic.json.Hosts.Host;
import org.junit.jupiter.api.Test;

/** The README's ten broken documents: what the facade says of each, and that mappers say it too. */
class BrokenDocumentsTest {

  private record Row(String document, String message) {}

  private static List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("README.md"))) {
      if (line.startsWith("| `{") || line.startsWith("| `U+FEFF")) {
        List<String> cells = Splitter.on(" | ").splitToList(line);
        String document = unquoted(cells.get(0).substring(2));
        rows.add(
            new Row(
                document.replace("U+FEFF ", "\uFEFF"),
                unquoted(cells.get(1).substring(0, cells.get(1).lastIndexOf('`') + 1))));
      }
    }
    return rows;
  }

  private static String unquoted(String cell) {
    return cell.substring(1, cell.length() - 1);
  }

  @Test
  void theFacadeSaysOfEachWhatTheReadmeSays() throws IOException {
    List<Row> rows = rows();
    assertEquals(10, rows.size());
    for (Row row : rows) {
      CivicJsonException refused =
          assertThrows(CivicJsonException.class, () -> CivicJson.read(row.document), row.document);
      assertEquals(row.message, refused.getMessage());
    }
  }

  @Test
  void mappersRefuseEachAndSayTheSameOfWhatIsJson() throws IOException {
    for (Row row : rows()) {
      for (Host host : Hosts.PLAIN.values()) {
        Exception refused =
            assertThrows(
                Exception.class, () -> host.read(row.document, CivicDataset.class), row.document);
        if (refused.getCause() instanceof CivicJsonException ours
            && ours.code() != CivicJsonException.Code.MALFORMED) {
          assertTrue(row.message.startsWith(ours.getMessage()), ours.getMessage());
        }
      }
    }
  }
}
