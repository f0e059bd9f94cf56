package kh.civic.core.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kh.civic.core.place.AdministrativeLevel;
import kh.civic.core.place.DivisionCode;
import kh.civic.core.place.PlaceRef;
import kh.civic.core.programme.CascadePlan;
import kh.civic.core.programme.CascadeTier;
import kh.civic.core.programme.LeadershipShift;
import kh.civic.core.programme.Participation;
import kh.civic.core.programme.ParticipationRole;
import kh.civic.core.programme.Programme;
import kh.civic.core.programme.ProgrammeKind;
import kh.civic.core.programme.Succession;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.EntityType;
import kh.civic.core.value.LocalizedText;
import kh.civic.core.value.Name;
import kh.civic.core.value.NameKind;
import kh.civic.core.value.PartyRef;
import kh.civic.core.value.Period;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Generators of {@code kh.civic.core.programme}.
 *
 * <p>The methods named {@code invalid…} generate builders whose {@code build()} must throw an
 * {@link kh.civic.core.value.InvalidValueException}. All methods are thread-safe and answer a new
 * generator at each call.
 */
public final class ProgrammeArbitraries {

  private static final List<AdministrativeLevel> LEVELS = List.of(AdministrativeLevel.values());

  private ProgrammeArbitraries() {}

  /** Generates participations in every role, with and without limits. */
  public static Arbitrary<Participation> participations() {
    return Builders.withBuilder(Participation::builder)
        .use(ValueArbitraries.kinds(ParticipationRole.class))
        .in(Participation.Builder::role)
        .use(ValueArbitraries.partyRefs())
        .in(Participation.Builder::party)
        .use(ValueArbitraries.periods().optional(0.5))
        .in(Participation.Builder::period)
        .use(ValueArbitraries.localizedTexts().optional(0.3))
        .in(Participation.Builder::scope)
        .use(PlaceArbitraries.placeRefs().list().ofMaxSize(2))
        .in(Participation.Builder::addAllPlaces)
        .use(ValueArbitraries.citations().list().ofMaxSize(2))
        .in(Participation.Builder::addAllCitations)
        .build(Participation.Builder::build);
  }

  /** Generates programmes of every kind. */
  public static Arbitrary<Programme> programmes() {
    return Builders.withBuilder(Programme::builder)
        .use(ids(EntityType.PROGRAMME))
        .in(Programme.Builder::id)
        .use(ValueArbitraries.kinds(ProgrammeKind.class))
        .in(Programme.Builder::kind)
        .use(names())
        .in(Programme.Builder::addAllNames)
        .use(ids(EntityType.PROGRAMME).optional(0.3))
        .in(Programme.Builder::parent)
        .use(ids(EntityType.PROGRAMME).list().ofMaxSize(3).uniqueElements())
        .in(Programme.Builder::addAllPredecessors)
        .use(ValueArbitraries.periods().optional(0.7))
        .in(Programme.Builder::period)
        .use(ValueArbitraries.counts().optional(0.2))
        .in(Programme.Builder::iterations)
        .use(participations().list().ofMaxSize(3))
        .in(Programme.Builder::addAllParticipations)
        .use(PlaceArbitraries.placeRefs().list().ofMaxSize(2))
        .in(Programme.Builder::addAllPlaces)
        .use(ValueArbitraries.citations().list().ofMaxSize(2))
        .in(Programme.Builder::addAllCitations)
        .build(Programme.Builder::build)
        .withoutEdgeCases();
  }

  /** Generates programmes without a name, with a predecessor twice, or with foreign identifiers. */
  public static Arbitrary<Programme.Builder> invalidProgrammes() {
    return Combinators.combine(
            ids(EntityType.PROGRAMME),
            ValueArbitraries.names(),
            ValueArbitraries.entityIdsBut(EntityType.PROGRAMME),
            Arbitraries.integers().between(0, 4))
        .as(
            (id, name, foreign, fault) -> {
              Programme.Builder builder = Programme.builder().kind(ProgrammeKind.PROJECT);
              return switch (fault) {
                case 0 -> builder.id(id);
                case 1 -> builder.id(foreign).addNames(name);
                case 2 -> builder.id(id).addNames(name).parent(foreign);
                case 3 -> builder.id(id).addNames(name).addPredecessors(id, foreign);
                default -> builder.id(id).addNames(name).addPredecessors(id, id);
              };
            });
  }

