package kh.civic.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import kh.civic.core.value.InvalidValueException;
import kh.civic.json.CivicJsonException.Code;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused, with which code, and where exactly. */
class CivicJsonErrorsTest {

  private static final String HEAD = "{\"formatVersion\":\"1.0\",";

  /** One organization on a line of its own; {@code %s} stands for further properties. */
  private static final String ORGANIZATION =
      """
      {"formatVersion": "1.0",
       "organizations": [
        {"type": "organization", "id": "org:wgpd", "kind": "working-group",
         "names": [{"kind": "acronym", "text": {"en": "WGPD"}}]%s}]}
      """;

  private static CivicJsonException refused(String json) {
    CivicJsonException refused = assertThrows(CivicJsonException.class, () -> CivicJson.read(json));
    CivicJsonException again =
        assertThrows(
            CivicJsonException.class,
            () -> CivicJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))));
    assertEquals(refused.getMessage(), again.getMessage(), "string and stream give one error");
    return refused;
  }

  private static void assertRefused(
      String json, Code code, String path, int line, int column, String message) {
    CivicJsonException refused = refused(json);
    assertEquals(code, refused.code(), refused.getMessage());
    assertEquals(path, refused.path());
    assertEquals(
        line + ":" + column, refused.line() + ":" + refused.column(), refused.getMessage());
    String where = (path.isEmpty() ? "the root" : path) + ", line " + line + ", column " + column;
    assertEquals(message + " (at " + where + ")", refused.getMessage());
  }

  @Test
  void anUnknownPropertyIsNamedWithThoseThatThereAre() {
    assertRefused(
        HEAD + "\"organisations\":[]}",
        Code.UNKNOWN_PROPERTY,
        "/organisations",
        1,
        24,
        "organisations: expected one of the properties formatVersion, divisions, organizations,"
            + " people, changes, programmes, cascadePlans, recommendationLists,"
            + " agreements, events, documents, documentCatalogues, functionAssignments,"
            + " statements, discrepancies, was \"organisations\"");
  }

  @Test
  void aMissingPropertyIsNamedWhereItsObjectBegins() {
    assertRefused(
        HEAD + "\n \"people\": [\n  {\"type\": \"person\"}]}",
        Code.MISSING_PROPERTY,
        "/people/0",
        3,
        3,
        "person: expected the properties id, names");
  }

  @Test
  void nullAndAnEmptyArrayAreNoValueForARequiredProperty() {
    assertRefused(
        HEAD + "\"people\":[{\"type\":\"person\",\"id\":null,\"names\":[]}]}",
        Code.MISSING_PROPERTY,
        "/people/0",
        1,
        34,
        "person: expected the properties id, names");
  }

  @Test
  void aDocumentWithoutVersionIsRefused() {
    assertRefused(
        "{}", Code.MISSING_PROPERTY, "", 1, 1, "dataset: expected the properties formatVersion");
  }

  @Test
  void aSecondPropertyOfTheSameNameIsRefusedAlthoughTheFirstWasNull() {
    assertRefused(
        ORGANIZATION.formatted(",\n \"parent\": null,\n \"parent\": \"org:x\""),
        Code.DUPLICATE_PROPERTY,
        "/organizations/0/parent",
        6,
        2,
        "parent: expected no name twice in one object, was \"parent\"");
  }

  @Test
  void aSecondArrayOfTheSameNameIsNotAddedToTheFirst() {
    assertRefused(
        HEAD + "\"events\":[],\"events\":[]}",
        Code.DUPLICATE_PROPERTY,
        "/events",
        1,
        36,
        "events: expected no name twice in one object, was \"events\"");
  }

  @Test
  void aSecondTextInOneLanguageIsRefused() {
    assertRefused(
        ORGANIZATION.formatted(", \"seat\": {\"name\": {\"km\": \"ក\", \"km\": \"ខ\"}}"),
        Code.DUPLICATE_PROPERTY,
        "/organizations/0/seat/name/km",
        4,
        89,
        "km: expected no name twice in one object, was \"km\"");
  }

  @Test
  void aCodeThatIsANumberHasLostItsZero() {
    assertRefused(
        ORGANIZATION.formatted(",\n \"seat\": {\"code\": 203, \"name\": {\"en\": \"Battambang\"}}"),
        Code.WRONG_TYPE,
        "/organizations/0/seat/code",
        5,
        19,
        "code: expected a string, was an integer");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "367            | an object, was an integer           | WRONG_TYPE",
        "{'value':367.0}| an integer, was a number with a fraction or exponent | WRONG_TYPE",
        "{'value':3e2}  | an integer, was a number with a fraction or exponent | WRONG_TYPE",
        "{'value':'367'}| an integer, was a string            | WRONG_TYPE",
        "{'value':-1}   | an integer from 0 to 9007199254740991, was \"-1\" | INVALID_VALUE",
        "{'value':9007199254740992}|from 0 to 9007199254740991, was \"9007199254740992\"|INVALID_VALUE",
        "{'value':99999999999999999999}|was \"99999999999999999999\"     | INVALID_VALUE",
        "{'value':5,'qualifier':'NEARLY'}| one of exact, about, nearly      | UNKNOWN_CODE",
        "{'value':5,'qualifier':'circa'} | one of exact, about, nearly      | UNKNOWN_CODE",
        "{'value':5,'qualifier':'some'}  | expected none with qualifier between or some|INVALID_VALUE",
        "{'lower':5,'qualifier':'between'}| the properties upper            | MISSING_PROPERTY",
        "{'lower':5,'upper':4,'qualifier':'between'}| above the lower bound 5 | INVALID_VALUE",
        "{'qualifier':'about'}           | the properties value             | MISSING_PROPERTY",
        "{}                              | the properties value             | MISSING_PROPERTY",
        "{'value':0,'qualifier':'nearly'}| a number from 1                  | INVALID_VALUE",
        "{'value':1,'tolerance':0.1}     | value, lower, upper, qualifier   | UNKNOWN_PROPERTY",
      })
  void aCountIsAnObjectWithOneReading(String count, String message, Code code) {
    CivicJsonException refused =
        refused(
            HEAD
                + "\"events\":[{\"type\":\"event\",\"id\":\"event:e\",\"kind\":\"forum\","
                + "\"headcount\":{\"total\":"
                + count.replace('\'', '"')
                + "}}]}");
    assertEquals(code, refused.code(), refused.getMessage());
    assertTrue(refused.path().startsWith("/events/0/headcount/total"), refused.path());
    assertTrue(refused.getMessage().contains(message), refused.getMessage());
  }

  @Test
  void aTypeInTheArrayOfAnotherIsRefused() {
    assertRefused(
        HEAD + "\"events\":[{\"type\":\"organization\"}]}",
        Code.WRONG_DISCRIMINATOR,
        "/events/0/type",
        1,
        42,
        "type: expected the discriminator event, was \"organization\"");
  }

  @Test
  void anIdentifierOfAnotherTypeIsRefused() {
    assertRefused(
        ORGANIZATION.formatted(",\n \"parent\": \"person:che-sokhomar\""),
        Code.INVALID_VALUE,
        "/organizations/0/parent",
        5,
        12,
        "parent: expected an identifier that begins with org:, was \"person:che-sokhomar\"");
  }

  @Test
  void whatTheModelRefusesNamesThePropertyAndKeepsTheCause() {
    CivicJsonException refused =
        refused(
            ORGANIZATION.formatted(
                ", \"members\": [{\"role\": \"member\", \"member\": {\"name\": {\"en\": \" \"}}}]"));
    assertEquals(Code.INVALID_VALUE, refused.code());
    assertEquals("/organizations/0/members/0/member/name/en", refused.path());
    assertInstanceOf(InvalidValueException.class, refused.getCause());
  }

  @Test
  void whatTheModelRefusesInAWholeIsAtThePartThatItNames() {
    CivicJsonException refused =
        refused(
            HEAD
                + "\"cascadePlans\":[{\"type\":\"cascade-plan\",\"id\":\"cascade:c\","
                + "\"names\":[{\"kind\":\"official\",\"text\":{\"en\":\"C\"}}],"
                + "\"tiers\":[{\"trainees\":[{\"name\":{\"en\":\"A\"}}]},"
                + "{\"trainers\":[{\"name\":{\"en\":\"B\"}}]}]}]}");
    assertEquals(Code.INVALID_VALUE, refused.code());
    assertEquals("/cascadePlans/0/tiers/1/trainers", refused.path());
    assertEquals(136, refused.column(), "where the tiers begin");
  }

  @Test
  void aDateThatTheCalendarDoesNotHaveIsRefused() {
    CivicJsonException refused =
        refused(
            HEAD
                + "\"events\":[{\"type\":\"event\",\"id\":\"event:e\",\"kind\":\"forum\","
                + "\"when\":\"2021-02-30\"}]}");
    assertEquals(Code.INVALID_VALUE, refused.code());
    assertEquals("/events/0/when", refused.path());
  }

  @Test
  void theSecondEntityOfOneIdentifierIsTheError() {
    String person =
        "{\"id\":\"person:%s\",\"type\":\"person\","
            + "\"names\":[{\"kind\":\"official\",\"text\":{\"en\":\"A\"}}]}";
    CivicJsonException refused =
        refused(
            HEAD
                + "\"people\":[\n"
                + String.join(
                    ",\n", person.formatted("a"), person.formatted("b"), person.formatted("a"))
                + "]}");
    assertEquals(Code.INVALID_VALUE, refused.code());
    assertEquals("/people/2/id", refused.path());
    assertEquals("4:7", refused.line() + ":" + refused.column());
    InvalidValueException cause = assertInstanceOf(InvalidValueException.class, refused.getCause());
    assertEquals("id person:a", cause.field() + " " + cause.shown());
  }

  @Test
  void aDivisionOfAnotherLevelIsWrongInItsTypeAndNotInItsDiscriminator() {
    assertRefused(
        HEAD
            + "\"divisions\":[{\"type\":\"division\",\"id\":\"div:0203\",\"code\":\"0203\",\n"
            + "\"names\":[{\"kind\":\"official\",\"text\":{\"en\":\"A\"}}],\n"
            + "\"divisionType\":\"province\"}]}",
        Code.INVALID_VALUE,
        "/divisions/0/divisionType",
        3,
        16,
        "divisionType: expected a type of level 2, the level of 0203, was \"PROVINCE\"");
  }

  @Test
  void aNullInAnArrayIsNoElement() {
    assertRefused(
        HEAD + "\"events\":[null]}",
        Code.WRONG_TYPE,
        "/events/0",
        1,
        34,
        "events: expected an object, was null");
  }

  @Test
  void aNullTextIsNoText() {
    CivicJsonException refused =
        refused(ORGANIZATION.formatted(", \"seat\": {\"name\": {\"km\": null}}"));
    assertEquals(Code.WRONG_TYPE, refused.code());
    assertEquals("/organizations/0/seat/name/km", refused.path());
  }

  @ParameterizedTest
  @CsvSource({
    "{\"formatVersion\":\"2.0\"}, 2.0",
    "{\"formatVersion\":\"0.9\"}, 0.9",
    "{\"formatVersion\":\"2.0\";\"votes\":[]}, 2.0",
  })
  void anotherMajorVersionIsRefusedInOneSentence(String json, String version) {
    assertRefused(
        json.replace(';', ','),
        Code.UNSUPPORTED_VERSION,
        "/formatVersion",
        1,
        18,
        "This document has format version " + version + ", and this library reads version 1 only");
  }

  @ParameterizedTest
  @CsvSource({"1", "1.0.0", "v1.0", "1.00", "01.0", "1.00000", "''", "១.០"})
  void aVersionIsTwoNumbers(String version) {
    CivicJsonException refused = refused("{\"formatVersion\":\"" + version + "\"}");
    assertEquals(Code.INVALID_VALUE, refused.code());
    assertEquals("/formatVersion", refused.path());
  }

  @Test
  void aVersionThatIsANumberIsRefused() {
    assertRefused(
        "{\"formatVersion\":1.0}",
        Code.WRONG_TYPE,
        "/formatVersion",
        1,
        18,
        "formatVersion: expected a string, was a number with a fraction or exponent");
  }

  @Test
  void aPointerEscapesTildesAndSlashes() {
    assertEquals("/a~1b~0c", refused(HEAD + "\"a/b~c\":1}").path());
  }

  @Test
  void aMessageEscapesAndCutsWhatTheDocumentSays() {
    CivicJsonException refused = refused(HEAD + "\"\\n\\u202e" + "x".repeat(500) + "\":1}");
    assertEquals(Code.UNKNOWN_PROPERTY, refused.code());
    assertTrue(refused.getMessage().contains("\\u000A\\u202Exxx"), refused.getMessage());
    assertTrue(refused.getMessage().length() < 600, refused.getMessage());
  }

  @Tag("newest-jackson")
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "                                |    | 1 | 1",
        "{                               |    | 1 | 2",
        "{\"formatVersion\":\"1.0\"       |    | 1 | 23",
        "{\"formatVersion\":\"1.0\"} {}   |    | 1 | 25",
        "{\"formatVersion\":\"1.0\"} x    |    | 1 | 25",
        "{\"formatVersion\":\"1.0\",}     |    | 1 | 24",
        "{\"formatVersion\":NaN}          |    | 1 | 21",
        "{\"formatVersion\":'1.0'}        |    | 1 | 18",
        "{\"formatVersion\":\"\\x\"}      | /formatVersion | 1 | 20",
        "// comment                       |    | 1 | 1",
        "\uFEFF{\"formatVersion\":\"1.0\"}|    | 1 | 1",
      })
  void whatIsNotJsonIsMalformed(String json, String path, int line, int column) {
    CivicJsonException refused = refused(json == null ? "" : json);
    assertEquals(Code.MALFORMED, refused.code(), refused.getMessage());
    assertEquals(path == null ? "" : path, refused.path(), refused.getMessage());
    assertEquals(
        line + ":" + column, refused.line() + ":" + refused.column(), refused.getMessage());
  }

  @Test
  void aValueThatIsNoObjectIsNoDataset() {
    assertRefused("[]", Code.WRONG_TYPE, "", 1, 1, "document: expected an object, was an array");
    assertRefused("null", Code.WRONG_TYPE, "", 1, 1, "document: expected an object, was null");
  }

  @Test
  void anUnpairedSurrogateIsNoText() {
    assertRefused(
        ORGANIZATION.formatted(",\n \"seat\": {\"name\": {\"en\": \"a\\ud83d\"}}"),
        Code.INVALID_VALUE,
        "/organizations/0/seat/name/en",
        5,
        26,
        "en: expected a text without unpaired surrogates, was \"a\\uD83D\"");
  }

  @ParameterizedTest
  @CsvSource({
    "80, a continuation byte alone",
    "c3 28, a lead byte alone",
    "c0 af, an overlong slash",
    "ed a0 80, an encoded surrogate",
    "f4 90 80 80, beyond Unicode",
    "e1 9e, cut off",
    "ff, no UTF-8"
  })
  void bytesThatAreNotUtf8AreFoundWhereTheyStand(String bytes, String why) {
    byte[] head = (HEAD + "\n\"people\":[], \"ខ្មែរ").getBytes(StandardCharsets.UTF_8);
    byte[] bad = HexFormat.ofDelimiter(" ").parseHex(bytes);
    byte[] all = Arrays.copyOf(head, head.length + bad.length);
    System.arraycopy(bad, 0, all, head.length, bad.length);
    CivicJsonException refused =
        assertThrows(
            CivicJsonException.class, () -> CivicJson.read(new ByteArrayInputStream(all)), why);
    assertEquals(Code.MALFORMED, refused.code());
    assertEquals("2:20", refused.line() + ":" + refused.column(), refused.getMessage());
    assertTrue(refused.getMessage().startsWith("expected UTF-8"), refused.getMessage());
  }

  @Test
  void utf16IsNotGuessed() {
    byte[] utf16 = "{\"formatVersion\":\"1.0\"}".getBytes(StandardCharsets.UTF_16LE);
    CivicJsonException refused =
        assertThrows(
            CivicJsonException.class, () -> CivicJson.read(new ByteArrayInputStream(utf16)));
    assertEquals(Code.MALFORMED, refused.code());
  }

  @Test
  void aFailingStreamStaysAnIoException() {
    InputStream failing = new PipedInputStream(); // not connected
    IOException failed = assertThrows(IOException.class, () -> CivicJson.read(failing));
    assertEquals("Pipe not connected", failed.getMessage());
  }
}
