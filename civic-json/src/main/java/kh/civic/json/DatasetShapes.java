package kh.civic.json;

import static java.util.Objects.requireNonNull;
import static kh.civic.json.DocumentShapes.DOCUMENT;
import static kh.civic.json.DocumentShapes.DOCUMENT_CATALOGUE;
import static kh.civic.json.EngagementShapes.AGREEMENT;
import static kh.civic.json.EngagementShapes.RECOMMENDATION_LIST;
import static kh.civic.json.EventShapes.EVENT;
import static kh.civic.json.FunctionShapes.FUNCTION_ASSIGNMENT;
import static kh.civic.json.ObjectShape.table;
import static kh.civic.json.PartyShapes.CHANGE;
import static kh.civic.json.PartyShapes.ORGANIZATION;
import static kh.civic.json.PartyShapes.PERSON;
import static kh.civic.json.PlaceShapes.DIVISION;
import static kh.civic.json.ProgrammeShapes.CASCADE_PLAN;
import static kh.civic.json.ProgrammeShapes.PROGRAMME;
import static kh.civic.json.ValueShapes.DISCREPANCY;
import static kh.civic.json.ValueShapes.STATEMENT;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import kh.civic.core.CivicDataset;
import kh.civic.core.RootType;

/** What a dataset looks like in JSON: one array for each {@link RootType}. */
final class DatasetShapes {

  private static final ImmutableMap<Class<?>, ObjectShape<?, ?>> ELEMENTS =
      Maps.uniqueIndex(
          ImmutableList.of(
              DIVISION,
              ORGANIZATION,
              PERSON,
              CHANGE,
              PROGRAMME,
              CASCADE_PLAN,
              RECOMMENDATION_LIST,
              AGREEMENT,
              EVENT,
              DOCUMENT,
              DOCUMENT_CATALOGUE,
              FUNCTION_ASSIGNMENT,
              STATEMENT,
              DISCREPANCY),
          ObjectShape::type);

  static final ObjectShape<CivicDataset, ?> DATASET = dataset();

  private DatasetShapes() {}

  private static ObjectShape<CivicDataset, ?> dataset() {
    ObjectShape.Table<CivicDataset, CivicDataset.Builder> table =
        table("dataset", CivicDataset.class, CivicDataset::builder, CivicDataset.Builder::build)
            .formatVersion();
    for (RootType<?> list : RootType.all()) {
      table = array(table, list);
    }
    return table.shape();
  }

  private static <T> ObjectShape.Table<CivicDataset, CivicDataset.Builder> array(
      ObjectShape.Table<CivicDataset, CivicDataset.Builder> table, RootType<T> list) {
    return table.many(list.name(), element(list.type()), list::in, list::addTo);
  }

  // The map holds for each class the shape of that class.
  @SuppressWarnings("unchecked")
  private static <T> Shape<T> element(Class<T> type) {
    return (Shape<T>) requireNonNull(ELEMENTS.get(type), type.getName());
  }
}