  /**
   * Generates up to six programmes {@code prog:p1}, {@code prog:p2} and so on, linked as
   * predecessors among each other, in circles too; links may lead to a programme that is not there.
   */
  public static Arbitrary<List<Programme>> families() {
    return families(false);
  }

  /** Generates families as {@link #families} does, of which no programme goes on from itself. */
  public static Arbitrary<List<Programme>> acyclicFamilies() {
    return families(true);
  }

  /** Generates the succession of {@link #families}. */
  public static Arbitrary<Succession> successions() {
    return families().map(Succession::of);
  }

  private static Arbitrary<List<Programme>> families(boolean acyclic) {
    Arbitrary<Integer> numbers = Arbitraries.integers().between(1, 7);
    Arbitrary<List<Optional<Period>>> periods =
        Arbitraries.of(
                "2003", "2005~", "2013/2017", "2016/..", "2017/2020", "2020-02/", "../2019", "2021")
            .map(Period::parse)
            .optional(0.7)
            .list()
            .ofMinSize(1)
            .ofMaxSize(6);
    return Combinators.combine(
            periods, Combinators.combine(numbers, numbers).as(Tuple::of).list().ofMaxSize(12))
        .as(
            (times, links) -> {
              List<Programme> family = new ArrayList<>();
              for (int i = 1; i <= times.size(); i++) {
                int own = i;
                family.add(
                    Programme.builder()
                        .id(programme(i))
                        .kind(ProgrammeKind.PROGRAMME)
                        .addNames(name("p" + i))
                        .period(times.get(i - 1))
                        .addAllPredecessors(
                            links.stream()
                                .filter(link -> link.get1() == own)
                                .filter(link -> !acyclic || link.get2() > own)
                                .map(link -> programme(link.get2()))
                                .distinct()
                                .toList())
                        .build());
              }
              return List.copyOf(family);
            });
  }

  /** Generates shifts, with nobody known on a side now and then. */
  public static Arbitrary<LeadershipShift> leadershipShifts() {
    return Combinators.combine(programmes(), programmes())
        .as((before, after) -> after.leadershipShift(before));
  }

  /** Generates single tiers; most do not fit together to a plan. */
  public static Arbitrary<CascadeTier> cascadeTiers() {
    return Builders.withBuilder(CascadeTier::builder)
        .use(ValueArbitraries.names().list().ofMaxSize(2))
        .in(CascadeTier.Builder::addAllNames)
        .use(ValueArbitraries.partyRefs().list().ofMaxSize(2))
        .in(CascadeTier.Builder::addAllTrainers)
        .use(ValueArbitraries.partyRefs().list().ofMaxSize(2))
        .in(CascadeTier.Builder::addAllTrainees)
        .use(Arbitraries.of(AdministrativeLevel.class).list().ofMaxSize(2).uniqueElements())
        .in(CascadeTier.Builder::addAllLevels)
        .use(PlaceArbitraries.placeRefs().list().ofMaxSize(2))
        .in(CascadeTier.Builder::addAllPlaces)
        .use(ValueArbitraries.counts().optional(0.5))
        .in(CascadeTier.Builder::plannedSessions)
        .use(ValueArbitraries.periods().optional(0.5))
        .in(CascadeTier.Builder::period)
        .use(ids(EntityType.EVENT).list().ofMaxSize(3).uniqueElements())
        .in(CascadeTier.Builder::addAllSessions)
        .use(ValueArbitraries.citations().list().ofMaxSize(2))
        .in(CascadeTier.Builder::addAllCitations)
        .build(CascadeTier.Builder::build)
        .withoutEdgeCases();
  }

