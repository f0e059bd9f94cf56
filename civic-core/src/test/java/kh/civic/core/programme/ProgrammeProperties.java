package kh.civic.core.programme;

import static java.util.stream.Collectors.toCollection;
import static kh.civic.core.Refusals.assertNotBuilt;
import static kh.civic.core.value.Certainty.DEFINITE;
import static kh.civic.core.value.Certainty.IMPOSSIBLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kh.civic.core.testkit.ProgrammeArbitraries;
import kh.civic.core.value.Certainty;
import kh.civic.core.value.EntityId;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ProgrammeProperties {

  @Property
  void aGeneratedProgrammeKeepsItsParts(@ForAll Programme programme) {
    Programme copy =
        Programme.builder()
            .id(programme.id())
            .kind(programme.kind())
            .addAllNames(programme.names())
            .parent(programme.parent())
            .addAllPredecessors(programme.predecessors())
            .period(programme.period())
            .iterations(programme.iterations())
            .addAllParticipations(programme.participations())
            .addAllPlaces(programme.places())
            .addAllCitations(programme.citations())
            .build();
    assertEquals(programme, copy);
    assertEquals(programme.hashCode(), copy.hashCode());
    assertEquals(ImmutableList.of(), copy.withCitations(List.of()).citations());
  }

  @Property
  void aBadProgrammeIsRefused(@ForAll("invalidProgrammes") Programme.Builder builder) {
    assertNotBuilt(builder::build);
  }

  @Property
  void everyPartyIsFoundUnderItsRole(@ForAll Programme programme) {
    int found = 0;
    for (ParticipationRole role : ParticipationRole.values()) {
      found += programme.parties(role).size();
    }
    assertEquals(programme.participations().size(), found);
  }

  @Property
  void aHandoverIsCertainOnlyWhereNoLeaderIsOnBothSides(@ForAll LeadershipShift shift) {
    Set<Object> both = new HashSet<>(shift.before());
    both.retainAll(shift.after());
    assertFalse(shift.isHandover() == DEFINITE && !both.isEmpty());
    assertFalse(shift.isHandover() != Certainty.POSSIBLE && shift.before().isEmpty());
  }

  @Property
  void successionIsAcyclicOrReported(@ForAll("families") List<Programme> family) {
    Set<EntityId> inCircles =
        family.stream()
            .map(Programme::id)
            .filter(id -> reaches(family, id, id))
            .collect(toCollection(TreeSet::new));
    assertEquals(inCircles, Succession.of(family).lineage().inCycles());
  }

  @Property
  void aFamilyWithoutCirclesIsReportedToHaveNone(
      @ForAll("acyclicFamilies") List<Programme> family) {
    assertEquals(ImmutableSet.of(), Succession.of(family).lineage().inCycles());
  }

  @Property
  void theChainHoldsEachProgrammeAfterThoseThatItGoesOnFrom(
      @ForAll("acyclicFamilies") List<Programme> family) {
    Succession succession = Succession.of(family);
    for (Programme programme : family) {
      List<EntityId> chain = succession.chain(programme.id());
      assertEquals(programme.id(), chain.get(chain.size() - 1));
      assertEquals(chain.size(), new HashSet<>(chain).size());
      for (Programme other : family) {
        boolean expected = other.equals(programme) || reaches(family, programme.id(), other.id());
        assertEquals(expected, chain.contains(other.id()));
        if (expected) {
          for (EntityId predecessor : other.predecessors()) {
            assertTrue(chain.indexOf(predecessor) >= 0);
            assertTrue(chain.indexOf(predecessor) < chain.indexOf(other.id()));
          }
        }
      }
    }
  }

  @Property
  void theChainEndsInCirclesToo(@ForAll("families") List<Programme> family) {
    Succession succession = Succession.of(family);
    for (Programme programme : family) {
      Set<EntityId> chain = new HashSet<>(succession.chain(programme.id()));
      Set<EntityId> expected = new HashSet<>(succession.lineage().ancestors(programme.id()));
      expected.add(programme.id());
      assertEquals(expected, chain);
    }
  }

  @Property
  void twoProgrammesNeverBothPrecedeEachOther(@ForAll("families") List<Programme> family) {
    Succession succession = Succession.of(family);
    for (Programme one : family) {
      for (Programme other : family) {
        Certainty forth = succession.precedes(one.id(), other.id());
        Certainty back = succession.precedes(other.id(), one.id());
        if (forth == DEFINITE) {
          assertEquals(IMPOSSIBLE, back);
        }
      }
    }
  }

  @Property
  void aPredecessorPrecedesUnlessDatesOrCirclesSpeakAgainstIt(
      @ForAll("families") List<Programme> family) {
    Succession succession = Succession.of(family);
    for (Programme programme : family) {
      for (Programme predecessor : family) {
        if (programme.predecessors().contains(predecessor.id())
            && !reaches(family, predecessor.id(), programme.id())) {
          Certainty expected =
              programme.startsBefore(predecessor) == DEFINITE ? Certainty.POSSIBLE : DEFINITE;
          assertEquals(expected, succession.precedes(predecessor.id(), programme.id()));
        }
      }
    }
  }

  @Property
  void overlapIsSymmetricAndExcludesAGap(@ForAll Programme one, @ForAll Programme other) {
    assertEquals(one.overlaps(other), other.overlaps(one));
    if (one.hasGapBefore(other) == DEFINITE) {
      assertEquals(IMPOSSIBLE, one.overlaps(other));
    }
  }

  /** Whether predecessors lead from one programme to another in one step or more, naively. */
  private static boolean reaches(List<Programme> family, EntityId from, EntityId to) {
    Set<EntityId> reached = new HashSet<>();
    Set<EntityId> next = Set.of(from);
    for (int step = 0; step <= family.size(); step++) {
      Set<EntityId> after = new HashSet<>();
      for (Programme programme : family) {
        if (next.contains(programme.id())) {
          after.addAll(programme.predecessors());
        }
      }
      reached.addAll(after);
      next = after;
    }
    return reached.contains(to);
  }

  @Provide
  Arbitrary<Programme.Builder> invalidProgrammes() {
    return ProgrammeArbitraries.invalidProgrammes();
  }

  @Provide
  Arbitrary<List<Programme>> families() {
    return ProgrammeArbitraries.families();
  }

  @Provide
  Arbitrary<List<Programme>> acyclicFamilies() {
    return ProgrammeArbitraries.acyclicFamilies();
  }
}
