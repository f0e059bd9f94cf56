package kh.civic.core.place;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.PartialDate;

/**
 * A legal act that a gazetteer refers to, as far as the references describe it.
 *
 * <p>Ministries number their acts anew each year. An act that is referred to with a date and an act
 * of the same number without one may be the same; the reader keeps them apart, because no reference
 * says so. Immutable and thread-safe.
 *
 * @param id the identifier of the document: {@code doc:prakas-493}, or with its date {@code
 *     doc:prakas-493-2001-04-30}
 * @param kind the word of the document's kind in the wire format: {@code prakas}, {@code
 *     sub-decree}, {@code royal-decree}, {@code law}
 * @param number the number in Khmer digits and the abbreviation of the kind, such as ៤៩៣ ប្រ.ក
 * @param date its date; empty where the references give none
 * @param printed the references as printed, each spelling once; at least one
 */
public record LegalAct(
    EntityId id,
    String kind,
    String number,
    Optional<PartialDate> date,
    ImmutableSet<String> printed) {

  /** Creates an act. */
  public LegalAct {
    requireNonNull(id, "id");
    requireNonNull(kind, "kind");
    requireNonNull(number, "number");
    requireNonNull(date, "date");
    requireNonNull(printed, "printed");
  }
}
