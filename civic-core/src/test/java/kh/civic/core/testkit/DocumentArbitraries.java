package kh.civic.core.testkit;

import kh.civic.core.document.CatalogueSection;
import kh.civic.core.document.Document;
import kh.civic.core.document.DocumentCatalogue;
import kh.civic.core.document.DocumentKind;
import kh.civic.core.document.DocumentStatus;
import kh.civic.core.document.Link;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.EntityType;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/**
 * Generators of {@code kh.civic.core.document}.
 *
 * <p>What an entity refers to is well-formed and need not exist. The methods named {@code invalid…}
 * generate builders whose {@code build()} must throw an {@link
 * kh.civic.core.value.InvalidValueException}. All methods are thread-safe.
 */
public final class DocumentArbitraries {

  private DocumentArbitraries() {}

  /** Generates documents of every kind, laws and their amendments among them. */
  public static Arbitrary<Document> documents() {
    return Builders.withBuilder(Document::builder)
        .use(ValueArbitraries.entityIds(EntityType.DOCUMENT))
        .in(Document.Builder::id)
        .use(ValueArbitraries.kinds(DocumentKind.class))
        .in((builder, kind) -> builder.kind(kind))
        .use(ValueArbitraries.names().list().ofMinSize(1).ofMaxSize(2))
        .in(Document.Builder::addAllNames)
        .use(Arbitraries.of("NS/RKM/0301/05", "នស/រកម/០៣០១/០៥", "២២ អនក្រ.បក").optional(0.4))
        .in((builder, number) -> builder.number(number))
        .use(ValueArbitraries.dates().optional(0.7))
        .in((builder, date) -> builder.date(date))
        .use(Arbitraries.of(DocumentStatus.class).optional(0.3))
        .in((builder, status) -> builder.status(status))
        .use(ValueArbitraries.languageTags().set().ofMaxSize(2))
        .in(Document.Builder::addAllLanguages)
        .use(ValueArbitraries.partyRefs().list().ofMaxSize(2))
        .in(Document.Builder::addAllAuthors)
        .use(PlaceArbitraries.placeRefs().list().ofMaxSize(1))
        .in(Document.Builder::addAllPlaces)
        .use(ValueArbitraries.entityIds(EntityType.DOCUMENT).list().ofMaxSize(2))
        .in(Document.Builder::addAllAmends)
        .use(ValueArbitraries.entityIds(EntityType.DOCUMENT).list().ofMaxSize(2))
        .in(Document.Builder::addAllBasedOn)
        .use(links().list().ofMaxSize(2))
        .in(Document.Builder::addAllLinks)
        .use(ValueArbitraries.citations().list().ofMaxSize(1))
        .in(Document.Builder::addAllCitations)
        .build(Document.Builder::build)
        .withoutEdgeCases();
  }

  /** Generates documents without a title, with a wrong identifier, number or language. */
  public static Arbitrary<Document.Builder> invalidDocuments() {
    Arbitrary<EntityId> others = ValueArbitraries.entityIdsBut(EntityType.DOCUMENT);
    Arbitrary<Document.Builder> untitled =
        ValueArbitraries.entityIds(EntityType.DOCUMENT)
            .map(id -> Document.builder().id(id).kind(DocumentKind.LAW));
    Arbitrary<Document.Builder> titled =
        Combinators.combine(untitled, ValueArbitraries.names())
            .as((builder, title) -> builder.addNames(title));
    return Arbitraries.oneOf(
        untitled,
        Combinators.combine(others, ValueArbitraries.names())
            .as((id, title) -> Document.builder().id(id).kind(DocumentKind.LAW).addNames(title)),
        Combinators.combine(titled, others).as((builder, id) -> builder.addAmends(id)),
        Combinators.combine(titled, others).as((builder, id) -> builder.addBasedOn(id)),
        Combinators.combine(titled, ValueArbitraries.blankTexts())
            .as((builder, blank) -> builder.number(blank)),
        Combinators.combine(titled, ValueArbitraries.invalidLanguageTags())
            .as((builder, tag) -> builder.addLanguages(tag)));
  }

  /** Generates links, some with their target lost. */
  public static Arbitrary<Link> links() {
    Arbitrary<String> targets = Arbitraries.of("https://example.org/a.pdf", "a.pdf", "ឃុំ.pdf");
    return Builders.withBuilder(Link::builder)
        .use(ValueArbitraries.localizedTexts())
        .in(Link.Builder::label)
        .use(targets.optional(0.5))
        .in((builder, target) -> builder.target(target))
        .build(Link.Builder::build);
  }

