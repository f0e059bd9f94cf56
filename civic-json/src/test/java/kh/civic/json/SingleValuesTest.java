package kh.civic.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kh.civic.core.CivicDataset;
import kh.civic.core.RootType;
import kh.civic.core.event.CivicEvent;
import kh.civic.core.party.Organization;
import kh.civic.core.value.Entity;
import kh.civic.core.value.LocalizedText;
import kh.civic.core.value.PartialDate;
import kh.civic.json.CivicJsonException.Code;
import kh.civic.json.Hosts.Host;
import kh.civic.json.Samples.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One value, from each of its forms and from each kind of input. */
class SingleValuesTest {

  private static final List<CivicEvent> EVENTS =
      List.of(CivicJson.read(event("", "forum"), CivicEvent.class));

  private static String event(String first, String kind) {
    return "{" + first + "\"type\":\"event\",\"id\":\"event:e\",\"kind\":\"" + kind + "\"}";
  }

  @Test
  void everyTypeIsReadAndWrittenByTheFacade() {
    for (Sample sample : Samples.VALUES) {
      if (sample.type() instanceof Class<?> type) {
        assertEquals(sample.value(), CivicJson.read(sample.json(), type), sample.name());
        assertEquals(
            sample.value(),
            CivicJson.read(sample.json().getBytes(StandardCharsets.UTF_8), type),
            sample.name());
      }
    }
  }

  private static String arrayOf(Object element) {
    return RootType.all().stream()
        .filter(list -> list.type().isInstance(element))
        .findFirst()
        .orElseThrow()
        .name();
  }

  @Test
  void aLineAnElementAndWhatAMapperWritesAreReadEverywhere() throws IOException {
    for (Sample sample : Samples.VALUES) {
      if (!(sample.value() instanceof Entity)) {
        continue;
      }
      Class<?> type = (Class<?>) sample.type();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      CivicJson.writeLines(Stream.of(sample.value()), out);
      String line = out.toString(StandardCharsets.UTF_8);
      assertTrue(line.startsWith("{\"formatVersion\":\"1.0\","), line);
      String array =
          "{\"formatVersion\":\"1.0\",\"%s\":[%s]}"
              .formatted(arrayOf(sample.value()), sample.json());
      String dataset = array.replace(sample.json(), line.strip());
      assertTrue(dataset.contains(line.strip()), dataset);
      for (String form : List.of(line, sample.json())) {
        assertEquals(sample.value(), CivicJson.read(form, type), sample.name());
        assertEquals(
            List.of(sample.value()),
            CivicJson.readLines(
                    new ByteArrayInputStream(form.getBytes(StandardCharsets.UTF_8)), type)
                .toList());
        for (Host host : Hosts.PLAIN.values()) {
          assertEquals(sample.value(), host.read(form, type), sample.name());
        }
      }
      for (Host host : Hosts.PLAIN.values()) {
        assertEquals(CivicJson.read(array), host.read(dataset, CivicDataset.class));
      }
      assertEquals(CivicJson.read(array), CivicJson.read(dataset));
    }
  }

  @Test
  void theDiscriminatorMayStandLast() throws IOException {
    String last = "{\"kind\":\"forum\",\"places\":[],\"id\":\"event:e\",\"type\":\"event\"}";
    assertEquals(EVENTS.get(0), CivicJson.read(last, Entity.class));
    for (Host host : Hosts.PLAIN.values()) {
      assertEquals(EVENTS.get(0), host.read(last, Entity.class));
    }
    CivicJsonException refused =
        assertThrows(
            CivicJsonException.class,
            () -> CivicJson.read(last.replace("[]", "[{\"code\":}]"), Entity.class));
    assertEquals(Code.MALFORMED, refused.code());
    refused =
        assertThrows(
            CivicJsonException.class,
            () -> CivicJson.read(last.replace("[]", "[{\"code\":7}]"), Entity.class));
    assertEquals("/places/0/code", refused.path());
    assertEquals("1:35", refused.line() + ":" + refused.column());
  }

  @Test
  void aTypeThatIsNotWantedIsRefused() {
    CivicJsonException refused =
        assertThrows(
            CivicJsonException.class, () -> CivicJson.read(event("", "forum"), Organization.class));
    assertEquals(Code.WRONG_DISCRIMINATOR, refused.code());
    assertThrows(IllegalArgumentException.class, () -> CivicJson.read("\"a\"", String.class));
    assertEquals(
        Code.LIMIT_EXCEEDED,
        assertThrows(
                CivicJsonException.class,
                () ->
                    CivicJson.read("{\"x\":[" + "1,".repeat(Lookahead.MOST) + "1]}", Entity.class))
            .code());
  }

  @Test
  void inAHigherVersionWhatIsNewGoesToTheHandler() throws IOException {
    String json = event("\"formatVersion\":\"1.3\",\"x\":1,", "forum");
    String versionLast =
        event("\"x\":1,", "forum").replace("\"forum\"}", "\"forum\",\"formatVersion\":\"1.3\"}");
    UnknownProperty unknown = new UnknownProperty("/x", "1", "1.3");
    for (String form : List.of(json, versionLast)) {
      List<UnknownProperty> seen = new ArrayList<>();
      assertEquals(
          EVENTS.get(0), CivicJson.reader().onUnknown(seen::add).read(form, CivicEvent.class));
      Host jackson2 =
          new Hosts.Jackson2(
              com.fasterxml.jackson.databind.json.JsonMapper.builder()
                  .addModule(new kh.civic.json.jackson2.CivicModule().onUnknown(seen::add)));
      Host jackson3 =
          new Hosts.Jackson3(
              tools.jackson.databind.json.JsonMapper.builder()
                  .addModule(new kh.civic.json.jackson3.CivicModule().onUnknown(seen::add)));
      for (Host host : List.of(jackson2, jackson3)) {
        assertEquals(EVENTS.get(0), host.read(form, CivicEvent.class));
        assertThrows(
            Exception.class, () -> host.read(form.replace("1.3", "1.0"), CivicEvent.class));
      }
      assertEquals(List.of(unknown, unknown, unknown), seen);
      assertThrows(CivicJsonException.class, () -> CivicJson.read(form, CivicEvent.class));
      for (Host host : Hosts.PLAIN.values()) {
        assertThrows(Exception.class, () -> host.read(form, CivicEvent.class));
      }
    }
  }

