package kh.civic.core.value;

import static kh.civic.core.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class KindTest {

  private enum Closed {
    ONE
  }

  @Test
  void aKnownWordIsItsConstant() {
    Kind<StatementKind> kind = Kind.parse(StatementKind.class, "legal-basis");
    assertEquals(StatementKind.LEGAL_BASIS, kind.value());
    assertEquals("legal-basis", kind.word());
    assertEquals(Kind.of(StatementKind.LEGAL_BASIS), kind);
    assertTrue(kind.is(StatementKind.LEGAL_BASIS));
    assertFalse(kind.is(StatementKind.OTHER));
  }

  @Test
  void anUnknownWordIsOtherAndKeptAsReceived() {
    Kind<StatementKind> kind = Kind.parse(StatementKind.class, "riddle");
    assertEquals(StatementKind.OTHER, kind.value());
    assertEquals("riddle", kind.word());
    assertEquals("riddle", kind.toString());
    assertNotEquals(Kind.of(StatementKind.OTHER), kind);
  }

  @Test
  void otherIsAWordToo() {
    assertEquals(Kind.of(StatementKind.OTHER), Kind.parse(StatementKind.class, "other"));
  }

  @Test
  void kindsOfDifferentCodelistsDiffer() {
    assertNotEquals(Kind.of(StatementKind.OTHER), (Object) Kind.of(OtherCodelist.OTHER));
  }

  private enum OtherCodelist {
    OTHER
  }

  @Test
  void whatIsNoWordIsRefused() {
    assertRefused(
        "kind: expected words of a-z and 0-9 joined by hyphens, at most 100 characters, was"
            + " \"LEGAL_BASIS\"",
        () -> Kind.parse(StatementKind.class, "LEGAL_BASIS"));
  }

  @Test
  void aCodelistWithoutOtherIsNotOpen() {
    assertEquals(Closed.ONE, Kind.parse(Closed.class, "one").value());
    assertThrows(IllegalArgumentException.class, () -> Kind.parse(Closed.class, "two"));
  }
}
