package kh.civic.json;

import static kh.civic.json.Condition.unless;
import static kh.civic.json.ObjectShape.table;
import static kh.civic.json.PlaceShapes.DIVISION_TYPE;
import static kh.civic.json.PlaceShapes.PLACE_REF;
import static kh.civic.json.StringShape.codelist;
import static kh.civic.json.ValueShapes.CITATION;
import static kh.civic.json.ValueShapes.DOCUMENT_ID;
import static kh.civic.json.ValueShapes.FUNCTION_ASSIGNMENT_ID;
import static kh.civic.json.ValueShapes.LOCALIZED_TEXT;
import static kh.civic.json.ValueShapes.PARTY_REF;
import static kh.civic.json.ValueShapes.PERIOD;

import kh.civic.core.function.FunctionAssignment;
import kh.civic.core.function.FunctionType;

/** What the types of {@code kh.civic.core.function} look like in JSON. */
final class FunctionShapes {

  private static final Shape<FunctionType> FUNCTION_TYPE =
      codelist("function-type", FunctionType.class);

  private static final Shape<FunctionAssignment.Mode> ASSIGNMENT_MODE =
      codelist("assignment-mode", FunctionAssignment.Mode.class);

  static final ObjectShape<FunctionAssignment, ?> FUNCTION_ASSIGNMENT =
      table(
              "function-assignment",
              FunctionAssignment.class,
              FunctionAssignment::builder,
              FunctionAssignment.Builder::build)
          .discriminator()
          .required(
              "id", FUNCTION_ASSIGNMENT_ID, FunctionAssignment::id, FunctionAssignment.Builder::id)
          .optional(
              "name", LOCALIZED_TEXT, FunctionAssignment::name, FunctionAssignment.Builder::name)
          .optional(
              "functionType",
              FUNCTION_TYPE,
              FunctionAssignment::type,
              FunctionAssignment.Builder::type)
          .optional(
              "mode", ASSIGNMENT_MODE, FunctionAssignment::mode, FunctionAssignment.Builder::mode)
          .optional("from", PARTY_REF, FunctionAssignment::from, FunctionAssignment.Builder::from)
          .distinct(
              "toTypes",
              DIVISION_TYPE,
              FunctionAssignment::toTypes,
              FunctionAssignment.Builder::addToTypes)
          .many(
              "toPlaces",
              PLACE_REF,
              FunctionAssignment::toPlaces,
              FunctionAssignment.Builder::addToPlaces)
          .optional(
              "instrument",
              DOCUMENT_ID,
              FunctionAssignment::instrument,
              FunctionAssignment.Builder::instrument)
          .optional(
              "period", PERIOD, FunctionAssignment::period, FunctionAssignment.Builder::period)
          .many(
              "citations",
              CITATION,
              FunctionAssignment::citations,
              FunctionAssignment.Builder::addCitations)
          .condition(unless("toTypes").requires("toPlaces"))
          .readerOnly("Each of toTypes has a council.")
          .shape();

  private FunctionShapes() {}
}
