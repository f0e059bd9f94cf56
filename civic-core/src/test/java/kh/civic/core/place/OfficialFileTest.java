package kh.civic.core.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import kh.civic.core.place.GazetteerFinding.Kind;
import kh.civic.core.place.OfficialNote.Meaning;
import kh.civic.core.value.NameKind;
import kh.civic.core.value.Period;
import kh.civic.core.value.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * References and notes in the manner of the official spreadsheets, with the misprints they have.
 */
class OfficialFileTest {

  private static final GazetteerReader READER =
      GazetteerReader.extending(
          Gazetteer.embedded(), "Edition of 2023", Period.parse("2023-03-02/"));
  private static final String FILE =
      """
      "List of codes for ""Kampong Cham""\",,,,,,
      ,,,,,,
      Type,Code,"Name (Khmer)","Name (Latin)",Reference,"Official Note","Note (by Checker)"
      ស្រុក,301,បាធាយ,Batheay,"ប្រកាសលេខ ៤៩៣ប្រ.ក",,
      ឃុំ,30104,ជើងព្រៃ,"Cheung Prey","ប្រកាសលេខ ៤៩៣ ប្រ.ក",,
      ភូមិ,3010403,"ប្រសូត្រ ""ក\""","Prasoutr Ka","លេខ ៤៩៣ ប្រ.ក","កែឈ្មោះពី ប្រសូត្រ ក ទៅជា ប្រសូត្រ ""ក\""",
      ភូមិ,3010404,"ប្រសូត្រ ""ខ\""","Prasoutr Kha","ប្រកាសេលខ ៤៩៣ ប្រ.ក","កែឈ្មោះពី្រ ប្រសូត្រ ខ ទៅជា ប្រសូត្រ""ខ\""",
      ភូមិ,3010405,បុសខ្នុរ,"Bos Khnor","ប្រកាសលេខ ៤៩៣ ប្រ.ក ចុះថ្ងៃទី៣០ ខែមេសា ឆ្នាំ២០០១",,
      ភូមិ,3010406,បុសខ្នរលើ,"Bos Khnor Leu","ប្រកាសលេខ ១២៣ ប្រ.ក ចុះថ្ងៃទី ០៩ មករា ២០២៣ របស់ ក្រសួងមហាផ្ទៃ",បំបែកចេញពីភូមិបុសខ្នុរ,
      ភូមិ,3010407,បាំង១,"Bang 1",ប្រកាសលេខ៥៦៧ប្រក,ភូមិថ្មី,ពិនិត្យហើយ
      ភូមិ,3010408,ឫស្សី,Ruessei,"ប្រកាសលេខ ៤៩៣ ប្រ.ក","កែឈ្មោះពី អូរលាវ ទៅជា អូលាវ",
      ភូមិ,3010409,តាម៉ៅ,"Ta Mau",,ពុំមានឈ្មោះភូមិនេះទេ,
      ភូមិ,3010410,កោះគល់,"Kaoh Kol","អនុក្រិតលេខ ១០០ អនក្រ.បក និងផ្សេងៗ",NULL,
      ភូមិ,3010411,ដូនពេង,"Doun Peng",ប្រកាសលេខ៥៦៧ប្រក,បំបែកចេញពីភូមិឆ្ងាយ,
      ក្រុង,305,កំពង់ចាម,"Kampong Cham","អនុក្រឹត្យលេខ ២៣០អនក្រ.បក","អនុក្រឹត្យលេខ ២៣០អនក្រ.បក ស្តីពីការប្តូរស្រុកកំពង់ចាម ទៅជាក្រុងកំពង់ចាម",
      ភូមិ,30104,ទី១៥,"Ti Dobbram","ប្រកាសលេខ ៤៩៣ ប្រ.ក",,
      """;

  private static GazetteerReading read() throws IOException {
    return READER.read(new StringReader(FILE));
  }

  private static Division get(GazetteerReading reading, String code) {
    return reading.soundGazetteer().get(DivisionCode.of(code)).orElseThrow();
  }

  @Test
  void oneDamagedRowHidesNoOther() throws IOException {
    GazetteerReading reading = read();
    assertEquals(13, reading.rows());
    assertEquals(
        List.of(
            "line 16, Code: WRONG_LEVEL \"30104\", a code of 8 digits beside \"ភូមិ\" (a village's code"
                + " that has lost its last two digits, or the type of another row)"),
        reading.findings(Severity.ERROR).stream().map(GazetteerFinding::toString).toList());
    assertEquals(
        Gazetteer.embedded().divisions().size() + 10, reading.soundGazetteer().divisions().size());
    assertEquals("ជើងព្រៃ", get(reading, "030104").name().in("km").orElseThrow());
  }

  @Test
  void everyNoteIsAccountedFor() throws IOException {
    assertEquals(
        List.of(
            "03010403 RENAMED ប្រសូត្រ ក",
            "03010404 RENAMED ប្រសូត្រ ខ",
            "03010406 SPLIT បុសខ្នុរ",
            "03010407 CREATED ",
            "03010408 AS_PRINTED ",
            "03010409 AS_PRINTED ",
            "03010410 AS_PRINTED ",
            "03010411 SPLIT ឆ្ងាយ",
            "0305 UPGRADED ស្រុកកំពង់ចាម"),
        read().notes().stream()
            .map(note -> note.code() + " " + note.meaning() + " " + note.other().orElse(""))
            .sorted()
            .toList());
  }