  /** Generates tiers with a level or session twice, or with sessions that are no events. */
  public static Arbitrary<CascadeTier.Builder> invalidCascadeTiers() {
    return Arbitraries.oneOf(
        Arbitraries.of(AdministrativeLevel.class)
            .map(level -> CascadeTier.builder().addLevels(level, level)),
        ids(EntityType.EVENT).map(event -> CascadeTier.builder().addSessions(event, event)),
        ValueArbitraries.entityIdsBut(EntityType.EVENT)
            .map(foreign -> CascadeTier.builder().addSessions(foreign)));
  }

  /** Generates plans of one to four tiers, each as far as a source might tell. */
  public static Arbitrary<CascadePlan> cascadePlans() {
    return Combinators.combine(
            ids(EntityType.CASCADE_PLAN),
            names(),
            ids(EntityType.PROGRAMME).optional(0.5),
            ids(EntityType.DOCUMENT).optional(0.5),
            fittingTiers(1, 4),
            ValueArbitraries.citations().list().ofMaxSize(2))
        .as(
            (id, names, programme, curriculum, tiers, citations) ->
                CascadePlan.builder()
                    .id(id)
                    .addAllNames(names)
                    .programme(programme)
                    .curriculum(curriculum)
                    .addAllTiers(tiers)
                    .addAllCitations(citations)
                    .build());
  }

  /** What is wrong with a plan of {@link #invalidCascadePlans(CascadeFault)}. */
  public enum CascadeFault {
    /** It has no name. */
    NO_NAME,
    /** It has no tier. */
    NO_TIER,
    /** An identifier is of a foreign type. */
    FOREIGN_ID,
    /** The trainers of a tier are not the trainees of the tier before. */
    BROKEN_CHAIN,
    /** A party stands in two places. */
    REPEATED_PARTY,
    /** A tier is of a level wider than one above it. */
    WIDER_LEVEL,
    /** A tier reaches a place outside those of one above it. */
    WIDER_PLACE
  }

  /** Generates plans that cannot be, in every way that there is. */
  public static Arbitrary<CascadePlan.Builder> invalidCascadePlans() {
    return Arbitraries.of(CascadeFault.class).flatMap(ProgrammeArbitraries::invalidCascadePlans);
  }

  /** Generates plans that cannot be for one reason. */
  public static Arbitrary<CascadePlan.Builder> invalidCascadePlans(CascadeFault fault) {
    return Combinators.combine(
            ids(EntityType.CASCADE_PLAN),
            ValueArbitraries.names(),
            ValueArbitraries.entityIds(
                EntityType.CASCADE_PLAN, EntityType.DIVISION, EntityType.EVENT),
            fittingTiers(1, 3),
            Arbitraries.integers().between(0, 2))
        .as(
            (id, name, foreign, tiers, variant) ->
                spoilt(fault, id, name, foreign, tiers, variant));
  }

  private static CascadePlan.Builder spoilt(
      CascadeFault fault,
      EntityId id,
      Name name,
      EntityId foreign,
      List<CascadeTier> tiers,
      int variant) {
    CascadePlan.Builder plan = CascadePlan.builder();
    switch (fault) {
      case NO_NAME -> plan.id(id).addAllTiers(tiers);
      case NO_TIER -> plan.id(id).addNames(name);
      case FOREIGN_ID -> {
        plan.addNames(name).addAllTiers(tiers);
        switch (variant) {
          case 0 -> plan.id(EntityId.of(EntityType.PERSON, foreign.slug()));
          case 1 -> plan.id(id).programme(foreign);
          default -> plan.id(id).curriculum(foreign);
        }
      }
      case BROKEN_CHAIN ->
          plan.id(id)
              .addNames(name)
              .addAllTiers(tiers)
              .addTiers(tier().addAllTrainees(group(20)).build())
              .addTiers(tier().addAllTrainers(group(21)).build());
      case REPEATED_PARTY -> {
        PartyRef party = variant == 0 ? named("again") : identified("again");
        plan.id(id)
            .addNames(name)
            .addTiers(tier().addTrainers(party).addAllTrainees(group(20)).build());
        switch (variant) {
          case 0 -> plan.addTiers(tier().addTrainees(named("again")).build());
          case 1 -> plan.addTiers(tier().build(), tier().addTrainers(identified("again")).build());
          default ->
              plan.addTiers(
                  tier().addAllTrainers(group(20)).addTrainees(identified("again")).build());
        }
      }
      case WIDER_LEVEL ->
          plan.id(id)
              .addNames(name)
              .addTiers(tier().addLevels(LEVELS.get(variant + 1)).build())
              .addTiers(tier().build())
              .addTiers(tier().addLevels(AdministrativeLevel.VILLAGE, LEVELS.get(variant)).build());
      case WIDER_PLACE ->
          plan.id(id)
              .addNames(name)
              .addTiers(tier().addPlaces(place("0203"), place("0204")).build())
              .addTiers(tier().addPlaces(PlaceRef.of(LocalizedText.of("en", "Somewhere"))).build())
              .addTiers(
                  tier().addPlaces(place(List.of("02", "0202", "030201").get(variant))).build());
    }
    return plan;
  }

