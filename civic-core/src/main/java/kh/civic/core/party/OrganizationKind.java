package kh.civic.core.party;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What sort of body an {@link Organization} is; most sorts stand on one {@link Side}. */
public enum OrganizationKind {
  /** A ministry. */
  MINISTRY(Side.STATE),
  /** A department of a ministry. */
  DEPARTMENT(Side.STATE),
  /** A committee across ministries, such as that for sub-national democratic development. */
  NATIONAL_COMMITTEE(Side.STATE),
  /** The secretariat of another body. */
  SECRETARIAT,
  /** An administration below the national level. */
  SUBNATIONAL_ADMINISTRATION(Side.STATE),
  /** A council below the national level. */
  COUNCIL(Side.STATE),
  /** An office of an administration where citizens hand in complaints. */
  CITIZEN_OFFICE(Side.STATE),
  /** A Cambodian non-governmental organization. */
  NGO(Side.CIVIL_SOCIETY),
  /** A non-governmental organization of another country, or of several. */
  INGO(Side.CIVIL_SOCIETY),
  /** A community-based organization. */
  CBO(Side.CIVIL_SOCIETY),
  /** A network, coalition or membership organization of organizations. */
  NETWORK,
  /** A group that several bodies form for one task. */
  WORKING_GROUP,
  /** A donor, or an agency that carries out a donor's projects. */
  DEVELOPMENT_PARTNER,
  /** An institute of research or training. */
  INSTITUTE,
  /** Anything else. */
  OTHER;

  private final @Nullable Side side;

  OrganizationKind() {
    this(null);
  }

  OrganizationKind(@Nullable Side side) {
    this.side = side;
  }

  /**
   * Returns the side that every body of this kind stands on; empty where the kind alone does not
   * tell, because either side forms networks, secretariats, working groups and institutes, and
   * development partners stand on neither.
   */
  public Optional<Side> side() {
    return Optional.ofNullable(side);
  }
}
