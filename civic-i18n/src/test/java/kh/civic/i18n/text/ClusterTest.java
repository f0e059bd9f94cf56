package kh.civic.i18n.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class ClusterTest {

  private static List<String> texts(String text) {
    List<String> texts = new ArrayList<>();
    Cluster.in(text).forEach(cluster -> texts.add(cluster.text()));
    return texts;
  }

  private static Cluster only(String hex) {
    Iterator<Cluster> clusters = Cluster.in(CodePoints.parse(hex)).iterator();
    Cluster cluster = clusters.next();
    assertFalse(clusters.hasNext());
    assertThrows(NoSuchElementException.class, clusters::next);
    return cluster;
  }

  @Test
  void wordsFallIntoTheirClusters() {
    assertEquals(List.of("ស្រុ", "ក", "ក្រុ", "ង"), texts("ស្រុក/ក្រុង ៧"));
    assertEquals(List.of("វិ", "ម", "ជ្ឈ", "កា", "រ"), texts("វិមជ្ឈការ"));
    assertEquals(List.of(), texts("Commune 2002 ៛"));
  }

  @Test
  void partsAreNamed() {
    Cluster cluster = only("1798 17D2 1799 17C9 200C 17B6 17C6");
    assertEquals("ម", cluster.base().orElseThrow().text());
    assertEquals("្យ", cluster.coengs().get(0).text());
    assertEquals("៉", cluster.shifter().orElseThrow().text());
    assertEquals("ា", cluster.vowels().get(0).text());
    assertEquals("ំ", cluster.signs().get(0).text());
    assertEquals(
        List.of(
            Cluster.Kind.BASE,
            Cluster.Kind.COENG,
            Cluster.Kind.SHIFTER,
            Cluster.Kind.JOINER,
            Cluster.Kind.VOWEL,
            Cluster.Kind.SIGN),
        cluster.parts().stream().map(Cluster.Part::kind).toList());
    assertEquals(Cluster.Kind.ROBAT, only("1782 17CC").parts().get(1).kind());
  }

  @Test
  void marksWithoutABaseAreAClusterWithoutOne() {
    assertTrue(only("17B6 17C6").base().isEmpty());
    assertTrue(only("17D2 1780 17B6").base().isEmpty());
  }

  @Test
  void aFinalSubscriptKeepsItsJoiner() {
    assertEquals("\u200D្យ", only("1780 17B8 200D 17D2 1799").coengs().get(0).text());
  }

  @Test
  void aCoengWithoutALetterIsLoose() {
    assertEquals(Cluster.Kind.LOOSE, only("1780 17D2").parts().get(1).kind());
  }
}
