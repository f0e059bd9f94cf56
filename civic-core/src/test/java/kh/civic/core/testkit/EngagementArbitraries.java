package kh.civic.core.testkit;

import java.util.List;
import kh.civic.core.engagement.Agreement;
import kh.civic.core.engagement.AgreementKind;
import kh.civic.core.engagement.Endorsement;
import kh.civic.core.engagement.Milestone;
import kh.civic.core.engagement.Occurrence;
import kh.civic.core.engagement.Recommendation;
import kh.civic.core.engagement.RecommendationAction;
import kh.civic.core.engagement.RecommendationList;
import kh.civic.core.engagement.Stage;
import kh.civic.core.party.Side;
import kh.civic.core.place.AdministrativeLevel;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.EntityType;
import kh.civic.core.value.Name;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/**
 * Generators of {@code kh.civic.core.engagement}.
 *
 * <p>The methods named {@code invalid…} generate builders whose {@code build()} must throw an
 * {@link kh.civic.core.value.InvalidValueException}. All methods are thread-safe and answer a new
 * generator at each call.
 */
public final class EngagementArbitraries {

  private EngagementArbitraries() {}

  /** Generates stages that a milestone may have. */
  public static Arbitrary<Stage> milestoneStages() {
    return Arbitraries.of(Stage.class).filter(stage -> !stage.isEndorsement());
  }

  /** Generates occurrences, with and without a date and sources. */
  public static Arbitrary<Occurrence> occurrences() {
    return Builders.withBuilder(Occurrence::builder)
        .use(ValueArbitraries.periods().optional(0.5))
        .in(Occurrence.Builder::when)
        .use(ValueArbitraries.citations().list().ofMaxSize(2))
        .in(Occurrence.Builder::addAllCitations)
        .build(Occurrence.Builder::build);
  }

  /** Generates milestones of every stage: planned, reached, or both. */
  public static Arbitrary<Milestone> milestones() {
    return Combinators.combine(
            milestoneStages(),
            levels(),
            occurrences(),
            occurrences(),
            Arbitraries.integers().between(1, 3),
            ids(EntityType.EVENT).list().ofMaxSize(2))
        .as(
            (stage, levels, planned, actual, given, events) -> {
              Milestone.Builder builder =
                  Milestone.builder().stage(stage).addAllLevels(levels).addAllEvents(events);
              if ((given & 1) != 0) {
                builder.planned(planned);
              }
              if ((given & 2) != 0) {
                builder.actual(actual);
              }
              return builder.build();
            });
  }

  /** Generates milestones of every stage that were reached. */
  public static Arbitrary<Milestone> reachedMilestones() {
    return Combinators.combine(milestoneStages(), occurrences()).as(Milestone::reached);
  }

  /**
   * Generates milestones for what follows from endorsements, neither planned nor reached, at a
   * level twice, or at what is no event.
   */
  public static Arbitrary<Milestone.Builder> invalidMilestones() {
    return Arbitraries.oneOf(
        Combinators.combine(Arbitraries.of(Stage.PARTIALLY_ENDORSED, Stage.ENDORSED), occurrences())
            .as((stage, actual) -> Milestone.builder().stage(stage).actual(actual)),
        milestoneStages().map(stage -> Milestone.builder().stage(stage)),
        Combinators.combine(
                milestoneStages(), occurrences(), Arbitraries.of(AdministrativeLevel.class))
            .as(
                (stage, plan, level) ->
                    Milestone.builder().stage(stage).planned(plan).addLevels(level, level)),
        Combinators.combine(
                milestoneStages(), occurrences(), ValueArbitraries.entityIdsBut(EntityType.EVENT))
            .as(
                (stage, plan, foreign) ->
                    Milestone.builder().stage(stage).planned(plan).addEvents(foreign)));
  }

  /** Generates endorsements of both sides. */
  public static Arbitrary<Endorsement> endorsements() {
    return Builders.withBuilder(Endorsement::builder)
        .use(Arbitraries.of(Side.class))
        .in(Endorsement.Builder::side)
        .use(ValueArbitraries.partyRefs())
        .in(Endorsement.Builder::by)
        .use(ValueArbitraries.dates().optional(0.5))
        .in(Endorsement.Builder::date)
        .use(ValueArbitraries.citations().list().ofMaxSize(2))
        .in(Endorsement.Builder::addAllCitations)
        .build(Endorsement.Builder::build);
  }

  /** Generates actions of every status. */
  public static Arbitrary<RecommendationAction> recommendationActions() {
    return Builders.withBuilder(RecommendationAction::builder)
        .use(ValueArbitraries.localizedTexts())
        .in(RecommendationAction.Builder::text)
        .use(ValueArbitraries.partyRefs().list().ofMaxSize(2))
        .in(RecommendationAction.Builder::addAllResponsible)
        .use(Arbitraries.of(AdministrativeLevel.class).optional(0.5))
        .in(RecommendationAction.Builder::level)
        .use(ValueArbitraries.dates().optional(0.5))
        .in(RecommendationAction.Builder::due)
        .use(Arbitraries.of(RecommendationAction.Status.class).optional(0.8))
        .in(RecommendationAction.Builder::status)
        .use(ValueArbitraries.citations().list().ofMaxSize(1))
        .in(RecommendationAction.Builder::addAllCitations)
        .build(RecommendationAction.Builder::build);
  }

