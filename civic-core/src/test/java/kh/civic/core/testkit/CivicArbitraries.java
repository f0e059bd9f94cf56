package kh.civic.core.testkit;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kh.civic.core.CivicDataset;
import kh.civic.core.change.Change;
import kh.civic.core.document.CatalogueSection;
import kh.civic.core.document.Document;
import kh.civic.core.document.DocumentCatalogue;
import kh.civic.core.document.Link;
import kh.civic.core.engagement.Agreement;
import kh.civic.core.engagement.Endorsement;
import kh.civic.core.engagement.Milestone;
import kh.civic.core.engagement.Occurrence;
import kh.civic.core.engagement.Recommendation;
import kh.civic.core.engagement.RecommendationAction;
import kh.civic.core.engagement.RecommendationList;
import kh.civic.core.event.CivicEvent;
import kh.civic.core.function.FunctionAssignment;
import kh.civic.core.party.ContactPoint;
import kh.civic.core.party.Identifier;
import kh.civic.core.party.Membership;
import kh.civic.core.party.Organization;
import kh.civic.core.party.Person;
import kh.civic.core.place.Division;
import kh.civic.core.place.DivisionCode;
import kh.civic.core.place.Gazetteer;
import kh.civic.core.place.PlaceRef;
import kh.civic.core.programme.CascadePlan;
import kh.civic.core.programme.CascadeTier;
import kh.civic.core.programme.LeadershipShift;
import kh.civic.core.programme.Participation;
import kh.civic.core.programme.Programme;
import kh.civic.core.programme.Succession;
import kh.civic.core.value.Citation;
import kh.civic.core.value.Count;
import kh.civic.core.value.Discrepancy;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.Headcount;
import kh.civic.core.value.Kind;
import kh.civic.core.value.Lineage;
import kh.civic.core.value.LocalizedText;
import kh.civic.core.value.Name;
import kh.civic.core.value.PartialDate;
import kh.civic.core.value.PartyRef;
import kh.civic.core.value.Period;
import kh.civic.core.value.Recurrence;
import kh.civic.core.value.Statement;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * Tells jqwik how to generate the model's types, so that {@code @ForAll PartialDate date} needs no
 * further word. Found by jqwik through {@code META-INF/services}; nobody else calls it.
 */
public final class CivicArbitraries implements ArbitraryProvider {

  private static final Map<Class<?>, Supplier<Arbitrary<?>>> GENERATORS =
      Map.ofEntries(
          Map.entry(Agreement.class, EngagementArbitraries::agreements),
          Map.entry(CascadePlan.class, ProgrammeArbitraries::cascadePlans),
          Map.entry(CascadeTier.class, ProgrammeArbitraries::cascadeTiers),
          Map.entry(CatalogueSection.class, DocumentArbitraries::catalogueSections),
          Map.entry(Citation.class, ValueArbitraries::citations),
          Map.entry(CivicDataset.class, DatasetArbitraries::datasets),
          Map.entry(CivicEvent.class, EventArbitraries::events),
          Map.entry(ContactPoint.class, PartyArbitraries::contactPoints),
          Map.entry(Count.class, ValueArbitraries::counts),
          Map.entry(Discrepancy.class, ValueArbitraries::discrepancies),
          Map.entry(Discrepancy.Variant.class, ValueArbitraries::variants),
          Map.entry(Division.class, PlaceArbitraries::divisions),
          Map.entry(DivisionCode.class, PlaceArbitraries::divisionCodes),
          Map.entry(Document.class, DocumentArbitraries::documents),
          Map.entry(DocumentCatalogue.class, DocumentArbitraries::documentCatalogues),
          Map.entry(Endorsement.class, EngagementArbitraries::endorsements),
          Map.entry(EntityId.class, ValueArbitraries::entityIds),
          Map.entry(FunctionAssignment.class, FunctionArbitraries::functionAssignments),
          Map.entry(FlawedDataset.class, DatasetArbitraries::flawedDatasets),
          Map.entry(Gazetteer.class, PlaceArbitraries::gazetteers),
          Map.entry(Headcount.class, ValueArbitraries::headcounts),
          Map.entry(Identifier.class, PartyArbitraries::identifiers),
          Map.entry(LeadershipShift.class, ProgrammeArbitraries::leadershipShifts),
          Map.entry(Lineage.class, ValueArbitraries::lineages),
          Map.entry(Link.class, DocumentArbitraries::links),
          Map.entry(LocalizedText.class, ValueArbitraries::localizedTexts),
          Map.entry(Membership.class, PartyArbitraries::memberships),
          Map.entry(Milestone.class, EngagementArbitraries::milestones),
          Map.entry(Name.class, ValueArbitraries::names),
          Map.entry(Occurrence.class, EngagementArbitraries::occurrences),
          Map.entry(Organization.class, PartyArbitraries::organizations),
          Map.entry(Change.class, PartyArbitraries::changes),
          Map.entry(PartialDate.class, ValueArbitraries::dates),
          Map.entry(Participation.class, ProgrammeArbitraries::participations),
          Map.entry(PartyRef.class, ValueArbitraries::partyRefs),
          Map.entry(Period.class, ValueArbitraries::periods),
          Map.entry(Person.class, PartyArbitraries::persons),
          Map.entry(PlaceRef.class, PlaceArbitraries::placeRefs),
          Map.entry(Programme.class, ProgrammeArbitraries::programmes),
          Map.entry(Recommendation.class, EngagementArbitraries::recommendations),
          Map.entry(RecommendationAction.class, EngagementArbitraries::recommendationActions),
          Map.entry(RecommendationList.class, EngagementArbitraries::recommendationLists),
          Map.entry(Recurrence.class, ValueArbitraries::recurrences),
          Map.entry(Statement.class, ValueArbitraries::statements),
          Map.entry(Succession.class, ProgrammeArbitraries::successions));

  /** Creates the provider; for jqwik. */
  public CivicArbitraries() {}

  /** Returns the types that can be generated, besides {@link Kind} of each of the codelists. */
  static Set<Class<?>> types() {
    return GENERATORS.keySet();
  }

  @Override
  public boolean canProvideFor(TypeUsage target) {
    return GENERATORS.containsKey(target.getRawType()) || isKindOfCodelist(target);
  }

  @Override
  public Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider subtypes) {
    Supplier<Arbitrary<?>> generator = GENERATORS.get(target.getRawType());
    return Set.of(generator == null ? kinds(codelist(target)) : generator.get());
  }

  private static boolean isKindOfCodelist(TypeUsage target) {
    return target.isOfType(Kind.class)
        && codelist(target).isEnum()
        && Stream.of(codelist(target).getEnumConstants())
            .anyMatch(constant -> constant.toString().equals("OTHER"));
  }

  private static Class<?> codelist(TypeUsage kind) {
    return kind.getTypeArgument(0).getRawType();
  }

  private static <E extends Enum<E>> Arbitrary<Kind<E>> kinds(Class<?> codelist) {
    @SuppressWarnings("unchecked") // canProvideFor has seen that it is an enum
    Class<E> type = (Class<E>) codelist;
    return ValueArbitraries.kinds(type);
  }
}
