package kh.civic.core.value;

import static java.util.Objects.requireNonNull;

import kh.civic.core.check.Checks;

/**
 * The identifier of an entity within and across datasets, such as {@code org:pact-cambodia}: what
 * kind of thing it is, and a slug of lower-case letters, digits and single hyphens.
 *
 * <p>Immutable, thread-safe, and ordered by its text.
 *
 * @param type what kind of thing it names
 * @param slug one or more words of {@code [a-z0-9]}, joined by hyphens; at most 100 characters
 */
public record EntityId(EntityType type, String slug) implements Comparable<EntityId> {

  /**
   * Creates an identifier.
   *
   * @throws InvalidValueException if the slug is not of the form
   */
  public EntityId {
    requireNonNull(type, "type");
    Checks.checkWord("slug", requireNonNull(slug, "slug"));
  }

  /**
   * Returns the identifier that the text stands for.
   *
   * @throws InvalidValueException if there is no colon, the kind is not known, or the slug is not
   *     of the form
   */
  public static EntityId of(String text) {
    int colon = requireNonNull(text, "text").indexOf(':');
    EntityType type =
        colon < 0 ? null : EntityType.withPrefix(text.substring(0, colon)).orElse(null);
    if (type == null) {
      throw new InvalidValueException(
          "id", text, "one of the prefixes " + EntityType.prefixes() + ", a colon and a slug");
    }
    return new EntityId(type, text.substring(colon + 1));
  }

  /** Returns an identifier of the given type. */
  public static EntityId of(EntityType type, String slug) {
    return new EntityId(type, slug);
  }

  @Override
  public int compareTo(EntityId other) {
    return toString().compareTo(requireNonNull(other, "other").toString());
  }

  /** Returns the text form, which {@link #of(String)} reads back to an equal identifier. */
  @Override
  public String toString() {
    return type.prefix() + ":" + slug;
  }
}
