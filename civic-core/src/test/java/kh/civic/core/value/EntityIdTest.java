package kh.civic.core.value;

import static kh.civic.core.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kh.civic.core.check.Checks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityIdTest {

  private static final String PREFIXES =
      "div, org, person, change, prog, cascade, reclist, agreement, event, doc, catalogue,"
          + " function";

  @Test
  void anIdentifierIsAPrefixAndASlug() {
    EntityId id = EntityId.of("org:pact-cambodia");
    assertEquals(EntityType.ORGANIZATION, id.type());
    assertEquals("pact-cambodia", id.slug());
    assertEquals(EntityId.of(EntityType.ORGANIZATION, "pact-cambodia"), id);
  }

  @ParameterizedTest
  @CsvSource({
    "div, DIVISION",
    "org, ORGANIZATION",
    "person, PERSON",
    "change, CHANGE",
    "prog, PROGRAMME",
    "cascade, CASCADE_PLAN",
    "reclist, RECOMMENDATION_LIST",
    "agreement, AGREEMENT",
    "event, EVENT",
    "doc, DOCUMENT",
    "catalogue, DOCUMENT_CATALOGUE",
    "function, FUNCTION_ASSIGNMENT",
  })
  void everyEntityHasItsPrefix(String prefix, EntityType type) {
    assertEquals(prefix, type.prefix());
    assertEquals(Optional.of(type), EntityType.withPrefix(prefix));
    assertEquals(type, EntityId.of(prefix + ":a").type());
    assertEquals(12, EntityType.values().length);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "org", ":a", "orgs:a", "ORG:a", "org :a", "o:a"})
  void anUnknownPrefixIsRefused(String text) {
    assertRefused(
        "id: expected one of the prefixes "
            + PREFIXES
            + ", a colon and a slug, was \""
            + text
            + '"',
        () -> EntityId.of(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "a-", "-a", "a--b", "A", "a_b", "a b", "ក", "១", "a:b"})
  void aSlugIsWordsJoinedByHyphens(String slug) {
    String message =
        "slug: expected words of a-z and 0-9 joined by hyphens, at most 100 characters, was \""
            + slug
            + '"';
    assertRefused(message, () -> EntityId.of("org:" + slug));
    assertRefused(message, () -> EntityId.of(EntityType.ORGANIZATION, slug));
  }

  @Test
  void aSlugIsNotLongerThanAHundredCharacters() {
    assertEquals(100, EntityId.of("org:" + "x".repeat(100)).slug().length());
    assertRefused(() -> EntityId.of("org:" + "x".repeat(101)));
  }

  @Test
  void identifiersAreOrderedByTheirText() {
    assertEquals(
        List.of("doc:b", "org:a", "org:a-b", "org:ab", "person:a"),
        Stream.of("person:a", "org:ab", "org:a-b", "doc:b", "org:a")
            .map(EntityId::of)
            .sorted()
            .map(EntityId::toString)
            .toList());
  }

  @Test
  void anIdentifierOfTheWrongTypeIsRefusedWithTheRightOnes() {
    EntityId id = EntityId.of("org:ccc");
    Checks.checkType("member", id, EntityType.PERSON, EntityType.ORGANIZATION);
    assertRefused(
        "member: expected an identifier that begins with person: or doc:, was \"org:ccc\"",
        () -> Checks.checkType("member", id, EntityType.PERSON, EntityType.DOCUMENT));
    assertTrue(EntityType.withPrefix("person:").isEmpty());
  }
}
