package kh.civic.core.party;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.HashSet;
import java.util.Optional;
import kh.civic.core.check.Checks;
import kh.civic.core.value.Citation;
import kh.civic.core.value.Entity;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.EntityType;
import kh.civic.core.value.IncompleteBuilderException;
import kh.civic.core.value.InvalidValueException;
import kh.civic.core.value.PartialDate;
import kh.civic.core.value.PartyRef;
import org.immutables.value.Value;

/**
 * Something that made, changed or ended organizations; the change event of W3C ORG.
 *
 * <p>How many organizations it starts from and results in follows from its {@link Type}. An
 * organization that lives on through the change stands on both sides. Immutable and thread-safe.
 *
 * <pre>{@code
 * OrganizationChange founding = OrganizationChange.builder()
 *     .id(EntityId.of("change:dfwg-founded"))
 *     .type(OrganizationChange.Type.FOUNDED)
 *     .addTo(EntityId.of("org:dfwg"))
 *     .addBy(PartyRef.of(LocalizedText.of("en", "WGPD"), EntityId.of("org:wgpd")))
 *     .date(PartialDate.parse("2003"))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public sealed interface OrganizationChange extends Entity permits ImmutableOrganizationChange {

  /** What happened, with how many organizations it starts from and results in. */
  enum Type {
    /** From nothing to one. */
    FOUNDED(Range.singleton(0), Range.singleton(1)),
    /** From one to one: the same under another name, or its successor under that name. */
    RENAMED(Range.singleton(1), Range.singleton(1)),
    /** From two or more to one. */
    MERGED(Range.atLeast(2), Range.singleton(1)),
    /** From one to two or more. */
    SPLIT(Range.singleton(1), Range.atLeast(2)),
    /** An authority enters one in its register; it was there before. */
    REGISTERED(Range.singleton(0), Range.singleton(1)),
    /** From one to nothing. */
    DISSOLVED(Range.singleton(1), Range.singleton(0));

    private final Range<Integer> from;
    private final Range<Integer> to;

    Type(Range<Integer> from, Range<Integer> to) {
      this.from = from;
      this.to = to;
    }
  }

  /** Returns what happened. */
  Type type();

  /** Returns when, if given. */
  Optional<PartialDate> date();

  /** Returns the organizations that it starts from, no two alike. */
  ImmutableList<EntityId> from();

  /** Returns the organizations that it results in, no two alike. */
  ImmutableList<EntityId> to();

  /** Returns who brought it about; may be empty. */
  ImmutableList<PartyRef> by();

  /** Returns the event at which it happened, if given. */
  Optional<EntityId> event();

  @Override
  default OrganizationChange withCitations(Iterable<? extends Citation> citations) {
    return toBuilder().citations(requireNonNull(citations, "citations")).build();
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that begins with all properties of this. */
  Builder toBuilder();

  private void check() {
    Checks.checkType("id", id(), EntityType.ORGANIZATION_CHANGE);
    event().ifPresent(event -> Checks.checkType("event", event, EntityType.EVENT));
    checkSide("from", from(), type().from);
    checkSide("to", to(), type().to);
  }

  private void checkSide(String field, ImmutableList<EntityId> side, Range<Integer> size) {
    side.forEach(organization -> Checks.checkType(field, organization, EntityType.ORGANIZATION));
    if (!size.contains(side.size()) || new HashSet<>(side).size() < side.size()) {
      String many =
          size.hasUpperBound() ? "" + size.upperEndpoint() : size.lowerEndpoint() + " or more";
      throw new InvalidValueException(
          field, side, many + " different organizations with " + type());
    }
  }

  /** Builds an {@link OrganizationChange}; not thread-safe. */
  final class Builder extends ImmutableOrganizationChange.Builder {
    Builder() {}

    /**
     * Builds the change.
     *
     * @throws IncompleteBuilderException if a required property is missing; the message names all
     * @throws InvalidValueException if an identifier names something of another type, a side
     *     repeats an organization, or the sides are not as many as the type asks for
     */
    @Override
    public OrganizationChange build() {
      OrganizationChange organizationChange = super.build();
      organizationChange.check();
      return organizationChange;
    }
  }
}
