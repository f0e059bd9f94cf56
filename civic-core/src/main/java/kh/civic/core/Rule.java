package kh.civic.core;

import kh.civic.core.value.Severity;

/**
 * A rule about how the parts of a dataset relate, with an identifier that stays the same for ever.
 *
 * <p>Where a rule depends on dates, only what is certain violates it: a relation that the dates
 * leave possible passes.
 */
public enum Rule {
  /** What is referred to is in the dataset. */
  REFERENCE_DANGLING("reference.dangling", Severity.ERROR),
  /** What is said to be done is not dated after the day of the check. */
  TIME_IN_FUTURE("time.in-future", Severity.ERROR),
  /**
   * A division that is named by its code is one of the dataset, or of the embedded gazetteer; below
   * level 2, which that gazetteer does not reach, it may also lie in one of the two. Codes move, so
   * an older or newer gazetteer may know it.
   */
  PLACE_UNKNOWN_DIVISION("place.unknown-division", Severity.WARNING),
  /** No organization is part of itself, through its parents. */
  ORGANIZATION_PARENT_CYCLE("organization.parent-cycle", Severity.ERROR),
  /** No organization came out of itself, by mergers, splits and renamings. */
  ORGANIZATION_LINEAGE_CYCLE("organization.lineage-cycle", Severity.ERROR),
  /** An organization is founded once. */
  ORGANIZATION_FOUNDED_TWICE("organization.founded-twice", Severity.ERROR),
  /** Nothing changes an organization before it was founded. */
  ORGANIZATION_CHANGED_BEFORE_FOUNDING("organization.changed-before-founding", Severity.ERROR),
  /** Nothing changes an organization after it was dissolved. */
  ORGANIZATION_CHANGED_AFTER_END("organization.changed-after-end", Severity.ERROR),
  /** No organization is a member of itself. */
  MEMBERSHIP_OF_ITSELF("membership.of-itself", Severity.ERROR),
  /** No membership ends before the organization was founded. */
  MEMBERSHIP_BEFORE_FOUNDING("membership.before-founding", Severity.ERROR),
  /** No programme is part of itself, through its parents. */
  PROGRAMME_PARENT_CYCLE("programme.parent-cycle", Severity.ERROR),
  /** No programme goes on from itself, through its predecessors. */
  PROGRAMME_SUCCESSION_CYCLE("programme.succession-cycle", Severity.ERROR),
  /** A programme does not start before one that it goes on from. */
  PROGRAMME_STARTS_BEFORE_PREDECESSOR("programme.starts-before-predecessor", Severity.ERROR),
  /** A programme does not run wholly outside the time of the one that it is part of. */
  PROGRAMME_OUTSIDE_PARENT("programme.outside-parent", Severity.ERROR),
  /** Nobody takes part in a programme wholly outside the time in which it runs. */
  PARTICIPATION_OUTSIDE_PROGRAMME("participation.outside-programme", Severity.ERROR),
  /** A tier of a cascade holds no more sessions than are planned. */
  CASCADE_EXCEEDS_PLAN("cascade.exceeds-plan", Severity.WARNING),
  /** What a tier of a cascade plans is held by the end of its time. */
  CASCADE_OVERDUE("cascade.overdue", Severity.WARNING),
  /** A list of recommendations reaches its stages in their order, and none once it is withdrawn. */
  RECOMMENDATIONS_OUT_OF_ORDER("recommendations.out-of-order", Severity.WARNING),
  /** A list that is completed has no action still to be done. */
  RECOMMENDATIONS_COMPLETED_UNDONE("recommendations.completed-undone", Severity.WARNING),
  /**
   * Who endorses a list stands on the side that is said, as far as the organization's kind tells.
   */
  RECOMMENDATIONS_WRONG_SIDE("recommendations.wrong-side", Severity.ERROR),
  /** An action is done by its date. */
  RECOMMENDATIONS_ACTION_OVERDUE("recommendations.action-overdue", Severity.WARNING),
  /** A function is assigned by a legal instrument. */
  FUNCTION_INSTRUMENT_NOT_LEGAL("function.instrument-not-legal", Severity.WARNING),
  /** What is planned is not past; the source may be older than the day of the check. */
  EVENT_PLANNED_IN_PAST("event.planned-in-past", Severity.WARNING),
  /** No event is part of itself, through the events that it is part of. */
  EVENT_PART_OF_CYCLE("event.part-of-cycle", Severity.ERROR),
  /** An event does not lie wholly outside the time of the event that it is part of. */
  EVENT_OUTSIDE_WHOLE("event.outside-whole", Severity.ERROR),
  /** No document rests on itself, through what it amends and is based on. */
  DOCUMENT_CYCLE("document.cycle", Severity.ERROR),
  /** A document amends and rests on documents that are not later than itself. */
  DOCUMENT_RESTS_ON_LATER("document.rests-on-later", Severity.ERROR),
  /** A legal instrument does not amend one of higher rank. */
  DOCUMENT_AMENDS_HIGHER("document.amends-higher", Severity.ERROR),
  /** The sections of a catalogue are numbered in one scheme. */
  CATALOGUE_MIXED_SCHEMES("catalogue.mixed-schemes", Severity.WARNING),
  /** The numbers of a catalogue's sections rise. */
  CATALOGUE_OUT_OF_ORDER("catalogue.out-of-order", Severity.WARNING);

  private final String id;
  private final Severity severity;

  Rule(String id, Severity severity) {
    this.id = id;
    this.severity = severity;
  }

  /** Returns the identifier, such as {@code reference.dangling}. */
  public String id() {
    return id;
  }

  /** Returns how much a violation of the rule matters. */
  public Severity severity() {
    return severity;
  }
}
