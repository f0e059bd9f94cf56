package kh.civic.core.function;

import static kh.civic.core.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import kh.civic.core.place.DivisionCode;
import kh.civic.core.place.DivisionType;
import kh.civic.core.place.PlaceRef;
import kh.civic.core.value.Certainty;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.LocalizedText;
import kh.civic.core.value.PartialDate;
import kh.civic.core.value.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunctionAssignmentTest {

  @Test
  void functionsThatWereOnlyJustTransferredNeedNoDateAndNoName() {
    FunctionAssignment transfer =
        assignment()
            .mode(FunctionAssignment.Mode.TRANSFER)
            .addToTypes(DivisionType.MUNICIPALITY, DivisionType.DISTRICT)
            .build();
    assertEquals(Optional.empty(), transfer.type());
    assertEquals(Optional.empty(), transfer.name());
    assertEquals(
        ImmutableList.of(DivisionType.MUNICIPALITY, DivisionType.DISTRICT), transfer.toTypes());
    assertEquals(Certainty.POSSIBLE, transfer.validAt(PartialDate.parse("2021")));
  }

  @ParameterizedTest
  @CsvSource({"2019, IMPOSSIBLE", "2020, POSSIBLE", "2021, DEFINITE"})
  void anAssignmentIsInForceWithinItsPeriod(String date, Certainty expected) {
    FunctionAssignment assignment =
        assignment().addToTypes(DivisionType.DISTRICT).period(Period.parse("2020-06/..")).build();
    assertEquals(expected, assignment.validAt(PartialDate.parse(date)));
  }

  @Test
  void functionsMayGoToSinglePlaces() {
    PlaceRef bavel = PlaceRef.of(LocalizedText.of("km", "បវេល"), DivisionCode.of("0204"));
    assertEquals(ImmutableList.of(bavel), assignment().addToPlaces(bavel).build().toPlaces());
  }

  @Test
  void someoneReceivesThem() {
    assertRefused(
        "toTypes: expected a type of division, or a place, was \"[]\"", () -> assignment().build());
  }

  @Test
  void aVillageHasNoCouncilAndReceivesNone() {
    assertRefused(
        "toTypes: expected a type of division that has a council, was \"VILLAGE\"",
        () -> assignment().addToTypes(DivisionType.COMMUNE, DivisionType.VILLAGE).build());
  }

  @Test
  void noTypeRepeats() {
    assertRefused(
        "toTypes: expected types of which no two are alike, was \"[DISTRICT, DISTRICT]\"",
        () -> assignment().addToTypes(DivisionType.DISTRICT, DivisionType.DISTRICT).build());
  }

  @Test
  void itsIdentifierNamesAnAssignment() {
    assertRefused(
        "id: expected an identifier that begins with function:, was \"doc:x\"",
        () ->
            FunctionAssignment.builder()
                .id(EntityId.of("doc:x"))
                .addToTypes(DivisionType.DISTRICT)
                .build());
  }

  @Test
  void theInstrumentIsADocument() {
    assertRefused(
        "instrument: expected an identifier that begins with doc:, was \"org:moi\"",
        () ->
            assignment()
                .addToTypes(DivisionType.DISTRICT)
                .instrument(EntityId.of("org:moi"))
                .build());
  }

  private static FunctionAssignment.Builder assignment() {
    return FunctionAssignment.builder().id(EntityId.of("function:district-functions"));
  }
}
