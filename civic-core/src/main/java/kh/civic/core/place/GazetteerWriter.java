package kh.civic.core.place;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import kh.civic.core.value.Citation;
import kh.civic.core.value.LocalizedText;
import kh.civic.core.value.NameKind;

/** Writes the official columns; {@link Gazetteer#writeCsv} says what they hold. */
final class GazetteerWriter {

  private GazetteerWriter() {}

  static ImmutableList<Division> write(Gazetteer gazetteer, Appendable out) throws IOException {
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
