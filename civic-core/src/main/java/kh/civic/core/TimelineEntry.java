package kh.civic.core;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import kh.civic.core.value.Entity;
import kh.civic.core.value.PartialDate;
import kh.civic.core.value.Period;

/**
 * A property in a dataset that holds a date or a period.
 *
 * <p>Immutable and thread-safe; {@link CivicDataset#timeline} returns them.
 */
public final class TimelineEntry {

  /** The first day on which it may begin, then the last day on which it may end. */
  static final Comparator<TimelineEntry> ORDER =
      Comparator.comparing(TimelineEntry::earliest).thenComparing(TimelineEntry::latest);

  private final Optional<Entity> entity;
  private final String path;
  private final Period when;

  TimelineEntry(Optional<Entity> entity, String path, Period when) {
    this.entity = entity;
    this.path = path;
    this.when = when;
  }

  /** Returns the entity that holds the property; empty where a statement holds it. */
  public Optional<Entity> entity() {
    return entity;
  }

  /** Returns where the property is, as a JSON Pointer into the wire form of the dataset. */
  public String path() {
    return path;
  }

  /** Returns the period; of a property that holds a date, the period that is this date. */
  public Period when() {
    return when;
  }

  /** Returns one line: {@code 2003 at /changes/0/when}. */
  @Override
  public String toString() {
    return when + " at " + path;
  }

  private LocalDate earliest() {
    return when.start().map(PartialDate::earliest).orElse(LocalDate.MIN);
  }

  private LocalDate latest() {
    return when.end().map(PartialDate::latest).orElse(LocalDate.MAX);
  }
}
