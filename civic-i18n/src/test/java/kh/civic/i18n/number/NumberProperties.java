package kh.civic.i18n.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.Iterables;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.math.BigInteger;
import kh.civic.i18n.number.KhmerNumberWords.Joiner;
import kh.civic.i18n.testkit.NumberArbitraries;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class NumberProperties {

  private final RuleBasedNumberFormat icu =
      new RuleBasedNumberFormat(new ULocale("km"), RuleBasedNumberFormat.SPELLOUT);

  @Provide
  Arbitrary<BigDecimal> numbers() {
    return NumberArbitraries.numbers();
  }

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void parseUndoesSpellInEveryStyle(
      @ForAll KhmerNumberWords style, @ForAll("numbers") BigDecimal number) {
    assertEquals(number, style.parse(style.spell(number)));
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void parseUndoesSpellWhateverTheSpaces(
      @ForAll("numbers") BigDecimal number, @ForAll KhmerNumberWords style) {
    String words = style.spell(number);
    assertEquals(number, KhmerNumberWords.standard().parse(" " + words + "\u200B"));
    BigDecimal whole = new BigDecimal(number.toBigInteger());
    String spaced = style.spell(whole).replace(" ", "").replace("\u200B", "");
    assertEquals(whole, KhmerNumberWords.standard().parse(spaced));
  }

  @Property(tries = 1000)
  void theStandardStyleAgreesWithIcuBelowATrillion(
      @ForAll @LongRange(max = 999_999_999_999L) long number) {
    KhmerNumberWords words = KhmerNumberWords.standard();
    String expected = icu.format(number);
    assertEquals(expected.replace("\u200B", ""), words.spell(number));
    assertEquals(BigDecimal.valueOf(number), words.parse(expected));
    assertEquals(
        expected, KhmerNumberWords.builder().joiner(Joiner.ZERO_WIDTH_SPACE).build().spell(number));
  }

  @Property(tries = 300)
  void ordinalsReadBack(@ForAll @LongRange long ordinal) {
    KhmerNumberWords words = KhmerNumberWords.standard();
    BigInteger expected = BigInteger.valueOf(ordinal);
    assertEquals(expected, words.parseOrdinal(words.spellOrdinal(ordinal)));
    assertEquals(expected, words.parseOrdinal("លើកទី" + KhmerDigits.toKhmer("" + ordinal)));
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void amountsReadBack(@ForAll KhmerNumberWords style, @ForAll KhmerAmount amount) {
    assertEquals(amount, style.parseAmount(style.spellAmount(amount)));
  }

  @Property(tries = 1000)
  void parseUndoesFormatWithEitherSeparators(
      @ForAll("numbers") BigDecimal number,
      @ForAll boolean khmer,
      @ForAll boolean ascii,
      @ForAll boolean grouped) {
    Separators separators = khmer ? Separators.KHMER : Separators.WESTERN;
    KhmerNumberFormat format = KhmerNumberFormat.of(separators);
    format = ascii ? format.withAsciiDigits() : format;
    format = grouped ? format : format.withoutGrouping();
    String text = format.format(number);
    assertEquals(number, KhmerNumberParser.of(separators).parse(text).value());
    assertTrue(KhmerNumberParser.of(Separators.DETECT).parse(text).values().contains(number));
  }

  @Property(tries = 500)
  void parseUndoesFormatOfAmounts(@ForAll KhmerAmount amount, @ForAll boolean khmer) {
    Separators separators = khmer ? Separators.KHMER : Separators.WESTERN;
    String text = KhmerNumberFormat.of(separators).format(amount);
    assertEquals(amount, KhmerNumberParser.of(separators).parseAmount(text));
  }

  @Property(tries = 300)
  void aLongIsFormattedLikeTheDecimal(@ForAll long number) {
    KhmerNumberFormat format = KhmerNumberFormat.of(Separators.WESTERN);
    String expected = format.format(BigDecimal.valueOf(number));
    assertEquals(expected, format.format(number));
    assertEquals(expected, format.format(BigInteger.valueOf(number)));
  }

  @Property(tries = 300)
  void listMarksReadBackInTheirStyleOnly(
      @ForAll CounterStyle style, @ForAll @IntRange(min = 1, max = 3999) int ordinal) {
    int entry = Math.min(ordinal, style.last());
    String mark = style.format(entry);
    for (CounterStyle other : CounterStyle.values()) {
      assertEquals(other == style ? entry : 0, other.read(mark));
    }
  }

  @Provide
  Arbitrary<String> runningText() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "០", "១", "៥", "២០២០", "៨៥៥", "០២៣", "៩៩៩", "1", "12", ".", ",", "-", "–", " ", "  ",
            "\n", "\u200B", "\u00A0", "(", ")", "%", "+", "មួយ", "ពីរ", "បី", "ប្រាំ", "ដប់", "សាម",
            "រយ", "ពាន់", "លាន", "ចុច", "ដក", "ទី", "ឆ្នាំ", "ដល់", "និង", "រវាង", "ជិត", "ជាង",
            "ចំនួន", "ភាគរយ", "ភាគ", "ក", "គ.", "ជា", "ៗ", "\u17D2", "I", "IV", "a", "\uD800",
            "សូន្យ", "កោដិ");
    return pieces.list().ofMaxSize(25).map(list -> String.join("", list));
  }

  @Property(tries = 5000)
  void matchesNeverOverlapAndReReadToTheSameValue(
      @ForAll("runningText") String text, @ForAll Separators separators) {
    KhmerNumberScanner scanner = KhmerNumberScanner.of(separators);
    int end = 0;
    for (NumberMatch match : scanner.scan(text)) {
      assertTrue(match.start() >= end && match.end() > match.start());
      end = match.end();
      assertEquals(text.substring(match.start(), match.end()), match.text());
      NumberMatch again = Iterables.getOnlyElement(scanner.scan(match.text()));
      assertEquals(match.text(), again.text());
      assertEquals(match.reading(), again.reading());
      assertEquals(match.upper(), again.upper());
    }
  }

  @Property(tries = 500)
  void anyTextIsScannedAndReadWithoutAnException(@ForAll String text) {
    assertTrue(KhmerNumberScanner.of(Separators.DETECT).scan(text).size() <= text.length());
  }
}
