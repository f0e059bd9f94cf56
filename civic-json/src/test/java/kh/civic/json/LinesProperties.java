package kh.civic.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.primitives.Bytes;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import kh.civic.core.value.Entity;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the bytes: each line is either a value or one refusal, and the next line follows. */
class LinesProperties {

  private static final String EVENT =
      "{\"formatVersion\":\"1.0\",\"type\":\"event\",\"id\":\"event:e\",\"kind\":\"forum\"}";

  private static final int MOST = 200;

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Provide
  Arbitrary<byte[]> lines() {
    Arbitrary<byte[]> any = Arbitraries.bytes().array(byte[].class).ofMaxSize(2 * MOST);
    Arbitrary<byte[]> typical =
        Arbitraries.of(
                EVENT,
                EVENT + "\r",
                " ",
                "",
                "\uFEFF" + EVENT,
                "ក".repeat(MOST),
                "ក".repeat(MOST + 1),
                "x".repeat(3 * MOST),
                "{\"type\":\"event\"}",
                "\"ក")
            .map(LinesProperties::utf8);
    Arbitrary<byte[]> cut = typical.map(line -> java.util.Arrays.copyOf(line, line.length * 2 / 3));
    Arbitrary<byte[]> wrong =
        Arbitraries.of(
            new byte[] {(byte) 0xC0, (byte) 0x80},
            new byte[] {'{', (byte) 0xFF},
            new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
            new byte[] {(byte) 0xE1, (byte) 0x9E});
    return Arbitraries.oneOf(any, typical, cut, wrong)
        .list()
        .ofMaxSize(8)
        .map(
            all ->
                all.stream()
                    .reduce(new byte[0], (left, right) -> Bytes.concat(left, right, utf8("\n"))));
  }

  /** How many lines have more than white space, counted with nothing of the reader's. */
  private static long count(byte[] bytes) {
    long count = 0;
    boolean blank = true;
    for (byte next : bytes) {
      if (next == '\n') {
        count += blank ? 0 : 1;
        blank = true;
      } else {
        blank &= next == ' ' || next == '\t' || next == '\r';
      }
    }
    return count + (blank ? 0 : 1);
  }

  @Property(tries = 400)
  void refusalsAndValuesTogetherAreTheLines(@ForAll("lines") byte[] bytes) {
    if (Beginning.notText(bytes, Math.min(bytes.length, Beginning.LENGTH)).isPresent()) {
      assertEquals(1, refusals(bytes).size());
      return;
    }
    List<CivicJsonException> refused = new ArrayList<>();
    long values =
        CivicJson.reader()
            .maxLineLength(MOST)
            .onRefused(refused::add)
            .readLines(new ByteArrayInputStream(bytes), Entity.class)
            .count();
    assertEquals(count(bytes), values + refused.size());
    assertEquals(refusals(bytes), refused.stream().map(String::valueOf).toList());
    assertTrue(
        refused.stream().map(CivicJsonException::line).distinct().count() == refused.size(),
        refused::toString);
  }

  /** The refusals that an iterator meets which goes on after each. */
  private static List<String> refusals(byte[] bytes) {
    Iterator<Entity> lines =
        CivicJson.reader()
            .maxLineLength(MOST)
            .readLines(new ByteArrayInputStream(bytes), Entity.class)
            .iterator();
    List<String> refused = new ArrayList<>();
    while (refused.size() <= bytes.length) {
      try {
        lines.next();
      } catch (CivicJsonException next) {
        refused.add(String.valueOf(next));
      } catch (NoSuchElementException end) {
        return refused;
      }
    }
    throw new AssertionError("one line is refused for ever: " + refused.get(0));
  }

  @Example
  void inputThatIsNoTextEndsInOneRefusalThatSaysSo() throws Exception {
    java.io.ByteArrayOutputStream zipped = new java.io.ByteArrayOutputStream();
    try (var gzip = new java.util.zip.GZIPOutputStream(zipped)) {
      gzip.write(utf8((EVENT + "\n").repeat(1000)));
    }
    assertOneRefusal(zipped.toByteArray(), "gzip");
    String lines = (EVENT + "\n").repeat(10);
    assertOneRefusal(lines.getBytes(StandardCharsets.UTF_16), "UTF-16");
    assertOneRefusal(lines.getBytes(StandardCharsets.UTF_16BE), "UTF-16");
    assertOneRefusal(lines.getBytes(StandardCharsets.UTF_16LE), "UTF-16");
    assertOneRefusal(lines.getBytes("UTF-32"), "UTF-32");
    assertOneRefusal(lines.getBytes("UTF-32LE"), "UTF-32");
  }

  private static void assertOneRefusal(byte[] bytes, String what) {
    List<String> refused = refusals(bytes);
    assertEquals(1, refused.size(), refused::toString);
    assertTrue(refused.get(0).contains("expected UTF-8, was"), refused.get(0));
    assertTrue(refused.get(0).contains(what), refused.get(0));
    CivicJsonException document =
        assertThrows(CivicJsonException.class, () -> CivicJson.read(bytes));
    assertTrue(document.getMessage().contains(what), document.getMessage());
  }

  @Example
  void aByteOrderMarkIsNamed() throws Exception {
    String marked = "\uFEFF{\"formatVersion\":\"1.0\"}";
    for (CivicJsonException refused :
        List.of(
            assertThrows(CivicJsonException.class, () -> CivicJson.read(marked)),
            assertThrows(CivicJsonException.class, () -> CivicJson.read(utf8(marked))),
            assertThrows(
                CivicJsonException.class,
                () -> CivicJson.read(new java.io.StringReader(marked))))) {
      assertTrue(refused.getMessage().contains("byte order mark (U+FEFF)"), refused.getMessage());
      assertEquals("1:1", refused.line() + ":" + refused.column());
    }
    assertEquals(1, refusals(utf8("\uFEFF" + EVENT + "\n" + EVENT)).size());
  }
}
