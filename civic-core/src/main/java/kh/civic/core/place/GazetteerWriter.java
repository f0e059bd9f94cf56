package kh.civic.core.place;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import kh.civic.core.value.Citation;
import kh.civic.core.value.LocalizedText;
import kh.civic.core.value.NameKind;

/**
 * Writes a gazetteer as comma-separated values (RFC 4180) in the columns of the official files:
 * type, code, both names, reference and notes, one division a line, ordered by code.
 *
 * <p>What {@link GazetteerReader} has read, it reads back equal from what is written here. The
 * columns have no place for other names, periods and citations that come from elsewhere; divisions
 * of which something is left out are returned. A spreadsheet program that opens the file takes
 * codes for numbers, and drops their leading zeros, unless the column is imported as text.
 */
public final class GazetteerWriter {

  private GazetteerWriter() {}

  /**
   * Writes a gazetteer; does not close or flush.
   *
   * @param out what takes the characters; in a file, they belong in UTF-8
   * @return the divisions that have more than the columns hold, ordered by code
   * @throws IOException if the appendable fails
   */
  public static ImmutableList<Division> write(Gazetteer gazetteer, Appendable out)
      throws IOException {
    requireNonNull(gazetteer, "gazetteer");
    requireNonNull(out, "out");
    String separator = "";
    for (GazetteerColumn column : GazetteerColumn.values()) {
      out.append(separator).append(column.heading());
      separator = ",";
    }
    out.append('\n');
    ImmutableList.Builder<Division> cut = ImmutableList.builder();
    for (Division division : gazetteer.divisions()) {
      write(division, out);
      if (!isHeldWhole(division)) {
        cut.add(division);
      }
    }
    return cut.build();
  }

  private static void write(Division division, Appendable out) throws IOException {
    out.append(division.type().words().asList().get(0)).append(',');
    out.append(division.code().toString()).append(',');
    cell(division.name().in("km").orElse(""), out);
    out.append(',');
    cell(division.name().in("en").orElse(""), out);
    for (GazetteerColumn column : Citing.COLUMNS) {
      out.append(',');
      cell(text(division, column), out);
    }
    out.append('\n');
  }

  private static String text(Division division, GazetteerColumn column) {
    for (Citation citation : division.citations()) {
      if (column == Citing.column(citation)) {
        return citation.note().orElse("");
      }
    }
    return "";
  }

  /** Returns whether the columns hold all that the division has. */
  private static boolean isHeldWhole(Division division) {
    LocalizedText official = division.name();
    boolean languages =
        official.texts().keySet().stream().allMatch(tag -> tag.equals("en") || tag.equals("km"));
    boolean citations =
        division.citations().stream().allMatch(citation -> Citing.column(citation) != null)
            && division.citations().stream().map(Citing::column).distinct().count()
                == division.citations().size();
    long others =
        division.names().stream().filter(name -> !name.kind().is(NameKind.OFFICIAL)).count();
    String note = text(division, GazetteerColumn.OFFICIAL_NOTE);
    boolean told =
        others == 0
            || (others == 1
                && NoteText.of(note, division.type(), official.in("km").orElse("")).meaning()
                    == OfficialNote.Meaning.RENAMED);
    return languages
        && citations
        && told
        && division.names().size() - others == 1
        && division.period().isEmpty();
  }

  private static void cell(String text, Appendable out) throws IOException {
    boolean quoted = false;
    for (int i = 0; i < text.length() && !quoted; i++) {
      char c = text.charAt(i);
      quoted = c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';' || c == '\t';
    }
    if (!quoted) {
      out.append(text);
      return;
    }
    out.append('"').append(text.replace("\"", "\"\"")).append('"');
  }
}
