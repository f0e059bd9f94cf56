package kh.civic.i18n.number;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import kh.civic.core.value.Count;

/**
 * What the words around a number in running text make of it: qualifiers that are part of a {@link
 * Count}, and words in which a number word is only a sequence of letters.
 */
final class NumberContext {

  /** Stands for "less than", which no count says; none of one number is BETWEEN. */
  private static final Count.Qualifier LESS_THAN = Count.Qualifier.BETWEEN;

  private static final String MORE = "ជាង";
  private static final String FROM = "ចាប់ពី";

  /** Words before a number; a longer one stands before those that it ends with. */
  private static final ImmutableMap<String, Count.Qualifier> BEFORE =
      ImmutableMap.<String, Count.Qualifier>builder()
          .put("មិនតិចជាង", Count.Qualifier.AT_LEAST)
          .put("មិនក្រោម", Count.Qualifier.AT_LEAST)
          .put("យ៉ាងតិច", Count.Qualifier.AT_LEAST)
          .put("យ៉ាងតិចណាស់", Count.Qualifier.AT_LEAST)
          .put("យ៉ាងហោចណាស់", Count.Qualifier.AT_LEAST)
          .put("តិចបំផុត", Count.Qualifier.AT_LEAST)
          .put("អប្បបរមា", Count.Qualifier.AT_LEAST)
          .put(FROM, Count.Qualifier.AT_LEAST)
          .put("មិនច្រើនជាង", Count.Qualifier.AT_MOST)
          .put("មិនលើសពី", Count.Qualifier.AT_MOST)
          .put("មិនលើស", Count.Qualifier.AT_MOST)
          .put("យ៉ាងច្រើន", Count.Qualifier.AT_MOST)
          .put("យ៉ាងច្រើនណាស់", Count.Qualifier.AT_MOST)
          .put("ច្រើនបំផុត", Count.Qualifier.AT_MOST)
          .put("អតិបរមា", Count.Qualifier.AT_MOST)
          .put("តិចជាង", LESS_THAN)
          .put("ទាបជាង", LESS_THAN)
          .put("តូចជាង", LESS_THAN)
          .put("ក្មេងជាង", LESS_THAN)
          .put("ខ្លីជាង", LESS_THAN)
          .put("ថោកជាង", LESS_THAN)
          .put("ក្រោម", LESS_THAN)
          .put("លើសពី", Count.Qualifier.MORE_THAN)
          .put("លើស", Count.Qualifier.MORE_THAN)
          .put(MORE, Count.Qualifier.MORE_THAN)
          .put("ប្រហែល", Count.Qualifier.ABOUT)
          .put("ប្រមាណ", Count.Qualifier.ABOUT)
          .put("ជិត", Count.Qualifier.NEARLY)
          .put("ស្ទើរតែ", Count.Qualifier.NEARLY)
          .buildOrThrow();

  /** Words directly behind a number. */
  private static final ImmutableMap<String, Count.Qualifier> BEHIND =
      ImmutableMap.of(
          "ឡើងទៅ",
          Count.Qualifier.AT_LEAST,
          "ចុះក្រោម",
          Count.Qualifier.AT_MOST,
          MORE,
          Count.Qualifier.MORE_THAN);

  /** What makes a comparison of ជាង behind a number: "than all", "than before". */
  private static final ImmutableList<String> COMPARED = ImmutableList.of("គេ", "មុន");

  /** Words that may stand between a qualifier and its number. */
  private static final ImmutableList<String> LINKS = ImmutableList.of("ចំនួន", "ជា", "ដល់", "មាន");

