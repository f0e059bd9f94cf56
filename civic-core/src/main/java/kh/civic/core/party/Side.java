package kh.civic.core.party;

/** The two sides that the reform brings together. */
public enum Side {
  /** Ministries, administrations and councils, whatever their level. */
  STATE,
  /** Citizens' own organizations, Cambodian or foreign. */
  CIVIL_SOCIETY
}