  /** Generates links to a blank target. */
  public static Arbitrary<Link.Builder> invalidLinks() {
    return Combinators.combine(ValueArbitraries.localizedTexts(), ValueArbitraries.blankTexts())
        .as((label, blank) -> Link.builder().label(label).target(blank));
  }

  /** Generates catalogues of up to three sections, whose numbers need not rise. */
  public static Arbitrary<DocumentCatalogue> documentCatalogues() {
    return Builders.withBuilder(DocumentCatalogue::builder)
        .use(ValueArbitraries.entityIds(EntityType.DOCUMENT_CATALOGUE))
        .in(DocumentCatalogue.Builder::id)
        .use(ValueArbitraries.names().list().ofMinSize(1).ofMaxSize(2))
        .in(DocumentCatalogue.Builder::addAllNames)
        .use(ValueArbitraries.entityIds(EntityType.PROGRAMME).optional(0.5))
        .in((builder, programme) -> builder.programme(programme))
        .use(catalogueSections().list().ofMaxSize(3))
        .in(DocumentCatalogue.Builder::addAllSections)
        .use(ValueArbitraries.citations().list().ofMaxSize(1))
        .in(DocumentCatalogue.Builder::addAllCitations)
        .build(DocumentCatalogue.Builder::build)
        .withoutEdgeCases();
  }

  /** Generates catalogues without a title or with a wrong identifier. */
  public static Arbitrary<DocumentCatalogue.Builder> invalidDocumentCatalogues() {
    Arbitrary<EntityId> ids = ValueArbitraries.entityIds(EntityType.DOCUMENT_CATALOGUE);
    return Arbitraries.oneOf(
        ids.map(id -> DocumentCatalogue.builder().id(id)),
        Combinators.combine(
                ValueArbitraries.entityIdsBut(EntityType.DOCUMENT_CATALOGUE),
                ValueArbitraries.names())
            .as((id, title) -> DocumentCatalogue.builder().id(id).addNames(title)),
        Combinators.combine(
                ids, ValueArbitraries.names(), ValueArbitraries.entityIdsBut(EntityType.PROGRAMME))
            .as(
                (id, title, programme) ->
                    DocumentCatalogue.builder().id(id).addNames(title).programme(programme)));
  }

  /** Generates labels of sections in all three schemes. */
  public static Arbitrary<String> sectionLabels() {
    return Arbitraries.oneOf(
        Arbitraries.of("I", "II", "III", "IV", "V", "VIII", "IX", "XIV", "XIX", "XXXIX"),
        Arbitraries.integers().between(1, 999).map(String::valueOf),
        Arbitraries.integers().between(1, 999).map(DocumentArbitraries::khmer));
  }

  private static String khmer(int number) {
    return Integer.toString(number)
        .chars()
        .map(digit -> digit - '0' + '០')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Generates texts that are no label of a section. */
  public static Arbitrary<String> invalidSectionLabels() {
    return Arbitraries.of(
        "", " ", "0", "០", "01", "០១", "1000", "១០០០", "1.", "III.", "IIII", "IC", "XL", "iii", "Ⅲ",
        "1២", "1 ", "ក", "-1", "+1", "٣", "A");
  }

  /** Generates sections. */
  public static Arbitrary<CatalogueSection> catalogueSections() {
    return Builders.withBuilder(CatalogueSection::builder)
        .use(sectionLabels())
        .in(CatalogueSection.Builder::label)
        .use(ValueArbitraries.localizedTexts())
        .in(CatalogueSection.Builder::name)
        .use(ValueArbitraries.entityIds(EntityType.DOCUMENT).list().ofMaxSize(2))
        .in(CatalogueSection.Builder::addAllDocuments)
        .use(ValueArbitraries.citations().list().ofMaxSize(1))
        .in(CatalogueSection.Builder::addAllCitations)
        .build(CatalogueSection.Builder::build)
        .withoutEdgeCases();
  }

  /** Generates sections with a label that is no number, or that list what is no document. */
  public static Arbitrary<CatalogueSection.Builder> invalidCatalogueSections() {
    return Arbitraries.oneOf(
        Combinators.combine(invalidSectionLabels(), ValueArbitraries.localizedTexts())
            .as((label, title) -> CatalogueSection.builder().label(label).name(title)),
        Combinators.combine(
                sectionLabels(),
                ValueArbitraries.localizedTexts(),
                ValueArbitraries.entityIdsBut(EntityType.DOCUMENT))
            .as(
                (label, title, id) ->
                    CatalogueSection.builder().label(label).name(title).addDocuments(id)));
  }
}
