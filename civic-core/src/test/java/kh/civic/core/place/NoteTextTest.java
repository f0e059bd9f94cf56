package kh.civic.core.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import kh.civic.core.place.OfficialNote.Meaning;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the notes of official spreadsheets say, and which names are one name. */
class NoteTextTest {

  @ParameterizedTest
  @CsvSource({
    "VILLAGE, តានី, កែឈ្មោះពី តានិ ទៅជា តានី, RENAMED, តានិ",
    "VILLAGE, តានី, ប្តូរឈ្មោះពីភូមិតានិ ទៅជាភូមិតានី, RENAMED, តានិ",
    "VILLAGE, តានី, ប្ដូរឈ្មោះពី តានិទៅជាតានី, RENAMED, តានិ",
    "VILLAGE, តានី, កែឈ្មោះពី តានី ទៅជា តានី, AS_PRINTED, ",
    "VILLAGE, តានី, កែឈ្មោះពី ទៅជា តានី, AS_PRINTED, ",
    "VILLAGE, តានី, កែឈ្មោះ តានិ ទៅជា តានី, AS_PRINTED, ",
    "VILLAGE, តានី, កែឈ្មោះពី តានិ, AS_PRINTED, ",
    "VILLAGE, តានី, កែឈ្មោះពី ក ទៅជា ខ ទៅជា តានី, AS_PRINTED, ",
    "VILLAGE, តានី, កែឈ្មោះពី តានិ ទៅជា ឫស្សី, AS_PRINTED, ",
    "VILLAGE, តានី, បំបែកចេញពីភូមិ ឫស្សី, SPLIT, ឫស្សី",
    "VILLAGE, តានី, បំបែកពី ឫស្សី, SPLIT, ឫស្សី",
    "VILLAGE, តានី, បែកចេញពីឃុំឫស្សី, SPLIT, ឫស្សី",
    "VILLAGE, តានី, កាត់ចេញពី ភូមិ, SPLIT, ភូមិ",
    "VILLAGE, តានី, បំបែកចេញពី, AS_PRINTED, ",
    "VILLAGE, តានី, ភូមិថ្មី, CREATED, ",
    "VILLAGE, តានី, បង្កើតថ្មី, CREATED, ",
    "VILLAGE, តានី, ភូមិបង្កើតថ្មី, CREATED, ",
    "VILLAGE, តានី, ឃុំថ្មី, AS_PRINTED, ",
    "MUNICIPALITY, តានី, ការប្តូរស្រុកតានី ទៅជាក្រុងតានី, UPGRADED, ស្រុកតានី",
    "MUNICIPALITY, តានី, ប្ដូរ ស្រុកតានី ទៅជា ក្រុងតានី, UPGRADED, ស្រុកតានី",
    "MUNICIPALITY, តានី, ប្តូរស្រុកតានី ទៅជាក្រុងឫស្សី, AS_PRINTED, ",
    "MUNICIPALITY, តានី, ប្តូរស្រុកតានី ទៅជាតានី, AS_PRINTED, ",
    "MUNICIPALITY, តានី, ប្តូរក្រុងតានី ទៅជាក្រុងតានី, AS_PRINTED, ",
    "MUNICIPALITY, តានី, ប្តូរឃុំតានី ទៅជាក្រុងតានី, AS_PRINTED, ",
    "MUNICIPALITY, តានី, ប្តូរស្រុកតានី, AS_PRINTED, "
  })
  void aNoteIsUnderstoodWhereItFitsItsRow(
      DivisionType type, String name, String note, Meaning meaning, String other) {
    NoteText read = NoteText.of(note, type, name);
    assertEquals(meaning, read.meaning());
    assertEquals(Optional.ofNullable(other), read.other());
  }

  @ParameterizedTest
  @CsvSource({
    "បាត់ដំបង, បាត់ដំបង, true",
    "បាត់ដំបង, បាត ដំបង, true", // One sign left out in the middle,
    "បាតដំបង, បាកដំបង, true", // one letter for another,
    "បាតដំបង, បាតដំបងំ, true", // a sign at the end,
    "បាតដំបង, បាតដំបងក, false", // but no letter there,
    "បាតដំបង, បាតដំបក, false",
    "បាតដំបង, កាកដំបង, false", // nor two letters,
    "កបាតដំបង, បាតដំបង, true",
    "ភូមិ១ខាង, ភូមិ២ខាង, false", // nor a digit;
    "ភូមិខាង, ភូមិ២ខាង, false",
    "កខគឃ, កឃគឃ, false", // and no edit of four letters.
    "កខគឃង, កងគឃង, true",
    "កខគឃ, កខគឃង, false",
    "កកកកកក, កកកកក, false"
  })
  void twoNamesAreOneButForALetterWithinThem(String one, String other, boolean same) {
    assertEquals(same, NoteText.isSame(one, other), one + " " + other);
    assertEquals(same, NoteText.isSame(other, one), other + " " + one);
    assertTrue(NoteText.isSame(one, one));
    assertFalse(NoteText.isSame(one, ""));
  }

  @ParameterizedTest
  @CsvSource({"ស្រុកតានី, 2, DISTRICT", "ក្រុងតានី, 2, MUNICIPALITY", "ភូមិតានី, 2, ", "តានី, 2, "})
  void theTypeOfALevelBeginsAText(String text, int level, DivisionType type) {
    assertEquals(Optional.ofNullable(type), NoteText.typeOf(text, level));
  }
}
