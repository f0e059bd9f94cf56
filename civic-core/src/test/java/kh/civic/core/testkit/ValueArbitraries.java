package kh.civic.core.testkit;

import com.google.common.collect.ImmutableSetMultimap;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import kh.civic.core.value.Certainty;
import kh.civic.core.value.Citation;
import kh.civic.core.value.Count;
import kh.civic.core.value.Discrepancy;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.EntityType;
import kh.civic.core.value.Headcount;
import kh.civic.core.value.Kind;
import kh.civic.core.value.Lineage;
import kh.civic.core.value.LocalizedText;
import kh.civic.core.value.Name;
import kh.civic.core.value.NameKind;
import kh.civic.core.value.PartialDate;
import kh.civic.core.value.PartyRef;
import kh.civic.core.value.Period;
import kh.civic.core.value.Recurrence;
import kh.civic.core.value.Statement;
import kh.civic.core.value.StatementKind;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Generators of {@code kh.civic.core.value}.
 *
 * <p>They cover the edges of each type: years 0000 and 9999, every qualifier, open and unknown
 * ends, counts of 0 and {@link Count#MAX}, kinds that this version does not know, Khmer text with
 * characters that do not show. Values shrink to short and plain ones. The methods named {@code
 * invalid…} generate what the model must refuse with an {@link
 * kh.civic.core.value.InvalidValueException}: texts, or builders whose {@code build()} must throw.
 *
 * <p>All methods are thread-safe and answer a new generator at each call.
 */
public final class ValueArbitraries {

  private ValueArbitraries() {}

  /** Generates texts that are not blank, Khmer and Latin, one to five words long. */
  public static Arbitrary<String> texts() {
    Arbitrary<String> joins = Arbitraries.of(Texts.JOINS);
    Arbitrary<List<String>> words = Arbitraries.of(Texts.WORDS).list().ofMinSize(1).ofMaxSize(5);
    return Combinators.combine(words, joins).as((list, join) -> String.join(join, list));
  }

  /** Generates texts that are blank, the empty one among them. */
  public static Arbitrary<String> blankTexts() {
    return Arbitraries.of(Texts.BLANKS);
  }

  /** Generates well-formed BCP 47 language tags in canonical case. */
  public static Arbitrary<String> languageTags() {
    return Arbitraries.of(Texts.TAGS);
  }

  /** Generates texts that are no language tag, or one that is not in canonical case. */
  public static Arbitrary<String> invalidLanguageTags() {
    return Arbitraries.of(
        "",
        " ",
        "EN",
        "Km",
        "km_KH",
        "km-kh",
        "km-latn",
        "e",
        "english language",
        "-",
        "km-",
        "ខ្មែរ",
        "en-",
        "x",
        "toolonglanguage",
        "en\n");
  }

  /** Generates texts in one to three languages. */
  public static Arbitrary<LocalizedText> localizedTexts() {
    return Arbitraries.maps(languageTags(), texts())
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(LocalizedText::copyOf);
  }

  /** Generates maps of which {@link LocalizedText#copyOf} must refuse each. */
  public static Arbitrary<Map<String, String>> invalidLocalizedTexts() {
    return Arbitraries.oneOf(
        Arbitraries.just(Map.of()),
        Combinators.combine(invalidLanguageTags(), texts()).as(Map::of),
        Combinators.combine(languageTags(), blankTexts()).as(Map::of));
  }

  /** Generates dates of every precision, one in three of them qualified. */
  public static Arbitrary<PartialDate> dates() {
    return Arbitraries.frequencyOf(Tuple.of(2, plainDates()), Tuple.of(1, qualifiedDates()));
  }

  /** Generates dates of every precision that are neither approximate nor uncertain. */
  public static Arbitrary<PartialDate> plainDates() {
    Arbitrary<Integer> years =
        Arbitraries.frequencyOf(
            Tuple.of(8, Arbitraries.integers().between(1990, 2030).shrinkTowards(2000)),
            Tuple.of(1, Arbitraries.integers().between(0, 9999).shrinkTowards(2000)),
            Tuple.of(1, Arbitraries.of(2000, 0, 4, 1900, 9996, 9999)));
    Arbitrary<Integer> months = Arbitraries.integers().between(0, 12);
    Arbitrary<Integer> days = Arbitraries.integers().between(0, 31);
    return Combinators.combine(years, months, days).as(ValueArbitraries::date);
  }

  private static PartialDate date(int year, int month, int day) {
    if (month == 0) {
      return PartialDate.of(year);
    }
    YearMonth yearMonth = YearMonth.of(year, month);
    if (day == 0) {
      return PartialDate.of(yearMonth);
    }
    return PartialDate.of(yearMonth.atDay(Math.min(day, yearMonth.lengthOfMonth())));
  }

  /** Generates dates that are approximate, uncertain or both. */
  public static Arbitrary<PartialDate> qualifiedDates() {
    Arbitrary<PartialDate.Qualifier> qualifiers =
        Arbitraries.of(PartialDate.Qualifier.class)
            .filter(qualifier -> qualifier != PartialDate.Qualifier.NONE);
    return Combinators.combine(plainDates(), qualifiers).as(PartialDate::withQualifier);
  }

  /**
   * Generates texts that {@link PartialDate#parse} must refuse: days that do not exist, what EDTF
   * allows and this library does not, other ways to write a date, and prose.
   */
  public static Arbitrary<String> invalidDateTexts() {
    Arbitrary<String> noSuchDay =
        Arbitraries.of(
            "2003-00",
            "2003-13",
            "2003-02-29",
            "1900-02-29",
            "2003-04-31",
            "2003-01-32",
            "2003-01-00",
            "2003-99-99~");
    Arbitrary<String> unsupported =
        Arbitraries.of(
            "200X",
            "20XX",
            "XXXX",
            "2003-XX",
            "2003-1X",
            "2003-12-XX",
            "2003-21",
            "2003-24?",
            "2003-41",
            "Y17000",
            "Y-17000",
            "Y17E7",
            "-0044",
            "+2003",
            "2003-?12",
            "?2003",
            "{2003,2004}",
            "[2003..2005]",
            "2003S2");
    Arbitrary<String> otherForms =
        Arbitraries.of(
            "",
            " ",
            "203",
            "20033",
            "2003-1",
            "2003-1-1",
            "2003/01",
            "01.02.2003",
            "2003-02-01T00",
            "2003-02-01 ",
            " 2003",
            "2003\n",
            "2003~~",
            "2003?~",
            "2003#",
            "២០០៣",
            "２００３",
            "2003-០២",
            "2003–02",
            "ខែកុម្ភៈ ឆ្នាំ២០០២",
            "today",
            "\uD800");
    Arbitrary<String> prose = texts().filter(text -> !text.matches("[0-9]{4}"));
    return Arbitraries.oneOf(noSuchDay, unsupported, otherForms, prose);
  }

  /**
   * Generates periods: within one date, between two, open or unknown at either end; their dates are
   * those of {@link #dates}.
   */
  public static Arbitrary<Period> periods() {
    return periods(dates());
  }

  /** Generates periods whose dates come from the given generator. */
  public static Arbitrary<Period> periods(Arbitrary<PartialDate> dates) {
    Arbitrary<Period> between =
        Combinators.combine(dates, dates)
            .as(
                (a, b) ->
                    b.isBefore(a) == Certainty.DEFINITE
                        ? Period.between(b, a)
                        : Period.between(a, b));
    return Arbitraries.frequencyOf(
        Tuple.of(2, dates.map(Period::of)),
        Tuple.of(3, between),
        Tuple.of(1, dates.map(Period::since)),
        Tuple.of(1, dates.map(Period::until)),
        Tuple.of(1, dates.map(date -> Period.parse(date + "/"))),
        Tuple.of(1, dates.map(date -> Period.parse("/" + date))));
  }

  /** Generates texts that {@link Period#parse} must refuse. */
  public static Arbitrary<String> invalidPeriodTexts() {
    Arbitrary<String> withoutDate =
        Arbitraries.of(
            "/",
            "../..",
            "../",
            "/..",
            "..",
            "",
            "...",
            "2003/2004/2005",
            "2003..2004",
            "2003-2004",
            "2003//2004",
            "2003/...",
            "P3Y/2003",
            "2003/P3Y");
    Arbitrary<String> badDate =
        Combinators.combine(dates(), invalidDateTexts().filter(text -> !text.isEmpty()))
            .as((date, bad) -> date + "/" + bad);
    Arbitrary<String> backwards =
        Combinators.combine(plainDates(), plainDates())
            .as((a, b) -> a.isBefore(b) == Certainty.DEFINITE ? b + "/" + a : a + "/" + b)
            .filter(text -> endsBeforeItStarts(text));
    return Arbitraries.oneOf(withoutDate, badDate, backwards);
  }

  private static boolean endsBeforeItStarts(String text) {
    String[] ends = text.split("/", 2);
    return PartialDate.parse(ends[1]).isBefore(PartialDate.parse(ends[0])) == Certainty.DEFINITE;
  }

  /** Generates counts of every qualifier, from 0 to {@link Count#MAX}. */
  public static Arbitrary<Count> counts() {
    return numbers(0, Count.MAX).flatMap(ValueArbitraries::countsAdmitting);
  }

  /** Generates exact counts from 0 to {@link Count#MAX}. */
  public static Arbitrary<Count> exactCounts() {
    return numbers(0, Count.MAX).map(Count::exactly);
  }

  /**
   * Generates counts that admit a given number, whatever else they admit: what sources may say of
   * it without being wrong.
   *
   * @param number 0 to {@link Count#MAX}
   */
  public static Arbitrary<Count> countsAdmitting(long number) {
    List<Arbitrary<Count>> wordings = new ArrayList<>();
    wordings.add(Arbitraries.just(Count.exactly(number)));
    wordings.add(numbers(0, Count.MAX).map(Count::about));
    wordings.add(numbers(0, number).map(Count::atLeast));
    wordings.add(numbers(number, Count.MAX).map(Count::atMost));
    if (number > 0) {
      wordings.add(numbers(0, number - 1).map(Count::moreThan));
      wordings.add(Arbitraries.just(Count.some()));
    }
    if (number < Count.MAX) {
      wordings.add(numbers(number + 1, Count.MAX).map(Count::nearly));
      wordings.add(
          Combinators.combine(numbers(0, number), numbers(number + 1, Count.MAX))
              .as(Count::between));
    }
    return Arbitraries.oneOf(wordings);
  }

  /** Generates numbers that no count holds. */
  public static Arbitrary<Long> invalidCountValues() {
    return Arbitraries.oneOf(
        Arbitraries.longs().lessOrEqual(-1), Arbitraries.longs().greaterOrEqual(Count.MAX + 1));
  }

  private static Arbitrary<Long> numbers(long least, long most) {
    Arbitrary<Long> any = Arbitraries.longs().between(least, most).shrinkTowards(least);
    if (most - least < 1000) {
      return any;
    }
    return Arbitraries.frequencyOf(
        Tuple.of(4, Arbitraries.longs().between(least, least + 1000).shrinkTowards(least)),
        Tuple.of(3, any),
        Tuple.of(1, Arbitraries.of(least, least + 1, most)));
  }

  /**
   * Generates headcounts: of people who could be, each number as some source might give it, so that
   * the parts always fit the total.
   */
  public static Arbitrary<Headcount> headcounts() {
    Arbitrary<Long> people = numbers(0, Count.MAX / 4);
    Arbitrary<Integer> given = Arbitraries.integers().between(0, 7);
    // The numbers hold their own edges; all combinations of them would be thousands of tries.
    return Combinators.combine(people, people, people, people, given)
        .flatAs(
            (female, male, undisclosed, others, parts) -> {
              long total = female + male + undisclosed + (parts == 7 ? 0 : others);
              return Builders.withBuilder(Headcount::builder)
                  .use(countsAdmitting(total))
                  .in(Headcount.Builder::total)
                  .use(part(female, (parts & 1) != 0))
                  .in(Headcount.Builder::female)
                  .use(part(male, (parts & 2) != 0))
                  .in(Headcount.Builder::male)
                  .use(part(undisclosed, (parts & 4) != 0))
                  .in(Headcount.Builder::undisclosed)
                  .build(Headcount.Builder::build);
            })
        .withoutEdgeCases();
  }

  private static Arbitrary<Optional<Count>> part(long number, boolean given) {
    return given
        ? countsAdmitting(number).map(Optional::of)
        : Arbitraries.just(Optional.<Count>empty());
  }

  /** Generates headcounts that cannot be: parts above the total, or all of them below it. */
  public static Arbitrary<Headcount.Builder> invalidHeadcounts() {
    Arbitrary<Long> people = numbers(0, Count.MAX / 4);
    Arbitrary<Long> excess = numbers(1, Count.MAX / 4);
    return Arbitraries.oneOf(
        Combinators.combine(people, people, excess)
            .as(
                (female, male, more) ->
                    Headcount.builder()
                        .total(Count.exactly(female + male))
                        .female(Count.exactly(female + more))
                        .male(Count.atLeast(male))),
        Combinators.combine(people, people, people, excess)
            .as(
                (female, male, undisclosed, more) ->
                    Headcount.builder()
                        .total(Count.moreThan(female + male + undisclosed + more - 1))
                        .female(Count.exactly(female))
                        .male(Count.atMost(male))
                        .undisclosed(Count.exactly(undisclosed))));
  }

  /** Generates words of a codelist: {@code [a-z0-9]} joined by hyphens, at most 100 characters. */
  public static Arbitrary<String> words() {
    Arbitrary<String> parts =
        Arbitraries.strings().withCharRange('a', 'z').numeric().ofMinLength(1).ofMaxLength(8);
    return Arbitraries.oneOf(
        Arbitraries.of(Texts.SLUGS),
        parts.list().ofMinSize(1).ofMaxSize(11).map(list -> String.join("-", list)),
        Arbitraries.just("x".repeat(100)));
  }

  /** Generates texts that are no words of a codelist. */
  public static Arbitrary<String> invalidWords() {
    return Arbitraries.of(
        "",
        " ",
        "-",
        "a-",
        "-a",
        "a--b",
        "A",
        "a_b",
        "a b",
        "a\n",
        "é",
        "១",
        "ក",
        "a:b",
        "x".repeat(101));
  }

  /**
   * Generates kinds of a codelist: its constants, and now and then a word that this version does
   * not know.
   *
   * @param codelist an enum with a constant {@code OTHER}
   */
  public static <E extends Enum<E>> Arbitrary<Kind<E>> kinds(Class<E> codelist) {
    return Arbitraries.frequencyOf(
        Tuple.of(4, Arbitraries.of(codelist).map(Kind::of)),
        Tuple.of(1, words().map(word -> Kind.parse(codelist, word))));
  }

  /** Generates identifiers of every type. */
  public static Arbitrary<EntityId> entityIds() {
    return entityIds(EntityType.values());
  }

  /** Generates identifiers of the given types. */
  public static Arbitrary<EntityId> entityIds(EntityType... types) {
    return Combinators.combine(Arbitraries.of(types), words()).as(EntityId::of);
  }

  /** Generates identifiers of every type but the given ones. */
  public static Arbitrary<EntityId> entityIdsBut(EntityType... types) {
    List<EntityType> excluded = List.of(types);
    return entityIds().filter(id -> !excluded.contains(id.type()));
  }

  /** Generates texts that {@link EntityId#of(String)} must refuse. */
  public static Arbitrary<String> invalidEntityIdTexts() {
    return Arbitraries.oneOf(
        Arbitraries.of("", ":", "org", "orgs:ccc", "ORG:ccc", ":ccc", "org :ccc", "org/ccc"),
        invalidWords().map(slug -> "org:" + slug));
  }

  /** Generates names of every kind, with and without a period. */
  public static Arbitrary<Name> names() {
    return Builders.withBuilder(Name::builder)
        .use(localizedTexts())
        .in(Name.Builder::text)
        .use(kinds(NameKind.class))
        .in(Name.Builder::kind)
        .use(periods().optional(0.5))
        .in(Name.Builder::period)
        .build(Name.Builder::build);
  }

  /** Generates citations. */
  public static Arbitrary<Citation> citations() {
    return Builders.withBuilder(Citation::builder)
        .use(entityIds(EntityType.DOCUMENT))
        .in(Citation.Builder::document)
        .use(languageTags().optional(0.5))
        .in(Citation.Builder::language)
        .use(texts().optional(0.5))
        .in(Citation.Builder::locator)
        .use(texts().optional(0.2))
        .in(Citation.Builder::note)
        .build(Citation.Builder::build);
  }

  /** Generates citations of what is no document, in no language, or at a blank place. */
  public static Arbitrary<Citation.Builder> invalidCitations() {
    Arbitrary<EntityId> documents = entityIds(EntityType.DOCUMENT);
    return Arbitraries.oneOf(
        entityIdsBut(EntityType.DOCUMENT).map(id -> Citation.builder().document(id)),
        Combinators.combine(documents, invalidLanguageTags())
            .as((id, tag) -> Citation.builder().document(id).language(tag)),
        Combinators.combine(documents, blankTexts())
            .as((id, blank) -> Citation.builder().document(id).locator(blank)),
        Combinators.combine(documents, blankTexts())
            .as((id, blank) -> Citation.builder().document(id).note(blank)));
  }

  /** Generates parties as documents name them: identified, counted, or only named. */
  public static Arbitrary<PartyRef> partyRefs() {
    Arbitrary<EntityId> ids = entityIds(EntityType.ORGANIZATION, EntityType.PERSON);
    return Arbitraries.oneOf(
        localizedTexts().map(name -> PartyRef.builder().name(name).build()),
        Combinators.combine(localizedTexts(), ids).as(PartyRef::of),
        Combinators.combine(counts(), localizedTexts())
            .as((count, name) -> PartyRef.builder().name(name).count(count).build()));
  }

  /** Generates references to what is no party, or with both an identifier and a count. */
  public static Arbitrary<PartyRef.Builder> invalidPartyRefs() {
    return Arbitraries.oneOf(
        Combinators.combine(
                entityIdsBut(EntityType.ORGANIZATION, EntityType.PERSON), localizedTexts())
            .as((id, name) -> PartyRef.builder().id(id).name(name)),
        Combinators.combine(entityIds(EntityType.ORGANIZATION), localizedTexts(), counts())
            .as((id, name, count) -> PartyRef.builder().id(id).name(name).count(count)));
  }

  /** Generates variants, each with its citation. */
  public static Arbitrary<Discrepancy.Variant> variants() {
    return Combinators.combine(localizedTexts(), citations()).as(Discrepancy.Variant::of);
  }

  /** Generates discrepancies of two to four variants. */
  public static Arbitrary<Discrepancy> discrepancies() {
    Arbitrary<List<Discrepancy.Variant>> variants =
        variants().list().ofMinSize(2).ofMaxSize(4).uniqueElements(Discrepancy.Variant::text);
    Arbitrary<Integer> preferred = Arbitraries.integers().between(-1, 3);
    return Combinators.combine(
            entityIds(), words(), variants, preferred, localizedTexts().optional(0.3))
        .as(
            (subject, aspect, list, index, note) ->
                Discrepancy.builder()
                    .subject(subject)
                    .aspect(aspect)
                    .addAllVariants(list)
                    .preferred(
                        index < 0 || index >= list.size()
                            ? OptionalInt.empty()
                            : OptionalInt.of(index))
                    .note(note)
                    .build());
  }

  /** Generates discrepancies of one reading, of two alike, or that prefer one that is not there. */
  public static Arbitrary<Discrepancy.Builder> invalidDiscrepancies() {
    Arbitrary<Integer> outside = Arbitraries.integers().filter(index -> index < 0 || index > 1);
    return Combinators.combine(
            variants(), variants(), outside, Arbitraries.integers().between(0, 3))
        .as(
            (first, second, index, fault) -> {
              Discrepancy.Builder builder =
                  Discrepancy.builder().subject(EntityId.of("org:ccc")).addVariants(first);
              return switch (fault) {
                case 0 -> builder.aspect("name");
                case 1 -> builder.aspect("name").addVariants(first);
                case 2 -> builder.aspect("Name ").addVariants(second);
                default -> builder.aspect("name").addVariants(second).preferred(index);
              };
            });
  }

  /** Generates recurrences: stated rates, "regularly", and words with several meanings. */
  public static Arbitrary<Recurrence> recurrences() {
    Arbitrary<Integer> numbers =
        Arbitraries.oneOf(
            Arbitraries.integers().between(1, 6), Arbitraries.integers().between(1, 1000));
    Arbitrary<OptionalInt> every =
        Combinators.combine(numbers, Arbitraries.of(false, true))
            .as((n, given) -> given ? OptionalInt.of(n) : OptionalInt.empty());
    Arbitrary<Optional<LocalizedText>> printed = localizedTexts().optional(0.5);
    return Arbitraries.frequencyOf(
        Tuple.of(
            3,
            Combinators.combine(numbers, every, Arbitraries.of(Recurrence.Unit.class), printed)
                .as(
                    (times, interval, unit, words) ->
                        Recurrence.builder()
                            .regularity(Recurrence.Regularity.FIXED)
                            .times(times)
                            .every(interval)
                            .unit(unit)
                            .asPrinted(words)
                            .build())),
        Tuple.of(
            1,
            printed.map(
                words ->
                    Recurrence.builder()
                        .regularity(Recurrence.Regularity.REGULAR)
                        .asPrinted(words)
                        .build())),
        Tuple.of(
            1,
            localizedTexts()
                .map(
                    words ->
                        Recurrence.builder()
                            .regularity(Recurrence.Regularity.AMBIGUOUS)
                            .asPrinted(words)
                            .build())));
  }

  /** Generates recurrences with a rate where there is none to state, without one, or beyond all. */
  public static Arbitrary<Recurrence.Builder> invalidRecurrences() {
    Arbitrary<Integer> outside =
        Arbitraries.integers().filter(number -> number < 1 || number > 1000);
    Arbitrary<Recurrence.Regularity> vague =
        Arbitraries.of(Recurrence.Regularity.REGULAR, Recurrence.Regularity.AMBIGUOUS);
    return Combinators.combine(
            outside, vague, localizedTexts(), Arbitraries.integers().between(0, 7))
        .as(
            (number, regularity, words, fault) -> {
              Recurrence.Builder fixed =
                  Recurrence.builder().regularity(Recurrence.Regularity.FIXED);
              Recurrence.Builder other =
                  Recurrence.builder().regularity(regularity).asPrinted(words);
              return switch (fault) {
                case 0 -> fixed.times(2);
                case 1 -> fixed.unit(Recurrence.Unit.YEAR);
                case 2 -> fixed.times(number).unit(Recurrence.Unit.YEAR);
                case 3 -> fixed.times(2).every(number).unit(Recurrence.Unit.YEAR);
                case 4 -> other.times(2);
                case 5 -> other.unit(Recurrence.Unit.MONTH);
                case 6 -> other.every(2);
                default -> Recurrence.builder().regularity(Recurrence.Regularity.AMBIGUOUS);
              };
            });
  }

  /** Generates statements; a statistic has its number and date. */
  public static Arbitrary<Statement> statements() {
    return Combinators.combine(
            kinds(StatementKind.class),
            localizedTexts(),
            entityIds().list().ofMaxSize(2),
            dates(),
            Arbitraries.of(false, true),
            counts(),
            citations().list().ofMinSize(1).ofMaxSize(2))
        .as(
            (kind, text, about, date, dated, measure, citations) -> {
              boolean statistic = kind.is(StatementKind.STATISTIC);
              return Statement.builder()
                  .kind(kind)
                  .text(text)
                  .addAllAbout(about)
                  .asOf(statistic || dated ? Optional.of(date) : Optional.empty())
                  .measure(statistic ? Optional.of(measure) : Optional.empty())
                  .addAllCitations(citations)
                  .build();
            });
  }

  /** Generates statistics without number or date, others with a number, and uncited ones. */
  public static Arbitrary<Statement.Builder> invalidStatements() {
    return Combinators.combine(
            localizedTexts(), citations(), counts(), dates(), Arbitraries.integers().between(0, 3))
        .as(
            (text, citation, count, date, fault) -> {
              Statement.Builder builder = Statement.builder().text(text);
              return switch (fault) {
                case 0 -> builder.kind(StatementKind.STATISTIC).asOf(date).addCitations(citation);
                case 1 ->
                    builder.kind(StatementKind.STATISTIC).measure(count).addCitations(citation);
                case 2 ->
                    builder
                        .kind(StatementKind.GOAL)
                        .asOf(date)
                        .measure(count)
                        .addCitations(citation);
                default -> builder.kind(StatementKind.GOAL);
              };
            });
  }

  /** Generates lineages of up to six organizations, with circles and without. */
  public static Arbitrary<Lineage> lineages() {
    return lineages(false);
  }

  /** Generates lineages of up to six organizations in which none is its own ancestor. */
  public static Arbitrary<Lineage> acyclicLineages() {
    return lineages(true);
  }

  private static Arbitrary<Lineage> lineages(boolean acyclic) {
    Arbitrary<Integer> nodes = Arbitraries.integers().between(1, 6);
    return Combinators.combine(nodes, nodes)
        .as(Tuple::of)
        .filter(link -> !acyclic || !link.get1().equals(link.get2()))
        .list()
        .ofMaxSize(10)
        .map(
            links -> {
              ImmutableSetMultimap.Builder<EntityId, EntityId> successors =
                  ImmutableSetMultimap.builder();
              links.forEach(
                  link -> {
                    boolean swap = acyclic && link.get1() > link.get2();
                    successors.put(
                        organization(swap ? link.get2() : link.get1()),
                        organization(swap ? link.get1() : link.get2()));
                  });
              return Lineage.of(successors.build());
            });
  }

  private static EntityId organization(int number) {
    return EntityId.of(EntityType.ORGANIZATION, "o" + number);
  }
}
