package kh.civic.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The facade needs no databind: it works on a class path that has none. */
class NoDatabindTest {

  /** A class path with those entries alone whose file names pass. */
  private static URLClassLoader classPath(Predicate<String> names) {
    URL[] urls =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> names.test(new File(entry).getName()))
            .map(NoDatabindTest::url)
            .toArray(URL[]::new);
    return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
  }

  private static URL url(String entry) {
    try {
      return new File(entry).toURI().toURL();
    } catch (MalformedURLException impossible) {
      throw new AssertionError(impossible);
    }
  }

  @Test
  void theFacadeReadsWritesAndDescribesWithoutAnyDatabind() throws Exception {
    try (URLClassLoader none =
        classPath(name -> !name.startsWith("jackson-") || name.startsWith("jackson-core-3"))) {
      assertThrows(
          ClassNotFoundException.class,
          () -> none.loadClass("tools.jackson.databind.json.JsonMapper"));
      assertThrows(
          ClassNotFoundException.class,
          () -> none.loadClass("com.fasterxml.jackson.core.JsonFactory"));
      Class<?> facade = none.loadClass("kh.civic.json.CivicJson");
      String golden = golden();
      Object dataset = facade.getMethod("read", String.class).invoke(null, golden);
      assertEquals(
          CivicJson.writeString(CivicJson.read(golden)),
          facade.getMethod("writeString", Object.class).invoke(null, dataset));
      assertEquals(CivicJson.schema(), facade.getMethod("schema").invoke(null));
    }
  }

  private static String golden() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(NoDatabindTest.class.getResourceAsStream("/golden/1.0.json"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
