package consumer.jackson3;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.DatabindException;
import kh.civic.core.CivicDataset;
import kh.civic.json.CivicJson;
import kh.civic.json.CivicJsonException;
import kh.civic.json.jackson3.CivicModule;

/** Reads and writes a dataset with Jackson 3; found on the class path, named on the module path. */
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
      throw new AssertionError("Jackson 3 and the facade write differently");
    }
    try {
      Object unexpected =
          mapper.readValue("{\"formatVersion\":\"1.0\",\"nonsense\":1}", CivicDataset.class);
      throw new AssertionError("read " + unexpected);
    } catch (DatabindException refused) {
      if (!(refused.getCause() instanceof CivicJsonException)) {
        throw new AssertionError("cause", refused);
      }
      System.out.println("jackson3: " + refused.getCause().getMessage());
    }
  }
}
