package kh.civic.core.value;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import kh.civic.core.check.Checks;
import kh.civic.core.check.RequiredLists;
import org.immutables.value.Value;

/**
 * A point on which sources contradict each other, or one source can be read in several ways: the
 * variants stand side by side, each with its citation.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Discrepancy permits ImmutableDiscrepancy {

  /** Returns the entity that the variants are about. */
  EntityId subject();

  /** Returns the point at issue, as words of {@code [a-z0-9]} joined by hyphens: {@code name}. */
  String aspect();

  /** Returns the variants, two at least, no two with the same text. */
  ImmutableList<Variant> variants();

  /** Returns the index of the variant to prefer, from 0, where there is a reason to. */
  OptionalInt preferred();

  /** Returns what a reader should know of the disagreement, and why a variant is preferred. */
  Optional<LocalizedText> note();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that begins with all properties of this. */
  Builder toBuilder();

  private void check() {
    Checks.checkWord("aspect", aspect());
    long distinct = variants().stream().map(Variant::text).distinct().count();
    if (distinct < 2 || distinct < variants().size()) {
      throw new InvalidValueException(
          "variants", variants(), "two or more variants, no two with the same text");
    }
    if (preferred().isPresent()
        && (preferred().getAsInt() < 0 || preferred().getAsInt() >= variants().size())) {
      throw new InvalidValueException(
          "preferred", preferred().getAsInt(), "an index of the variants, from 0");
    }
  }

  /** Builds a {@link Discrepancy}; not thread-safe. */
  final class Builder extends ImmutableDiscrepancy.Builder {
    private static final RequiredLists<Discrepancy> REQUIRED =
        RequiredLists.of("variants", Discrepancy::variants);

    Builder() {}

    /**
     * Builds the discrepancy.
     *
     * @throws IncompleteBuilderException if a required property is missing; the message names all
     * @throws InvalidValueException if the aspect is not of the form, there are fewer than two
     *     variants, two variants have the same text, or {@code preferred} is not an index of the
     *     variants
     */
    @Override
    public Discrepancy build() {
      Discrepancy discrepancy = REQUIRED.build(this, super::build);
      discrepancy.check();
      return discrepancy;
    }
  }

  /** What one source says on the point, as printed or in short. Immutable and thread-safe. */
  @Value.Immutable
  sealed interface Variant permits ImmutableVariant {

    /** Returns the variant. */
    LocalizedText text();

    /** Returns where it stands. */
    Citation citation();

    /** Returns a variant. */
    static Variant of(LocalizedText text, Citation citation) {
      return builder().text(text).citation(citation).build();
    }

    /** Returns an empty builder. */
    static Builder builder() {
      return new Builder();
    }

    /** Returns a builder that begins with all properties of this. */
    Builder toBuilder();

    /** Builds a {@link Variant}; not thread-safe. */
    final class Builder extends ImmutableVariant.Builder {
      Builder() {}
    }
  }
}
