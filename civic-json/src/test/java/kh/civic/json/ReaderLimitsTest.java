package kh.civic.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kh.civic.core.event.CivicEvent;
import kh.civic.core.value.Count;
import kh.civic.core.value.Headcount;
import kh.civic.core.value.LocalizedText;
import kh.civic.json.CivicJsonException.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Limits are lowered and raised on the reader, and messages speak of the reader's own. */
class ReaderLimitsTest {

  private static final CivicJsonReader READER = CivicJson.reader();

  private static void assertLimited(String option, int limit, Executable reading) {
    CivicJsonException refused = assertThrows(CivicJsonException.class, reading, option);
    assertEquals(Code.LIMIT_EXCEEDED, refused.code());
    assertTrue(
        refused.getMessage().startsWith("expected at most " + limit + " ")
            && refused.getMessage().contains("the reader's limit " + option),
        refused.getMessage());
  }

  @Test
  void whatFitsIsReadAndOneMoreIsNot() {
    String text = "{\"en\":\"12345678\"}";
    String count = "{\"value\":12345678}";
    String headcount = "{\"total\":{\"value\":1}}";
    assertNotNull(READER.maxStringLength(8).read(text, LocalizedText.class));
    assertLimited(
        "maxStringLength", 7, () -> READER.maxStringLength(7).read(text, LocalizedText.class));
    assertNotNull(READER.maxNumberLength(8).read(count, Count.class));
    assertLimited("maxNumberLength", 7, () -> READER.maxNumberLength(7).read(count, Count.class));
    assertNotNull(READER.maxNameLength(5).read(count, Count.class));
    assertLimited("maxNameLength", 4, () -> READER.maxNameLength(4).read(count, Count.class));
    assertNotNull(READER.maxDepth(2).read(headcount, Headcount.class));
    assertLimited("maxDepth", 1, () -> READER.maxDepth(1).read(headcount, Headcount.class));
  }

  @Test
  void aDocumentIsAsLongAsTheLimitWhateverItIsReadFrom() throws Exception {
    String json = "{\"value\":" + " ".repeat(20_000) + "1}";
    for (String text : List.of(json, "{\"value\":1}")) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      CivicJsonReader fits = READER.maxLength(text.length());
      assertEquals(Count.exactly(1), fits.read(text, Count.class));
      assertEquals(Count.exactly(1), fits.read(bytes, Count.class));
      assertEquals(Count.exactly(1), fits.read(new StringReader(text), Count.class));
      int less = text.length() - 1;
      CivicJsonReader lower = READER.maxLength(less);
      assertLimited("maxLength", less, () -> lower.read(text, Count.class));
      assertLimited("maxLength", less, () -> lower.read(bytes, Count.class));
      assertLimited("maxLength", less, () -> lower.read(new StringReader(text), Count.class));
    }
  }

  @Test
  void limitsAreRaisedToo() {
    String text = "{\"en\":\"" + "x".repeat(CivicJson.MAX_STRING + 1) + "\"}";
    assertNotNull(READER.maxStringLength(CivicJson.MAX_STRING + 1).read(text, LocalizedText.class));
  }

  @Test
  void aLineIsCountedInCharactersAndNotInBytes() {
    String line =
        "{\"type\":\"event\",\"id\":\"event:e\",\"kind\":\"forum\"," + "\"name\":{\"km\":\"ក😀\"}}";
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    assertEquals(
        1,
        READER
            .maxLineLength(line.length())
            .readLines(new ByteArrayInputStream(bytes), CivicEvent.class)
            .count());
    assertLimited(
        "maxLineLength",
        line.length() - 1,
        () ->
            READER
                .maxLineLength(line.length() - 1)
                .readLines(new ByteArrayInputStream(bytes), CivicEvent.class)
                .count());
  }

  @Test
  void aLimitIsPositive() {
    ImmutableMap<String, Executable> wrong =
        ImmutableMap.of(
            "maxLength", () -> READER.maxLength(0),
            "maxLineLength", () -> READER.maxLineLength(-1),
            "maxDepth", () -> READER.maxDepth(0),
            "maxStringLength", () -> READER.maxStringLength(0),
            "maxNameLength", () -> READER.maxNameLength(0),
            "maxNumberLength", () -> READER.maxNumberLength(0));
    wrong.forEach(
        (option, call) ->
            assertTrue(
                String.valueOf(
                        assertThrows(IllegalArgumentException.class, call, option).getMessage())
                    .startsWith(option + ": expected 1 or more")));
  }

  /** A module refuses what the format has no value so long for, whatever its mapper allows. */
  @Test
  void modulesHaveTheLimitsOfTheFormat() {
    String text = "{\"en\":\"" + "x".repeat(CivicJson.MAX_STRING + 1) + "\"}";
    String number = "{\"value\":" + "1".repeat(CivicJson.MAX_NUMBER + 1) + "}";
    Hosts.PLAIN.forEach(
        (name, host) -> {
          Exception refused =
              assertThrows(Exception.class, () -> host.read(text, LocalizedText.class), name);
          assertTrue(
              String.valueOf(refused.getMessage()).contains("characters in a string"),
              refused.getMessage());
          refused = assertThrows(Exception.class, () -> host.read(number, Count.class), name);
          assertTrue(
              String.valueOf(refused.getMessage()).contains("characters in a number"),
              refused.getMessage());
        });
  }
}
