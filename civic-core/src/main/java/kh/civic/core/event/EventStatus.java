package kh.civic.core.event;

/** Whether a {@link CivicEvent} took place, as its source says. */
public enum EventStatus {
  /** Announced or intended. */
  PLANNED,
  /** It took place. */
  HELD,
  /** It was called off. */
  CANCELLED
}
