package kh.civic.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kh.civic.core.CivicDataset;
import kh.civic.core.Combination;
import kh.civic.core.Combination.Clash;
import kh.civic.core.Violation;
import kh.civic.core.engagement.Agreement;
import kh.civic.core.engagement.AttestedStage;
import kh.civic.core.engagement.RecommendationList;
import kh.civic.core.engagement.Stage;
import kh.civic.core.party.Organization;
import kh.civic.core.party.Side;
import kh.civic.core.programme.LeadershipShift;
import kh.civic.core.programme.Programme;
import kh.civic.core.value.Certainty;
import kh.civic.core.value.Citation;
import kh.civic.core.value.Count;
import kh.civic.core.value.Entity;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The datasets of {@code seeds/} read, are sound, and are written as they stand. */
class SeedsTest {

  static final ImmutableList<String> FILES = Seeds.FILES;

  /** Ids of the inventory of facts, and names that none of the five documents prints. */
  private static final Pattern ELSEWHERE =
      Pattern.compile("\\b[A-EX-Z][0-9]{2}\\b|NCDD|MFAIC|Governance Hub|Working Group on");

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void theFolderHoldsTheseDatasets() throws Exception {
    try (Stream<Path> files = Files.list(Path.of("..", "seeds"))) {
      assertEquals(
          ImmutableSet.copyOf(FILES),
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".json"))
              .collect(ImmutableSet.toImmutableSet()));
    }
  }

  @ParameterizedTest
  @FieldSource("FILES")
  void aDatasetIsWrittenAsItStands(String file) {
    assertEquals(Seeds.text(file), CivicJson.writer().indented().writeString(read(file)));
  }

  @ParameterizedTest
  @FieldSource("FILES")
  void theSchemaAcceptsADataset(String file) {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(CivicJson.schema(), InputFormat.JSON);
    assertEquals(ImmutableList.of(), schema.validate(Seeds.text(file), InputFormat.JSON));
  }

  @ParameterizedTest
  @FieldSource("FILES")
  void aDatasetHasNoErrors(String file) {
    assertEquals(ImmutableList.of(), errors(read(file)));
  }

  @ParameterizedTest
  @FieldSource("FILES")
  void aDatasetHasNoIdsOfTheInventoryAndNoNamesFromElsewhere(String file) {
    assertEquals(
        ImmutableList.of(),
        ELSEWHERE.matcher(Seeds.text(file)).results().map(MatchResult::group).toList());
  }

  @Test
  void fromNgoLedToGovernmentLedFollowsFromTheData() {
    CivicDataset champions = read("civic-champions.json");
    LeadershipShift shift =
        find(champions, "prog:civic-champions-2020", Programme.class)
            .leadershipShift(find(champions, "prog:civic-champions-before-2020", Programme.class));
    Function<EntityId, Optional<Organization>> organizations =
        id -> champions.find(id, Organization.class);
    assertEquals(Optional.of(Side.CIVIL_SOCIETY), shift.sideBefore(organizations));
    assertEquals(Optional.of(Side.STATE), shift.sideAfter(organizations));
    assertEquals(Certainty.DEFINITE, shift.isHandover());
  }

  @Test
  void nothingTellsWhichPredecessorOfDarCameFirst() {
    CivicDataset dar = read("dar.json");
    Programme space = find(dar, "prog:eu-space", Programme.class);
    Programme euDar = find(dar, "prog:eu-dar", Programme.class);
    assertEquals(
        ImmutableSet.of(space.id(), euDar.id()),
        ImmutableSet.copyOf(find(dar, "prog:dar", Programme.class).predecessors()));
    assertEquals(Certainty.POSSIBLE, space.startsBefore(euDar));
    assertEquals(Certainty.POSSIBLE, euDar.startsBefore(space));
    assertEquals(Certainty.POSSIBLE, space.overlaps(euDar));
  }

  @Test
  void theStageOfEachListDependsOnTheLanguage() {
    ImmutableList<RecommendationList> lists = read("cpdd-battambang.json").recommendationLists();
    assertEquals(7, lists.size());
    for (RecommendationList list : lists) {
      assertEquals(Optional.of(Stage.PRESENTED), stageIn("en", list));
      assertEquals(Optional.of(Stage.ENDORSED), stageIn("km", list));
      assertEquals(ImmutableSet.of(), list.missingEndorsements());
      assertEquals(
          ImmutableSet.of(Side.CIVIL_SOCIETY),
          list.accordingTo(citation -> isIn("en", citation)).missingEndorsements());
      assertEquals(ImmutableList.of(), list.outOfOrder());
    }
  }

  private static Optional<Stage> stageIn(String language, RecommendationList list) {
    return list.accordingTo(citation -> isIn(language, citation)).stage().map(AttestedStage::stage);
  }

  private static boolean isIn(String language, Citation citation) {
    return citation.language().equals(Optional.of(language));
  }

  @Test
  void nineOfAboutTwentyNetworksAreARange() {
    CivicDataset ccc = read("ccc.json");
    Agreement mou = find(ccc, "agreement:provincial-networks-mou", Agreement.class);
    Count networks =
        ccc.statements().stream()
            .flatMap(statement -> statement.measure().stream())
            .filter(count -> count.qualifier() == Count.Qualifier.ABOUT)
            .findFirst()
            .orElseThrow();
    assertEquals(Optional.of(Range.closed(9.0 / 22, 9.0 / 18)), mou.coverage(networks, 0.1));
  }

  @Test
  void whatRecursMergesOrClashesBecauseItsNamesDiffer() {
    Combination combination =
        CivicDataset.combine(FILES.stream().map(SeedsTest::read).toArray(CivicDataset[]::new));
    assertEquals(
        ImmutableSet.of(EntityId.of("org:ccc"), EntityId.of("org:moi")),
        combination.clashes().stream().map(Clash::id).collect(ImmutableSet.toImmutableSet()));
    assertEquals(ImmutableList.of(), errors(combination.dataset()));
  }

  private static ImmutableList<String> errors(CivicDataset dataset) {
    return dataset.validate(TODAY).stream()
        .filter(violation -> violation.severity() == Severity.ERROR)
        .map(Violation::toString)
        .collect(ImmutableList.toImmutableList());
  }

  private static CivicDataset read(String file) {
    return CivicJson.read(Seeds.text(file));
  }

  private static <E extends Entity> E find(CivicDataset dataset, String id, Class<E> type) {
    return dataset.find(EntityId.of(id), type).orElseThrow();
  }
}
