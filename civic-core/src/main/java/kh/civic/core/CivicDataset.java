package kh.civic.core;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Maps;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kh.civic.core.change.Change;
import kh.civic.core.check.Checks;
import kh.civic.core.check.Shown;
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
import kh.civic.core.programme.Succession;
import kh.civic.core.value.Discrepancy;
import kh.civic.core.value.Entity;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.EntityType;
import kh.civic.core.value.InvalidValueException;
import kh.civic.core.value.Lineage;
import kh.civic.core.value.PartialDate;
import kh.civic.core.value.Statement;
import org.immutables.value.Value;

/**
 * A collection of what documents tell of the reform: entities, statements, and where the sources
 * disagree.
 *
 * <p>No two entities have the same identifier. Whether its parts fit together is a question of its
 * own, which {@link #validate} answers with everything that is wrong. Immutable and thread-safe.
 *
 * <pre>{@code
 * CivicDataset dataset = CivicDataset.builder().addOrganizations(wgpd).addEvents(election).build();
 * ImmutableList<Violation> violations = dataset.validate(LocalDate.of(2026, 11, 22));
 * }</pre>
 */
@Value.Immutable
public sealed interface CivicDataset permits ImmutableCivicDataset {

  /** Returns the territorial divisions that the dataset brings along; may be empty. */
  ImmutableList<Division> divisions();

  /** Returns the organizations; may be empty. */
  ImmutableList<Organization> organizations();

  /** Returns the people; may be empty. */
  ImmutableList<Person> people();

  /** Returns what made, changed or ended organizations; may be empty. */
  ImmutableList<Change> changes();

  /** Returns the programmes and their iterations; may be empty. */
  ImmutableList<Programme> programmes();

  /** Returns the plans of cascade training; may be empty. */
  ImmutableList<CascadePlan> cascadePlans();

  /** Returns the joint lists of recommendations; may be empty. */
  ImmutableList<RecommendationList> recommendationLists();

  /** Returns the agreements; may be empty. */
  ImmutableList<Agreement> agreements();

  /** Returns the events; may be empty. */
  ImmutableList<CivicEvent> events();

  /** Returns the documents, those that are cited among them; may be empty. */
  ImmutableList<Document> documents();

  /** Returns the catalogues of documents; may be empty. */
  ImmutableList<DocumentCatalogue> documentCatalogues();

  /** Returns which functions were given to which administrations; may be empty. */
  ImmutableList<FunctionAssignment> functionAssignments();

  /** Returns what the documents say and no entity holds; may be empty. */
  ImmutableList<Statement> statements();

  /** Returns the points on which the sources disagree; may be empty. */
  ImmutableList<Discrepancy> discrepancies();

  /** Returns all entities, in the order of the wire form. */
  default ImmutableList<Entity> entities() {
    return RootType.all().stream()
        .flatMap(list -> list.in(this).stream())
        .filter(Entity.class::isInstance)
        .map(Entity.class::cast)
        .collect(toImmutableList());
  }

  /** Returns all entities by their identifiers, in the order of the wire form. */
  @Value.Lazy
  default ImmutableMap<EntityId, Entity> byId() {
    return Maps.uniqueIndex(entities(), Entity::id);
  }

  /** Returns the entity with the identifier, or empty if the dataset does not hold it. */
  default Optional<Entity> find(EntityId id) {
    return Optional.ofNullable(byId().get(requireNonNull(id, "id")));
  }

  /**
   * Returns the entity with the identifier, if the dataset holds it and it is of the type.
   *
   * @param type the type of the entity, such as {@code Organization.class}
   */
  default <E extends Entity> Optional<E> find(EntityId id, Class<E> type) {
    requireNonNull(type, "type");
    return find(id).filter(type::isInstance).map(type::cast);
  }

  /**
   * Returns this dataset with the entity: in the place of the entity that has its identifier, or at
   * the end of the list of its type.
   *
   * <pre>{@code
   * dataset = dataset.with(wgpd.toBuilder().addNames(shortName).build());
   * }</pre>
   */
  default CivicDataset with(Entity entity) {
    return find(requireNonNull(entity, "entity").id())
        .map(known -> RootType.of(known).replace(this, known, ImmutableList.of(entity)))
        .orElseGet(() -> toBuilder().add(entity).build());
  }

  /**
   * Returns this dataset without the entity of the identifier; this dataset itself where it holds
   * no such entity. References to the entity stay, and {@link #validate} reports them.
   */
  default CivicDataset without(EntityId id) {
    return find(requireNonNull(id, "id"))
        .map(entity -> RootType.of(entity).replace(this, entity, ImmutableList.of()))
        .orElse(this);
  }

  /**
   * Returns every property that refers to an entity, in the order of the wire form; empty if there
   * is none. The dataset need not hold the entity. A division is referred to by its code too.
   *
   * <pre>{@code
   * for (Reference reference : dataset.referrers(EntityId.of("org:moi"))) {
   *   System.out.println(reference); // /changes/2/by/0/id refers to org:moi
   * }
   * }</pre>
   */
  default ImmutableList<Reference> referrers(EntityId id) {
    requireNonNull(id, "id");
    return Traversal.of(this).references().stream()
        .filter(reference -> reference.target().equals(id))
        .collect(toImmutableList());
  }

