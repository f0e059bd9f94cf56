package kh.civic.core.place;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import kh.civic.core.check.Shown;
import kh.civic.core.place.GazetteerFinding.Kind;
import kh.civic.core.value.Citation;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.InvalidValueException;
import kh.civic.core.value.LocalizedText;
import kh.civic.core.value.Name;
import kh.civic.core.value.NameKind;
import kh.civic.core.value.Period;
import kh.civic.core.value.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerReaderTest {

  private static final Period SINCE = Period.parse("2023-03-02/..");
  private static final String HEAD = "Type,Code,Name (Khmer),Name (Latin)\n";
  private static final String PROVINCE = "ខេត្ត,03,កំពង់ចាម,Kampong Cham\n";
  private static final String DISTRICT = "ស្រុក,0301,បាធាយ,Batheay\n";

  private static GazetteerReading read(String file) throws IOException {
    return GazetteerReader.of("test", SINCE).read(new StringReader(file));
  }

  private static GazetteerReading extend(String file) throws IOException {
    return GazetteerReader.extending(Gazetteer.embedded(), "test", SINCE)
        .read(new StringReader(file));
  }

  private static List<String> shown(GazetteerReading reading) {
    return reading.findings().stream().map(GazetteerFinding::toString).toList();
  }

  private static List<Kind> kinds(GazetteerReading reading) {
    return reading.findings().stream().map(GazetteerFinding::kind).toList();
  }

  private static Division get(GazetteerReading reading, String code) {
    return reading.gazetteer().get(DivisionCode.of(code)).orElseThrow();
  }

  @Test
  void readsTheOfficialLayout() throws IOException {
    GazetteerReading reading =
        extend(
            """
            "List of codes for ""Kampong Cham""\",,,,,,
            ,,,,,,
            Type,Code,"Name (Khmer)","Name (Latin)",Reference,"Official Note","Note (by Checker)"
            ស្រុក,301,បាធាយ,Batheay,"ប្រកាសលេខ ៤៩៣",,
            ឃុំ,30104,ជើងព្រៃ,"Cheung Prey","ប្រកាសលេខ ៤៩៣",,
            ភូមិ,3010403,"ប្រសូត្រ ""ក\""","Prasoutr Ka",,"កែឈ្មោះ, ក",
            """);
    assertEquals(
        List.of(
            "line 1: SKIPPED_LINE \"List of codes for \"Kampong Cham\",,,,,,\", taken for a title",
            "line 4, Code: LOST_ZERO \"301\", 0301",
            "line 5, Code: LOST_ZERO \"30104\", 030104",
            "line 6, Code: LOST_ZERO \"3010403\", 03010403",
            "line 6, Official Note: NOTE_AS_PRINTED \"កែឈ្មោះ, ក\", kept as printed"),
        shown(reading));
    assertEquals("test", reading.gazetteer().edition());
    assertEquals(SINCE, reading.gazetteer().period());
    assertEquals(237, reading.gazetteer().divisions().size());
    Division village = get(reading, "03010403");
    assertEquals(DivisionType.VILLAGE, village.type());
    assertEquals(
        List.of(
            Name.of(
                NameKind.OFFICIAL, LocalizedText.of("en", "Prasoutr Ka", "km", "ប្រសូត្រ \"ក\""))),
        village.names());
    assertEquals(
        List.of("03", "0301", "030104", "03010403"),
        reading.gazetteer().path(village.code()).stream()
            .map(division -> division.code().toString())
            .toList());
  }

  @Test
  void aSoundFileHasNoFindings() throws IOException {
    GazetteerReading reading = read(HEAD + PROVINCE + DISTRICT);
    assertEquals(List.of(), reading.findings());
    assertEquals(2, reading.gazetteer().divisions().size());
    assertSame(reading.gazetteer(), reading.gazetteer());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "code,type,khmer,latin",
        "CODE,TYPE,name_km,name_latin",
        "កូដ,ប្រភេទ,ឈ្មោះ (ខ្មែរ),ឈ្មោះ (ឡាតាំង)",
        "លេខកូដ, Type ,ឈ្មោះ,English",
        "\"Code\",\"Type\",\"Name (Khmer)\",\"Name\n(Latin)\"",
        "Code,Type,km,en",
        "code,type,name_km,name_en"
      })
  void knowsItsHeadings(String headings) throws IOException {
    GazetteerReading reading = read(headings + "\n03,ខេត្ត,កំពង់ចាម,Kampong Cham\n");
    assertEquals(List.of(), reading.findings());
    assertEquals(
        LocalizedText.of("en", "Kampong Cham", "km", "កំពង់ចាម"), get(reading, "03").name());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n\n",
        "code\n03\n",
        "type,khmer\nខេត្ត,កំពង់ចាម\n",
        "code,code,khmer\n03,03,ក\n",
        "code,khmer,km\n03,ក,ក\n",
        "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\ncode,khmer\n"
      })
  void withoutHeadingsThereIsNoGazetteer(String file) throws IOException {
    GazetteerReading reading = read(file);
    assertEquals(1, reading.findings(Severity.ERROR).size());
    GazetteerFinding finding = reading.findings(Severity.ERROR).get(0);
    assertEquals(Kind.NO_HEADER, finding.kind());
    assertTrue(finding.wholeFile());
    assertTrue(
        finding
            .expected()
            .startsWith("a row with headings for code and name, each once, among the first 10; "),
        finding.toString());
    assertEquals(List.of(), reading.soundGazetteer().divisions());
    assertThrows(IllegalStateException.class, reading::gazetteer);
  }

  @Test
  void headingsMayBeTheTenthLine() throws IOException {
    GazetteerReading reading =
        read("title\n".repeat(4) + "\n" + "title\n".repeat(5) + HEAD + PROVINCE);
    assertEquals(9, reading.findings().size());
    assertEquals(Set.of(Kind.SKIPPED_LINE), Set.copyOf(kinds(reading)));
    assertEquals(1, reading.gazetteer().divisions().size());
  }

  @Test
  void headingsInBrokenQuotesAreADefectOfTheirLine() throws IOException {
    GazetteerReading reading = read("\ncode,type,\"khmer\" name\n" + HEAD + PROVINCE);
    assertEquals(
        List.of(
            "line 2: BROKEN_QUOTES \"code,type,khmer name\", quotes around a whole cell, and"
                + " doubled inside",
            "line 2: SKIPPED_LINE \"code,type,khmer name\", taken for a title"),
        shown(reading));
  }

  @Test
  void aByteOrderMarkIsSkippedAndReported() throws IOException {
    GazetteerReading reading =
        GazetteerReader.of("test", SINCE)
            .read(new ByteArrayInputStream(("\uFEFF" + HEAD + PROVINCE).getBytes(UTF_8)));
    assertEquals(List.of("line 1: BYTE_ORDER_MARK \"\\uFEFF\", nothing"), shown(reading));
    assertEquals("03", get(reading, "03").code().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "301, LOST_ZERO",
    "០៣០១, KHMER_DIGITS",
    "' 0301', SPACES",
    "'0301\u00A0', SPACES",
    "'\u200B0301', ZERO_WIDTH",
    "'\uFEFF0301', ZERO_WIDTH"
  })
  void aCodeIsRepairedAndTheRepairReported(String cell, Kind kind) throws IOException {
    GazetteerReading reading = read(HEAD + PROVINCE + "ស្រុក," + cell + ",បាធាយ,Batheay\n");
    assertEquals(
        List.of(GazetteerFinding.ofRow(3, kind, "Code", cell, "0301", "")), reading.findings());
    assertEquals("0301", get(reading, "0301").code().toString());
    assertEquals(Severity.WARNING, kind.severity());
  }

  @Test
  void everyRepairOfACodeIsReported() throws IOException {
    GazetteerReading reading = read(HEAD + PROVINCE + "ស្រុក, ៣០១\u200B,បាធាយ,Batheay\n");
    assertEquals(
        List.of(Kind.LOST_ZERO, Kind.KHMER_DIGITS, Kind.ZERO_WIDTH, Kind.SPACES), kinds(reading));
    assertEquals("0301", get(reading, "0301").code().toString());
  }

  @Test
  void namesLoseZeroWidthAndSurplusSpaces() throws IOException {
    GazetteerReading reading = read(HEAD + "ខេត្ត,03,កំពង់\u200Bចាម,\" Kampong \u00A0\nCham \"\n");
    assertEquals(
        List.of(
            "line 2, Name (Khmer): ZERO_WIDTH \"កំពង់\\u200Bចាម\", កំពង់ចាម",
            "line 2, Name (Latin): SPACES \" Kampong \\u00A0\\u000ACham \", Kampong Cham"),
        shown(reading));
    assertEquals(
        LocalizedText.of("en", "Kampong Cham", "km", "កំពង់ចាម"), get(reading, "03").name());
  }

  @Test
  void joinersInNamesAreKept() throws IOException {
    String name = "ហ៊\u200Cី"; // the non-joiner keeps the shifter above
    GazetteerReading reading = read("code,type,khmer\n03,ខេត្ត," + name + "\n");
    assertEquals(List.of(), reading.findings());
    assertEquals(name, get(reading, "03").name().in("km").orElseThrow());
  }

  @Test
  void oneNameIsEnoughAndTheOtherIsMissedAloud() throws IOException {
    GazetteerReading reading =
        read(HEAD + "ខេត្ត,03,កំពង់ចាម, \nខេត្ត,04,\u200B,Kampong Chhnang\n");
    assertEquals(
        List.of(
            "line 2, Name (Latin): BLANK_NAME \"\", left out",
            "line 3, Name (Khmer): BLANK_NAME \"\", left out"),
        shown(reading));
    assertEquals(LocalizedText.of("km", "កំពង់ចាម"), get(reading, "03").name());
    assertEquals(LocalizedText.of("en", "Kampong Chhnang"), get(reading, "04").name());
  }

  @Test
  void aMissingColumnOfNamesIsNotMissedInEveryRow() throws IOException {
    GazetteerReading reading = read("code,type,latin\n03,province,Kampong Cham\n");
    assertEquals(List.of(), reading.findings());
  }

  @Test
  void siblingsWithOneNameAreReported() throws IOException {
    GazetteerReading reading =
        read(
            HEAD
                + PROVINCE
                + DISTRICT
                + "ស្រុក,0302,បា ធាយ,Chamkar Leu\n"
                + "ស្រុក,0303,ជើងព្រៃ,BATHEAY\n"
                + "ឃុំ,030101,បាធាយ,Batheay\n");
    assertEquals(
        List.of(
            "line 4, Name (Khmer): SIBLING_NAME \"បា ធាយ\", as 0301",
            "line 5, Name (Latin): SIBLING_NAME \"BATHEAY\", as 0301"),
        shown(reading));
    assertEquals(5, reading.gazetteer().divisions().size());
  }

  @Test
  void provincesAreSiblingsToo() throws IOException {
    GazetteerReading reading = read(HEAD + PROVINCE + "ខេត្ត,04,កំពង់ចាម,Kampong Chhnang\n");
    assertEquals(List.of(Kind.SIBLING_NAME), kinds(reading));
  }

  @ParameterizedTest
  @CsvSource({
    "ខេត្ត, 03, PROVINCE", "Province, 03, PROVINCE", "khaet, 03, PROVINCE",
    "រាជធានី, 12, CAPITAL", "CAPITAL, 12, CAPITAL", "' ខេត្ត\u200B', 03, PROVINCE"
  })
  void typesHaveTheirWords(String word, String code, DivisionType type) throws IOException {
    GazetteerReading reading = read(HEAD + word + "," + code + ",ក,A\n");
    assertEquals(type, get(reading, code).type());
  }

  @Test
  void villagesNeedNoTypeBecauseTheirLevelHasOne() throws IOException {
    GazetteerReading reading =
        read(HEAD + PROVINCE + DISTRICT + "ឃុំ,030101,បាធាយ,Batheay\n,03010101,ស្វាយពក,Svay Pok\n");
    assertEquals(List.of(), reading.findings());
    assertEquals(DivisionType.VILLAGE, get(reading, "03010101").type());
  }

  @Test
  void aBlankTypeIsTakenFromTheBaseAndReported() throws IOException {
    GazetteerReading reading = extend(HEAD + ",1715,រុនតាឯកតេជោសែន,Run Ta Aek Techo Sen\n");
    assertEquals(List.of("line 2, Type: TYPE_FROM_BASE \"\", MUNICIPALITY"), shown(reading));
    assertEquals(DivisionType.MUNICIPALITY, get(reading, "1715").type());
    Division renamed = get(extend(HEAD + ",1715,រុនតាឯក,Run Ta Aek\n"), "1715");
    assertEquals(DivisionType.MUNICIPALITY, renamed.type());
    assertEquals(LocalizedText.of("en", "Run Ta Aek", "km", "រុនតាឯក"), renamed.name());
  }

  @Test
  void aRowThatDiffersFromTheBaseStandsAndIsReported() throws IOException {
    GazetteerReading reading =
        extend(HEAD + "ស្រុក,0201,បាណន់,Banan\nស្រុក,0202,ថ្មគោល,Thma Kuol\n");
    assertEquals(
        List.of(
            "line 3, Code: DIFFERS_FROM_BASE \"DISTRICT {en=Thma Kuol, km=ថ្មគោល}\", stands in"
                + " place of DISTRICT {en=Thma Koul, km=ថ្មគោល}"),
        shown(reading));
    assertEquals("Thma Kuol", get(reading, "0202").name().in("en").orElseThrow());
    assertEquals(235, reading.gazetteer().divisions().size());
  }

  @Test
  void aRowThatAgreesWithTheBaseLeavesItAsItIs() throws IOException {
    Division cited =
        Gazetteer.embedded()
            .get(DivisionCode.of("03"))
            .orElseThrow()
            .withCitations(List.of(Citation.of(EntityId.of("doc:map"), "sheet 1")));
    GazetteerReading reading =
        GazetteerReader.extending(Gazetteer.of("base", SINCE, List.of(cited)), "test", SINCE)
            .read(new StringReader(HEAD + PROVINCE));
    assertEquals(List.of(cited), reading.gazetteer().divisions());
  }

  @ParameterizedTest
  @CsvSource({
    "BAD_CODE, 'ស្រុក,3O1,បាធាយ,Batheay'",
    "NO_CODE, 'ស្រុក,,បាធាយ,Batheay'",
    "BAD_CODE, 'ស្រុក,300,បាធាយ,Batheay'",
    "CODE_AS_NUMBER, 'ស្រុក,3.01E+02,បាធាយ,Batheay'",
    "CODE_AS_DATE, 'ស្រុក,3-Jan,បាធាយ,Batheay'",
    "NO_TYPE, ',0301,បាធាយ,Batheay'",
    "WRONG_LEVEL, 'ខេត្ត,0301,បាធាយ,Batheay'",
    "WRONG_LEVEL, 'ភូមិ,0301,បាធាយ,Batheay'",
    "OLDER_EDITION, 'Section,030101,បាធាយ,Batheay'",
    "LOSSY_ENCODING, '?????,0301,បាធាយ,Batheay'",
    "LOSSY_ENCODING, 'ស្រុក,0301,??????,Batheay'",
    "WRONG_ENCODING, 'ស្រុក,0301,áž”áž¶áž’áž¶áž™,Batheay'",
    "WRONG_SCRIPT, 'ស្រុក,0301,Batheay,Batheay'",
    "WRONG_SCRIPT, 'ស្រុក,0301,បាធាយ,បាធាយ'",
    "BAD_TYPE, 'county,0301,បាធាយ,Batheay'",
    "NO_NAME, 'ស្រុក,0301,,'",
    "NO_NAME, 'ស្រុក,0301'",
    "WRONG_ENCODING, 'ស្រុក,0301,បាធាយ\uFFFD,Batheay'",
    "UNREADABLE_TEXT, 'ស្រុក,0301,បាធាយ,Bat\u0007heay'",
    "UNREADABLE_TEXT, 'ស្រុក,0301,បាធាយ,\uD800'",
    "UNREADABLE_TEXT, 'ស្រុក,0301,បាធាយ,\u200C'",
    "EXTRA_CELL, 'ស្រុក,0301,បាធាយ,Batheay,East'",
    "BROKEN_QUOTES, 'ស្រុក,0301,បាធាយ \"ក\",Batheay'",
    "BROKEN_QUOTES, 'ស្រុក,0301,\"បាធាយ\" ក,Batheay'",
    "NO_PARENT, 'ស្រុក,0401,បាធាយ,Batheay'",
    "WRONG_PARENT, 'ខណ្ឌ,0301,បាធាយ,Batheay'",
  })
  void aDefectIsLocatedByItsLine(Kind kind, String row) throws IOException {
    GazetteerReading reading = read(HEAD + PROVINCE + "\n" + row + "\n");
    assertEquals(List.of(kind), kinds(reading));
    assertEquals(4, reading.findings().get(0).line());
    assertEquals(Severity.ERROR, kind.severity());
    IllegalStateException refused = assertThrows(IllegalStateException.class, reading::gazetteer);
    assertEquals(
        "defects in the file, 1 in all:\n" + reading.findings().get(0),
        String.valueOf(refused.getMessage()));
    assertEquals(reading.findings(), ((InvalidGazetteerException) refused).defects());
    assertEquals(1, reading.soundGazetteer().divisions().size());
  }

  @Test
  void defectsSayWhatWasExpectedAndHowTheyCameToBe() throws IOException {
    GazetteerReading reading =
        read(
            HEAD
                + PROVINCE
                + "ខេត្ត,0301,បាធាយ,Batheay\n"
                + "ស្រុក,0302,,\n"
                + "ស្រុក,0901,ក,A\n"
                + "ខណ្ឌ,0304,ខ,B\n"
                + "ស្រុក,3x5,គ,C\n"
                + "ភូមិ,030801,គ,C\n"
                + "ស្រុក,3.01E+04,គ,C\n");
    assertEquals(
        List.of(
            "line 3, Code: WRONG_LEVEL \"0301\", a code of 2 digits beside \"ខេត្ត\" (a province's"
                + " code with two digits too many, or the type of another row)",
            "line 4, Name (Khmer): NO_NAME \"\", a name",
            "line 5: NO_PARENT \"0901\", a row for 09",
            "line 6: WRONG_PARENT \"0304\", one of [MUNICIPALITY, DISTRICT] in a PROVINCE (a shape of"
                + " older editions, or the wrong type)",
            "line 7, Code: BAD_CODE \"3x5\", 1 to 8 digits, no pair of them 00 once a lost leading"
                + " zero is back (other signs beside the digits)",
            "line 8, Code: WRONG_LEVEL \"030801\", a code of 8 digits beside \"ភូមិ\" (a village's code"
                + " that has lost its last two digits, or the type of another row)",
            "line 9, Code: CODE_AS_NUMBER \"3.01E+04\", 1 to 8 digits, no pair of them 00 once a lost"
                + " leading zero is back (a spreadsheet made a number of the code, and shows only its"
                + " first digits)"),
        shown(reading));
    assertEquals(reading.findings(), reading.findings(Severity.ERROR));
    assertEquals(List.of(), reading.findings(Severity.WARNING));
  }

  @Test
  void twoRowsOfOneCodeAreBothUnsoundUnlessTheySayTheSame() throws IOException {
    GazetteerReading differing =
        read(HEAD + PROVINCE + DISTRICT + "ស្រុក,0301,ជើងព្រៃ,Cheung Prey\n");
    assertEquals(
        List.of(
            "line 3, Code: DUPLICATE_CODE \"0301\", a code that line 4 has not (two rows have this"
                + " code, and they differ)",
            "line 4, Code: DUPLICATE_CODE \"0301\", a code that line 3 has not (two rows have this"
                + " code, and they differ)"),
        shown(differing));
    assertEquals(1, differing.soundGazetteer().divisions().size());
    GazetteerReading same = read(HEAD + PROVINCE + DISTRICT + DISTRICT);
    assertEquals(List.of("line 4, Code: REPEATED_ROW \"0301\", the same as line 3"), shown(same));
    assertEquals(2, same.gazetteer().divisions().size());
  }

  @Test
  void theMessageShowsTheFirstTenDefects() throws IOException {
    String file = HEAD + PROVINCE.repeat(20) + "ស្រុក,x,ក,A\n".repeat(12);
    GazetteerReading reading = read(file);
    String message =
        String.valueOf(assertThrows(IllegalStateException.class, reading::gazetteer).getMessage());
    assertTrue(message.startsWith("defects in the file, 12 in all:\nline 22, Code: BAD_CODE"));
    assertEquals(11, message.lines().count());
  }

  @Test
  void aDefectInARowDoesNotSpreadToWhatLiesInIt() throws IOException {
    GazetteerReading reading =
        read(HEAD + PROVINCE + "county,0301,បាធាយ,Batheay\nឃុំ,030101,បាធាយ,Batheay\n");
    assertEquals(
        List.of(
            "line 3, Type: BAD_TYPE \"county\", one of ក្រុង, krong, municipality, ស្រុក, srok,"
                + " district, ខណ្ឌ, khan",
            "line 3, Code: ROWS_LEFT_OUT \"0301\", 1 rows that lie in it are not in the sound"
                + " gazetteer"),
        shown(reading));
    assertEquals(1, reading.soundGazetteer().divisions().size());
  }

  @Test
  void aParentMayComeAfterItsChildren() throws IOException {
    GazetteerReading reading = read(HEAD + DISTRICT + PROVINCE);
    assertEquals(List.of(), reading.findings());
    assertEquals(2, reading.gazetteer().divisions().size());
  }

  @Test
  void aNewTypeThatDoesNotFitTheBasesChildrenIsADefectOfItsRow() throws IOException {
    GazetteerReading reading = extend(HEAD + "រាជធានី,03,កំពង់ចាម,Kampong Cham\n");
    assertEquals(
        List.of(
            "line 2: WRONG_PARENT \"03\", a type that may hold what lies in it: 10 divisions of the"
                + " base may not"),
        shown(reading));
    assertEquals(Gazetteer.embedded().divisions(), reading.soundGazetteer().divisions());
  }

  @Test
  void aQuotedRowIsLocatedWhereItBegins() throws IOException {
    GazetteerReading reading =
        read(HEAD + "ខេត្ត,03,\"កំពង់\r\nចាម\",A\r\n\r\nស្រុក,0301,\"no end,B\nស្រុក,0302,គ,C\n");
    assertEquals(List.of(Kind.SPACES, Kind.BROKEN_QUOTES), kinds(reading));
    assertEquals(2, reading.findings().get(0).line());
    assertEquals(5, reading.findings().get(1).line());
  }

  @Test
  void linesEndInEveryWay() throws IOException {
    for (String end : List.of("\n", "\r\n", "\r")) {
      GazetteerReading reading = read((HEAD + "\n" + PROVINCE + "x,x,ក,x").replace("\n", end));
      assertEquals(List.of(Kind.BAD_CODE), kinds(reading));
      assertEquals(4, reading.findings().get(0).line());
    }
  }

  @Test
  void bytesThatAreNotTextInUtf8AreLocated() throws IOException {
    byte[] damaged = (HEAD + PROVINCE).getBytes(UTF_8);
    damaged[damaged.length - 20] = (byte) 0xFF;
    GazetteerReading broken =
        GazetteerReader.of("test", SINCE).read(new ByteArrayInputStream(damaged));
    assertEquals(List.of(Kind.WRONG_ENCODING), kinds(broken));
    assertEquals(2, broken.findings().get(0).line());
  }

  @Test
  void aNameIsOfBoundedLength() throws IOException {
    String longest = "a".repeat(GazetteerReader.MAX_NAME);
    assertEquals(List.of(), read(HEAD + "ខេត្ត,03,ក," + longest + "\n").findings());
    GazetteerReading reading = read(HEAD + "ខេត្ត,03,ក," + longest + "a\n");
    assertEquals(1, reading.findings().size());
    GazetteerFinding finding = reading.findings().get(0);
    assertEquals(Kind.TOO_LONG, finding.kind());
    assertEquals("at most 200 characters", finding.expected());
    assertEquals(Shown.MAX, finding.found().length());
  }

  @Test
  void aRowIsOfBoundedLength() throws IOException {
    assertEquals(List.of(), read(HEAD + "ខេត្ត,03,ក,A" + ",".repeat(96) + "\n").findings());
    GazetteerReading cells = read(HEAD + "ខេត្ត,03,ក,A" + ",".repeat(97) + "\n");
    assertEquals(List.of(Kind.TOO_LONG), kinds(cells));
    assertEquals(
        "at most 1000 characters in a cell and 100 cells in a row",
        cells.findings().get(0).expected());
    String heading = "Type,Code,Khmer,Area\n";
    String longest = "a".repeat(1000);
    assertEquals(
        List.of(Kind.IGNORED_COLUMN), kinds(read(heading + "ខេត្ត,03,ក," + longest + "\n")));
    assertEquals(
        List.of(Kind.IGNORED_COLUMN, Kind.TOO_LONG),
        kinds(read(heading + "ខេត្ត,03,ក," + longest + "a\n")));
  }

  @Test
  void aFileHasABoundedNumberOfRows() throws IOException {
    String rows = PROVINCE.repeat(GazetteerReader.MAX_ROWS);
    assertEquals(
        List.of(Kind.REPEATED_ROW), kinds(read(HEAD + rows + "\n")).stream().distinct().toList());
    GazetteerReading reading = read(HEAD + rows + "\n" + DISTRICT + "y,,,\n");
    List<GazetteerFinding> findings = reading.findings();
    assertEquals(GazetteerReader.MAX_ROWS, findings.size());
    assertEquals(
        "line 50003: TOO_MANY_ROWS \"\", at most 50000 rows; the rest was not read",
        findings.get(findings.size() - 1).toString());
  }

  @Test
  void anEndlessRowCostsNoMemory() throws IOException {
    Reader endless =
        new Reader() {
          private long left = 20_000_000;

          @Override
          public int read(char[] buffer, int offset, int length) {
            if (left <= 0) {
              return -1;
            }
            left -= length;
            Arrays.fill(buffer, offset, offset + length, left % 3 == 0 ? ',' : '"');
            return length;
          }

          @Override
          public void close() {}
        };
    GazetteerReading reading = GazetteerReader.of("test", SINCE).read(endless);
    assertTrue(kinds(reading).contains(Kind.NO_HEADER));
    assertTrue(reading.findings().size() <= 12);
  }

  @Test
  void refusesABlankEditionAtOnce() {
    assertThrows(InvalidValueException.class, () -> GazetteerReader.of(" ", SINCE));
    assertThrows(
        InvalidValueException.class,
        () -> GazetteerReader.extending(Gazetteer.embedded(), "", SINCE));
  }
}
