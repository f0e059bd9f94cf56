package kh.civic.json;

import static kh.civic.json.Condition.unless;
import static kh.civic.json.Condition.when;
import static kh.civic.json.ObjectShape.table;
import static kh.civic.json.StringShape.codelist;
import static kh.civic.json.StringShape.kind;

import java.util.Optional;
import java.util.stream.Stream;
import kh.civic.core.check.Checks;
import kh.civic.core.check.Visible;
import kh.civic.core.value.Citation;
import kh.civic.core.value.Count;
import kh.civic.core.value.Discrepancy;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.EntityType;
import kh.civic.core.value.Headcount;
import kh.civic.core.value.Kind;
import kh.civic.core.value.LocalizedText;
import kh.civic.core.value.Name;
import kh.civic.core.value.NameKind;
import kh.civic.core.value.PartialDate;
import kh.civic.core.value.PartyRef;
import kh.civic.core.value.Period;
import kh.civic.core.value.Recurrence;
import kh.civic.core.value.Statement;
import kh.civic.core.value.StatementKind;
import kh.civic.json.StringShape.Rules;
import org.jspecify.annotations.Nullable;

/** What the types of {@code kh.civic.core.value} look like in JSON. */
final class ValueShapes {

  private static final Shape<Count.Qualifier> COUNT_QUALIFIER =
      codelist("count-qualifier", Count.Qualifier.class);

  private static final Shape<Recurrence.Regularity> REGULARITY =
      codelist("regularity", Recurrence.Regularity.class);

  private static final Shape<Recurrence.Unit> TIME_UNIT =
      codelist("time-unit", Recurrence.Unit.class);

  private static final Shape<Kind<NameKind>> NAME_KIND = kind("name-kind", NameKind.class);

  private static final Shape<Kind<StatementKind>> STATEMENT_KIND =
      kind("statement-kind", StatementKind.class);

  /** A date as a pattern: level 0 of ISO 8601-2 and a qualifier. */
  private static final String DATE_FORM =
      "[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?[~?%]?";

  static final IntegerShape NUMBER = new IntegerShape("number", 0, Count.MAX);

  static final StringShape<String> TEXT =
      StringShape.text(
          "text", Checks::checkNotBlank, Rules.pattern("[^" + Visible.invisibleClass() + "]"));

  static final StringShape<String> WORD =
      StringShape.text("word", Checks::checkWord, StringShape.WORD);

  static final StringShape<String> LANGUAGE =
      StringShape.text(
          "language-tag",
          Checks::checkTag,
          Rules.pattern(
              "^[A-Za-z0-9]{1,8}(-[A-Za-z0-9]{1,8})*$",
              "The tag is well-formed BCP 47 in canonical case."));

  static final Shape<LocalizedText> LOCALIZED_TEXT = new TextShape(LANGUAGE, TEXT);

  static final Shape<PartialDate> DATE =
      StringShape.of(
          "date",
          PartialDate.class,
          PartialDate::parse,
          Rules.pattern("^" + DATE_FORM + "$", "The month has the day."));

  static final Shape<Period> PERIOD =
      StringShape.of(
          "period",
          Period.class,
          Period::parse,
          Rules.pattern(
              "^(" + DATE_FORM + "(/(" + DATE_FORM + "|\\.\\.)?)?|(\\.\\.)?/" + DATE_FORM + ")$",
              "The months have the days.",
              "The end is not definitely before the start."));