  /** Tiers that fit together; the parties of each place in the cascade are those of its group. */
  private static Arbitrary<List<CascadeTier>> fittingTiers(int least, int most) {
    Arbitrary<Integer> bits = Arbitraries.integers().between(0, 63);
    return Combinators.combine(
            Combinators.combine(cascadeTiers(), bits)
                .as(Tuple::of)
                .list()
                .ofMinSize(least)
                .ofMaxSize(most),
            PlaceArbitraries.divisionCodes())
        .as(
            (drafts, narrowest) -> {
              List<CascadeTier> tiers = new ArrayList<>();
              int level = 0;
              for (int i = 0; i < drafts.size(); i++) {
                CascadeTier draft = drafts.get(i).get1();
                int known = drafts.get(i).get2();
                level = Math.min(level + (known >> 4 & 1), LEVELS.size() - 1);
                DivisionCode code = narrowest.atLevel(Math.min(i + 1, narrowest.level()));
                CascadeTier.Builder tier =
                    CascadeTier.builder()
                        .addAllNames(draft.names())
                        .plannedSessions(draft.plannedSessions())
                        .period(draft.period())
                        .addAllSessions(draft.sessions())
                        .addAllCitations(draft.citations());
                if ((known & 1) != 0) {
                  tier.addAllTrainers(group(i));
                }
                if ((known & 2) != 0) {
                  tier.addAllTrainees(group(i + 1));
                }
                if ((known & 4) != 0) {
                  tier.addLevels(LEVELS.get(level));
                }
                if ((known & 8) != 0) {
                  tier.addPlaces(place(code.toString()));
                }
                if ((known & 32) != 0) {
                  tier.addPlaces(PlaceRef.of(LocalizedText.of("km", "ស្រុកខ្លះ")));
                }
                tiers.add(tier.build());
              }
              return List.copyOf(tiers);
            });
  }

  private static List<PartyRef> group(int number) {
    return List.of(identified("group-" + number), named("group " + number));
  }

  private static PartyRef identified(String slug) {
    return PartyRef.of(LocalizedText.of("en", slug), EntityId.of(EntityType.ORGANIZATION, slug));
  }

  private static PartyRef named(String name) {
    return PartyRef.builder().name(LocalizedText.of("en", name)).build();
  }

  private static PlaceRef place(String code) {
    return PlaceRef.of(LocalizedText.of("en", code), DivisionCode.of(code));
  }

  private static CascadeTier.Builder tier() {
    return CascadeTier.builder();
  }

  private static EntityId programme(int number) {
    return EntityId.of(EntityType.PROGRAMME, "p" + number);
  }

  private static Name name(String text) {
    return Name.of(NameKind.OFFICIAL, LocalizedText.of("en", text));
  }

  private static Arbitrary<List<Name>> names() {
    return ValueArbitraries.names().list().ofMinSize(1).ofMaxSize(2);
  }

  private static Arbitrary<EntityId> ids(EntityType type) {
    return ValueArbitraries.entityIds(type);
  }
}
