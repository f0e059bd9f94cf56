package kh.civic.core;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import kh.civic.core.change.Change;
import kh.civic.core.document.Document;
import kh.civic.core.document.DocumentCatalogue;
import kh.civic.core.engagement.Agreement;
import kh.civic.core.engagement.RecommendationList;
import kh.civic.core.event.CivicEvent;
import kh.civic.core.function.FunctionAssignment;
import kh.civic.core.party.Organization;
import kh.civic.core.party.Person;
import kh.civic.core.place.Division;
import kh.civic.core.programme.CascadePlan;
import kh.civic.core.programme.Programme;
import kh.civic.core.value.Discrepancy;
import kh.civic.core.value.Statement;

/**
 * One of the lists that make up a {@link CivicDataset}: its name, the type of what it holds, and
 * how to get at it.
 *
 * <p>This is the one list of those lists. Whoever goes through a whole dataset goes through {@link
 * #all()}, so that a new list cannot be forgotten. Immutable and thread-safe.
 *
 * <pre>{@code
 * for (RootType<?> list : RootType.all()) {
 *   System.out.println(list.name() + ": " + list.in(dataset).size()); // organizations: 38
 * }
 * }</pre>
 *
 * @param <T> the type of what the list holds
 */
public final class RootType<T> {

  private static final ImmutableList<RootType<?>> ALL =
      ImmutableList.of(
          new RootType<>(
              "divisions",
              Division.class,
              CivicDataset::divisions,
              CivicDataset.Builder::addDivisions,
              CivicDataset.Builder::divisions,
              Traversal::division),
          new RootType<>(
              "organizations",
              Organization.class,
              CivicDataset::organizations,
              CivicDataset.Builder::addOrganizations,
              CivicDataset.Builder::organizations,
              Traversal::organization),
          new RootType<>(
              "people",
              Person.class,
              CivicDataset::people,
              CivicDataset.Builder::addPeople,
              CivicDataset.Builder::people,
              Traversal::person),
          new RootType<>(
              "changes",
              Change.class,
              CivicDataset::changes,
              CivicDataset.Builder::addChanges,
              CivicDataset.Builder::changes,
              Traversal::change),
          new RootType<>(
              "programmes",
              Programme.class,
              CivicDataset::programmes,
              CivicDataset.Builder::addProgrammes,
              CivicDataset.Builder::programmes,
              Traversal::programme),
          new RootType<>(
              "cascadePlans",
              CascadePlan.class,
              CivicDataset::cascadePlans,
              CivicDataset.Builder::addCascadePlans,
              CivicDataset.Builder::cascadePlans,
              Traversal::plan),
          new RootType<>(
              "recommendationLists",
              RecommendationList.class,
              CivicDataset::recommendationLists,
              CivicDataset.Builder::addRecommendationLists,
              CivicDataset.Builder::recommendationLists,
              Traversal::list),
          new RootType<>(
              "agreements",
              Agreement.class,
              CivicDataset::agreements,
              CivicDataset.Builder::addAgreements,
              CivicDataset.Builder::agreements,
              Traversal::agreement),
          new RootType<>(
              "events",
              CivicEvent.class,
              CivicDataset::events,
              CivicDataset.Builder::addEvents,
              CivicDataset.Builder::events,
              Traversal::event),
          new RootType<>(
              "documents",
              Document.class,
              CivicDataset::documents,
              CivicDataset.Builder::addDocuments,
              CivicDataset.Builder::documents,
              Traversal::document),
          new RootType<>(
              "documentCatalogues",
              DocumentCatalogue.class,
              CivicDataset::documentCatalogues,
              CivicDataset.Builder::addDocumentCatalogues,
              CivicDataset.Builder::documentCatalogues,
              Traversal::catalogue),
          new RootType<>(
              "functionAssignments",
              FunctionAssignment.class,
              CivicDataset::functionAssignments,
              CivicDataset.Builder::addFunctionAssignments,
              CivicDataset.Builder::functionAssignments,
              Traversal::assignment),
          new RootType<>(
              "statements",
              Statement.class,
              CivicDataset::statements,
              CivicDataset.Builder::addStatements,
              CivicDataset.Builder::statements,
              Traversal::statement),
          new RootType<>(
              "discrepancies",
              Discrepancy.class,
              CivicDataset::discrepancies,
              CivicDataset.Builder::addDiscrepancies,
              CivicDataset.Builder::discrepancies,
              Traversal::discrepancy));

  /** Collects the references and dates of one element, whose path is given. */
  interface Visitor<T> {
    void visit(Traversal traversal, String path, T element);
  }

  private final String name;
  private final Class<T> type;
  private final Function<CivicDataset, ImmutableList<T>> get;
  private final BiConsumer<CivicDataset.Builder, T> add;
  private final BiConsumer<CivicDataset.Builder, Iterable<T>> set;
  private final Visitor<T> visitor;

  private RootType(
      String name,
      Class<T> type,
      Function<CivicDataset, ImmutableList<T>> get,
      BiConsumer<CivicDataset.Builder, T> add,
      BiConsumer<CivicDataset.Builder, Iterable<T>> set,
      Visitor<T> visitor) {
    this.name = name;
    this.type = type;
    this.get = get;
    this.add = add;
    this.set = set;
    this.visitor = visitor;
  }

  /** Returns all lists, in the order of the wire form. */
  public static ImmutableList<RootType<?>> all() {
    return ALL;
  }

  /** Returns the list that an element belongs to, an entity, a statement or a discrepancy. */
  static RootType<?> of(Object element) {
    for (RootType<?> list : ALL) {
      if (list.type.isInstance(element)) {
        return list;
      }
    }
    throw new IllegalArgumentException(element.getClass() + " is in no list of a dataset");
  }

  /** Returns the name of the list, as the wire form has it: {@code organizations}. */
  public String name() {
    return name;
  }

  /** Returns the type of what the list holds. */
  public Class<T> type() {
    return type;
  }

  /** Returns the list of a dataset; may be empty. */
  public ImmutableList<T> in(CivicDataset dataset) {
    return get.apply(requireNonNull(dataset, "dataset"));
  }

  /** Adds an element to the list of a dataset in the making. */
  public void addTo(CivicDataset.Builder builder, T element) {
    add.accept(requireNonNull(builder, "builder"), requireNonNull(element, "element"));
  }

  /** Adds an element of this type, as its caller knows. */
  void castAndAdd(CivicDataset.Builder builder, Object element) {
    add.accept(builder, type.cast(element));
  }

  /** Returns the dataset with other elements of this type in the place of the given one. */
  CivicDataset replace(CivicDataset dataset, Object element, List<?> others) {
    ImmutableList.Builder<T> elements = ImmutableList.builder();
    for (T present : in(dataset)) {
      if (present == element) {
        others.forEach(other -> elements.add(type.cast(other)));
      } else {
        elements.add(present);
      }
    }
    CivicDataset.Builder replaced = dataset.toBuilder();
    set.accept(replaced, elements.build());
    return replaced.build();
  }

  /** Collects the references and dates of an element of this type, as its caller knows. */
  void castAndVisit(Traversal traversal, String path, Object element) {
    visitor.visit(traversal, path, type.cast(element));
  }

  /** Returns the name of the list. */
  @Override
  public String toString() {
    return name;
  }
}
