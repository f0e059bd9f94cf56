package kh.civic.core.value;

import static kh.civic.core.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import kh.civic.core.check.Checks;
import kh.civic.core.testkit.ValueArbitraries;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EntityIdProperties {

  @Property
  void ofReadsBackWhatToStringWrites(@ForAll EntityId id) {
    assertEquals(id, EntityId.of(id.toString()));
    assertEquals(id, EntityId.of(id.type(), id.slug()));
  }

  @Property
  void theOrderIsThatOfTheTextAndAgreesWithEquality(@ForAll EntityId a, @ForAll EntityId b) {
    assertEquals(
        Integer.signum(a.toString().compareTo(b.toString())), Integer.signum(a.compareTo(b)));
    assertEquals(a.equals(b), a.compareTo(b) == 0);
  }

  @Property
  void aSlugIsWordsOfLettersAndDigits(@ForAll("slugs") String slug) {
    if (isSlug(slug)) {
      assertEquals(slug, EntityId.of("doc:" + slug).slug());
    } else {
      assertEquals("slug", assertRefused(() -> EntityId.of("doc:" + slug)).field());
    }
  }

  @Property
  void whatIsNoIdentifierIsRefused(@ForAll("invalid") String text) {
    assertRefused(() -> EntityId.of(text));
  }

  @Property
  void anIdentifierIsOfItsOwnTypeOnly(@ForAll EntityId id, @ForAll EntityType type) {
    if (id.type() == type) {
      Checks.checkType("id", id, type);
    } else {
      assertTrue(
          assertRefused(() -> Checks.checkType("id", id, type))
              .expected()
              .endsWith(type.prefix() + ":"));
    }
  }

  @Provide
  static Arbitrary<String> invalid() {
    return ValueArbitraries.invalidEntityIdTexts();
  }

  @Provide
  static Arbitrary<String> slugs() {
    return Arbitraries.oneOf(
        ValueArbitraries.words(),
        ValueArbitraries.invalidWords(),
        Arbitraries.strings().withChars("ab0-Z_ ក").ofMaxLength(5),
        Arbitraries.of("a", "b-")
            .list()
            .ofMinSize(90)
            .ofMaxSize(110)
            .map(parts -> String.join("", parts)));
  }

  /** A small machine instead of a regular expression. */
  private static boolean isSlug(String slug) {
    char last = '-';
    for (int i = 0; i < slug.length(); i++) {
      char c = slug.charAt(i);
      boolean letterOrDigit = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (!letterOrDigit && (c != '-' || last == '-')) {
        return false;
      }
      last = c;
    }
    return last != '-' && slug.length() <= 100;
  }
}
