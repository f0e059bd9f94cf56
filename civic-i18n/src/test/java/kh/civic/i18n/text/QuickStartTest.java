package kh.civic.i18n.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The snippets of the module's README, run. */
class QuickStartTest {

  @Test
  void textAtThreeLevels() {
    String canonical = KhmerNormalizer.canonical().normalize("ខែ្មរ"); // ខ្មែរ
    String repaired = KhmerNormalizer.repairing().normalize("អ៉ីយូដា"); // អ៊ីយូដា
    String key = KhmerNormalizer.searchKey().normalize("ស្ដីពី ២០០២"); // ស្តីពី 2002
    List<String> report = new ArrayList<>();
    for (Finding finding : KhmerNormalizer.canonical().inspect("រយ:ពេល")) {
      report.add(finding.toString()); // ASCII_COLON at 2-3: …
    }
    for (Cluster cluster : Cluster.in("ស្រុក")) {
      report.add(cluster.text()); // ស្រុ, then ក
    }

    assertEquals("ខ្មែរ", canonical);
    assertEquals("អ៊ីយូដា", repaired);
    assertEquals("ស្តីពី 2002", key);
    assertEquals("ASCII_COLON at 2-3", report.get(0).substring(0, 18));
    assertEquals(List.of("ស្រុ", "ក"), report.subList(1, 3));
  }

  @Test
  void aLexiconOfOnesOwn() {
    OrthographyLexicon lexicon =
        OrthographyLexicon.misprints().plus("ចំបង", "ចម្បង", "our style guide");
    KhmerNormalizer spelling = KhmerNormalizer.builder(Level.REPAIRED).lexicon(lexicon).build();

    assertEquals("ចម្បង", spelling.normalize("ចំបង"));
  }
}
