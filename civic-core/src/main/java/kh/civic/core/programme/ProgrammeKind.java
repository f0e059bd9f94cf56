package kh.civic.core.programme;

/** What sort of undertaking a {@link Programme} is, as its source calls it. */
public enum ProgrammeKind {
  /** A programme, or one iteration of it. */
  PROGRAMME,
  /** A project. */
  PROJECT,
  /** A reform of the state. */
  REFORM,
  /** A component of a larger undertaking. */
  COMPONENT,
  /** Anything else. */
  OTHER
}
