package kh.civic.i18n.testkit;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kh.civic.i18n.calendar.KhmerDateFormat;
import kh.civic.i18n.calendar.KhmerLunarDate;
import kh.civic.i18n.number.KhmerAmount;
import kh.civic.i18n.number.KhmerNumberWords;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * Tells jqwik how to generate this module's types, so that {@code @ForAll KhmerNumberWords words}
 * needs no further word. Found by jqwik through {@code META-INF/services}; nobody else calls it.
 */
public final class KhmerArbitraries implements ArbitraryProvider {

  private static final Map<Class<?>, Supplier<Arbitrary<?>>> GENERATORS =
      Map.of(
          KhmerAmount.class, NumberArbitraries::amounts,
          KhmerDateFormat.class, CalendarArbitraries::formats,
          KhmerLunarDate.class, CalendarArbitraries::lunarDates,
          KhmerNumberWords.class, NumberArbitraries::styles);

  /** Creates the provider; for jqwik. */
  public KhmerArbitraries() {}

  @Override
  public boolean canProvideFor(TypeUsage target) {
    return GENERATORS.containsKey(target.getRawType());
  }

  @Override
  public Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider subtypes) {
    return Stream.ofNullable(GENERATORS.get(target.getRawType()))
        .map(Supplier::get)
        .collect(Collectors.toSet());
  }
}
