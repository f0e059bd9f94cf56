package kh.civic.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.util.Arrays;
import kh.civic.json.CivicJsonException.Code;
import org.junit.jupiter.api.Test;

/** Hostile input is refused at the stated limits, and just below them it is not. */
class LimitsTest {

  private static final String NAMES = "\"names\":[{\"kind\":\"official\",\"text\":{\"en\":\"A\"}}]";

  private static CivicJsonException refused(String json) {
    return assertThrows(
        CivicJsonException.class, () -> CivicJson.reader().onUnknown(unknown -> {}).read(json));
  }

  @Test
  void nestingEnds() {
    String open = "{\"formatVersion\":\"1.1\",\"x\":";
    int inside = CivicJson.MAX_DEPTH - 1;
    assertEquals(
        0,
        CivicJson.reader()
            .onUnknown(unknown -> {})
            .read(open + "[".repeat(inside) + "]".repeat(inside) + "}")
            .entities()
            .size());
    assertEquals(Code.LIMIT_EXCEEDED, refused(open + "[".repeat(inside + 1)).code());
    assertEquals(Code.LIMIT_EXCEEDED, refused(open + "[".repeat(1_000_000)).code(), "a bomb");
  }

  @Test
  void aStringEnds() {
    String statement =
        "{\"formatVersion\":\"1.0\",\"statements\":[{\"type\":\"statement\",\"kind\":\"goal\","
            + "\"text\":{\"km\":\"%s\"},\"citations\":[{\"document\":\"doc:d\"}]}]}";
    String longest = "ក".repeat(CivicJson.MAX_STRING);
    assertEquals(1, CivicJson.read(statement.formatted(longest)).statements().size());
    CivicJsonException refused = refused(statement.formatted(longest + "ក"));
    assertEquals(Code.LIMIT_EXCEEDED, refused.code());
    assertEquals("/statements/0/text/km", refused.path());
  }

  @Test
  void aNameEnds() {
    String longest = "x".repeat(CivicJson.MAX_NAME);
    assertEquals(
        "/" + longest, refused("{\"formatVersion\":\"1.0\",\"" + longest + "\":1}").path());
    assertEquals(
        Code.LIMIT_EXCEEDED, refused("{\"formatVersion\":\"1.0\",\"x" + longest + "\":1}").code());
  }

  @Test
  void aNumberEnds() {
    String event =
        "{\"formatVersion\":\"1.0\",\"events\":[{\"type\":\"event\",\"id\":\"event:e\","
            + "\"kind\":\"forum\",\"halfDays\":%s}]}";
    String digits = "9".repeat(CivicJson.MAX_NUMBER);
    assertEquals(Code.INVALID_VALUE, refused(event.formatted(digits)).code());
    assertEquals(Code.LIMIT_EXCEEDED, refused(event.formatted(digits + "9")).code());
    assertEquals(Code.LIMIT_EXCEEDED, refused(event.formatted("9".repeat(1_000_000))).code());
  }

  @Test
  void aDocumentEnds() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return ' ';
          }

          @Override
          public int read(byte[] buffer, int offset, int length) {
            Arrays.fill(buffer, offset, offset + length, (byte) ' ');
            return length;
          }
        };
    CivicJsonException refused =
        assertThrows(CivicJsonException.class, () -> CivicJson.read(endless));
    assertEquals(Code.LIMIT_EXCEEDED, refused.code());
  }

  @Test
  void aMillionErrorsAreOne() {
    String bad = "{\"type\":\"person\",\"id\":\"org:a\"},";
    CivicJsonException refused =
        refused("{\"formatVersion\":\"1.0\",\"people\":[" + bad.repeat(1_000_000) + "]}");
    assertEquals("/people/0/id", refused.path());
  }

  @Test
  void manyIdentifiersThatStandTwiceMakeAShortMessage() {
    StringBuilder people = new StringBuilder("{\"formatVersion\":\"1.0\",\"people\":[");
    for (int i = 0; i < 20_000; i++) {
      people
          .append("{\"type\":\"person\",\"id\":\"person:a")
          .append(i / 2)
          .append("\",")
          .append(NAMES)
          .append("},");
    }
    people.setCharAt(people.length() - 1, ']');
    CivicJsonException refused = refused(people.append('}').toString());
    assertEquals(Code.INVALID_VALUE, refused.code());
    assertTrue(String.valueOf(refused.getMessage()).length() < 3000);
  }
}
