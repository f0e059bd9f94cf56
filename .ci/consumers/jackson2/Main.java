package consumer.jackson2;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.JsonMappingException;
import kh.civic.core.CivicDataset;
import kh.civic.json.CivicJson;
import kh.civic.json.CivicJsonException;
import kh.civic.json.jackson2.CivicModule;

/** Reads and writes a dataset with Jackson 2; found on the class path, named on the module path. */
public final class Main {

  private static final String DATASET =
      "{\"formatVersion\":\"1.0\",\"events\":[{\"type\":\"event\",\"id\":\"event:e\","
          + "\"kind\":\"election\",\"when\":\"2002-02\"}]}";

  public static void main(String[] args) throws Exception {
    boolean named = Main.class.getModule().isNamed();
    JsonMapper mapper =
        named
            ? JsonMapper.builder().addModule(new CivicModule()).build()
            : JsonMapper.builder().findAndAddModules().build();
    CivicDataset dataset = mapper.readValue(DATASET, CivicDataset.class);
    if (!mapper.writeValueAsString(dataset).equals(CivicJson.writeString(dataset))) {
      throw new AssertionError("Jackson 2 and the facade write differently");
    }
    try {
      Object unexpected =
          mapper.readValue("{\"formatVersion\":\"1.0\",\"nonsense\":1}", CivicDataset.class);
      throw new AssertionError("read " + unexpected);
    } catch (JsonMappingException refused) {
      if (!(refused.getCause() instanceof CivicJsonException)) {
        throw new AssertionError("cause", refused);
      }
      System.out.println("jackson2: " + refused.getCause().getMessage());
    }
  }
}
