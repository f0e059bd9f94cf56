package kh.civic.core.value;

/** How much it matters that something is found: in a dataset, a file or a text. */
public enum Severity {
  /** It cannot be used as it stands, or contradicts itself. */
  ERROR,
  /** It can be used; it is unlikely, was read as something else, or deserves a look. */
  WARNING,
  /** It is used as it stands; worth knowing. */
  NOTICE
}
