package kh.civic.core.place;

import static kh.civic.core.Refusals.assertMissing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import kh.civic.core.value.Citation;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.InvalidValueException;
import kh.civic.core.value.LocalizedText;
import kh.civic.core.value.Name;
import kh.civic.core.value.NameKind;
import kh.civic.core.value.Period;
import org.junit.jupiter.api.Test;

class DivisionTest {

  private static final LocalizedText PRINTED = LocalizedText.of("en", "Battambong");
  private static final LocalizedText OFFICIAL =
      LocalizedText.of("en", "Battambang", "km", "បាត់ដំបង");

  private static Division.Builder battambang() {
    return Division.builder().code(DivisionCode.of("02")).type(DivisionType.PROVINCE);
  }

  @Test
  void identifierFollowsFromTheCode() {
    Division division = battambang().addNames(Name.of(NameKind.OFFICIAL, OFFICIAL)).build();
    assertEquals(EntityId.of("div:02"), division.id());
  }

  @Test
  void nameIsTheMostAuthoritative() {
    LocalizedText other = LocalizedText.of("en", "Battambang town");
    Division division =
        battambang()
            .addNames(
                Name.of(NameKind.AS_PRINTED, PRINTED),
                Name.of(NameKind.OFFICIAL, OFFICIAL),
                Name.of(NameKind.OFFICIAL, other))
            .build();
    assertEquals(OFFICIAL, division.name());
    assertEquals(PRINTED, division.names().get(0).text());
  }

  @Test
  void keepsValidityAndCitations() {
    Citation citation = Citation.of(EntityId.of("doc:cpdd"), "title");
    Division division =
        battambang()
            .addNames(Name.of(NameKind.OFFICIAL, OFFICIAL))
            .period(Period.parse("2008-12-22/.."))
            .addCitations(citation)
            .build();
    assertEquals(Optional.of(Period.parse("2008-12-22/..")), division.period());
    assertEquals(citation, division.citations().get(0));
  }

  @Test
  void refusesATypeOfAnotherLevel() {
    Division.Builder builder =
        Division.builder()
            .code(DivisionCode.of("0203"))
            .type(DivisionType.PROVINCE)
            .addNames(Name.of(NameKind.OFFICIAL, OFFICIAL));
    InvalidValueException refused = assertThrows(InvalidValueException.class, builder::build);
    assertEquals(
        "type: expected a type of level 2, the level of 0203, was \"PROVINCE\"",
        refused.getMessage());
  }

  @Test
  void theCodeNeverGivesTheType() {
    for (DivisionType type : DivisionType.Group.DMK.types()) {
      assertEquals(
          type,
          Division.builder()
              .code(DivisionCode.of("0203"))
              .type(type)
              .addNames(Name.of(NameKind.OFFICIAL, OFFICIAL))
              .build()
              .type());
    }
  }

  @Test
  void refusesToBeWithoutANameOrIncomplete() {
    assertMissing(battambang()::build, "names");
    assertMissing(Division.builder()::build, "code", "type", "names");
  }

  @Test
  void aPlaceKeepsThePrintedNameBesideTheCode() {
    PlaceRef place = PlaceRef.of(PRINTED, DivisionCode.of("02"));
    assertEquals(PRINTED, place.name());
    assertEquals(Optional.of(DivisionCode.of("02")), place.code());
    assertEquals(Optional.empty(), PlaceRef.of(PRINTED).code());
    assertThrows(IllegalStateException.class, () -> PlaceRef.builder().build());
  }
}
