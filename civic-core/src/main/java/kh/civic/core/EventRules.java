package kh.civic.core;

import java.util.List;
import java.util.Optional;
import kh.civic.core.event.CivicEvent;
import kh.civic.core.event.EventStatus;
import kh.civic.core.value.Certainty;
import kh.civic.core.value.Period;

/** How events fit the day of the check, and one another. */
final class EventRules {

  private EventRules() {}

  static void check(Validation validation) {
    List<CivicEvent> events = validation.dataset().events();
    validation.reportCycles(
        Rule.EVENT_PART_OF_CYCLE, "events", events, event -> event.partOf().stream().toList());
    for (int i = 0; i < events.size(); i++) {
      checkTime(validation, "/events/" + i + "/when", events.get(i));
      checkWhole(validation, "/events/" + i + "/when", events.get(i));
    }
  }

  private static void checkTime(Validation validation, String path, CivicEvent event) {
    if (event.status().equals(Optional.of(EventStatus.HELD))) {
      validation.reportIfFuture(path, event.when().flatMap(Period::start));
    }
    if (event.status().equals(Optional.of(EventStatus.PLANNED))
        && event.isOverBy(validation.asOf()) == Certainty.DEFINITE) {
      validation.report(
          Rule.EVENT_PLANNED_IN_PAST,
          path,
          event.id() + " is still called planned, and is past by " + validation.asOf());
    }
  }

  private static void checkWhole(Validation validation, String path, CivicEvent event) {
    event
        .partOf()
        .flatMap(id -> validation.dataset().find(id, CivicEvent.class))
        .filter(whole -> whole.when().isPresent() && event.when().isPresent())
        .filter(whole -> whole.when().get().overlaps(event.when().get()) == Certainty.IMPOSSIBLE)
        .ifPresent(
            whole ->
                validation.report(
                    Rule.EVENT_OUTSIDE_WHOLE,
                    path,
                    event.id() + " lies outside " + whole.id() + ", " + whole.when().get()));
  }
}
