package kh.civic.i18n.text;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Looks for a text that breaks one of the laws, guided by coverage, for a bounded time. */
class KhmerNormalizerFuzz {

  private static final int LONGEST = 64;

  /** Half of the texts use only the characters that the rules tell apart. */
  @FuzzTest(maxDuration = "60s")
  void lawsHold(FuzzedDataProvider data) {
    if (data.consumeBoolean()) {
      KhmerNormalizerProperties.checkLaws(data.consumeString(LONGEST));
      return;
    }
    String alphabet = KhmerNormalizerProperties.ALPHABET;
    StringBuilder text = new StringBuilder();
    while (data.remainingBytes() > 0 && text.length() < LONGEST) {
      text.append(alphabet.charAt(data.consumeInt(0, alphabet.length() - 1)));
    }
    KhmerNormalizerProperties.checkLaws(text.toString());
  }
}
