package kh.civic.core;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Range;
import com.google.common.collect.SetMultimap;
import com.google.common.reflect.ClassPath;
import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.net.URL;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kh.civic.core.party.Person;
import kh.civic.core.value.Entity;
import kh.civic.core.value.Kind;
import kh.civic.core.value.PartialDate;
import kh.civic.core.value.StatementKind;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Example;
import net.jqwik.api.providers.TypeUsage;
import org.jspecify.annotations.Nullable;

/**
 * Calls everything public with null for each argument in turn.
 *
 * <p>Guava's {@code NullPointerTester} does the calls too, but does not ask whether the exception
 * names the argument; users who read a log do.
 */
class NullArgumentsProperties {

  /** How many receivers and other arguments are tried: a method may look at null only for some. */
  private static final int SAMPLES = 12;

  private static final String REFUSED = "NullPointerException: ";

  private static final Set<String> PACKAGES =
      Set.of(
          "kh.civic.core",
          "kh.civic.core.document",
          "kh.civic.core.engagement",
          "kh.civic.core.event",
          "kh.civic.core.function",
          "kh.civic.core.party",
          "kh.civic.core.programme",
          "kh.civic.core.value");

  /** A reference parameter of a public method or constructor. */
  private record Argument(Class<?> receiver, Executable method, int index) {

    /**
     * Whether an answer names this argument. Class files hold the names of parameters only where
     * the compiler is told so; without them any name will do, and the one of a builder's method is
     * that of its attribute.
     */
    boolean isNamedBy(String answer) {
      if (!answer.startsWith(REFUSED)) {
        return false;
      }
      String name = answer.substring(REFUSED.length());
      Parameter parameter = method.getParameters()[index];
      return parameter.isNamePresent()
          ? name.equals(parameter.getName())
          : name.matches("[a-z][A-Za-z0-9]*") && !name.equals("null");
    }

    @Override
    public String toString() {
      return receiver.getTypeName()
          + "."
          + method.getName()
          + Stream.of(method.getParameters()).map(Parameter::getName).toList()
          + ": null at "
          + index;
    }
  }

  @Example
  void nullIsRefusedByTheNameOfItsParameter() throws Exception {
    List<String> wrong = new ArrayList<>();
    for (Argument argument : arguments().toList()) {
      for (int i = 0; i < SAMPLES; i++) {
        @Nullable Object[] values = new Object[argument.method.getParameterCount()];
        for (int p = 0; p < values.length; p++) {
          values[p] = p == argument.index ? null : sample(argument.method.getParameterTypes()[p]);
        }
        String answer = call(argument, values);
        if (!argument.isNamedBy(answer)) {
          wrong.add(argument + " answered " + answer);
          break;
        }
      }
    }
    assertEquals("", String.join("\n", wrong));
  }

  /** What the generator writes for collections and optional values refuses null without a name. */
  @Example
  void buildersRefuseNull() throws Exception {
    List<String> wrong = new ArrayList<>();
    for (Argument argument : builderArguments().toList()) {
      String answer = call(argument, new @Nullable Object[1]);
      boolean generated =
          argument.method.getName().startsWith("add")
              || argument.method.getParameterTypes()[0] == Iterable.class
              || argument.method.getParameterTypes()[0].getSimpleName().startsWith("Optional");
      if (!(generated
          ? answer.startsWith(REFUSED)
          : answer.equals(REFUSED + parameter(argument.method)))) {
        wrong.add(argument + " answered " + answer);
      }
    }
    assertEquals("", String.join("\n", wrong));
  }

  private static String parameter(Executable method) {
    return method.getName().equals("mergeFrom") ? "instance" : method.getName();
  }

  @Example
  void nothingIsLeftOut() throws IOException {
    assertTrue(arguments().count() > 60, "found " + arguments().count());
    assertTrue(builderArguments().count() > 150, "found " + builderArguments().count());
  }

  private static Stream<Argument> arguments() throws IOException {
    List<Argument> arguments = new ArrayList<>();
    for (Class<?> type : types()) {
      Stream.of(type.getConstructors())
          .flatMap(constructor -> arguments(type, constructor))
          .forEach(arguments::add);
      Stream.of(type.getDeclaredMethods())
          .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
          .filter(method -> !method.getName().equals("equals"))
          // Generated, as the builders' adders are: null is refused without a name.
          .filter(method -> !method.getName().equals("withCitations"))
          .filter(method -> !(type.isEnum() && method.getName().equals("valueOf")))
          .flatMap(method -> arguments(type, method))
          .forEach(arguments::add);
    }
    return arguments.stream();
  }

