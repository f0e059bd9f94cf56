package kh.civic.core.value;

import com.google.common.collect.ImmutableList;

/** A thing with an identity of its own, which other parts of a dataset refer to. */
public interface Entity {

  /** Returns the identifier, whose type fits the entity. */
  EntityId id();

  /** Returns where the facts about this entity come from; may be empty. */
  ImmutableList<Citation> citations();

  /** Returns the same entity with the given citations in place of its own. */
  Entity withCitations(Iterable<? extends Citation> citations);
}
