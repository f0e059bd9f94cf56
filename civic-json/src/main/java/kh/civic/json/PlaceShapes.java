package kh.civic.json;

import static java.util.Objects.requireNonNull;
import static kh.civic.json.ObjectShape.table;
import static kh.civic.json.StringShape.codelist;
import static kh.civic.json.ValueShapes.CITATION;
import static kh.civic.json.ValueShapes.DIVISION_ID;
import static kh.civic.json.ValueShapes.LOCALIZED_TEXT;
import static kh.civic.json.ValueShapes.NAME;
import static kh.civic.json.ValueShapes.PERIOD;

import kh.civic.core.place.AdministrativeLevel;
import kh.civic.core.place.Division;
import kh.civic.core.place.DivisionCode;
import kh.civic.core.place.DivisionType;
import kh.civic.core.place.PlaceRef;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.InvalidValueException;
import kh.civic.json.StringShape.Rules;
import org.jspecify.annotations.Nullable;

/** What the types of {@code kh.civic.core.place} look like in JSON. */
final class PlaceShapes {

  static final StringShape<DivisionType> DIVISION_TYPE =
      codelist("division-type", DivisionType.class);

  static final StringShape<AdministrativeLevel> ADMINISTRATIVE_LEVEL =
      codelist("administrative-level", AdministrativeLevel.class);

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

  static final ObjectShape<Division, ?> DIVISION =
      table("division", Division.class, DivisionParts::new, DivisionParts::build)
          .discriminator()
          .required("id", DIVISION_ID, Division::id, (parts, id) -> parts.id = id)
          .required("code", DIVISION_CODE, Division::code, DivisionParts::code)
          .required("divisionType", DIVISION_TYPE, Division::type, (p, v) -> p.builder.type(v))
          .some("names", NAME, Division::names, (parts, name) -> parts.builder.addNames(name))
          .optional("period", PERIOD, Division::period, (p, v) -> p.builder.period(v))
          .many("citations", CITATION, Division::citations, (p, v) -> p.builder.addCitations(v))
          .readerOnly("The id is div: and the code, and for a former division a word.")
          .readerOnly("The divisionType is one of the code's level.")
          .shape();

  private PlaceShapes() {}

  /** A division in the making, whose identifier the model takes from its code. */
  private static final class DivisionParts {

    private final Division.Builder builder = Division.builder();
    private @Nullable EntityId id;
    private @Nullable DivisionCode code;

    void code(DivisionCode code) {
      this.code = code;
      builder.code(code);
    }

    Division build() {
      String slug = requireNonNull(id).slug();
      String current = requireNonNull(code).toString();
      if (slug.startsWith(current + "-")) {
        builder.former(slug.substring(current.length() + 1));
      } else if (!slug.equals(current)) {
        throw new InvalidValueException("id", id, "div: and the code " + code);
      }
      try {
        return builder.build();
      } catch (InvalidValueException bad) {
        // In JSON, type is the discriminator.
        throw bad.field().equals("type")
            ? new InvalidValueException("divisionType", bad.shown(), bad.expected())
            : bad;
      }
    }
  }
}
