package kh.civic.core.engagement;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.DiscreteDomain;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import com.google.common.math.LongMath;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;
import kh.civic.core.check.Checks;
import kh.civic.core.check.RequiredLists;
import kh.civic.core.place.PlaceRef;
import kh.civic.core.value.Citation;
import kh.civic.core.value.Count;
import kh.civic.core.value.Entity;
import kh.civic.core.value.EntityType;
import kh.civic.core.value.IncompleteBuilderException;
import kh.civic.core.value.InvalidValueException;
import kh.civic.core.value.Kind;
import kh.civic.core.value.LocalizedText;
import kh.civic.core.value.Name;
import kh.civic.core.value.PartialDate;
import kh.civic.core.value.PartyRef;
import kh.civic.core.value.Period;
import org.immutables.value.Value;

/**
 * Something that parties agreed, or one text agreed with each of a number of them.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Agreement extends Entity permits ImmutableAgreement {

  /** Returns what sort of agreement it is. */
  Kind<AgreementKind> kind();

  /** Returns its names, printed variants too; may be empty. */
  ImmutableList<Name> names();

  /** Returns who agreed, a number of unnamed parties too; at least two. */
  ImmutableList<PartyRef> parties();

  /** Returns what it is for; may be empty. */
  ImmutableList<LocalizedText> purposes();

  /** Returns when it was signed, if given. */
  Optional<PartialDate> signed();

  /** Returns when it is in force, if given. */
  Optional<Period> period();

  /** Returns the places that it is for; may be empty. */
  ImmutableList<PlaceRef> places();

  /**
   * Returns which share of a population the unnamed parties make up: nine of "about 20" at a
   * tolerance of 0.1 is [9/22, 9/18]. Named parties are not counted, because nothing says that they
   * belong to the population.
   *
   * @param population how many there are in all, those of the agreement included
   * @param tolerance how far "about" and "nearly" are taken to reach, as in {@link
   *     Count#range(double)}
   * @return the least and the greatest share, within 0 to 1; open at 0 where the population has no
   *     upper bound; empty where no party has a count
   * @throws InvalidValueException if the population is certainly smaller than the parties, or none
   */
  default Optional<Range<Double>> coverage(Count population, double tolerance) {
    requireNonNull(population, "population");
    long least = 0;
    long most = 0;
    boolean bounded = true;
    boolean counted = false;
    for (PartyRef party : parties()) {
      Range<Long> count = party.count().map(given -> given.range(tolerance)).orElse(null);
      if (count != null) {
        counted = true;
        Range<Long> canonical = count.canonical(DiscreteDomain.longs());
        least = LongMath.saturatedAdd(least, canonical.lowerEndpoint());
        bounded &= canonical.hasUpperBound();
        most = bounded ? LongMath.saturatedAdd(most, canonical.upperEndpoint() - 1) : most;
      }
    }
    if (!counted) {
      return Optional.empty();
    }
    Range<Long> all = population.range(tolerance).canonical(DiscreteDomain.longs());
    long fewest = Math.max(1, all.lowerEndpoint());
    double greatest = bounded && most < fewest ? (double) most / fewest : 1;
    if (!all.hasUpperBound()) {
      return Optional.of(
          least == 0 ? Range.closed(0.0, greatest) : Range.openClosed(0.0, greatest));
    }
    long largest = all.upperEndpoint() - 1;
    if (largest < Math.max(1, least)) {
      throw new InvalidValueException(
          "population", population, "at least the counted parties, " + Math.max(1, least));
    }
    return Optional.of(Range.closed((double) least / largest, greatest));
  }

  @Override
  default Agreement withCitations(Iterable<? extends Citation> citations) {
    return toBuilder().citations(requireNonNull(citations, "citations")).build();
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that begins with all properties of this. */
  Builder toBuilder();

  private void check() {
    Checks.checkType("id", id(), EntityType.AGREEMENT);
    if (parties().size() == 1 && parties().get(0).count().isEmpty()) {
      throw new InvalidValueException("parties", parties(), "at least two parties");
    }
  }

  /** Builds an {@link Agreement}; not thread-safe. */
  final class Builder extends ImmutableAgreement.Builder {
    private static final RequiredLists<Agreement> REQUIRED =
        RequiredLists.of("parties", Agreement::parties);

    Builder() {}

    /**
     * Builds the agreement.
     *
     * @throws IncompleteBuilderException if a required property is missing; the message names all
     * @throws InvalidValueException if the identifier names something of another type, or one party
     *     alone is given and it has no count
     */
    @Override
    public Agreement build() {
      Agreement agreement = REQUIRED.build(this, super::build);
      agreement.check();
      return agreement;
    }

    /** Sets the kind to a known one. */
    @CanIgnoreReturnValue
    public Builder kind(AgreementKind kind) {
      return kind(Kind.of(requireNonNull(kind, "kind")));
    }
  }
}
