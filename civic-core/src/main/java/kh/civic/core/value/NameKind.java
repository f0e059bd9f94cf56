package kh.civic.core.value;

/** How a name relates to the thing it names, the most authoritative kind first. */
public enum NameKind {
  /** The name that the thing itself uses, or the law gives it. */
  OFFICIAL,
  /** Another name in use. */
  ALIAS,
  /** Initials or a short form of another name. */
  ACRONYM,
  /** A name that was given up. */
  FORMER,
  /** A name in one script spelt in the letters of another. */
  TRANSLITERATION,
  /** A spelling that a document prints, misprints included. */
  AS_PRINTED,
  /** Anything else. */
  OTHER
}
