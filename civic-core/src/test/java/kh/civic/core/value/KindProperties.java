package kh.civic.core.value;

import static kh.civic.core.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import kh.civic.core.check.Checks;
import kh.civic.core.testkit.ValueArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class KindProperties {

  @Property
  void parseReadsBackTheWord(@ForAll Kind<StatementKind> kind) {
    assertEquals(kind, Kind.parse(StatementKind.class, kind.word()));
    assertEquals(kind.word(), kind.toString());
  }

  @Property
  void everyConstantHasAWordOfItsOwn(@ForAll StatementKind constant) {
    Kind<StatementKind> kind = Kind.of(constant);
    assertEquals(constant, kind.value());
    assertEquals(kind, Kind.parse(StatementKind.class, Kind.wordOf(constant)));
    assertEquals(constant.name(), kind.word().toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
  }

  @Property
  void everyWordIsKept(@ForAll("words") String word) {
    Kind<StatementKind> kind = Kind.parse(StatementKind.class, word);
    assertEquals(word, kind.word());
    boolean known =
        Arrays.stream(StatementKind.values()).anyMatch(each -> Kind.wordOf(each).equals(word));
    assertEquals(known, kind.equals(Kind.of(kind.value())));
  }

  @Property
  void kindsAreEqualWhereTheirWordsAre(
      @ForAll Kind<StatementKind> a, @ForAll Kind<StatementKind> b) {
    assertEquals(a.word().equals(b.word()), a.equals(b));
  }

  @Property
  void whatIsNoWordIsRefused(@ForAll("invalid") String word) {
    assertEquals("word", assertRefused(() -> Checks.checkWord("word", word)).field());
    assertEquals("kind", assertRefused(() -> Kind.parse(StatementKind.class, word)).field());
  }

  @Provide
  static Arbitrary<String> words() {
    return ValueArbitraries.words();
  }

  @Provide
  static Arbitrary<String> invalid() {
    return ValueArbitraries.invalidWords();
  }
}
