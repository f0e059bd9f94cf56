package kh.civic.json.readme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kh.civic.core.Rule;
import org.junit.jupiter.api.Test;

/** No snippet in a README that is not part of a test that runs. */
class ReadmeTest {

  private static final Path ROOT = Path.of("..");
  private static final Pattern JAVA = Pattern.compile("(?s)```java\n(.*?)```");

  @Test
  void everySnippetStandsInATest() throws IOException {
    List<String> tests =
        Stream.of("civic-core/src/test", "civic-i18n/src/test", "civic-json/src/test", ".ci")
            .flatMap(ReadmeTest::javaFiles)
            .map(ReadmeTest::flat)
            .toList();
    for (String module : List.of("", "civic-core", "civic-i18n", "civic-json")) {
      Path readme = ROOT.resolve(module).resolve("README.md");
      if (Files.exists(readme)) {
        List<String> snippets =
            JAVA.matcher(Files.readString(readme)).results().map(MatchResult::group).toList();
        for (String snippet : snippets) {
          String body = snippet.substring("```java\n".length(), snippet.length() - "```".length());
          String flat = body.lines().map(String::strip).reduce("", (a, b) -> a + "\n" + b).strip();
          assertTrue(
              tests.stream().anyMatch(test -> test.contains(flat)),
              () -> readme + " has a snippet that no test runs:\n" + body);
        }
      }
    }
    assertFalse(tests.isEmpty());
  }

  @Test
  void everyRuleIsListedOnceInItsOrder() throws IOException {
    List<String> listed =
        Pattern.compile("(?m)^\\| `([a-z.-]+)` \\| (ERROR|WARNING) \\|")
            .matcher(Files.readString(ROOT.resolve("civic-core/README.md")))
            .results()
            .map(row -> row.group(1) + " " + row.group(2))
            .toList();
    assertEquals(
        Arrays.stream(Rule.values()).map(rule -> rule.id() + " " + rule.severity()).toList(),
        listed);
  }

  private static Stream<Path> javaFiles(String directory) {
    try (Stream<Path> files = Files.walk(ROOT.resolve(directory))) {
      return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String flat(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.map(String::strip).reduce("", (a, b) -> a + "\n" + b);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
