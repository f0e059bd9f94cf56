package kh.civic.core;

/** What is referred to is there. */
final class ReferenceRules {

  private ReferenceRules() {}

  static void check(Validation validation) {
    for (References.Reference reference : validation.references().entities()) {
      if (validation.dataset().find(reference.target()).isEmpty()) {
        validation.report(
            Rule.REFERENCE_DANGLING,
            reference.path(),
            reference.target() + " is not in the dataset");
      }
    }
  }
}
