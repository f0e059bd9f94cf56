package kh.civic.i18n.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import kh.civic.core.place.DivisionCode;
import kh.civic.core.place.Gazetteer;
import org.junit.jupiter.api.Test;

/** The snippet of the module's README, run. */
class QuickStartTest {

  @Test
  void aNameAsPrinted() {
    PlaceMatcher matcher = PlaceMatcher.of(Gazetteer.embedded());
    List<PlaceMatch> matches = matcher.match("Komreing District", DivisionCode.of("02"));
    // one match: 0212 Kamrieng, by EDITS 2, with the type word DISTRICT taken off

    assertEquals(1, matches.size());
    assertEquals(DivisionCode.of("0212"), matches.get(0).division().code());
  }
}
