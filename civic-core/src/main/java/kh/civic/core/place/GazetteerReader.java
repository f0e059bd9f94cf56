package kh.civic.core.place;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.Map;
import kh.civic.core.change.Change;
import kh.civic.core.check.Checks;
import kh.civic.core.place.GazetteerFinding.Kind;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.EntityType;
import kh.civic.core.value.InvalidValueException;
import kh.civic.core.value.Period;

/**
 * Reads a gazetteer from the official spreadsheets, saved as separated values.
 *
 * <p>The separator is a comma, a semicolon or a tab; the encoding UTF-8, or UTF-16 if a byte order
 * mark says so. The file has a row of headings, among the first {@value #HEADER_ROWS} that are not
 * blank. Case, spaces and signs in them do not count, nor does their order. A heading is put
 * together from words such as these, and is understood if all of it is:
 *
 * <table>
 * <caption>Columns</caption>
 * <tr><th>column</th><th>headings</th></tr>
 * <tr><td>code</td><td>Code, Commune Code, P-Code, ADM3_PCODE, geocode, កូដ, លេខកូដ, លេខកូដឃុំ</td></tr>
 * <tr><td>type</td><td>Type, ប្រភេទ; its cells hold one of {@link DivisionType#words()}, and may be
 * blank for villages and wherever base or parent leave one type only</td></tr>
 * <tr><td>Khmer name</td><td>Name (Khmer), name_km, name_kh, khName, commune_kh, km, kh, ឈ្មោះ,
 * ឈ្មោះជាភាសាខ្មែរ</td></tr>
 * <tr><td>Latin name</td><td>Name (Latin), name_en, commune_en, English, Latin, ឈ្មោះ (ឡាតាំង),
 * ឈ្មោះជាភាសាអង់គ្លេស</td></tr>
 * <tr><td>reference</td><td>Reference, Legal Reference, យោង</td></tr>
 * <tr><td>notes</td><td>Official Note, Note, Remarks, កំណត់សម្គាល់; Note (by Checker)</td></tr>
 * </table>
 *
 * <p>Of several columns of one meaning the one of the narrowest level is read ({@code commune_kh}
 * beside {@code district_kh}), and a code rather than a P-code. {@link #heading} names columns that
 * are headed otherwise. Code and one of the names must be there; other columns are named in a
 * notice and passed over, and so are blank rows, without one. Rows may come in any order. What such
 * files are known to suffer from and what has only one reading is repaired, and every repair is
 * reported: lost leading zeros, Khmer digits in codes, zero-width and double spaces in names, a
 * byte order mark. What cannot be read is a defect, located by its line, with its cause where that
 * can be told; a defect that most rows suffer from is reported once, with what to do.
 *
 * <p>References to legal acts become citations of the divisions, and what notes say of former names
 * becomes former names; what is not understood is kept as printed, as a citation of the gazetteer,
 * and reported.
 *
 * <p>Memory is bounded: {@value #MAX_ROWS} rows, three times what the country has, and {@value
 * #MAX_CHARACTERS} characters in all, blank rows and passed over columns counted; names have at
 * most {@value #MAX_NAME} characters. Immutable and thread-safe.
 *
 * <pre>{@code
 * GazetteerReading reading =
 *     GazetteerReader.extending(Gazetteer.embedded(), "Kampong Cham", Period.parse("2023-03-02/.."))
 *         .read(Files.newInputStream(file));
 * reading.findings().forEach(System.out::println); // line 4, Code: LOST_ZERO "301", 0301
 * Gazetteer gazetteer = reading.gazetteer();       // or soundGazetteer(), of the rows without defect
 * }</pre>
 */
public final class GazetteerReader {

  /** The most rows that are read. */
  public static final int MAX_ROWS = 50_000;

  /** The most characters of a file that are read. */
  public static final int MAX_CHARACTERS = 10_000_000;

  /** The most characters of a name. */
  public static final int MAX_NAME = 200;

  /** The most rows, blank ones not counted, among which the headings are looked for. */
  public static final int HEADER_ROWS = 10;

  private final String edition;
  private final Period period;
  private final Gazetteer base;
  private final ImmutableMap<String, GazetteerColumn> headings;
  private final boolean older;

  private GazetteerReader(
      String edition,
      Period period,
      Gazetteer base,
      ImmutableMap<String, GazetteerColumn> headings,
      boolean older) {
    Checks.checkNotBlank("edition", requireNonNull(edition, "edition"));
    this.edition = edition;
    this.period = requireNonNull(period, "period");
    this.base = base;
    this.headings = headings;
    this.older = older;
  }

