package kh.civic.core.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import kh.civic.core.testkit.PlaceArbitraries;
import kh.civic.core.value.EntityType;
import kh.civic.core.value.InvalidValueException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DivisionProperties {

  @Provide
  Arbitrary<Division> divisions() {
    return PlaceArbitraries.divisions();
  }

  @Provide
  Arbitrary<Division.Builder> notDivisions() {
    return PlaceArbitraries.invalidDivisions();
  }

  @Provide
  Arbitrary<PlaceRef> places() {
    return PlaceArbitraries.placeRefs();
  }

  @Provide
  Arbitrary<PlaceRef.Builder> notPlaces() {
    return PlaceArbitraries.invalidPlaceRefs();
  }

  @Property(tries = 300)
  void identifierAndLevelFollowFromTheCode(@ForAll("divisions") Division division) {
    assertEquals(EntityType.DIVISION, division.id().type());
    assertEquals(
        division.code() + division.former().map(word -> "-" + word).orElse(""),
        division.id().slug());
    assertEquals(division.code().level(), division.type().level());
  }

  @Property(tries = 300)
  void noNameIsMoreAuthoritativeThanTheName(@ForAll("divisions") Division division) {
    assertTrue(
        division.names().stream()
            .filter(name -> name.text().equals(division.name()))
            .anyMatch(
                name ->
                    division.names().stream()
                        .allMatch(
                            other -> name.kind().value().compareTo(other.kind().value()) <= 0)));
  }

  @Property(tries = 300)
  void equalityIsStructural(@ForAll("divisions") Division division) {
    Division.Builder copy =
        Division.builder()
            .code(division.code())
            .former(division.former())
            .type(division.type())
            .addAllNames(division.names())
            .period(division.period());
    assertEquals(division, copy.build());
    assertNotEquals(
        division,
        Division.builder()
            .code(division.code())
            .former(division.former())
            .type(division.type())
            .addAllNames(division.names())
            .addNames(division.names().get(0))
            .period(division.period())
            .build());
  }

  @Property(tries = 300)
  void aBadDivisionCannotBeBuilt(@ForAll("notDivisions") Division.Builder builder) {
    RuntimeException refused = assertThrows(RuntimeException.class, builder::build);
    assertTrue(
        refused instanceof InvalidValueException || refused instanceof IllegalStateException,
        refused.toString());
  }

  @Property(tries = 300)
  void placesAreEqualByNameAndCode(@ForAll("places") PlaceRef place) {
    assertEquals(place, PlaceRef.builder().name(place.name()).code(place.code()).build());
  }

  @Property(tries = 50)
  void aPlaceWithoutANameCannotBeBuilt(@ForAll("notPlaces") PlaceRef.Builder builder) {
    assertThrows(IllegalStateException.class, builder::build);
  }
}
