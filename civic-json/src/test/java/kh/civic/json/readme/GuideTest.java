package kh.civic.json.readme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kh.civic.core.CivicDataset;
import kh.civic.core.Combination;
import kh.civic.core.change.Change;
import kh.civic.core.engagement.AttestedStage;
import kh.civic.core.engagement.RecommendationList;
import kh.civic.core.engagement.Stage;
import kh.civic.core.event.CivicEvent;
import kh.civic.core.programme.CascadePlan;
import kh.civic.core.programme.LeadershipShift;
import kh.civic.core.programme.Programme;
import kh.civic.core.programme.TierProgress;
import kh.civic.core.value.Certainty;
import kh.civic.core.value.Count;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.PartialDate;
import kh.civic.core.value.PartyRef;
import kh.civic.core.value.Period;
import kh.civic.json.CivicJson;
import org.junit.jupiter.api.Test;

/** The guide to the model, run on the datasets that come along. */
class GuideTest {

  private static CivicDataset seed(String name) throws IOException {
    try (InputStream in = Files.newInputStream(Path.of("..", "seeds", name))) {
      return CivicJson.read(in);
    }
  }

  @Test
  void uncertainty() {
    Certainty then = Period.parse("2013/..").contains(PartialDate.parse("2013-06")); // POSSIBLE
    Certainty now = Period.parse("2013/..").contains(PartialDate.parse("2020")); // DEFINITE
    Certainty before = PartialDate.parse("2005~").isBefore(PartialDate.parse("2006")); // POSSIBLE
    boolean admitted = Count.nearly(5000).admits(4870); // true: nearly 5000 is 5000 or fewer
    Range<Long> trainers = Count.about(20).range(0.1); // 18 to 22, with a tolerance of yours

    assertEquals(
        List.of(Certainty.POSSIBLE, Certainty.DEFINITE, Certainty.POSSIBLE),
        List.of(then, now, before));
    assertTrue(admitted);
    assertEquals(Range.closed(18L, 22L), trainers);
  }

  @Test
  void recommendations() throws IOException {
    CivicDataset battambang = seed("cpdd-battambang.json");
    RecommendationList list =
        battambang.find(EntityId.of("reclist:thma-kuol"), RecommendationList.class).orElseThrow();
    AttestedStage stage = list.stage().orElseThrow(); // PRESENTED, with the citations behind it
    RecommendationList inKhmer =
        list.accordingTo(citation -> citation.language().equals(Optional.of("km")));
    AttestedStage stageInKhmer = inKhmer.stage().orElseThrow(); // ENDORSED: the rest is planned
    Set<Stage> next = inKhmer.nextStages(); // ACCEPTED, WITHDRAWN

    assertEquals(Stage.PRESENTED, stage.stage());
    assertEquals(3, stage.citations().size());
    assertEquals(Stage.ENDORSED, stageInKhmer.stage());
    assertEquals(ImmutableSet.of(Stage.ACCEPTED, Stage.WITHDRAWN), next);
  }

  @Test
  void programmes() throws IOException {
    CivicDataset champions = seed("civic-champions.json");
    Programme later =
        champions.find(EntityId.of("prog:civic-champions-2020"), Programme.class).orElseThrow();
    Programme earlier =
        champions
            .find(EntityId.of("prog:civic-champions-before-2020"), Programme.class)
            .orElseThrow();
    LeadershipShift shift = later.leadershipShift(earlier); // WaterSHED before, ministries after
    CascadePlan plan =
        champions
            .find(EntityId.of("cascade:civic-champions-2020"), CascadePlan.class)
            .orElseThrow();
    List<TierProgress> progress =
        plan.progress(PartialDate.parse("2020-12-31"), id -> champions.find(id, CivicEvent.class));
    Range<Long> held = progress.get(1).held(); // 0 to 3: their dates are known to the year alone
    Certainty overdue = progress.get(1).isOverdue(); // POSSIBLE

    assertEquals("org:watershed", ids(shift.before()));
    assertEquals("org:moi org:mrd", ids(shift.after()));
    assertEquals(Range.closed(0L, 3L), held);
    assertEquals(Certainty.POSSIBLE, overdue);
  }

  private static String ids(Iterable<PartyRef> parties) {
    List<String> ids = new ArrayList<>();
    parties.forEach(party -> ids.add(party.id().orElseThrow().toString()));
    return String.join(" ", ids);
  }

  @Test
  void organizations() {
    EntityId group = EntityId.of("org:group");
    EntityId network = EntityId.of("org:network");
    Change split =
        Change.builder()
            .id(EntityId.of("change:split"))
            .type(Change.Type.SPLIT) // from one to two or more, which is checked
            .when(Period.parse("2008"))
            .addFrom(group)
            .addTo(network, EntityId.of("org:secretariat"))
            .build();
    CivicDataset dataset = CivicDataset.builder().addChanges(split).build();
    Set<EntityId> heirs = dataset.organizationLineage().descendants(group); // both
    Set<EntityId> origins = dataset.organizationLineage().ancestors(network); // org:group

    assertEquals(ImmutableSet.copyOf(split.to()), heirs);
    assertEquals(ImmutableSet.of(group), origins);
  }

  @Test
  void severalDatasets() throws IOException {
    CivicDataset ccc = seed("ccc.json");
    CivicDataset wgpd = seed("wgpd.json");
    List<String> report = new ArrayList<>();
    Combination all = CivicDataset.combine(ccc, wgpd);
    for (Combination.Clash clash : all.clashes()) {
      report.add(clash.id() + " is described in " + clash.versions().size() + " ways");
    }
    CivicDataset one = all.dataset(); // of each clash it holds the first version

    assertEquals(List.of("org:ccc is described in 2 ways"), report);
    assertEquals(ccc.find(EntityId.of("org:ccc")), one.find(EntityId.of("org:ccc")));
  }
}
