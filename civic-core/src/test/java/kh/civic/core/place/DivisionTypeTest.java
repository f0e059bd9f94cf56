package kh.civic.core.place;

import static kh.civic.core.place.DivisionType.CAPITAL;
import static kh.civic.core.place.DivisionType.COMMUNE;
import static kh.civic.core.place.DivisionType.DISTRICT;
import static kh.civic.core.place.DivisionType.KHAN;
import static kh.civic.core.place.DivisionType.MUNICIPALITY;
import static kh.civic.core.place.DivisionType.PROVINCE;
import static kh.civic.core.place.DivisionType.SANGKAT;
import static kh.civic.core.place.DivisionType.VILLAGE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kh.civic.core.place.DivisionType.Council;
import kh.civic.core.place.DivisionType.Group;
import org.junit.jupiter.api.Test;

class DivisionTypeTest {

  @Test
  void childrenFollowTheLaw() {
    Map<DivisionType, Set<DivisionType>> law =
        Map.of(
            CAPITAL, Set.of(KHAN),
            PROVINCE, Set.of(MUNICIPALITY, DISTRICT),
            MUNICIPALITY, Set.of(SANGKAT),
            DISTRICT, Set.of(COMMUNE, SANGKAT),
            KHAN, Set.of(SANGKAT),
            COMMUNE, Set.of(VILLAGE),
            SANGKAT, Set.of(VILLAGE),
            VILLAGE, Set.of());
    for (DivisionType type : DivisionType.values()) {
      assertEquals(law.get(type), type.children(), type.name());
    }
  }

  @Test
  void childrenAreOneLevelBelow() {
    for (DivisionType type : DivisionType.values()) {
      for (DivisionType child : type.children()) {
        assertEquals(type.level() + 1, child.level());
      }
    }
    assertEquals(1, CAPITAL.level());
    assertEquals(1, PROVINCE.level());
    assertEquals(4, VILLAGE.level());
  }

  @Test
  void onlyCommunesAndSangkatsElectTheirCouncilsDirectly() {
    for (DivisionType type : DivisionType.values()) {
      Council council =
          switch (type.level()) {
            case 3 -> Council.DIRECT;
            case 4 -> Council.NONE;
            default -> Council.INDIRECT;
          };
      assertEquals(council, type.council());
    }
  }

  @Test
  void groupsAreThoseOfTheDocuments() {
    assertEquals(List.of(CAPITAL, PROVINCE), Group.CP.types().asList());
    assertEquals(List.of(MUNICIPALITY, DISTRICT), Group.DM.types().asList());
    assertEquals(List.of(MUNICIPALITY, DISTRICT, KHAN), Group.DMK.types().asList());
    assertEquals(List.of(COMMUNE, SANGKAT), Group.CS.types().asList());
  }

  @Test
  void noTwoTypesShareAWord() {
    Set<String> words = new HashSet<>();
    for (DivisionType type : DivisionType.values()) {
      for (String word : type.words()) {
        assertTrue(words.add(word), word);
      }
    }
    assertEquals(List.of("ស្រុក", "srok", "district"), DISTRICT.words().asList());
    assertEquals(List.of("សង្កាត់", "sangkat"), SANGKAT.words().asList());
  }
}