  /**
   * Returns a reader of files that are complete in themselves: every division's parent is in the
   * file.
   *
   * @param edition the name of the edition that is read; not blank
   * @param period when the divisions had these codes
   * @throws InvalidValueException if the edition is blank
   */
  public static GazetteerReader of(String edition, Period period) {
    Gazetteer nothing =
        Gazetteer.of("nothing", requireNonNull(period, "period"), ImmutableList.of());
    return new GazetteerReader(edition, period, nothing, ImmutableMap.of(), false);
  }

  /**
   * Returns a reader of files that add to a gazetteer, such as the communes and villages of one
   * province. Where a file has a code of the base, the file's row stands, and any difference is
   * reported.
   *
   * @param edition the name of the edition that comes out; not blank
   * @param period when the divisions had these codes
   * @throws InvalidValueException if the edition is blank
   */
  public static GazetteerReader extending(Gazetteer base, String edition, Period period) {
    return new GazetteerReader(
        edition, period, requireNonNull(base, "base"), ImmutableMap.of(), false);
  }

  /**
   * Returns a reader that also takes a column by the given heading, before it asks for any other.
   *
   * @param heading the heading in the file; case, spaces and signs do not count
   * @param column what the column holds
   * @throws InvalidValueException if the heading has no letter or digit
   */
  public GazetteerReader heading(String heading, GazetteerColumn column) {
    String letters = Heading.letters(requireNonNull(heading, "heading"));
    requireNonNull(column, "column");
    if (letters.isEmpty()) {
      throw new InvalidValueException("heading", heading, "a heading with a letter or digit");
    }
    Map<String, GazetteerColumn> more = new LinkedHashMap<>(headings);
    more.put(letters, column);
    return new GazetteerReader(edition, period, base, ImmutableMap.copyOf(more), older);
  }

  /**
   * Returns a reader that also takes what older editions have: Section for a sangkat, a
   * municipality in place of a province or the capital, and types that lie in each other as the law
   * of today does not let them, such as a commune in a municipality. Each is reported, as {@link
   * Kind#OLDER_TYPE} or {@link Kind#OLDER_SHAPE}.
   */
  public GazetteerReader olderEditions() {
    return new GazetteerReader(edition, period, base, headings, true);
  }

  /**
   * Reads a file to its end; does not close it.
   *
   * @param in text in UTF-8, or in UTF-16 with a byte order mark; a workbook or another file that
   *     is no such text is reported with what to do
   * @throws IOException if the stream fails
   */
  public GazetteerReading read(InputStream in) throws IOException {
    return read(SourceText.of(requireNonNull(in, "in")));
  }

  /**
   * Reads a file to its end; does not close it.
   *
   * @throws IOException if the reader fails
   */
  public GazetteerReading read(Reader in) throws IOException {
    return read(SourceText.of(requireNonNull(in, "in")));
  }

  private GazetteerReading read(SourceText source) {
    GazetteerParser parser = new GazetteerParser(this);
    parser.parse(source);
    ImmutableList<Change> changes = parser.changes();
    Gazetteer sound =
        Gazetteer.ofAnyShape(
            edition,
            Suppliers.ofInstance(period),
            parser.divisions(),
            changes.isEmpty()
                ? base::changes
                : Suppliers.ofInstance(
                    ImmutableList.<Change>builder()
                        .addAll(base.changes())
                        .addAll(changes)
                        .build()));
    return new GazetteerReading(
        parser.findings(), sound, parser.rows(), parser.acts(), parser.notes(), changes);
  }

  ImmutableList<Division> base() {
    return base.divisions();
  }

  ImmutableMap<String, GazetteerColumn> headings() {
    return headings;
  }

  boolean readsOlderEditions() {
    return older;
  }

  /**
   * Returns the identifier of the edition as a document: the ASCII letters and digits of its name.
   */
  EntityId document() {
    StringBuilder slug = new StringBuilder();
    for (int i = 0; i < edition.length(); i++) {
      char c = Character.toLowerCase(edition.charAt(i));
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        slug.append(c);
      } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    while (slug.length() > 0 && slug.charAt(slug.length() - 1) == '-') {
      slug.setLength(slug.length() - 1);
    }
    return EntityId.of(EntityType.DOCUMENT, slug.length() == 0 ? "gazetteer" : slug.toString());
  }
}
