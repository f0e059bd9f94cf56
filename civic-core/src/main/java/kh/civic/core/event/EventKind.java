package kh.civic.core.event;

/** What sort of thing a {@link CivicEvent} is. */
public enum EventKind {
  /** An election. */
  ELECTION,
  /** A workshop. */
  WORKSHOP,
  /** A forum. */
  FORUM,
  /** A training. */
  TRAINING,
  /** A meeting. */
  MEETING,
  /** A consultation between an administration and those it serves. */
  CONSULTATION,
  /** A meeting of specialists of several sides. */
  TECHNICAL_MEETING,
  /** A moderated discussion of a small group, to gather views. */
  FOCUS_GROUP,
  /** An interview, or a round of them. */
  INTERVIEW,
  /** Anything else. */
  OTHER
}
