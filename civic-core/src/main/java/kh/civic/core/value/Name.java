package kh.civic.core.value;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A name of something: its text in one or more languages, what sort of name it is, and when it was
 * in use.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Name permits ImmutableName {

  /** Returns the name itself, as printed. */
  LocalizedText text();

  /** Returns what sort of name it is. */
  Kind<NameKind> kind();

  /** Returns when the name was in use; empty if that is not known. */
  Optional<Period> period();

  /**
   * Returns whether the name was in use at a date: {@code POSSIBLE} where its period is not known.
   */
  default Certainty validAt(PartialDate date) {
    requireNonNull(date, "date");
    return period().map(period -> period.contains(date)).orElse(Certainty.POSSIBLE);
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that begins with all properties of this. */
  Builder toBuilder();

  /** Returns a name without a period. */
  static Name of(NameKind kind, LocalizedText text) {
    return builder().kind(kind).text(text).build();
  }

  /** Builds a {@link Name}; not thread-safe. */
  final class Builder extends ImmutableName.Builder {
    Builder() {}

    /** Sets the kind to a known one. */
    @CanIgnoreReturnValue
    public Builder kind(NameKind kind) {
      return kind(Kind.of(requireNonNull(kind, "kind")));
    }
  }
}
