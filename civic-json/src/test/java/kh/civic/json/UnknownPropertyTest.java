package kh.civic.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import kh.civic.core.CivicDataset;
import kh.civic.json.CivicJsonException.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is new in a higher minor version goes to a handler, and nothing else does. */
class UnknownPropertyTest {

  private static final String PERSON =
      "\"people\":[{\"type\":\"person\",\"id\":\"person:a\","
          + "\"names\":[{\"kind\":\"official\",\"text\":{\"en\":\"A\"}%s}]%s}]";

  private final List<UnknownProperty> seen = new ArrayList<>();

  private CivicDataset read(String json) {
    return CivicJson.reader().onUnknown(seen::add).read(json);
  }

  private Code refused(String json) {
    return assertThrows(CivicJsonException.class, () -> read(json)).code();
  }

  @Test
  void aHandlerSeesEachOfThemInOrderWithItsValue() {
    CivicDataset dataset =
        read(
            "{\"formatVersion\":\"1.3\","
                + PERSON.formatted(
                    ",\"script\":null", ", \"a/b\" : { \"x\" : [ 1.50, true, \"ក\\n\", {} ] }")
                + ",\"votes\":[]}");
    assertEquals(
        List.of(
            new UnknownProperty("/people/0/names/0/script", "null", "1.3"),
            new UnknownProperty("/people/0/a~1b", "{\"x\":[1.50,true,\"ក\\n\",{}]}", "1.3"),
            new UnknownProperty("/votes", "[]", "1.3")),
        seen);
    assertEquals(read("{\"formatVersion\":\"1.0\"," + PERSON.formatted("", "") + "}"), dataset);
  }

  @Test
  void theVersionMayComeAfterThem() {
    String json =
        "{\"votes\":1," + PERSON.formatted("", ",\"born\":2") + ",\"formatVersion\":\"1.1\"}";
    assertEquals(1, read(json).people().size());
    assertEquals(
        List.of(
            new UnknownProperty("/votes", "1", "1.1"),
            new UnknownProperty("/people/0/born", "2", "1.1")),
        seen);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"formatVersion\":\"1.0\",\"votes\":1}",
        "{\"votes\":1,\"formatVersion\":\"1.0\"}",
      })
  void inThisVersionTheyAreErrorsWithAHandlerToo(String json) {
    assertEquals(Code.UNKNOWN_PROPERTY, refused(json));
    assertEquals(List.of(), seen);
  }

  @Test
  void withoutAVersionNothingIsSaid() {
    assertEquals(Code.MISSING_PROPERTY, refused("{\"votes\":1}"));
    assertEquals(List.of(), seen);
  }

  @Test
  void withoutAHandlerTheyAreRefusedAndTheMessageSaysWhatToDo() {
    CivicJsonException refused =
        assertThrows(
            CivicJsonException.class,
            () -> CivicJson.read("{\"formatVersion\":\"1.3\",\"votes\":1}"));
    assertEquals(Code.UNKNOWN_PROPERTY, refused.code());
    assertTrue(refused.getMessage().contains("from version 1.3, a handler"), refused.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"headcount\":{\"total\":{\"value\":1,\"new\":1}}",
        "\"headcount\":{\"total\":{\"value\":1},\"new\":1}",
        "\"recurrence\":{\"regularity\":\"regular\",\"new\":1}",
        "\"citations\":[{\"document\":\"doc:d\",\"new\":1}]",
      })
  void insideValueObjectsTheyAreErrorsInEveryVersion(String property) {
    assertEquals(
        Code.UNKNOWN_PROPERTY,
        refused(
            "{\"formatVersion\":\"1.3\",\"events\":[{\"type\":\"event\",\"id\":\"event:e\","
                + "\"kind\":\"forum\","
                + property
                + "}]}"));
    assertEquals(List.of(), seen);
  }

  @Test
  void aClosedCodelistDoesNotGrowWithAMinorVersion() {
    assertEquals(
        Code.UNKNOWN_CODE,
        refused(
            "{\"formatVersion\":\"1.3\",\"events\":[{\"type\":\"event\",\"id\":\"event:e\","
                + "\"kind\":\"forum\",\"status\":\"postponed\"}]}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"formatVersion\":\"1.3\",\"votes\":1,\"votes\":2}",
        "{\"formatVersion\":\"1.3\",\"votes\":{\"a\":1,\"b\":[{\"c\":1,\"c\":2}]}}",
      })
  void namesThatStandTwiceAreRefusedThereToo(String json) {
    assertEquals(Code.DUPLICATE_PROPERTY, refused(json));
  }

  @Test
  void whatAHandlerThrowsEndsTheReading() {
    IllegalStateException stop = new IllegalStateException("stop");
    assertEquals(
        stop,
        assertThrows(
            IllegalStateException.class,
            () ->
                CivicJson.reader()
                    .onUnknown(
                        unknown -> {
                          throw stop;
                        })
                    .read("{\"formatVersion\":\"1.3\",\"votes\":1}")));
  }

  @Test
  void aMillionOfThemBeforeTheVersionAreTooMany() {
    StringBuilder json = new StringBuilder("{\"people\":[");
    String person =
        "{\"a\":1,\"b\":1,\"c\":1,\"type\":\"person\",\"id\":\"person:a%d\",\"names\":[{\"kind\":\"official\",\"text\":{\"en\":\"A\"}}]},";
    for (int i = 0; i < UnknownProperties.MOST; i++) {
      json.append(person.formatted(i));
    }
    assertEquals(Code.LIMIT_EXCEEDED, refused(json + "]}"));
  }

  @Test
  void anObjectWithAMillionOfThemIsTooLarge() {
    StringBuilder json = new StringBuilder("{\"formatVersion\":\"1.3\",");
    for (int i = 0; i <= UnknownProperties.MOST; i++) {
      json.append('"').append(i).append("\":1,");
    }
    assertEquals(Code.LIMIT_EXCEEDED, refused(json + "\"end\":1}"));
  }
}
