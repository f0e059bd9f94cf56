package kh.civic.core.document;

import static java.util.Objects.requireNonNull;
import static kh.civic.core.check.Checks.checkNotBlank;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;
import java.util.OptionalInt;
import kh.civic.core.check.Checks;
import kh.civic.core.check.RequiredLists;
import kh.civic.core.place.PlaceRef;
import kh.civic.core.value.Citation;
import kh.civic.core.value.Entity;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.EntityType;
import kh.civic.core.value.IncompleteBuilderException;
import kh.civic.core.value.InvalidValueException;
import kh.civic.core.value.Kind;
import kh.civic.core.value.Name;
import kh.civic.core.value.PartialDate;
import kh.civic.core.value.PartyRef;
import org.immutables.value.Value;

/**
 * A text, described and not contained: a law, a study, a page.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Document extends Entity permits ImmutableDocument {

  /** Returns what sort of text it is. */
  Kind<DocumentKind> kind();

  /** Returns its names, printed variants too; at least one. */
  ImmutableList<Name> names();

  /** Returns its official number, as printed, if it has one. */
  Optional<String> number();

  /** Returns its date, if it has one or one can be derived. */
  Optional<PartialDate> date();

  /** Returns how far it has come, if a source says so. */
  Optional<DocumentStatus> status();

  /** Returns the languages that it is written in, as BCP 47 tags; may be empty. */
  ImmutableList<String> languages();

  /** Returns who wrote or published it; may be empty. */
  ImmutableList<PartyRef> authors();

  /** Returns the places that it is about; may be empty. */
  ImmutableList<PlaceRef> places();

  /** Returns the documents that it amends; may be empty. */
  ImmutableList<EntityId> amends();

  /** Returns the documents that it rests on; may be empty. */
  ImmutableList<EntityId> basedOn();

  /** Returns the links that it prints; may be empty. */
  ImmutableList<Link> links();

  /** Returns the rank of its kind among legal instruments, 1 the highest; empty if it is none. */
  default OptionalInt legalRank() {
    return kind().value().legalRank();
  }

  @Override
  default Document withCitations(Iterable<? extends Citation> citations) {
    return toBuilder().citations(requireNonNull(citations, "citations")).build();
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that begins with all properties of this. */
  Builder toBuilder();

  private void check() {
    Checks.checkType("id", id(), EntityType.DOCUMENT);
    amends().forEach(document -> Checks.checkType("amends", document, EntityType.DOCUMENT));
    basedOn().forEach(document -> Checks.checkType("basedOn", document, EntityType.DOCUMENT));
    number().ifPresent(number -> checkNotBlank("number", number));
    languages().forEach(tag -> Checks.checkTag("languages", tag));
  }

  /** Builds a {@link Document}; not thread-safe. */
  final class Builder extends ImmutableDocument.Builder {
    private static final RequiredLists<Document> REQUIRED =
        RequiredLists.of("names", Document::names);

    Builder() {}

    /**
     * Builds the document.
     *
     * @throws IncompleteBuilderException if a required property is missing; the message names all
     * @throws InvalidValueException if an identifier names something of another type, the number is
     *     blank, or a language is not a canonical tag
     */
    @Override
    public Document build() {
      Document document = REQUIRED.build(this, super::build);
      document.check();
      return document;
    }

    /** Sets the kind to a known one. */
    @CanIgnoreReturnValue
    public Builder kind(DocumentKind kind) {
      return kind(Kind.of(requireNonNull(kind, "kind")));
    }
  }
}
