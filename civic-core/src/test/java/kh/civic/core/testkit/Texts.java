package kh.civic.core.testkit;

import java.util.List;

/** Words and tags that the generators draw from. */
final class Texts {

  /** Language tags in canonical case, the common ones first. */
  static final List<String> TAGS =
      List.of("en", "km", "und", "km-KH", "km-Latn", "fr", "zh-Hans", "en-GB", "en-x-civic");

  /** Words as documents print them: months, numbers, offices, both scripts in one word. */
  static final List<String> WORDS =
      List.of(
          "a",
          "council",
          "Commune/Sangkat",
          "D&D",
          "NGO",
          "« quoted »",
          "2003",
          "១៩៩៣",
          "ឆ្នាំ២០០២",
          "ខែកុម្ភៈ",
          "មករា",
          "មីនា",
          "មេសា",
          "ឧសភា",
          "មិថុនា",
          "កក្កដា",
          "សីហា",
          "កញ្ញា",
          "តុលា",
          "វិច្ឆិកា",
          "ធ្នូ",
          "ជិត ៥០០០",
          "ជាង ១០",
          "ប្រហែល ២០",
          "ម្ភៃមួយ",
          "ក្រុមប្រឹក្សាឃុំ",
          "សង្កាត់",
          "ខេត្តបាត់ដំបង",
          "រាជធានីភ្នំពេញ",
          "វិមជ្ឈការ",
          "អភិវឌ្ឍន៍",
          "ថ្នាក់ក្រោមជាតិ",
          "អង្គការមិនមែនរដ្ឋាភិបាល",
          "សង្គម\u200Bស៊ីវិល", // ZWSP between two words
          "ប៊ុន\u200C", // ZWNJ
          "កូវីដ-១៩",
          "ៗ",
          "៛",
          "𝟚", // outside the Basic Multilingual Plane
          "\"\\/",
          "tab\tand\nline");

  /** What stands between words: a space, nothing as in Khmer, ZWSP, NBSP. */
  static final List<String> JOINS = List.of(" ", "", "\u200B", "\u00A0", ", ");

  /** Texts that show nothing, from the empty one on. */
  static final List<String> BLANKS =
      List.of(
          "",
          " ",
          "\t",
          "\n",
          "   ",
          "\u2003",
          "\u3000",
          "\u00A0",
          "\u200B",
          "\u2060",
          "\uFEFF",
          "\u0000\u200C",
          "\u17B4\u17B5 ");

  /** Slugs of real things. */
  static final List<String> SLUGS =
      List.of("a", "ccc", "pact-cambodia", "0203", "eu-space-2", "commune-council-election-2002");

  private Texts() {}
}
