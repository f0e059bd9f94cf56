package kh.civic.core.testkit;

import static java.util.Objects.requireNonNull;

import com.google.common.reflect.ClassPath;
import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Calls every public method and constructor of some packages with null for each parameter in turn,
 * and says where null is not refused by the name of the parameter.
 *
 * <p>Class files hold no names of parameters, so the names come from the sources. Not thread-safe.
 */
public final class NullArguments {

  /** How many receivers and other arguments are tried: a method may look at null only for some. */
  private static final int SAMPLES = 12;

  /** Comments and literals, which may hold anything. */
  private static final Pattern TEXT =
      Pattern.compile(
          "(?s)/\\*.*?\\*/|//[^\\n]*|\"\"\"(?:[^\\\\]|\\\\.)*?\"\"\"|\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^'\\\\]|\\\\.)++'");

  /** A name, a list in parentheses, and what follows the list of a declaration. */
  private static final Pattern DECLARATION =
      Pattern.compile(
          "\\b(\\w+)\\s*(?:<[^()]*>)?\\s*\\(((?:[^()]|\\([^()]*\\))*+)\\)\\s*(?:throws|implements|\\{|;)");

  private static final Pattern ANNOTATION = Pattern.compile("@\\w+(?:\\([^)]*\\))?\\s*");
  private static final Pattern TYPE_ARGUMENTS = Pattern.compile("<[^<>]*>");
  private static final Pattern PARAMETER = Pattern.compile("(?:final\\s+)?[\\w.\\[\\]]+\\s+\\w+");

  private static final String REFUSED = "NullPointerException: ";

  /** Makes a value of a type that is neither primitive, an enum nor an array. */
  public interface Sampler {

    /**
     * Returns a value of the type.
     *
     * @throws Exception if it cannot make one, which is an error of the test
     */
    Object sample(Class<?> type) throws Exception;
  }

  private final Class<?> anchor;
  private final Set<String> packages;
  private final Sampler sampler;
  private final Map<String, List<List<String>>> parameters = new HashMap<>();
  private final List<String> refused = new ArrayList<>();
  private final List<String> wrong = new ArrayList<>();

  private NullArguments(Class<?> anchor, Set<String> packages, Sampler sampler) {
    this.anchor = anchor;
    this.packages = packages;
    this.sampler = sampler;
  }

  /**
   * Calls everything public.
   *
   * @param anchor a class of the module, which says where its class files are
   * @param packages the packages to look into
   * @param sampler makes receivers and the other arguments
   * @param sources the roots of the sources of the packages, generated ones too
   */
  public static NullArguments of(
      Class<?> anchor, Set<String> packages, Sampler sampler, Path... sources) throws Exception {
    NullArguments arguments = new NullArguments(anchor, packages, sampler);
    for (Path root : sources) {
      arguments.parse(root);
    }
    arguments.run();
    return arguments;
  }

  /** Returns the parameters whose null is refused by their name. */
  public List<String> refused() {
    return List.copyOf(refused);
  }

  /**
   * Returns the parameters whose null is not refused by their name, each with what the method
   * answered: {@code kh.civic.core.value.Period.of(date): nothing but 2003}.
   */
  public List<String> wrong() {
    return List.copyOf(wrong);
  }

