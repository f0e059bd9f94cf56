package kh.civic.json;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.lang.reflect.Type;

/** Mappers of both majors, with one feature changed, behind what both can do. */
final class Hosts {

  /** A mapper. */
  interface Host {
    String write(Object value, Type type) throws IOException;

    Object read(String json, Type type) throws IOException;
  }

  /** A mapper of each major as it comes, without the module. */
  static final ImmutableMap<String, Host> BARE =
      ImmutableMap.of(
          "Jackson 2",
          new Jackson2(com.fasterxml.jackson.databind.json.JsonMapper.builder()),
          "Jackson 3",
          new Jackson3(tools.jackson.databind.json.JsonMapper.builder()));

  /** A mapper of each major with the module. */
  static final ImmutableMap<String, Host> PLAIN =
      ImmutableMap.of("Jackson 2", new Jackson2(jackson2()), "Jackson 3", new Jackson3(jackson3()));

  private Hosts() {}

  static com.fasterxml.jackson.databind.json.JsonMapper.Builder jackson2() {
    return com.fasterxml.jackson.databind.json.JsonMapper.builder()
        .addModule(new com.fasterxml.jackson.datatype.jdk8.Jdk8Module())
        .addModule(new kh.civic.json.jackson2.CivicModule());
  }

  static tools.jackson.databind.json.JsonMapper.Builder jackson3() {
    return tools.jackson.databind.json.JsonMapper.builder()
        .addModule(new kh.civic.json.jackson3.CivicModule());
  }

  /** A mapper of Jackson 2. */
  static final class Jackson2 implements Host {
    private final com.fasterxml.jackson.databind.ObjectMapper mapper;

    Jackson2(com.fasterxml.jackson.databind.json.JsonMapper.Builder builder) {
      mapper = builder.build();
    }

    @Override
    public String write(Object value, Type type) throws IOException {
      return mapper.writerFor(mapper.constructType(type)).writeValueAsString(value);
    }

    @Override
    public Object read(String json, Type type) throws IOException {
      return mapper.readValue(json, mapper.constructType(type));
    }
  }

  /** A mapper of Jackson 3. */
  static final class Jackson3 implements Host {
    private final tools.jackson.databind.ObjectMapper mapper;

    Jackson3(tools.jackson.databind.json.JsonMapper.Builder builder) {
      mapper = builder.build();
    }

    @Override
    public String write(Object value, Type type) {
      return mapper.writerFor(mapper.constructType(type)).writeValueAsString(value);
    }

    @Override
    public Object read(String json, Type type) {
      return mapper.readValue(json, mapper.constructType(type));
    }
  }

