package kh.civic.core.party;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Comparator;
import java.util.Optional;
import kh.civic.core.check.Checks;
import kh.civic.core.check.RequiredLists;
import kh.civic.core.place.PlaceRef;
import kh.civic.core.value.Certainty;
import kh.civic.core.value.Citation;
import kh.civic.core.value.Entity;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.EntityType;
import kh.civic.core.value.IncompleteBuilderException;
import kh.civic.core.value.InvalidValueException;
import kh.civic.core.value.Kind;
import kh.civic.core.value.Name;
import kh.civic.core.value.PartialDate;
import kh.civic.core.value.Period;
import org.immutables.value.Value;

/**
 * A body of people with a name: a ministry, an NGO, a network, a working group.
 *
 * <p>Follows the organization of Popolo and W3C ORG. Immutable and thread-safe.
 *
 * <pre>{@code
 * Organization wgpd = Organization.builder()
 *     .id(EntityId.of("org:wgpd"))
 *     .kind(OrganizationKind.WORKING_GROUP)
 *     .addNames(Name.of(NameKind.ACRONYM, LocalizedText.of("en", "WGPD")))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public sealed interface Organization extends Entity permits ImmutableOrganization {

  /** Returns what sort of body it is. */
  Kind<OrganizationKind> kind();

  /** Returns its names, former and printed ones too; at least one. */
  ImmutableList<Name> names();

  /** Returns the organization that it is part of, if given. */
  Optional<EntityId> parent();

  /** Returns the places for which it is competent; may be empty. */
  ImmutableList<PlaceRef> places();

  /** Returns the place where it is based, which says nothing of its jurisdiction. */
  Optional<PlaceRef> seat();

  /** Returns the languages that it works in, as BCP 47 tags; may be empty. */
  ImmutableList<String> workingLanguages();

  /** Returns its identifiers in registers outside the dataset; may be empty. */
  ImmutableList<Identifier> identifiers();

  /** Returns how to reach it; may be empty. */
  ImmutableList<ContactPoint> contacts();

  /** Returns who belongs to it; may be empty. */
  ImmutableList<Membership> members();

  /**
   * Returns the names that may have been in use at a date: those certainly in use before those that
   * only may have been, then by kind, the most authoritative first, then as listed.
   */
  default ImmutableList<Name> namesAt(PartialDate date) {
    requireNonNull(date, "date");
    return names().stream()
        .filter(name -> name.validAt(date) != Certainty.IMPOSSIBLE)
        .sorted(
            Comparator.comparing((Name name) -> name.validAt(date))
                .thenComparing(name -> name.kind().value()))
        .collect(toImmutableList());
  }

  /**
   * Returns the first name of {@link #namesAt} that has a text in one of the languages.
   *
   * @param tags BCP 47 tags, the most preferred first; for each name they are tried in turn
   */
  default Optional<String> nameAt(PartialDate date, String... tags) {
    requireNonNull(tags, "tags");
    return namesAt(date).stream()
        .map(name -> name.text().resolve(tags))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /**
   * Returns the first name that has a text in one of the languages: names that do not end before
   * those that end, then by kind, the most authoritative first, then as listed.
   *
   * <pre>{@code
   * organization.name("km"); // ក្រុមការងារដើម្បីភាពជាដៃគូក្នុងវិមជ្ឈការ
   * }</pre>
   *
   * @param tags BCP 47 tags, the most preferred first; for each name they are tried in turn
   * @see #nameAt
   */
  default Optional<String> name(String... tags) {
    requireNonNull(tags, "tags");
    return names().stream()
        .sorted(
            Comparator.comparing((Name name) -> name.period().flatMap(Period::end).isPresent())
                .thenComparing(name -> name.kind().value()))
        .map(name -> name.text().resolve(tags))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Returns the memberships that may have been in force at a date, each with how sure that is. */
  default ImmutableMap<Membership, Certainty> membersAt(PartialDate date) {
    requireNonNull(date, "date");
    ImmutableMap.Builder<Membership, Certainty> members = ImmutableMap.builder();
    for (Membership member : members()) {
      Certainty certainty = member.validAt(date);
      if (certainty != Certainty.IMPOSSIBLE) {
        members.put(member, certainty);
      }
    }
    return members.buildKeepingLast();
  }

  @Override
  default Organization withCitations(Iterable<? extends Citation> citations) {
    return toBuilder().citations(requireNonNull(citations, "citations")).build();
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that begins with all properties of this. */
  Builder toBuilder();

  private void check() {
    Checks.checkType("id", id(), EntityType.ORGANIZATION);
    parent().ifPresent(parent -> Checks.checkType("parent", parent, EntityType.ORGANIZATION));
    workingLanguages().forEach(tag -> Checks.checkTag("workingLanguages", tag));
  }

  /** Builds an {@link Organization}; not thread-safe. */
  final class Builder extends ImmutableOrganization.Builder {
    private static final RequiredLists<Organization> REQUIRED =
        RequiredLists.of("names", Organization::names);

    Builder() {}

    /**
     * Builds the organization.
     *
     * @throws IncompleteBuilderException if a required property is missing; the message names all
     * @throws InvalidValueException if an identifier names something of another type, or a language
     *     is not a canonical tag
     */
    @Override
    public Organization build() {
      Organization organization = REQUIRED.build(this, super::build);
      organization.check();
      return organization;
    }

    /** Sets the kind to a known one. */
    @CanIgnoreReturnValue
    public Builder kind(OrganizationKind kind) {
      return kind(Kind.of(requireNonNull(kind, "kind")));
    }
  }
}
