package kh.civic.core.document;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import kh.civic.core.value.Citation;
import kh.civic.core.value.Entity;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.EntityType;
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

  /** Returns its titles, printed variants too; at least one. */
  ImmutableList<Name> titles();

  /** Returns the programme whose documents it lists, if it is one programme's. */
  Optional<EntityId> programme();

  /** Returns the sections in the order printed; may be empty. */
  ImmutableList<CatalogueSection> sections();

  @Override
  DocumentCatalogue withCitations(Iterable<? extends Citation> citations);

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Checks the identifiers' types, and that there is a title. */
  @Value.Check
  default void check() {
    id().check("id", EntityType.DOCUMENT_CATALOGUE);
    programme().ifPresent(programme -> programme.check("programme", EntityType.PROGRAMME));
    if (titles().isEmpty()) {
      throw new InvalidValueException("titles", titles(), "at least one title");
    }
  }

  /** Builds a {@link DocumentCatalogue}; not thread-safe. */
  final class Builder extends ImmutableDocumentCatalogue.Builder {
    Builder() {}
  }
}
