package kh.civic.i18n.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Khmer and ASCII text needs none of ICU's data, and must not wait for it. */
class FirstCallTest {

  @Test
  void canonicalOnKhmerAndAsciiLoadsNoIcuData() throws IOException, InterruptedException {
    String log = loadedClasses("ASCII 2002, ខែ្មរ ស៊ើប ក្ដី ក\u17DD\u17D2ក ២០០២");
    assertTrue(log.contains("kh.civic.i18n.text.ClusterPass"));
    assertFalse(log.contains("com.ibm.icu.impl"), log);
  }

  @Test
  void otherScriptsLoadIt() throws IOException, InterruptedException {
    assertTrue(loadedClasses("ខ្មែរ e\u0301").contains("com.ibm.icu.impl.Normalizer2Impl"));
  }

  private static String loadedClasses(String text) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load",
                "-cp",
                System.getProperty("java.class.path"),
                FirstCall.class.getName(),
                CodePoints.show(text))
            .redirectErrorStream(true)
            .start();
    String log = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), log);
    return log;
  }

  /** The program that the test starts in a JVM of its own. */
  static final class FirstCall {

    private FirstCall() {}

    public static void main(String[] args) {
      String text = CodePoints.parse(args[0]);
      if (KhmerNormalizer.canonical().isNormalized(text)) {
        throw new AssertionError("The text was to change");
      }
    }
  }
}
