package kh.civic.core.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import kh.civic.core.testkit.PlaceArbitraries;
import kh.civic.core.value.InvalidValueException;
import kh.civic.core.value.Period;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A gazetteer answers as a plain search through the list of its divisions would. */
class GazetteerProperties {

  @Provide
  Arbitrary<Gazetteer> gazetteers() {
    return PlaceArbitraries.gazetteers();
  }

  @Provide
  Arbitrary<List<Division>> notGazetteers() {
    return PlaceArbitraries.invalidGazetteers();
  }

  @Property(tries = 200)
  void everyDivisionIsFoundUnderItsCode(@ForAll("gazetteers") Gazetteer gazetteer) {
    for (Division division : gazetteer.divisions()) {
      assertEquals(division, gazetteer.get(division.code()).orElseThrow());
    }
  }

  @Property(tries = 200)
  void parentAndChildrenAreInverse(@ForAll("gazetteers") Gazetteer gazetteer) {
    int children = 0;
    for (Division division : gazetteer.divisions()) {
      for (Division child : gazetteer.children(division.code())) {
        assertEquals(division.code(), child.code().parent().orElseThrow());
        children++;
      }
    }
    assertEquals(
        gazetteer.divisions().stream().filter(d -> d.code().parent().isPresent()).count(),
        children);
  }

  @Property(tries = 200)
  void withinIsAllThatTheCodeContains(@ForAll("gazetteers") Gazetteer gazetteer) {
    for (Division division : gazetteer.divisions()) {
      List<Division> expected =
          gazetteer.divisions().stream()
              .filter(other -> division.code().contains(other.code()))
              .toList();
      assertEquals(expected, gazetteer.within(division.code()));
      for (Division other : gazetteer.divisions()) {
        assertEquals(expected.contains(other), gazetteer.isWithin(other.code(), division.code()));
      }
    }
  }

  @Property(tries = 200)
  void aPathHasOneDivisionOfEachLevel(@ForAll("gazetteers") Gazetteer gazetteer) {
    for (Division division : gazetteer.divisions()) {
      List<Division> path = gazetteer.path(division.code());
      assertEquals(division.code().level(), path.size());
      for (int i = 0; i < path.size(); i++) {
        assertEquals(division.code().atLevel(i + 1), path.get(i).code());
      }
    }
  }

  @Property(tries = 200)
  void findsEveryDivisionByEachOfItsNames(@ForAll("gazetteers") Gazetteer gazetteer) {
    for (Division division : gazetteer.divisions()) {
      for (String text : division.name().texts().values()) {
        List<Division> found = gazetteer.findByName("\u200B " + text.toUpperCase(Locale.ROOT));
        assertTrue(found.contains(division));
        assertEquals(found.stream().distinct().sorted(GazetteerProperties::byCode).toList(), found);
        assertTrue(gazetteer.findByName(text, division.code()).contains(division));
      }
    }
  }

  private static int byCode(Division a, Division b) {
    return a.code().compareTo(b.code());
  }

  @Property(tries = 100)
  void theOrderOfTheDivisionsDoesNotMatter(
      @ForAll("gazetteers") Gazetteer gazetteer, @ForAll Random random) {
    List<Division> shuffled = new ArrayList<>(gazetteer.divisions());
    Collections.shuffle(shuffled, random);
    assertEquals(
        gazetteer.divisions(),
        Gazetteer.of(gazetteer.edition(), gazetteer.period(), shuffled).divisions());
  }

  @Property(tries = 200)
  void aBadGazetteerCannotBeBuilt(@ForAll("notGazetteers") List<Division> divisions) {
    InvalidValueException refused =
        assertThrows(
            InvalidValueException.class,
            () -> Gazetteer.of("bad", Period.parse("2024"), divisions));
    assertEquals("divisions", refused.field());
  }
}
