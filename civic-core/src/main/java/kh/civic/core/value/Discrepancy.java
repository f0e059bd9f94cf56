package kh.civic.core.value;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import kh.civic.core.check.RequiredLists;
import org.immutables.value.Value;

/**
 * A point on which sources contradict each other, or one source can be read in several ways: the
 * readings stand side by side, each with its citation.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Discrepancy permits ImmutableDiscrepancy {

  /** Returns the entity that the readings are about. */
  EntityId subject();

  /** Returns the point at issue, as words of {@code [a-z0-9]} joined by hyphens: {@code name}. */
  String aspect();

  /** Returns the readings, two at least, no two with the same text. */
  ImmutableList<Reading> readings();

  /** Returns the index of the reading to prefer, from 0, where there is a reason to. */
  OptionalInt preferred();

  /** Returns what a reader should know of the disagreement, and why a reading is preferred. */
  Optional<LocalizedText> note();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that begins with all properties of this. */
  Builder toBuilder();

  private void check() {
    Kind.checkWord("aspect", aspect());
    long distinct = readings().stream().map(Reading::text).distinct().count();
    if (distinct < 2 || distinct < readings().size()) {
      throw new InvalidValueException(
          "readings", readings(), "two or more readings, no two with the same text");
    }
    if (preferred().isPresent()
        && (preferred().getAsInt() < 0 || preferred().getAsInt() >= readings().size())) {
      throw new InvalidValueException(
          "preferred", preferred().getAsInt(), "an index of the readings, from 0");
    }
  }

  /** Builds a {@link Discrepancy}; not thread-safe. */
  final class Builder extends ImmutableDiscrepancy.Builder {
    private static final RequiredLists<Discrepancy> REQUIRED =
        RequiredLists.of("readings", Discrepancy::readings);

    Builder() {}

    /**
     * Builds the discrepancy.
     *
     * @throws IncompleteBuilderException if a required property is missing; the message names all
     * @throws InvalidValueException if the aspect is not of the form, there are fewer than two
     *     readings, two readings have the same text, or {@code preferred} is not an index of the
     *     readings
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
  sealed interface Reading permits ImmutableReading {

    /** Returns the reading. */
    LocalizedText text();

    /** Returns where it stands. */
    Citation citation();

    /** Returns a reading. */
    static Reading of(LocalizedText text, Citation citation) {
      return builder().text(text).citation(citation).build();
    }

    /** Returns an empty builder. */
    static Builder builder() {
      return new Builder();
    }

    /** Returns a builder that begins with all properties of this. */
    Builder toBuilder();

    /** Builds a {@link Reading}; not thread-safe. */
    final class Builder extends ImmutableReading.Builder {
      Builder() {}
    }
  }
}
