package kh.civic.i18n.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.Edits;
import com.ibm.icu.text.Normalizer2;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws that hold for any text whatsoever, well-formed or not. */
class KhmerNormalizerProperties {

  /** One or two characters of each kind that the rules tell apart, and what may come between. */
  static final String ALPHABET =
      CodePoints.parse(
          "1780 1798 1794 179A 178A 17A4 17A8 17AB 17B2 17B4 17B6 17B7 17B8 17BB 17BC 17BE 17BF"
              + " 17C1 17C2 17C4 17C6 17C7 17C9 17CA 17CC 17CD 17D0 17D2 17D2 17D2 17D3 17D4 17D8"
              + " 17DD 17E1 17E5 200B 200C 200D 00AD 0061 0020 0301 0316 0D4E");

  static final Normalizer2 NFC = Normalizer2.getNFCInstance();
  static final List<KhmerNormalizer> ALL =
      List.of(
          KhmerNormalizer.canonical(),
          KhmerNormalizer.builder(Level.CANONICAL).coengDa(CoengDa.TO_TA).build(),
          KhmerNormalizer.repairing(),
          KhmerNormalizer.searchKey(),
          KhmerNormalizer.builder(Level.REPAIRED).lexicon(OrthographyLexicon.misprints()).build());

  @Provide
  static Arbitrary<String> texts() {
    Arbitrary<String> khmer =
        Arbitraries.strings().withChars(ALPHABET.toCharArray()).ofMaxLength(14);
    Arbitrary<String> clusters =
        Arbitraries.of(CodePoints.table("clusters.tsv").stream().map(row -> row[0]).toList())
            .list()
            .ofMaxSize(6)
            .map(list -> String.join("", list));
    return Arbitraries.oneOf(khmer, clusters, Arbitraries.strings().ofMaxLength(20));
  }

  @Property(tries = 20_000)
  void lawsHold(@ForAll("texts") String text) {
    checkLaws(text);
  }

  /** All texts of up to three characters. */
  @Example
  void lawsHoldForAllShortTexts() {
    List<String> letters = ALPHABET.codePoints().distinct().mapToObj(Character::toString).toList();
    for (String first : letters) {
      checkLaws(first);
      for (String second : letters) {
        checkLaws(first + second);
        for (String third : letters) {
          checkLaws(first + second + third);
        }
      }
    }
  }

  static void checkLaws(String text) {
    String shown = CodePoints.show(text);
    String nfc = NFC.normalize(text);
    for (KhmerNormalizer normalizer : ALL) {
      String once = normalizer.normalize(text);
      assertEquals(once, normalizer.normalize(once), () -> "idempotent: " + shown);
      assertEquals(once, NFC.normalize(once), () -> "in NFC: " + shown);
      assertEquals(once, normalizer.normalize(nfc), () -> "closed under NFC: " + shown);
      assertEquals(
          once.equals(text), normalizer.isNormalized(text), () -> "isNormalized: " + shown);
    }
    String canonical = KhmerNormalizer.canonical().normalize(text);
    assertTrue(canonical.length() <= nfc.length(), () -> "not longer: " + shown);
    String repaired = KhmerNormalizer.repairing().normalize(text);
    assertEquals(repaired, KhmerNormalizer.repairing().normalize(canonical), shown);
    String key = KhmerNormalizer.searchKey().normalize(text);
    assertEquals(key, KhmerNormalizer.searchKey().normalize(canonical), shown);
    assertEquals(key, KhmerNormalizer.searchKey().normalize(repaired), shown);
  }

  @Property(tries = 5_000)
  void editsTellTheTextAndItsOffsets(@ForAll("texts") String text) {
    for (KhmerNormalizer normalizer : ALL) {
      Edits edits = new Edits();
      String normalized = normalizer.normalize(text, new StringBuilder(), edits).toString();
      assertEquals(normalizer.normalize(text), normalized);
      StringBuilder rebuilt = new StringBuilder();
      Edits.Iterator all = edits.getFineIterator();
      while (all.next()) {
        int source = all.sourceIndex();
        int target = all.destinationIndex();
        assertEquals(rebuilt.length(), target);
        String kept = text.substring(source, source + all.oldLength());
        String now = normalized.substring(target, target + all.newLength());
        if (!all.hasChange()) {
          assertEquals(kept, now);
        }
        rebuilt.append(now);
      }
      assertEquals(normalized, rebuilt.toString());
      checkMonotone(text.length(), normalized.length(), edits);
    }
  }

  private static void checkMonotone(int source, int target, Edits edits) {
    int last = 0;
    for (int i = 0; i <= source; i++) {
      int to = edits.getFineIterator().destinationIndexFromSourceIndex(i);
      assertTrue(last <= to && to <= target);
      last = to;
    }
    assertEquals(target, last);
    last = 0;
    for (int i = 0; i <= target; i++) {
      int from = edits.getFineIterator().sourceIndexFromDestinationIndex(i);
      assertTrue(last <= from && from <= source);
      last = from;
    }
  }

