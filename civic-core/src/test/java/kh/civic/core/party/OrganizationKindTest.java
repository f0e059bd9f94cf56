package kh.civic.core.party;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrganizationKindTest {

  @ParameterizedTest
  @EnumSource(OrganizationKind.class)
  void aKindTellsTheSideOnlyWhereEveryBodyOfItStandsThere(OrganizationKind kind) {
    Optional<Side> expected =
        switch (kind) {
          case MINISTRY,
              DEPARTMENT,
              NATIONAL_COMMITTEE,
              SUBNATIONAL_ADMINISTRATION,
              COUNCIL,
              CITIZEN_OFFICE ->
              Optional.of(Side.STATE);
          case NGO, INGO, CBO -> Optional.of(Side.CIVIL_SOCIETY);
          case SECRETARIAT, NETWORK, WORKING_GROUP, DEVELOPMENT_PARTNER, INSTITUTE, OTHER ->
              Optional.empty();
        };
    assertEquals(expected, kind.side());
  }
}
