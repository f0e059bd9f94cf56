package kh.civic.core;

import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import kh.civic.core.change.Change;
import kh.civic.core.party.Membership;
import kh.civic.core.party.Organization;
import kh.civic.core.value.Certainty;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.EntityType;
import kh.civic.core.value.PartialDate;
import kh.civic.core.value.Period;

/** How organizations, their members and their changes fit together. */
final class PartyRules {

  private static final Comparator<Change> BY_FIRST_DAY =
      Comparator.comparing(change -> change.when().flatMap(Period::start).orElseThrow().earliest());
  private static final Comparator<Change> BY_LAST_DAY =
      Comparator.comparing(change -> change.when().flatMap(Period::end).orElseThrow().latest());

  private final Validation validation;
  private final List<Change> changes;

  /** The founding of each organization that is listed first. */
  private final Map<EntityId, Change> foundings = new HashMap<>();

  /** Of the foundings of each organization, the one before which most other changes lie. */
  private final Map<EntityId, Change> lastFoundings = new HashMap<>();

  /** Of what ended each organization, the change after which most others lie. */
  private final Map<EntityId, Change> firstEnds = new HashMap<>();

  private PartyRules(Validation validation) {
    this.validation = validation;
    this.changes = validation.dataset().changes();
    for (Change change : changes) {
      boolean dated = change.when().filter(PartyRules::isBounded).isPresent();
      if (change.type() == Change.Type.FOUNDED) {
        for (EntityId organization : change.to()) {
          foundings.putIfAbsent(organization, change);
          if (dated) {
            lastFoundings.merge(organization, change, BinaryOperator.maxBy(BY_FIRST_DAY));
          }
        }
      }
      if (dated) {
        change.from().stream()
            .filter(organization -> !change.to().contains(organization))
            .forEach(
                organization ->
                    firstEnds.merge(organization, change, BinaryOperator.minBy(BY_LAST_DAY)));
      }
    }
  }

  static void check(Validation validation) {
    PartyRules rules = new PartyRules(validation);
    rules.checkParents();
    rules.checkLineage();
    for (int i = 0; i < rules.changes.size(); i++) {
      rules.checkChange("/changes/" + i, rules.changes.get(i));
    }
    List<Organization> organizations = validation.dataset().organizations();
    for (int i = 0; i < organizations.size(); i++) {
      rules.checkMembers("/organizations/" + i, organizations.get(i));
    }
  }

  private void checkParents() {
    validation.reportCycles(
        Rule.ORGANIZATION_PARENT_CYCLE,
        "organizations",
        validation.dataset().organizations(),
        organization -> organization.parent().stream().toList());
  }

  private void checkLineage() {
    Map<EntityId, ImmutableSet<EntityId>> cycles = new HashMap<>();
    for (ImmutableSet<EntityId> cycle : validation.dataset().organizationLineage().cycles()) {
      cycle.forEach(organization -> cycles.put(organization, cycle));
    }
    for (int i = 0; i < changes.size(); i++) {
      Change change = changes.get(i);
      for (EntityId from : change.from()) {
        ImmutableSet<EntityId> cycle = cycles.getOrDefault(from, ImmutableSet.of());
        if (change.to().stream().anyMatch(to -> !to.equals(from) && cycle.contains(to))) {
          validation.report(
              Rule.ORGANIZATION_LINEAGE_CYCLE,
              "/changes/" + i + "/from",
              from + " comes out of itself");
        }
      }
    }
  }

  private void checkChange(String path, Change change) {
    validation.reportIfFuture(path + "/when", change.when().flatMap(Period::start));
    for (EntityId organization : involved(change)) {
      Change first = foundings.getOrDefault(organization, change);
      Change founding = lastFoundings.getOrDefault(organization, change);
      if (change.type() == Change.Type.FOUNDED) {
        if (first != change) {
          validation.report(
              Rule.ORGANIZATION_FOUNDED_TWICE,
              path + "/to",
              organization + " was founded by " + first.id() + " already");
        }
      } else if (isBefore(change, founding)) {
        validation.report(
            Rule.ORGANIZATION_CHANGED_BEFORE_FOUNDING,
            path + "/when",
            organization + " was founded later, by " + founding.id());
      }
      Change end = firstEnds.getOrDefault(organization, change);
      if (isBefore(end, change)) {
        validation.report(
            Rule.ORGANIZATION_CHANGED_AFTER_END,
            path + "/when",
            organization + " had ended before, by " + end.id());
      }
    }
  }

  private void checkMembers(String path, Organization organization) {
    Optional<PartialDate> founded =
        Optional.ofNullable(lastFoundings.get(organization.id()))
            .flatMap(Change::when)
            .flatMap(Period::start);
    for (int i = 0; i < organization.members().size(); i++) {
      Membership membership = organization.members().get(i);
      String at = path + "/members/" + i;
      if (membership.member().id().equals(Optional.of(organization.id()))) {
        validation.report(
            Rule.MEMBERSHIP_OF_ITSELF, at + "/member/id", organization.id() + " lists itself");
      }
      Optional<PartialDate> end = membership.period().flatMap(Period::end);
      if (isBefore(end, founded)) {
        validation.report(
            Rule.MEMBERSHIP_BEFORE_FOUNDING,
            at + "/period",
            organization.id() + " was founded later, in " + founded.orElseThrow());
      }
    }
  }

  private static ImmutableSet<EntityId> involved(Change change) {
    return Stream.concat(change.from().stream(), change.to().stream())
        .filter(id -> id.type() == EntityType.ORGANIZATION)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static boolean isBefore(Change first, Change second) {
    return isBefore(first.when().flatMap(Period::end), second.when().flatMap(Period::start));
  }

  /** Returns whether both ends are given, and as exact dates. */
  private static boolean isBounded(Period when) {
    return when.start().filter(date -> !date.isQualified()).isPresent()
        && when.end().filter(date -> !date.isQualified()).isPresent();
  }

  private static boolean isBefore(Optional<PartialDate> first, Optional<PartialDate> second) {
    return first.isPresent()
        && second.isPresent()
        && first.get().isBefore(second.get()) == Certainty.DEFINITE;
  }
}
