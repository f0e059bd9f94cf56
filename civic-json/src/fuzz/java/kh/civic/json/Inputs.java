package kh.civic.json;

import static java.util.Objects.requireNonNull;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.google.common.primitives.Bytes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import kh.civic.core.value.Entity;

/** Bytes for the fuzz tests: any at all, or sound ones with some edits. */
final class Inputs {

  private static final byte[] DATASET = dataset();
  private static final byte[] LINES = lines();

  private Inputs() {}

  private static byte[] dataset() {
    try (InputStream in = Inputs.class.getResourceAsStream("/golden/1.0.json")) {
      return requireNonNull(in).readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static byte[] lines() {
    StringBuilder lines = new StringBuilder();
    for (Entity entity : CivicJson.read(DATASET).entities()) {
      lines.append(CivicJson.writeString(entity)).append('\n');
    }
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  static byte[] document(FuzzedDataProvider data) {
    return data.consumeBoolean() ? data.consumeRemainingAsBytes() : edited(DATASET, data);
  }

  static byte[] lines(FuzzedDataProvider data) {
    return data.consumeBoolean() ? data.consumeRemainingAsBytes() : edited(LINES, data);
  }

  /** Replaces, doubles or drops some ranges. */
  private static byte[] edited(byte[] sound, FuzzedDataProvider data) {
    byte[] bytes = sound;
    for (int edits = data.consumeInt(0, 6); edits > 0; edits--) {
      int from = data.consumeInt(0, bytes.length);
      int to = data.consumeInt(from, Math.min(bytes.length, from + 200));
      byte[] before = Arrays.copyOfRange(bytes, 0, data.consumeBoolean() ? from : to);
      byte[] after = Arrays.copyOfRange(bytes, data.consumeBoolean() ? from : to, bytes.length);
      bytes = Bytes.concat(before, data.consumeBytes(data.consumeInt(0, 12)), after);
    }
    return bytes;
  }
}
