package kh.civic.core.document;

import static kh.civic.core.Refusals.assertMissing;
import static kh.civic.core.Refusals.assertNotBuilt;
import static kh.civic.core.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import kh.civic.core.testkit.DocumentArbitraries;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.Kind;
import kh.civic.core.value.LocalizedText;
import kh.civic.core.value.Name;
import kh.civic.core.value.NameKind;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DocumentTest {

  private static final Name TITLE =
      Name.of(
          NameKind.OFFICIAL, LocalizedText.of("km", "ច្បាប់ស្ដីពីការគ្រប់គ្រងរដ្ឋបាលឃុំ សង្កាត់"));
  private static final EntityId ORGANIZATION = EntityId.of("org:ccc");

  @Test
  void legalInstrumentsHaveTheirRank() {
    List<DocumentKind> ranked =
        List.of(
            DocumentKind.CONSTITUTION,
            DocumentKind.LAW,
            DocumentKind.ROYAL_DECREE,
            DocumentKind.SUB_DECREE,
            DocumentKind.PRAKAS,
            DocumentKind.DECISION,
            DocumentKind.CIRCULAR,
            DocumentKind.DEIKA);
    for (int i = 0; i < ranked.size(); i++) {
      assertEquals(OptionalInt.of(i + 1), ranked.get(i).legalRank());
    }
    EnumSet.complementOf(EnumSet.copyOf(ranked))
        .forEach(kind -> assertEquals(OptionalInt.empty(), kind.legalRank()));
  }

  @Test
  void aDocumentHasTheRankOfItsKind() {
    assertEquals(OptionalInt.of(2), law().addNames(TITLE).build().legalRank());
    assertEquals(
        OptionalInt.empty(),
        Document.builder()
            .id(EntityId.of("doc:a"))
            .kind(Kind.parse(DocumentKind.class, "pamphlet"))
            .addNames(TITLE)
            .build()
            .legalRank());
  }

  @Test
  void aDocumentHasATitle() {
    assertMissing(law()::build, "names");
  }

  @Test
  void aNumberIsKeptAsPrintedAndNotBlank() {
    assertEquals(
        Optional.of("នស/រកម/០៣០១/០៥"),
        law().addNames(TITLE).number("នស/រកម/០៣០១/០៥").build().number());
    assertRefused(
        "number: expected a text that is not blank, was \"\"",
        () -> law().addNames(TITLE).number("").build());
  }

  @Test
  void languagesAreTags() {
    assertEquals(
        "languages",
        assertRefused(() -> law().addNames(TITLE).addLanguages("km", "Khmer").build()).field());
  }

  @Test
  void identifiersAreOfDocuments() {
    assertRefused(
        "amends: expected an identifier that begins with doc:, was \"org:ccc\"",
        () -> law().addNames(TITLE).addAmends(ORGANIZATION).build());
    assertRefused(
        "basedOn: expected an identifier that begins with doc:, was \"org:ccc\"",
        () -> law().addNames(TITLE).addBasedOn(ORGANIZATION).build());
    assertRefused(
        "id: expected an identifier that begins with doc:, was \"org:ccc\"",
        () -> Document.builder().id(ORGANIZATION).kind(DocumentKind.LAW).addNames(TITLE).build());
  }

  @Test
  void aLinkMayHaveLostItsTarget() {
    LocalizedText label = LocalizedText.of("en", "Download");
    assertEquals(Optional.empty(), Link.lost(label).target());
    assertRefused(
        "target: expected a text that is not blank, was \" \"",
        () -> Link.builder().label(label).target(" ").build());
  }

  @Property
  void whatIsNoDocumentIsRefused(@ForAll("invalid") Document.Builder builder) {
    assertTrue(
        Set.of("id", "names", "amends", "basedOn", "number", "languages")
            .contains(assertNotBuilt(builder::build)));
  }

  @Property
  void whatIsNoLinkIsRefused(@ForAll("invalidLinks") Link.Builder builder) {
    assertEquals("target", assertRefused(builder::build).field());
  }

  @Provide
  static Arbitrary<Document.Builder> invalid() {
    return DocumentArbitraries.invalidDocuments();
  }

  @Provide
  static Arbitrary<Link.Builder> invalidLinks() {
    return DocumentArbitraries.invalidLinks();
  }

  private static Document.Builder law() {
    return Document.builder().id(EntityId.of("doc:law")).kind(DocumentKind.LAW);
  }
}
