package kh.civic.core.engagement;

/** What sort of agreement an {@link Agreement} is. */
public enum AgreementKind {
  /** A memorandum of understanding (អនុស្សរណៈនៃការយោគយល់). */
  MOU,
  /** A contract. */
  CONTRACT,
  /** Anything else. */
  OTHER
}
