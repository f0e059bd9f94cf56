package kh.civic.core.value;

import static kh.civic.core.Refusals.assertMissing;
import static kh.civic.core.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import java.util.Set;
import kh.civic.core.testkit.ValueArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiscrepancyTest {

  private static final Citation PAGE = Citation.of(EntityId.of("doc:page"), "paragraph 2");
  private static final Discrepancy.Variant DONE =
      Discrepancy.Variant.of(LocalizedText.of("en", "were accepted"), PAGE);
  private static final Discrepancy.Variant PLANNED =
      Discrepancy.Variant.of(LocalizedText.of("km", "នឹងត្រូវបានទទួលយក"), PAGE);

  @Test
  void readingsStandSideBySide() {
    Discrepancy discrepancy = about("status").addVariants(DONE, PLANNED).preferred(1).build();
    assertEquals(java.util.List.of(DONE, PLANNED), discrepancy.variants());
    assertEquals(OptionalInt.of(1), discrepancy.preferred());
    assertEquals(
        OptionalInt.of(0),
        about("status").addVariants(DONE, PLANNED).preferred(0).build().preferred());
  }

  @Test
  void oneReadingIsNoDisagreement() {
    String expected = "two or more variants, no two with the same text";
    assertEquals(expected, assertRefused(about("status").addVariants(DONE)::build).expected());
    assertMissing(about("status")::build, "variants");
  }

  @Test
  void twoReadingsAlikeAreRefused() {
    assertEquals("variants", assertRefused(about("status").addVariants(DONE, DONE)::build).field());
    assertEquals(
        "variants", assertRefused(about("status").addVariants(DONE, PLANNED, DONE)::build).field());
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 2, Integer.MAX_VALUE})
  void onlyAReadingThatIsThereIsPreferred(int preferred) {
    assertRefused(
        "preferred: expected an index of the variants, from 0, was \"" + preferred + '"',
        () -> about("status").addVariants(DONE, PLANNED).preferred(preferred).build());
  }

  @Test
  void anAspectIsWords() {
    assertEquals(
        "aspect", assertRefused(about("Status?").addVariants(DONE, PLANNED)::build).field());
  }

  @Property
  void whatIsNoDiscrepancyIsRefused(@ForAll("invalid") Discrepancy.Builder builder) {
    assertTrue(
        Set.of("aspect", "variants", "preferred").contains(assertRefused(builder::build).field()));
  }

  @Provide
  static Arbitrary<Discrepancy.Builder> invalid() {
    return ValueArbitraries.invalidDiscrepancies();
  }

  private static Discrepancy.Builder about(String aspect) {
    return Discrepancy.builder().subject(EntityId.of("reclist:a")).aspect(aspect);
  }
}
