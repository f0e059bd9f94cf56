package kh.civic.core.party;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import kh.civic.core.check.Checks;
import kh.civic.core.check.RequiredLists;
import kh.civic.core.value.Citation;
import kh.civic.core.value.Entity;
import kh.civic.core.value.EntityType;
import kh.civic.core.value.IncompleteBuilderException;
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
  default Person withCitations(Iterable<? extends Citation> citations) {
    return toBuilder().citations(requireNonNull(citations, "citations")).build();
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that begins with all properties of this. */
  Builder toBuilder();

  private void check() {
    Checks.checkType("id", id(), EntityType.PERSON);
  }

  /** Builds a {@link Person}; not thread-safe. */
  final class Builder extends ImmutablePerson.Builder {
    private static final RequiredLists<Person> REQUIRED = RequiredLists.of("names", Person::names);

    Builder() {}

    /**
     * Builds the person.
     *
     * @throws IncompleteBuilderException if a required property is missing; the message names all
     * @throws InvalidValueException if the identifier names something of another type
     */
    @Override
    public Person build() {
      Person person = REQUIRED.build(this, super::build);
      person.check();
      return person;
    }
  }
}
