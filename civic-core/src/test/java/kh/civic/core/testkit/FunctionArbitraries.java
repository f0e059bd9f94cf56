package kh.civic.core.testkit;

import java.util.List;
import kh.civic.core.function.FunctionAssignment;
import kh.civic.core.function.FunctionType;
import kh.civic.core.place.DivisionType;
import kh.civic.core.value.EntityType;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/**
 * Generators of {@code kh.civic.core.function}.
 *
 * <p>The methods named {@code invalid…} generate builders whose {@code build()} must throw an
 * {@link kh.civic.core.value.InvalidValueException}. All methods are thread-safe and answer a new
 * generator at each call.
 */
public final class FunctionArbitraries {

  private FunctionArbitraries() {}

  /** Generates assignments to types of division, and to single places too. */
  public static Arbitrary<FunctionAssignment> functionAssignments() {
    Arbitrary<List<DivisionType>> types =
        Arbitraries.of(DivisionType.class)
            .filter(type -> type != DivisionType.VILLAGE)
            .list()
            .ofMinSize(1)
            .ofMaxSize(3)
            .uniqueElements();
    return Builders.withBuilder(FunctionAssignment::builder)
        .use(ValueArbitraries.entityIds(EntityType.FUNCTION_ASSIGNMENT))
        .in(FunctionAssignment.Builder::id)
        .use(ValueArbitraries.localizedTexts().optional(0.7))
        .in(FunctionAssignment.Builder::name)
        .use(Arbitraries.of(FunctionType.class).optional(0.7))
        .in(FunctionAssignment.Builder::type)
        .use(Arbitraries.of(FunctionAssignment.Mode.class).optional(0.5))
        .in(FunctionAssignment.Builder::mode)
        .use(ValueArbitraries.partyRefs().optional(0.5))
        .in(FunctionAssignment.Builder::from)
        .use(types)
        .in(FunctionAssignment.Builder::addAllToTypes)
        .use(PlaceArbitraries.placeRefs().list().ofMaxSize(2))
        .in(FunctionAssignment.Builder::addAllToPlaces)
        .use(ValueArbitraries.entityIds(EntityType.DOCUMENT).optional(0.5))
        .in(FunctionAssignment.Builder::instrument)
        .use(ValueArbitraries.periods().optional(0.5))
        .in(FunctionAssignment.Builder::period)
        .use(ValueArbitraries.citations().list().ofMaxSize(2))
        .in(FunctionAssignment.Builder::addAllCitations)
        .build(FunctionAssignment.Builder::build);
  }

  /** Generates assignments to nobody, to villages, to a type twice, or with foreign identifiers. */
  public static Arbitrary<FunctionAssignment.Builder> invalidFunctionAssignments() {
    return Combinators.combine(
            ValueArbitraries.entityIds(EntityType.FUNCTION_ASSIGNMENT),
            Arbitraries.of(DivisionType.class).filter(type -> type != DivisionType.VILLAGE),
            ValueArbitraries.entityIdsBut(EntityType.FUNCTION_ASSIGNMENT, EntityType.DOCUMENT),
            Arbitraries.integers().between(0, 4))
        .as(
            (id, type, foreign, fault) -> {
              FunctionAssignment.Builder builder = FunctionAssignment.builder();
              return switch (fault) {
                case 0 -> builder.id(id);
                case 1 -> builder.id(id).addToTypes(type, DivisionType.VILLAGE);
                case 2 -> builder.id(id).addToTypes(type, type);
                case 3 -> builder.id(foreign).addToTypes(type);
                default -> builder.id(id).addToTypes(type).instrument(foreign);
              };
            });
  }
}
