package kh.civic.core.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class InvalidValueExceptionProperties {

  private static final Set<Integer> UNSEEN =
      Set.of(
          (int) Character.CONTROL,
          (int) Character.FORMAT,
          (int) Character.SURROGATE,
          (int) Character.SPACE_SEPARATOR,
          (int) Character.LINE_SEPARATOR,
          (int) Character.PARAGRAPH_SEPARATOR);

  @Property(tries = 1000)
  void atMostEightyCharactersAreShownAndAllOfThemShow(@ForAll("texts") String value) {
    String shown = new InvalidValueException("f", value, "e").shown();
    assertTrue(shown.length() <= 80);
    assertTrue(shown.codePoints().noneMatch(InvalidValueExceptionProperties::isUnseen));
  }

  @Property(tries = 1000)
  void theValueIsShownWholeOrFromItsBeginning(@ForAll("texts") String value) {
    String whole = value.codePoints().mapToObj(this::escaped).collect(Collectors.joining());
    String shown = new InvalidValueException("f", value, "e").shown();
    if (whole.length() <= 80) {
      assertEquals(whole, shown);
    } else {
      assertTrue(shown.endsWith("…"));
      assertTrue(whole.startsWith(shown.substring(0, shown.length() - 1)));
      // Only what would not have fitted is missing: less than the longest escape, of two
      // characters.
      assertTrue(shown.length() > 80 - 12);
    }
  }

  @Property
  void theMessageHoldsAllThree(@ForAll("texts") String value) {
    InvalidValueException refused = new InvalidValueException("field", value, "expectation");
    assertEquals(
        "field: expected expectation, was \"" + refused.shown() + '"', refused.getMessage());
  }

  @Provide
  static Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMinLength(60).ofMaxLength(100),
        Arbitraries.strings().withChars("ក្\u200B\n\uD800\uDC00x").ofMaxLength(100),
        Arbitraries.of("x", "\n", "𝟚", Character.toString(0xE0041))
            .list()
            .ofMaxSize(90)
            .map(parts -> String.join("", parts)));
  }

  /** Hangul and Khmer letters, marks and unassigned ones can be default-ignorable too. */
  private static boolean isUnseen(int codePoint) {
    return codePoint != ' '
        && (UNSEEN.contains(Character.getType(codePoint))
            || "\u034F\u115F\u1160\u17B4\u17B5\u180B\u180C\u180D\u180F\u2065\u3164\uFFA0"
                    .indexOf(codePoint)
                >= 0
            || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
            || (codePoint >= 0xFFF0 && codePoint <= 0xFFF8));
  }

  private String escaped(int codePoint) {
    return isUnseen(codePoint)
        ? Character.toString(codePoint)
            .chars()
            .mapToObj(c -> String.format(java.util.Locale.ROOT, "\\u%04X", c))
            .collect(Collectors.joining())
        : Character.toString(codePoint);
  }
}
