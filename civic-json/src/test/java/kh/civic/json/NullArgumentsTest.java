package kh.civic.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kh.civic.core.CivicDataset;
import kh.civic.core.testkit.NullArguments;
import org.junit.jupiter.api.Test;

/** Null is refused by the name of the parameter, wherever it is given to anything public. */
class NullArgumentsTest {

  @Test
  void nullIsRefusedByTheNameOfItsParameter() throws Exception {
    NullArguments tried =
        NullArguments.of(
            CivicJson.class,
            Set.of("kh.civic.json", "kh.civic.json.jackson2", "kh.civic.json.jackson3"),
            NullArgumentsTest::sample,
            Path.of("src/main/java"));
    assertEquals("", String.join("\n", tried.wrong()));
    assertTrue(tried.refused().size() > 20, "found " + tried.refused());
  }

  private static Object sample(Class<?> type) throws Exception {
    if (type == InputStream.class) {
      return new ByteArrayInputStream("{\"formatVersion\":\"1.0\"}".getBytes(UTF_8));
    } else if (type == OutputStream.class) {
      return OutputStream.nullOutputStream();
    } else if (type == String.class || type == Object.class) {
      return "{\"formatVersion\":\"1.0\"}";
    } else if (type == Class.class) {
      return CivicDataset.class;
    } else if (type == CivicDataset.class) {
      return CivicDataset.builder().build();
    } else if (type == Stream.class) {
      return Stream.of();
    } else if (type == Iterable.class || type == List.class) {
      return List.of();
    } else if (type == Consumer.class) {
      Consumer<Object> nothing = any -> {};
      return nothing;
    } else if (type == CivicJsonReader.class) {
      return CivicJson.reader();
    } else if (type == CivicCodec.class) {
      return CivicCodec.of(CivicDataset.class).orElseThrow();
    } else if (type == UnknownProperty.class) {
      return new UnknownProperty("/a", "1", "1.1");
    } else if (type == CivicJsonException.class) {
      return assertThrows(
          CivicJsonException.class, () -> CivicJson.read(InputStream.nullInputStream()));
    } else if (type.isInterface()) {
      // Nothing asks it before null is refused.
      return Proxy.newProxyInstance(
          type.getClassLoader(),
          new Class<?>[] {type},
          (proxy, method, arguments) -> {
            throw new AssertionError(method + " was called");
          });
    }
    return type.getConstructor().newInstance();
  }
}
