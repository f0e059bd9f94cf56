package kh.civic.core.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import kh.civic.core.place.GazetteerFinding.Kind;
import kh.civic.core.testkit.PlaceArbitraries;
import kh.civic.core.value.Period;
import kh.civic.core.value.Severity;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class GazetteerReaderProperties {

  private static final Period SINCE = Period.parse("2024/..");
  private static final String HEAD = "code,type,khmer,latin\n";

  @Provide
  Arbitrary<Gazetteer> gazetteers() {
    return PlaceArbitraries.gazetteers();
  }

  /** Text made of what the reader treats in a way of its own. */
  @Provide
  Arbitrary<String> strangeFiles() {
    return Arbitraries.of(
            "\"", ",", "\n", "\r", "\uFEFF", "\u200B", " ", "0301", "03", "ខេត្ត", "ស្រុក", "code",
            "type", "khmer", "latin", HEAD, "៣០១", "\uFFFD", "\uD800", "បាធាយ", "\u0000", "00")
        .list()
        .ofMaxSize(60)
        .map(parts -> String.join("", parts));
  }

  private static GazetteerReading read(String file) throws IOException {
    return GazetteerReader.of("test", SINCE).read(new StringReader(file));
  }

  private static String row(Division division, String code) {
    return code
        + ","
        + division.type().words().asList().get(0)
        + ",\""
        + division.name().in("km").orElse("").replace("\"", "\"\"")
        + "\",\""
        + division.name().in("en").orElse("")
        + "\"\n";
  }

  @Property(tries = 200)
  void readsBackWhatWasWritten(@ForAll("gazetteers") Gazetteer gazetteer, @ForAll Random random)
      throws IOException {
    List<Division> rows = new ArrayList<>(gazetteer.divisions());
    Collections.shuffle(rows, random);
    GazetteerReading reading =
        read(
            HEAD
                + rows.stream()
                    .map(d -> row(d, d.code().toString()))
                    .collect(Collectors.joining()));
    assertEquals(List.of(), reading.findings(Severity.ERROR));
    assertEquals(List.of(), reading.findings(Severity.WARNING));
    List<Division> read = reading.gazetteer().divisions();
    assertEquals(gazetteer.divisions().size(), read.size());
    for (int i = 0; i < read.size(); i++) {
      assertEquals(gazetteer.divisions().get(i).code(), read.get(i).code());
      assertEquals(gazetteer.divisions().get(i).type(), read.get(i).type());
      assertEquals(gazetteer.divisions().get(i).name(), read.get(i).name());
    }
  }

  @Property(tries = 200)
  void everyLostZeroIsBackAndReported(@ForAll("gazetteers") Gazetteer gazetteer)
      throws IOException {
    StringBuilder file = new StringBuilder(HEAD);
    long lost = 0;
    for (Division division : gazetteer.divisions()) {
      String number = Long.toString(Long.parseLong(division.code().toString()));
      lost += number.length() % 2;
      file.append(row(division, number));
    }
    GazetteerReading reading = read(file.toString());
    assertEquals(lost, reading.findings().stream().filter(f -> f.kind() == Kind.LOST_ZERO).count());
    assertEquals(
        gazetteer.divisions().stream().map(Division::code).toList(),
        reading.gazetteer().divisions().stream().map(Division::code).toList());
  }

  @Property(tries = 200)
  void everyPlantedDefectIsFoundOnItsLine(
      @ForAll("gazetteers") Gazetteer gazetteer,
      @ForAll Random random,
      @ForAll @IntRange(max = 6) int planted)
      throws IOException {
    List<String> rows = new ArrayList<>();
    gazetteer.divisions().forEach(division -> rows.add(row(division, division.code().toString())));
    List<String> defects =
        List.of(
            "x1,ខេត្ត,ក,A\n",
            "77,county,ក,A\n",
            "7677,ស្រុក,ក,A\n",
            "78,ខេត្ត,,\n",
            "79,ខេត្ត,ក,A,B\n",
            "80,ខេត្ត,ក\"ក,A\n");
    rows.addAll(defects.subList(0, planted));
    Collections.shuffle(rows, random);
    Set<Integer> lines = new HashSet<>();
    for (String defect : defects.subList(0, planted)) {
      lines.add(rows.indexOf(defect) + 2);
    }
    GazetteerReading reading = read(HEAD + String.join("", rows));
    assertEquals(
        lines,
        reading.findings(Severity.ERROR).stream()
            .map(GazetteerFinding::line)
            .collect(Collectors.toSet()));
    assertEquals(planted, reading.findings(Severity.ERROR).size());
  }

  @Property(tries = 1000)
  void noFileMakesItThrowAndFindingsAreInTheOrderOfTheLines(@ForAll("strangeFiles") String file)
      throws IOException {
    GazetteerReading reading = read(file);
    List<Integer> lines =
        reading.findings().stream()
            .filter(finding -> !finding.wholeFile())
            .map(GazetteerFinding::line)
            .toList();
    assertEquals(lines.stream().sorted().toList(), lines);
    assertTrue(lines.stream().allMatch(line -> line >= 1 && line <= lineCount(file)));
    assertEquals("test", reading.soundGazetteer().edition());
    if (reading.findings(Severity.ERROR).isEmpty()) {
      assertEquals("test", reading.gazetteer().edition());
    } else {
      assertThrows(IllegalStateException.class, reading::gazetteer);
    }
  }

  private static long lineCount(String file) {
    return Math.max(1, file.lines().count());
  }

  /** As many rows as the country has, with names of its own for each. */
  @Example
  void theWholeCountryLoads() throws IOException {
    StringBuilder file = new StringBuilder(HEAD);
    List<DivisionCode> villages = new ArrayList<>();
    int rows = 0;
    for (int province = 1; province <= 25; province++) {
      rows += append(file, "%02d", province, DivisionType.PROVINCE);
      for (int district = 1; district <= 8; district++) {
        int code = province * 100 + district;
        rows += append(file, "%04d", code, DivisionType.DISTRICT);
        for (int commune = 1; commune <= 8; commune++) {
          rows += append(file, "%06d", code * 100 + commune, DivisionType.COMMUNE);
          for (int village = 1; village <= 9; village++) {
            int number = (code * 100 + commune) * 100 + village;
            rows += append(file, "%d", number, DivisionType.VILLAGE);
            villages.add(DivisionCode.parseLenient(Integer.toString(number)));
          }
        }
      }
    }
    Gazetteer gazetteer = read(file.toString()).gazetteer();
    assertEquals(rows, gazetteer.divisions().size());
    assertTrue(rows > 16_000);
    assertEquals(
        villages,
        gazetteer.divisions().stream()
            .map(Division::code)
            .filter(code -> code.level() == 4)
            .toList());
    for (DivisionCode village : villages) {
      assertTrue(gazetteer.isWithin(village, village.atLevel(1)));
      assertEquals(4, gazetteer.path(village).size());
      assertEquals(9, gazetteer.children(village.atLevel(3)).size());
      assertEquals(
          List.of(village),
          gazetteer.findByName("VILLAGE" + Integer.parseInt(village.toString())).stream()
              .map(Division::code)
              .toList());
    }
  }

  private static int append(StringBuilder file, String format, int code, DivisionType type) {
    file.append(String.format(Locale.ROOT, format, code))
        .append(',')
        .append(type.words().asList().get(0))
        .append(",ភូមិ")
        .append(code)
        .append(",Village ")
        .append(code)
        .append('\n');
    return 1;
  }
}
