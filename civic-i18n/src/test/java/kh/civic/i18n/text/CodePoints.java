package kh.civic.i18n.text;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Reads and shows test texts as hexadecimal code points: "1780 17C6". */
final class CodePoints {

  private CodePoints() {}

  static String parse(String hex) {
    StringBuilder text = new StringBuilder();
    for (String codePoint : hex.strip().split(" ", -1)) {
      text.appendCodePoint(Integer.parseInt(codePoint, 16));
    }
    return text.toString();
  }

  static String show(CharSequence text) {
    return text.codePoints()
        .mapToObj(c -> String.format("%04X", c))
        .collect(Collectors.joining(" "));
  }

  /** Returns the lines of a test resource that are neither comments nor the header. */
  static List<String[]> table(String resource) {
    try (InputStream in =
        requireNonNull(CodePoints.class.getResourceAsStream(resource), resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