  @Property(tries = 10_000)
  void spanQuickCheckYesIsSound(@ForAll("texts") String text) {
    for (KhmerNormalizer normalizer : ALL) {
      int end = normalizer.spanQuickCheckYes(text);
      String head = text.substring(0, end);
      assertEquals(head, normalizer.normalize(head));
      assertEquals(normalizer.normalize(text), head + normalizer.normalize(text.substring(end)));
      assertEquals(normalizer.isNormalized(text), end == text.length());
    }
  }

  /** A base letter that no coeng stands before begins a cluster, whatever came before it. */
  @Property(tries = 10_000)
  void normalizingCommutesWithJoiningAtClusters(
      @ForAll("texts") String head, @ForAll("texts") String tail) {
    String before = head + "ក";
    String after = "ខ" + tail;
    for (KhmerNormalizer normalizer : ALL.subList(0, 4)) {
      assertEquals(
          normalizer.normalize(before) + normalizer.normalize(after),
          normalizer.normalize(before + after));
    }
  }

  /** What canonical level may do to the multiset of characters: join, retype, drop joiners. */
  @Property(tries = 10_000)
  void canonicalChangesCharactersOnlyAsItsRulesSay(@ForAll("texts") String text) {
    String before = NFC.normalize(text);
    String after = KhmerNormalizer.canonical().normalize(text);
    int e = gained('\u17C1', before, after);
    int aa = gained('\u17B6', before, after);
    int ii = gained('\u17B8', before, after);
    int oe = gained('\u17BE', before, after);
    int oo = gained('\u17C4', before, after);
    int shifters = gained('\u17C9', before, after) + gained('\u17CA', before, after);
    assertEquals(-gained('\u17BB', before, after), shifters); // a U becomes a shifter
    assertEquals(-ii, oe); // each new OE takes an II
    assertEquals(-e, oe + oo); // and an E or an OO, each new OO an E
    assertEquals(-oo, aa); // and what an OO takes or leaves is an AA
    assertTrue(gained('\u200C', before, after) <= 0);
    String others = "[\u17B6\u17B8\u17BB\u17BE\u17C1\u17C4\u17C9\u17CA\u200C]";
    assertEquals(sorted(before.replaceAll(others, "")), sorted(after.replaceAll(others, "")));
  }

  private static int gained(char c, String before, String after) {
    return (int)
        (after.chars().filter(x -> x == c).count() - before.chars().filter(x -> x == c).count());
  }

  private static String sorted(String text) {
    return text.chars().sorted().mapToObj(Character::toString).reduce("", String::concat);
  }

  @Property(tries = 20_000)
  void agreesWithTheRegularExpressions(@ForAll("plainTexts") String text) {
    assertEquals(
        RegexNormalizer.normalize(text),
        KhmerNormalizer.canonical().normalize(text),
        CodePoints.show(text));
  }

  /** The halves of vowels in every number up to eight, which random texts seldom reach. */
  @Example
  void agreesWithTheRegularExpressionsOnEveryHeapOfVowels() {
    String vowels = "\u17B6\u17B7\u17B8\u17BB\u17BE\u17C1\u17C4";
    List<String> heaps = List.of("ក");
    for (int size = 1; size <= 8; size++) {
      heaps =
          heaps.stream()
              .flatMap(
                  heap ->
                      vowels
                          .chars()
                          .filter(
                              vowel ->
                                  heap.length() == 1 || vowel >= heap.charAt(heap.length() - 1))
                          .mapToObj(vowel -> heap + (char) vowel))
              .toList();
      for (String heap : heaps) {
        assertEquals(
            RegexNormalizer.normalize(heap),
            KhmerNormalizer.canonical().normalize(heap),
            CodePoints.show(heap));
      }
    }
    assertEquals(3003, heaps.size());
  }

  /** Texts without joiners and loose coengs, which the regular expressions do not know. */
  @Provide
  static Arbitrary<String> plainTexts() {
    Arbitrary<String> base = Arbitraries.of("ក", "ម", "ប", "រ", "ឫ", "ដ");
    Arbitrary<String> part =
        Arbitraries.oneOf(
            Arbitraries.of(
                CodePoints.parse(
                        "17B6 17B7 17B8 17BB 17BC 17BE 17C1 17C4 17C6 17C7 17C9 17CA 17CC 17CD 17D0")
                    .split("")),
            base.map(letter -> "\u17D2" + letter));
    Arbitrary<String> cluster =
        net.jqwik.api.Combinators.combine(base, part.list().ofMaxSize(6))
            .as((letter, parts) -> letter + String.join("", parts));
    return cluster.list().ofMaxSize(3).map(list -> String.join("", list));
  }
}
