package kh.civic.core.place;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import kh.civic.core.place.GazetteerFinding.Kind;
import kh.civic.core.place.OfficialNote.Meaning;
import kh.civic.core.value.LocalizedText;
import kh.civic.core.value.Name;
import kh.civic.core.value.NameKind;
import org.jspecify.annotations.Nullable;

/**
 * Puts the rows of a file on the divisions of the base, from level 1 downwards: a row counts if it
 * is sound, and so is the row of the division that it lies in.
 */
final class GazetteerAssembly {

  private final TreeMap<DivisionCode, Division> sound = new TreeMap<>();
  private final NavigableMap<DivisionCode, FileRow> rows;
  private final GazetteerColumns columns;
  private final boolean older;
  private final Findings findings;

  /** For every row that has a defect, how many rows that lie in it are left out for that. */
  private final Map<DivisionCode, Integer> leftOut = new LinkedHashMap<>();

  private final ImmutableList.Builder<OfficialNote> notes = ImmutableList.builder();

  GazetteerAssembly(
      ImmutableList<Division> base,
      NavigableMap<DivisionCode, FileRow> rows,
      GazetteerColumns columns,
      boolean older,
      Findings findings) {
    base.forEach(division -> sound.put(division.code(), division));
    this.rows = rows;
    this.columns = columns;
    this.older = older;
    this.findings = findings;
  }

  /** Returns the divisions of the base and of the sound rows, ordered by code. */
  ImmutableCollection<Division> divisions() {
    return ImmutableList.copyOf(sound.values());
  }

  /** Returns what the notes of the sound rows say, ordered by code. */
  ImmutableList<OfficialNote> notes() {
    return notes.build();
  }

  void assemble() {
    boolean part = sound.isEmpty() && (rows.isEmpty() || rows.firstKey().level() > 1);
    for (FileRow row : ImmutableList.copyOf(rows.values())) {
      if (row.isSound() && !add(row)) {
        rows.put(row.code(), row.withDefect());
      }
    }
    if (part && rows.keySet().stream().noneMatch(code -> code.level() == 1)) {
      findings.sumUp(Kind.NO_PARENT, rows.size(), finding -> true);
    } else {
      leftOut.forEach(
          (code, count) ->
              findings.ofRow(
                  line(code),
                  Kind.ROWS_LEFT_OUT,
                  columns.heading(GazetteerColumn.CODE),
                  code.toString(),
                  count + " rows that lie in it are not in the sound gazetteer"));
    }
    checkSiblings();
  }

  /** Adds a row to what is sound; returns whether it is. */
  private boolean add(FileRow row) {
    Division parent = null;
    Optional<DivisionCode> parentCode = row.code().parent();
    if (parentCode.isPresent()) {
      parent = sound.get(parentCode.get());
      if (parent == null) {
        noParent(row, parentCode.get());
        return false;
      }
    }
    Division known = sound.get(row.code());
    DivisionType type = row.type() == null ? missingType(row, known, parent) : row.type();
    if (type == null || (parent != null && !fits(row, type, parent)) || !keeps(row, type, known)) {
      return false;
    }
    sound.put(row.code(), division(row, type, known));
    return true;
  }

  private void noParent(FileRow row, DivisionCode parent) {
    FileRow above = nearest(parent);
    if (above == null) {
      findings.ofRow(row.line(), Kind.NO_PARENT, "", row.code().toString(), "a row for " + parent);
    } else {
      leftOut.merge(above.code(), 1, Integer::sum);
    }
  }

  /** Returns the widest row of the file that the division lies in and that is not sound. */
  private @Nullable FileRow nearest(DivisionCode code) {
    for (int level = 1; level <= code.level(); level++) {
      FileRow row = rows.get(code.atLevel(level));
      if (row != null && !sound.containsKey(row.code())) {
        return row;
      }
    }
    return null;
  }

  private @Nullable DivisionType missingType(
      FileRow row, @Nullable Division known, @Nullable Division parent) {
    if (known != null) {
      repairType(row, Kind.TYPE_FROM_BASE, known.type());
      return known.type();
    }
    ImmutableSet<DivisionType> possible =
        parent == null ? ImmutableSet.of() : parent.type().children();
    if (possible.size() == 1) {
      DivisionType only = possible.asList().get(0);
      repairType(row, Kind.TYPE_FROM_PARENT, only);
      return only;
    }
    findings.ofRow(
        row.line(),
        Kind.NO_TYPE,
        columns.heading(GazetteerColumn.TYPE),
        "",
        Expected.typesOfLevel(row.code().level()));
    return null;
  }

  private void repairType(FileRow row, Kind kind, DivisionType type) {
    if (columns.has(GazetteerColumn.TYPE)) {
      findings.ofRow(row.line(), kind, columns.heading(GazetteerColumn.TYPE), "", type.toString());
    }
  }

