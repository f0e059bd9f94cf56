package kh.civic.i18n.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.Edits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class KhmerNormalizerTest {

  private static void check(KhmerNormalizer normalizer, String input, String outcome) {
    assertEquals(
        outcome, CodePoints.show(normalizer.normalize(CodePoints.parse(input))), "of " + input);
  }

  @ParameterizedTest
  @CsvSource({
    "1781 17C2 17D2 1798, 1781 17D2 1798 17C2", // parts in order
    "1798 17C9 17D2 1799, 1798 17D2 1799 17C9", // shifter behind all subscripts
    "1780 17D2 179A 17D2 178F, 1780 17D2 178F 17D2 179A", // subscript RO last
    "1782 17B6 17CC, 1782 17CC 17B6", // robat first
    "179B 17B6 17C1 1780, 179B 17C4 1780", // split vowels join in any order
    "1780 17B8 17BC 17C1, 1780 17BE 17BC", // across a vowel below
    "179F 17BB 17B8, 179F 17CA 17B8", // typed shifter, strong
    "1798 17BB 17B8, 1798 17C9 17B8", // weak
    "1794 17D2 1780 17BB 17B8, 1794 17D2 1780 17C9 17B8", // BA anywhere makes it weak
    "1780 17D2 1794 17BB 17B8, 1780 17D2 1794 17C9 17B8",
    "1798 17D2 179F 17BB 17B8, 1798 17D2 179F 17CA 17B8", // one strong letter is enough
    "1780 17BB 17B6 17C6, 1780 17CA 17B6 17C6",
    "1780 17BB 17C6, 1780 17BB 17C6", // U with NIKAHIT is a vowel
    "1780 17C1 17BB 17B7, 1780 17CA 17C1 17B7", // the reference code puts the shifter last
    "1780 17C1 17B8 17B6, 1780 17BE 17B6", // three strokes: the note's grammar, not its table
    "1780 17C4 17B8, 1780 17BE 17B6",
    "1780 17D2 17DD 1780, 1780 17D2 1780 17DD", // what NFC tears is put together
    "1780 17DD 17D2 1780, 1780 17D2 1780 17DD",
    "200C 17CA 17B8, 200C 17CA 17B8", // no base, no change
    "17A0 200C 17CA 17B8, 17A0 17CA 200C 17B8", // ZWNJ behind the shifter that it holds up
    "17A0 17CA 200C 17B6, 17A0 17CA 17B6", // where it can hold up nothing it goes
    "1780 200C 17B8, 1780 17B8",
    "1780 200C 1781, 1780 200C 1781", // between clusters it stays
    "1780 17B8 200D 17D2 1799 17C6, 1780 17B8 200D 17D2 1799 17C6", // final subscript stays
    "1780 17C6 17B8 200D 17D2 1799 17C7 17C6, 1780 17B8 17C6 200D 17D2 1799 17C6 17C7",
    "1780 17D2 17B8 17C1, 1780 17D2 17B8 17C1", // behind a coeng without letter nothing moves
    "1780 17DD 17B8 17D2 17D4, 1780 17B8 17D2 17DD 17D4", // and the outcome is in NFC
    "1780 17D2 178A 17B8, 1780 17D2 178A 17B8", // subscript DA stays
    "1780 17C6 17C6, 1780 17C6 17C6", // doubles are no matter of encoding
    "0065 0301, 00E9", // NFC
  })
  void canonicalPutsEveryClusterInOneOrder(String input, String outcome) {
    check(KhmerNormalizer.canonical(), input, outcome);
    check(KhmerNormalizer.canonical(), outcome, outcome);
  }

  @ParameterizedTest
  @CsvSource({
    "1780 17C6 17C6, 1780 17C6",
    "1793 17D2 1792 17B7 17D2 1792, 1793 17D2 1792 17B7", // doubled subscript
    "1782 17D2 17D2 17D2 1793 17B6, 1782 17D2 1793 17B6", // doubled coeng
    "179F 17B8 17C1 17C1, 179F 17BE", // a doubled half
    "1780 200B 17B6, 1780 17B6", // ZWSP, SHY, WJ inside a cluster
    "1780 00AD 17D2 1780, 1780 17D2 1780",
    "1780 2060 17B6, 1780 17B6",
    "1780 17D2 200B 1780, 1780 17D2 1780",
    "1780 17D2 200D 1780, 1780 17D2 1780",
    "1780 200B 1780, 1780 200B 1780", // ZWSP between clusters stays
    "17A3, 17A2",
    "17A4 17C1, 17A2 17C4", // 17A2 17B6 17C1
    "1780 17B4 17B8, 1780 17B8",
    "17E8 17D2 17D4, 19E8",
    "17D4 17D2 17E1 17E5, 19FF",
    "17E1 17E6 17D2 17D4, 17E1 17E6 17D2 17D4", // no month has a day 16 of the moon
    "17E1 17E1 17E5 17D2 17D4, 17E1 17E1 17E5 17D2 17D4",
    "17A2 17C9 17B8, 17A2 17CA 17B8", // the wrong shifter of the pair
    "1798 17CA 17B8, 1798 17C9 17B8",
    "1794 17CA 17B8, 1794 17CA 17B8", // not on BA
    "1780 17D2 179A 17C9 17B8, 1780 17D2 179A 17C9 17B8", // not with a subscript
    "17A2 17C9 17B6, 17A2 17C9 17B6", // not where both can be told apart
    "17A2 17C9 200C 17B8, 17A2 17C9 200C 17B8", // not where it is held up on purpose
    "17E5 17D3, 17E5 17D3", // U+17D3 is reported only
  })
  void repairingMendsWhatIsCertain(String input, String outcome) {
    check(KhmerNormalizer.repairing(), input, outcome);
    check(KhmerNormalizer.repairing(), outcome, outcome);
  }

  @ParameterizedTest
  @CsvSource({
    "1780 17D2 178A 17B8, 1780 17D2 178F 17B8",
    "17E5 17D3, 19E5",
    "1780 17D3, 1780 17C6",
    "17D8, 17D4 179B 17D4",
    "17B2 17D2 1799, 17B1 17D2 1799",
    "17B2, 17B1 17D2 1799",
    "1780 17DD, 1780 17D1",
    "17A8, 17A7 1780",
    "1780 17D6 17E1 17E6, 1780 003A 0031 0036",
    "1780 200B 1781 200C, 1780 1781",
    "17A0 17CA 200C 17B8, 17A0 17CA 17B8",
    "1F468 200D 1F469, 1F468 200D 1F469", // a joiner between emoji is none of ours
  })
  void searchKeyFoldsWhatReadersTakeForTheSame(String input, String outcome) {
    check(KhmerNormalizer.searchKey(), input, outcome);
    check(KhmerNormalizer.searchKey(), outcome, outcome);
  }

  /**
   * One passage of the note and its code let TRIISAP go down before samyok sannya; its grammar,
   * which it calls authoritative, only MUUSIKATOAN. A rewriting to TRIISAP may therefore change the
   * appearance, and no level does it; it is reported.
   */
  @Test
  void vowelUBeforeSamyokSannyaStaysInAStrongClusterAndIsReported() {
    String strong = CodePoints.parse("1780 17BB 17D0");
    for (Level level : Level.values()) {
      assertSame(strong, KhmerNormalizer.builder(level).build().normalize(strong));
    }
    assertEquals(Rule.U_BELOW_SIGN, KhmerNormalizer.canonical().inspect(strong).get(0).rule());
    check(KhmerNormalizer.canonical(), "1794 17D0 17BB", "1794 17C9 17D0");
  }

  @Test
  void subscriptDaBecomesTaOnRequest() {
    KhmerNormalizer toTa = KhmerNormalizer.builder(Level.CANONICAL).coengDa(CoengDa.TO_TA).build();
    check(toTa, "1780 178E 17D2 178A 17B6 179B", "1780 178E 17D2 178F 17B6 179B");
    check(toTa, "178A 17B6", "178A 17B6");
    assertFalse(toTa.isNormalized("ស្ដី"));
  }

  @Test
  void otherLanguagesOfTheScriptKeepTheirVowel() {
    KhmerNormalizer bunong =
        KhmerNormalizer.builder(Level.SEARCH_KEY).language(Locale.forLanguageTag("cmo")).build();
    check(bunong, "1780 17DD", "1780 17DD");
    check(bunong, "17A8", "17A8");
    check(bunong, "1780 17D2 200D 1780", "1780 17D2 1780");
    KhmerNormalizer middle =
        KhmerNormalizer.builder(Level.REPAIRED).language(Locale.forLanguageTag("xhm")).build();
    check(middle, "1780 17B8 17D2 200D 1780", "1780 17B8 17D2 200D 1780");
  }

  @Test
  void zeroWidthCharactersFollowThePolicy() {
    KhmerNormalizer keep =
        KhmerNormalizer.builder(Level.REPAIRED).zwnj(ZeroWidth.KEEP).zwsp(ZeroWidth.KEEP).build();
    check(keep, "1780 200C 17B8 17D2 1780", "1780 200C 17D2 1780 17B8");
    check(keep, "1780 200B 17B8", "1780 200B 17B8");
    check(keep, "1780 17D2 200C 1780", "1780 17D2 200C 1780");
    KhmerNormalizer remove =
        KhmerNormalizer.builder(Level.CANONICAL)
            .zwnj(ZeroWidth.REMOVE)
            .zwsp(ZeroWidth.REMOVE)
            .build();
    check(remove, "1780 200B 1781 200C 17B8 17D2 1780", "1780 1781 17D2 1780 17B8");
    check(remove, "0061 200B 0062", "0061 200B 0062");
    KhmerNormalizer place = KhmerNormalizer.builder(Level.CANONICAL).zwsp(ZeroWidth.PLACE).build();
    check(place, "1780 200B 1781 200B 17B8", "1780 200B 1781 17B8");
  }

  @ParameterizedTest
  @EnumSource(Level.class)
  void nothingChangesReturnsTheSameInstance(Level level) {
    String text = new String("ក្រុមប្រឹក្សាឃុំ Commune Council 2002 «គ.ស.ក» ៛");
    assertSame(text, KhmerNormalizer.builder(level).build().normalize(text));
    assertTrue(KhmerNormalizer.builder(level).build().isNormalized(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\0", "\uD800", "\uDFFF\uD800", "ក\uD800ា", "\uFFFF\u17D2"})
  void anyCharactersAreAccepted(String text) {
    for (Level level : Level.values()) {
      assertEquals(text, KhmerNormalizer.builder(level).build().normalize(text));
    }
  }

  @Test
  void nullIsRefusedByName() {
    assertEquals(
        "text", assertThrows(NullPointerException.class, () -> normalizeNull()).getMessage());
  }

  private static String normalizeNull() {
    return KhmerNormalizer.canonical().normalize(null);
  }

  @Test
  void editsMapChangedClusters() {
    Edits edits = new Edits();
    StringBuilder normalized =
        KhmerNormalizer.canonical().normalize("កខែ្មរឮេា!", new StringBuilder("> "), edits);
    assertEquals("> កខ្មែរឮោ!", normalized.toString());
    Edits.Iterator changes = edits.getFineChangesIterator();
    assertTrue(changes.next());
    assertEquals(1, changes.sourceIndex());
    assertEquals(4, changes.oldLength());
    assertEquals(4, changes.newLength());
    assertTrue(changes.next());
    assertEquals(6, changes.sourceIndex());
    assertEquals(3, changes.oldLength());
    assertEquals(2, changes.newLength());
    assertFalse(changes.next());
    assertEquals(9, edits.getFineIterator().sourceIndexFromDestinationIndex(8));
  }

  @Test
  void editsAreOptionalAndReset() {
    Edits edits = new Edits();
    edits.addReplace(3, 4);
    assertEquals(
        "កា", KhmerNormalizer.canonical().normalize("កា", new StringBuilder(), edits).toString());
    assertFalse(edits.hasChanges());
    assertEquals(
        "ក្កា",
        KhmerNormalizer.canonical().normalize("កា្ក", new StringBuilder(), null).toString());
  }

  @Test
  void aDestinationThatFailsIsAnUncheckedIoException() {
    Appendable broken =
        new Appendable() {
          @Override
          public Appendable append(CharSequence text) throws IOException {
            throw new IOException("full");
          }

          @Override
          public Appendable append(CharSequence text, int start, int end) throws IOException {
            throw new IOException("full");
          }

          @Override
          public Appendable append(char c) throws IOException {
            throw new IOException("full");
          }
        };
    assertThrows(
        UncheckedIOException.class, () -> KhmerNormalizer.canonical().normalize("ក", broken, null));
  }

  @Test
  void spanStopsBeforeTheClusterThatChanges() {
    KhmerNormalizer canonical = KhmerNormalizer.canonical();
    assertEquals(3, canonical.spanQuickCheckYes("កា ខែ្មរ"));
    assertEquals(2, canonical.spanQuickCheckYes("កា"));
    assertEquals(0, canonical.spanQuickCheckYes("ខែ្មរ"));
  }

  /** Each text would take minutes if any step looked back or ahead from every character. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "17C6",
        "1780 17C6",
        "17D2 179A",
        "17C6 17D2 179A",
        "200D 17B8",
        "200D 17D2 1780 17BB 17B8",
        "200C",
        "17D2 17DD",
        "17DD 17D2 200B",
        "17C1 17B8 17C4 17BB",
        "0301 0316 17DD 17D2",
        "0316 0301",
        "0F73 0F71",
        "17E1",
        "17E1 17D2 17D4",
        "17D2 200B 17D2",
        "200C 200B 17CA",
        "003A 1780",
        "17D2"
      })
  void hostileTextTakesLinearTime(String unit) {
    String hostile = "ក" + CodePoints.parse(unit).repeat(100_000) + "ខែ្មរ";
    for (Level level : Level.values()) {
      KhmerNormalizer normalizer = KhmerNormalizer.builder(level).build();
      assertTimeoutPreemptively(
          Duration.ofSeconds(20),
          () -> {
            String once = normalizer.normalize(hostile);
            assertEquals(once, normalizer.normalize(once));
            normalizer.normalize(hostile, new StringBuilder(), new Edits());
          });
    }
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> assertFalse(KhmerNormalizer.canonical().inspect(hostile).isEmpty()));
  }
}
