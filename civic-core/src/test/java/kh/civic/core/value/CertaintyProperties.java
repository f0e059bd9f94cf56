package kh.civic.core.value;

import static kh.civic.core.value.Certainty.DEFINITE;
import static kh.civic.core.value.Certainty.IMPOSSIBLE;
import static kh.civic.core.value.Certainty.POSSIBLE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.BinaryOperator;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;

/** Kleene's strong logic, told as sets of truth values; three constants, so every case is tried. */
class CertaintyProperties {

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void andHoldsWhereBothHoldInEveryWorld(@ForAll Certainty a, @ForAll Certainty b) {
    assertEquals(inAllWorlds(a, b, Boolean::logicalAnd), a.and(b));
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void orHoldsWhereOneHoldsInEveryWorld(@ForAll Certainty a, @ForAll Certainty b) {
    assertEquals(inAllWorlds(a, b, Boolean::logicalOr), a.or(b));
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void notHoldsWhereItDoesNot(@ForAll Certainty a) {
    assertEquals(inAllWorlds(a, a, (mine, same) -> !mine), a.not());
    assertEquals(a, a.not().not());
  }

  @Example
  void aKnownTruthIsDefiniteOrImpossible() {
    assertEquals(DEFINITE, Certainty.of(true));
    assertEquals(IMPOSSIBLE, Certainty.of(false));
  }

  /** What an answer leaves open, as the truth values that may turn out to be the case. */
  private static Set<Boolean> worlds(Certainty certainty) {
    return switch (certainty) {
      case DEFINITE -> Set.of(true);
      case POSSIBLE -> Set.of(true, false);
      case IMPOSSIBLE -> Set.of(false);
    };
  }

  private static Certainty inAllWorlds(Certainty a, Certainty b, BinaryOperator<Boolean> operator) {
    Set<Boolean> outcomes = new java.util.HashSet<>();
    for (boolean left : worlds(a)) {
      for (boolean right : worlds(b)) {
        outcomes.add(operator.apply(left, right));
      }
    }
    return EnumSet.allOf(Certainty.class).stream()
        .filter(certainty -> worlds(certainty).equals(outcomes))
        .findFirst()
        .orElse(POSSIBLE);
  }
}
