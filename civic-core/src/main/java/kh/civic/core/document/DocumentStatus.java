package kh.civic.core.document;

/** How far a {@link Document} has come, as a source says. */
public enum DocumentStatus {
  /** It is being prepared. */
  IN_PREPARATION,
  /** It is finished. */
  ISSUED,
  /** It is no longer in force. */
  REPEALED
}