  /** Every feature of both majors, changed from its default in an otherwise plain mapper. */
  static ImmutableMap<String, Host> changed() {
    ImmutableMap.Builder<String, Host> hosts = ImmutableMap.builder();
    for (var feature : com.fasterxml.jackson.databind.SerializationFeature.values()) {
      add2(hosts, feature, jackson2().configure(feature, !feature.enabledByDefault()));
    }
    for (var feature : com.fasterxml.jackson.databind.DeserializationFeature.values()) {
      add2(hosts, feature, jackson2().configure(feature, !feature.enabledByDefault()));
    }
    for (var feature : com.fasterxml.jackson.databind.MapperFeature.values()) {
      add2(hosts, feature, mapperFeature(feature));
    }
    for (var feature : com.fasterxml.jackson.databind.cfg.EnumFeature.values()) {
      add2(hosts, feature, jackson2().configure(feature, !feature.enabledByDefault()));
    }
    for (var feature : com.fasterxml.jackson.databind.cfg.JsonNodeFeature.values()) {
      add2(hosts, feature, jackson2().configure(feature, !feature.enabledByDefault()));
    }
    for (var feature : com.fasterxml.jackson.core.json.JsonReadFeature.values()) {
      add2(hosts, feature, jackson2().configure(feature, !feature.enabledByDefault()));
    }
    for (var feature : com.fasterxml.jackson.core.json.JsonWriteFeature.values()) {
      add2(hosts, feature, jackson2().configure(feature, !feature.enabledByDefault()));
    }
    for (var feature : com.fasterxml.jackson.core.StreamReadFeature.values()) {
      add2(hosts, feature, jackson2().configure(feature, !feature.enabledByDefault()));
    }
    for (var feature : com.fasterxml.jackson.core.StreamWriteFeature.values()) {
      add2(hosts, feature, jackson2().configure(feature, !feature.enabledByDefault()));
    }
    for (var feature : com.fasterxml.jackson.core.JsonFactory.Feature.values()) {
      add2(hosts, feature, factoryFeature(feature));
    }
    for (var feature : tools.jackson.databind.SerializationFeature.values()) {
      add3(hosts, feature, jackson3().configure(feature, !feature.enabledByDefault()));
    }
    for (var feature : tools.jackson.databind.DeserializationFeature.values()) {
      add3(hosts, feature, jackson3().configure(feature, !feature.enabledByDefault()));
    }
    for (var feature : tools.jackson.databind.MapperFeature.values()) {
      add3(hosts, feature, jackson3().configure(feature, !feature.enabledByDefault()));
    }
    for (var feature : tools.jackson.databind.cfg.EnumFeature.values()) {
      add3(hosts, feature, jackson3().configure(feature, !feature.enabledByDefault()));
    }
    for (var feature : tools.jackson.databind.cfg.DateTimeFeature.values()) {
      add3(hosts, feature, jackson3().configure(feature, !feature.enabledByDefault()));
    }
    for (var feature : tools.jackson.databind.cfg.JsonNodeFeature.values()) {
      add3(hosts, feature, jackson3().configure(feature, !feature.enabledByDefault()));
    }
    for (var feature : tools.jackson.core.json.JsonReadFeature.values()) {
      add3(hosts, feature, jackson3().configure(feature, !feature.enabledByDefault()));
    }
    for (var feature : tools.jackson.core.json.JsonWriteFeature.values()) {
      add3(hosts, feature, jackson3().configure(feature, !feature.enabledByDefault()));
    }
    for (var feature : tools.jackson.core.StreamReadFeature.values()) {
      add3(hosts, feature, jackson3().configure(feature, !feature.enabledByDefault()));
    }
    for (var feature : tools.jackson.core.StreamWriteFeature.values()) {
      add3(hosts, feature, jackson3().configure(feature, !feature.enabledByDefault()));
    }
    for (var feature : tools.jackson.core.TokenStreamFactory.Feature.values()) {
      add3(hosts, feature, factoryFeature(feature));
    }
    return hosts.buildOrThrow();
  }

  @SuppressWarnings("deprecation") // A deprecated feature is one that hosts have.
  private static com.fasterxml.jackson.databind.json.JsonMapper.Builder mapperFeature(
      com.fasterxml.jackson.databind.MapperFeature feature) {
    return jackson2().configure(feature, !feature.enabledByDefault());
  }

  private static com.fasterxml.jackson.databind.json.JsonMapper.Builder factoryFeature(
      com.fasterxml.jackson.core.JsonFactory.Feature feature) {
    return com.fasterxml.jackson.databind.json.JsonMapper.builder(
            com.fasterxml.jackson.core.JsonFactory.builder()
                .configure(feature, !feature.enabledByDefault())
                .build())
        .addModule(new com.fasterxml.jackson.datatype.jdk8.Jdk8Module())
        .addModule(new kh.civic.json.jackson2.CivicModule());
  }

  private static tools.jackson.databind.json.JsonMapper.Builder factoryFeature(
      tools.jackson.core.TokenStreamFactory.Feature feature) {
    return tools.jackson.databind.json.JsonMapper.builder(
            tools.jackson.core.json.JsonFactory.builder()
                .configure(feature, !feature.enabledByDefault())
                .build())
        .addModule(new kh.civic.json.jackson3.CivicModule());
  }

  private static void add2(
      ImmutableMap.Builder<String, Host> hosts,
      Enum<?> feature,
      com.fasterxml.jackson.databind.json.JsonMapper.Builder builder) {
    hosts.put(name("2", feature), new Jackson2(builder));
  }

  private static void add3(
      ImmutableMap.Builder<String, Host> hosts,
      Enum<?> feature,
      tools.jackson.databind.json.JsonMapper.Builder builder) {
    hosts.put(name("3", feature), new Jackson3(builder));
  }

  private static String name(String major, Enum<?> feature) {
    Class<?> type = feature.getDeclaringClass();
    String owner = type.isMemberClass() ? type.getEnclosingClass().getSimpleName() + "." : "";
    return major + " " + owner + type.getSimpleName() + "." + feature.name();
  }
}
