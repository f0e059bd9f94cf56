package kh.civic.core.place;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import kh.civic.core.check.Checks;
import kh.civic.core.check.RequiredLists;
import kh.civic.core.value.Citation;
import kh.civic.core.value.Entity;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.EntityType;
import kh.civic.core.value.IncompleteBuilderException;
import kh.civic.core.value.InvalidValueException;
import kh.civic.core.value.LocalizedText;
import kh.civic.core.value.Name;
import kh.civic.core.value.Period;
import org.immutables.value.Value;

/**
 * A territorial division: its code, its type, its names and when it was there.
 *
 * <p>What it lies in follows from its code; what lies in it, a {@link Gazetteer} knows. Immutable
 * and thread-safe.
 */
@Value.Immutable
public sealed interface Division extends Entity permits ImmutableDivision {

  /**
   * Returns the identifier, which follows from the code: {@code div:0203}, or {@code
   * div:0203-district} for a former division that another one has the code of today.
   */
  @Override
  default EntityId id() {
    return EntityId.of(
        EntityType.DIVISION, former().map(word -> code() + "-" + word).orElse(code().toString()));
  }

  /** Returns the official code. */
  DivisionCode code();

  /**
   * Returns the word that tells a former division from the one that is in force under its code;
   * empty for the one in force.
   */
  Optional<String> former();

  /** Returns the type, which is of the code's level. */
  DivisionType type();

  /**
   * Returns the names, in the order given; at least one. Official names have the tag {@code km} in
   * Khmer and {@code en} in the Latin spelling that English texts use.
   */
  ImmutableList<Name> names();

  /** Returns when the division was there under this code; empty if that is not known. */
  Optional<Period> period();

  /** Returns the most authoritative of the names, the first of them where several are. */
  default LocalizedText name() {
    Name best = names().get(0);
    for (Name name : names()) {
      if (name.kind().value().compareTo(best.kind().value()) < 0) {
        best = name;
      }
    }
    return best.text();
  }

  @Override
  default Division withCitations(Iterable<? extends Citation> citations) {
    return toBuilder().citations(requireNonNull(citations, "citations")).build();
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that begins with all properties of this. */
  Builder toBuilder();

  private void check() {
    if (former().isPresent()) {
      Checks.checkWord("former", former().get());
    }
    if (type().level() != code().level()) {
      throw new InvalidValueException(
          "type", type(), "a type of level " + code().level() + ", the level of " + code());
    }
  }

  /** Builds a {@link Division}; not thread-safe. */
  final class Builder extends ImmutableDivision.Builder {
    Builder() {}

    /**
     * Builds the division.
     *
     * @throws IncompleteBuilderException if a required property is missing; the message names all
     * @throws InvalidValueException if the type is not of the code's level
     */
    @Override
    public Division build() {
      Division division;
      try {
        division = super.build();
      } catch (IncompleteBuilderException incomplete) {
        return Required.LISTS.build(this, super::build);
      }
      if (division.names().isEmpty()) {
        return Required.LISTS.build(this, super::build);
      }
      division.check();
      return division;
    }

    /** Made only for a builder that is incomplete, so that a first division costs no lambda. */
    private static final class Required {
      static final RequiredLists<Division> LISTS = RequiredLists.of("names", Division::names);
    }
  }
}
