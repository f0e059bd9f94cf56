package kh.civic.core;

import java.util.Optional;
import kh.civic.core.value.Entity;
import kh.civic.core.value.EntityId;

/**
 * A property in a dataset that names an entity: who refers, from which path, to what.
 *
 * <p>Immutable and thread-safe; {@link CivicDataset#referrers} returns them.
 */
public final class Reference {

  /** How a reference names its target. */
  enum By {
    /** By an identifier, as {@code /events/0/partOf} does. */
    IDENTIFIER,
    /** By the code of a division, as {@code /events/0/places/0/code} does. */
    CODE,
    /** As the document that a citation names. */
    CITATION
  }

  private final Optional<Entity> from;
  private final String path;
  private final EntityId target;
  private final By by;

  Reference(Optional<Entity> from, String path, EntityId target, By by) {
    this.from = from;
    this.path = path;
    this.target = target;
    this.by = by;
  }

  /**
   * Returns the entity that holds the property; empty where a statement or a discrepancy holds it,
   * which have no identifier.
   */
  public Optional<Entity> from() {
    return from;
  }

  /** Returns where the property is, as a JSON Pointer into the wire form of the dataset. */
  public String path() {
    return path;
  }

  /** Returns the identifier of what is referred to, which the dataset may not hold. */
  public EntityId target() {
    return target;
  }

  /** Returns whether the property is the document of a citation. */
  public boolean isCitation() {
    return by == By.CITATION;
  }

  By by() {
    return by;
  }

  /** Returns one line: {@code /events/0/partOf refers to event:forum}. */
  @Override
  public String toString() {
    return path + " refers to " + target;
  }
}
