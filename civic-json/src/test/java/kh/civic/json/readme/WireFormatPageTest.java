package kh.civic.json.readme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.primitives.Bytes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kh.civic.core.CivicDataset;
import kh.civic.core.place.Division;
import kh.civic.core.place.DivisionType;
import kh.civic.core.place.Gazetteer;
import kh.civic.json.CivicJson;
import kh.civic.json.CivicJsonException;
import kh.civic.json.UnknownProperty;
import kh.civic.json.jackson3.CivicModule;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What the page on the wire format shows and states, run. */
class WireFormatPageTest {

  private static final Path PAGE = Path.of("README.md");

  /** The first dataset of the page. */
  private static String example() throws IOException {
    Matcher json = Pattern.compile("(?s)```json\n(.*?)```").matcher(Files.readString(PAGE));
    assertTrue(json.find());
    return json.group(1);
  }

  private static InputStream utf8(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void theExampleIsRead() throws IOException {
    InputStream in = utf8(example());
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    CivicDataset dataset = CivicJson.read(in); // UTF-8
    CivicJson.write(dataset, out);
    String schema = CivicJson.schema(); // JSON Schema, draft 2020-12

    assertEquals(2, dataset.entities().size());
    assertEquals(dataset, CivicJson.read(out.toString(StandardCharsets.UTF_8)));
    assertTrue(schema.contains("2020-12"));
  }

  @Test
  void whatIsNewInAHigherMinorVersionGoesToAHandler() throws IOException {
    InputStream in = utf8("{\"formatVersion\":\"1.1\",\"votes\":[]}");

    List<UnknownProperty> unknown = new ArrayList<>();
    CivicDataset dataset = CivicJson.reader().onUnknown(unknown::add).read(in);

    assertEquals(CivicDataset.builder().build(), dataset);
    assertEquals(List.of(new UnknownProperty("/votes", "[]", "1.1")), unknown);
  }

  @Test
  void aGazetteerGoesThroughLines() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CivicJson.writeLines(Gazetteer.embedded().divisions().stream(), out);
    InputStream in = new ByteArrayInputStream(out.toByteArray());
    long districts =
        CivicJson.readLines(in, Division.class)
            .filter(division -> division.type() == DivisionType.DISTRICT)
            .count();
    assertTrue(districts > 100, districts + " districts");
  }

  @Test
  void refusedLinesGoToAHandler() {
    InputStream in =
        utf8(
            "oops\n{\"type\":\"division\",\"id\":\"div:02\",\"code\":\"02\","
                + "\"divisionType\":\"province\","
                + "\"names\":[{\"kind\":\"official\",\"text\":{\"en\":\"Battambang\"}}]}\n");

    List<CivicJsonException> refused = new ArrayList<>();
    List<Division> read =
        CivicJson.reader().onRefused(refused::add).readLines(in, Division.class).toList();

    assertEquals("div:02", read.get(0).id().toString());
    assertEquals(List.of(1), refused.stream().map(CivicJsonException::line).toList());
  }

  @Test
  void aMapperTakesTheModule() throws IOException {
    JsonMapper mapper = JsonMapper.builder().addModule(new CivicModule()).build();
    CivicModule.requireRegistered(mapper); // IllegalStateException if the module is not there

    CivicDataset dataset = mapper.readValue(example(), CivicDataset.class);
    assertEquals(CivicJson.writeString(dataset), mapper.writeValueAsString(dataset));
  }

  private static CivicDataset strictly(JsonMapper mapper, InputStream in) {
    JsonMapper strict =
        mapper.rebuild().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    CivicDataset dataset =
        strict.readValue(
            new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()), CivicDataset.class);
    return dataset;
  }

  /** What the page says that a mapper lets pass, and what two lines do about it. */
  @Test
  void twoLinesTightenAMapper() throws IOException {
    JsonMapper mapper =
        JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .addModule(new CivicModule())
            .build();
    String json = "{\"formatVersion\":\"1.0\"}";
    byte[] overlong = json.replace("1.0", "1_0").getBytes(StandardCharsets.UTF_8);
    int at = json.indexOf("1.0") + 1;
    overlong =
        Bytes.concat(
            Arrays.copyOf(overlong, at),
            new byte[] {(byte) 0xC0, (byte) 0xAE},
            Arrays.copyOfRange(overlong, at + 1, overlong.length));
    for (byte[] loose :
        List.of(
            (json + " x").getBytes(StandardCharsets.UTF_8),
            json.getBytes(StandardCharsets.UTF_16BE),
            json.getBytes("UTF-32"),
            overlong)) {
      assertEquals(CivicJson.read(json), mapper.readValue(loose, CivicDataset.class));
      assertThrows(JacksonException.class, () -> strictly(mapper, new ByteArrayInputStream(loose)));
      assertThrows(CivicJsonException.class, () -> CivicJson.read(loose));
    }
    assertEquals(CivicJson.read(json), strictly(mapper, utf8(json)));
  }

  @Test
  void theTableOfLimitsHasTheLimits() throws IOException {
    String page = Files.readString(PAGE);
    for (int limit :
        new int[] {
          CivicJson.MAX_LENGTH, CivicJson.MAX_LINE_LENGTH, CivicJson.MAX_STRING,
        }) {
      assertTrue(page.contains(String.format(Locale.ROOT, "%,d characters", limit)), "" + limit);
    }
    for (int limit : new int[] {CivicJson.MAX_DEPTH, CivicJson.MAX_NAME, CivicJson.MAX_NUMBER}) {
      assertTrue(page.contains("| " + limit + " "), "" + limit);
    }
  }

  @Test
  void theTableOfATypeIsTheOneInTheSource() throws IOException {
    Matcher table =
        Pattern.compile("(?s)```\n(static final Shape.*?)```").matcher(Files.readString(PAGE));
    assertTrue(table.find());
    String source = Files.readString(Path.of("src/main/java/kh/civic/json/PlaceShapes.java"));
    assertTrue(source.contains(table.group(1).indent(2).stripTrailing()), table.group(1));
  }
}
