package kh.civic.core.place;

import java.util.Optional;
import kh.civic.core.value.LocalizedText;
import org.immutables.value.Value;

/**
 * A place as a document names it, with the division that is meant, where that is known.
 *
 * <p>The name stays as printed, whatever the division is called: {@code Battambong} with the code
 * {@code 02} keeps both the misprint and its meaning. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface PlaceRef permits ImmutablePlaceRef {

  /** Returns the name as printed. */
  LocalizedText name();

  /** Returns the code of the division that is meant; empty where it is not known. */
  Optional<DivisionCode> code();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that begins with all properties of this. */
  Builder toBuilder();

  /** Returns a place of which only the name is known. */
  static PlaceRef of(LocalizedText name) {
    return builder().name(name).build();
  }

  /** Returns a place that is a known division. */
  static PlaceRef of(LocalizedText name, DivisionCode code) {
    return builder().name(name).code(code).build();
  }

  /** Builds a {@link PlaceRef}; not thread-safe. */
  final class Builder extends ImmutablePlaceRef.Builder {
    Builder() {}
  }
}
