package kh.civic.json.digest;

import static java.util.stream.Collectors.joining;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kh.civic.core.CivicDataset;
import kh.civic.core.Violation;
import kh.civic.core.change.Change;
import kh.civic.core.document.CatalogueSection;
import kh.civic.core.document.Document;
import kh.civic.core.document.DocumentCatalogue;
import kh.civic.core.engagement.Agreement;
import kh.civic.core.engagement.AttestedStage;
import kh.civic.core.engagement.RecommendationList;
import kh.civic.core.event.CivicEvent;
import kh.civic.core.function.FunctionAssignment;
import kh.civic.core.party.Membership;
import kh.civic.core.party.Organization;
import kh.civic.core.party.Side;
import kh.civic.core.place.PlaceRef;
import kh.civic.core.programme.CascadePlan;
import kh.civic.core.programme.CascadeTier;
import kh.civic.core.programme.LeadershipShift;
import kh.civic.core.programme.ParticipationRole;
import kh.civic.core.programme.Programme;
import kh.civic.core.programme.TierProgress;
import kh.civic.core.value.Certainty;
import kh.civic.core.value.Citation;
import kh.civic.core.value.Discrepancy;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.Headcount;
import kh.civic.core.value.Kind;
import kh.civic.core.value.LocalizedText;
import kh.civic.core.value.Name;
import kh.civic.core.value.PartialDate;
import kh.civic.core.value.PartyRef;
import kh.civic.core.value.Period;
import kh.civic.core.value.Statement;
import kh.civic.i18n.label.Labels;

/** One dataset on paper: Khmer in the left column, English in the right. */
final class DatasetPage {

  private static final int KHMER = 44;
  private static final Labels KM = Labels.KHMER;
  private static final Labels EN = Labels.ENGLISH;

  private final PrintStream out;
  private final CivicDataset dataset;
  private final LocalDate asOf;

  DatasetPage(PrintStream out, CivicDataset dataset, LocalDate asOf) {
    this.out = out;
    this.asOf = asOf;
    this.dataset = dataset;
  }

  void print(String file, List<Violation> violations) {
    out.printf("%n━━ %s %s%n", file, "━".repeat(Math.max(0, 90 - file.length())));
    section("Organizations", dataset.organizations(), this::organization);
    section("Programmes", dataset.programmes(), this::programme);
    section("Cascade training", dataset.cascadePlans(), this::cascade);
    section("Joint recommendations", dataset.recommendationLists(), this::recommendations);
    section("Agreements", dataset.agreements(), this::agreement);
    section("Functions", dataset.functionAssignments(), this::function);
    section("Events", inOrder(dataset.events()), this::event);
    section("Documents", dataset.documents(), this::document);
    section("Catalogues", dataset.documentCatalogues(), this::catalogue);
    section(
        "Statistics",
        dataset.statements().stream().filter(statement -> statement.measure().isPresent()).toList(),
        this::statistic);
    section(
        "Statements",
        dataset.statements().stream().filter(statement -> statement.measure().isEmpty()).toList(),
        this::statement);
    section("Discrepancies", dataset.discrepancies(), this::discrepancy);
    section("Violations", violations, violation -> out.println("   " + violation));
  }

  private <T> void section(
      String title, List<T> items, java.util.function.Consumer<? super T> printer) {
    if (!items.isEmpty()) {
      out.printf("%n %s (%d)%n", title, items.size());
      items.forEach(printer);
    }
  }

  private void sides(String khmer, String english) {
    out.println(
        "   "
            + Columns.pad(khmer, KHMER)
            + (Columns.width(khmer) < KHMER ? " " : "\n   " + " ".repeat(KHMER + 1))
            + english);
  }

  private void detail(String label, Stream<String> items) {
    String joined = items.collect(joining("; "));
    if (!joined.isEmpty()) {
      out.println("       " + label + " " + joined);
    }
  }

  private void sides(LocalizedText text, String suffix) {
    sides(text.in("km").orElse("—"), text.in("en").orElse("—") + suffix);
  }

  private void organization(Organization organization) {
    sides(
        allNames(organization.names(), "km"),
        allNames(organization.names(), "en") + " [" + organization.kind() + "]");
    detail("part of", organization.parent().stream().map(Object::toString));
    detail(
        "lineage:",
        dataset.changes().stream()
            .filter(
                change ->
                    change.to().contains(organization.id())
                        || change.from().contains(organization.id()))
            .map(DatasetPage::change));
    detail(
        "founded:",
        dataset.changes().stream()
            .filter(
                change ->
                    change.by().stream()
                        .anyMatch(by -> by.id().equals(Optional.of(organization.id()))))
            .filter(change -> change.type() == Change.Type.FOUNDED)
            .map(change -> change.to().get(0) + when(change.when())));
    detail("members:", organization.members().stream().map(DatasetPage::member));
  }

  private static String change(Change change) {
    String from = change.from().isEmpty() ? "" : " from " + change.from();
    String by =
        change.by().isEmpty()
            ? ""
            : " by " + change.by().stream().map(DatasetPage::party).collect(joining(", "));
    return word(change.type()) + from + by + when(change.when());
  }

