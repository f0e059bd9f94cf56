package kh.civic.json;

import static kh.civic.json.DocumentShapes.DOCUMENT;
import static kh.civic.json.DocumentShapes.DOCUMENT_CATALOGUE;
import static kh.civic.json.EngagementShapes.AGREEMENT;
import static kh.civic.json.EngagementShapes.RECOMMENDATION_LIST;
import static kh.civic.json.EventShapes.EVENT;
import static kh.civic.json.FunctionShapes.FUNCTION_ASSIGNMENT;
import static kh.civic.json.ObjectShape.table;
import static kh.civic.json.PartyShapes.ORGANIZATION;
import static kh.civic.json.PartyShapes.ORGANIZATION_CHANGE;
import static kh.civic.json.PartyShapes.PERSON;
import static kh.civic.json.PlaceShapes.DIVISION;
import static kh.civic.json.ProgrammeShapes.CASCADE_PLAN;
import static kh.civic.json.ProgrammeShapes.PROGRAMME;
import static kh.civic.json.ValueShapes.DISCREPANCY;
import static kh.civic.json.ValueShapes.STATEMENT;

import kh.civic.core.CivicDataset;

/** What a dataset looks like in JSON: one array for each type that has a discriminator. */
final class DatasetShapes {

  static final ObjectShape<CivicDataset, ?> DATASET =
      table("dataset", CivicDataset.class, CivicDataset::builder, CivicDataset.Builder::build)
          .formatVersion()
          .many("divisions", DIVISION, CivicDataset::divisions, CivicDataset.Builder::addDivisions)
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
          .many(
              "programmes",
              PROGRAMME,
              CivicDataset::programmes,
              CivicDataset.Builder::addProgrammes)
          .many(
              "cascadePlans",
              CASCADE_PLAN,
              CivicDataset::cascadePlans,
              CivicDataset.Builder::addCascadePlans)
          .many(
              "recommendationLists",
              RECOMMENDATION_LIST,
              CivicDataset::recommendationLists,
              CivicDataset.Builder::addRecommendationLists)
          .many(
              "agreements",
              AGREEMENT,
              CivicDataset::agreements,
              CivicDataset.Builder::addAgreements)
          .many("events", EVENT, CivicDataset::events, CivicDataset.Builder::addEvents)
          .many("documents", DOCUMENT, CivicDataset::documents, CivicDataset.Builder::addDocuments)
          .many(
              "documentCatalogues",
              DOCUMENT_CATALOGUE,
              CivicDataset::documentCatalogues,
              CivicDataset.Builder::addDocumentCatalogues)
          .many(
              "functionAssignments",
              FUNCTION_ASSIGNMENT,
              CivicDataset::functionAssignments,
              CivicDataset.Builder::addFunctionAssignments)
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
