package kh.civic.i18n.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import kh.civic.core.CivicDataset;
import kh.civic.core.document.Document;
import kh.civic.core.document.DocumentKind;
import kh.civic.core.party.Organization;
import kh.civic.core.party.OrganizationKind;
import kh.civic.core.programme.Programme;
import kh.civic.core.programme.ProgrammeKind;
import kh.civic.core.value.Entity;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.LocalizedText;
import kh.civic.core.value.Name;
import kh.civic.core.value.NameKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMatcherTest {

  private static final NameMatcher<Entity> MATCHER = NameMatcher.of(dataset());

  private static CivicDataset dataset() {
    return CivicDataset.builder()
        .addOrganizations(
            organization(
                "org:wgpd",
                Name.of(
                    NameKind.OFFICIAL,
                    LocalizedText.of(
                        "en",
                        "Working Group for Partnerships in Decentralization",
                        "km",
                        "ក្រុមការងារភាពជាដៃគូក្នុងវិមជ្ឈការ")),
                Name.of(NameKind.ACRONYM, LocalizedText.of("en", "WGPD"))),
            organization(
                "org:youth",
                Name.of(NameKind.OFFICIAL, LocalizedText.of("en", "Youth Council")),
                Name.of(NameKind.FORMER, LocalizedText.of("en", "Student Forum"))),
            organization(
                "org:students",
                Name.of(NameKind.OFFICIAL, LocalizedText.of("en", "Student Forums"))))
        .addProgrammes(
            Programme.builder()
                .id(EntityId.of("prog:champions"))
                .kind(ProgrammeKind.PROJECT)
                .addNames(Name.of(NameKind.OFFICIAL, LocalizedText.of("en", "Civic Champions")))
                .build())
        .addDocuments(
            Document.builder()
                .id(EntityId.of("doc:organic-law"))
                .kind(DocumentKind.LAW)
                .addNames(
                    Name.of(
                        NameKind.OFFICIAL,
                        LocalizedText.of("km", "ច្បាប់ស្ដីពីការគ្រប់គ្រងរដ្ឋបាល")))
                .build())
        .build();
  }

  private static Organization organization(String id, Name... names) {
    return Organization.builder()
        .id(EntityId.of(id))
        .kind(OrganizationKind.NGO)
        .names(List.of(names))
        .build();
  }

  private static List<String> found(String name) {
    return MATCHER.match(name).stream()
        .map(
            match ->
                match.thing().id()
                    + " "
                    + match.how()
                    + (match.edits() > 0 ? " " + match.edits() : ""))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "'Working Group for\n Partnerships in\n Decentralization', org:wgpd EXACT",
    "'Working Group for Partner-\nships in Decentralization', org:wgpd SPELLING",
    "Working Group for Partnerships in Decentralisation, org:wgpd EDITS 1",
    "Wroking Group for Partnerships in Decentralisation, org:wgpd EDITS 2",
    "ក្រុមការងារ ភាពជាដៃគូ\u200Bក្នុងវិមជ្ឈការ, org:wgpd EXACT",
    "wgpd, org:wgpd EXACT",
    "Civic Champoins, prog:champions EDITS 1",
    "ច្បាប់ស្តីពីការគ្រប់គ្រងរដ្ឋបាល, doc:organic-law SPELLING",
  })
  void aThingIsFoundByItsNamesAndSaysHow(String name, String match) {
    assertEquals(List.of(match), found(name));
  }

  @Test
  void anAcronymMatchesWithoutEditsOnly() {
    assertEquals(List.of(), found("WGPB"));
  }

  @Test
  void aFormerNameNeverHidesAPresentOne() {
    assertEquals(List.of("org:youth EXACT", "org:students EDITS 1"), found("Student Forum"));
    assertEquals(List.of("org:students EXACT"), found("Student Forums"));
  }

  @Test
  void aLetterOfAShortWordMakesAnotherName() {
    NameMatcher<String> matcher =
        NameMatcher.<String>builder()
            .add(
                "cham", List.of(Name.of(NameKind.OFFICIAL, LocalizedText.of("en", "Kampong Cham"))))
            .build();
    assertEquals(List.of(), matcher.match("Kampong Som"));
    assertEquals(1, matcher.match("Kompong Cham").size());
    assertEquals(1, matcher.candidates("Kampong Cam", thing -> true).size());
    assertEquals(List.of(), matcher.match("Kampong Cham", thing -> false));
  }
}
