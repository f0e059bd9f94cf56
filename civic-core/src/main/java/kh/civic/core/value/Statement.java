package kh.civic.core.value;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;
import kh.civic.core.check.RequiredLists;
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

  /** Returns a builder that begins with all properties of this. */
  Builder toBuilder();

  private void check() {
    boolean statistic = kind().is(StatementKind.STATISTIC);
    if (statistic != measure().isPresent()) {
      throw new InvalidValueException("kind", kind(), "a measure with statistic, and only there");
    }
    if (statistic && asOf().isEmpty()) {
      throw new InvalidValueException("kind", kind(), "a date (asOf) with statistic");
    }
  }

  /** Builds a {@link Statement}; not thread-safe. */
  final class Builder extends ImmutableStatement.Builder {
    private static final RequiredLists<Statement> REQUIRED =
        RequiredLists.of("citations", Statement::citations);

    Builder() {}

    /**
     * Builds the statement.
     *
     * @throws IncompleteBuilderException if a required property is missing; the message names all
     * @throws InvalidValueException if a measure is given without {@code STATISTIC} or is missing
     *     with it, or a statistic has no date
     */
    @Override
    public Statement build() {
      Statement statement = REQUIRED.build(this, super::build);
      statement.check();
      return statement;
    }

    /** Sets the kind to a known one. */
    @CanIgnoreReturnValue
    public Builder kind(StatementKind kind) {
      return kind(Kind.of(requireNonNull(kind, "kind")));
    }
  }
}
