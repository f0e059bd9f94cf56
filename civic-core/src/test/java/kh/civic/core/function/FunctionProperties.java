package kh.civic.core.function;

import static kh.civic.core.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import kh.civic.core.testkit.FunctionArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FunctionProperties {

  @Property
  void aGeneratedAssignmentKeepsItsParts(@ForAll FunctionAssignment assignment) {
    FunctionAssignment copy =
        FunctionAssignment.builder()
            .id(assignment.id())
            .name(assignment.name())
            .type(assignment.type())
            .mode(assignment.mode())
            .from(assignment.from())
            .addAllToTypes(assignment.toTypes())
            .addAllToPlaces(assignment.toPlaces())
            .instrument(assignment.instrument())
            .period(assignment.period())
            .addAllCitations(assignment.citations())
            .build();
    assertEquals(assignment, copy);
    assertEquals(assignment.hashCode(), copy.hashCode());
    assertEquals(List.of(), copy.withCitations(List.of()).citations());
  }

  @Property
  void aBadAssignmentIsRefused(@ForAll("invalidAssignments") FunctionAssignment.Builder bad) {
    assertRefused(bad::build);
  }

  @Provide
  Arbitrary<FunctionAssignment.Builder> invalidAssignments() {
    return FunctionArbitraries.invalidFunctionAssignments();
  }
}
