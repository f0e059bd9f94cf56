package kh.civic.core.party;

/** What a member is within an {@link Organization}. */
public enum MembershipRole {
  /** A member like the others. */
  MEMBER,
  /** A member that convenes and moderates. */
  FACILITATOR,
  /** A member that does the administration. */
  SECRETARIAT,
  /** The member to contact with questions. */
  CONTACT,
  /** Anything else. */
  OTHER
}
