package kh.civic.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.reflect.ClassPath;
import java.io.IOException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kh.civic.core.party.OrganizationKind;
import kh.civic.core.testkit.DatasetArbitraries;
import kh.civic.core.value.Kind;
import kh.civic.core.value.PartialDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.providers.TypeUsage;

/** What the published test kit promises to those who use it. */
class KitProperties {

  @Property(tries = 20)
  void everyTypeNeedsNoFurtherWord(
      @ForAll PartialDate date,
      @ForAll Kind<OrganizationKind> kind,
      @ForAll CivicDataset dataset,
      @ForAll List<PartialDate> dates) {
    assertEquals(date, PartialDate.parse(date.toString()));
    assertEquals(kind, Kind.parse(OrganizationKind.class, kind.word()));
    assertTrue(dates.stream().allMatch(each -> each.year() >= 0));
    assertTrue(dataset.entities().size() < 100);
  }

  /** A type that builders or factories make, and the kit does not generate, is a gap in the kit. */
  @Example
  void everyTypeWithABuilderIsGenerated() throws IOException {
    Set<String> missing = new HashSet<>();
    for (ClassPath.ClassInfo info :
        ClassPath.from(CivicDataset.class.getClassLoader())
            .getTopLevelClassesRecursive("kh.civic.core")) {
      Class<?> type = info.load();
      boolean built =
          type.isInterface()
              && List.of(type.getDeclaredClasses()).stream()
                  .anyMatch(nested -> nested.getSimpleName().equals("Builder"));
      if (built) {
        try {
          Object sample = Arbitraries.defaultFor(TypeUsage.forType(type)).sample();
          assertTrue(type.isInstance(sample));
        } catch (net.jqwik.api.CannotFindArbitraryException gap) {
          missing.add(type.getName());
        }
      }
    }
    assertEquals(Set.of(), missing);
  }

  @Example
  void flawedDatasetsBreakEveryRule() {
    assertEquals(EnumSet.allOf(Rule.class), Set.copyOf(DatasetArbitraries.plantedRules()));
  }
}
