package kh.civic.core.place;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import kh.civic.core.check.Checks;
import kh.civic.core.place.GazetteerFinding.Rule;
import kh.civic.core.place.GazetteerFinding.Severity;
import kh.civic.core.value.InvalidValueException;
import kh.civic.core.value.Period;

/**
 * Reads a gazetteer from the official spreadsheets, saved as comma-separated values in UTF-8.
 *
 * <p>The file has a row of headings, among the first {@value #HEADER_ROWS} that are not blank.
 * Case, spaces and signs in them do not count, nor does their order:
 *
 * <table>
 * <caption>Columns</caption>
 * <tr><th>column</th><th>headings</th></tr>
 * <tr><td>code</td><td>Code, កូដ, លេខកូដ</td></tr>
 * <tr><td>type</td><td>Type, ប្រភេទ; its cells hold one of {@link DivisionType#words()}, and may be
 * blank for villages</td></tr>
 * <tr><td>Khmer name</td><td>Name (Khmer), Khmer, name_km, km, ឈ្មោះ, ឈ្មោះ (ខ្មែរ)</td></tr>
 * <tr><td>Latin name</td><td>Name (Latin), Latin, name_en, en, English, ឈ្មោះ (ឡាតាំង)</td></tr>
 * </table>
 *
 * <p>Code and one of the names must be there; other columns are named in a notice and passed over,
 * and so are blank rows, without one. Rows may come in any order. What such files are known to
 * suffer from and what has only one reading is repaired, and every repair is reported: lost leading
 * zeros, Khmer digits in codes, zero-width and double spaces in names, a byte order mark. What
 * cannot be read is a defect, located by its line; all defects are reported at once, and a file
 * with defects makes no gazetteer.
 *
 * <p>Memory is bounded by {@value #MAX_ROWS} rows with names of at most {@value #MAX_NAME}
 * characters, three times what the country has. Immutable and thread-safe.
 *
 * <pre>{@code
 * GazetteerReading reading =
 *     GazetteerReader.extending(Gazetteer.embedded(), "Kampong Cham", Period.parse("2023-03-02/.."))
 *         .read(Files.newInputStream(file));
 * reading.findings().forEach(System.out::println); // line 4, Code: LOST_ZERO "301", 0301
 * Gazetteer gazetteer = reading.gazetteer();
 * }</pre>
 */
public final class GazetteerReader {

  /** The most rows that are read. */
  public static final int MAX_ROWS = 50_000;

  /** The most characters of a name. */
  public static final int MAX_NAME = 200;

  /** The most rows, blank ones not counted, among which the headings are looked for. */
  public static final int HEADER_ROWS = 10;

  private final String edition;
  private final Period period;
  private final ImmutableList<Division> base;

  private GazetteerReader(String edition, Period period, ImmutableList<Division> base) {
    Checks.checkNotBlank("edition", requireNonNull(edition, "edition"));
    this.edition = edition;
    this.period = requireNonNull(period, "period");
    this.base = base;
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
    return new GazetteerReader(edition, period, ImmutableList.of());
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
    return new GazetteerReader(edition, period, requireNonNull(base, "base").divisions());
  }

  /**
   * Reads a file to its end; does not close it.
   *
   * @param in text in UTF-8; bytes that are not are reported as {@link Rule#UNREADABLE_TEXT}
   * @throws IOException if the stream fails
   */
  public GazetteerReading read(InputStream in) throws IOException {
    return read(new InputStreamReader(requireNonNull(in, "in"), UTF_8));
  }

  /**
   * Reads a file to its end; does not close it.
   *
   * @throws IOException if the reader fails
   */
  public GazetteerReading read(Reader in) throws IOException {
    GazetteerParser parser = new GazetteerParser(base);
    parser.parse(new CsvReader(new BufferedReader(requireNonNull(in, "in"))));
    ImmutableList<GazetteerFinding> findings = parser.findings();
    boolean sound =
        findings.stream().noneMatch(finding -> finding.rule().severity() == Severity.DEFECT);
    return new GazetteerReading(
        findings, sound ? Gazetteer.of(edition, period, parser.divisions()) : null);
  }
}