  @Test
  void notesBecomeFormerNamesAndChanges() throws IOException {
    GazetteerReading reading = read();
    assertEquals(
        List.of("ប្រសូត្រ \"ក\"", "ប្រសូត្រ ក"),
        get(reading, "03010403").names().stream()
            .map(name -> name.text().in("km").orElseThrow())
            .toList());
    assertTrue(get(reading, "03010403").names().get(1).kind().is(NameKind.FORMER));
    assertEquals(
        List.of(
            "RENAMED [div:03010403] [div:03010403]",
            "RENAMED [div:03010404] [div:03010404]",
            "SPLIT [div:03010405] [div:03010405, div:03010406] 2023-01-09",
            "CREATED [] [div:03010407]",
            "CREATED [] [div:03010411]",
            "UPGRADED [div:0305-district] [div:0305]"),
        reading.changes().stream()
            .map(
                change ->
                    change.type()
                        + " "
                        + change.from()
                        + " "
                        + change.to()
                        + change.when().map(when -> " " + when).orElse(""))
            .toList());
    assertEquals(
        Gazetteer.embedded().changes().size() + 6, reading.soundGazetteer().changes().size());
    assertEquals(
        List.of(Kind.SPLIT_FROM_UNKNOWN),
        reading.findings().stream()
            .map(GazetteerFinding::kind)
            .filter(kind -> kind == Kind.SPLIT_FROM_UNKNOWN)
            .toList());
  }

  @Test
  void referencesBecomeCitationsOfLegalActs() throws IOException {
    GazetteerReading reading = read();
    assertEquals(
        List.of(
            "doc:prakas-493 prakas ៤៩៣ ប្រ.ក",
            "doc:prakas-493-2001-04-30 prakas ៤៩៣ ប្រ.ក 2001-04-30",
            "doc:prakas-123-2023-01-09 prakas ១២៣ ប្រ.ក 2023-01-09",
            "doc:prakas-567 prakas ៥៦៧ ប្រ.ក",
            "doc:sub-decree-230 sub-decree ២៣០ អនក្រ.បក"),
        reading.acts().stream()
            .map(
                act ->
                    act.id()
                        + " "
                        + act.kind()
                        + " "
                        + act.number()
                        + act.date().map(date -> " " + date).orElse(""))
            .toList());
    assertEquals(4, reading.acts().get(0).printed().size());
    assertEquals(
        List.of("doc:prakas-567", "doc:edition-of-2023", "doc:edition-of-2023"),
        get(reading, "03010407").citations().stream()
            .map(citation -> citation.document().toString())
            .toList());
    assertEquals(
        "អនុក្រិតលេខ ១០០ អនក្រ.បក និងផ្សេងៗ",
        get(reading, "03010410").citations().get(0).note().orElseThrow());
  }

  @Test
  void whatWasReadAndWrittenReadsEqual() throws IOException {
    GazetteerReading reading = read();
    StringBuilder written = new StringBuilder();
    List<Division> cut = reading.soundGazetteer().writeCsv(written);
    assertTrue(cut.stream().allMatch(division -> division.code().level() == 1), cut.toString());
    GazetteerReading again = READER.read(new StringReader(written.toString()));
    assertEquals(reading.soundGazetteer().divisions(), again.gazetteer().divisions());
    assertEquals(reading.changes(), again.changes());
    assertEquals(reading.acts().size(), again.acts().size());
  }

  @ParameterizedTest
  @CsvSource({
    "កែឈ្មោះពី ក់ប៉ាល់ ទៅជា កប៉ាល់, VILLAGE, កប៉ាល់, RENAMED",
    "កែឈ្ោះពី សំបូរមាស ក ទៅជា សំបូរមាស ក, VILLAGE, សំបួរមាស ក, AS_PRINTED",
    "កែឈ្មោះពី ថ្មី ក ទៅជា ថ្មី«ក», VILLAGE, ភូមិថ្មី «ក», RENAMED",
    "កែឈ្មោះពី ត្នោត ក ទៅជា ត្នោត«ក», VILLAGE, ត្នោត «ខ», AS_PRINTED",
    "កែឈ្មោះពី គីឡូដប ទៅជា គីឡូ១០, VILLAGE, គីឡូ១១, AS_PRINTED",
    "ប្ដូរឈ្មោះពី ពោធិ៍ ទៅជា ពោធិ, COMMUNE, ពោធិ, RENAMED",
    "បំបែកចេញពីភូមិស្ពឺ-ក-, VILLAGE, អកមោក, SPLIT",
    "ឃុំថ្មី, COMMUNE, បាំង, CREATED",
    "ឃុំថ្មី, VILLAGE, បាំង, AS_PRINTED",
    "ប្តូរឃុំបាំង ទៅជាសង្កាត់បាំង, SANGKAT, បាំង, UPGRADED",
    "ប្តូរឃុំបាំង ទៅជាសង្កាត់បាំង, SANGKAT, ពោន, AS_PRINTED",
    "NULL, VILLAGE, បាំង, AS_PRINTED",
  })
  void aNoteCountsOnlyWhereItFitsItsRow(
      String note, DivisionType type, String name, Meaning meaning) {
    assertEquals(meaning, NoteText.of(note, type, name).meaning());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ប្រកាស",
        "ប្រកាសលេខ ៤៩៣ អនក្រ.បក",
        "អនុក្រឹត្យលេខ ២៣០ ប្រ.ក",
        "ប្រកាសលេខ ៤៩៣ ប្រ.ក និង លេខ ៥ ប្រ.ក",
        "ប្រកាសលេខ ៤៩៣ ប្រ.ក ចុះថ្ងៃទី ៣១ ខែមេសា ឆ្នាំ២០០១",
        "ប្រកាសលេខ ៤៩៣ ប្រ.ក ចុះថ្ងៃទី ៣០ ខែអ្វី ឆ្នាំ២០០១",
        "page 493"
      })
  void aReferenceThatIsNotUnderstoodWholeIsNone(String reference) {
    assertEquals(null, LegalReference.of(reference));
  }
}
