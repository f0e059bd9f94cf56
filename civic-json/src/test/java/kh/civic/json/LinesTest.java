package kh.civic.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import kh.civic.core.CivicDataset;
import kh.civic.core.event.CivicEvent;
import kh.civic.core.event.EventKind;
import kh.civic.core.party.Person;
import kh.civic.core.value.Entity;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.EntityType;
import kh.civic.core.value.LocalizedText;
import kh.civic.core.value.Statement;
import kh.civic.json.CivicJsonException.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Newline-delimited JSON. */
class LinesTest {

  private static final String EVENT =
      "{\"formatVersion\":\"1.0\",\"type\":\"event\",\"id\":\"event:e\",\"kind\":\"forum\"}\n";

  private static InputStream utf8(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static CivicJsonException refused(String lines) {
    return assertThrows(
        CivicJsonException.class, () -> CivicJson.readLines(utf8(lines), Entity.class).toList());
  }

  private static String write(Stream<?> values) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CivicJson.writeLines(values, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static CivicDataset golden() throws IOException {
    try (InputStream in = LinesTest.class.getResourceAsStream("/golden/1.0.json")) {
      return CivicJson.read(Objects.requireNonNull(in));
    }
  }

  @Test
  void everythingInADatasetComesBackFromItsLines() throws IOException {
    CivicDataset golden = golden();
    ImmutableList<Object> values =
        ImmutableList.builder()
            .addAll(golden.entities())
            .addAll(golden.statements())
            .addAll(golden.discrepancies())
            .build();
    String lines = write(values.stream());
    assertEquals(values, CivicJson.readLines(utf8(lines), Object.class).toList());
    assertEquals(values.size(), lines.lines().count());
    assertTrue(
        lines.lines().allMatch(line -> line.startsWith("{\"formatVersion\":\"1.0\",\"type\":\"")));
    assertTrue(lines.endsWith("}\n"));
  }

  @Test
  void aTypeNarrowsWhatMayStandOnTheLines() throws IOException {
    ImmutableList<Person> people = golden().people();
    String lines = write(people.stream());
    List<Person> read = CivicJson.readLines(utf8(lines), Person.class).toList();
    assertEquals(people, read);
    CivicJsonException refused =
        assertThrows(
            CivicJsonException.class,
            () -> CivicJson.readLines(utf8("\n" + EVENT), Person.class).toList());
    assertEquals(Code.WRONG_DISCRIMINATOR, refused.code());
    assertEquals("/type", refused.path());
    assertEquals("2:31", refused.line() + ":" + refused.column());
    assertTrue(refused.getMessage().contains("one of the discriminators person, was \"event\""));
  }

  @Test
  void statementsAreNoEntities() throws IOException {
    String lines = write(golden().statements().stream());
    assertEquals(Code.WRONG_DISCRIMINATOR, refused(lines).code());
    assertEquals(2, CivicJson.readLines(utf8(lines), Statement.class).count());
  }

  @Test
  void aTypeThatNoLineCanHaveIsAnArgumentError() {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class, () -> CivicJson.readLines(utf8(""), String.class));
    assertTrue(String.valueOf(refused.getMessage()).startsWith("type: "));
    IllegalArgumentException unwritable =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                CivicJson.writeLines(
                    Stream.of(LocalizedText.of("en", "x")), OutputStream.nullOutputStream()));
    assertTrue(String.valueOf(unwritable.getMessage()).startsWith("values: "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'formatVersion':'1.0','type':'event','kind':'forum'}|MISSING_PROPERTY|''|1",
        "{'formatVersion':'1.0'}                              |MISSING_PROPERTY|''|1",
        "{'formatVersion':'1.0','type':null}                  |MISSING_PROPERTY|''|1",
        "[]                                                   |WRONG_TYPE|''|1",
        "7                                                    |WRONG_TYPE|''|1",
        "{'formatVersion':'1.0','type':7}                     |WRONG_TYPE|/type|31",
        "{'formatVersion':'1.0','type':'vote'}                |WRONG_DISCRIMINATOR|/type|31",
        "{'formatVersion':'2.0','type':'vote'}                |UNSUPPORTED_VERSION|/formatVersion|18",
        "{'formatVersion':'2.0','type':'event'}               |UNSUPPORTED_VERSION|/formatVersion|18",
        "{'formatVersion':'1.0','type':'event'                |MALFORMED|''|38",
        "{'formatVersion':'1.0','type':'event','x':}          |MALFORMED|''|43",
        "{'formatVersion':'1.0','type':'event','id':'event:e','kind':7}|WRONG_TYPE|/kind|61",
        "{'formatVersion':'1.0','type':'event','type':'event'}|DUPLICATE_PROPERTY|/type|39",
      })
  void anErrorNamesItsLineAndThePathInIt(String line, Code code, String path, int column) {
    CivicJsonException refused =
        refused(EVENT + "\r\n \n" + line.replace('\'', '"') + "\n" + EVENT);
    assertEquals(code, refused.code(), refused.getMessage());
    assertEquals(path, refused.path(), refused.getMessage());
    assertEquals("4:" + column, refused.line() + ":" + refused.column(), refused.getMessage());
  }

