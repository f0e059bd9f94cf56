package kh.civic.core;

import kh.civic.core.place.DivisionCode;
import kh.civic.core.place.Gazetteer;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.EntityType;

/**
 * Every entity that is referred to is in the dataset; a division may be in the embedded gazetteer.
 */
final class ReferenceRules {

  private ReferenceRules() {}

  static void check(Validation validation) {
    for (Reference reference : validation.references()) {
      EntityId target = reference.target();
      if (reference.by() != Reference.By.CODE
          && validation.dataset().find(target).isEmpty()
          && !isEmbedded(target)) {
        validation.report(
            Rule.REFERENCE_DANGLING, reference.path(), target + " is not in the dataset");
      }
    }
  }

  /** Returns whether the identifier is that of a division in force that the library knows. */
  private static boolean isEmbedded(EntityId id) {
    return id.type() == EntityType.DIVISION
        && DivisionCode.isCode(id.slug())
        && Gazetteer.embedded().get(DivisionCode.of(id.slug())).isPresent();
  }
}
