package kh.civic.core.value;

import com.google.common.collect.DiscreteDomain;
import com.google.common.collect.Range;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A number of people, with as much of its breakdown by sex as the source gives.
 *
 * <p>What the source does not give stays open: 367 people of whom 209 women leave a remainder of
 * 158, which is not said to be men. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Headcount permits ImmutableHeadcount {

  /** Returns all people. */
  Count total();

  /** Returns the women and girls, if given. */
  Optional<Count> female();

  /** Returns the men and boys, if given. */
  Optional<Count> male();

  /** Returns those whose sex is expressly not disclosed, if given. */
  Optional<Count> undisclosed();

  /**
   * Returns how many people are in none of the given parts: empty unless the total and all given
   * parts are exact.
   */
  default OptionalLong remainder() {
    if (!total().isExact() || !parts().allMatch(Count::isExact)) {
      return OptionalLong.empty();
    }
    long given = parts().mapToLong(part -> part.value().orElseThrow()).sum();
    return OptionalLong.of(total().value().orElseThrow() - given);
  }

  /**
   * Returns the share of women, 0 to 1: empty unless the total and the women are exact, and where
   * there is nobody.
   */
  default OptionalDouble femaleShare() {
    if (!total().isExact() || !female().map(Count::isExact).orElse(false)) {
      return OptionalDouble.empty();
    }
    long all = total().value().orElseThrow();
    long women = female().orElseThrow().value().orElseThrow();
    return all == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) women / all);
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that begins with all properties of this. */
  Builder toBuilder();

  private void check() {
    long least = 0;
    long most = 0;
    boolean bounded = true;
    for (Count part : parts().toList()) {
      Range<Long> range = part.range().canonical(DiscreteDomain.longs());
      least += range.lowerEndpoint();
      bounded &= range.hasUpperBound();
      most += range.hasUpperBound() ? range.upperEndpoint() - 1 : 0;
    }
    Range<Long> all = total().range().canonical(DiscreteDomain.longs());
    if (all.hasUpperBound() && least > all.upperEndpoint() - 1) {
      throw new InvalidValueException("total", total(), "at least the sum of the parts, " + least);
    }
    if (parts().count() == 3 && bounded && most < all.lowerEndpoint()) {
      throw new InvalidValueException("total", total(), "at most the sum of all parts, " + most);
    }
  }

  private Stream<Count> parts() {
    return Stream.of(female(), male(), undisclosed()).flatMap(Optional::stream);
  }

  /** Builds a {@link Headcount}; not thread-safe. */
  final class Builder extends ImmutableHeadcount.Builder {
    Builder() {}

    /**
     * Builds the headcount.
     *
     * @throws IncompleteBuilderException if a required property is missing; the message names all
     * @throws InvalidValueException if the parts are certainly more than the total, or all three
     *     are given and certainly fewer
     */
    @Override
    public Headcount build() {
      Headcount headcount = super.build();
      headcount.check();
      return headcount;
    }
  }
}
