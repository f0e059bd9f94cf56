package kh.civic.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import kh.civic.core.CivicDataset;
import kh.civic.core.value.Entity;

/** The oracle: our exception, or a value that reads back equal. */
final class Laws {

  private Laws() {}

  /** Takes any bytes for a dataset. */
  static void reader(byte[] bytes) {
    CivicDataset dataset;
    try {
      dataset = CivicJson.read(bytes);
    } catch (CivicJsonException refused) {
      return;
    }
    String written = CivicJson.writeString(dataset);
    check(dataset.equals(CivicJson.read(written)), written);
    check(written.equals(CivicJson.writeString(CivicJson.read(written))), written);
  }

  /** Takes any bytes for lines. */
  static void lines(byte[] bytes) {
    List<CivicJsonException> refused = new ArrayList<>();
    List<Entity> read =
        CivicJson.reader()
            .onRefused(refused::add)
            .readLines(new ByteArrayInputStream(bytes), Entity.class)
            .toList();
    boolean isText = Beginning.notText(bytes, Math.min(bytes.length, Beginning.LENGTH)).isEmpty();
    check(read.size() + refused.size() == (isText ? count(bytes) : 1), "not all lines");
    for (Entity entity : read) {
      check(entity.equals(CivicJson.read(CivicJson.writeString(entity), Entity.class)), entity);
    }
  }

  private static int count(byte[] bytes) {
    int count = 0;
    for (String line : new String(bytes, StandardCharsets.ISO_8859_1).split("\n")) {
      count += line.matches("[ \t\r]*") ? 0 : 1;
    }
    return count;
  }

  /** Takes any bytes for a dataset and for an entity, through a mapper. */
  static void mapper(Hosts.Host host, byte[] bytes) {
    for (Class<?> type : List.of(CivicDataset.class, Entity.class)) {
      Object value;
      try {
        value = host.read(new String(bytes, StandardCharsets.UTF_8), type);
      } catch (com.fasterxml.jackson.core.JacksonException
          | tools.jackson.core.JacksonException refused) {
        continue;
      } catch (IOException impossible) {
        throw new AssertionError(impossible);
      }
      if (value != null) {
        check(value.equals(CivicJson.read(CivicJson.writeString(value), type)), value);
      }
    }
  }

  private static void check(boolean holds, Object what) {
    if (!holds) {
      throw new AssertionError(String.valueOf(what));
    }
  }
}
