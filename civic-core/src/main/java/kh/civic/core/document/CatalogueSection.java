package kh.civic.core.document;

import com.google.common.collect.ImmutableList;
import kh.civic.core.check.Checks;
import kh.civic.core.value.Citation;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.EntityType;
import kh.civic.core.value.IncompleteBuilderException;
import kh.civic.core.value.InvalidValueException;
import kh.civic.core.value.LocalizedText;
import org.immutables.value.Value;

/**
 * A section of a {@link DocumentCatalogue}, with its number as printed.
 *
 * <p>The label {@code III}, {@code ៣} or {@code 3} reads as the third in its own scheme. Immutable
 * and thread-safe.
 */
@Value.Immutable
public sealed interface CatalogueSection permits ImmutableCatalogueSection {

  /** How sections are numbered. */
  enum Scheme {
    /** Roman numerals in capitals, I to XXXIX. */
    ROMAN,
    /** Khmer digits, ១ to ៩៩៩. */
    KHMER,
    /** ASCII digits, 1 to 999. */
    ASCII
  }

  /** Returns the number as printed, without the stop after it. */
  String label();

  /** Returns the heading. */
  LocalizedText name();

  /** Returns the documents listed; may be empty. */
  ImmutableList<EntityId> documents();

  /** Returns where it stands; may be empty. */
  ImmutableList<Citation> citations();

  /** Returns the scheme that the label is written in. */
  default Scheme scheme() {
    char first = label().charAt(0);
    return first >= '០' ? Scheme.KHMER : first > '9' ? Scheme.ROMAN : Scheme.ASCII;
  }

  /** Returns the number that the label stands for in its scheme, from 1. */
  default int ordinal() {
    return ordinal(label());
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that begins with all properties of this. */
  Builder toBuilder();

  private void check() {
    documents().forEach(document -> Checks.checkType("documents", document, EntityType.DOCUMENT));
    if (ordinal(label()) == 0) {
      throw new InvalidValueException(
          "label", label(), "a number such as III, ៣ or 3, without a stop");
    }
  }

  private static int ordinal(String label) {
    if (label.matches("[1-9][0-9]{0,2}") || label.matches("[១-៩][០-៩]{0,2}")) {
      return Integer.parseInt(label);
    }
    for (int n = 1; n < 40; n++) {
      if (roman(n).equals(label)) {
        return n;
      }
    }
    return 0;
  }

  private static String roman(int n) {
    String units =
        switch (n % 10) {
          case 4 -> "IV";
          case 9 -> "IX";
          default -> (n % 10 >= 5 ? "V" : "") + "I".repeat(n % 5);
        };
    return "X".repeat(n / 10) + units;
  }

  /** Builds a {@link CatalogueSection}; not thread-safe. */
  final class Builder extends ImmutableCatalogueSection.Builder {
    Builder() {}

    /**
     * Builds the section.
     *
     * @throws IncompleteBuilderException if a required property is missing; the message names all
     * @throws InvalidValueException if the label is not a number of one of the schemes, or an
     *     identifier does not name a document
     */
    @Override
    public CatalogueSection build() {
      CatalogueSection catalogueSection = super.build();
      catalogueSection.check();
      return catalogueSection;
    }
  }
}
