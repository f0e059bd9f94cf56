package kh.civic.core.party;

/** What sort of body an {@link Organization} is. */
public enum OrganizationKind {
  /** A ministry. */
  MINISTRY,
  /** A department of a ministry. */
  DEPARTMENT,
  /** A committee across ministries, such as that for sub-national democratic development. */
  NATIONAL_COMMITTEE,
  /** The secretariat of another body. */
  SECRETARIAT,
  /** An administration below the national level. */
  SUBNATIONAL_ADMINISTRATION,
  /** A council below the national level. */
  COUNCIL,
  /** An office of an administration where citizens hand in complaints. */
  CITIZEN_OFFICE,
  /** A Cambodian non-governmental organization. */
  NGO,
  /** A non-governmental organization of another country, or of several. */
  INGO,
  /** A community-based organization. */
  CBO,
  /** A network, coalition or membership organization of organizations. */
  NETWORK,
  /** A group that several bodies form for one task. */
  WORKING_GROUP,
  /** A donor, or an agency that carries out a donor's projects. */
  DEVELOPMENT_PARTNER,
  /** An institute of research or training. */
  INSTITUTE,
  /** Anything else. */
  OTHER
}
