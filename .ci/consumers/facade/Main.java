package consumer.facade;

import java.time.LocalDate;
import kh.civic.core.CivicDataset;
import kh.civic.json.CivicJson;
import kh.civic.json.CivicJsonException;

/** Reads, writes and describes a dataset with the facade alone. */
public final class Main {

  private static final String DATASET =
      "{\"formatVersion\":\"1.0\",\"organizations\":[{\"type\":\"organization\",\"id\":\"org:wgpd\","
          + "\"kind\":\"working-group\",\"names\":[{\"text\":{\"en\":\"WGPD\"},\"kind\":\"acronym\"}]}]}";

  public static void main(String[] args) {
    CivicDataset dataset = CivicJson.read(DATASET);
    if (!CivicJson.read(CivicJson.writeString(dataset)).equals(dataset)) {
      throw new AssertionError("the facade does not round trip");
    }
    if (!dataset.validate(LocalDate.of(2026, 11, 22)).isEmpty()) {
      throw new AssertionError("violations in a sound dataset");
    }
    try {
      Object unexpected = CivicJson.read("{\"formatVersion\":\"2.0\"}");
      throw new AssertionError("read " + unexpected);
    } catch (CivicJsonException refused) {
      System.out.println("facade: " + refused.getMessage());
    }
    if (!CivicJson.schema().contains("2020-12")) {
      throw new AssertionError("no schema");
    }
  }
}
