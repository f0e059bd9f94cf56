package kh.civic.json;

import static kh.civic.json.ObjectShape.table;
import static kh.civic.json.PlaceShapes.ADMINISTRATIVE_LEVEL;
import static kh.civic.json.PlaceShapes.PLACE_REF;
import static kh.civic.json.StringShape.kind;
import static kh.civic.json.ValueShapes.CASCADE_PLAN_ID;
import static kh.civic.json.ValueShapes.CITATION;
import static kh.civic.json.ValueShapes.COUNT;
import static kh.civic.json.ValueShapes.DOCUMENT_ID;
import static kh.civic.json.ValueShapes.EVENT_ID;
import static kh.civic.json.ValueShapes.LOCALIZED_TEXT;
import static kh.civic.json.ValueShapes.NAME;
import static kh.civic.json.ValueShapes.PARTY_REF;
import static kh.civic.json.ValueShapes.PERIOD;
import static kh.civic.json.ValueShapes.PROGRAMME_ID;

import kh.civic.core.programme.CascadePlan;
import kh.civic.core.programme.CascadeTier;
import kh.civic.core.programme.Participation;
import kh.civic.core.programme.ParticipationRole;
import kh.civic.core.programme.Programme;
import kh.civic.core.programme.ProgrammeKind;
import kh.civic.core.value.Kind;

/** What the types of {@code kh.civic.core.programme} look like in JSON. */
final class ProgrammeShapes {

  private static final Shape<Kind<ProgrammeKind>> PROGRAMME_KIND =
      kind("programme-kind", ProgrammeKind.class);

  private static final Shape<Kind<ParticipationRole>> PARTICIPATION_ROLE =
      kind("participation-role", ParticipationRole.class);

  private static final Shape<Participation> PARTICIPATION =
      table(
              "participation",
              Participation.class,
              Participation::builder,
              Participation.Builder::build)
          .required("role", PARTICIPATION_ROLE, Participation::role, Participation.Builder::role)
          .required("party", PARTY_REF, Participation::party, Participation.Builder::party)
          .optional("period", PERIOD, Participation::period, Participation.Builder::period)
          .optional("scope", LOCALIZED_TEXT, Participation::scope, Participation.Builder::scope)
          .many("places", PLACE_REF, Participation::places, Participation.Builder::addPlaces)
          .many(
              "citations", CITATION, Participation::citations, Participation.Builder::addCitations)
          .shape();

  static final ObjectShape<Programme, ?> PROGRAMME =
      table("programme", Programme.class, Programme::builder, Programme.Builder::build)
          .discriminator()
          .required("id", PROGRAMME_ID, Programme::id, Programme.Builder::id)
          .required("kind", PROGRAMME_KIND, Programme::kind, Programme.Builder::kind)
          .some("names", NAME, Programme::names, Programme.Builder::addNames)
          .optional("parent", PROGRAMME_ID, Programme::parent, Programme.Builder::parent)
          .distinct(
              "predecessors",
              PROGRAMME_ID,
              Programme::predecessors,
              Programme.Builder::addPredecessors)
          .optional("period", PERIOD, Programme::period, Programme.Builder::period)
          .optional("iterations", COUNT, Programme::iterations, Programme.Builder::iterations)
          .many(
              "participations",
              PARTICIPATION,
              Programme::participations,
              Programme.Builder::addParticipations)
          .many("places", PLACE_REF, Programme::places, Programme.Builder::addPlaces)
          .many("citations", CITATION, Programme::citations, Programme.Builder::addCitations)
          .shape();

  private static final Shape<CascadeTier> CASCADE_TIER =
      table("cascade-tier", CascadeTier.class, CascadeTier::builder, CascadeTier.Builder::build)
          .many("names", NAME, CascadeTier::names, CascadeTier.Builder::addNames)
          .many("trainers", PARTY_REF, CascadeTier::trainers, CascadeTier.Builder::addTrainers)
          .many("trainees", PARTY_REF, CascadeTier::trainees, CascadeTier.Builder::addTrainees)
          .distinct(
              "levels", ADMINISTRATIVE_LEVEL, CascadeTier::levels, CascadeTier.Builder::addLevels)
          .many("places", PLACE_REF, CascadeTier::places, CascadeTier.Builder::addPlaces)
          .optional(
              "plannedSessions",
              COUNT,
              CascadeTier::plannedSessions,
              CascadeTier.Builder::plannedSessions)
          .optional("period", PERIOD, CascadeTier::period, CascadeTier.Builder::period)
          .distinct("sessions", EVENT_ID, CascadeTier::sessions, CascadeTier.Builder::addSessions)
          .many("citations", CITATION, CascadeTier::citations, CascadeTier.Builder::addCitations)
          .shape();

  static final ObjectShape<CascadePlan, ?> CASCADE_PLAN =
      table("cascade-plan", CascadePlan.class, CascadePlan::builder, CascadePlan.Builder::build)
          .discriminator()
          .required("id", CASCADE_PLAN_ID, CascadePlan::id, CascadePlan.Builder::id)
          .optional(
              "programme", PROGRAMME_ID, CascadePlan::programme, CascadePlan.Builder::programme)
          .some("names", NAME, CascadePlan::names, CascadePlan.Builder::addNames)
          .optional(
              "curriculum", DOCUMENT_ID, CascadePlan::curriculum, CascadePlan.Builder::curriculum)
          .some("tiers", CASCADE_TIER, CascadePlan::tiers, CascadePlan.Builder::addTiers)
          .many("citations", CITATION, CascadePlan::citations, CascadePlan.Builder::addCitations)
          .readerOnly("The trainees of a tier are the trainers of the next.")
          .readerOnly("No party stands in two places of the cascade.")
          .readerOnly("No tier reaches wider than those before it.")
          .shape();

  private ProgrammeShapes() {}
}
