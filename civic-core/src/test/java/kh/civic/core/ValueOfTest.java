package kh.civic.core;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.reflect.ClassPath;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import kh.civic.core.place.DivisionCode;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.InvalidValueException;
import kh.civic.core.value.PartialDate;
import kh.civic.core.value.Period;
import org.junit.jupiter.api.Test;

/** Text becomes a value by a method that checks it, and by no other way. */
class ValueOfTest {

  private static final ImmutableMap<Class<?>, Function<String, ?>> VALUE_OF =
      ImmutableMap.of(
          DivisionCode.class, DivisionCode::valueOf,
          EntityId.class, EntityId::valueOf,
          PartialDate.class, PartialDate::valueOf,
          Period.class, Period::valueOf);

  private static final ImmutableMap<Class<?>, String> TEXTS =
      ImmutableMap.of(
          DivisionCode.class, "0203",
          EntityId.class, "org:wgpd",
          PartialDate.class, "2005-02~",
          Period.class, "2013/..");

  private static ImmutableSet<Class<?>> model() throws IOException {
    return ClassPath.from(CivicDataset.class.getClassLoader())
        .getTopLevelClassesRecursive("kh.civic.core")
        .stream()
        .map(ClassPath.ClassInfo::load)
        .filter(type -> !Throwable.class.isAssignableFrom(type))
        .flatMap(type -> Stream.concat(Stream.of(type), Stream.of(type.getDeclaredClasses())))
        .collect(toImmutableSet());
  }

  @Test
  void everyTypeThatIsReadFromOneStringHasValueOf() throws IOException {
    ImmutableSet<Class<?>> read =
        model().stream()
            .filter(type -> Modifier.isPublic(type.getModifiers()) && !type.isEnum())
            .filter(type -> Stream.of(type.getDeclaredMethods()).anyMatch(m -> reads(type, m)))
            .collect(toImmutableSet());
    assertEquals(VALUE_OF.keySet(), read);
  }

  private static boolean reads(Class<?> type, Method method) {
    return Modifier.isStatic(method.getModifiers())
        && Modifier.isPublic(method.getModifiers())
        && method.getReturnType() == type
        && method.getParameterCount() == 1
        && method.getParameterTypes()[0] == String.class;
  }

  @Test
  void valueOfReadsWhatToStringWritesAndRefusesTheRest() {
    for (Map.Entry<Class<?>, Function<String, ?>> type : VALUE_OF.entrySet()) {
      String text = TEXTS.getOrDefault(type.getKey(), "");
      assertEquals(text, type.getValue().apply(text).toString());
      assertThrows(InvalidValueException.class, () -> type.getValue().apply("no such value"));
      assertThrows(InvalidValueException.class, () -> type.getValue().apply(""));
    }
  }

  /** Jackson 2 looks for such constructors, private ones too, to make the keys of a map. */
  @Test
  void aConstructorWithOneStringChecksIt() throws IOException {
    for (Class<?> type : model()) {
      if (type.getName().contains(".testkit.") || type.getEnclosingClass() != null) {
        continue;
      }
      for (Constructor<?> constructor : type.getDeclaredConstructors()) {
        if (constructor.getParameterCount() == 1
            && constructor.getParameterTypes()[0] == String.class
            && Modifier.isPublic(type.getModifiers())) {
          constructor.setAccessible(true);
          Throwable refused =
              assertThrows(
                      ReflectiveOperationException.class, () -> constructor.newInstance("no value"))
                  .getCause();
          assertTrue(refused instanceof InvalidValueException, type.getName());
        }
      }
    }
  }
}