  @Test
  void anEntityThatSpansTwoLinesIsRefused() {
    assertEquals(Code.MALFORMED, refused(EVENT.replace(",\"kind\"", "\n,\"kind\"")).code());
  }

  @Test
  void theOrderOfThePropertiesDoesNotMatter() {
    String line =
        "{\"kind\":\"forum\",\"names\":null,\"id\":\"event:e\",\"type\":\"event\",\"formatVersion\":\"1.0\"}";
    assertEquals(
        CivicJson.readLines(utf8(EVENT), Entity.class).toList(),
        CivicJson.readLines(utf8(line.replace("\"names\":null,", "")), Entity.class).toList());
  }

  @Test
  void aLastLineNeedsNoEnd() {
    assertEquals(2, CivicJson.readLines(utf8(EVENT + EVENT.strip()), CivicEvent.class).count());
    assertEquals(0, CivicJson.readLines(utf8(""), CivicEvent.class).count());
  }

  @Test
  void bytesThatAreNotUtf8AreFoundOnTheirLine() {
    byte[] bytes = (EVENT + "{\"é\"}\n").getBytes(StandardCharsets.ISO_8859_1);
    CivicJsonException refused =
        assertThrows(
            CivicJsonException.class,
            () -> CivicJson.readLines(new ByteArrayInputStream(bytes), Entity.class).toList());
    assertEquals(Code.MALFORMED, refused.code());
    assertEquals("2:3", refused.line() + ":" + refused.column(), refused.getMessage());
  }

  @Test
  void aFailingStreamIsUncheckedInTheStream() {
    InputStream failing = new PipedInputStream(); // not connected
    UncheckedIOException failed =
        assertThrows(
            UncheckedIOException.class, () -> CivicJson.readLines(failing, Entity.class).toList());
    assertInstanceOf(IOException.class, failed.getCause());
  }

  @Test
  void aTypeThatIsNewInAHigherMinorVersionGoesToTheHandler() {
    List<UnknownProperty> seen = new ArrayList<>();
    String vote = "{\"formatVersion\":\"1.4\",\"type\":\"vote\",\"id\":\"vote:v\"}";
    List<Entity> read =
        CivicJson.reader()
            .onUnknown(seen::add)
            .readLines(
                utf8(vote + "\n" + EVENT.replace("1.0", "1.4").replace("}", ",\"x\":1}")),
                Entity.class)
            .toList();
    assertEquals(1, read.size());
    assertEquals(
        List.of(new UnknownProperty("", vote, "1.4"), new UnknownProperty("/x", "1", "1.4")), seen);
    assertEquals(Code.WRONG_DISCRIMINATOR, refused(vote).code());
  }

