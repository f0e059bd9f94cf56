package kh.civic.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import kh.civic.core.place.PlaceRef;
import kh.civic.core.value.Entity;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.PartialDate;
import kh.civic.core.value.Period;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The oracle goes through every property of every type by reflection, and so forgets none. */
class TraversalProperties {

  @Property
  void everyReferenceIsFoundAtItsPath(@ForAll CivicDataset dataset) throws Exception {
    Oracle oracle = new Oracle();
    oracle.walk("", dataset);
    TreeSet<String> found = new TreeSet<>();
    Traversal.of(dataset).references().forEach(reference -> found.add(reference.toString()));
    assertEquals(String.join("\n", oracle.references), String.join("\n", found));
  }

  @Property
  void everyDateIsFoundAtItsPathAndInOrder(@ForAll CivicDataset dataset) throws Exception {
    Oracle oracle = new Oracle();
    oracle.walk("", dataset);
    ImmutableList<TimelineEntry> timeline = dataset.timeline();
    TreeSet<String> found = new TreeSet<>();
    timeline.forEach(entry -> found.add(entry.toString()));
    assertEquals(String.join("\n", oracle.dates), String.join("\n", found));
    assertEquals(oracle.dates.size(), timeline.size());
    for (int i = 1; i < timeline.size(); i++) {
      Optional<PartialDate> first = timeline.get(i - 1).when().start();
      Optional<PartialDate> second = timeline.get(i).when().start();
      if (first.isPresent()) {
        assertEquals(
            false, second.orElseThrow().earliest().isBefore(first.orElseThrow().earliest()));
      }
    }
  }

  private static final class Oracle {

    final TreeSet<String> references = new TreeSet<>();
    final TreeSet<String> dates = new TreeSet<>();

    void walk(String path, Object value) throws Exception {
      if (value instanceof List<?> list) {
        for (int i = 0; i < list.size(); i++) {
          walk(path + "/" + i, list.get(i));
        }
      } else if (value instanceof Optional<?> optional) {
        if (optional.isPresent()) {
          walk(path, optional.get());
        }
      } else if (value instanceof EntityId id) {
        references.add(path + " refers to " + id);
      } else if (value instanceof PlaceRef place) {
        place.code().ifPresent(code -> references.add(path + "/code refers to div:" + code));
      } else if (value instanceof PartialDate date) {
        dates.add(date + " at " + path);
      } else if (value instanceof Period period) {
        dates.add(period + " at " + path);
      } else {
        for (Method property : properties(value)) {
          walk(path + "/" + property.getName(), property.invoke(value));
        }
      }
    }

    /** The properties of a value of the model but its own identifier; none of any other value. */
    private static List<Method> properties(Object value) {
      return Stream.of(value.getClass().getInterfaces())
          .filter(type -> type.getName().startsWith("kh.civic.core."))
          .flatMap(type -> Stream.of(type.getMethods()))
          .filter(method -> Modifier.isAbstract(method.getModifiers()))
          .filter(method -> method.getParameterCount() == 0)
          .filter(method -> !method.getName().equals("toBuilder"))
          .filter(method -> !(value instanceof Entity && method.getName().equals("id")))
          .toList();
    }
  }
}
