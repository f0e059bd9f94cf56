package kh.civic.core.place;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kh.civic.core.place.GazetteerFinding.Kind;
import kh.civic.core.value.Period;
import kh.civic.core.value.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Spreadsheets as offices save them, and what the reader says of each. */
class SpreadsheetsTest {

  private static final GazetteerReader READER =
      GazetteerReader.extending(Gazetteer.embedded(), "test", Period.parse("2023/"));
  private static final String SHEET =
      """
      Type,Code,Name (Khmer),Name (Latin)
      ស្រុក,0301,បាធាយ,Batheay
      ឃុំ,030101,បាធាយ,Batheay
      ភូមិ,03010101,ស្វាយពក,Svay Pok
      """;
  private static final int BASE = Gazetteer.embedded().divisions().size();

  private static byte[] bytes(Charset charset, String text) {
    return text.getBytes(charset);
  }

  private static GazetteerReading read(byte[] file) throws IOException {
    return READER.read(new ByteArrayInputStream(file));
  }

  private static GazetteerReading read(String file) throws IOException {
    return READER.read(new StringReader(file));
  }

  static Stream<Arguments> readWhole() {
    return Stream.of(
        Arguments.of("commas", bytes(UTF_8, SHEET)),
        Arguments.of("semicolons", bytes(UTF_8, SHEET.replace(',', ';'))),
        Arguments.of("tabs", bytes(UTF_8, SHEET.replace(',', '\t'))),
        Arguments.of("a byte order mark", bytes(UTF_8, "\uFEFF" + SHEET)),
        Arguments.of(
            "Unicode text",
            bytes(UTF_16LE, "\uFEFF" + SHEET.replace(',', '\t').replace("\n", "\r\n"))),
        Arguments.of("UTF-16, the other way", bytes(UTF_16BE, "\uFEFF" + SHEET)),
        Arguments.of("a line for the separator", bytes(UTF_8, "sep=;\n" + SHEET.replace(',', ';'))),
        Arguments.of("codes as numbers", bytes(UTF_8, SHEET.replace(",0", ","))),
        Arguments.of("codes with a fraction", bytes(UTF_8, SHEET.replaceAll(",0(\\d+)", ",$1.0"))),
        Arguments.of("codes as text", bytes(UTF_8, SHEET.replaceAll("(0301\\d*)", "'$1"))),
        Arguments.of(
            "codes as formulas", bytes(UTF_8, SHEET.replaceAll("(0301\\d*)", "\"=\"\"$1\"\"\""))),
        Arguments.of("P-codes", bytes(UTF_8, SHEET.replaceAll("(0301\\d*)", "KH$1"))),
        Arguments.of("old line ends", bytes(UTF_8, SHEET.replace('\n', '\r'))),
        Arguments.of("blank columns and rows", bytes(UTF_8, SHEET.replace("\n", ",,\n,,,,,\n"))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("readWhole")
  void isReadWhole(String name, byte[] file) throws IOException {
    GazetteerReading reading = read(file);
    assertEquals(List.of(), reading.findings(Severity.ERROR), name);
    assertEquals(BASE + 2, reading.gazetteer().divisions().size(), name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "type,code,name_kh,name_en",
        "Type,Code,khName,enName",
        "Type,Commune Code,commune_kh,commune_en",
        "TYPE,ADM3_PCODE,ADM3_KH,ADM3_EN",
        "Type,P-Code,Khmer Name,Latin Name",
        "ប្រភេទ,លេខកូដ,ឈ្មោះជាភាសាខ្មែរ,ឈ្មោះជាអក្សរឡាតាំង",
        "ប្រភេទ,លេខកូដភូមិ,ឈ្មោះភូមិ,ឈ្មោះជាភាសាអង់គ្លេស",
        "Type,Geocode,Name in Khmer,Name",
        "type,village_code,village_kh,village_en"
      })
  void headingsOfOfficesAndPublicFilesAreUnderstood(String headings) throws IOException {
    GazetteerReading reading = read(SHEET.replace("Type,Code,Name (Khmer),Name (Latin)", headings));
    assertEquals(List.of(), reading.findings(), headings);
    assertEquals(BASE + 2, reading.gazetteer().divisions().size());
  }

  @Test
  void theNarrowestLevelIsReadAndTheCallerMayNameColumns() throws IOException {
    GazetteerReading wide =
        read(
            "district_code,district_kh,commune_code,commune_kh,Type,Population\n"
                + "0301,បាធាយ,030101,បាធាយ,ឃុំ,12\n");
    assertEquals(List.of("030101"), codes(wide));
    assertEquals(
        List.of("district_code", "district_kh", "Population"),
        wide.findings().stream().map(GazetteerFinding::column).toList());
    GazetteerReading named =
        READER
            .heading("Nom khmer", GazetteerColumn.KHMER_NAME)
            .heading("INSEE", GazetteerColumn.CODE)
            .heading("Genre", GazetteerColumn.TYPE)
            .read(new StringReader("insee,nom_khmer,GENRE\n030101,បាធាយ,ឃុំ\n"));
    assertEquals(List.of(), named.findings());
    assertEquals(List.of("030101"), codes(named));
  }

  private static List<String> codes(GazetteerReading reading) {
    return reading.soundGazetteer().divisions().stream()
        .map(division -> division.code().toString())
        .filter(code -> code.length() > 4)
        .toList();
  }

  static Stream<Arguments> sufferWhole() throws IOException {
    byte[] zip;
    byte[] gzip;
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      try (ZipOutputStream archive = new ZipOutputStream(out)) {
        archive.putNextEntry(new ZipEntry("[Content_Types].xml"));
      }
      zip = out.toByteArray();
    }
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
        packed.write(bytes(UTF_8, SHEET));
      }
      gzip = out.toByteArray();
    }
    String rows = SHEET.substring(SHEET.indexOf('\n') + 1);
    String head = SHEET.substring(0, SHEET.indexOf('\n') + 1);
    return Stream.of(
        Arguments.of(Kind.NO_TEXT, "save the sheet as", zip),
        Arguments.of(Kind.NO_TEXT, "unpack it first", gzip),
        Arguments.of(Kind.NO_TEXT, "save the sheet as", bytes(UTF_8, "<html><table><tr>")),
        Arguments.of(Kind.NO_TEXT, "UTF-16", bytes(UTF_16LE, SHEET)),
        Arguments.of(
            Kind.LOSSY_ENCODING,
            "the letters are gone",
            bytes(UTF_8, head + rows.replaceAll("[\u1780-\u17FF]", "?"))),
        Arguments.of(
            Kind.LOSSY_ENCODING,
            "the letters are gone",
            bytes(UTF_8, "??????,???????,??????????\n????,0301,??????\n")),
        Arguments.of(
            Kind.WRONG_ENCODING,
            "not in UTF-8",
            bytes(UTF_8, new String(bytes(UTF_8, SHEET), Charset.forName("windows-1252")))),
        Arguments.of(Kind.WRONG_SEPARATOR, "by commas", bytes(UTF_8, SHEET.replace(',', '|'))),
        Arguments.of(
            Kind.WRONG_SEPARATOR, "by commas", bytes(UTF_8, head + rows.replace(',', ';'))),
        Arguments.of(
            Kind.NO_HEADER, "the code is missing", bytes(UTF_8, "Type,No,Name (Khmer)\nx,1,y\n")),
        Arguments.of(
            Kind.CODE_AS_NUMBER,
            "to the format Text",
            bytes(UTF_8, SHEET.replaceAll("0301\\d*", "3.01E+06"))),
        Arguments.of(
            Kind.CODE_AS_DATE,
            "the format Text",
            bytes(UTF_8, SHEET.replaceAll("0301\\d*", "3-Jan"))),
        Arguments.of(
            Kind.NO_TYPE,
            "add a column",
            bytes(UTF_8, "code,khmer\n030101,បាធាយ\n030102,ជើងព្រៃ\n03010101,ស្វាយពក\n")),
        Arguments.of(
            Kind.WRONG_SCRIPT,
            "need each other's headings",
            bytes(UTF_8, SHEET.replace("Name (Khmer),Name (Latin)", "Name (Latin),Name (Khmer)"))));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("sufferWhole")
  void oneCauseOfTheWholeFileIsSaidOnceWithWhatToDo(Kind kind, String advice, byte[] file)
      throws IOException {
    GazetteerReading reading = read(file);
    List<GazetteerFinding> errors = reading.findings(Severity.ERROR);
    assertEquals(1, errors.size(), errors.toString());
    assertEquals(kind, errors.get(0).kind());
    assertTrue(errors.get(0).wholeFile());
    assertTrue(errors.get(0).expected().contains(advice), errors.toString());
    assertTrue(reading.soundGazetteer().divisions().size() >= BASE);
  }

  @Test
  void aPartOfTheCountryIsReadAsAnExtension() throws IOException {
    GazetteerReading reading =
        GazetteerReader.of("test", Period.parse("2023/")).read(new StringReader(SHEET));
    assertEquals(
        List.of(Kind.NO_PARENT),
        reading.findings(Severity.ERROR).stream().map(GazetteerFinding::kind).toList());
    assertTrue(reading.findings().get(0).expected().contains("GazetteerReader.extending"));
  }

  @Test
  void anOlderEditionIsReadOnRequest() throws IOException {
    String file =
        """
        Type,Code,Khmer,Latin
        Municipality,12,ភ្នំពេញ,Phnom Penh
        Municipality,18,ក្រុងព្រះសីហនុ,Preah Sihanouk
        Khan,1801,មិត្តភាព,Mittakpheap
        Section,180101,លេខ ១,Muoy
        Province,02,បាត់ដំបង,Battambang
        Municipality,0203,បាត់ដំបង,Battambang
        Commune,020301,ទួលតាឯក,Tuol Ta Aek
        Village,02030101,ទួលតាឯក,Tuol Ta Aek
        """;
    GazetteerReader reader = GazetteerReader.of("1998", Period.parse("1998"));
    GazetteerReading today = reader.read(new StringReader(file));
    assertEquals(
        4, today.findings(Severity.ERROR).stream().filter(finding -> !finding.wholeFile()).count());
    assertTrue(today.findings().get(0).expected().contains("olderEditions()"));
    assertEquals(List.of("02", "0203"), allCodes(today.soundGazetteer()));
    GazetteerReading older = reader.olderEditions().read(new StringReader(file));
    assertEquals(List.of(), older.findings(Severity.ERROR));
    assertEquals(8, older.gazetteer().divisions().size());
    assertEquals(
        List.of(
            Kind.OLDER_TYPE, Kind.OLDER_TYPE, Kind.OLDER_SHAPE, Kind.OLDER_TYPE, Kind.OLDER_SHAPE),
        older.findings().stream().map(GazetteerFinding::kind).toList());
  }

  private static List<String> allCodes(Gazetteer gazetteer) {
    return gazetteer.divisions().stream().map(division -> division.code().toString()).toList();
  }

  @Test
  void aQuoteThatIsNotClosedTakesNoOtherRowWithIt() throws IOException {
    StringBuilder file = new StringBuilder("Type,Code,Name (Khmer)\nឃុំ,030101,\"បាធាយ\n");
    for (int i = 10; i < 90; i++) {
      file.append("ភូមិ,030101").append(i).append(",\"ភូមិ ").append(i).append("\"\n");
      file.append("ឃុំ,0301").append(i).append(",ឃុំ ").append(i).append('\n');
    }
    GazetteerReading reading = read(file.toString());
    assertEquals(1, reading.findings(Severity.ERROR).size());
    assertEquals(80, codes(reading).size());
  }

  @Test
  void blankRowsEndlessCellsAndEndlessRowsCount() throws IOException {
    for (String endless : List.of("\n", "a", ",", "\"")) {
      GazetteerReading reading = read(SHEET + endless.repeat(GazetteerReader.MAX_CHARACTERS));
      assertEquals(Kind.TOO_MANY_CHARACTERS, reading.findings(Severity.ERROR).get(0).kind());
      assertTrue(reading.findings(Severity.ERROR).size() <= 2);
      assertEquals(BASE + 2, reading.soundGazetteer().divisions().size());
    }
  }
}
