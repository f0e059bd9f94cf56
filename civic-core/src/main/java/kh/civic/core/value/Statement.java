package kh.civic.core.value;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that a document says and no other type holds, in short and in our own words.
 *
 * <p>It is no place for a fact that has a type of its own. A statistic has a number and a date; no
 * other kind has a number. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Statement permits ImmutableStatement {

  /** Returns what sort of thing it says. */
  Kind<StatementKind> kind();

  /** Returns what it says. */
  LocalizedText text();

  /** Returns the entities that it is about; may be empty. */
  ImmutableList<EntityId> about();

  /** Returns the date at which it holds, if given. */
  Optional<PartialDate> asOf();

  /** Returns the number of a statistic. */
  Optional<Count> measure();

  /** Returns where it stands; at least one. */
  ImmutableList<Citation> citations();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Checks that a statistic, and nothing else, has a number; that it has a date; that it is cited.
   */
  @Value.Check
  default void check() {
    boolean statistic = kind().is(StatementKind.STATISTIC);
    if (statistic != measure().isPresent()) {
      throw new InvalidValueException("kind", kind(), "a measure with statistic, and only there");
    }
    if (statistic && asOf().isEmpty()) {
      throw new InvalidValueException("kind", kind(), "a date (asOf) with statistic");
    }
    if (citations().isEmpty()) {
      throw new InvalidValueException("citations", citations(), "at least one citation");
    }
  }

  /** Builds a {@link Statement}; not thread-safe. */
  final class Builder extends ImmutableStatement.Builder {
    Builder() {}

    /** Sets the kind to a known one. */
    @CanIgnoreReturnValue
    public Builder kind(StatementKind kind) {
      return kind(Kind.of(requireNonNull(kind, "kind")));
    }
  }
}
