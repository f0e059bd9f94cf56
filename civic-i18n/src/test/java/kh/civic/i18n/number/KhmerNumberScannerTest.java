package kh.civic.i18n.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kh.civic.core.value.Count;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KhmerNumberScannerTest {

  private static final KhmerNumberScanner SCANNER = KhmerNumberScanner.of(Separators.DETECT);

  private static String scan(String text) {
    return SCANNER.scan(text).stream()
        .map(
            match ->
                match.kind()
                    + " "
                    + match.reading().map(NumberReading::toString).orElse(match.digits())
                    + match.upper().map(upper -> ".." + upper).orElse(""))
        .collect(Collectors.joining("; "));
  }

  private static NumberMatch only(String text) {
    return Iterables.getOnlyElement(SCANNER.scan(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ជំងឺកូវីដ-១៩ មកដល់ប្រទេស|CARDINAL 19",
        "time before COVID-19), the latest|CARDINAL 19",
        "តាំងពីឆ្នាំ២០១៣មក|YEAR 2013",
        "សម្រាប់វគ្គនេះដែរ (២០២០) ក្រសួង|YEAR 2020",
        "ជាស៊េរីចំនួន៣ដង|CARDINAL 3",
        "គឺជាលើកទីមួយ|ORDINAL 1",
        "លើកទី៣|ORDINAL 3",
        "នៅក្នុងឆ្នាំ២០២៥ ។|YEAR 2025",
        "ឈានចូលឆ្នាំទីបី|ORDINAL 3",
        "ពីរដងក្នុងមួយឆ្នាំ|CARDINAL 2; CARDINAL 1",
        "ទូរស័ព្ទលេខ ០២៣ ២១៧ ៨៥៥ ។|PHONE 023217855",
        "ចំនួន ៧|CARDINAL 7",
        "ទាំង ៧និងអង្គការ|CARDINAL 7",
        "៣៦៧ នាក់ (ស្រី ២០៩ នាក់)|CARDINAL 367; CARDINAL 209",
        "ខែវិច្ឆិកា និងខែធ្នូ ឆ្នាំ២០២១|YEAR 2021",
        "ថ្ងៃទី១៥ ខែកុម្ភៈ ឆ្នាំ២០០២|ORDINAL 15; YEAR 2002",
        "ខែមករា ឆ្នាំ ២០០៣។|YEAR 2003",
        "ចំនួនបួន|CARDINAL 4",
        "ចំនួនប្រាំបី|CARDINAL 8",
        "ចំនួនប្រាំបួន|CARDINAL 9",
        "(GHP 2017-2021)|INTERVAL 2017..2021",
        "ឆ្នាំពីរពាន់ម្ភៃ|YEAR 2020",
        "គ.ស. ២០២០ ព.ស. ២៥៦៤|YEAR 2020; YEAR 2564",
        "រយ:ពេល|''",
        "អនុសាសន៍ គ.ជ.អ.ប ។ល។|''"
      })
  void theTrapsOfTheDocumentsAreReadRight(String text, String expected) {
    assertEquals(expected, scan(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "រួមជាមួយក្រសួង", "នីមួយៗ", "ណាមួយ", "អ្វីមួយ", "មួយៗ", "ក្មួយ", "ទោះបីជា", "ហាក់បីដូចជា",
        "រដូវប្រាំង", "ពីរបៀប", "ពីរដ្ឋាភិបាល", "ពីរោះ", "រយៈពេល", "រាប់ពាន់នាក់", "សាបសូន្យ",
            "H5N1",
        "គ.ស.ក", "(ក្រុង)", "IVX", "-", "("
      })
  void aNumberInsideAnotherWordIsNone(String text) {
    assertEquals("", scan(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "១៦លាននាក់|CARDINAL 16000000",
        "២,៥ លានដុល្លារ|CARDINAL 2500000",
        "១.២៣៤,៥|CARDINAL 1234.5",
        "១.២៣៤|CARDINAL 1234 or 1.234",
        "ចំនួន -៥ អង្សា|CARDINAL -5",
        "៥០%|PERCENTAGE 50",
        "ម្ភៃ ភាគរយ|PERCENTAGE 20",
        "១០-២០%|PERCENTAGE 10..20",
        "១០ ដល់ ២០ នាក់|INTERVAL 10..20",
        "ឆ្នាំ២០១៣ ដល់ឆ្នាំ២០២០|INTERVAL 2013..2020",
        "រវាង ១០ និង ២០|INTERVAL 10..20",
        "១០ – ២០|INTERVAL 10..20",
        "៥-៦លាន|INTERVAL 5000000..6000000",
        "២០-១០|CARDINAL 20; CARDINAL 10",
        "១-២-៣|CARDINAL 1; CARDINAL 2; CARDINAL 3",
        "ពីរបីនាក់|INTERVAL 2..3",
        "ពីរបីរយនាក់|INTERVAL 200..300",
        "ពីរ បី បួន|CARDINAL 2; CARDINAL 3; CARDINAL 4",
        "ថ្ងៃ១៥.០២.២០០២|CARDINAL 15; CARDINAL 2; CARDINAL 2002",
        "៧,៨,៩|CARDINAL 7; CARDINAL 8; CARDINAL 9",
        "ចំនួន០៤នាក់|CARDINAL 4",
        "១\u200B២៣|CARDINAL 123",
        "ចំនួន ១២ ០០០ នាក់|CARDINAL 12000",
        "២ ៥០០ ០០០|CARDINAL 2500000",
        "១២\u00A0៣៤៥|CARDINAL 12345",
        "១២ ៣៤៥|CARDINAL 12; CARDINAL 345",
        "កូវីដ\u200B-១៩|CARDINAL 19",
        "២០១៧\u200B-២០២១|INTERVAL 2017..2021",
        "៥ ទៅ ៦ នាក់|INTERVAL 5..6",
        "\u17F1\u17F2|CARDINAL 12",
        "ជាមួយបីនាក់|CARDINAL 3",
        "ប្រាំមួយរយហាសិប|CARDINAL 650",
        "+855 23 217 855|PHONE 85523217855",
        "៨៥៥ ២៣ ២១៧ ៨៥៥|PHONE 85523217855",
        "(855-23) 217 855|PHONE 85523217855",
        "(០២៣) ២១៧ ៨៥៥|PHONE 023217855",
        "(023 217 855)|PHONE 023217855",
        "012-345-678 / 0123456789|PHONE 012345678; PHONE 0123456789",
        "០,១២៣៤៥៦៧៨|CARDINAL 0.12345678"
      })
  void otherUsesOfNumbersAreToldApart(String text, String expected) {
    assertEquals(expected, scan(text));
  }

  @Test
  void listMarksStandAtTheHeadOfALine() {
    assertEquals(
        "LIST_MARK 1; LIST_MARK 12; LIST_MARK 3; LIST_MARK 4; LIST_MARK 2; CARDINAL 1.5; YEAR 2020",
        scan("១. កញ្ចប់\n  12) ឯកសារ\nគ. សំណើ\nIV. លិខិត\r\n(ខ) ច្បាប់\n១.៥ ម៉ែត្រ\n(២០២០)"));
    assertEquals("CARDINAL 1", scan("មាត្រា ១. ក្រុម"), "not at the head of a line");
    assertEquals("", scan("គ.ស.ក និង ក. ខ. គ."));
    NumberMatch mark = only("II. ការអនុវត្ត");
    assertEquals("II.", mark.text());
    assertEquals(0, mark.start());
    assertEquals(3, mark.end());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "៣៦៧ នាក់|EXACT|367",
        "ជិត ៥០០០|NEARLY|5000",
        "ជាង ១០|MORE_THAN|10",
        "ប្រហែល ២០|ABOUT|20",
        "ប្រមាណជា២០|ABOUT|20",
        "យ៉ាងតិច ៣|AT_LEAST|3",
        "យ៉ាងច្រើនចំនួន ៣|AT_MOST|3",
        "មិនតិចជាងបី|AT_LEAST|3",
        "មិនលើសពី ១០|AT_MOST|10",
        "លើសពី ១០|MORE_THAN|10",
        "១៨ឡើងទៅ|AT_LEAST|18",
        "ចាប់ពី ១៨ឆ្នាំឡើងទៅ|AT_LEAST|18",
        "ម្ភៃជាង|MORE_THAN|20",
        "លេខ១ជាងគេ|EXACT|1"
      })
  void qualifiersBecomePartOfTheCount(String text, Count.Qualifier qualifier, long number) {
    assertEquals(Optional.of(Count.of(qualifier, number)), only(text).count());
  }

  @Test
  void aCountIsNeverMorePreciseThanTheText() {
    assertEquals(Optional.of(Count.some()), only("អង្គការមួយចំនួន").count());
    assertEquals(Optional.of(Count.between(10, 20)), only("១០-២០ នាក់").count());
    assertEquals(Optional.of(Count.between(2, 3)), only("ពីរបីដង").count());
    assertEquals(Optional.of(Count.between(18, 35)), only("ចាប់ពី ១៨ ដល់ ៣៥ឆ្នាំ").count());
    for (String text :
        new String[] {
          "តិចជាង ១០",
          "១.២៣៤",
          "១,៥",
          "ឆ្នាំ២០២០",
          "២០១៧-២០២១",
          "ទី១",
          "៥០%",
          "ប្រហែល ១០-២០",
          "ជិត ០",
          "-៣",
          "៩០០៧១៩៩២៥៤៧៤០៩៩២",
          "០២៣ ២១៧ ៨៥៥"
        }) {
      assertEquals(Optional.empty(), only(text).count(), text);
    }
  }

  @Test
  void theSeparatorsAskedForDecide() {
    KhmerNumberScanner khmer = KhmerNumberScanner.of(Separators.KHMER);
    assertEquals(
        Optional.of(BigDecimal.valueOf(1234)),
        Iterables.getOnlyElement(khmer.scan("១.២៣៤ នាក់")).value());
    assertEquals(Optional.empty(), only("១.២៣៤").value());
  }

  @Test
  void digitsThatAreNoNumberAreReportedAndNotTakenForTwo() {
    KhmerNumberScanner khmer = KhmerNumberScanner.of(Separators.KHMER);
    assertEquals(
        "[MALFORMED \"១.២៣\" [5, 9), CARDINAL \"៤\" [10, 11) = 4]",
        khmer.scan("ចំនួន១.២៣ ៤").toString());
    NumberMatch match = Iterables.getOnlyElement(khmer.scan("-3.5%"));
    assertEquals(NumberMatch.Kind.MALFORMED, match.kind());
    assertEquals("-3.5", match.text());
    assertEquals(Optional.empty(), match.reading());
    assertEquals(Optional.empty(), match.count());
  }

  @Test
  void aNumberOfTheOtherCustomIsReportedAndNotTakenApart() {
    for (String text : new String[] {"1,234.56", "១,២៣៤,៥៦៧"}) {
      NumberMatch match =
          Iterables.getOnlyElement(KhmerNumberScanner.of(Separators.KHMER).scan(text + " នាក់"));
      assertEquals(NumberMatch.Kind.MALFORMED, match.kind());
      assertEquals(text, match.text());
    }
    assertEquals(
        NumberMatch.Kind.MALFORMED,
        Iterables.getOnlyElement(KhmerNumberScanner.of(Separators.WESTERN).scan("១២.៥០០,៥០"))
            .kind());
    assertEquals(3, KhmerNumberScanner.of(Separators.KHMER).scan("១៥.០២.២០០២").size());
  }

  @Test
  void aPartOfAWholeIsNotTwoNumbers() {
    for (String text : new String[] {"មួយភាគបី", "២ភាគ៣", "ពីរ ភាគ បី"}) {
      NumberMatch match = only("ក្នុង" + text + "នៃ");
      assertEquals(NumberMatch.Kind.FRACTION, match.kind(), text);
      assertEquals(text, match.text());
      assertEquals(Optional.empty(), match.reading());
    }
    assertEquals(NumberMatch.Kind.PERCENTAGE, only("ម្ភៃភាគរយ").kind());
    assertEquals(NumberMatch.Kind.CARDINAL, only("ពីរភាគី").kind());
    assertEquals(NumberMatch.Kind.CARDINAL, only("ពីរភាគ").kind());
  }

  @Test
  void moreDigitsThanAreReadAreReported() {
    String tooMany = "១".repeat(KhmerNumberParser.MAX_LENGTH + 1);
    assertEquals(NumberMatch.Kind.MALFORMED, only(tooMany).kind());
    assertEquals(
        ImmutableList.of(
            NumberMatch.Kind.CARDINAL, NumberMatch.Kind.MALFORMED, NumberMatch.Kind.CARDINAL),
        SCANNER.scan("១." + tooMany + ".១").stream()
            .map(NumberMatch::kind)
            .collect(ImmutableList.toImmutableList()));
  }

  @Test
  void groupsThatSpacesPartAreToldFromThoseTheyJoin() {
    assertEquals(List.of("111", "222", "333\u00A0444"), texts("111 222 333\u00A0444"));
    assertEquals(List.of("111 222 000"), texts("111 222 000"));
    assertEquals(List.of("111", "222", "5"), texts("111 222 5"));
  }

  @Test
  void aHyphenBeforeASpaceThatCannotBeSeenMarksNoListEntry() {
    assertEquals(List.of("១-\u200Bប្រាំ"), texts("១-\u200Bប្រាំ"));
    assertEquals(List.of("១-"), texts("១-\u200B ក"));
  }

  private static List<String> texts(String text) {
    return SCANNER.scan(text).stream().map(NumberMatch::text).toList();
  }

  @Test
  void aMatchTellsWhereItStandsAndWhatItSays() {
    NumberMatch match = only("ចំនួន ១០-២០ នាក់");
    assertEquals("INTERVAL \"១០-២០\" [6, 11) = 10 to 20", match.toString());
    assertEquals("1020", match.digits());
    assertEquals(match, only("ចំនួន ១០-២០ នាក់"));
    assertEquals(match.hashCode(), only("ចំនួន ១០-២០ នាក់").hashCode());
    assertNotEquals(match, only("ចំនួន ១០-២១ នាក់"));
    assertEquals("", only("ចំនួនបួន").digits());
    assertEquals("PHONE \"០២៣២១៧៨៥៥\" [0, 9)", only("០២៣២១៧៨៥៥").toString());
  }

  @Test
  void hostileTextCostsLinearTime() {
    for (String part :
        new String[] {
          "១",
          "១,",
          "១ ",
          "១១១ ",
          "១\u00A0១១១",
          "១១១\u00A0",
          "១-",
          "(",
          "+",
          "០១ ",
          "មួយ",
          "មួយ ",
          "មួយចុច",
          "សូន្យចុចសូន្យ",
          "លាន",
          "១លាន",
          "ទី",
          "ទី ",
          "រវាង១",
          "១ ដល់ ",
          "ក",
          "\n ",
          "I",
          "ប្រាំ ",
          "ជាងជា",
          "\u200B",
          "១\u200B",
          "ជិតដល់",
          "១ភាគ"
        }) {
      String text = part.repeat(20_000);
      assertTimeoutPreemptively(
          Duration.ofSeconds(10), () -> assertTrue(SCANNER.scan(text).size() <= text.length()));
    }
  }
}
