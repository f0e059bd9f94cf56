package kh.civic.json;

import static kh.civic.json.ObjectShape.table;
import static kh.civic.json.PlaceShapes.PLACE_REF;
import static kh.civic.json.StringShape.codelist;
import static kh.civic.json.StringShape.kind;
import static kh.civic.json.ValueShapes.CITATION;
import static kh.civic.json.ValueShapes.DATE;
import static kh.civic.json.ValueShapes.DOCUMENT_CATALOGUE_ID;
import static kh.civic.json.ValueShapes.DOCUMENT_ID;
import static kh.civic.json.ValueShapes.LANGUAGE;
import static kh.civic.json.ValueShapes.LOCALIZED_TEXT;
import static kh.civic.json.ValueShapes.NAME;
import static kh.civic.json.ValueShapes.PARTY_REF;
import static kh.civic.json.ValueShapes.PROGRAMME_ID;
import static kh.civic.json.ValueShapes.TEXT;

import kh.civic.core.document.CatalogueSection;
import kh.civic.core.document.Document;
import kh.civic.core.document.DocumentCatalogue;
import kh.civic.core.document.DocumentKind;
import kh.civic.core.document.DocumentStatus;
import kh.civic.core.document.Link;
import kh.civic.core.value.Kind;
import kh.civic.json.StringShape.Rules;

/** What the types of {@code kh.civic.core.document} look like in JSON. */
final class DocumentShapes {

  private static final Shape<Kind<DocumentKind>> DOCUMENT_KIND =
      kind("document-kind", DocumentKind.class);

  private static final Shape<DocumentStatus> DOCUMENT_STATUS =
      codelist("document-status", DocumentStatus.class);

  private static final Shape<Link> LINK =
      table("link", Link.class, Link::builder, Link.Builder::build)
          .required("label", LOCALIZED_TEXT, Link::label, Link.Builder::label)
          .optional("target", TEXT, Link::target, Link.Builder::target)
          .shape();

  static final ObjectShape<Document, ?> DOCUMENT =
      table("document", Document.class, Document::builder, Document.Builder::build)
          .discriminator()
          .required("id", DOCUMENT_ID, Document::id, Document.Builder::id)
          .required("kind", DOCUMENT_KIND, Document::kind, Document.Builder::kind)
          .some("names", NAME, Document::names, Document.Builder::addNames)
          .optional("number", TEXT, Document::number, Document.Builder::number)
          .optional("date", DATE, Document::date, Document.Builder::date)
          .optional("status", DOCUMENT_STATUS, Document::status, Document.Builder::status)
          .many("languages", LANGUAGE, Document::languages, Document.Builder::addLanguages)
          .many("authors", PARTY_REF, Document::authors, Document.Builder::addAuthors)
          .many("places", PLACE_REF, Document::places, Document.Builder::addPlaces)
          .many("amends", DOCUMENT_ID, Document::amends, Document.Builder::addAmends)
          .many("basedOn", DOCUMENT_ID, Document::basedOn, Document.Builder::addBasedOn)
          .many("links", LINK, Document::links, Document.Builder::addLinks)
          .many("citations", CITATION, Document::citations, Document.Builder::addCitations)
          .shape();

  private static final Shape<CatalogueSection> SECTION =
      table(
              "catalogue-section",
              CatalogueSection.class,
              CatalogueSection::builder,
              CatalogueSection.Builder::build)
          .required(
              "label",
              StringShape.text(
                  "section-label",
                  (field, label) -> {},
                  Rules.pattern(
                      "^([1-9][0-9]{0,2}|[១-៩][០-៩]{0,2}|(?=[IVX])X{0,3}(IX|IV|V?I{0,3}))$")),
              CatalogueSection::label,
              CatalogueSection.Builder::label)
          .required("name", LOCALIZED_TEXT, CatalogueSection::name, CatalogueSection.Builder::name)
          .many(
              "documents",
              DOCUMENT_ID,
              CatalogueSection::documents,
              CatalogueSection.Builder::addDocuments)
          .many(
              "citations",
              CITATION,
              CatalogueSection::citations,
              CatalogueSection.Builder::addCitations)
          .shape();

  static final ObjectShape<DocumentCatalogue, ?> DOCUMENT_CATALOGUE =
      table(
              "document-catalogue",
              DocumentCatalogue.class,
              DocumentCatalogue::builder,
              DocumentCatalogue.Builder::build)
          .discriminator()
          .required(
              "id", DOCUMENT_CATALOGUE_ID, DocumentCatalogue::id, DocumentCatalogue.Builder::id)
          .some("names", NAME, DocumentCatalogue::names, DocumentCatalogue.Builder::addNames)
          .optional(
              "programme",
              PROGRAMME_ID,
              DocumentCatalogue::programme,
              DocumentCatalogue.Builder::programme)
          .many(
              "sections",
              SECTION,
              DocumentCatalogue::sections,
              DocumentCatalogue.Builder::addSections)
          .many(
              "citations",
              CITATION,
              DocumentCatalogue::citations,
              DocumentCatalogue.Builder::addCitations)
          .shape();

  private DocumentShapes() {}
}
