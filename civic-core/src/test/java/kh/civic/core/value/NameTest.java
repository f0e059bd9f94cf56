package kh.civic.core.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTest {

  private static final LocalizedText TEXT = LocalizedText.of("km", "ក្រុមការងារ");

  @ParameterizedTest
  @CsvSource({"2004, DEFINITE", "2003, POSSIBLE", "2004~, POSSIBLE", "2002, IMPOSSIBLE"})
  void aNameIsValidWhereItsPeriodContainsTheDate(String date, Certainty expected) {
    Name name =
        Name.builder().kind(NameKind.FORMER).text(TEXT).period(Period.parse("2003/2005")).build();
    assertEquals(expected, name.validAt(PartialDate.parse(date)));
  }

  @Test
  void aNameWithoutValidityMayHaveBeenInUseAtAnyTime() {
    assertEquals(
        Certainty.POSSIBLE, Name.of(NameKind.OFFICIAL, TEXT).validAt(PartialDate.of(1066)));
  }
}
