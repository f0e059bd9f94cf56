package kh.civic.core;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import kh.civic.core.document.Document;
import kh.civic.core.engagement.Agreement;
import kh.civic.core.engagement.Endorsement;
import kh.civic.core.engagement.Milestone;
import kh.civic.core.engagement.Occurrence;
import kh.civic.core.engagement.Recommendation;
import kh.civic.core.engagement.RecommendationAction;
import kh.civic.core.engagement.RecommendationList;
import kh.civic.core.engagement.Stage;
import kh.civic.core.function.FunctionAssignment;
import kh.civic.core.party.Organization;
import kh.civic.core.party.Side;
import kh.civic.core.value.Certainty;
import kh.civic.core.value.Kind;
import kh.civic.core.value.Period;

/** How lists of recommendations come along, and what agreements and assignments rest on. */
final class EngagementRules {

  private static final ImmutableSet<Optional<RecommendationAction.Status>> UNDONE =
      ImmutableSet.of(
          Optional.of(RecommendationAction.Status.PLANNED),
          Optional.of(RecommendationAction.Status.ONGOING));

  private EngagementRules() {}

  static void check(Validation validation) {
    CivicDataset dataset = validation.dataset();
    for (int i = 0; i < dataset.recommendationLists().size(); i++) {
      RecommendationList list = dataset.recommendationLists().get(i);
      checkStages(validation, "/recommendationLists/" + i, list);
      checkActions(validation, "/recommendationLists/" + i, list);
    }
    for (int i = 0; i < dataset.agreements().size(); i++) {
      Agreement agreement = dataset.agreements().get(i);
      validation.reportIfFuture("/agreements/" + i + "/signed", agreement.signed());
    }
    for (int i = 0; i < dataset.functionAssignments().size(); i++) {
      checkInstrument(
          validation,
          "/functionAssignments/" + i + "/instrument",
          dataset.functionAssignments().get(i));
    }
  }

  private static void checkStages(Validation validation, String path, RecommendationList list) {
    for (int i = 0; i < list.endorsements().size(); i++) {
      Endorsement endorsement = list.endorsements().get(i);
      validation.reportIfFuture(path + "/endorsements/" + i + "/date", endorsement.date());
      checkSide(validation, path + "/endorsements/" + i + "/side", endorsement);
    }
    Set<Milestone> outOfOrder = Set.copyOf(list.outOfOrder());
    for (int i = 0; i < list.milestones().size(); i++) {
      Milestone milestone = list.milestones().get(i);
      String at = path + "/milestones/" + i;
      validation.reportIfFuture(
          at + "/actual/when", milestone.actual().flatMap(Occurrence::when).flatMap(Period::start));
      if (outOfOrder.contains(milestone)) {
        Stage stage = milestone.stage();
        validation.report(
            Rule.RECOMMENDATIONS_OUT_OF_ORDER,
            at + "/stage",
            Kind.wordOf(stage)
                + " cannot have been reached, by what "
                + list.id()
                + " says itself");
      }
    }
  }

  private static void checkSide(Validation validation, String path, Endorsement endorsement) {
    endorsement
        .by()
        .id()
        .flatMap(party -> validation.dataset().find(party, Organization.class))
        .filter(
            organization -> {
              Optional<Side> side = organization.kind().value().side();
              return side.isPresent() && side.get() != endorsement.side();
            })
        .ifPresent(
            organization ->
                validation.report(
                    Rule.RECOMMENDATIONS_WRONG_SIDE,
                    path,
                    organization.id() + " is a " + organization.kind()));
  }

  private static void checkActions(Validation validation, String path, RecommendationList list) {
    boolean completed =
        list.stage().filter(reading -> reading.stage() == Stage.COMPLETED).isPresent();
    for (int i = 0; i < list.recommendations().size(); i++) {
      Recommendation recommendation = list.recommendations().get(i);
      for (int j = 0; j < recommendation.actions().size(); j++) {
        RecommendationAction action = recommendation.actions().get(j);
        String at = path + "/recommendations/" + i + "/actions/" + j;
        if (completed && UNDONE.contains(action.status())) {
          validation.report(
              Rule.RECOMMENDATIONS_COMPLETED_UNDONE,
              at + "/status",
              list.id() + " is completed, and this action is still to be done");
        }
        if (action.isOverdue(validation.asOf()) == Certainty.DEFINITE) {
          validation.report(
              Rule.RECOMMENDATIONS_ACTION_OVERDUE,
              at + "/due",
              "still to be done by " + validation.asOf());
        }
      }
    }
  }

  private static void checkInstrument(
      Validation validation, String path, FunctionAssignment assignment) {
    assignment
        .instrument()
        .flatMap(instrument -> validation.dataset().find(instrument, Document.class))
        .filter(instrument -> instrument.legalRank().isEmpty())
        .ifPresent(
            instrument ->
                validation.report(
                    Rule.FUNCTION_INSTRUMENT_NOT_LEGAL,
                    path,
                    instrument.id() + " is a " + instrument.kind()));
  }
}
