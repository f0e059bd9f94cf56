package kh.civic.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.reflect.ClassPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.security.CodeSource;
import java.util.stream.Stream;
import kh.civic.core.CivicDataset;

/** Every public type of the model, builders and exceptions aside. */
final class ModelTypes {

  static final ImmutableList<Class<?>> ALL = all();

  private ModelTypes() {}

  private static ImmutableList<Class<?>> all() {
    try {
      return ClassPath.from(CivicDataset.class.getClassLoader())
          .getTopLevelClassesRecursive("kh.civic.core")
          .stream()
          .filter(type -> !type.getPackageName().endsWith(".check"))
          .map(ClassPath.ClassInfo::load)
          .filter(type -> source(type).equals(source(CivicDataset.class)))
          .flatMap(type -> Stream.concat(Stream.of(type), Stream.of(type.getDeclaredClasses())))
          .filter(type -> Modifier.isPublic(type.getModifiers()))
          .filter(type -> type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()))
          .filter(type -> !type.getSimpleName().equals("Builder"))
          .filter(type -> !Throwable.class.isAssignableFrom(type))
          .collect(toImmutableList());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Tells the model from its tests, which share packages with it. */
  private static CodeSource source(Class<?> type) {
    return type.getProtectionDomain().getCodeSource();
  }

  private static boolean isPublic(Class<?> type) {
    return Modifier.isPublic(type.getModifiers());
  }
}
