package kh.civic.json;

import static kh.civic.json.DocumentShapes.DOCUMENT;
import static kh.civic.json.DocumentShapes.DOCUMENT_CATALOGUE;
import static kh.civic.json.EventShapes.EVENT;
import static kh.civic.json.ObjectShape.table;
import static kh.civic.json.PartyShapes.ORGANIZATION;
import static kh.civic.json.PartyShapes.ORGANIZATION_CHANGE;
import static kh.civic.json.PartyShapes.PERSON;
import static kh.civic.json.ValueShapes.DISCREPANCY;
import static kh.civic.json.ValueShapes.STATEMENT;

import kh.civic.core.CivicDataset;

/** What a dataset looks like in JSON: one array for each type that has a discriminator. */
final class DatasetShapes {

  static final ObjectShape<CivicDataset, ?> DATASET =
      table("dataset", CivicDataset.class, CivicDataset::builder, CivicDataset.Builder::build)
          .formatVersion()
          .many(
              "organizations",
              ORGANIZATION,
              CivicDataset::organizations,
              CivicDataset.Builder::addOrganizations)
          .many("people", PERSON, CivicDataset::people, CivicDataset.Builder::addPeople)
          .many(
              "organizationChanges",
              ORGANIZATION_CHANGE,
              CivicDataset::organizationChanges,
              CivicDataset.Builder::addOrganizationChanges)
          .many("events", EVENT, CivicDataset::events, CivicDataset.Builder::addEvents)
          .many("documents", DOCUMENT, CivicDataset::documents, CivicDataset.Builder::addDocuments)
          .many(
              "documentCatalogues",
              DOCUMENT_CATALOGUE,
              CivicDataset::documentCatalogues,
              CivicDataset.Builder::addDocumentCatalogues)
          .many(
              "statements",
              STATEMENT,
              CivicDataset::statements,
              CivicDataset.Builder::addStatements)
          .many(
              "discrepancies",
              DISCREPANCY,
              CivicDataset::discrepancies,
              CivicDataset.Builder::addDiscrepancies)
          .shape();

  private DatasetShapes() {}
}
