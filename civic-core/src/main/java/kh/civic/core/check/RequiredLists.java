package kh.civic.core.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.lang.reflect.Field;
import java.util.function.Function;
import java.util.function.Supplier;
import kh.civic.core.value.IncompleteBuilderException;

/**
 * The lists of a type that may not be empty: an empty one counts as a missing property.
 *
 * <p>A generated builder knows which single properties are missing and nothing of lists. So that
 * one exception names both, the failing builder is asked for its lists; a builder that has all its
 * single properties never is. Immutable and thread-safe.
 *
 * @param <T> the type that is built
 */
public final class RequiredLists<T> {

  private final ImmutableMap<String, Function<? super T, ? extends ImmutableList<?>>> lists;

  private RequiredLists(
      ImmutableMap<String, Function<? super T, ? extends ImmutableList<?>>> lists) {
    this.lists = lists;
  }

  /** Returns the only list of a type that may not be empty. */
  public static <T> RequiredLists<T> of(
      String name, Function<? super T, ? extends ImmutableList<?>> list) {
    return new RequiredLists<>(ImmutableMap.of(name, list));
  }

  /** Returns the two lists of a type that may not be empty. */
  public static <T> RequiredLists<T> of(
      String name1,
      Function<? super T, ? extends ImmutableList<?>> list1,
      String name2,
      Function<? super T, ? extends ImmutableList<?>> list2) {
    return new RequiredLists<>(ImmutableMap.of(name1, list1, name2, list2));
  }

  /**
   * Builds a value of which no required property is missing.
   *
   * @param builder the builder, whose superclass is the generated one
   * @param build the generated method
   * @throws IncompleteBuilderException if single properties or lists are missing; it names all
   */
  public T build(Object builder, Supplier<T> build) {
    T built;
    try {
      built = build.get();
    } catch (IncompleteBuilderException incomplete) {
      throw complete(incomplete, builder);
    }
    ImmutableList.Builder<String> empty = ImmutableList.builder();
    lists.forEach(
        (name, list) -> {
          if (list.apply(built).isEmpty()) {
            empty.add(name);
          }
        });
    ImmutableList<String> missing = empty.build();
    if (!missing.isEmpty()) {
      throw new IncompleteBuilderException(missing.toArray(String[]::new));
    }
    return built;
  }

  private IncompleteBuilderException complete(
      IncompleteBuilderException incomplete, Object builder) {
    ImmutableList.Builder<String> missing = ImmutableList.builder();
    missing.addAll(incomplete.missing());
    for (String list : lists.keySet()) {
      try {
        Field field = builder.getClass().getSuperclass().getDeclaredField(list);
        field.setAccessible(true);
        if (((ImmutableList.Builder<?>) field.get(builder)).build().isEmpty()) {
          missing.add(list);
        }
      } catch (ReflectiveOperationException noReflection) {
        incomplete.addSuppressed(noReflection);
        return incomplete;
      }
    }
    return new IncompleteBuilderException(missing.build().toArray(String[]::new));
  }
}
