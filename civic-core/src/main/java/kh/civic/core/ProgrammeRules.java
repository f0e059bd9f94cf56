package kh.civic.core;

import java.util.List;
import java.util.Optional;
import kh.civic.core.event.CivicEvent;
import kh.civic.core.programme.CascadePlan;
import kh.civic.core.programme.Participation;
import kh.civic.core.programme.Programme;
import kh.civic.core.programme.TierProgress;
import kh.civic.core.value.Certainty;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.Period;

/** How programmes follow and contain one another, and how far cascades are from their plans. */
final class ProgrammeRules {

  private ProgrammeRules() {}

  static void check(Validation validation) {
    CivicDataset dataset = validation.dataset();
    List<Programme> programmes = dataset.programmes();
    validation.reportCycles(
        Rule.PROGRAMME_PARENT_CYCLE,
        "programmes",
        programmes,
        programme -> programme.parent().stream().toList());
    validation.reportCycles(
        Rule.PROGRAMME_SUCCESSION_CYCLE, "programmes", programmes, Programme::predecessors);
    for (int i = 0; i < programmes.size(); i++) {
      checkProgramme(validation, "/programmes/" + i, programmes.get(i));
    }
    for (int i = 0; i < dataset.cascadePlans().size(); i++) {
      checkPlan(validation, "/cascadePlans/" + i, dataset.cascadePlans().get(i));
    }
  }

  private static void checkProgramme(Validation validation, String path, Programme programme) {
    CivicDataset dataset = validation.dataset();
    for (int i = 0; i < programme.predecessors().size(); i++) {
      EntityId predecessor = programme.predecessors().get(i);
      boolean later =
          dataset
              .find(predecessor, Programme.class)
              .filter(earlier -> programme.startsBefore(earlier) == Certainty.DEFINITE)
              .isPresent();
      if (later) {
        validation.report(
            Rule.PROGRAMME_STARTS_BEFORE_PREDECESSOR,
            path + "/predecessors/" + i,
            programme.id() + " starts before " + predecessor);
      }
    }
    programme
        .parent()
        .flatMap(parent -> dataset.find(parent, Programme.class))
        .filter(parent -> areApart(parent.period(), programme.period()))
        .ifPresent(
            parent ->
                validation.report(
                    Rule.PROGRAMME_OUTSIDE_PARENT,
                    path + "/period",
                    programme.id() + " runs outside the time of " + parent.id()));
    for (int i = 0; i < programme.participations().size(); i++) {
      Participation participation = programme.participations().get(i);
      if (areApart(participation.period(), programme.period())) {
        validation.report(
            Rule.PARTICIPATION_OUTSIDE_PROGRAMME,
            path + "/participations/" + i + "/period",
            "outside the time of " + programme.id());
      }
    }
  }

  private static boolean areApart(Optional<Period> one, Optional<Period> other) {
    return one.isPresent()
        && other.isPresent()
        && one.get().overlaps(other.get()) == Certainty.IMPOSSIBLE;
  }

  private static void checkPlan(Validation validation, String path, CascadePlan plan) {
    List<TierProgress> tiers =
        plan.progress(
            validation.asOf(), event -> validation.dataset().find(event, CivicEvent.class));
    for (int i = 0; i < tiers.size(); i++) {
      TierProgress tier = tiers.get(i);
      if (tier.exceedsPlan() == Certainty.DEFINITE) {
        validation.report(
            Rule.CASCADE_EXCEEDS_PLAN,
            path + "/tiers/" + i + "/sessions",
            "held " + tier.held() + ", planned " + tier.planned().orElseThrow());
      }
      if (tier.isOverdue() == Certainty.DEFINITE) {
        validation.report(
            Rule.CASCADE_OVERDUE,
            path + "/tiers/" + i + "/period",
            "still to be held by " + validation.asOf() + ": " + tier.outstanding());
      }
    }
  }
}
