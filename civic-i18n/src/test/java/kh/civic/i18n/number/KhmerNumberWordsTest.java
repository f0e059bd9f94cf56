package kh.civic.i18n.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.ParsePosition;
import kh.civic.core.value.InvalidValueException;
import kh.civic.i18n.number.KhmerAmount.Currency;
import kh.civic.i18n.number.KhmerNumberWords.DecimalMark;
import kh.civic.i18n.number.KhmerNumberWords.Fraction;
import kh.civic.i18n.number.KhmerNumberWords.Joiner;
import kh.civic.i18n.number.KhmerNumberWords.LargeNumbers;
import kh.civic.i18n.number.KhmerNumberWords.Minus;
import kh.civic.i18n.number.KhmerNumberWords.Pronunciation;
import kh.civic.i18n.number.KhmerNumberWords.Thousands;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KhmerNumberWordsTest {

  private static final KhmerNumberWords WORDS = KhmerNumberWords.standard();

  @ParameterizedTest
  @CsvSource({
    "0, សូន្យ",
    "5, ប្រាំ",
    "7, ប្រាំពីរ",
    "10, ដប់",
    "19, ដប់ប្រាំបួន",
    "20, ម្ភៃ",
    "48, សែសិបប្រាំបី",
    "70, ចិតសិប",
    "367, បីរយហុកសិបប្រាំពីរ",
    "10000, មួយម៉ឺន",
    "123456, មួយសែនពីរម៉ឺនបីពាន់បួនរយហាសិបប្រាំមួយ",
    "1000000, មួយលាន",
    "3456000000, បីពាន់បួនរយហាសិបប្រាំមួយលាន",
    "120000000000, ដប់ពីរពាន់កោដិ",
    "1000000000000, មួយលានលាន",
    "3000000000000000, បីពាន់លានលាន",
    "1000000000000000000, មួយលានលានលាន",
    "6000000000000000000000, ប្រាំមួយពាន់លានលានលាន",
    "-123, ដកមួយរយម្ភៃបី",
    "123.456, មួយរយម្ភៃបីចុចបួនប្រាំប្រាំមួយ",
    "12.0005, ដប់ពីរចុចសូន្យសូន្យសូន្យប្រាំ",
    "12.30, ដប់ពីរចុចបីសូន្យ",
    "0.6, សូន្យចុចប្រាំមួយ",
    "-0.05, ដកសូន្យចុចសូន្យប្រាំ"
  })
  void theStandardStyleSpellsAndReads(BigDecimal number, String words) {
    assertEquals(words, WORDS.spell(number));
    assertEquals(number, WORDS.parse(words));
  }

  @Test
  void decimalsThatWouldJoinAreKeptApartByASpaceThatCanBeSeen() {
    assertEquals("សូន្យចុចប្រាំ មួយ", WORDS.spell(new BigDecimal("0.51")));
    assertEquals(new BigDecimal("0.51"), WORDS.parse("សូន្យចុចប្រាំ មួយ"));
    assertEquals(new BigDecimal("0.51"), WORDS.parse("សូន្យចុចប្រាំ\u200Bមួយ"));
    assertEquals(new BigDecimal("0.6"), WORDS.parse("សូន្យ ចុច ប្រាំមួយ"));
    assertEquals(new BigDecimal("600"), WORDS.parse("ប្រាំ មួយ រយ"), "an integer can only be 6");
  }

  @Test
  void aBuilderChoosesTheStyle() {
    KhmerNumberWords thousands =
        KhmerNumberWords.builder().thousands(Thousands.THOUSANDS).joiner(Joiner.SPACE).build();
    assertEquals("មួយ រយ ម្ភៃ បី ពាន់ បួន រយ", thousands.spell(123_400));
    KhmerNumberWords international =
        KhmerNumberWords.builder()
            .largeNumbers(LargeNumbers.INTERNATIONAL)
            .pronunciation(Pronunciation.SPOKEN)
            .minus(Minus.SUBTRACTED)
            .joiner(Joiner.ZERO_WIDTH_SPACE)
            .build();
    assertEquals(
        "លប_ប្រាំពិល_ទ្រីលាន_ពីរ_ប៊ីលាន_មួយ_លាន".replace('_', '\u200B'),
        international.spell(-7_002_001_000_000L));
    assertEquals(
        "មួយលានទ្រីលាន", international.spell(1_000_000_000_000_000_000L).replace("\u200B", ""));
    KhmerNumberWords numberFraction =
        KhmerNumberWords.builder().fraction(Fraction.NUMBER).decimalMark(DecimalMark.COMMA).build();
    assertEquals("ដប់ពីរក្បៀសសូន្យចិតសិបប្រាំបី", numberFraction.spell(new BigDecimal("12.078")));
  }

  @Test
  void decimalsAsANumberNeverEndWithAScaleWordOfTheWhole() {
    KhmerNumberWords words = KhmerNumberWords.builder().fraction(Fraction.NUMBER).build();
    assertEquals("ពីរចុចមួយសូន្យសូន្យសូន្យ", words.spell(new BigDecimal("2.1000")));
    assertEquals("ពីរចុចប្រាំរយ", words.spell(new BigDecimal("2.500")));
    assertEquals("ពីរចុចមួយពាន់ពីររយ", words.spell(new BigDecimal("2.1200")));
    for (String number : new String[] {"2.1000", "2.500", "2.1200", "2.50", "2.0", "2.0000"}) {
      BigDecimal decimal = new BigDecimal(number);
      assertEquals(decimal, words.parse(words.spell(decimal)));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2500000, ពីរចុចប្រាំលាន",
    "1250000, មួយចុចពីរប្រាំលាន",
    "1250000, មួយក្បៀសម្ភៃប្រាំ លាន",
    "1500000000, មួយចុចប្រាំ ពាន់លាន",
    "2500.5, ពីរពាន់ប្រាំរយចុចប្រាំ"
  })
  void aScaleWordBehindAFractionMultipliesTheWhole(BigDecimal number, String words) {
    assertEquals(number, WORDS.parse(words));
  }

  @ParameterizedTest
  @CsvSource({
    "1234.78, មួយពាន់ ពីររយ សាមសិបបួន ចុច ចិតសិបប្រាំបី",
    "10005.55, មួយម៉ឺនប្រាំចុចហាសិបប្រាំ",
    "12.0000, ដប់ពីរចុចសូន្យសូន្យសូន្យសូន្យ",
    "304000000000, បីសែនបួនពាន់លាន",
    "20000000, ពីរកោដិ",
    "1000000000001, មួយសែនកោដិមួយ",
    "33, សាមបី",
    "99, កៅប្រាំបួន",
    "6078, ប្រាំមួយពាន់ចិតប្រាំបី",
    "5689443, ប្រាំលានប្រាំមួយសែនប្រាំបីម៉ឺនប្រាំបួនពាន់បួនរយសែបី",
    "800000000, ប្រាំបីរយលាន",
    "16, ប្រាំមួយដណ្ដប់",
    "111, មួយរយមួយដណ្តប់",
    "71, ចឹតសិបមួយ",
    "85, ប៉ែត សិប ប្រាំ",
    "1000000000, មួយរយកោដិ",
    "17, ដប់ប្រាំពិល",
    "5246111515165, ប្រាំទ្រីលានពីររយសែសិបប្រាំមួយប៊ីលានមួយរយដប់មួយលានប្រាំសែនមួយម៉ឺនប្រាំពាន់មួយរយហុកសិបប្រាំ",
    "4444444444444444, បួនពាន់បួនរយសែសិបបួនទ្រីលានបួនរយសែសិបបួនប៊ីលានបួនរយសែសិបបួនលានបួនសែនបួនម៉ឺនបួនពាន់បួនរយសែសិបបួន",
    "9876543210123456789, ប្រាំបួនលានលានលាន ប្រាំបីរយចិតសិបប្រាំមួយពាន់លានលាន ប្រាំរយសែសិបបីលានលាន ពីររយដប់ពាន់លាន មួយរយម្ភៃបីលាន បួនសែនប្រាំម៉ឺនប្រាំមួយពាន់ប្រាំពីររយប៉ែតសិបប្រាំបួន",
    "7000000000000000000000000, ប្រាំពីរលានលានលានលាន"
  })
  void whatOthersWriteIsRead(BigDecimal number, String words) {
    assertEquals(number, WORDS.parse(words));
  }

  @Test
  void theSameWordInAnotherEncodingIsRead() {
    BigDecimal tenThousand = BigDecimal.valueOf(10_000);
    assertEquals(tenThousand, WORDS.parse("មួយ\u1798\u17C9\u17BA\u1793"));
    assertEquals(tenThousand, WORDS.parse("មួយ\u1798\u17BA\u17C9\u1793"));
    assertEquals(tenThousand, WORDS.parse("មួយ\u1798\u17BB\u17BA\u1793"));
    assertEquals(BigDecimal.valueOf(5), WORDS.parse("\u1794\u17D2\u179A\u17C6\u17B6"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|0",
        "abc|0",
        "រយ|0",
        "ពីរបី|3",
        "មួយពាន់មួយពាន់|10",
        "មួយពាន់ពាន់|7",
        "មួយលានពាន់|6",
        "ដប់ដប់|3",
        "សូន្យមួយ|5",
        "សូន្យរយ|5",
        "មួយៗ|3",
        "មួយចុច|6",
        "ដក|2",
        "ពីរ-បី|3",
        "សាម|0",
        "សិប|0",
        "សាមសិបសិប|6",
        "មួយ ឆ្នាំ|4",
        "១|0"
      })
  void whatIsNoNumberIsAnErrorWithItsPosition(String words, int index) {
    NumberParseException thrown =
        assertThrows(NumberParseException.class, () -> WORDS.parse(words));
    assertEquals(index, thrown.errorIndex(), thrown.getMessage());
    assertTrue(String.valueOf(thrown.getMessage()).contains("at index " + index));
  }

  @Test
  void inRunningTextTheLongestNumberIsRead() {
    ParsePosition position = new ParsePosition(7);
    assertEquals(BigDecimal.valueOf(8), WORDS.parse("ចំនួន៖ ប្រាំបី នាក់", position));
    assertEquals(14, position.getIndex());
    ParsePosition nothing = new ParsePosition(0);
    assertNull(WORDS.parse("ចំនួន", nothing));
    assertEquals(0, nothing.getIndex());
    assertEquals(0, nothing.getErrorIndex());
    ParsePosition prefix = new ParsePosition(0);
    assertEquals(BigDecimal.ONE, WORDS.parse("មួយរយៈពេល", prefix), "រយៈ is not រយ");
    assertEquals(3, prefix.getIndex());
    for (int outside : new int[] {-1, 4}) {
      ParsePosition beyond = new ParsePosition(outside);
      assertNull(WORDS.parse("មួយ", beyond));
      assertEquals(outside, beyond.getIndex());
      assertEquals(outside, beyond.getErrorIndex());
    }
  }

  @Test
  void aNumberWithoutANameIsRefused() {
    BigInteger limit = BigInteger.TEN.pow(24);
    for (LargeNumbers style : LargeNumbers.values()) {
      KhmerNumberWords words = KhmerNumberWords.builder().largeNumbers(style).build();
      BigDecimal largest = new BigDecimal(limit.subtract(BigInteger.ONE));
      assertEquals(largest, words.parse(words.spell(largest)));
      InvalidValueException thrown =
          assertThrows(InvalidValueException.class, () -> words.spell(limit));
      assertEquals("number: expected a number below 10^24, was \"1E+24\"", thrown.getMessage());
    }
    assertThrows(InvalidValueException.class, () -> WORDS.spell(new BigDecimal("1E+2000000000")));
    assertThrows(InvalidValueException.class, () -> WORDS.spell(new BigDecimal("1E-2000000000")));
    assertThrows(
        InvalidValueException.class,
        () ->
            KhmerNumberWords.builder()
                .fraction(Fraction.NUMBER)
                .build()
                .spell(new BigDecimal("0.1234567890123456789012345")));
  }

  @Test
  void theSmallestLongHasAName() {
    assertEquals(BigDecimal.valueOf(Long.MIN_VALUE), WORDS.parse(WORDS.spell(Long.MIN_VALUE)));
  }

  @Test
  void ordinalsAreSpelledAndRead() {
    assertEquals("ទីបី", WORDS.spellOrdinal(3));
    for (String text : new String[] {"ទីបី", "លើកទីបី", "លើកទី៣", "ទី 3", "លើក ទី\u200B០៣"}) {
      assertEquals(BigInteger.valueOf(3), WORDS.parseOrdinal(text), text);
    }
    for (String text : new String[] {"បី", "ទី", "ទីមួយចុចពីរ", "ទី៣ដង", "លើកបី", "ទីដកមួយ"}) {
      assertThrows(NumberParseException.class, () -> WORDS.parseOrdinal(text), text);
    }
    assertThrows(InvalidValueException.class, () -> WORDS.spellOrdinal(-1));
  }

  @ParameterizedTest
  @CsvSource({
    "5000, RIEL, ប្រាំពាន់រៀល",
    "100.32, RIEL, មួយរយចុចបីពីររៀល",
    "100, DOLLAR, មួយរយដុល្លារ",
    "100.01, DOLLAR, មួយរយដុល្លារមួយសេន",
    "-2.50, DOLLAR, ដកពីរដុល្លារហាសិបសេន",
    "0.99, DOLLAR, កៅសិបប្រាំបួនសេន",
    "-0.5, DOLLAR, ដកហាសិបសេន",
    "1.005, DOLLAR, មួយចុចសូន្យសូន្យប្រាំដុល្លារ"
  })
  void amountsAreSpelledAndRead(BigDecimal value, Currency currency, String words) {
    KhmerAmount amount = KhmerAmount.of(value, currency);
    assertEquals(words, WORDS.spellAmount(amount));
    assertEquals(amount, WORDS.parseAmount(words));
    assertEquals(amount, WORDS.parseAmount(words.replace("ដុល្លារ", " ដុល្លារ ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "មួយរយ",
        "រៀល",
        "មួយរៀលអាមេរិក",
        "មួយរៀលពីរសេនគត់គត់",
        "មួយដុល្លារអាមេរិក់",
        "គត់",
        "មួយដុល្លារពីរ",
        "មួយដុល្លារមួយរយសេន",
        "មួយចុចមួយដុល្លារពីរសេន",
        "មួយដុល្លារពីរសេនបី",
        "មួយយ៉េន"
      })
  void whatIsNoAmountIsAnError(String words) {
    assertThrows(NumberParseException.class, () -> WORDS.parseAmount(words));
  }

  @ParameterizedTest
  @CsvSource({
    "មួយ រៀល ហាសិប សេន, 1.50, RIEL",
    "មួយរៀលពីរសេន, 1.02, RIEL",
    "ដប់លានរៀលគត់, 10000000, RIEL",
    "ដប់ដុល្លារអាមេរិក, 10, DOLLAR",
    "ដប់ដុល្លារ អាមេរិក ពីរសេន គត់ , 10.02, DOLLAR",
    "ហាសិប សេន គត់, 0.50, DOLLAR",
    "ដកសូន្យដុល្លារប្រាំសេន, -0.05, DOLLAR",
    "ដកពីររៀលប្រាំសេន, -2.05, RIEL"
  })
  void amountsAreReadAsTheyAreSaid(String words, BigDecimal value, Currency currency) {
    assertEquals(KhmerAmount.of(value, currency), WORDS.parseAmount(words));
  }
}