  @Test
  void anElementMayHaveAVersionOfItsOwn() {
    List<UnknownProperty> seen = new ArrayList<>();
    String dataset = "{\"formatVersion\":\"1.0\",\"events\":[%s]}";
    CivicJsonReader reader = CivicJson.reader().onUnknown(seen::add);
    assertEquals(
        EVENTS,
        reader
            .read(dataset.formatted(event("\"formatVersion\":\"1.2\",\"x\":1,", "forum")))
            .events());
    assertEquals(List.of(new UnknownProperty("/events/0/x", "1", "1.2")), seen);
    String old = dataset.replace("1.0", "1.2");
    assertThrows(
        CivicJsonException.class,
        () -> reader.read(old.formatted(event("\"formatVersion\":\"1.0\",\"x\":1,", "forum"))));
    assertEquals(
        Code.UNSUPPORTED_VERSION,
        assertThrows(
                CivicJsonException.class,
                () -> reader.read(old.formatted(event("\"formatVersion\":\"2.0\",", "forum"))))
            .code());
  }

  @Test
  void anyKindOfInputHoldsADataset(@TempDir Path folder) throws IOException {
    String json = "{\"formatVersion\":\"1.0\",\"events\":[" + event("", "forum") + "]}";
    CivicDataset dataset = CivicJson.read(json);
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    Path file = Files.write(folder.resolve("dataset.json"), bytes);
    assertEquals(EVENTS, dataset.events());
    assertEquals(dataset, CivicJson.read(bytes));
    assertEquals(dataset, CivicJson.read(new ByteArrayInputStream(bytes)));
    assertEquals(dataset, CivicJson.read(new StringReader(json)));
    assertEquals(dataset, CivicJson.read(file));
    assertThrows(IOException.class, () -> CivicJson.read(folder.resolve("none.json")));
    Files.write(file, "\"2005~\"".getBytes(StandardCharsets.UTF_8));
    assertEquals(PartialDate.parse("2005~"), CivicJson.reader().read(file, PartialDate.class));
    assertEquals(
        PartialDate.parse("2005~"),
        CivicJson.reader().read(new StringReader("\"2005~\""), PartialDate.class));
    assertEquals(Code.MALFORMED, refused("\"2005~\" 1", PartialDate.class).code());
    assertEquals(Code.MALFORMED, refused("", PartialDate.class).code());
  }

  private static CivicJsonException refused(String json, Class<?> type) {
    return assertThrows(CivicJsonException.class, () -> CivicJson.read(json, type), json);
  }

  @Test
  void indentedIsForPeople() {
    assertEquals(
        "{\n  \"en\": \"a\",\n  \"km\": \"ក\"\n}\n",
        CivicJson.writer().indented().writeString(LocalizedText.of("en", "a", "km", "ក")));
  }

  @Test
  void aWriterFlushesEachLineIfItIsTold() throws IOException {
    List<String> calls = new ArrayList<>();
    OutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void flush() {
            calls.add(toString(StandardCharsets.UTF_8));
          }
        };
    Stream<Entity> values = Stream.of(EVENTS.get(0), EVENTS.get(0));
    CivicJson.writer().flushingLines().writeLines(values, out);
    String line = event("\"formatVersion\":\"1.0\",", "forum") + "\n";
    assertEquals(List.of(line, line + line), calls.subList(0, 2));
  }

  @Test
  void aFaultInsideANumberHasTheNumbersPath() {
    String event = event("", "forum").replace("}", ",\"halfDays\":%s}");
    for (String number : List.of("1.5.2", "12x", "1x", "01", "1e", "-", "1.", "1\"", "1-2")) {
      assertEquals("/halfDays", refused(event.formatted(number), CivicEvent.class).path(), number);
    }
    assertEquals("", refused(event.formatted("1 2"), CivicEvent.class).path());
  }

  @Test
  void messagesDoNotSpeakOfTheOptionsOfTheParser() {
    for (String json :
        List.of(
            "{\"value\":NaN}",
            "{\"value\":+1}",
            "{\"value\":.5}",
            "{\"value\":5.}",
            "{/**/}",
            "{'value':1}",
            "{value:1}",
            "{\"value\":1,}",
            "{\"value\":1]",
            "{\"value\":\"\t\"}",
            "{\"value\":\"\\q\"}",
            "{\"value\":tru}",
            "{\"value\":01}",
            "{\"value\"",
            "#")) {
      CivicJsonException refused = refused(json, kh.civic.core.value.Count.class);
      assertEquals(Code.MALFORMED, refused.code(), json);
      for (String aside : List.of("Feature", "Source", "ALLOW_", "enable")) {
        assertTrue(!refused.getMessage().contains(aside), refused.getMessage());
      }
    }
  }
}
