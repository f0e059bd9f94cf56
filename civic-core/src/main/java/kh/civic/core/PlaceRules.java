package kh.civic.core;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import kh.civic.core.place.Division;
import kh.civic.core.place.DivisionCode;
import kh.civic.core.place.Gazetteer;

/** Divisions that are named exist, as far as the dataset or the embedded gazetteer can tell. */
final class PlaceRules {

  /** The embedded gazetteer knows levels 1 and 2. */
  private static final int EMBEDDED_LEVELS = 2;

  private PlaceRules() {}

  static void check(Validation validation) {
    ImmutableSet<DivisionCode> own =
        validation.dataset().divisions().stream().map(Division::code).collect(toImmutableSet());
    for (Reference place : validation.references()) {
      if (place.by() != Reference.By.CODE) {
        continue;
      }
      DivisionCode code = DivisionCode.of(place.target().slug());
      DivisionCode known = code.atLevel(Math.min(code.level(), EMBEDDED_LEVELS));
      if (own.contains(code) || own.contains(known)) {
        continue;
      }
      Gazetteer embedded = Gazetteer.embedded();
      if (embedded.get(known).isEmpty()) {
        validation.report(
            Rule.PLACE_UNKNOWN_DIVISION,
            place.path(),
            "no division of the dataset or of the gazetteer "
                + embedded.edition()
                + " is "
                + known);
      }
    }
  }
}
