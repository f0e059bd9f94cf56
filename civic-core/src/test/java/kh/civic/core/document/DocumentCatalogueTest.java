package kh.civic.core.document;

import static kh.civic.core.Refusals.assertMissing;
import static kh.civic.core.Refusals.assertNotBuilt;
import static kh.civic.core.Refusals.assertRefused;
import static kh.civic.core.document.CatalogueSection.Scheme.ASCII;
import static kh.civic.core.document.CatalogueSection.Scheme.KHMER;
import static kh.civic.core.document.CatalogueSection.Scheme.ROMAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import kh.civic.core.testkit.DocumentArbitraries;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.LocalizedText;
import kh.civic.core.value.Name;
import kh.civic.core.value.NameKind;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentCatalogueTest {

  private static final LocalizedText TITLE = LocalizedText.of("en", "Laws", "km", "ច្បាប់");

  @Test
  void threeIsThreeInEveryScheme() {
    for (String label : List.of("III", "៣", "3")) {
      assertEquals(3, section(label).ordinal());
    }
    assertEquals(ROMAN, section("III").scheme());
    assertEquals(KHMER, section("៣").scheme());
    assertEquals(ASCII, section("3").scheme());
  }

  @Example
  void everyRomanNumeralUpTo39IsItsNumber() {
    for (int number = 1; number <= 39; number++) {
      CatalogueSection section = section(roman(number));
      assertEquals(number, section.ordinal());
      assertEquals(ROMAN, section.scheme());
    }
  }

  @Example
  void everyNumberUpTo999IsItselfInAsciiAndKhmerDigits() {
    for (int number = 1; number <= 999; number++) {
      CatalogueSection ascii = section(String.valueOf(number));
      assertEquals(number, ascii.ordinal());
      assertEquals(ASCII, ascii.scheme());
      CatalogueSection khmer = section(khmer(number));
      assertEquals(number, khmer.ordinal());
      assertEquals(KHMER, khmer.scheme());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "0", "០", "01", "០១", "1000", "១០០០", "1.", "IIII", "XL", "VX", "iii", "Ⅲ", "1២", "٣",
        " 3"
      })
  void whatIsNoNumberIsRefused(String label) {
    assertRefused(
        "label: expected a number such as III, ៣ or 3, without a stop, was \"" + label + '"',
        () -> section(label));
  }

  @Test
  void aSectionListsDocuments() {
    assertRefused(
        "documents: expected an identifier that begins with doc:, was \"org:ccc\"",
        () ->
            CatalogueSection.builder()
                .label("1")
                .name(TITLE)
                .addDocuments(EntityId.of("org:ccc"))
                .build());
  }

  @Test
  void aCatalogueHasATitleAndIdentifiersOfTheirTypes() {
    EntityId id = EntityId.of("catalogue:dar");
    Name name = Name.of(NameKind.OFFICIAL, TITLE);
    assertMissing(DocumentCatalogue.builder().id(id)::build, "names");
    assertRefused(
        "programme: expected an identifier that begins with prog:, was \"catalogue:dar\"",
        () -> DocumentCatalogue.builder().id(id).addNames(name).programme(id).build());
    assertRefused(
        "id: expected an identifier that begins with catalogue:, was \"doc:a\"",
        () -> DocumentCatalogue.builder().id(EntityId.of("doc:a")).addNames(name).build());
  }

  @Property
  void everyLabelHasAnOrdinalFromOne(@ForAll CatalogueSection section) {
    assertTrue(section.ordinal() >= 1);
    String digits =
        switch (section.scheme()) {
          case ROMAN -> roman(section.ordinal());
          case KHMER -> khmer(section.ordinal());
          case ASCII -> String.valueOf(section.ordinal());
        };
    assertEquals(section.label(), digits);
  }

  @Property
  void whatIsNoSectionIsRefused(@ForAll("invalidSections") CatalogueSection.Builder builder) {
    assertTrue(Set.of("label", "documents").contains(assertNotBuilt(builder::build)));
  }

  @Property
  void whatIsNoCatalogueIsRefused(@ForAll("invalid") DocumentCatalogue.Builder builder) {
    assertTrue(Set.of("id", "names", "programme").contains(assertNotBuilt(builder::build)));
  }

  @Provide
  static Arbitrary<CatalogueSection.Builder> invalidSections() {
    return DocumentArbitraries.invalidCatalogueSections();
  }

  @Provide
  static Arbitrary<DocumentCatalogue.Builder> invalid() {
    return DocumentArbitraries.invalidDocumentCatalogues();
  }

  private static CatalogueSection section(String label) {
    return CatalogueSection.builder().label(label).name(TITLE).build();
  }

  /** Subtracts from the largest sign down, the way a schoolbook has it. */
  private static String roman(int number) {
    int[] values = {10, 9, 5, 4, 1};
    String[] signs = {"X", "IX", "V", "IV", "I"};
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < values.length; i++) {
      while (rest >= values[i]) {
        roman.append(signs[i]);
        rest -= values[i];
      }
    }
    return roman.toString();
  }

  private static String khmer(int number) {
    String digits = String.valueOf(number);
    for (int digit = 0; digit <= 9; digit++) {
      digits = digits.replace((char) ('0' + digit), "០១២៣៤៥៦៧៨៩".charAt(digit));
    }
    return digits;
  }
}