  /** Number words that are none behind or before certain letters. */
  private static final ImmutableMap<String, Letters> TRAPS =
      ImmutableMap.of(
          "មួយ",
          new Letters(ImmutableList.of("ជា", "នី", "ណា", "អ្វី"), ImmutableList.of("ៗ")),
          "បី",
          new Letters(ImmutableList.of("ទោះ", "ហាក់"), ImmutableList.of("ដូច", "បាច់")),
          "ប្រាំ",
          new Letters(ImmutableList.of(), ImmutableList.of("ង")),
          "សូន្យ",
          new Letters(ImmutableList.of("សាប", "បាត់"), ImmutableList.of("ឈឹង", "កាស")),
          // ពី ("from", "about") and a word that begins with រ
          "ពីរ",
          new Letters(
              ImmutableList.of(),
              ImmutableList.of(
                  "បស់",
                  "បៀប",
                  "បប",
                  "បាយការណ៍",
                  "បាំ",
                  "បង",
                  "បួស",
                  "ដ្ឋ",
                  "ដូវ",
                  "យៈ",
                  "លក",
                  "វាង",
                  "ងគ្រោះ",
                  "ងរបួស",
                  "ត់",
                  "ស់",
                  "ហូត",
                  "កឃើញ",
                  "កស៊ី",
                  "តនគិរី",
                  "តនមណ្ឌល",
                  "ណសិរ្ស",
                  "ស្មី",
                  "ថយន្ត",
                  "ថភ្លើង",
                  "ចនា",
                  "ញ្ជួយ")));

  private record Letters(ImmutableList<String> before, ImmutableList<String> behind) {}

  private NumberContext() {}

  /** Returns whether a lone number word only looks like one where it stands. */
  static boolean isTrap(String text, int start, int end) {
    Letters letters = TRAPS.get(text.substring(start, end));
    return letters != null
        && (letters.before().stream().anyMatch(word -> endsAt(text, word, start))
            || letters.behind().stream().anyMatch(word -> text.startsWith(word, end)));
  }

  /** Returns the count that a whole number is, qualified by the words around it, if it is one. */
  static Optional<Count> count(String text, int start, int end, long number) {
    Count.Qualifier qualifier = qualifier(text, start, end).orElse(Count.Qualifier.EXACT);
    long least = qualifier == Count.Qualifier.NEARLY ? 1 : 0;
    return qualifier != LESS_THAN && number >= least && number <= Count.MAX
        ? Optional.of(Count.of(qualifier, number))
        : Optional.empty();
  }

  /** Returns whether a word says more of an interval than its two bounds do. */
  static boolean isQualifiedInterval(String text, int start, int end) {
    return qualifier(text, start, end).isPresent() && !endsAt(text, FROM, skipBack(text, start));
  }

  /** Returns the qualifier before or behind a number. */
  private static Optional<Count.Qualifier> qualifier(String text, int start, int end) {
    int before = skipBack(text, start);
    for (String link : LINKS) {
      if (endsAt(text, link, before)) {
        Optional<Count.Qualifier> linked =
            qualifierBefore(text, skipBack(text, before - link.length()));
        if (linked.isPresent()) {
          return linked;
        }
      }
    }
    return qualifierBefore(text, before).or(() -> qualifierBehind(text, end));
  }

  private static Optional<Count.Qualifier> qualifierBefore(String text, int end) {
    for (Map.Entry<String, Count.Qualifier> word : BEFORE.entrySet()) {
      if (endsAt(text, word.getKey(), end)) {
        return Optional.of(word.getValue());
      }
    }
    return Optional.empty();
  }

  private static Optional<Count.Qualifier> qualifierBehind(String text, int start) {
    for (Map.Entry<String, Count.Qualifier> word : BEHIND.entrySet()) {
      if (text.startsWith(word.getKey(), start)) {
        boolean comparison =
            word.getKey().equals(MORE) && isComparison(text, start + MORE.length());
        return comparison ? Optional.empty() : Optional.of(word.getValue());
      }
    }
    return Optional.empty();
  }

  private static boolean isComparison(String text, int start) {
    int i = WordReader.skipJoiners(text, start);
    return COMPARED.stream().anyMatch(word -> text.startsWith(word, i))
        || (i < text.length() && KhmerNumberParser.valueOf(text.charAt(i)) >= 0)
        || NumberLexicon.longestAt(text, i) >= 0;
  }

  /** Returns whether the text has this word ending at an index. */
  static boolean endsAt(String text, String word, int end) {
    return text.startsWith(word, end - word.length());
  }

  /** Returns the index behind the last character before an index that is no joiner. */
  static int skipBack(String text, int start) {
    int i = start;
    while (i > 0 && WordReader.isJoiner(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }
}
