package kh.civic.core.document;

import java.util.OptionalInt;

/** What sort of text a {@link Document} is; legal instruments know their rank. */
public enum DocumentKind {
  /** The constitution. */
  CONSTITUTION(1),
  /** A law passed by the legislature (ច្បាប់). */
  LAW(2),
  /** A royal decree (ព្រះរាជក្រឹត្យ). */
  ROYAL_DECREE(3),
  /** A sub-decree of the government (អនុក្រឹត្យ). */
  SUB_DECREE(4),
  /** A proclamation of a minister (ប្រកាស). */
  PRAKAS(5),
  /** A decision (សេចក្តីសម្រេច). */
  DECISION(6),
  /** A circular (សារាចរ). */
  CIRCULAR(7),
  /** A by-law of a sub-national council (ដីកា). */
  DEIKA(8),
  /** A guideline. */
  GUIDELINE,
  /** A plan or strategy. */
  PLAN,
  /** A report. */
  REPORT,
  /** A study. */
  STUDY,
  /** A case study or success story. */
  CASE_STUDY,
  /** A good practice, written up. */
  GOOD_PRACTICE,
  /** Material for training. */
  TRAINING_MATERIAL,
  /** An instrument for assessing or planning. */
  TOOL,
  /** An article or page for the public. */
  ARTICLE,
  /** Anything else. */
  OTHER;

  private final int legalRank;

  DocumentKind() {
    this(0);
  }

  DocumentKind(int legalRank) {
    this.legalRank = legalRank;
  }

  /**
   * Returns the rank among legal instruments: 1 for the constitution, higher numbers for the
   * instruments that must conform to it; empty for what is no legal instrument.
   *
   * <p>The order is the one in which Cambodia's instruments are commonly set out: the constitution,
   * laws, then decrees of the King, of the government, of ministers, and last those of sub-national
   * councils. It is taken from no single law.
   */
  public OptionalInt legalRank() {
    return legalRank == 0 ? OptionalInt.empty() : OptionalInt.of(legalRank);
  }
}
