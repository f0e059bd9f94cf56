package kh.civic.json;

import static kh.civic.json.ObjectShape.table;
import static kh.civic.json.ValueShapes.LOCALIZED_TEXT;

import kh.civic.core.place.DivisionCode;
import kh.civic.core.place.PlaceRef;
import kh.civic.json.StringShape.Rules;

/** What the types of {@code kh.civic.core.place} look like in JSON. */
final class PlaceShapes {

  static final Shape<DivisionCode> DIVISION_CODE =
      StringShape.of(
          "division-code",
          DivisionCode.class,
          DivisionCode::of,
          Rules.pattern("^(0[1-9]|[1-9][0-9]){1,4}$"));

  static final Shape<PlaceRef> PLACE_REF =
      table("place-ref", PlaceRef.class, PlaceRef::builder, PlaceRef.Builder::build)
          .optional("code", DIVISION_CODE, PlaceRef::code, PlaceRef.Builder::code)
          .required("name", LOCALIZED_TEXT, PlaceRef::name, PlaceRef.Builder::name)
          .shape();

  private PlaceShapes() {}
}
