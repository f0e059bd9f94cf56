package kh.civic.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kh.civic.json.Hosts.Host;
import kh.civic.json.Samples.Sample;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every type of the format, wherever it can stand in a type of a host, under every feature of both
 * majors, one at a time: the bytes stay, or their meaning stays, or the host is told.
 */
class MapperFeaturesTest {

  /** What a feature does to what is written, or to reading what was written without it. */
  private enum Effect {
    /** Other bytes, which a plain mapper reads as the same value. */
    MEANING_STAYS,
    /** Other bytes, which a mapper with the same feature reads as the same value. */
    SAME_MAPPER_READS,
    /** Other bytes, and a mapper that says so when it reads. */
    READER_REFUSES,
    /** An exception when something is written. */
    WRITER_REFUSES,
    /** An exception when what a plain mapper wrote is read. */
    PLAIN_JSON_REFUSED,
    /** Another value, and no word. */
    SILENT
  }

  @Test
  void withThePlainMapperTheBytesAreThoseOfTheFacade() throws IOException {
    for (Map.Entry<String, Host> host : Hosts.PLAIN.entrySet()) {
      for (Sample sample : Samples.STANDING) {
        String at = host.getKey() + ": " + sample;
        String json = host.getValue().write(sample.value(), sample.type());
        assertEquals(sample.json(), json, at);
        assertEquals(sample.value(), host.getValue().read(json, sample.type()), at);
      }
    }
  }

  @Test
  @Tag("newest-jackson")
  void theReadmeListsWhatFeaturesDo() throws IOException {
    Map<String, Set<Effect>> effects = new TreeMap<>();
    Hosts.changed()
        .forEach(
            (feature, host) -> {
              Set<Effect> found = EnumSet.noneOf(Effect.class);
              for (Sample sample : Samples.STANDING) {
                add(found, feature, host, sample);
              }
              if (!found.isEmpty()) {
                effects.put(feature, found);
              }
            });
    Set<String> listed = new TreeSet<>();
    for (String line : Files.readAllLines(Path.of("README.md"))) {
      if (line.matches("\\| [23] `[A-Za-z.]+Feature\\.[A-Z_0-9]+` \\|.*")
          || line.matches("\\| [23] `[A-Za-z.]+\\.Feature\\.[A-Z_0-9]+` \\|.*")) {
        listed.add(line.substring(2, line.indexOf("` |")).replace("`", ""));
      }
    }
    assertTrue(
        effects.values().stream().noneMatch(f -> f.contains(Effect.SILENT)), effects::toString);
    assertEquals(effects.keySet(), listed, effects::toString);
  }

  private static void add(Set<Effect> effects, String feature, Host host, Sample sample) {
    Host plain = Hosts.PLAIN.get("Jackson " + feature.charAt(0));
    String json;
    try {
      json = host.write(sample.value(), sample.type());
      if (!json.equals(sample.json())) {
        effects.add(effect(plain, host, json, sample));
      }
    } catch (IOException | RuntimeException refused) {
      effects.add(Effect.WRITER_REFUSES);
    }
    try {
      if (!sample.value().equals(host.read(sample.json(), sample.type()))) {
        effects.add(Effect.SILENT);
      }
    } catch (IOException | RuntimeException refused) {
      effects.add(Effect.PLAIN_JSON_REFUSED);
    }
  }

  private static Effect effect(Host plain, Host host, String json, Sample sample) {
    Boolean plainly = reads(plain, json, sample);
    Boolean likewise = reads(host, json, sample);
    if (Boolean.FALSE.equals(plainly) || Boolean.FALSE.equals(likewise)) {
      return Effect.SILENT;
    }
    return plainly != null
        ? Effect.MEANING_STAYS
        : likewise != null ? Effect.SAME_MAPPER_READS : Effect.READER_REFUSES;
  }

  /** Returns whether a host reads JSON as the value, or null if it refuses it. */
  @org.jspecify.annotations.Nullable
  private static Boolean reads(Host host, String json, Sample sample) {
    try {
      return sample.value().equals(host.read(json, sample.type()));
    } catch (IOException | RuntimeException refused) {
      return null;
    }
  }
}