  /** A builder's methods stand in its generated superclass. */
  private static Stream<Argument> builderArguments() throws IOException {
    return types().stream()
        .filter(type -> type.getSimpleName().equals("Builder"))
        .flatMap(
            type ->
                Stream.of(requireNonNull(type.getSuperclass()).getDeclaredMethods())
                    .filter(method -> Modifier.isPublic(method.getModifiers()))
                    .filter(method -> method.getParameterCount() == 1)
                    .flatMap(method -> arguments(type, method)));
  }

  private static Stream<Argument> arguments(Class<?> receiver, Executable method) {
    return IntStream.range(0, method.getParameterCount())
        .filter(i -> !method.getParameterTypes()[i].isPrimitive())
        .filter(i -> method.getAnnotatedParameterTypes()[i].getAnnotation(Nullable.class) == null)
        .mapToObj(i -> new Argument(receiver, method, i));
  }

  /** The public types of the packages, nested ones too, but not those of the test tree. */
  private static List<Class<?>> types() throws IOException {
    URL main = PartialDate.class.getProtectionDomain().getCodeSource().getLocation();
    List<Class<?>> types = new ArrayList<>();
    for (ClassPath.ClassInfo info :
        ClassPath.from(PartialDate.class.getClassLoader()).getTopLevelClasses()) {
      if (PACKAGES.contains(info.getPackageName())) {
        Class<?> type = info.load();
        if (type.getProtectionDomain().getCodeSource().getLocation().equals(main)
            && Modifier.isPublic(type.getModifiers())) {
          types.add(type);
          Stream.of(type.getDeclaredClasses())
              .filter(nested -> Modifier.isPublic(nested.getModifiers()))
              .forEach(types::add);
        }
      }
    }
    return types;
  }

  private static String call(Argument argument, @Nullable Object[] values)
      throws ReflectiveOperationException {
    Executable method = argument.method;
    method.setAccessible(true);
    try {
      if (method instanceof Constructor<?> constructor) {
        return "nothing but " + constructor.newInstance(values);
      }
      boolean isStatic = Modifier.isStatic(method.getModifiers());
      Object receiver = isStatic ? null : sample(argument.receiver);
      return "nothing but " + ((Method) method).invoke(receiver, values);
    } catch (InvocationTargetException thrown) {
      Throwable cause = requireNonNull(thrown.getCause());
      return cause.getClass().getSimpleName() + ": " + cause.getMessage();
    }
  }

  private static Object sample(Class<?> type) throws ReflectiveOperationException {
    if (type.getSimpleName().equals("Builder")) {
      return requireNonNull(
          requireNonNull(type.getDeclaringClass()).getMethod("builder").invoke(null));
    } else if (type.isArray()) {
      Object array = Array.newInstance(type.getComponentType(), 1);
      Array.set(array, 0, sample(type.getComponentType()));
      return array;
    } else if (type == Class.class) {
      return StatementKind.class;
    } else if (type == Enum.class) {
      return StatementKind.GOAL;
    } else if (type == Object.class || type == String.class) {
      return "en";
    } else if (type == LocalDate.class) {
      return LocalDate.EPOCH;
    } else if (type == YearMonth.class) {
      return YearMonth.of(2003, 1);
    } else if (type == Optional.class) {
      return Optional.empty();
    } else if (type == Map.class) {
      return Map.of();
    } else if (type == SetMultimap.class) {
      return ImmutableSetMultimap.of();
    } else if (type == Range.class) {
      return Range.singleton(0L);
    } else if (type == Function.class) {
      Function<Object, Optional<Object>> nothing = any -> Optional.empty();
      return nothing;
    } else if (type == Predicate.class) {
      Predicate<Object> everything = any -> true;
      return everything;
    } else if (type == CivicDataset.class) {
      return CivicDataset.builder().build();
    } else if (type == Violation.class) {
      return new Violation(Rule.REFERENCE_DANGLING, "/events/0/partOf", "not there");
    } else if (type == Combination.class) {
      return CivicDataset.combine();
    } else if (type == Entity.class) {
      return sample(Person.class);
    } else if (type == Kind.class) {
      return Kind.of(StatementKind.GOAL);
    } else if (type.isAssignableFrom(ImmutableList.class)) {
      return ImmutableList.of();
    } else if (type.isAssignableFrom(ImmutableSet.class)) {
      return ImmutableSet.of();
    }
    return Arbitraries.defaultFor(TypeUsage.forType(type)).sample();
  }
}