  private static String member(Membership membership) {
    String role = membership.role().word().equals("member") ? "" : " (" + membership.role() + ")";
    return party(membership.member()) + role;
  }

  private static String party(PartyRef party) {
    return party.count().map(count -> EN.label(count) + " × ").orElse("") + best(party.name());
  }

  private static String when(Optional<Period> when) {
    return when.map(known -> ", " + EN.label(known)).orElse("");
  }

  private static String date(Optional<PartialDate> date) {
    return date.map(known -> ", " + EN.label(known)).orElse("");
  }

  private void programme(Programme programme) {
    sides(
        allNames(programme.names(), "km"),
        allNames(programme.names(), "en") + " [" + programme.kind() + "]");
    programme.period().ifPresent(period -> sides(KM.label(period), EN.label(period)));
    detail("part of", programme.parent().stream().map(Object::toString));
    detail("goes on from", programme.predecessors().stream().map(Object::toString));
    detail("iterations:", programme.iterations().stream().map(EN::label));
    for (ParticipationRole role : ParticipationRole.values()) {
      detail(word(role) + ":", programme.parties(role).stream().map(DatasetPage::party));
    }
    leadership(programme);
  }

  /** What a title such as "from NGO-led to government-led" claims, computed from the iterations. */
  private void leadership(Programme programme) {
    Programme[] earlier =
        dataset.programmes().stream()
            .filter(
                other -> other.parent().isPresent() && other.parent().equals(programme.parent()))
            .filter(
                other ->
                    dataset.programmeSuccession().precedes(other.id(), programme.id())
                        == Certainty.DEFINITE)
            .toArray(Programme[]::new);
    LeadershipShift shift = programme.leadershipShift(earlier);
    if (!shift.before().isEmpty() && !shift.after().isEmpty()) {
      detail(
          "leadership:",
          Stream.of(
              shift.before().stream().map(DatasetPage::party).collect(joining(", "))
                  + side(shift.sideBefore(this::organizationOf))
                  + " → "
                  + shift.after().stream().map(DatasetPage::party).collect(joining(", "))
                  + side(shift.sideAfter(this::organizationOf))));
    }
  }

  private Optional<Organization> organizationOf(EntityId id) {
    return dataset.find(id, Organization.class);
  }

  private static String side(Optional<Side> side) {
    return side.map(known -> " (" + word(known) + ")").orElse("");
  }

  private void cascade(CascadePlan plan) {
    sides(allNames(plan.names(), "km"), allNames(plan.names(), "en"));
    List<TierProgress> tiers =
        plan.progress(PartialDate.of(asOf), id -> dataset.find(id, CivicEvent.class));
    for (int i = 0; i < tiers.size(); i++) {
      TierProgress progress = tiers.get(i);
      CascadeTier tier = progress.tier();
      sides("  " + (i + 1) + ". " + allNames(tier.names(), "km"), allNames(tier.names(), "en"));
      detail(
          "  " + tier.trainers().stream().map(DatasetPage::party).collect(joining(", ")) + " →",
          tier.trainees().stream().map(DatasetPage::party));
      detail(
          "  planned",
          progress.planned().stream()
              .map(
                  planned ->
                      EN.label(planned)
                          + " sessions, held "
                          + progress.held()
                          + ", overdue: "
                          + word(progress.isOverdue())));
    }
  }

  private void recommendations(RecommendationList list) {
    sides(allNames(list.names(), "km"), allNames(list.names(), "en"));
    detail("for", list.places().stream().map(DatasetPage::place));
    detail(
        "endorsed by",
        list.endorsements().stream()
            .map(endorsement -> party(endorsement.by()) + " (" + word(endorsement.side()) + ")"));
    detail("stage:", list.stage().stream().map(DatasetPage::stage));
    for (String language : List.of("km", "en")) {
      detail(
          "stage by the text in " + language + ":",
          list
              .accordingTo(citation -> citation.language().equals(Optional.of(language)))
              .stage()
              .stream()
              .map(reading -> word(reading.stage())));
    }
  }

  private static String stage(AttestedStage reading) {
    String doubt =
        reading.stillPlanned().isEmpty()
            ? ""
            : "; only planned by "
                + reading.stillPlanned().stream().map(DatasetPage::cite).collect(joining("; "));
    return word(reading.stage())
        + ", by "
        + reading.citations().stream().map(DatasetPage::cite).distinct().collect(joining("; "))
        + doubt;
  }

  private void agreement(Agreement agreement) {
    sides(
        allNames(agreement.names(), "km"),
        allNames(agreement.names(), "en") + " [" + agreement.kind() + "]");
    detail("between", agreement.parties().stream().map(DatasetPage::party));
    agreement.purposes().forEach(purpose -> sides(purpose, ""));
  }

