package kh.civic.json;

import static kh.civic.json.Condition.unless;
import static kh.civic.json.ObjectShape.table;
import static kh.civic.json.PlaceShapes.ADMINISTRATIVE_LEVEL;
import static kh.civic.json.PlaceShapes.PLACE_REF;
import static kh.civic.json.StringShape.codelist;
import static kh.civic.json.StringShape.kind;
import static kh.civic.json.ValueShapes.AGREEMENT_ID;
import static kh.civic.json.ValueShapes.CITATION;
import static kh.civic.json.ValueShapes.DATE;
import static kh.civic.json.ValueShapes.DOCUMENT_ID;
import static kh.civic.json.ValueShapes.EVENT_ID;
import static kh.civic.json.ValueShapes.LOCALIZED_TEXT;
import static kh.civic.json.ValueShapes.NAME;
import static kh.civic.json.ValueShapes.PARTY_REF;
import static kh.civic.json.ValueShapes.PERIOD;
import static kh.civic.json.ValueShapes.RECOMMENDATION_LIST_ID;

import kh.civic.core.engagement.Agreement;
import kh.civic.core.engagement.AgreementKind;
import kh.civic.core.engagement.Endorsement;
import kh.civic.core.engagement.Milestone;
import kh.civic.core.engagement.Occurrence;
import kh.civic.core.engagement.Recommendation;
import kh.civic.core.engagement.RecommendationAction;
import kh.civic.core.engagement.RecommendationList;
import kh.civic.core.engagement.Stage;
import kh.civic.core.party.Side;
import kh.civic.core.value.Kind;

/** What the types of {@code kh.civic.core.engagement} look like in JSON. */
final class EngagementShapes {

  private static final Shape<RecommendationAction.Status> ACTION_STATUS =
      codelist("action-status", RecommendationAction.Status.class);

  private static final Shape<Side> SIDE = codelist("side", Side.class);

  private static final Shape<Stage> STAGE = codelist("stage", Stage.class);

  private static final Shape<Kind<AgreementKind>> AGREEMENT_KIND =
      kind("agreement-kind", AgreementKind.class);

  private static final Shape<RecommendationAction> ACTION =
      table(
              "recommendation-action",
              RecommendationAction.class,
              RecommendationAction::builder,
              RecommendationAction.Builder::build)
          .required(
              "text",
              LOCALIZED_TEXT,
              RecommendationAction::text,
              RecommendationAction.Builder::text)
          .many(
              "responsible",
              PARTY_REF,
              RecommendationAction::responsible,
              RecommendationAction.Builder::addResponsible)
          .optional(
              "level",
              ADMINISTRATIVE_LEVEL,
              RecommendationAction::level,
              RecommendationAction.Builder::level)
          .optional("due", DATE, RecommendationAction::due, RecommendationAction.Builder::due)
          .optional(
              "status",
              ACTION_STATUS,
              RecommendationAction::status,
              RecommendationAction.Builder::status)
          .many(
              "citations",
              CITATION,
              RecommendationAction::citations,
              RecommendationAction.Builder::addCitations)
          .shape();

  private static final Shape<Recommendation> RECOMMENDATION =
      table(
              "recommendation",
              Recommendation.class,
              Recommendation::builder,
              Recommendation.Builder::build)
          .required("text", LOCALIZED_TEXT, Recommendation::text, Recommendation.Builder::text)
          .distinct(
              "priorityLevels",
              ADMINISTRATIVE_LEVEL,
              Recommendation::priorityLevels,
              Recommendation.Builder::addPriorityLevels)
          .many("actions", ACTION, Recommendation::actions, Recommendation.Builder::addActions)
          .many(
              "citations",
              CITATION,
              Recommendation::citations,
              Recommendation.Builder::addCitations)
          .shape();

