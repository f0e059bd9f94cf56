package kh.civic.core.value;

import java.util.Optional;
import kh.civic.core.check.Checks;
import org.immutables.value.Value;

/**
 * Where a fact comes from: a document, and the place in it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Citation permits ImmutableCitation {

  /** Returns the document, an identifier of type {@link EntityType#DOCUMENT}. */
  EntityId document();

  /**
   * Returns the language version that was read, as a BCP 47 tag, where the document has several.
   */
  Optional<String> language();

  /** Returns the place in the document, such as {@code paragraph 2}. */
  Optional<String> locator();

  /** Returns what a reader should know of the place, such as a misprint or a gap in the text. */
  Optional<String> note();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that begins with all properties of this. */
  Builder toBuilder();

  /** Returns a citation of a document and a place in it. */
  static Citation of(EntityId document, String locator) {
    return builder().document(document).locator(locator).build();
  }

  private void check() {
    Checks.checkType("document", document(), EntityType.DOCUMENT);
    if (language().isPresent()) {
      Checks.checkTag("language", language().get());
    }
    if (locator().isPresent()) {
      Checks.checkNotBlank("locator", locator().get());
    }
    if (note().isPresent()) {
      Checks.checkNotBlank("note", note().get());
    }
  }

  /** Builds a {@link Citation}; not thread-safe. */
  final class Builder extends ImmutableCitation.Builder {
    Builder() {}

    /**
     * Builds the citation.
     *
     * @throws IncompleteBuilderException if a required property is missing; the message names all
     * @throws InvalidValueException if {@code document} does not name a document, the language is
     *     not a canonical tag, or a text is blank
     */
    @Override
    public Citation build() {
      Citation citation = super.build();
      citation.check();
      return citation;
    }
  }
}
