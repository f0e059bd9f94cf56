package kh.civic.core.value;

import java.util.Optional;
import kh.civic.core.check.Checks;
import org.immutables.value.Value;

/**
 * A party as a document names it: an organization or person of the dataset, one that the dataset
 * does not hold, or a number of unnamed ones such as "eight provincial networks".
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface PartyRef permits ImmutablePartyRef {

  /** Returns the name as printed. */
  LocalizedText name();

  /** Returns the organization or person, where the dataset holds it. */
  Optional<EntityId> id();

  /** Returns how many parties the name stands for; only where they are not identified. */
  Optional<Count> count();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that begins with all properties of this. */
  Builder toBuilder();

  /** Returns a party that the dataset does not hold, with its name as printed. */
  static PartyRef of(LocalizedText name) {
    return builder().name(name).build();
  }

  /** Returns a reference to a party of the dataset, with its name as printed. */
  static PartyRef of(LocalizedText name, EntityId id) {
    return builder().name(name).id(id).build();
  }

  private void check() {
    id().ifPresent(id -> Checks.checkType("id", id, EntityType.ORGANIZATION, EntityType.PERSON));
    if (id().isPresent() && count().isPresent()) {
      throw new InvalidValueException(
          "count", count().orElseThrow(), "no count beside an identifier");
    }
  }

  /** Builds a {@link PartyRef}; not thread-safe. */
  final class Builder extends ImmutablePartyRef.Builder {
    Builder() {}

    /**
     * Builds the reference.
     *
     * @throws IncompleteBuilderException if a required property is missing; the message names all
     * @throws InvalidValueException if the identifier names neither an organization nor a person,
     *     or a count stands beside it
     */
    @Override
    public PartyRef build() {
      PartyRef partyRef = super.build();
      partyRef.check();
      return partyRef;
    }
  }
}
