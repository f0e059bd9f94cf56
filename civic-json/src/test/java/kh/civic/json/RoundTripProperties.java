package kh.civic.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import kh.civic.core.CivicDataset;
import kh.civic.core.testkit.DatasetArbitraries;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written reads back, and all three ways write the same bytes. */
class RoundTripProperties {

  private static final tools.jackson.databind.json.JsonMapper JACKSON_3 =
      tools.jackson.databind.json.JsonMapper.builder()
          .addModule(new kh.civic.json.jackson3.CivicModule())
          .build();

  private static final com.fasterxml.jackson.databind.json.JsonMapper JACKSON_2 =
      com.fasterxml.jackson.databind.json.JsonMapper.builder()
          .addModule(new kh.civic.json.jackson2.CivicModule())
          .build();

  /** Datasets of the model's own test kit, and such as the tables of the shapes allow. */
  @Provide
  Arbitrary<CivicDataset> datasets() {
    return Arbitraries.oneOf(
        DatasetArbitraries.datasets(), Documents.datasets().map(CivicJson::read));
  }

  @Property(tries = 100)
  void whatIsWrittenReadsBackEqual(@ForAll("datasets") CivicDataset dataset) throws IOException {
    String text = CivicJson.writeString(dataset);
    assertEquals(dataset, CivicJson.read(text));
    assertEquals(dataset, CivicJson.read(new ByteArrayInputStream(bytes(dataset))));
    assertEquals(dataset, JACKSON_3.readValue(text, CivicDataset.class));
    assertEquals(dataset, JACKSON_2.readValue(text, CivicDataset.class));
    assertEquals(dataset, JACKSON_3.readValue(bytes(dataset), CivicDataset.class));
    assertEquals(dataset, JACKSON_2.readValue(bytes(dataset), CivicDataset.class));
  }

  @Property(tries = 100)
  void allWaysWriteTheSameBytes(@ForAll("datasets") CivicDataset dataset) throws IOException {
    byte[] bytes = bytes(dataset);
    assertEquals(new String(bytes, StandardCharsets.UTF_8), CivicJson.writeString(dataset));
    assertArrayEquals(bytes, JACKSON_3.writeValueAsBytes(dataset));
    assertArrayEquals(bytes, JACKSON_2.writeValueAsBytes(dataset));
    assertEquals(CivicJson.writeString(dataset), JACKSON_3.writeValueAsString(dataset));
    assertEquals(CivicJson.writeString(dataset), JACKSON_2.writeValueAsString(dataset));
  }

  @Property(tries = 100)
  void writingIsCanonical(@ForAll("datasets") CivicDataset dataset) {
    String text = CivicJson.writeString(dataset);
    assertEquals(text, CivicJson.writeString(CivicJson.read(text)));
  }

  private static byte[] bytes(CivicDataset dataset) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CivicJson.write(dataset, out);
    return out.toByteArray();
  }
}
