package kh.civic.core.value;

import static kh.civic.core.Refusals.assertMissing;
import static kh.civic.core.Refusals.assertNotBuilt;
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

class StatementTest {

  private static final Citation PAGE = Citation.of(EntityId.of("doc:page"), "paragraph 2");
  private static final LocalizedText TEXT = LocalizedText.of("en", "Nearly 5000 members");

  @Test
  void aStatisticHasANumberAndADate() {
    Statement statistic =
        of(StatementKind.STATISTIC)
            .measure(Count.nearly(5000))
            .asOf(PartialDate.of(2013))
            .addCitations(PAGE)
            .build();
    assertEquals(Optional.of(Count.nearly(5000)), statistic.measure());

    assertRefused(
        "kind: expected a measure with statistic, and only there, was \"statistic\"",
        () -> of(StatementKind.STATISTIC).asOf(PartialDate.of(2013)).addCitations(PAGE).build());
    assertRefused(
        "kind: expected a date (asOf) with statistic, was \"statistic\"",
        () -> of(StatementKind.STATISTIC).measure(Count.some()).addCitations(PAGE).build());
  }

  @Test
  void nothingElseHasANumber() {
    assertRefused(
        "kind: expected a measure with statistic, and only there, was \"goal\"",
        () -> of(StatementKind.GOAL).measure(Count.some()).addCitations(PAGE).build());
    assertEquals(
        Optional.of(PartialDate.of(2013)),
        of(StatementKind.GOAL).asOf(PartialDate.of(2013)).addCitations(PAGE).build().asOf());
  }

  @Test
  void aStatementIsCited() {
    assertMissing(of(StatementKind.GOAL)::build, "citations");
  }

  @Test
  void aKindMayBeUnknown() {
    assertEquals(
        "riddle",
        Statement.builder()
            .kind(Kind.parse(StatementKind.class, "riddle"))
            .text(TEXT)
            .addCitations(PAGE)
            .build()
            .kind()
            .word());
  }

  @Property
  void whatIsNoStatementIsRefused(@ForAll("invalid") Statement.Builder builder) {
    assertTrue(Set.of("kind", "citations").contains(assertNotBuilt(builder::build)));
  }

  @Provide
  static Arbitrary<Statement.Builder> invalid() {
    return ValueArbitraries.invalidStatements();
  }

  private static Statement.Builder of(StatementKind kind) {
    return Statement.builder().kind(kind).text(TEXT);
  }
}
