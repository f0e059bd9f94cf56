package kh.civic.core.value;

/** What sort of thing a {@link Statement} says. */
public enum StatementKind {
  /** What is aimed at. */
  GOAL,
  /** How the future should look. */
  VISION,
  /** What stands in the way. */
  CHALLENGE,
  /** What was observed. */
  FINDING,
  /** What came of an activity. */
  OUTCOME,
  /** How something is gone about. */
  APPROACH,
  /** What is done. */
  ACTIVITY,
  /** What surrounds the facts. */
  CONTEXT,
  /** What a law says. */
  LEGAL_BASIS,
  /** A number, with its date. */
  STATISTIC,
  /** Anything else. */
  OTHER
}
