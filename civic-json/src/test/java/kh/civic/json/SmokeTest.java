package kh.civic.json;

import java.util.*;
import org.junit.jupiter.api.Test;

class SmokeTest {
  @Test
  void t() throws Exception {
    java.nio.file.Files.writeString(
        java.nio.file.Path.of("/tmp/jx/schema.json"), CivicJson.schema());
    StringBuilder sb = new StringBuilder();
    for (int i = 0; i < 5; i++)
      sb.append(Documents.value(DatasetShapes.DATASET, new Random(i))).append("\n");
    java.nio.file.Files.writeString(java.nio.file.Path.of("/tmp/jx/docs.json"), sb.toString());
  }
}
