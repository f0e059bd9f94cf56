package kh.civic.i18n.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Texts to measure with: made of the clusters of the five source documents, as often as there. */
public enum Corpus {
  /** Canonical Khmer text with spaces. */
  CANONICAL,
  /** The same, half of it English, as in the documents. */
  DOCUMENTS,
  /** Canonical text with the parts of every tenth cluster in another order. */
  SCRAMBLED;

  private static final int CLUSTERS = 20_000;
  private static final String ENGLISH =
      "Both female and male citizens are entitled to participate in decision-making. ";

  /**
   * Returns the text; for DOCUMENTS the files of the directory that the system property {@code
   * documents} names, if it is set.
   */
  String text() {
    String directory = System.getProperty("documents", "");
    if (this == DOCUMENTS && !directory.isEmpty()) {
      return read(Path.of(directory));
    }
    List<String> pool = new ArrayList<>();
    for (String[] row : CodePoints.table("clusters.tsv")) {
      String cluster = KhmerNormalizer.canonical().normalize(row[0]);
      pool.addAll(Collections.nCopies(Integer.parseInt(row[1]), cluster));
    }
    Random random = new Random(61);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < CLUSTERS; i++) {
      String cluster = pool.get(random.nextInt(pool.size()));
      text.append(this == SCRAMBLED && i % 10 == 0 ? scramble(pool, random) : cluster);
      if (random.nextInt(12) == 0) {
        text.append(this == DOCUMENTS ? ENGLISH : " ");
      }
    }
    return text.toString();
  }

  private static String read(Path directory) {
    try (Stream<Path> files = Files.list(directory)) {
      StringBuilder text = new StringBuilder();
      for (Path file : files.sorted().toList()) {
        text.append(Files.readString(file));
      }
      return text.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Draws clusters until one of them reads otherwise with its parts in reverse. */
  private static String scramble(List<String> pool, Random random) {
    while (true) {
      String cluster = pool.get(random.nextInt(pool.size()));
      String scrambled = cluster.charAt(0) + Permutations.reversed(Permutations.parts(cluster));
      if (!scrambled.equals(cluster)) {
        return scrambled;
      }
    }
  }
}
