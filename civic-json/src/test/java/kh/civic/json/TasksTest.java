package kh.civic.json;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kh.civic.core.CivicDataset;
import kh.civic.core.Reference;
import kh.civic.core.TimelineEntry;
import kh.civic.core.party.Organization;
import kh.civic.core.programme.Participation;
import kh.civic.core.programme.ParticipationRole;
import kh.civic.core.programme.Programme;
import kh.civic.core.value.Discrepancy;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.EntityType;
import kh.civic.core.value.LocalizedText;
import kh.civic.core.value.Name;
import kh.civic.core.value.NameKind;
import org.junit.jupiter.api.Test;

/** What users do with a dataset, each task in at most six lines of their code. */
class TasksTest {

  private static final CivicDataset CCC = read("ccc.json");
  private static final CivicDataset BATTAMBANG = read("cpdd-battambang.json");
  private static final CivicDataset CHAMPIONS = read("civic-champions.json");
  private static final CivicDataset DAR = read("dar.json");

  @Test
  void addANameToAnOrganization() {
    EntityId ccc = EntityId.of("org:ccc");
    Name alias = Name.of(NameKind.ALIAS, LocalizedText.of("en", "the Committee"));

    Organization found = CCC.find(ccc, Organization.class).orElseThrow();
    CivicDataset changed = CCC.with(found.toBuilder().addNames(alias).build());

    assertEquals(
        found.names().size() + 1,
        changed.find(ccc, Organization.class).orElseThrow().names().size());
    assertEquals(CCC.organizations().size(), changed.organizations().size());
  }

  @Test
  void whoFundedAProgramme() {
    List<String> funders = new ArrayList<>();

    Programme dar = DAR.find(EntityId.of("prog:dar"), Programme.class).orElseThrow();
    for (Participation participation : dar.participations()) {
      if (participation.role().is(ParticipationRole.FUNDING)) {
        funders.add(participation.party().name().resolve("km").orElseThrow());
      }
    }

    assertEquals(
        List.of("ក្រសួងសហប្រតិបត្តិការ និងអភិវឌ្ឍន៍សេដ្ឋកិច្ចនៃសហព័ន្ធអាល្លឺម៉ង់"), funders);
  }

  @Test
  void whichOrganizationsAreContradicted() {
    ImmutableSet<EntityId> contradicted =
        BATTAMBANG.discrepancies().stream()
            .map(Discrepancy::subject)
            .filter(subject -> subject.type() == EntityType.ORGANIZATION)
            .collect(toImmutableSet());

    assertTrue(contradicted.contains(EntityId.of("org:ctod")), contradicted::toString);
  }

  @Test
  void thePartThatConcernsOneDistrictIsValidByItself() {
    CivicDataset part = BATTAMBANG.concerning(EntityId.of("div:0203"));

    assertEquals(ImmutableList.of(), part.validate(LocalDate.of(2026, 11, 22)));
    assertTrue(!part.entities().isEmpty());
    assertTrue(part.entities().size() < BATTAMBANG.entities().size());
  }

  @Test
  void everythingDatedInOrder() {
    List<String> lines = new ArrayList<>();

    for (TimelineEntry entry : CCC.timeline()) {
      lines.add(entry.when() + " " + entry.path());
    }

    assertEquals("2016-07-31 /statements/0/asOf", lines.get(0));
    assertTrue(lines.contains("2017/2021 /programmes/1/period"), lines::toString);
  }

  @Test
  void whoRefersToTheMinistryOfTheInterior() {
    ImmutableList<Reference> referrers = CHAMPIONS.referrers(EntityId.of("org:moi"));

    assertTrue(!referrers.isEmpty());
    referrers.forEach(reference -> assertTrue(reference.toString().endsWith("refers to org:moi")));
  }

  @Test
  void theKhmerNameOfEachOrganization() {
    List<String> names = new ArrayList<>();

    for (Organization organization : CCC.organizations()) {
      organization.name("km").ifPresent(names::add);
    }

    assertTrue(names.contains("ក្រសួងមហាផ្ទៃ"), names::toString);
  }

  private static CivicDataset read(String seed) {
    return CivicJson.read(Seeds.text(seed));
  }
}
