package kh.civic.json.jackson2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper.DefaultTyping;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kh.civic.core.CivicDataset;
import kh.civic.core.document.DocumentStatus;
import kh.civic.core.party.Organization;
import kh.civic.core.party.OrganizationKind;
import kh.civic.core.place.AdministrativeLevel;
import kh.civic.core.place.DivisionCode;
import kh.civic.core.value.Count;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.Kind;
import kh.civic.core.value.LocalizedText;
import kh.civic.core.value.Name;
import kh.civic.core.value.NameKind;
import kh.civic.core.value.PartialDate;
import kh.civic.core.value.Period;
import kh.civic.json.CivicJson;
import kh.civic.json.CivicJsonException;
import kh.civic.json.CivicJsonException.Code;
import org.junit.jupiter.api.Test;

class CivicModuleTest {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new CivicModule()).build();

  private static final Organization WGPD =
      Organization.builder()
          .id(EntityId.of("org:wgpd"))
          .kind(OrganizationKind.WORKING_GROUP)
          .addNames(Name.of(NameKind.ACRONYM, LocalizedText.of("en", "WGPD", "und", "😀")))
          .build();

  /** A type of a user's own. */
  record Page(
      Organization organization,
      List<EntityId> ids,
      PartialDate date,
      Count count,
      Kind<OrganizationKind> kind,
      DocumentStatus status,
      LocalizedText title) {}

  private static final Page PAGE =
      new Page(
          WGPD,
          List.of(EntityId.of("org:a"), EntityId.of("doc:b")),
          PartialDate.parse("2005~"),
          Count.nearly(5000),
          Kind.parse(OrganizationKind.class, "guild"),
          DocumentStatus.IN_PREPARATION,
          LocalizedText.of("km", "ទំព័រ"));

  private static final String JSON =
      "{\"organization\":{\"type\":\"organization\",\"id\":\"org:wgpd\",\"kind\":\"working-group\","
          + "\"names\":[{\"kind\":\"acronym\",\"text\":{\"en\":\"WGPD\",\"und\":\"😀\"}}]},"
          + "\"ids\":[\"org:a\",\"doc:b\"],\"date\":\"2005~\","
          + "\"count\":{\"value\":5000,\"qualifier\":\"nearly\"},\"kind\":\"guild\","
          + "\"status\":\"in-preparation\",\"title\":{\"km\":\"ទំព័រ\"}}";

  @Test
  void typesOfTheModelStandInTypesOfTheUsers() throws IOException {
    assertEquals(JSON, MAPPER.writeValueAsString(PAGE));
    assertEquals(JSON, new String(MAPPER.writeValueAsBytes(PAGE), StandardCharsets.UTF_8));
    assertEquals(PAGE, MAPPER.readValue(JSON, Page.class));
    assertEquals(PAGE, MAPPER.readValue(JSON.getBytes(StandardCharsets.UTF_8), Page.class));
  }

  @Test
  void aTreeIsASourceToo() throws IOException {
    JsonNode tree = MAPPER.readTree(JSON);
    assertEquals(PAGE, MAPPER.treeToValue(tree, Page.class));
    JsonNode written = MAPPER.valueToTree(PAGE);
    assertEquals(JSON, written.toString());
  }

  @Test
  void mappersFindTheModuleOnTheClassPath() throws IOException {
    JsonMapper found = JsonMapper.builder().findAndAddModules().build();
    assertEquals(JSON, found.writeValueAsString(PAGE));
  }

  @Test
  void featuresOfTheMapperDoNotChangeWhatIsRefused() throws IOException {
    String json =
        JSON.replace("\"kind\":\"working-group\",", "\"kind\":\"working-group\",\"x\":1,");
    JsonMappingException refused =
        assertThrows(JsonMappingException.class, () -> MAPPER.readValue(json, Page.class));
    CivicJsonException cause = assertInstanceOf(CivicJsonException.class, refused.getCause());
    assertEquals(Code.UNKNOWN_PROPERTY, cause.code());
    assertEquals("/organization/x", cause.path());
    assertEquals(1, cause.line());
    assertEquals(json.indexOf("\"x\"") + 1, cause.column());
    assertEquals("organization", refused.getPath().get(0).getFieldName());
  }

  @Test
  void whatIsNotJsonInsideAValueIsOurErrorToo() throws IOException {
    JsonMappingException refused =
        assertThrows(
            JsonMappingException.class, () -> MAPPER.readValue("{\"value\":NaN}", Count.class));
    CivicJsonException cause = assertInstanceOf(CivicJsonException.class, refused.getCause());
    assertEquals(Code.MALFORMED, cause.code());
  }

  @Test
  void aTreeHasNoLines() throws IOException {
    JsonNode tree = MAPPER.readTree("{\"value\":-1}");
    JsonMappingException refused =
        assertThrows(JsonMappingException.class, () -> MAPPER.treeToValue(tree, Count.class));
    CivicJsonException cause = assertInstanceOf(CivicJsonException.class, refused.getCause());
    assertEquals("/value -1 -1", cause.path() + " " + cause.line() + " " + cause.column());
  }

  @Test
  void aFailingStreamStaysAnIoFailure() throws IOException {
    InputStream failing = new PipedInputStream(); // not connected
    IOException failed =
        assertThrows(IOException.class, () -> MAPPER.readValue(failing, CivicDataset.class));
    assertEquals(IOException.class, failed.getClass());
    assertEquals("Pipe not connected", failed.getMessage());
  }

  @Test
  void defaultTypingAddsNoClassNames() throws IOException {
    JsonMapper typing =
        JsonMapper.builder()
            .addModule(new CivicModule())
            .activateDefaultTyping(
                BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build(),
                DefaultTyping.NON_FINAL)
            .build();
    String json = typing.writeValueAsString(WGPD);
    assertEquals(MAPPER.writeValueAsString(WGPD), json);
    assertEquals(WGPD, typing.readValue(json, Organization.class));
  }

  @Test
  @SuppressWarnings("deprecation") // Typing of everything is too much, which is the point.
  void defaultTypingOfEverythingAddsNoClassNamesToTheModel() throws IOException {
    JsonMapper typing =
        JsonMapper.builder()
            .addModule(new CivicModule())
            .activateDefaultTyping(
                BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build(),
                DefaultTyping.EVERYTHING)
            .build();
    String json = typing.writeValueAsString(PAGE);
    assertFalse(json.contains("kh.civic.core"), json);
    assertEquals(PAGE, typing.readValue(json, Page.class));
  }

  @Test
  void indentationIsTheMappers() throws IOException {
    JsonMapper indenting =
        JsonMapper.builder()
            .addModule(new CivicModule())
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();
    String json = indenting.writeValueAsString(WGPD);
    assertTrue(json.lines().count() > 5, json);
    assertEquals(WGPD, indenting.readValue(json, Organization.class));
  }

  /** A type of a user's own, with maps. */
  record Tables(
      Map<AdministrativeLevel, Integer> levels,
      Map<DivisionCode, Integer> codes,
      Map<EntityId, Integer> ids,
      Map<Period, Integer> periods,
      Map<Kind<OrganizationKind>, Integer> kinds) {}

  @Test
  void keysOfMapsAreTheWordsOfTheFormat() throws IOException {
    Tables tables =
        new Tables(
            Map.of(AdministrativeLevel.PROVINCIAL, 1),
            Map.of(DivisionCode.of("0203"), 2),
            Map.of(EntityId.of("org:a"), 3),
            Map.of(Period.parse("2013/.."), 4),
            Map.of(Kind.parse(OrganizationKind.class, "guild"), 5));
    String json = MAPPER.writeValueAsString(tables);
    assertEquals(
        "{\"levels\":{\"provincial\":1},\"codes\":{\"0203\":2},\"ids\":{\"org:a\":3},"
            + "\"periods\":{\"2013/..\":4},\"kinds\":{\"guild\":5}}",
        json);
    assertEquals(tables, MAPPER.readValue(json, Tables.class));
  }

  @Test
  void aKeyThatTheFormatRefusesIsRefused() throws IOException {
    for (String key : List.of("levels", "codes", "ids", "periods", "kinds")) {
      String json = "{\"" + key + "\":{\"Not a Word\":1}}";
      JsonMappingException refused =
          assertThrows(
              JsonMappingException.class, () -> MAPPER.readValue(json, Tables.class), json);
      CivicJsonException cause = assertInstanceOf(CivicJsonException.class, refused.getCause());
      assertEquals(key.equals("levels") ? Code.UNKNOWN_CODE : Code.INVALID_VALUE, cause.code());
    }
  }

  @Test
  void aMapperThatEscapesMoreIsObeyed() throws IOException {
    JsonMapper ascii =
        JsonMapper.builder()
            .addModule(new CivicModule())
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build();
    LocalizedText text = LocalizedText.of("km", "ក😀");
    String escaped = "{\"km\":\"\\u1780\\uD83D\\uDE00\"}";
    assertEquals(escaped, ascii.writeValueAsString(text));
    assertEquals(escaped, new String(ascii.writeValueAsBytes(text), StandardCharsets.UTF_8));
  }

  @Test
  void theVersionIsThatOfTheArtifact() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    String version = new CivicModule().version().toString();
    assertEquals(CivicJson.version(), version);
    assertTrue(pom.contains("<version>" + version + "</version>"), version);
  }

  @Test
  void aMapperWithoutTheModuleIsToldAtTheStart() {
    CivicModule.requireRegistered(MAPPER);
    IllegalStateException refused =
        assertThrows(
            IllegalStateException.class,
            () -> CivicModule.requireRegistered(JsonMapper.builder().build()));
    assertTrue(
        String.valueOf(refused.getMessage()).endsWith("add " + CivicModule.class.getName()),
        refused.getMessage());
  }

  @Test
  void thePathBeginsAtTheRootOfTheDocument() {
    String json = JSON.replace("\"org:a\",\"doc:b\"", "\"org:a\",\"doc\"");
    assertEquals("/ids/1", refused(json, Page.class).path());
    assertEquals("/count/value", refused(JSON.replace("5000", "-1"), Page.class).path());
    assertEquals("/date", refused(JSON.replace("2005~", "2005-13"), Page.class).path());
    assertEquals(
        "/organization/names/0/kind", refused(JSON.replace("\"acronym\"", "7"), Page.class).path());
    assertEquals("/codes/02x", refused("{\"codes\":{\"02x\":1}}", Tables.class).path());
    assertEquals("", refused("{}", CivicDataset.class).path());
  }

  private static CivicJsonException refused(String json, Class<?> type) {
    Exception refused = assertThrows(Exception.class, () -> MAPPER.readValue(json, type), json);
    return assertInstanceOf(CivicJsonException.class, refused.getCause());
  }
}
