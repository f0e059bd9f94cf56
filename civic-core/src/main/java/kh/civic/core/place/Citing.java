package kh.civic.core.place;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kh.civic.core.value.Citation;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Makes citations of the references and notes of a file, the same citation for the same text, and
 * collects the legal acts.
 *
 * <p>A reference that is understood cites its act, with the reference as printed as its note. Any
 * other text cites the gazetteer itself, with the column as the place and the text as its note.
 */
final class Citing {

  /** The columns that become citations, in the order of the citations. */
  static final ImmutableList<GazetteerColumn> COLUMNS =
      ImmutableList.of(
          GazetteerColumn.REFERENCE, GazetteerColumn.OFFICIAL_NOTE, GazetteerColumn.CHECKER_NOTE);

  private final EntityId gazetteer;
  private final Map<String, Citation> references = new HashMap<>();
  private final Map<EntityId, LegalReference> acts = new LinkedHashMap<>();
  private final Map<EntityId, Set<String>> printed = new HashMap<>();

  Citing(EntityId gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Returns the citation of the text in a column. */
  Citation cite(GazetteerColumn column, String text) {
    if (column != GazetteerColumn.REFERENCE) {
      return asPrinted(column, text);
    }
    return references.computeIfAbsent(text, this::reference);
  }

  private Citation reference(String text) {
    LegalReference reference = LegalReference.of(text);
    if (reference == null) {
      return asPrinted(GazetteerColumn.REFERENCE, text);
    }
    acts.putIfAbsent(reference.id(), reference);
    printed.computeIfAbsent(reference.id(), id -> new LinkedHashSet<>()).add(text);
    return Citation.builder().document(reference.id()).language("km").note(text).build();
  }

  private Citation asPrinted(GazetteerColumn column, String text) {
    return Citation.builder().document(gazetteer).locator(column.heading()).note(text).build();
  }

  /** Returns the date of the act that one of the citations cites, if its references give one. */
  Optional<PartialDate> date(Iterable<Citation> citations) {
    for (Citation citation : citations) {
      LegalReference act = acts.get(citation.document());
      if (act != null) {
        return act.date();
      }
    }
    return Optional.empty();
  }

  /** Returns the column that a citation was made of, or null if it was made of none. */
  static @Nullable GazetteerColumn column(Citation citation) {
    if (citation.note().isEmpty()) {
      return null;
    }
    if (citation.locator().isEmpty()) {
      LegalReference act = LegalReference.of(citation.note().get());
      return act != null && act.id().equals(citation.document()) ? GazetteerColumn.REFERENCE : null;
    }
    String locator = citation.locator().get();
    for (GazetteerColumn column : COLUMNS) {
      if (column.heading().equals(locator)) {
        return column;
      }
    }
    return null;
  }

  /** Returns the acts that were cited, in the order of their first rows. */
  ImmutableList<LegalAct> acts() {
    return acts.values().stream()
        .map(
            act ->
                new LegalAct(
                    act.id(),
                    act.kind(),
                    act.number(),
                    act.date(),
                    ImmutableSet.copyOf(printed.getOrDefault(act.id(), Set.of()))))
        .collect(ImmutableList.toImmutableList());
  }
}
