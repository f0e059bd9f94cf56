package kh.civic.core.place;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import kh.civic.core.value.Period;

/**
 * The table of levels 1 and 2 that comes with the library, read once.
 *
 * <p>Its first two lines name its edition and its period; the rest is what {@link GazetteerReader}
 * reads from everyone else.
 */
final class EmbeddedGazetteer {

  static final Gazetteer INSTANCE = load();

  private static final String TABLE = "divisions.csv";

  private EmbeddedGazetteer() {}

  private static Gazetteer load() {
    try (InputStream table =
            requireNonNull(EmbeddedGazetteer.class.getResourceAsStream(TABLE), TABLE);
        BufferedReader lines = new BufferedReader(new InputStreamReader(table, UTF_8))) {
      String edition = headline(lines, "# edition: ");
      Period period = Period.parse(headline(lines, "# period: "));
      return GazetteerReader.of(edition, period).read(lines).gazetteer();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String headline(BufferedReader lines, String label) throws IOException {
    String line = requireNonNull(lines.readLine(), label);
    if (!line.startsWith(label)) {
      throw new IllegalStateException(TABLE + ": expected \"" + label + "…\", was " + line);
    }
    return line.substring(label.length());
  }
}