  private boolean fits(FileRow row, DivisionType type, Division parent) {
    if (parent.type().children().contains(type)) {
      return true;
    }
    String expected = "one of " + parent.type().children() + " in a " + parent.type();
    if (older) {
      findings.ofRow(row.line(), Kind.OLDER_SHAPE, "", row.code().toString(), "today " + expected);
      return true;
    }
    findings.ofRow(
        row.line(),
        Kind.WRONG_PARENT,
        "",
        row.code().toString(),
        expected,
        "a shape of older editions, or the wrong type");
    return false;
  }

  /** Returns whether what lies in the division today may lie in it under the row's type. */
  private boolean keeps(FileRow row, DivisionType type, @Nullable Division known) {
    if (known == null || known.type() == type || older) {
      return true;
    }
    long unfit =
        sound.tailMap(row.code(), false).values().stream()
            .takeWhile(division -> row.code().contains(division.code()))
            .filter(division -> division.code().level() == row.code().level() + 1)
            .filter(division -> !rows.containsKey(division.code()))
            .filter(division -> !type.children().contains(division.type()))
            .count();
    if (unfit > 0) {
      findings.ofRow(
          row.line(),
          Kind.WRONG_PARENT,
          "",
          row.code().toString(),
          "a type that may hold what lies in it: " + unfit + " divisions of the base may not");
    }
    return unfit == 0;
  }

  private Division division(FileRow row, DivisionType type, @Nullable Division known) {
    LocalizedText name = java.util.Objects.requireNonNull(row.name());
    boolean same = known != null && known.type() == type && known.name().equals(name);
    if (known != null && !same) {
      findings.ofRow(
          row.line(),
          Kind.DIFFERS_FROM_BASE,
          columns.heading(GazetteerColumn.CODE),
          type + " " + name,
          "stands in place of " + known.type() + " " + known.name());
    }
    Optional<Name> former = former(row, type, name);
    if (known == null || !same) {
      Division.Builder builder =
          Division.builder()
              .code(row.code())
              .type(type)
              .addNames(Name.of(NameKind.OFFICIAL, name))
              .addAllCitations(row.citations());
      former.ifPresent(builder::addNames);
      return builder.build();
    }
    if (former.isEmpty() && row.citations().isEmpty()) {
      return known;
    }
    return known.toBuilder()
        .names(with(known.names(), former.map(ImmutableList::of).orElse(ImmutableList.of())))
        .citations(with(known.citations(), row.citations()))
        .build();
  }

  /** Returns both lists in one, what is in both once. */
  private static <T> ImmutableList<T> with(ImmutableList<T> list, ImmutableList<T> more) {
    return ImmutableSet.<T>builder().addAll(list).addAll(more).build().asList();
  }

  /** Reads the note of a row; returns the former name that it gives. */
  private Optional<Name> former(FileRow row, DivisionType type, LocalizedText name) {
    if (Spaces.trim(row.note()).isEmpty()) {
      return Optional.empty();
    }
    NoteText note = NoteText.of(row.note(), type, name.in("km").orElse(""));
    notes.add(new OfficialNote(row.line(), row.code(), row.note(), note.meaning(), note.other()));
    if (note.meaning() == Meaning.AS_PRINTED) {
      findings.ofRow(
          row.line(),
          Kind.NOTE_AS_PRINTED,
          columns.heading(GazetteerColumn.OFFICIAL_NOTE),
          row.note(),
          "kept as printed");
    }
    return note.meaning() == Meaning.RENAMED
        ? note.other().map(former -> Name.of(NameKind.FORMER, LocalizedText.of("km", former)))
        : Optional.empty();
  }

  private void checkSiblings() {
    Map<String, DivisionCode> named = new HashMap<>();
    StringBuilder key = new StringBuilder();
    for (Division division : sound.values()) {
      DivisionCode code = division.code();
      for (String language : ImmutableList.of("km", "en")) {
        String text = division.name().in(language).orElse("");
        if (text.isEmpty()) {
          continue;
        }
        key.setLength(0);
        key.append(code.toString(), 0, 2 * code.level() - 2).append(language);
        Spaces.fold(text, key);
        DivisionCode earlier = named.putIfAbsent(key.toString(), code);
        if (earlier != null && rows.containsKey(code)) {
          findings.ofRow(
              line(code),
              Kind.SIBLING_NAME,
              columns.heading(
                  language.equals("km") ? GazetteerColumn.KHMER_NAME : GazetteerColumn.LATIN_NAME),
              text,
              "as " + earlier);
        }
      }
    }
  }

  private int line(DivisionCode code) {
    FileRow row = rows.get(code);
    return row == null ? 1 : row.line();
  }
}
