package kh.civic.core.document;

import static kh.civic.core.check.Checks.checkNotBlank;

import java.util.Optional;
import kh.civic.core.value.IncompleteBuilderException;
import kh.civic.core.value.InvalidValueException;
import kh.civic.core.value.LocalizedText;
import org.immutables.value.Value;

/**
 * A link that a document prints, with its target where that survived.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Link permits ImmutableLink {

  /** Returns the words of the link. */
  LocalizedText label();

  /** Returns where it leads, as printed; empty if that is lost. */
  Optional<String> target();

  /** Returns a link whose target is lost. */
  static Link lost(LocalizedText label) {
    return builder().label(label).build();
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that begins with all properties of this. */
  Builder toBuilder();

  private void check() {
    target().ifPresent(target -> checkNotBlank("target", target));
  }

  /** Builds a {@link Link}; not thread-safe. */
  final class Builder extends ImmutableLink.Builder {
    Builder() {}

    /**
     * Builds the link.
     *
     * @throws IncompleteBuilderException if a required property is missing; the message names all
     * @throws InvalidValueException if the target is blank
     */
    @Override
    public Link build() {
      Link link = super.build();
      link.check();
      return link;
    }
  }
}
