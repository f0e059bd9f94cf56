package kh.civic.i18n.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.NumberingSystem;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.text.ParseException;
import java.text.ParsePosition;
import org.junit.jupiter.api.Test;

/** Where this package follows ICU4J's CLDR data, and where it differs on purpose. */
class CldrAgreementTest {

  private static final ULocale KHMER_DIGITS = new ULocale("km-u-nu-khmr");
  private static final ULocale LATIN_DIGITS = new ULocale("km-u-nu-latn");
  private static final KhmerNumberWords WORDS = KhmerNumberWords.standard();

  private static RuleBasedNumberFormat spellOut() {
    return new RuleBasedNumberFormat(new ULocale("km"), RuleBasedNumberFormat.SPELLOUT);
  }

  @Test
  void digitsAndSeparatorsAreThoseOfCldr() {
    assertEquals(
        NumberingSystem.getInstanceByName("khmr").getDescription(),
        KhmerDigits.toKhmer("0123456789"));
    assertSymbols(DecimalFormatSymbols.getInstance(KHMER_DIGITS), Separators.KHMER);
    assertSymbols(DecimalFormatSymbols.getInstance(LATIN_DIGITS), Separators.WESTERN);
  }

  private static void assertSymbols(DecimalFormatSymbols symbols, Separators separators) {
    assertEquals(symbols.getGroupingSeparator(), separators.grouping());
    assertEquals(symbols.getDecimalSeparator(), separators.decimal());
    assertEquals('-', symbols.getMinusSign());
  }

  @Test
  void numbersInDigitsAreWrittenAsIcuWritesThem() {
    NumberFormat khmer = NumberFormat.getInstance(KHMER_DIGITS);
    NumberFormat latin = NumberFormat.getInstance(LATIN_DIGITS);
    for (long number : new long[] {0, -7, 999, 1000, 1_234_567, Long.MAX_VALUE, Long.MIN_VALUE}) {
      assertEquals(khmer.format(number), KhmerNumberFormat.of(Separators.KHMER).format(number));
      assertEquals(
          latin.format(number),
          KhmerNumberFormat.of(Separators.WESTERN).withAsciiDigits().format(number));
    }
  }

  @Test
  void theCurrencySignFollowsTheAmountAsInCldrButRielHaveNoDecimals() {
    NumberFormat icu = NumberFormat.getCurrencyInstance(KHMER_DIGITS);
    icu.setCurrency(com.ibm.icu.util.Currency.getInstance("KHR"));
    KhmerAmount amount = KhmerAmount.of(BigDecimal.valueOf(12_345), KhmerAmount.Currency.RIEL);
    String ours = KhmerNumberFormat.of(Separators.KHMER).format(amount);
    assertEquals("១២.៣៤៥៛", ours);
    assertEquals("១២.៣៤៥,០០៛", icu.format(12_345), "the sen has not been used for decades");
  }

  @Test
  void ordinalsAreSpelledAsIcuSpellsThem() {
    RuleBasedNumberFormat icu = spellOut();
    icu.setDefaultRuleSet("%spellout-ordinal");
    for (long ordinal : new long[] {0, 1, 15, 21, 107}) {
      assertEquals(icu.format(ordinal).replace("\u200B", ""), WORDS.spellOrdinal(ordinal));
    }
  }

  // Where ICU is wrong, or says nothing

  @Test
  void icuSpellsFiftyOneHundredthsAsSixTenths() {
    RuleBasedNumberFormat icu = spellOut();
    assertEquals(icu.format(0.6), icu.format(0.51));
    BigDecimal number = new BigDecimal("0.51");
    assertNotEquals(WORDS.spell(new BigDecimal("0.6")), WORDS.spell(number));
    assertEquals(number, WORDS.parse(WORDS.spell(number)));
  }

  @Test
  void icuFallsBackToDigitsAtATrillion() {
    assertEquals("1,000,000,000,000", spellOut().format(1_000_000_000_000L));
    assertEquals("មួយលានលាន", WORDS.spell(1_000_000_000_000L));
  }

  @Test
  void icuStopsWhereWordsAreNotSeparated() {
    ParsePosition position = new ParsePosition(0);
    assertEquals(1L, spellOut().parse("មួយរយ", position));
    assertEquals(3, position.getIndex());
    assertEquals(BigDecimal.valueOf(100), WORDS.parse("មួយរយ"));
  }

  @Test
  void icuReadsNoneOfTheOtherStyles() {
    RuleBasedNumberFormat icu = spellOut();
    icu.setLenientParseMode(true);
    for (String words :
        new String[] {"មួយប៊ីលាន", "មួយក្បៀសប្រាំ", "លបមួយ", "ចឹតសិប", "មួយកោដិ", "ប្រាំពិល"}) {
      ParsePosition position = new ParsePosition(0);
      Number theirs = icu.parse(words, position);
      boolean agrees =
          position.getIndex() == words.length()
              && WORDS.parse(words).compareTo(new BigDecimal(theirs.toString())) == 0;
      assertFalse(agrees, words);
    }
  }

  @Test
  void icuReadsOtherValuesWhereSeparatorsAreMisplaced() throws ParseException {
    NumberFormat khmer = NumberFormat.getInstance(KHMER_DIGITS);
    assertEquals(123L, khmer.parse("១.២៣"));
    assertThrows(
        NumberParseException.class, () -> KhmerNumberParser.of(Separators.KHMER).parse("១.២៣"));
    assertEquals(1.234, khmer.parse("១,២៣៤").doubleValue());
    assertTrue(KhmerNumberParser.of(Separators.DETECT).parse("១,២៣៤").isAmbiguous());
  }

  @Test
  void icuStopsAtAZeroWidthSpaceAndKnowsNoDivinationNumerals() throws ParseException {
    NumberFormat khmer = NumberFormat.getInstance(KHMER_DIGITS);
    assertEquals(1L, khmer.parse("១\u200B២"));
    assertEquals(
        BigDecimal.valueOf(12),
        KhmerNumberParser.of(Separators.KHMER).tolerant().parse("១\u200B២").value());
    assertThrows(ParseException.class, () -> khmer.parse("\u17F1"));
    assertEquals(BigDecimal.ONE, KhmerNumberParser.of(Separators.KHMER).parse("\u17F1").value());
  }
}
