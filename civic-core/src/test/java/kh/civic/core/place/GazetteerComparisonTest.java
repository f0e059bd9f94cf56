package kh.civic.core.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import kh.civic.core.value.Period;
import org.junit.jupiter.api.Test;

class GazetteerComparisonTest {

  private static final String HEAD = "code,type,khmer,latin,note\n";

  private static Gazetteer edition(String rows) throws IOException {
    return GazetteerReader.of("test", Period.parse("2024"))
        .read(new StringReader(HEAD + rows))
        .gazetteer();
  }

  private static List<String> compared(String older, String newer) throws IOException {
    return GazetteerComparison.of(edition(older), edition(newer)).stream()
        .map(GazetteerComparison.Difference::toString)
        .toList();
  }

  private static final String PROVINCE = "03,province,កំពង់ចាម,Kampong Cham,\n";

  @Test
  void anEditionDoesNotDifferFromItself() {
    assertEquals(List.of(), GazetteerComparison.of(Gazetteer.embedded(), Gazetteer.embedded()));
  }

  @Test
  void aProvinceThatWasSplitOffHasThePartsOfAnother() throws IOException {
    assertEquals(
        List.of("SPLIT 03 -> 25", "MOVED 0304 -> 2501", "MOVED 0316 -> 2502"),
        compared(
            PROVINCE + "0304,district,ដំបែ,Dambae,\n0316,district,ត្បូងឃ្មុំ,Tboung Khmum,\n",
            PROVINCE
                + "25,province,ត្បូងឃ្មុំ,Tboung Khmum,\n"
                + "2501,district,ដំបែ,Dambae,\n2502,district,ត្បូងឃ្មុំ,Tboung Khmum,\n"));
  }

  @Test
  void renamedUpgradedCreatedAndEnded() throws IOException {
    assertEquals(
        List.of(
            "RENAMED 0301 -> 0301", "ENDED 0302 ->", "CREATED -> 0303", "UPGRADED 0305 -> 0305"),
        compared(
            PROVINCE
                + "0301,district,បាធាយ,Bathay,\n0302,district,ចំការលើ,Chamkar Leu,\n"
                + "0305,district,កំពង់ចាម,Kampong Cham,\n",
            PROVINCE
                + "0301,district,បាធាយ,Batheay,\n0303,district,ជើងព្រៃ,Cheung Prey,\n"
                + "0305,municipality,កំពង់ចាម,Kampong Cham,\n"));
  }

  @Test
  void aFormerNameTellsARenaming() throws IOException {
    assertEquals(
        List.of("RENAMED 0301 -> 0301"),
        compared(
            PROVINCE + "0301,district,សូរជ័យ,Sourchey,\n",
            PROVINCE + "0301,district,សូរជៃ,Souchey,កែឈ្មោះពី សូរជ័យ ទៅជា សូរជៃ\n"));
  }

  @Test
  void aNoteTellsWhatADivisionWasSplitFrom() throws IOException {
    assertEquals(
        List.of("SPLIT 0301 -> 0302"),
        compared(
            PROVINCE + "0301,district,បាធាយ,Batheay,\n",
            PROVINCE
                + "0301,district,បាធាយ,Batheay,\n"
                + "0302,district,បាធាយលើ,Batheay Leu,បំបែកចេញពីស្រុកបាធាយ\n"));
  }

  @Test
  void aCodeThatHasChangedItsMeaningIsShownAsSuch() throws IOException {
    assertEquals(
        List.of("CODE_REUSED 0301 -> 0301", "MOVED 0301 -> 0302"),
        compared(
            PROVINCE + "0301,district,បាធាយ,Batheay,\n",
            PROVINCE + "0301,district,ជើងព្រៃ,Cheung Prey,\n0302,district,បាធាយ,Batheay,\n"));
    assertEquals(
        List.of("RENAMED_OR_REUSED 0301 -> 0301"),
        compared(
            PROVINCE + "0301,district,បាធាយ,Batheay,\n",
            PROVINCE + "0301,district,ជើងព្រៃ,Cheung Prey,\n"));
  }

  @Test
  void twoOfOneNameAreNotTakenForMoved() throws IOException {
    assertEquals(
        List.of("ENDED 0301 ->", "ENDED 0302 ->", "CREATED -> 0303"),
        compared(
            PROVINCE + "0301,district,បាធាយ,Batheay,\n0302,district,បាធាយ,Batheay,\n",
            PROVINCE + "0303,district,បាធាយ,Batheay,\n"));
  }
}
