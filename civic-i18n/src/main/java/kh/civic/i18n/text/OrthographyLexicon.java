package kh.civic.i18n.text;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import kh.civic.i18n.script.KhmerChar;

/**
 * Words that are misspelt in a known way, with the spelling meant. No level uses a lexicon unless
 * {@linkplain KhmerNormalizer.Builder#lexicon asked to}: what is a misprint in one text is a name
 * in another.
 *
 * <p>An entry matches from the base of a cluster to the end of one, inside longer words too, since
 * Khmer puts no space between words; of several that match at one place the longest counts. Only
 * the clusters in which the two spellings differ are replaced; the others are context, and may be
 * the context of a neighbour as well.
 *
 * <p>Immutable and thread-safe.
 */
public final class OrthographyLexicon {

  /**
   * A misspelling.
   *
   * @param misspelling as printed; begins with a Khmer letter
   * @param spelling the spelling meant; begins with a Khmer letter
   * @param source where the misspelling was found, or who says that it is one; not blank
   */
  public record Entry(String misspelling, String spelling, String source) {

    /**
     * Creates an entry.
     *
     * @throws IllegalArgumentException if one of the texts is not of its form, or both spellings
     *     are the same
     */
    public Entry {
      requireNonNull(misspelling, "misspelling");
      requireNonNull(spelling, "spelling");
      requireNonNull(source, "source");
      checkWord("misspelling", misspelling);
      checkWord("spelling", spelling);
      if (source.isBlank()) {
        throw new IllegalArgumentException("source: expected a text that is not blank");
      }
      if (misspelling.equals(spelling)) {
        throw new IllegalArgumentException(
            "spelling: expected another than the misspelling, was \"" + spelling + '"');
      }
    }

    private static void checkWord(String field, String word) {
      if (requireNonNull(word, field).isEmpty() || !KhmerChar.isLetter(word.charAt(0))) {
        String shown = word.length() > 80 ? word.substring(0, 79) + "…" : word;
        throw new IllegalArgumentException(
            field + ": expected a word that begins with a Khmer letter, was \"" + shown + '"');
      }
    }
  }

  private static final OrthographyLexicon EMPTY = new OrthographyLexicon(List.of());

  private final List<Entry> entries;

  private OrthographyLexicon(List<Entry> entries) {
    this.entries = entries;
  }

  /** Returns the lexicon without entries. */
  public static OrthographyLexicon empty() {
    return EMPTY;
  }

  /** Returns a lexicon of the entries. */
  public static OrthographyLexicon of(Collection<Entry> entries) {
    requireNonNull(entries, "entries");
    return new OrthographyLexicon(List.copyOf(entries));
  }

  /**
   * Returns the misprints and older spellings found in five documents on Cambodia's
   * decentralization reform; the source of each entry names its document.
   */
  public static OrthographyLexicon misprints() {
    return Misprints.LEXICON;
  }

  /** Returns this lexicon with one entry more. */
  public OrthographyLexicon plus(String misspelling, String spelling, String source) {
    requireNonNull(spelling, "spelling");
    requireNonNull(source, "source");
    return plus(of(List.of(new Entry(misspelling, spelling, source))));
  }

  /** Returns the entries of both lexicons. */
  public OrthographyLexicon plus(OrthographyLexicon other) {
    requireNonNull(other, "other");
    List<Entry> all = new ArrayList<>(entries);
    all.addAll(other.entries);
    return of(all);
  }

  /** Returns the entries, in the order in which they were added. */
  public List<Entry> entries() {
    return entries;
  }

  /** Read when first asked for. */
  private static final class Misprints {

    static final OrthographyLexicon LEXICON = of(read());

    private static List<Entry> read() {
      try (InputStream in =
          requireNonNull(
              OrthographyLexicon.class.getResourceAsStream("misprints.tsv"), "misprints.tsv")) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.split("\t", -1))
            .map(cells -> new Entry(cells[0], cells[1], cells[2]))
            .toList();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
