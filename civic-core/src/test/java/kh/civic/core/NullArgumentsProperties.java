package kh.civic.core;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Range;
import com.google.common.collect.SetMultimap;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import kh.civic.core.party.Person;
import kh.civic.core.place.Gazetteer;
import kh.civic.core.place.GazetteerReader;
import kh.civic.core.place.GazetteerReading;
import kh.civic.core.testkit.NullArguments;
import kh.civic.core.value.Entity;
import kh.civic.core.value.Kind;
import kh.civic.core.value.PartialDate;
import kh.civic.core.value.Period;
import kh.civic.core.value.StatementKind;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Example;
import net.jqwik.api.providers.TypeUsage;

/** Null is refused by the name of the parameter, wherever it is given to anything public. */
class NullArgumentsProperties {

  private static final Set<String> PACKAGES =
      Set.of(
          "kh.civic.core",
          "kh.civic.core.change",
          "kh.civic.core.document",
          "kh.civic.core.engagement",
          "kh.civic.core.event",
          "kh.civic.core.function",
          "kh.civic.core.party",
          "kh.civic.core.place",
          "kh.civic.core.programme",
          "kh.civic.core.value");

  @Example
  void nullIsRefusedByTheNameOfItsParameter() throws Exception {
    NullArguments tried =
        NullArguments.of(
            PartialDate.class,
            PACKAGES,
            NullArgumentsProperties::sample,
            Path.of("src/main/java"),
            Path.of("target/generated-sources/annotations"));
    assertEquals("", String.join("\n", tried.wrong().stream().filter(l -> !generated(l)).toList()));
    assertTrue(tried.refused().size() > 200, "found " + tried.refused().size());
  }

  /** What the generator writes for lists and optional values refuses null without a name. */
  private static boolean generated(String line) {
    return line.matches(".*Builder\\.\\w+\\(elements?\\): NullPointerException: .*")
        || line.matches(
            ".*Builder\\.\\w+\\(\\w+\\): NullPointerException: .*java\\.util\\.Optional.*");
  }

  private static Object sample(Class<?> type) throws Exception {
    if (type.getSimpleName().equals("Builder")) {
      return requireNonNull(
          requireNonNull(type.getDeclaringClass()).getMethod("builder").invoke(null));
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
    } else if (type == InputStream.class) {
      return InputStream.nullInputStream();
    } else if (type == Appendable.class) {
      return new StringBuilder();
    } else if (type == Gazetteer.class) {
      return Gazetteer.of("a", Period.parse("2024"), List.of());
    } else if (type == Reader.class) {
      return Reader.nullReader();
    } else if (type == Collection.class) {
      return List.of();
    } else if (type == RootType.class) {
      return RootType.of(sample(Person.class));
    } else if (type == GazetteerReader.class) {
      return GazetteerReader.of("a", Period.parse("2024/.."));
    } else if (type == GazetteerReading.class) {
      return GazetteerReader.of("a", Period.parse("2024/..")).read(Reader.nullReader());
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
