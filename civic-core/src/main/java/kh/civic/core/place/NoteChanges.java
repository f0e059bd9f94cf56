package kh.civic.core.place;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kh.civic.core.change.Change;
import kh.civic.core.place.GazetteerFinding.Kind;
import kh.civic.core.value.Citation;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.EntityType;
import kh.civic.core.value.Period;
import org.jspecify.annotations.Nullable;

/** Makes changes of what notes say, once all divisions are known. */
final class NoteChanges {

  private final Map<DivisionCode, Division> divisions = new HashMap<>();
  private final ImmutableCollection<Division> inOrder;
  private final Citing citing;
  private final Findings findings;
  private final GazetteerColumns columns;

  NoteChanges(
      ImmutableCollection<Division> divisions,
      Citing citing,
      Findings findings,
      GazetteerColumns columns) {
    this.inOrder = divisions;
    this.citing = citing;
    this.findings = findings;
    this.columns = columns;
    divisions.forEach(division -> this.divisions.put(division.code(), division));
  }

  ImmutableList<Change> of(ImmutableList<OfficialNote> notes) {
    ImmutableList.Builder<Change> changes = ImmutableList.builder();
    for (OfficialNote note : notes) {
      Division division = divisions.get(note.code());
      if (division != null) {
        change(note, division).ifPresent(changes::add);
      }
    }
    return changes.build();
  }

  private Optional<Change> change(OfficialNote note, Division division) {
    EntityId id = division.id();
    return switch (note.meaning()) {
      case RENAMED ->
          Optional.of(change(Change.Type.RENAMED, division).addFrom(id).addTo(id).build());
      case CREATED -> Optional.of(created(division));
      case SPLIT -> Optional.of(split(note, division));
      case UPGRADED ->
          NoteText.typeOf(note.other().orElse(""), division.type().level())
              .map(
                  type ->
                      change(Change.Type.UPGRADED, division)
                          .addFrom(
                              EntityId.of(
                                  EntityType.DIVISION,
                                  division.code() + "-" + type.name().toLowerCase(Locale.ROOT)))
                          .addTo(id)
                          .build());
      case AS_PRINTED -> Optional.empty();
    };
  }

  private Change created(Division division) {
    return change(Change.Type.CREATED, division)
        .when(citing.date(division.citations()).map(Period::of))
        .addTo(division.id())
        .build();
  }

  private Change split(OfficialNote note, Division division) {
    Division from = sibling(division, note.other().orElse(""));
    if (from == null) {
      findings.ofRow(
          note.line(),
          Kind.SPLIT_FROM_UNKNOWN,
          columns.heading(GazetteerColumn.OFFICIAL_NOTE),
          note.text(),
          "created; no division beside it has the name that it was split from");
      return created(division);
    }
    return change(Change.Type.SPLIT, division)
        .when(citing.date(division.citations()).map(Period::of))
        .addFrom(from.id())
        .addTo(from.id(), division.id())
        .build();
  }

  private static Change.Builder change(Change.Type type, Division division) {
    List<Citation> citations = division.citations();
    return Change.builder()
        .id(
            EntityId.of(
                EntityType.CHANGE, division.code() + "-" + type.name().toLowerCase(Locale.ROOT)))
        .type(type)
        .addAllCitations(citations);
  }

  /** Returns the only division with the same parent that has a name in Khmer, or null. */
  private @Nullable Division sibling(Division division, String khmer) {
    String letters = Heading.letters(khmer);
    String digits = division.code().toString();
    String parent = digits.substring(0, digits.length() - 2);
    Division found = null;
    for (Division other : inOrder) {
      boolean beside =
          other.code().level() == division.code().level()
              && other.code().toString().startsWith(parent)
              && !other.code().equals(division.code());
      if (beside
          && other.names().stream()
              .anyMatch(name -> Heading.letters(name.text().in("km").orElse("")).equals(letters))) {
        if (found != null) {
          return null;
        }
        found = other;
      }
    }
    return found;
  }
}
