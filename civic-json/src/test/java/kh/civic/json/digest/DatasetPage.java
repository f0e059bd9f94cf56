package kh.civic.json.digest;

import static java.util.stream.Collectors.joining;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kh.civic.core.CivicDataset;
import kh.civic.core.Violation;
import kh.civic.core.document.CatalogueSection;
import kh.civic.core.document.Document;
import kh.civic.core.document.DocumentCatalogue;
import kh.civic.core.event.CivicEvent;
import kh.civic.core.party.Membership;
import kh.civic.core.party.Organization;
import kh.civic.core.party.OrganizationChange;
import kh.civic.core.value.Citation;
import kh.civic.core.value.Discrepancy;
import kh.civic.core.value.Headcount;
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
  private static final Labels KM = Labels.khmer();
  private static final Labels EN = Labels.english();

  private final PrintStream out;
  private final CivicDataset dataset;

  DatasetPage(PrintStream out, CivicDataset dataset) {
    this.out = out;
    this.dataset = dataset;
  }

  void print(String file, List<Violation> violations) {
    out.printf("%n━━ %s %s%n", file, "━".repeat(Math.max(0, 90 - file.length())));
    section("Organizations", dataset.organizations(), this::organization);
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
        dataset.organizationChanges().stream()
            .filter(
                change ->
                    change.to().contains(organization.id())
                        || change.from().contains(organization.id()))
            .map(DatasetPage::change));
    detail(
        "founded:",
        dataset.organizationChanges().stream()
            .filter(
                change ->
                    change.by().stream()
                        .anyMatch(by -> by.id().equals(Optional.of(organization.id()))))
            .filter(change -> change.kind() == OrganizationChange.Kind.FOUNDED)
            .map(change -> change.to().get(0) + date(change.date())));
    detail("members:", organization.members().stream().map(DatasetPage::member));
  }

  private static String change(OrganizationChange change) {
    String from = change.from().isEmpty() ? "" : " from " + change.from();
    String by =
        change.by().isEmpty()
            ? ""
            : " by " + change.by().stream().map(DatasetPage::party).collect(joining(", "));
    return change.kind().name().toLowerCase(java.util.Locale.ROOT)
        + from
        + by
        + date(change.date());
  }

  private static String member(Membership membership) {
    String role = membership.role().word().equals("member") ? "" : " (" + membership.role() + ")";
    return party(membership.member()) + role;
  }

  private static String party(PartyRef party) {
    return party.count().map(count -> EN.count(count) + " × ").orElse("") + best(party.name());
  }

  private static String date(Optional<PartialDate> date) {
    return date.map(known -> ", " + EN.date(known)).orElse("");
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
    event.when().ifPresent(when -> sides(KM.period(when), EN.period(when) + suffix));
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
                        + recurrence.regularity().name().toLowerCase(java.util.Locale.ROOT)
                        + (recurrence.times().isPresent()
                            ? ", "
                                + recurrence.times().getAsInt()
                                + " per "
                                + recurrence
                                    .unit()
                                    .map(unit -> unit.name().toLowerCase(java.util.Locale.ROOT))
                                    .orElse("")
                            : "")
                        + ")"));
  }

  private static String headcount(Headcount headcount) {
    return KM.count(headcount.total())
        + " · "
        + EN.count(headcount.total())
        + headcount.female().map(female -> ", " + EN.count(female) + " women").orElse("")
        + (headcount.remainder().isPresent() && headcount.female().isPresent()
            ? ", " + headcount.remainder().getAsLong() + " not said"
            : "");
  }

  private void document(Document document) {
    sides(
        allNames(document.titles(), "km"),
        allNames(document.titles(), "en")
            + " ["
            + document.kind()
            + document.date().map(date -> ", " + EN.date(date)).orElse("")
            + "]");
  }

  private void catalogue(DocumentCatalogue catalogue) {
    sides(allNames(catalogue.titles(), "km"), allNames(catalogue.titles(), "en"));
    for (CatalogueSection section : catalogue.sections()) {
      sides(
          "  " + section.label() + ". " + section.title().in("km").orElse("—"),
          section.title().in("en").orElse("—"));
    }
  }

  private void statistic(Statement statement) {
    String asOf = statement.asOf().map(EN::date).orElse("");
    statement
        .measure()
        .ifPresent(count -> sides(KM.count(count), EN.count(count) + " (" + asOf + ")"));
    sides(statement.text(), "");
  }

  private void statement(Statement statement) {
    sides(statement.text(), " [" + statement.kind() + "]");
  }

  private void discrepancy(Discrepancy discrepancy) {
    out.println("   " + discrepancy.subject() + ": " + discrepancy.aspect());
    for (int i = 0; i < discrepancy.readings().size(); i++) {
      Discrepancy.Reading reading = discrepancy.readings().get(i);
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
