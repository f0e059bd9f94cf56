package kh.civic.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The version of the artifact, as the build wrote it down. */
final class Version {

  static final String OF_ARTIFACT = read();

  private Version() {}

  private static String read() {
    try (InputStream in = requireNonNull(Version.class.getResourceAsStream("version.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException broken) {
      throw new UncheckedIOException("the artifact's version cannot be read", broken);
    }
  }
}
