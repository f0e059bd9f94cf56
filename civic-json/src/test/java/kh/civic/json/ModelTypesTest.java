package kh.civic.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.reflect.TypeParameter;
import com.google.common.reflect.TypeToken;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import kh.civic.core.CivicDataset;
import kh.civic.core.Rule;
import kh.civic.core.Violation;
import kh.civic.core.event.EventKind;
import kh.civic.core.party.OrganizationKind;
import kh.civic.core.place.Gazetteer;
import kh.civic.core.value.Certainty;
import kh.civic.core.value.Count;
import kh.civic.core.value.Kind;
import kh.civic.core.value.Lineage;
import kh.civic.core.value.LocalizedText;
import kh.civic.json.Hosts.Host;
import org.junit.jupiter.api.Test;

/** No type of the model is left to what a host sees of its class. */
class ModelTypesTest {

  /** JSON that a host could take for a value of some type. */
  private static final ImmutableList<String> GUESSES =
      ImmutableList.of(
          "\"no such value\"",
          "\"\"",
          "\"9x\"",
          "7",
          "1.5",
          "true",
          "[]",
          "{}",
          "{\"digits\":\"9x\"}",
          "{\"value\":-1}",
          "{\"word\":\"No Word\"}");

  private static Type mapFrom(Class<?> key) {
    return mapFrom(TypeToken.of(key));
  }

  private static <T> Type mapFrom(TypeToken<T> key) {
    return new TypeToken<Map<T, Integer>>() {}.where(new TypeParameter<T>() {}, key).getType();
  }

  private static String refused(Host host, String json, Type type, String at) {
    return String.valueOf(
        assertThrows(Exception.class, () -> host.read(json, type), at).getMessage());
  }

  @Test
  void everyTypeHasACodecOrIsRefused() {
    assertTrue(ModelTypes.ALL.size() > 70, ModelTypes.ALL::toString);
    for (Class<?> type : ModelTypes.ALL) {
      assertNotEquals(
          CivicCodec.of(type).isPresent(), CivicCodec.refusal(type).isPresent(), type.getName());
    }
  }

  @Test
  void everyCodelistHasACodec() {
    assertEquals(
        List.of(),
        ModelTypes.ALL.stream()
            .filter(type -> type.isEnum() && CivicCodec.of(type).isEmpty())
            .toList());
  }

  @Test
  void whatTheFormatDoesNotHaveIsRefusedByBothMajorsAndTheFacade() {
    for (Class<?> type : ModelTypes.ALL) {
      if (CivicCodec.refusal(type).isPresent()) {
        Hosts.PLAIN.forEach(
            (name, host) -> {
              String at = name + " " + type.getName();
              String reason = type == Kind.class ? "Kind<OrganizationKind>" : "The format has no";
              assertTrue(refused(host, "{}", type, at).contains(reason), at);
              assertTrue(refused(host, "{\"a\":1}", mapFrom(type), at).contains(reason), at);
            });
        assertThrows(IllegalArgumentException.class, () -> CivicJson.read("{}", type));
      }
    }
  }

  @Test
  void whatTheFormatDoesNotHaveIsNotWritten() {
    ImmutableMap<String, Object> values =
        ImmutableMap.of(
            "Gazetteer", Gazetteer.embedded(),
            "Lineage", Lineage.of(ImmutableSetMultimap.of()),
            "Combination", CivicDataset.combine(CivicDataset.builder().build()),
            "Builder", CivicDataset.builder());
    values.forEach(
        (name, value) -> {
          for (Object written : List.of(value, List.of(value), Map.of("a", value))) {
            Hosts.PLAIN.forEach(
                (major, host) -> {
                  Exception told =
                      assertThrows(
                          Exception.class, () -> host.write(written, Object.class), major + name);
                  assertTrue(
                      String.valueOf(told.getMessage()).contains("The format has no " + name),
                      told.getMessage());
                });
          }
          assertThrows(IllegalArgumentException.class, () -> CivicJson.writeString(value));
        });
  }

  @Test
  void whatIsNoTextIsNoKey() {
    for (Object key :
        List.of(LocalizedText.of("en", "a"), Count.some(), CivicDataset.builder().build())) {
      Hosts.PLAIN.forEach(
          (major, host) ->
              assertTrue(
                  String.valueOf(
                          assertThrows(
                                  Exception.class,
                                  () -> host.write(Map.of(key, 1), Object.class),
                                  major)
                              .getMessage())
                      .contains("is no text, and so no key")));
    }
  }

  /**
   * Without the module a host cannot be kept from writing nonsense, but from making values it can.
   */
  @Test
  void aBareMapperMakesNoValuePastTheChecksOfItsType() {
    Hosts.BARE.forEach(
        (name, host) -> {
          for (Class<?> type : ModelTypes.ALL) {
            for (String json : GUESSES) {
              assertSound(name, host, json, type, type);
              if (json.startsWith("\"")) {
                assertSound(name, host, "{" + json + ":1}", mapFrom(type), type);
              }
            }
          }
        });
  }

  private static void assertSound(String name, Host host, String json, Type as, Class<?> type) {
    Object read;
    try {
      read = host.read(json, as);
    } catch (IOException | RuntimeException refused) {
      return;
    }
    Object made = read;
    // A constant, by name or by number, is a value like any other.
    boolean nothing = made == null || made.equals(Map.of()) || type.isEnum();
    assertTrue(nothing, () -> name + " made " + made + " of " + json + " as " + as);
  }

  @Test
  void wordsOfCodelistsAreThoseOfTheFormat() throws IOException {
    for (Host host : Hosts.PLAIN.values()) {
      assertEquals(
          "\"working-group\"", host.write(OrganizationKind.WORKING_GROUP, OrganizationKind.class));
      assertEquals("{\"definite\":1}", host.write(Map.of(Certainty.DEFINITE, 1), Object.class));
      assertEquals(
          Map.of(Rule.REFERENCE_DANGLING, 1),
          host.read("{\"reference.dangling\":1}", mapFrom(Rule.class)));
      assertTrue(
          refused(host, "\"guild\"", OrganizationKind.class, "")
              .contains("Kind<OrganizationKind>"));
      assertEquals("\"guild\"", host.write(Kind.parse(EventKind.class, "guild"), Kind.class));
    }
  }

  @Test
  void aViolationIsWrittenInTheWordsOfTheDocumentation() throws IOException {
    Violation violation =
        new Violation(Rule.REFERENCE_DANGLING, "/events/0/partOf", "event:e is not in the dataset");
    String json =
        "{\"rule\":\"reference.dangling\",\"severity\":\"error\",\"path\":\"/events/0/partOf\","
            + "\"message\":\"event:e is not in the dataset\"}";
    for (Host host : Hosts.PLAIN.values()) {
      assertEquals(json, host.write(violation, Violation.class));
      assertEquals(violation, host.read(json, Violation.class));
      assertTrue(
          refused(host, json.replace("error", "warning"), Violation.class, "")
              .contains("severity: expected that of the rule"));
    }
    assertEquals(violation, CivicJson.read(json, Violation.class));
  }
}