  @Test
  void aLineForTheHandlerIsJsonAllTheSame() {
    List<UnknownProperty> seen = new ArrayList<>();
    CivicJsonReader reader = CivicJson.reader().onUnknown(seen::add);
    String vote = "{\"formatVersion\" : \"1.4\", \"type\": \"vote\", \"n\": [1.50, {}]}";
    assertEquals(0, reader.readLines(utf8(" " + vote + "\r\n"), Entity.class).count());
    assertEquals(
        List.of(
            new UnknownProperty(
                "", "{\"formatVersion\":\"1.4\",\"type\":\"vote\",\"n\":[1.50,{}]}", "1.4")),
        seen);
    for (String bad : List.of(vote + "]", vote + " {}", vote.replace("[1.50", "[1.50 2"))) {
      CivicJsonException refused =
          assertThrows(
              CivicJsonException.class,
              () -> reader.readLines(utf8(EVENT + bad), Entity.class).toList(),
              bad);
      assertEquals(Code.MALFORMED, refused.code());
      assertEquals(2, refused.line());
    }
    CivicJsonException twice =
        assertThrows(
            CivicJsonException.class,
            () -> reader.readLines(utf8(vote.replace("\"n\"", "\"type\"")), Entity.class).toList());
    assertEquals(Code.DUPLICATE_PROPERTY, twice.code());
    assertEquals(1, seen.size());
  }

  @Test
  void afterABadLineComesTheNextOne() {
    Iterator<Entity> lines =
        CivicJson.readLines(utf8("oops\n" + EVENT + "{}\n" + EVENT), Entity.class).iterator();
    assertEquals(1, assertThrows(CivicJsonException.class, lines::hasNext).line());
    assertEquals("event:e", lines.next().id().toString());
    assertEquals(3, assertThrows(CivicJsonException.class, lines::hasNext).line());
    assertEquals("event:e", lines.next().id().toString());
    assertFalse(lines.hasNext());
  }

  @Test
  void aLineIsAsLongAsTheLimitAndNoLonger() {
    String event = EVENT.strip();
    String longest = event + " ".repeat(CivicJson.MAX_LINE_LENGTH - event.length());
    assertEquals(1, CivicJson.readLines(utf8(longest + "\n"), Entity.class).count());
    assertEquals(1, CivicJson.readLines(utf8(longest), Entity.class).count());
    assertEquals(Code.LIMIT_EXCEEDED, refused(longest + " \n").code());
    assertEquals(Code.LIMIT_EXCEEDED, refused(longest + " ").code());
  }

  @Test
  void linesAreReadAsTheyAreConsumed() {
    InputStream endless =
        new InputStream() {
          private final byte[] line = EVENT.getBytes(StandardCharsets.UTF_8);
          private long position;

          @Override
          public int read() {
            return line[(int) (position++ % line.length)];
          }

          @Override
          public int read(byte[] buffer, int offset, int length) {
            for (int i = offset; i < offset + length; i++) {
              buffer[i] = (byte) read();
            }
            return length;
          }
        };
    Iterator<Entity> entities = CivicJson.readLines(endless, Entity.class).iterator();
    for (int i = 0; i < 10_000; i++) {
      assertEquals("event:e", entities.next().id().toString());
    }
  }

  @Test
  void manyEntitiesPassInBoundedMemory() throws IOException {
    long lines = 50_000;
    CountingStream out = new CountingStream();
    CivicJson.writeLines(
        LongStream.range(0, lines)
            .mapToObj(
                i ->
                    CivicEvent.builder()
                        .id(EntityId.of(EntityType.EVENT, "e" + i))
                        .kind(EventKind.FORUM)
                        .name(LocalizedText.of("km", "វេទិកា".repeat(20)))
                        .build()),
        out);
    assertEquals(lines, out.lines);
  }

  @Test
  void aLineWithoutEndIsRefusedAndNotCollected() {
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
        assertThrows(
            CivicJsonException.class, () -> CivicJson.readLines(endless, Entity.class).findFirst());
    assertEquals(Code.LIMIT_EXCEEDED, refused.code());
    assertFalse(refused.getMessage().isEmpty());
  }

  private static final class CountingStream extends OutputStream {
    private long lines;

    @Override
    public void write(int b) {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      for (int i = offset; i < offset + length; i++) {
        lines += bytes[i] == '\n' ? 1 : 0;
      }
    }
  }
}
