package kh.civic.core.party;

/** What a member is within an {@link Organization}. */
public enum MembershipRole {
  /** A member like the others. */
  MEMBER,
  /** The one that convenes and moderates. */
  FACILITATOR,
  /** The one that does the administration. */
  SECRETARIAT,
  /** The one to ask. */
  CONTACT,
  /** Anything else. */
  OTHER
}