  static final Shape<EntityId> ID = id("id", EntityType.values());
  static final StringShape<EntityId> ORGANIZATION_ID =
      id("organization-id", EntityType.ORGANIZATION);
  static final Shape<EntityId> PERSON_ID = id("person-id", EntityType.PERSON);
  static final Shape<EntityId> PARTY_ID =
      id("party-id", EntityType.ORGANIZATION, EntityType.PERSON);
  static final Shape<EntityId> CHANGE_ID = id("change-id", EntityType.CHANGE);
  static final StringShape<EntityId> CHANGED_ID =
      id("changed-id", EntityType.ORGANIZATION, EntityType.DIVISION);
  static final Shape<EntityId> DIVISION_ID = id("division-id", EntityType.DIVISION);
  static final StringShape<EntityId> PROGRAMME_ID = id("programme-id", EntityType.PROGRAMME);
  static final Shape<EntityId> CASCADE_PLAN_ID = id("cascade-plan-id", EntityType.CASCADE_PLAN);
  static final Shape<EntityId> RECOMMENDATION_LIST_ID =
      id("recommendation-list-id", EntityType.RECOMMENDATION_LIST);
  static final Shape<EntityId> AGREEMENT_ID = id("agreement-id", EntityType.AGREEMENT);
  static final StringShape<EntityId> EVENT_ID = id("event-id", EntityType.EVENT);
  static final Shape<EntityId> DOCUMENT_ID = id("document-id", EntityType.DOCUMENT);
  static final Shape<EntityId> DOCUMENT_CATALOGUE_ID =
      id("document-catalogue-id", EntityType.DOCUMENT_CATALOGUE);
  static final Shape<EntityId> FUNCTION_ASSIGNMENT_ID =
      id("function-assignment-id", EntityType.FUNCTION_ASSIGNMENT);

  static final Shape<Count> COUNT =
      table("count", Count.class, CountParts::new, CountParts::build)
          .optionalLong("value", NUMBER, Count::value, (parts, value) -> parts.value = value)
          .optionalLong("lower", NUMBER, Count::lower, (parts, lower) -> parts.lower = lower)
          .optionalLong("upper", NUMBER, Count::upper, (parts, upper) -> parts.upper = upper)
          .optional(
              "qualifier",
              COUNT_QUALIFIER,
              count -> Optional.of(count.qualifier()).filter(q -> q != Count.Qualifier.EXACT),
              (parts, qualifier) -> parts.qualifier = qualifier)
          .condition(unless("qualifier", "between", "some").requires("value"))
          .condition(when("qualifier", "between", "some").forbids("value"))
          .condition(when("qualifier", "between").requires("lower", "upper"))
          .condition(unless("qualifier", "between").forbids("lower", "upper"))
          .readerOnly("The lower bound is below the upper.")
          .readerOnly("With nearly, the value is 1 or more.")
          .closed()
          .shape();

  static final Shape<Headcount> HEADCOUNT =
      table("headcount", Headcount.class, Headcount::builder, Headcount.Builder::build)
          .required("total", COUNT, Headcount::total, Headcount.Builder::total)
          .optional("female", COUNT, Headcount::female, Headcount.Builder::female)
          .optional("male", COUNT, Headcount::male, Headcount.Builder::male)
          .optional("undisclosed", COUNT, Headcount::undisclosed, Headcount.Builder::undisclosed)
          .readerOnly("The parts fit the total.")
          .closed()
          .shape();

  static final Shape<Recurrence> RECURRENCE =
      table("recurrence", Recurrence.class, Recurrence::builder, Recurrence.Builder::build)
          .required(
              "regularity", REGULARITY, Recurrence::regularity, Recurrence.Builder::regularity)
          .optionalInt("times", rate("times"), Recurrence::times, Recurrence.Builder::times)
          .optionalInt("every", rate("every"), Recurrence::every, Recurrence.Builder::every)
          .optional("unit", TIME_UNIT, Recurrence::unit, Recurrence.Builder::unit)
          .optional(
              "asPrinted", LOCALIZED_TEXT, Recurrence::asPrinted, Recurrence.Builder::asPrinted)
          .condition(when("regularity", "fixed").requires("times", "unit"))
          .condition(unless("regularity", "fixed").forbids("times", "every", "unit"))
          .condition(when("regularity", "ambiguous").requires("asPrinted"))
          .closed()
          .shape();

  static final Shape<Citation> CITATION =
      table("citation", Citation.class, Citation::builder, Citation.Builder::build)
          .required("document", DOCUMENT_ID, Citation::document, Citation.Builder::document)
          .optional("language", LANGUAGE, Citation::language, Citation.Builder::language)
          .optional("locator", TEXT, Citation::locator, Citation.Builder::locator)
          .optional("note", TEXT, Citation::note, Citation.Builder::note)
          .closed()
          .shape();

