package kh.civic.core.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AdministrativeLevelTest {

  @ParameterizedTest
  @EnumSource(DivisionType.class)
  void aTypeStandsOnTheLevelOfItsCodes(DivisionType type) {
    List<AdministrativeLevel> levels = List.of(AdministrativeLevel.values());
    assertEquals(levels.get(type.level()), AdministrativeLevel.of(type));
  }

  @Test
  void theNationIsWiderThanAProvinceAndNoLevelWiderThanItself() {
    assertTrue(AdministrativeLevel.NATIONAL.isWiderThan(AdministrativeLevel.PROVINCIAL));
    assertTrue(AdministrativeLevel.COMMUNE.isWiderThan(AdministrativeLevel.VILLAGE));
    assertFalse(AdministrativeLevel.DISTRICT.isWiderThan(AdministrativeLevel.PROVINCIAL));
    assertFalse(AdministrativeLevel.DISTRICT.isWiderThan(AdministrativeLevel.DISTRICT));
  }
}
