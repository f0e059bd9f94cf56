package kh.civic.json;

import static kh.civic.json.ObjectShape.table;
import static kh.civic.json.PlaceShapes.PLACE_REF;
import static kh.civic.json.StringShape.codelist;
import static kh.civic.json.StringShape.kind;
import static kh.civic.json.ValueShapes.CITATION;
import static kh.civic.json.ValueShapes.EVENT_ID;
import static kh.civic.json.ValueShapes.HEADCOUNT;
import static kh.civic.json.ValueShapes.LOCALIZED_TEXT;
import static kh.civic.json.ValueShapes.PARTY_REF;
import static kh.civic.json.ValueShapes.PERIOD;
import static kh.civic.json.ValueShapes.PROGRAMME_ID;
import static kh.civic.json.ValueShapes.RECURRENCE;

import kh.civic.core.event.CivicEvent;
import kh.civic.core.event.EventKind;
import kh.civic.core.event.EventStatus;
import kh.civic.core.value.Kind;

/** What the types of {@code kh.civic.core.event} look like in JSON. */
final class EventShapes {

  private static final Shape<Kind<EventKind>> EVENT_KIND = kind("event-kind", EventKind.class);

  private static final Shape<EventStatus> EVENT_STATUS =
      codelist("event-status", EventStatus.class);

  static final ObjectShape<CivicEvent, ?> EVENT =
      table("event", CivicEvent.class, CivicEvent::builder, CivicEvent.Builder::build)
          .discriminator()
          .required("id", EVENT_ID, CivicEvent::id, CivicEvent.Builder::id)
          .required("kind", EVENT_KIND, CivicEvent::kind, CivicEvent.Builder::kind)
          .optional("name", LOCALIZED_TEXT, CivicEvent::name, CivicEvent.Builder::name)
          .optional("when", PERIOD, CivicEvent::when, CivicEvent.Builder::when)
          .optionalInt(
              "halfDays",
              new IntegerShape("half-days", 1, 730),
              CivicEvent::halfDays,
              CivicEvent.Builder::halfDays)
          .optional(
              "recurrence", RECURRENCE, CivicEvent::recurrence, CivicEvent.Builder::recurrence)
          .optional("status", EVENT_STATUS, CivicEvent::status, CivicEvent.Builder::status)
          .many("requesters", PARTY_REF, CivicEvent::requesters, CivicEvent.Builder::addRequesters)
          .many("organizers", PARTY_REF, CivicEvent::organizers, CivicEvent.Builder::addOrganizers)
          .many(
              "participants",
              PARTY_REF,
              CivicEvent::participants,
              CivicEvent.Builder::addParticipants)
          .optional("headcount", HEADCOUNT, CivicEvent::headcount, CivicEvent.Builder::headcount)
          .many("places", PLACE_REF, CivicEvent::places, CivicEvent.Builder::addPlaces)
          .optional("partOf", EVENT_ID, CivicEvent::partOf, CivicEvent.Builder::partOf)
          .optional("programme", PROGRAMME_ID, CivicEvent::programme, CivicEvent.Builder::programme)
          .many("citations", CITATION, CivicEvent::citations, CivicEvent.Builder::addCitations)
          .shape();

  private EventShapes() {}
}
