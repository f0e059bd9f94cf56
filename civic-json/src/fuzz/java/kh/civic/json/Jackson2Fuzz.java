package kh.civic.json;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Looks for bytes that are neither refused nor read to a value that reads back equal. */
class Jackson2Fuzz {

  @FuzzTest(maxDuration = "60s")
  void refusedOrReadBackEqual(FuzzedDataProvider data) {
    Laws.mapper(Hosts.PLAIN.get("Jackson 2"), Inputs.document(data));
  }
}
