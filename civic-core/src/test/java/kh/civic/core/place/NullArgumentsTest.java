package kh.civic.core.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import kh.civic.core.value.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Null is refused by the name of its parameter. */
class NullArgumentsTest {

  private static final DivisionCode CODE = DivisionCode.of("02");
  private static final Period SINCE = Period.parse("2024/..");
  private static final Gazetteer GAZETTEER = Gazetteer.embedded();
  private static final GazetteerReader READER = GazetteerReader.of("test", SINCE);

  private static void assertNamed(String parameter, Executable call) {
    assertEquals(parameter, assertThrows(NullPointerException.class, call).getMessage());
  }

  @Test
  void byCodes() {
    assertNamed("text", () -> DivisionCode.of(null));
    assertNamed("text", () -> DivisionCode.parseLenient(null));
    assertNamed("other", () -> CODE.contains(null));
    assertNamed("other", () -> CODE.compareTo(null));
    assertNamed("type", () -> AdministrativeLevel.of(null));
  }

  @Test
  void byGazetteers() {
    assertNamed("edition", () -> Gazetteer.of(null, SINCE, List.of()));
    assertNamed("period", () -> Gazetteer.of("x", null, List.of()));
    assertNamed("divisions", () -> Gazetteer.of("x", SINCE, null));
    assertNamed("code", () -> GAZETTEER.get(null));
    assertNamed("code", () -> GAZETTEER.children(null));
    assertNamed("code", () -> GAZETTEER.within(null));
    assertNamed("code", () -> GAZETTEER.path(null));
    assertNamed("code", () -> GAZETTEER.isWithin(null, CODE));
    assertNamed("scope", () -> GAZETTEER.isWithin(CODE, null));
    assertNamed("name", () -> GAZETTEER.findByName(null));
    assertNamed("name", () -> GAZETTEER.findByName(null, CODE));
    assertNamed("scope", () -> GAZETTEER.findByName("x", null));
  }

  @Test
  void byReaders() {
    assertNamed("edition", () -> GazetteerReader.of(null, SINCE));
    assertNamed("period", () -> GazetteerReader.of("x", null));
    assertNamed("base", () -> GazetteerReader.extending(null, "x", SINCE));
    assertNamed("edition", () -> GazetteerReader.extending(GAZETTEER, null, SINCE));
    assertNamed("period", () -> GazetteerReader.extending(GAZETTEER, "x", null));
    assertNamed("in", () -> READER.read((Reader) null));
    assertNamed("in", () -> READER.read((InputStream) null));
    assertNamed("severity", () -> READER.read(new StringReader("")).findings(null));
  }
}