  static final Shape<Name> NAME =
      table("name", Name.class, Name::builder, Name.Builder::build)
          .required("kind", NAME_KIND, Name::kind, Name.Builder::kind)
          .required("text", LOCALIZED_TEXT, Name::text, Name.Builder::text)
          .optional("period", PERIOD, Name::period, Name.Builder::period)
          .shape();

  static final Shape<PartyRef> PARTY_REF =
      table("party-ref", PartyRef.class, PartyRef::builder, PartyRef.Builder::build)
          .optional("id", PARTY_ID, PartyRef::id, PartyRef.Builder::id)
          .required("name", LOCALIZED_TEXT, PartyRef::name, PartyRef.Builder::name)
          .optional("count", COUNT, PartyRef::count, PartyRef.Builder::count)
          .condition(when("id").forbids("count"))
          .shape();

  static final ObjectShape<Statement, ?> STATEMENT =
      table("statement", Statement.class, Statement::builder, Statement.Builder::build)
          .discriminator()
          .required("kind", STATEMENT_KIND, Statement::kind, Statement.Builder::kind)
          .required("text", LOCALIZED_TEXT, Statement::text, Statement.Builder::text)
          .many("about", ID, Statement::about, Statement.Builder::addAbout)
          .optional("asOf", DATE, Statement::asOf, Statement.Builder::asOf)
          .optional("measure", COUNT, Statement::measure, Statement.Builder::measure)
          .some("citations", CITATION, Statement::citations, Statement.Builder::addCitations)
          .condition(when("kind", "statistic").requires("measure", "asOf"))
          .condition(unless("kind", "statistic").forbids("measure"))
          .shape();

  private static final Shape<Discrepancy.Variant> VARIANT =
      table(
              "variant",
              Discrepancy.Variant.class,
              Discrepancy.Variant::builder,
              Discrepancy.Variant.Builder::build)
          .required(
              "text", LOCALIZED_TEXT, Discrepancy.Variant::text, Discrepancy.Variant.Builder::text)
          .required(
              "citation",
              CITATION,
              Discrepancy.Variant::citation,
              Discrepancy.Variant.Builder::citation)
          .shape();

  static final ObjectShape<Discrepancy, ?> DISCREPANCY =
      table("discrepancy", Discrepancy.class, Discrepancy::builder, Discrepancy.Builder::build)
          .discriminator()
          .required("subject", ID, Discrepancy::subject, Discrepancy.Builder::subject)
          .required("aspect", WORD, Discrepancy::aspect, Discrepancy.Builder::aspect)
          .atLeast(2, "variants", VARIANT, Discrepancy::variants, Discrepancy.Builder::addVariants)
          .optionalInt(
              "preferred",
              new IntegerShape("index", 0, Integer.MAX_VALUE),
              Discrepancy::preferred,
              Discrepancy.Builder::preferred)
          .optional("note", LOCALIZED_TEXT, Discrepancy::note, Discrepancy.Builder::note)
          .readerOnly("No two variants have the same text.")
          .readerOnly("The preferred one is an index of the variants.")
          .shape();

  private ValueShapes() {}

  /** An identifier of one of the given types. */
  private static StringShape<EntityId> id(String name, EntityType... types) {
    String prefixes = String.join("|", Stream.of(types).map(EntityType::prefix).toList());
    return StringShape.of(
        name,
        EntityId.class,
        text -> {
          EntityId id = EntityId.of(text);
          Checks.checkType(name, id, types);
          return id;
        },
        Rules.pattern("^(" + prefixes + "):(?=.{1,100}$)[a-z0-9]+(-[a-z0-9]+)*$"));
  }

  private static IntegerShape rate(String name) {
    return new IntegerShape(name, 1, 1000);
  }

  /** A count in the making; the conditions of its table hold when it is built. */
  private static final class CountParts {

    private Count.Qualifier qualifier = Count.Qualifier.EXACT;
    private @Nullable Long value;
    private @Nullable Long lower;
    private @Nullable Long upper;

    Count build() {
      if (lower != null && upper != null) {
        return Count.between(lower, upper);
      }
      return value == null ? Count.some() : Count.of(qualifier, value);
    }
  }
}
