package kh.civic.json;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Looks for bytes that are neither refused nor read to a value that reads back equal. */
class LinesFuzz {

  @FuzzTest(maxDuration = "60s")
  void refusedOrReadBackEqual(FuzzedDataProvider data) {
    Laws.lines(Inputs.lines(data));
  }
}