  /** Generates recommendations with up to three actions. */
  public static Arbitrary<Recommendation> recommendations() {
    return Builders.withBuilder(Recommendation::builder)
        .use(ValueArbitraries.localizedTexts())
        .in(Recommendation.Builder::text)
        .use(levels())
        .in(Recommendation.Builder::addAllPriorityLevels)
        .use(recommendationActions().list().ofMaxSize(3))
        .in(Recommendation.Builder::addAllActions)
        .use(ValueArbitraries.citations().list().ofMaxSize(1))
        .in(Recommendation.Builder::addAllCitations)
        .build(Recommendation.Builder::build);
  }

  /** Generates recommendations that are a priority of one level twice. */
  public static Arbitrary<Recommendation.Builder> invalidRecommendations() {
    return Combinators.combine(
            ValueArbitraries.localizedTexts(), Arbitraries.of(AdministrativeLevel.class))
        .as((text, level) -> Recommendation.builder().text(text).addPriorityLevels(level, level));
  }

  /** Generates lists at any point of their way, what their sources say of it in any order. */
  public static Arbitrary<RecommendationList> recommendationLists() {
    return Builders.withBuilder(RecommendationList::builder)
        .use(ids(EntityType.RECOMMENDATION_LIST))
        .in(RecommendationList.Builder::id)
        .use(names(1))
        .in(RecommendationList.Builder::addAllNames)
        .use(PlaceArbitraries.placeRefs().list().ofMaxSize(2))
        .in(RecommendationList.Builder::addAllPlaces)
        .use(ids(EntityType.DOCUMENT).list().ofMaxSize(2))
        .in(RecommendationList.Builder::addAllBasedOn)
        .use(recommendations().list().ofMaxSize(3))
        .in(RecommendationList.Builder::addAllRecommendations)
        .use(endorsements().list().ofMaxSize(3))
        .in(RecommendationList.Builder::addAllEndorsements)
        .use(milestones().list().ofMaxSize(5))
        .in(RecommendationList.Builder::addAllMilestones)
        .use(ValueArbitraries.citations().list().ofMaxSize(2))
        .in(RecommendationList.Builder::addAllCitations)
        .build(RecommendationList.Builder::build)
        .withoutEdgeCases();
  }

  /** Generates lists without a title, or with foreign identifiers. */
  public static Arbitrary<RecommendationList.Builder> invalidRecommendationLists() {
    return Combinators.combine(
            ids(EntityType.RECOMMENDATION_LIST),
            ValueArbitraries.names(),
            ValueArbitraries.entityIdsBut(EntityType.RECOMMENDATION_LIST, EntityType.DOCUMENT),
            Arbitraries.integers().between(0, 2))
        .as(
            (id, title, foreign, fault) ->
                switch (fault) {
                  case 0 -> RecommendationList.builder().id(id);
                  case 1 -> RecommendationList.builder().id(foreign).addNames(title);
                  default ->
                      RecommendationList.builder().id(id).addNames(title).addBasedOn(foreign);
                });
  }

  /** Generates agreements between two to four parties, named and counted ones. */
  public static Arbitrary<Agreement> agreements() {
    return Builders.withBuilder(Agreement::builder)
        .use(ids(EntityType.AGREEMENT))
        .in(Agreement.Builder::id)
        .use(ValueArbitraries.kinds(AgreementKind.class))
        .in(Agreement.Builder::kind)
        .use(names(0))
        .in(Agreement.Builder::addAllNames)
        .use(ValueArbitraries.partyRefs().list().ofMinSize(2).ofMaxSize(4))
        .in(Agreement.Builder::addAllParties)
        .use(ValueArbitraries.localizedTexts().list().ofMaxSize(3))
        .in(Agreement.Builder::addAllPurposes)
        .use(ValueArbitraries.dates().optional(0.5))
        .in(Agreement.Builder::signed)
        .use(ValueArbitraries.periods().optional(0.5))
        .in(Agreement.Builder::period)
        .use(PlaceArbitraries.placeRefs().list().ofMaxSize(2))
        .in(Agreement.Builder::addAllPlaces)
        .use(ValueArbitraries.citations().list().ofMaxSize(2))
        .in(Agreement.Builder::addAllCitations)
        .build(Agreement.Builder::build)
        .withoutEdgeCases();
  }

  /** Generates agreements of nobody, of one party alone, or with a foreign identifier. */
  public static Arbitrary<Agreement.Builder> invalidAgreements() {
    return Combinators.combine(
            ids(EntityType.AGREEMENT),
            ValueArbitraries.partyRefs().filter(party -> party.count().isEmpty()),
            ValueArbitraries.entityIdsBut(EntityType.AGREEMENT),
            Arbitraries.integers().between(0, 2))
        .as(
            (id, party, foreign, fault) -> {
              Agreement.Builder builder = Agreement.builder().kind(AgreementKind.MOU);
              return switch (fault) {
                case 0 -> builder.id(id);
                case 1 -> builder.id(id).addParties(party);
                default -> builder.id(foreign).addParties(party, party);
              };
            });
  }

  private static Arbitrary<List<AdministrativeLevel>> levels() {
    return Arbitraries.of(AdministrativeLevel.class).list().ofMaxSize(2).uniqueElements();
  }

  private static Arbitrary<List<Name>> names(int least) {
    return ValueArbitraries.names().list().ofMinSize(least).ofMaxSize(2);
  }

  private static Arbitrary<EntityId> ids(EntityType type) {
    return ValueArbitraries.entityIds(type);
  }
}
