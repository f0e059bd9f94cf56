package kh.civic.i18n.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.SpoofChecker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kh.civic.i18n.script.KhmerChar;
import org.junit.jupiter.api.Test;

/** ICU's confusables, made by others, are an oracle for the equivalences that they know. */
class SpoofCheckerTest {

  private static final SpoofChecker ICU = new SpoofChecker.Builder().build();

  /** Each Khmer letter, and KA with each mark and each subscript. */
  private static List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (char c = '\u1780'; c <= '\u17DD'; c++) {
      if (KhmerChar.isLetter(c)) {
        // ICU takes even the full letters DA and TA for one, which no reader would.
        if (c != KhmerChar.TA) {
          texts.add(String.valueOf(c));
        }
        texts.add("ក\u17D2" + c);
      } else if (KhmerChar.isMark(c)) {
        texts.add("ក" + c);
      }
    }
    return texts;
  }

  @Test
  void whatIcuHoldsForOneHasOneSearchKey() {
    Map<String, String> bySkeleton = new HashMap<>();
    int pairs = 0;
    for (String text : texts()) {
      String known = bySkeleton.putIfAbsent(ICU.getSkeleton(text), text);
      if (known != null) {
        pairs++;
        assertEquals(
            KhmerNormalizer.searchKey().normalize(known),
            KhmerNormalizer.searchKey().normalize(text),
            CodePoints.show(known + " " + text));
      }
    }
    assertTrue(pairs >= 3, "DA and TA, QAQ and QA, BATHAMASAT and NIKAHIT");
  }

  @Test
  void deprecatedLettersAreIcusConfusables() {
    assertEquals(ICU.getSkeleton("ឣ"), ICU.getSkeleton("អ"));
    assertEquals("អ", KhmerNormalizer.repairing().normalize("ឣ"));
  }
}
