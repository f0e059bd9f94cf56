package kh.civic.core.change;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
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
import kh.civic.core.value.PartyRef;
import kh.civic.core.value.Period;
import org.immutables.value.Value;

/**
 * Something that made, changed or ended organizations or territorial divisions; the change event of
 * W3C ORG.
 *
 * <p>How many things it starts from and results in, and whether they are organizations or
 * divisions, follows from its {@link Type}. What lives on through the change stands on both sides.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * Change founding = Change.builder()
 *     .id(EntityId.of("change:dfwg-founded"))
 *     .type(Change.Type.FOUNDED)
 *     .addTo(EntityId.of("org:dfwg"))
 *     .addBy(PartyRef.of(LocalizedText.of("en", "WGPD"), EntityId.of("org:wgpd")))
 *     .when(Period.of(PartialDate.parse("2003")))
 *     .build();
 * Change upgrade = Change.builder()
 *     .id(EntityId.of("change:kampong-cham-upgraded"))
 *     .type(Change.Type.UPGRADED)
 *     .addFrom(EntityId.of("div:0305-district"))
 *     .addTo(EntityId.of("div:0305"))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public sealed interface Change extends Entity permits ImmutableChange {

  /** What happened, to what, with how many of them it starts from and results in. */
  enum Type {
    /** An organization: from nothing to one. */
    FOUNDED(Subjects.ORGANIZATIONS, Range.singleton(0), Range.singleton(1)),
    /** A division: from nothing to one. */
    CREATED(Subjects.DIVISIONS, Range.singleton(0), Range.singleton(1)),
    /** From one to one: the same under another name, or its successor under that name. */
    RENAMED(Subjects.BOTH, Range.singleton(1), Range.singleton(1)),
    /**
     * A division became one of another type, such as a district a municipality, or a commune a
     * sangkat: from one to one.
     */
    UPGRADED(Subjects.DIVISIONS, Range.singleton(1), Range.singleton(1)),
    /** From two or more to one. */
    MERGED(Subjects.BOTH, Range.atLeast(2), Range.singleton(1)),
    /** From one to two or more. */
    SPLIT(Subjects.BOTH, Range.singleton(1), Range.atLeast(2)),
    /** An authority enters an organization in its register; it was there before. */
    REGISTERED(Subjects.ORGANIZATIONS, Range.singleton(0), Range.singleton(1)),
    /** From one to nothing. */
    DISSOLVED(Subjects.BOTH, Range.singleton(1), Range.singleton(0));

    private final ImmutableSet<EntityType> subjects;
    private final Range<Integer> from;
    private final Range<Integer> to;

    Type(ImmutableSet<EntityType> subjects, Range<Integer> from, Range<Integer> to) {
      this.subjects = subjects;
      this.from = from;
      this.to = to;
    }

    /** Returns what it can happen to: organizations, divisions, or both. */
    public ImmutableSet<EntityType> subjects() {
      return subjects;
    }

    private static final class Subjects {
      static final ImmutableSet<EntityType> ORGANIZATIONS =
          ImmutableSet.of(EntityType.ORGANIZATION);
      static final ImmutableSet<EntityType> DIVISIONS = ImmutableSet.of(EntityType.DIVISION);
      static final ImmutableSet<EntityType> BOTH =
          ImmutableSet.of(EntityType.ORGANIZATION, EntityType.DIVISION);
    }
  }

  /** Returns what happened. */
  Type type();

  /** Returns when, if given: a date, or the span in which it happened. */
  Optional<Period> when();

  /** Returns what it starts from, no two alike. */
  ImmutableList<EntityId> from();

  /** Returns what it results in, no two alike; of the same type of entity as {@link #from()}. */
  ImmutableList<EntityId> to();

  /** Returns who brought it about; may be empty. */
  ImmutableList<PartyRef> by();

  /** Returns the event at which it happened, if given. */
  Optional<EntityId> event();

  @Override
  default Change withCitations(Iterable<? extends Citation> citations) {
    return toBuilder().citations(requireNonNull(citations, "citations")).build();
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that begins with all properties of this. */
  Builder toBuilder();

  private void check() {
    Checks.checkType("id", id(), EntityType.CHANGE);
    event().ifPresent(event -> Checks.checkType("event", event, EntityType.EVENT));
    checkSide("from", from(), type().from);
    checkSide("to", to(), type().to);
  }

  private void checkSide(String field, ImmutableList<EntityId> side, Range<Integer> size) {
    EntityType subject = subject();
    side.forEach(id -> Checks.checkType(field, id, type().subjects().toArray(EntityType[]::new)));
    side.forEach(id -> Checks.checkType(field, id, subject));
    if (!size.contains(side.size()) || new HashSet<>(side).size() < side.size()) {
      String many =
          size.hasUpperBound() ? "" + size.upperEndpoint() : size.lowerEndpoint() + " or more";
      String subjects =
          switch (type().subjects().size()) {
            case 1 -> subject == EntityType.DIVISION ? "divisions" : "organizations";
            default -> "organizations or divisions";
          };
      throw new InvalidValueException(
          field, side, many + " different " + subjects + " with " + type());
    }
  }

  /** Returns what the change happened to, organizations or divisions. */
  default EntityType subject() {
    for (EntityId id : from()) {
      return id.type();
    }
    for (EntityId id : to()) {
      return id.type();
    }
    return type().subjects().asList().get(0);
  }

  /** Builds an {@link Change}; not thread-safe. */
  final class Builder extends ImmutableChange.Builder {
    Builder() {}

    /**
     * Builds the change.
     *
     * @throws IncompleteBuilderException if a required property is missing; the message names all
     * @throws InvalidValueException if an identifier names something of another type, a side names
     *     the same twice, both sides are not of one type, or the sides are not as many as the type
     *     asks for
     */
    @Override
    public Change build() {
      Change organizationChange = super.build();
      organizationChange.check();
      return organizationChange;
    }
  }
}