  private static final Shape<Endorsement> ENDORSEMENT =
      table("endorsement", Endorsement.class, Endorsement::builder, Endorsement.Builder::build)
          .required("side", SIDE, Endorsement::side, Endorsement.Builder::side)
          .required("by", PARTY_REF, Endorsement::by, Endorsement.Builder::by)
          .optional("date", DATE, Endorsement::date, Endorsement.Builder::date)
          .many("citations", CITATION, Endorsement::citations, Endorsement.Builder::addCitations)
          .shape();

  private static final Shape<Occurrence> OCCURRENCE =
      table("occurrence", Occurrence.class, Occurrence::builder, Occurrence.Builder::build)
          .optional("when", PERIOD, Occurrence::when, Occurrence.Builder::when)
          .many("citations", CITATION, Occurrence::citations, Occurrence.Builder::addCitations)
          .shape();

  private static final Shape<Milestone> MILESTONE =
      table("milestone", Milestone.class, Milestone::builder, Milestone.Builder::build)
          .required("stage", STAGE, Milestone::stage, Milestone.Builder::stage)
          .distinct("levels", ADMINISTRATIVE_LEVEL, Milestone::levels, Milestone.Builder::addLevels)
          .optional("planned", OCCURRENCE, Milestone::planned, Milestone.Builder::planned)
          .optional("actual", OCCURRENCE, Milestone::actual, Milestone.Builder::actual)
          .many("events", EVENT_ID, Milestone::events, Milestone.Builder::addEvents)
          .condition(unless("planned").requires("actual"))
          .readerOnly("The stage does not follow from endorsements.")
          .shape();

  static final ObjectShape<RecommendationList, ?> RECOMMENDATION_LIST =
      table(
              "recommendation-list",
              RecommendationList.class,
              RecommendationList::builder,
              RecommendationList.Builder::build)
          .discriminator()
          .required(
              "id", RECOMMENDATION_LIST_ID, RecommendationList::id, RecommendationList.Builder::id)
          .some("names", NAME, RecommendationList::names, RecommendationList.Builder::addNames)
          .many(
              "places",
              PLACE_REF,
              RecommendationList::places,
              RecommendationList.Builder::addPlaces)
          .many(
              "basedOn",
              DOCUMENT_ID,
              RecommendationList::basedOn,
              RecommendationList.Builder::addBasedOn)
          .many(
              "recommendations",
              RECOMMENDATION,
              RecommendationList::recommendations,
              RecommendationList.Builder::addRecommendations)
          .many(
              "endorsements",
              ENDORSEMENT,
              RecommendationList::endorsements,
              RecommendationList.Builder::addEndorsements)
          .many(
              "milestones",
              MILESTONE,
              RecommendationList::milestones,
              RecommendationList.Builder::addMilestones)
          .many(
              "citations",
              CITATION,
              RecommendationList::citations,
              RecommendationList.Builder::addCitations)
          .shape();

  static final ObjectShape<Agreement, ?> AGREEMENT =
      table("agreement", Agreement.class, Agreement::builder, Agreement.Builder::build)
          .discriminator()
          .required("id", AGREEMENT_ID, Agreement::id, Agreement.Builder::id)
          .required("kind", AGREEMENT_KIND, Agreement::kind, Agreement.Builder::kind)
          .many("names", NAME, Agreement::names, Agreement.Builder::addNames)
          .some("parties", PARTY_REF, Agreement::parties, Agreement.Builder::addParties)
          .many("purposes", LOCALIZED_TEXT, Agreement::purposes, Agreement.Builder::addPurposes)
          .optional("signed", DATE, Agreement::signed, Agreement.Builder::signed)
          .optional("period", PERIOD, Agreement::period, Agreement.Builder::period)
          .many("places", PLACE_REF, Agreement::places, Agreement.Builder::addPlaces)
          .many("citations", CITATION, Agreement::citations, Agreement.Builder::addCitations)
          .readerOnly("There are two parties, or one that is a number of them.")
          .shape();

  private EngagementShapes() {}
}
