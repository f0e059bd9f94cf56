package kh.civic.i18n.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of clusters, for any text and for each cluster of the five source documents. */
class ClusterProperties {

  private static final List<String> CLUSTERS =
      CodePoints.table("clusters.tsv").stream().map(row -> row[0]).toList();

  @Provide
  static Arbitrary<String> texts() {
    return KhmerNormalizerProperties.texts();
  }

  @Property(tries = 20_000)
  void clustersAndTheirPartsCoverAllLettersAndMarks(@ForAll("texts") String text) {
    int done = 0;
    for (Cluster cluster : Cluster.in(text)) {
      assertTrue(noKhmer(text.substring(done, cluster.start())));
      assertEquals(text.substring(cluster.start(), cluster.end()), cluster.text());
      int partEnd = cluster.start();
      for (Cluster.Part part : cluster.parts()) {
        assertEquals(partEnd, part.start());
        assertEquals(text.substring(part.start(), part.end()), part.text());
        partEnd = part.end();
      }
      assertEquals(cluster.end(), partEnd);
      done = cluster.end();
    }
    assertTrue(noKhmer(text.substring(done)));
  }

  private static boolean noKhmer(String gap) {
    return gap.chars().noneMatch(c -> c >= 0x1780 && c <= 0x17D3 && c != 0x17B4 && c != 0x17B5);
  }

  @Property(tries = 10_000)
  void normalizingClusterByClusterIsNormalizingTheText(@ForAll("texts") String text) {
    String nfc = KhmerNormalizerProperties.NFC.normalize(text);
    StringBuilder normalized = new StringBuilder();
    int done = 0;
    for (Cluster cluster : Cluster.in(nfc)) {
      normalized.append(nfc, done, cluster.start());
      boolean mixed = Nfc.isForeignMark(nfc, cluster.end());
      normalized.append(
          cluster.base().isEmpty() || mixed
              ? cluster.text()
              : KhmerNormalizer.canonical().normalize(cluster.text()));
      done = cluster.end();
    }
    normalized.append(nfc.substring(done));
    assertEquals(
        KhmerNormalizer.canonical().normalize(text), normalized.toString(), CodePoints.show(text));
  }

  @Example
  void everyPermutationOfEveryClusterComesBackToOneForm() {
    for (String cluster : CLUSTERS) {
      String canonical = KhmerNormalizer.canonical().normalize(cluster);
      for (String parts : Permutations.of(Permutations.parts(canonical))) {
        assertEquals(
            canonical, KhmerNormalizer.canonical().normalize(canonical.charAt(0) + parts), cluster);
      }
    }
  }

  /** Read by eye: a subscript RO before TA in "history", and a MUUSIKATOAN on QA in a name. */
  @Example
  void ofTheClustersInTheDocumentsOnlyMisprintsChange() {
    assertEquals(Map.of("ស្រ្ត", "ស្ត្រ"), changes(KhmerNormalizer.canonical()));
    assertEquals(Map.of("ស្រ្ត", "ស្ត្រ", "អ៉ី", "អ៊ី"), changes(KhmerNormalizer.repairing()));
    assertEquals(
        Map.of(
            "ស្រ្ត", "ស្ត្រ", "អ៉ី", "អ៊ី", "ក្ដី", "ក្តី", "ស្ដី", "ស្តី", "ឲ", "ឱ្យ", "ឲ្យ",
            "ឱ្យ"),
        changes(KhmerNormalizer.searchKey()));
  }

  private static Map<String, String> changes(KhmerNormalizer normalizer) {
    Map<String, String> changes = new HashMap<>();
    for (String cluster : CLUSTERS) {
      String normalized = normalizer.normalize(cluster);
      if (!normalized.equals(cluster)) {
        changes.put(cluster, normalized);
      }
    }
    return changes;
  }
}