  private void function(FunctionAssignment assignment) {
    String suffix = " [" + assignment.type().map(DatasetPage::word).orElse("kind not given") + "]";
    assignment
        .name()
        .ifPresentOrElse(
            name -> sides(name, suffix), () -> out.println("   " + assignment.id() + suffix));
    detail(
        "to",
        Stream.concat(
            assignment.toTypes().stream().map(DatasetPage::word),
            assignment.toPlaces().stream().map(DatasetPage::place)));
  }

  private static String place(PlaceRef place) {
    return best(place.name()) + place.code().map(code -> " " + code).orElse("");
  }

  private static String word(Enum<?> constant) {
    return Kind.wordOf(constant);
  }

  private void event(CivicEvent event) {
    String suffix =
        " ["
            + event.kind()
            + event
                .status()
                .map(status -> ", " + status.name().toLowerCase(java.util.Locale.ROOT))
                .orElse("")
            + "]";
    event.when().ifPresent(when -> sides(KM.label(when), EN.label(when) + suffix));
    String undated = event.when().isPresent() ? "" : suffix;
    event
        .name()
        .ifPresentOrElse(
            name -> sides(name, undated), () -> out.println("   " + event.id() + undated));
    detail("by", event.organizers().stream().map(DatasetPage::party));
    detail("asked for by", event.requesters().stream().map(DatasetPage::party));
    detail("with", event.participants().stream().map(DatasetPage::party));
    detail("people:", event.headcount().stream().map(DatasetPage::headcount));
    detail(
        "at",
        event.places().stream()
            .map(place -> best(place.name()) + place.code().map(code -> " " + code).orElse("")));
    detail(
        "recurs:",
        event.recurrence().stream()
            .map(
                recurrence ->
                    recurrence
                            .asPrinted()
                            .map(DatasetPage::best)
                            .map(printed -> "\"" + printed + "\" ")
                            .orElse("")
                        + "("
                        + word(recurrence.regularity())
                        + (recurrence.times().isPresent()
                            ? ", "
                                + recurrence.times().getAsInt()
                                + " per "
                                + recurrence.unit().map(DatasetPage::word).orElse("")
                            : "")
                        + ")"));
  }

  private static String headcount(Headcount headcount) {
    return KM.label(headcount.total())
        + " · "
        + EN.label(headcount.total())
        + headcount.female().map(female -> ", " + EN.label(female) + " women").orElse("")
        + (headcount.remainder().isPresent() && headcount.female().isPresent()
            ? ", " + headcount.remainder().getAsLong() + " not said"
            : "");
  }

  private void document(Document document) {
    sides(
        allNames(document.names(), "km"),
        allNames(document.names(), "en")
            + " ["
            + document.kind()
            + document.date().map(date -> ", " + EN.label(date)).orElse("")
            + "]");
  }

  private void catalogue(DocumentCatalogue catalogue) {
    sides(allNames(catalogue.names(), "km"), allNames(catalogue.names(), "en"));
    for (CatalogueSection section : catalogue.sections()) {
      sides(
          "  " + section.label() + ". " + section.name().in("km").orElse("—"),
          section.name().in("en").orElse("—"));
    }
  }

  private void statistic(Statement statement) {
    String asOf = statement.asOf().map(EN::label).orElse("");
    statement
        .measure()
        .ifPresent(count -> sides(KM.label(count), EN.label(count) + " (" + asOf + ")"));
    sides(statement.text(), "");
  }

  private void statement(Statement statement) {
    sides(statement.text(), " [" + statement.kind() + "]");
  }

  private void discrepancy(Discrepancy discrepancy) {
    out.println("   " + discrepancy.subject() + ": " + discrepancy.aspect());
    for (int i = 0; i < discrepancy.variants().size(); i++) {
      Discrepancy.Variant reading = discrepancy.variants().get(i);
      String mark =
          discrepancy.preferred().isPresent() && discrepancy.preferred().getAsInt() == i
              ? "✓"
              : "–";
      out.println(
          "     "
              + mark
              + " "
              + reading.text().texts().values().stream().collect(joining(" · "))
              + "  ("
              + cite(reading.citation())
              + ")");
    }
  }

  private static String cite(Citation citation) {
    return Stream.of(
            Optional.of(citation.document().toString()), citation.language(), citation.locator())
        .flatMap(Optional::stream)
        .collect(joining(", "));
  }

  private static String allNames(List<Name> names, String language) {
    String joined =
        names.stream()
            .map(name -> name.text().in(language))
            .flatMap(Optional::stream)
            .distinct()
            .collect(Collectors.joining(" / "));
    return joined.isEmpty() ? "—" : joined;
  }

  private static String best(LocalizedText text) {
    return text.resolve("en", "km", "und").orElseGet(() -> text.texts().values().iterator().next());
  }

  private static List<CivicEvent> inOrder(List<CivicEvent> events) {
    Comparator<PartialDate> order = PartialDate.BY_EARLIEST;
    return events.stream()
        .sorted(
            Comparator.comparing(
                (CivicEvent event) -> event.when().flatMap(Period::start),
                Comparator.comparing((Optional<PartialDate> start) -> start.isEmpty())
                    .thenComparing(start -> start.orElse(PartialDate.of(0)), order)))
        .toList();
  }
}
