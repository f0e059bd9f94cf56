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
  private static final Discrepancy.Reading DONE =
      Discrepancy.Reading.of(LocalizedText.of("en", "were accepted"), PAGE);
  private static final Discrepancy.Reading PLANNED =
      Discrepancy.Reading.of(LocalizedText.of("km", "នឹងត្រូវបានទទួលយក"), PAGE);

  @Test
  void readingsStandSideBySide() {
    Discrepancy discrepancy = about("status").addReadings(DONE, PLANNED).preferred(1).build();
    assertEquals(java.util.List.of(DONE, PLANNED), discrepancy.readings());
    assertEquals(OptionalInt.of(1), discrepancy.preferred());
    assertEquals(
        OptionalInt.of(0),
        about("status").addReadings(DONE, PLANNED).preferred(0).build().preferred());
  }

  @Test
  void oneReadingIsNoDisagreement() {
    String expected = "two or more readings, no two with the same text";
    assertEquals(expected, assertRefused(about("status").addReadings(DONE)::build).expected());
    assertMissing(about("status")::build, "readings");
  }

  @Test
  void twoReadingsAlikeAreRefused() {
    assertEquals("readings", assertRefused(about("status").addReadings(DONE, DONE)::build).field());
    assertEquals(
        "readings", assertRefused(about("status").addReadings(DONE, PLANNED, DONE)::build).field());
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 2, Integer.MAX_VALUE})
  void onlyAReadingThatIsThereIsPreferred(int preferred) {
    assertRefused(
        "preferred: expected an index of the readings, from 0, was \"" + preferred + '"',
        () -> about("status").addReadings(DONE, PLANNED).preferred(preferred).build());
  }

  @Test
  void anAspectIsWords() {
    assertEquals(
        "aspect", assertRefused(about("Status?").addReadings(DONE, PLANNED)::build).field());
  }

  @Property
  void whatIsNoDiscrepancyIsRefused(@ForAll("invalid") Discrepancy.Builder builder) {
    assertTrue(
        Set.of("aspect", "readings", "preferred").contains(assertRefused(builder::build).field()));
  }

  @Provide
  static Arbitrary<Discrepancy.Builder> invalid() {
    return ValueArbitraries.invalidDiscrepancies();
  }

  private static Discrepancy.Builder about(String aspect) {
    return Discrepancy.builder().subject(EntityId.of("reclist:a")).aspect(aspect);
  }
}
