package kh.civic.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonFilter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonIncludeProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import kh.civic.core.party.Organization;
import kh.civic.core.party.OrganizationKind;
import kh.civic.core.value.Entity;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.LocalizedText;
import kh.civic.core.value.Name;
import kh.civic.core.value.NameKind;
import kh.civic.core.value.PartialDate;
import kh.civic.json.Hosts.Host;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Annotations of a host: around a value of the model they work, inside it they are refused. */
class HostAnnotationsTest {

  private static final Organization WGPD =
      Organization.builder()
          .id(EntityId.of("org:wgpd"))
          .kind(OrganizationKind.WORKING_GROUP)
          .addNames(Name.of(NameKind.ACRONYM, LocalizedText.of("en", "WGPD")))
          .build();

  private static final String JSON = CivicJson.writeString(WGPD);

  record Ignoring(@JsonIgnoreProperties("contacts") Organization it) {}

  record IgnoringInList(@JsonIgnoreProperties("contacts") List<Organization> it) {}

  record Including(@JsonIncludeProperties("id") Organization it) {}

  record Formatted(@JsonFormat(pattern = "dd/MM/yyyy") PartialDate it) {}

  record Shaped(@JsonFormat(shape = JsonFormat.Shape.ARRAY) Organization it) {}

  record Unwrapped(@JsonUnwrapped Organization it) {}

  record Filtered(@JsonFilter("public") Organization it) {}

  @Test
  void whatWouldChangeTheInsideIsRefusedAndNotIgnored() {
    ImmutableMap<Object, String> values =
        ImmutableMap.of(
            new Ignoring(WGPD), "@JsonIgnoreProperties",
            new IgnoringInList(List.of(WGPD)), "@JsonIgnoreProperties",
            new Including(WGPD), "@JsonIncludeProperties",
            new Formatted(PartialDate.parse("2005")), "@JsonFormat",
            new Shaped(WGPD), "@JsonFormat",
            new Unwrapped(WGPD), "@JsonUnwrapped",
            new Filtered(WGPD), "@JsonFilter");
    values.forEach(
        (value, annotation) ->
            Hosts.PLAIN.forEach(
                (major, host) -> {
                  String at = major + " " + value.getClass().getSimpleName();
                  assertTold(annotation, at, () -> host.write(value, value.getClass()));
                  String json = "{\"it\":" + (value instanceof IgnoringInList ? "[]}" : JSON + "}");
                  assertTold(annotation, at, () -> host.read(json, value.getClass()));
                }));
  }

  private static void assertTold(
      String annotation, String at, org.junit.jupiter.api.function.Executable action) {
    String told = String.valueOf(assertThrows(Exception.class, action, at).getMessage());
    assertTrue(told.contains(annotation + " has no effect inside the type"), at + ": " + told);
  }

  private interface Hidden {
    @JsonIgnore
    Object contacts();
  }

  @Test
  void aMixInAndAConfigurationAreRefusedToo() {
    ImmutableMap<String, Host> hosts =
        ImmutableMap.of(
            "A mix-in of 2",
            new Hosts.Jackson2(Hosts.jackson2().addMixIn(Organization.class, Hidden.class)),
            "A mix-in of 3",
            new Hosts.Jackson3(Hosts.jackson3().addMixIn(Organization.class, Hidden.class)),
            "A configuration that ignores properties of 2",
            new Hosts.Jackson2(
                Hosts.jackson2()
                    .withConfigOverride(
                        Organization.class,
                        o ->
                            o.setIgnorals(
                                JsonIgnoreProperties.Value.forIgnoredProperties("contacts")))),
            "A configuration that ignores properties of 3",
            new Hosts.Jackson3(
                Hosts.jackson3()
                    .withConfigOverride(
                        Organization.class,
                        o ->
                            o.setIgnorals(
                                JsonIgnoreProperties.Value.forIgnoredProperties("contacts")))));
    hosts.forEach(
        (name, host) -> {
          String what = name.substring(0, name.length() - " of 2".length());
          assertTold(what, name, () -> host.write(WGPD, Organization.class));
          assertTold(what, name, () -> host.write(List.of(WGPD), Object.class));
          assertTold(what, name, () -> host.read(JSON, Organization.class));
        });
  }

  /** Around the value: its name in the host's object, whether it stands there, and other types. */
  record Around(
      @JsonProperty("org") @JsonAlias("organisation") Organization organization,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable PartialDate date,
      @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS) Entity entity,
      @JsonIgnoreProperties("a") Map<String, Organization> map) {}

  @Test
  void whatIsAroundTheValueWorks() throws IOException {
    Around around = new Around(WGPD, null, WGPD, Map.of("b", WGPD));
    String json = "{\"org\":" + JSON + ",\"entity\":" + JSON + ",\"map\":{\"b\":" + JSON + "}}";
    for (Host host : Hosts.PLAIN.values()) {
      assertEquals(json, host.write(around, Around.class));
      assertEquals(around, host.read(json, Around.class));
      assertEquals(around, host.read(json.replace("\"org\":", "\"organisation\":"), Around.class));
    }
  }

  @Test
  void aWrappedRootHasTheNameOfItsType() throws IOException {
    String wrapped = "{\"Organization\":" + JSON + "}";
    Host jackson2 =
        new Hosts.Jackson2(
            Hosts.jackson2()
                .enable(com.fasterxml.jackson.databind.SerializationFeature.WRAP_ROOT_VALUE)
                .enable(com.fasterxml.jackson.databind.DeserializationFeature.UNWRAP_ROOT_VALUE));
    Host jackson3 =
        new Hosts.Jackson3(
            Hosts.jackson3()
                .enable(tools.jackson.databind.SerializationFeature.WRAP_ROOT_VALUE)
                .enable(tools.jackson.databind.DeserializationFeature.UNWRAP_ROOT_VALUE));
    for (Host host : List.of(jackson2, jackson3)) {
      assertEquals(wrapped, host.write(WGPD, Organization.class));
      assertEquals(wrapped, host.write(WGPD, WGPD.getClass()));
      assertEquals(WGPD, host.read(wrapped, Organization.class));
    }
  }
}
