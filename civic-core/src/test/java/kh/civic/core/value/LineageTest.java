package kh.civic.core.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LineageTest {

  private static final Lineage DIAMOND =
      Lineage.of(links("org:a", "org:b", "org:a", "org:c", "org:b", "org:d", "org:c", "org:d"));

  @Test
  void ancestorsAndDescendantsComeNearestFirst() {
    assertEquals(
        ids("org:b", "org:c", "org:d"), DIAMOND.descendants(EntityId.of("org:a")).asList());
    assertEquals(ids("org:b", "org:c", "org:a"), DIAMOND.ancestors(EntityId.of("org:d")).asList());
  }

  @Test
  void anUnknownEntityHasNeither() {
    assertEquals(ImmutableSet.of(), DIAMOND.descendants(EntityId.of("org:x")));
    assertEquals(ImmutableSet.of(), DIAMOND.ancestors(EntityId.of("org:x")));
    assertEquals(ImmutableSet.of(), DIAMOND.ancestors(EntityId.of("org:a")));
  }

  @Test
  void aCircleEndsAndIsReportedInOrder() {
    Lineage lineage =
        Lineage.of(
            links(
                "org:c", "org:b", "org:b", "org:a", "org:a", "org:c", "org:a", "org:x", "org:y",
                "org:a", "org:z", "org:z"));
    assertEquals(ids("org:a", "org:b", "org:c", "org:z"), lineage.inCycles().asList());
    assertEquals(
        ids("org:c", "org:x", "org:b"), lineage.descendants(EntityId.of("org:a")).asList());
    assertEquals(ImmutableSet.of(), DIAMOND.inCycles());
  }

  @Test
  void theLinksAreThoseGiven() {
    ImmutableSetMultimap<EntityId, EntityId> links = links("org:a", "org:b");
    assertEquals(links, Lineage.of(links).successors());
    assertEquals("{org:a=[org:b]}", Lineage.of(links).toString());
  }

  @Test
  void anEntityIsOrderedAfterAllThatItCameOutOf() {
    Lineage lineage =
        Lineage.of(links("org:b", "org:d", "org:a", "org:b", "org:a", "org:c", "org:c", "org:d"));
    List<EntityId> order = lineage.order();
    assertEquals(ids("org:a", "org:b", "org:c", "org:d"), order.stream().sorted().toList());
    lineage
        .successors()
        .forEach(
            (from, to) -> assertTrue(order.indexOf(from) < order.indexOf(to), from + " " + to));
  }

  @Test
  void whatIsInACircleIsOrderedToo() {
    Lineage circle = Lineage.of(links("org:a", "org:b", "org:b", "org:a", "org:b", "org:c"));
    assertEquals(ids("org:a", "org:b", "org:c"), circle.order().stream().sorted().toList());
    assertEquals(EntityId.of("org:c"), circle.order().get(2));
    assertEquals(List.of(), Lineage.of(ImmutableSetMultimap.of()).order());
  }

  @Test
  void aChainOfManyCostsLittleAndNoStack() {
    ImmutableSetMultimap.Builder<EntityId, EntityId> chain = ImmutableSetMultimap.builder();
    for (int i = 0; i < 100_000; i++) {
      chain.put(EntityId.of("org:o" + i), EntityId.of("org:o" + (i + 1)));
    }
    Lineage lineage = Lineage.of(chain.build());
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          assertEquals(100_000, lineage.descendants(EntityId.of("org:o0")).size());
          assertEquals(100_000, lineage.ancestors(EntityId.of("org:o100000")).size());
          assertEquals(ImmutableSet.of(), lineage.inCycles());
        });
  }

  private static ImmutableSetMultimap<EntityId, EntityId> links(String... ends) {
    ImmutableSetMultimap.Builder<EntityId, EntityId> links = ImmutableSetMultimap.builder();
    for (int i = 0; i < ends.length; i += 2) {
      links.put(EntityId.of(ends[i]), EntityId.of(ends[i + 1]));
    }
    return links.build();
  }

  private static List<EntityId> ids(String... ids) {
    return Stream.of(ids).map(EntityId::of).toList();
  }
}
