package kh.civic.core;

/** How much a {@link Violation} matters. */
public enum Severity {
  /** The dataset contradicts itself or refers to what it does not hold. */
  ERROR,
  /** The dataset can be used; something in it is unlikely or deserves a look. */
  WARNING
}
