package kh.civic.i18n.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.Edits;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrthographyLexiconTest {

  private static KhmerNormalizer with(OrthographyLexicon lexicon) {
    return KhmerNormalizer.builder(Level.REPAIRED).lexicon(lexicon).build();
  }

  @ParameterizedTest
  @CsvSource({
    "កំណែទម្រង់វិមជ្ឍការ, កំណែទម្រង់វិមជ្ឈការ",
    "មូលដ្ឯាន, មូលដ្ឋាន",
    "អ៉ីយូដា, អ៊ីយូដា",
    "រយ:ពេលមួយថ្ងៃ, រយៈពេលមួយថ្ងៃ",
    "ដើម្បី:ការ, ដើម្បី:ការ", // that colon is real
    "ខែកុម្ភះ, ខែកុម្ភៈ",
    "ឲ្យ ឲ, ឱ្យ ឱ្យ",
    "ក្រង-ស្រក, ក្រុង-ស្រុក",
    "ក្រង-ស្រកា, ក្រង-ស្រកា", // another cluster at the end
    "ចង់ក្រង, ចង់ក្រង", // may be right by itself
  })
  void misprintsAreCorrectedWhereTheWordIsCertain(String printed, String meant) {
    assertEquals(meant, with(OrthographyLexicon.misprints()).normalize(printed));
  }

  @Test
  void noLevelUsesALexiconUnasked() {
    String printed = "វិមជ្ឍការ";
    for (Level level : Level.values()) {
      assertSame(printed, KhmerNormalizer.builder(level).build().normalize(printed));
    }
  }

  @Test
  void everyMisprintHasItsSourceAndIsCorrected() {
    for (OrthographyLexicon.Entry entry : OrthographyLexicon.misprints().entries()) {
      assertFalse(entry.source().isBlank());
      KhmerNormalizer normalizer = with(OrthographyLexicon.misprints());
      assertEquals(entry.spelling(), normalizer.normalize(entry.misspelling()));
      assertTrue(normalizer.isNormalized(entry.spelling()));
    }
  }

  @Test
  void usersExtendIt() {
    OrthographyLexicon more =
        OrthographyLexicon.misprints().plus("បាណន់", "បាណន់ស្រុក", "own list");
    assertEquals(OrthographyLexicon.misprints().entries().size() + 1, more.entries().size());
    IllegalArgumentException endless =
        assertThrows(IllegalArgumentException.class, () -> with(more));
    assertTrue(endless.getMessage().startsWith("lexicon: expected spellings without"));
    assertEquals(
        "កខ", with(OrthographyLexicon.empty().plus("កគ", "កខ", "own list")).normalize("កគ"));
  }

  @Test
  void theLongestMatchCounts() {
    OrthographyLexicon lexicon =
        OrthographyLexicon.empty().plus("កខ", "ង", "x").plus("កខគ", "ច", "x");
    assertEquals("ចង", with(lexicon).normalize("កខគកខ"));
  }

  @Test
  void contextOfOneEntryMayBeContextOfTheNext() {
    OrthographyLexicon lexicon =
        OrthographyLexicon.empty().plus("ងកា", "ងកី", "x").plus("ចាង", "ចីង", "x");
    assertEquals("ចីងកី", with(lexicon).normalize("ចាងកា"));
    Edits edits = new Edits();
    with(lexicon).normalize("ចាងកា", new StringBuilder(), edits);
    Edits.Iterator changes = edits.getFineChangesIterator();
    assertTrue(changes.next());
    assertEquals(0, changes.sourceIndex());
    assertEquals(2, changes.oldLength());
    assertTrue(changes.next());
    assertEquals(3, changes.sourceIndex());
  }

  @Test
  void contradictionsAndBadEntriesAreRefused() {
    OrthographyLexicon twice =
        OrthographyLexicon.of(
            List.of(
                new OrthographyLexicon.Entry("កខ", "ង", "x"),
                new OrthographyLexicon.Entry("កខ", "ច", "x")));
    assertThrows(IllegalArgumentException.class, () -> with(twice));
    OrthographyLexicon empty = OrthographyLexicon.empty();
    assertThrows(IllegalArgumentException.class, () -> empty.plus("ាក", "ក", "x"));
    assertThrows(IllegalArgumentException.class, () -> empty.plus("ក", "x".repeat(99), "x"));
    assertThrows(IllegalArgumentException.class, () -> empty.plus("ក", "ក", "x"));
    assertThrows(IllegalArgumentException.class, () -> empty.plus("ក", "ខ", " "));
  }
}
