package kh.civic.json.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DigestTest {

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final Digest digest =
      new Digest(
          new PrintStream(printed, true, StandardCharsets.UTF_8), LocalDate.of(2026, 11, 22));

  @TempDir Path folder;

  @Test
  void theDatasetsThatComeAlongAreSound() throws IOException {
    assertEquals(0, digest.print(List.of(Path.of("../seeds"))));
    String text = printed.toString(StandardCharsets.UTF_8);
    assertTrue(text.contains("5 datasets read, all sound."), text);
    assertTrue(text.contains("ខែកុម្ភៈ ឆ្នាំ២០០២"), "dates in Khmer");
    assertTrue(text.contains("February 2002"), "dates in English");
    assertTrue(text.contains("nearly 5000"), "statistics with their qualifiers");
    assertTrue(
        text.contains("leadership: WaterSHED (civil-society) → Ministry of Interior"),
        "from NGO-led to government-led");
  }

  @Test
  void aFileOfTheUserWorksAsWell() throws IOException {
    assertEquals(0, digest.print(List.of(write("{\"formatVersion\":\"1.0\"}"))));
  }

  @Test
  void aDatasetThatDoesNotReadFails() throws IOException {
    assertEquals(1, digest.print(List.of(write("{\"formatVersion\":\"1.0\",\"event\":[]}"))));
    assertTrue(printed.toString(StandardCharsets.UTF_8).contains("mine.json does not read: "));
  }

  @Test
  void aDatasetWithAnErrorFails() throws IOException {
    Path file =
        write(
            """
            {"formatVersion":"1.0","events":[
              {"type":"event","id":"event:a","kind":"forum","partOf":"event:b"}]}
            """);
    assertEquals(1, digest.print(List.of(file)));
    assertTrue(
        printed.toString(StandardCharsets.UTF_8).contains("ERROR reference.dangling at /events/0"));
  }

  @Test
  void aFileThatIsNotThereFails() throws IOException {
    assertEquals(1, digest.print(List.of(folder.resolve("absent.json"))));
    assertTrue(printed.toString(StandardCharsets.UTF_8).contains("cannot be read"));
  }

  @Test
  void nothingToReadIsNoSuccess() throws IOException {
    assertEquals(2, digest.print(List.of(folder)));
  }

  private Path write(String json) throws IOException {
    return Files.writeString(folder.resolve("mine.json"), json);
  }
}