  private void parse(Path root) throws IOException {
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : paths.filter(file -> file.toString().endsWith(".java")).toList()) {
        String unit = root.relativize(path).toString().replace(".java", "").replace('/', '.');
        Matcher declaration =
            DECLARATION.matcher(TEXT.matcher(Files.readString(path)).replaceAll(""));
        for (int from = 0; declaration.find(from); from = declaration.end(1)) {
          declare(unit + "." + declaration.group(1), declaration.group(2));
        }
      }
    }
  }

  /** Keeps a list of parameters, each a type and a name; what has another form is a call. */
  private void declare(String method, String list) {
    List<String> declared = new ArrayList<>();
    String plain = ANNOTATION.matcher(list).replaceAll("").trim();
    while (!plain.equals(plain = TYPE_ARGUMENTS.matcher(plain).replaceAll(""))) {}
    for (String parameter : plain.isEmpty() ? new String[0] : plain.split("\\s*,\\s*")) {
      if (!PARAMETER.matcher(parameter).matches()) {
        return;
      }
      declared.add(parameter);
    }
    parameters
        .computeIfAbsent(method + "/" + declared.size(), key -> new ArrayList<>())
        .add(declared);
  }

  private Set<String> names(Executable method, int index) {
    Class<?>[] types = method.getParameterTypes();
    String unit = method.getDeclaringClass().getName().replaceAll("\\$.*", "");
    String simple =
        method instanceof Constructor
            ? method.getDeclaringClass().getSimpleName()
            : method.getName();
    Set<String> names = new HashSet<>();
    for (List<String> candidate :
        parameters.getOrDefault(unit + "." + simple + "/" + types.length, List.of())) {
      if (IntStream.range(0, types.length).allMatch(i -> fits(candidate.get(i), types[i]))) {
        names.add(candidate.get(index).replaceAll(".*\\s", ""));
      }
    }
    if (names.isEmpty()) {
      throw new AssertionError("no declaration of " + method + " in the sources");
    }
    return names;
  }

  /** A type variable, which is written as one letter, fits every type. */
  private static boolean fits(String parameter, Class<?> type) {
    String written = parameter.replaceAll("\\s+\\w+$", "").replace("...", "[]").trim();
    return written.matches("(final )?[A-Z](\\[\\])?")
        || written.replaceAll(".*[. ]", "").equals(type.getSimpleName());
  }

  private void run() throws Exception {
    for (Class<?> type : types()) {
      for (Constructor<?> constructor : type.getConstructors()) {
        tryNulls(type, constructor);
      }
      for (Method method : type.getMethods()) {
        Package home = method.getDeclaringClass().getPackage();
        if (packages.contains(home == null ? "" : home.getName())
            && !method.isSynthetic()
            && !isForImplementers(method)
            && !method.getName().equals("equals")
            && !(type.isEnum() && method.getName().equals("valueOf"))) {
          tryNulls(type, method);
        }
      }
    }
  }

  /** What implementers of an open interface are called with is not an argument of a user. */
  private static boolean isForImplementers(Method method) {
    Class<?> type = method.getDeclaringClass();
    return Modifier.isAbstract(method.getModifiers()) && type.isInterface() && !type.isSealed();
  }

  /** The public types of the packages, nested ones too, but not those of the test tree. */
  private List<Class<?>> types() throws IOException {
    List<Class<?>> types = new ArrayList<>();
    for (ClassPath.ClassInfo info : ClassPath.from(anchor.getClassLoader()).getTopLevelClasses()) {
      if (packages.contains(info.getPackageName())) {
        Class<?> type = info.load();
        if (location(type).equals(location(anchor)) && Modifier.isPublic(type.getModifiers())) {
          types.add(type);
          Stream.of(type.getDeclaredClasses())
              .filter(nested -> Modifier.isPublic(nested.getModifiers()))
              .forEach(types::add);
        }
      }
    }
    return types;
  }

  private static Object location(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation();
  }

  private void tryNulls(Class<?> receiver, Executable method) throws Exception {
    for (int index = 0; index < method.getParameterCount(); index++) {
      if (!method.getParameterTypes()[index].isPrimitive()
          && method.getAnnotatedParameterTypes()[index].getAnnotation(Nullable.class) == null) {
        Set<String> names = names(method, index);
        String simple = method instanceof Constructor ? "new" : method.getName();
        String shown = receiver.getTypeName() + "." + simple + "(" + String.join("|", names) + ")";
        String answer = answer(receiver, method, index, names);
        (answer.isEmpty() ? refused : wrong).add(shown + (answer.isEmpty() ? "" : ": " + answer));
      }
    }
  }

  private String answer(Class<?> receiver, Executable method, int index, Set<String> names)
      throws Exception {
    for (int i = 0; i < SAMPLES; i++) {
      @Nullable Object[] values = new Object[method.getParameterCount()];
      for (int p = 0; p < values.length; p++) {
        values[p] = p == index ? null : sample(method.getParameterTypes()[p]);
      }
      String answer = call(receiver, method, values);
      if (!answer.startsWith(REFUSED) || !names.contains(answer.substring(REFUSED.length()))) {
        return answer;
      }
    }
    return "";
  }

  private String call(Class<?> type, Executable method, @Nullable Object[] values)
      throws Exception {
    method.setAccessible(true);
    try {
      if (method instanceof Constructor<?> constructor) {
        return "nothing but " + constructor.newInstance(values);
      }
      boolean isStatic = Modifier.isStatic(method.getModifiers());
      Object receiver = isStatic ? null : sample(type);
      return "nothing but " + ((Method) method).invoke(receiver, values);
    } catch (InvocationTargetException thrown) {
      Throwable cause = requireNonNull(thrown.getCause());
      return cause.getClass().getSimpleName() + ": " + cause.getMessage();
    }
  }

  private Object sample(Class<?> type) throws Exception {
    if (type.isPrimitive()) {
      return type == long.class ? (Object) 1L : type == boolean.class ? (Object) true : (Object) 1;
    } else if (type.isEnum()) {
      return type.getEnumConstants()[0];
    } else if (type.isArray()) {
      Object array = Array.newInstance(type.getComponentType(), 1);
      Array.set(array, 0, sample(type.getComponentType()));
      return array;
    }
    return sampler.sample(type);
  }
}
