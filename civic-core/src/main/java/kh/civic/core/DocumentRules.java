package kh.civic.core;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import kh.civic.core.document.CatalogueSection;
import kh.civic.core.document.Document;
import kh.civic.core.document.DocumentCatalogue;
import kh.civic.core.document.DocumentStatus;
import kh.civic.core.value.Certainty;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.Statement;

/** How documents rest on one another, how catalogues count, and that nothing is dated ahead. */
final class DocumentRules {

  private DocumentRules() {}

  static void check(Validation validation) {
    CivicDataset dataset = validation.dataset();
    validation.reportCycles(
        Rule.DOCUMENT_CYCLE,
        "documents",
        dataset.documents(),
        document ->
            ImmutableList.<EntityId>builder()
                .addAll(document.amends())
                .addAll(document.basedOn())
                .build());
    for (int i = 0; i < dataset.documents().size(); i++) {
      checkDocument(validation, "/documents/" + i, dataset.documents().get(i));
    }
    for (int i = 0; i < dataset.documentCatalogues().size(); i++) {
      checkCatalogue(validation, "/documentCatalogues/" + i, dataset.documentCatalogues().get(i));
    }
    for (int i = 0; i < dataset.statements().size(); i++) {
      Statement statement = dataset.statements().get(i);
      if (statement.measure().isPresent()) {
        validation.reportIfFuture("/statements/" + i + "/asOf", statement.asOf());
      }
    }
  }

  private static void checkDocument(Validation validation, String path, Document document) {
    if (!document.status().equals(Optional.of(DocumentStatus.IN_PREPARATION))) {
      validation.reportIfFuture(path + "/date", document.date());
    }
    for (int i = 0; i < document.amends().size(); i++) {
      String at = path + "/amends/" + i;
      checkNotLater(validation, at, document, document.amends().get(i));
      checkRank(validation, at, document, document.amends().get(i));
    }
    for (int i = 0; i < document.basedOn().size(); i++) {
      checkNotLater(validation, path + "/basedOn/" + i, document, document.basedOn().get(i));
    }
  }

  private static void checkNotLater(
      Validation validation, String path, Document document, EntityId target) {
    validation
        .dataset()
        .find(target, Document.class)
        .filter(earlier -> earlier.date().isPresent() && document.date().isPresent())
        .filter(
            earlier -> earlier.date().get().isAfter(document.date().get()) == Certainty.DEFINITE)
        .ifPresent(
            later ->
                validation.report(
                    Rule.DOCUMENT_RESTS_ON_LATER,
                    path,
                    target + " is of " + later.date().get() + ", after " + document.date().get()));
  }

  private static void checkRank(
      Validation validation, String path, Document document, EntityId target) {
    validation
        .dataset()
        .find(target, Document.class)
        .filter(higher -> higher.legalRank().isPresent() && document.legalRank().isPresent())
        .filter(higher -> higher.legalRank().getAsInt() < document.legalRank().getAsInt())
        .ifPresent(
            higher ->
                validation.report(
                    Rule.DOCUMENT_AMENDS_HIGHER,
                    path,
                    "a " + document.kind() + " does not amend a " + higher.kind()));
  }

  private static void checkCatalogue(
      Validation validation, String path, DocumentCatalogue catalogue) {
    for (int i = 1; i < catalogue.sections().size(); i++) {
      CatalogueSection before = catalogue.sections().get(i - 1);
      CatalogueSection section = catalogue.sections().get(i);
      String at = path + "/sections/" + i + "/label";
      if (before.scheme() != section.scheme()) {
        validation.report(
            Rule.CATALOGUE_MIXED_SCHEMES, at, section.label() + " follows " + before.label());
      }
      if (before.ordinal() >= section.ordinal()) {
        validation.report(
            Rule.CATALOGUE_OUT_OF_ORDER, at, section.label() + " follows " + before.label());
      }
    }
  }
}
