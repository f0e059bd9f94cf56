package kh.civic.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kh.civic.core.value.InvalidValueException;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

class ChecksProperties {

  private static final Pattern WORD = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

  @Property
  void aWordIsGroupsOfLettersAndDigitsJoinedByHyphens(
      @ForAll
          @StringLength(max = 6)
          @Chars({'-', 'A', '_', 'é', '០'})
          @CharRange(from = 'a', to = 'c')
          @CharRange(from = '0', to = '1')
          String text) {
    assertEquals(WORD.matcher(text).matches(), isAccepted(text));
  }

  @Example
  void aWordHasAtMostAHundredCharacters() {
    assertTrue(isAccepted("a".repeat(100)));
    assertTrue(!isAccepted("a".repeat(101)));
  }

  private static boolean isAccepted(String word) {
    try {
      Checks.checkWord("word", word);
      return true;
    } catch (InvalidValueException refused) {
      return false;
    }
  }

  @Example
  void thePatternOfTheWireIsThatOfTheModel() {
    Pattern invisible = Pattern.compile("[" + Visible.invisibleClass() + "]");
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      assertEquals(
          invisible.matcher(Character.toString(c)).matches(),
          !Visible.is(c),
          Integer.toHexString(c));
    }
  }

  @Example
  void aListIsShownToItsTenthElement() {
    assertEquals("[]", Shown.showList(List.of()));
    assertEquals("[a, \\u200B]", Shown.showList(List.of("a", "\u200B")));
    List<Integer> ten = IntStream.range(0, 10).boxed().toList();
    assertEquals(ten.toString(), Shown.showList(ten));
    assertEquals(
        "[x, x, x, x, x, x, x, x, x, x, … 100000 in all]",
        Shown.showList(Collections.nCopies(100_000, "x")));
    assertTrue(Shown.showList(Collections.nCopies(100_000, "x".repeat(9999))).length() < 1000);
  }
}
