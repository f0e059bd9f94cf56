package kh.civic.core.document;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import kh.civic.core.check.Checks;
import kh.civic.core.check.RequiredLists;
import kh.civic.core.value.Citation;
import kh.civic.core.value.Entity;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.EntityType;
import kh.civic.core.value.IncompleteBuilderException;
import kh.civic.core.value.InvalidValueException;
import kh.civic.core.value.Name;
import org.immutables.value.Value;

/**
 * A list of documents under headings, such as those that a programme offers for download.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface DocumentCatalogue extends Entity permits ImmutableDocumentCatalogue {

  /** Returns its names, printed variants too; at least one. */
  ImmutableList<Name> names();

  /** Returns the programme whose documents it lists, if it is one programme's. */
  Optional<EntityId> programme();

  /** Returns the sections in the order printed; may be empty. */
  ImmutableList<CatalogueSection> sections();

  @Override
  default DocumentCatalogue withCitations(Iterable<? extends Citation> citations) {
    return toBuilder().citations(requireNonNull(citations, "citations")).build();
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that begins with all properties of this. */
  Builder toBuilder();

  private void check() {
    Checks.checkType("id", id(), EntityType.DOCUMENT_CATALOGUE);
    programme()
        .ifPresent(programme -> Checks.checkType("programme", programme, EntityType.PROGRAMME));
  }

  /** Builds a {@link DocumentCatalogue}; not thread-safe. */
  final class Builder extends ImmutableDocumentCatalogue.Builder {
    private static final RequiredLists<DocumentCatalogue> REQUIRED =
        RequiredLists.of("names", DocumentCatalogue::names);

    Builder() {}

    /**
     * Builds the catalogue.
     *
     * @throws IncompleteBuilderException if a required property is missing; the message names all
     * @throws InvalidValueException if an identifier names something of another type
     */
    @Override
    public DocumentCatalogue build() {
      DocumentCatalogue documentCatalogue = REQUIRED.build(this, super::build);
      documentCatalogue.check();
      return documentCatalogue;
    }
  }
}
