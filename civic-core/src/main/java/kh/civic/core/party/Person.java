package kh.civic.core.party;

import com.google.common.collect.ImmutableList;
import kh.civic.core.value.Citation;
import kh.civic.core.value.Entity;
import kh.civic.core.value.EntityType;
import kh.civic.core.value.InvalidValueException;
import kh.civic.core.value.Name;
import org.immutables.value.Value;

/**
 * A person whom a document names.
 *
 * <p>To which organizations the person belongs is told by their {@link Membership}s. {@code
 * toString} leaves names and contacts out, so that they do not end up in logs. Immutable and
 * thread-safe.
 */
@Value.Immutable
public sealed interface Person extends Entity permits ImmutablePerson {

  /** Returns the names; at least one. */
  @Value.Redacted
  ImmutableList<Name> names();

  /** Returns how to reach the person; may be empty. */
  @Value.Redacted
  ImmutableList<ContactPoint> contacts();

  @Override
  Person withCitations(Iterable<? extends Citation> citations);

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Checks the identifier's type, and that there is a name. */
  @Value.Check
  default void check() {
    id().check("id", EntityType.PERSON);
    if (names().isEmpty()) {
      throw new InvalidValueException("names", names(), "at least one name");
    }
  }

  /** Builds a {@link Person}; not thread-safe. */
  final class Builder extends ImmutablePerson.Builder {
    Builder() {}
  }
}
