package kh.civic.i18n.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import kh.civic.core.value.Count;
import kh.civic.core.value.Headcount;
import kh.civic.core.value.LocalizedText;
import kh.civic.core.value.PartialDate;
import kh.civic.core.value.Period;
import kh.civic.core.value.Recurrence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {

  @ParameterizedTest
  @CsvSource({
    "2002,       ឆ្នាំ២០០២,                    2002",
    "2002-02,    ខែកុម្ភៈ ឆ្នាំ២០០២,             February 2002",
    "2016-07-31, ថ្ងៃទី៣១ ខែកក្កដា ឆ្នាំ២០១៦,     31 July 2016",
    "2005~,      ប្រហែលឆ្នាំ២០០៥,               about 2005",
    "2005?,      ឆ្នាំ២០០៥ (មិនប្រាកដ),          2005 (uncertain)",
    "2005%,      ប្រហែលឆ្នាំ២០០៥ (មិនប្រាកដ),    about 2005 (uncertain)",
  })
  void datesAsFarAsTheyAreKnown(String date, String khmer, String english) {
    assertEquals(khmer, Labels.KHMER.label(PartialDate.parse(date)));
    assertEquals(english, Labels.ENGLISH.label(PartialDate.parse(date)));
  }

  @ParameterizedTest
  @CsvSource({
    "2002-02,         February 2002",
    "2017/2021,       from 2017 to 2021",
    "2021-11/2021-12, from November 2021 to December 2021",
    "2013/..,         from 2013 onwards",
    "2013/,           from 2013 to an unknown end",
    "../2020,         until 2020",
    "/2020,           from an unknown start to 2020",
  })
  void periodsWithOpenAndUnknownEndsToldApart(String period, String english) {
    assertEquals(english, Labels.ENGLISH.label(Period.parse(period)));
  }

  @ParameterizedTest
  @CsvSource({
    "2002-02,         ខែកុម្ភៈ ឆ្នាំ២០០២",
    "2017/2021,       ពីឆ្នាំ២០១៧ ដល់ឆ្នាំ២០២១",
    "2021-11/2021-12, ខែវិច្ឆិកា និងខែធ្នូ ឆ្នាំ២០២១",
    "2013/..,         ចាប់ពីឆ្នាំ២០១៣ តទៅ",
    "2013/,           ពីឆ្នាំ២០១៣ (មិនដឹងពេលបញ្ចប់)",
    "../2020,         ពីដើមមក រហូតដល់ឆ្នាំ២០២០",
    "/2020,           រហូតដល់ឆ្នាំ២០២០",
  })
  void periodsInKhmer(String period, String khmer) {
    assertEquals(khmer, Labels.KHMER.label(Period.parse(period)));
  }

  @Test
  void countsWithTheirQualifiers() {
    assertCount(Count.exactly(367), "៣៦៧", "367");
    assertCount(Count.nearly(5000), "ជិត ៥០០០", "nearly 5000");
    assertCount(Count.moreThan(10), "ជាង ១០", "more than 10");
    assertCount(Count.about(20), "ប្រហែល ២០", "about 20");
    assertCount(Count.atLeast(2), "យ៉ាងតិច ២", "at least 2");
    assertCount(Count.atMost(3), "យ៉ាងច្រើន ៣", "at most 3");
    assertCount(Count.between(18, 20), "ពី ១៨ ដល់ ២០", "from 18 to 20");
    assertCount(Count.some(), "មួយចំនួន", "some");
  }

  private static void assertCount(Count count, String khmer, String english) {
    assertEquals(khmer, Labels.KHMER.label(count));
    assertEquals(english, Labels.ENGLISH.label(count));
  }

  @Test
  void headcountsWithTheirParts() {
    Headcount trained =
        Headcount.builder().total(Count.exactly(367)).female(Count.exactly(209)).build();
    assertEquals("៣៦៧ នាក់ (ស្រី ២០៩ នាក់)", Labels.KHMER.label(trained));
    assertEquals("367 people (209 female)", Labels.ENGLISH.label(trained));
    Headcount some =
        Headcount.builder()
            .total(Count.some())
            .male(Count.nearly(9))
            .undisclosed(Count.some())
            .build();
    assertEquals(
        "មនុស្សមួយចំនួន (ប្រុស ជិត ៩ នាក់, មិនបញ្ជាក់ភេទមួយចំនួន)", Labels.KHMER.label(some));
    assertEquals("some people (nearly 9 male, some sex not disclosed)", Labels.ENGLISH.label(some));
    assertEquals(
        "1 person", Labels.ENGLISH.label(Headcount.builder().total(Count.exactly(1)).build()));
  }

  @Test
  void recurrencesWithTheWordsOfTheSource() {
    Recurrence.Builder twice =
        Recurrence.builder()
            .regularity(Recurrence.Regularity.FIXED)
            .times(2)
            .unit(Recurrence.Unit.YEAR);
    assertEquals("២ដងក្នុង១ឆ្នាំ", Labels.KHMER.label(twice.build()));
    assertEquals("2 times per year", Labels.ENGLISH.label(twice.build()));
    Recurrence everyTwoMonths = twice.times(1).every(2).unit(Recurrence.Unit.MONTH).build();
    assertEquals("១ដងក្នុង២ខែ", Labels.KHMER.label(everyTwoMonths));
    assertEquals("once every 2 months", Labels.ENGLISH.label(everyTwoMonths));
    Recurrence either =
        Recurrence.builder()
            .regularity(Recurrence.Regularity.AMBIGUOUS)
            .asPrinted(LocalizedText.of("en", "bi-monthly"))
            .build();
    assertEquals("អាចយល់បានច្រើនយ៉ាង (bi-monthly)", Labels.KHMER.label(either));
    assertEquals("can be read in several ways (bi-monthly)", Labels.ENGLISH.label(either));
  }
}