  /**
   * Returns the part of this dataset that concerns an entity, in the order of this dataset: the
   * entity, whatever refers to it, and, transitively, whatever those refer to. A division stands
   * for every division within it: what concerns a province includes a meeting in one of its
   * communes.
   *
   * <p>The part violates no {@link Rule} that the whole does not violate. It is empty where nothing
   * here concerns the entity.
   */
  default CivicDataset concerning(EntityId id) {
    return Concern.of(this, requireNonNull(id, "id"));
  }

  /**
   * Returns every property that holds a date or a period, ordered by the first day on which it may
   * begin, then by the last day on which it may end, then as in the wire form. A period whose start
   * is open or not known may begin on any day, and comes first.
   */
  default ImmutableList<TimelineEntry> timeline() {
    return ImmutableList.sortedCopyOf(TimelineEntry.ORDER, Traversal.of(this).dates());
  }

  /**
   * Returns what rests on a document: the entities, statements and discrepancies that cite it
   * somewhere, as a dataset of their own. What those refer to is not part of it.
   */
  default CivicDataset citing(EntityId document) {
    Checks.checkType("document", requireNonNull(document, "document"), EntityType.DOCUMENT);
    CivicDataset.Builder citing = builder();
    RootType.all().stream()
        .flatMap(list -> list.in(this).stream())
        .filter(
            root ->
                Traversal.of(root).references().stream()
                    .filter(Reference::isCitation)
                    .anyMatch(reference -> reference.target().equals(document)))
        .forEach(citing::addRoot);
    return citing.build();
  }

  /** Returns which organizations came out of which, by mergers, splits and renamings. */
  default Lineage organizationLineage() {
    return lineage(EntityType.ORGANIZATION);
  }

  /**
   * Returns which divisions came out of which, by mergers, splits, renamings and upgrades, as far
   * as the former ones have identifiers of their own.
   */
  default Lineage divisionLineage() {
    return lineage(EntityType.DIVISION);
  }

  private Lineage lineage(EntityType subject) {
    ImmutableSetMultimap.Builder<EntityId, EntityId> links = ImmutableSetMultimap.builder();
    for (Change change : changes()) {
      if (change.subject() == subject) {
        for (EntityId from : change.from()) {
          change.to().stream().filter(to -> !to.equals(from)).forEach(to -> links.put(from, to));
        }
      }
    }
    return Lineage.of(links.build());
  }

  /** Returns which programmes go on from which. */
  default Succession programmeSuccession() {
    return Succession.of(programmes());
  }

  /**
   * Returns every violation of a {@link Rule}, ordered by path; empty if there is none.
   *
   * @param asOf the day to check for, against which "in the future" is measured; year 0 to 9999
   */
  default ImmutableList<Violation> validate(LocalDate asOf) {
    Validation validation = new Validation(this, PartialDate.of(requireNonNull(asOf, "asOf")));
    ReferenceRules.check(validation);
    PartyRules.check(validation);
    ProgrammeRules.check(validation);
    EngagementRules.check(validation);
    EventRules.check(validation);
    DocumentRules.check(validation);
    PlaceRules.check(validation);
    return validation.violations();
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that begins with all properties of this. */
  Builder toBuilder();

  /**
   * Returns the datasets as one, in the given order, with every entity that they describe
   * differently.
   *
   * @see Combination
   */
  static Combination combine(CivicDataset... datasets) {
    return Combination.of(Arrays.asList(requireNonNull(datasets, "datasets")));
  }

  private void check() {
    List<EntityId> duplicates =
        entities().stream()
            .collect(groupingBy(Entity::id, TreeMap::new, counting()))
            .entrySet()
            .stream()
            .filter(entry -> entry.getValue() > 1)
            .map(Map.Entry::getKey)
            .collect(toList());
    if (!duplicates.isEmpty()) {
      throw new InvalidValueException(
          "id",
          duplicates.get(0),
          "identifiers no two of which are alike; given more than once: "
              + Shown.showList(duplicates));
    }
  }

  /** Builds a {@link CivicDataset}; not thread-safe. */
  final class Builder extends ImmutableCivicDataset.Builder {
    Builder() {}

    /**
     * Builds the dataset.
     *
     * @throws InvalidValueException if two entities have the same identifier; the message lists all
     *     such identifiers
     */
    @Override
    public CivicDataset build() {
      CivicDataset dataset = super.build();
      dataset.check();
      return dataset;
    }

    /** Adds an entity to the list of its type. */
    @CanIgnoreReturnValue
    public Builder add(Entity entity) {
      return addRoot(requireNonNull(entity, "entity"));
    }

    @CanIgnoreReturnValue
    Builder addRoot(Object root) {
      RootType.of(root).castAndAdd(this, root);
      return this;
    }
  }
}
