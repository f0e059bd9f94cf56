package kh.civic.core.value;

import static kh.civic.core.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import kh.civic.core.testkit.ValueArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CitationTest {

  private static final EntityId PAGE = EntityId.of("doc:wgpd-page");

  @Test
  void aCitationIsADocumentAndAPlaceInIt() {
    Citation citation = Citation.of(PAGE, "paragraph 2");
    assertEquals(PAGE, citation.document());
    assertEquals(Optional.of("paragraph 2"), citation.locator());
    assertEquals(Optional.empty(), citation.language());
  }

  @Test
  void onlyADocumentIsCited() {
    assertRefused(
        "document: expected an identifier that begins with doc:, was \"org:ccc\"",
        () -> Citation.of(EntityId.of("org:ccc"), "paragraph 2"));
  }

  @Test
  void aPlaceAndANoteAreNotBlank() {
    assertRefused(
        "locator: expected a text that is not blank, was \" \"", () -> Citation.of(PAGE, " "));
    assertRefused(
        "note: expected a text that is not blank, was \"\"",
        () -> Citation.builder().document(PAGE).note("").build());
  }

  @Test
  void aLanguageIsATag() {
    assertRefused(
        "language: expected a well-formed BCP 47 tag in canonical case, such as en, km or und, was"
            + " \"Khmer\"",
        () -> Citation.builder().document(PAGE).language("Khmer").build());
  }

  @Property
  void whatIsNoCitationIsRefused(@ForAll("invalid") Citation.Builder builder) {
    assertTrue(
        Set.of("document", "language", "locator", "note")
            .contains(assertRefused(builder::build).field()));
  }

  @Provide
  static Arbitrary<Citation.Builder> invalid() {
    return ValueArbitraries.invalidCitations();
  }
}
