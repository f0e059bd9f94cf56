package kh.civic.i18n.text;

import com.ibm.icu.text.Edits;
import com.ibm.icu.util.BytesTrie;
import com.ibm.icu.util.CharsTrie;
import com.ibm.icu.util.CharsTrieBuilder;
import com.ibm.icu.util.StringTrieBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import kh.civic.i18n.script.KhmerChar;
import org.jspecify.annotations.Nullable;

/** Replaces misspellings of a lexicon, longest match first, from base to end of cluster. */
final class LexiconPass implements Pass {

  /**
   * What an entry changes, in the spellings as the other steps leave them.
   *
   * @param before how many characters of the misspelling stay at its head
   * @param after how many stay at its tail
   */
  private record Change(String misspelling, String spelling, int before, int after) {

    static Change of(String misspelling, String spelling) {
      int least = Math.min(misspelling.length(), spelling.length());
      int before = 0;
      while (before < least && misspelling.charAt(before) == spelling.charAt(before)) {
        before++;
      }
      while (before > 0 && !(isBoundary(misspelling, before) && isBoundary(spelling, before))) {
        before--;
      }
      int after = 0;
      while (after < least - before
          && misspelling.charAt(misspelling.length() - 1 - after)
              == spelling.charAt(spelling.length() - 1 - after)) {
        after++;
      }
      while (after > 0
          && !(isBoundary(misspelling, misspelling.length() - after)
              && isBoundary(spelling, spelling.length() - after))) {
        after--;
      }
      return new Change(misspelling, spelling, before, after);
    }

    String replacement() {
      return spelling.substring(before, spelling.length() - after);
    }
  }

  private static final int ROUNDS = 4;

  private final CharsTrie misspellings;
  private final List<Change> changes;
  private final int longest;

  private LexiconPass(CharsTrie misspellings, List<Change> changes) {
    this.misspellings = misspellings;
    this.changes = changes;
    longest = changes.stream().mapToInt(change -> change.misspelling().length()).max().orElse(0);
  }

  /**
   * Returns the step for a lexicon, or null if the other steps leave it nothing to do.
   *
   * @param normalize the other steps
   * @throws IllegalArgumentException if two entries contradict each other, or if a spelling has a
   *     misspelling in it
   */
  static @Nullable LexiconPass of(OrthographyLexicon lexicon, UnaryOperator<String> normalize) {
    Map<String, String> spellings = new HashMap<>();
    List<Change> changes = new ArrayList<>();
    CharsTrieBuilder trie = new CharsTrieBuilder();
    for (OrthographyLexicon.Entry entry : lexicon.entries()) {
      String misspelling = normalize.apply(entry.misspelling());
      String spelling = normalize.apply(entry.spelling());
      String known = spellings.putIfAbsent(misspelling, spelling);
      if (known != null && !known.equals(spelling)) {
        throw new IllegalArgumentException(
            "lexicon: expected one spelling for \""
                + misspelling
                + "\", was \""
                + known
                + "\" and \""
                + spelling
                + '"');
      }
      if (known == null && !misspelling.equals(spelling)) {
        trie.add(misspelling, changes.size());
        changes.add(Change.of(misspelling, spelling));
      }
    }
    if (changes.isEmpty()) {
      return null;
    }
    LexiconPass pass =
        new LexiconPass(trie.build(StringTrieBuilder.Option.SMALL), List.copyOf(changes));
    pass.checkEnds();
    return pass;
  }

  private void checkEnds() {
    for (Change change : changes) {
      if (!applyOnce(change.spelling(), null).equals(change.spelling())) {
        throw new IllegalArgumentException(
            "lexicon: expected spellings without a misspelling in them, was \""
                + change.spelling()
                + '"');
      }
    }
  }

  /** How far before a change the reason for it may lie. */
  int reach() {
    return longest * ROUNDS;
  }

  private static boolean isBoundary(String text, int i) {
    return i == text.length()
        || !(KhmerChar.isMark(text.charAt(i))
            || text.charAt(i) == KhmerChar.COENG
            || KhmerChar.isZeroWidth(text.charAt(i))
            || (i > 0
                && KhmerChar.isLetter(text.charAt(i))
                && text.charAt(i - 1) == KhmerChar.COENG));
  }

  /**
   * Goes over the text again where a replacement has made another misspelling with its neighbours,
   * but not for ever: no lexicon of words needs more rounds.
   */
  @Override
  public String apply(String text, @Nullable Edits edits) {
    Edits total = edits;
    String current = text;
    for (int round = 0; round < ROUNDS; round++) {
      Edits step = edits == null ? null : new Edits();
      String next = applyOnce(current, step);
      if (edits != null && step != null && total != null) {
        total = round == 0 ? step : new Edits().mergeAndAppend(total, step);
      }
      if (next.equals(current)) {
        break;
      }
      current = next;
    }
    if (edits != null && total != null) {
      Edits unchanged = new Edits();
      unchanged.addUnchanged(current.length());
      edits.mergeAndAppend(total, unchanged);
    }
    return current;
  }

  private String applyOnce(String text, @Nullable Edits edits) {
    Rewrite rewrite = new Rewrite(text, edits);
    CharsTrie trie = new CharsTrie(misspellings);
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      if (KhmerChar.isLetter(text.charAt(i)) && isBoundary(text, i)) {
        Change change = longestMatch(text, i, trie.reset());
        if (change != null && i + change.before() >= done) {
          done = i + change.misspelling().length() - change.after();
          rewrite.replace(i + change.before(), done);
          rewrite.append(change.replacement());
        }
      }
    }
    return rewrite.finish();
  }

  private @Nullable Change longestMatch(String text, int start, CharsTrie trie) {
    Change longest = null;
    BytesTrie.Result result = BytesTrie.Result.INTERMEDIATE_VALUE;
    for (int i = start; i < text.length() && result.hasNext(); i++) {
      result = trie.next(text.charAt(i));
      if (result.hasValue() && isBoundary(text, i + 1)) {
        longest = changes.get(trie.getValue());
      }
    }
    return longest;
  }
}
