package kh.civic.core.programme;

/**
 * What a party does in a {@link Programme}.
 *
 * <p>The first four are the organization roles of IATI (codelist OrganisationRole).
 */
public enum ParticipationRole {
  /** It gives the money. */
  FUNDING,
  /** It answers for the results. */
  ACCOUNTABLE,
  /** It manages budget and direction on behalf of the funding party. */
  EXTENDING,
  /** It carries the work out. */
  IMPLEMENTING,
  /** It leads. */
  LEAD,
  /** It supports those who lead or carry out, with advice or otherwise. */
  SUPPORTING,
  /** It is a partner; the source says no more. */
  PARTNER,
  /** The work is done for it. */
  BENEFICIARY,
  /** It convenes and moderates. */
  FACILITATOR,
  /** Anything else. */
  OTHER
}
