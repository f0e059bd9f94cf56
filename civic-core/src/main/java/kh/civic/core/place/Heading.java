package kh.civic.core.place;

import com.google.common.collect.ImmutableMap;
import java.util.EnumSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A heading as offices and public files write it, cut into the words it is made of: {@code
 * commune_kh}, {@code khName}, {@code P-Code}, ឈ្មោះជាភាសាខ្មែរ.
 *
 * <p>Case, spaces and signs do not count. A heading is understood only if all of it is: {@code Post
 * Code} is no code of a division.
 *
 * @param column what the column holds; null for a name that does not say in which script
 * @param level the level that the heading names, such as 3 for {@code commune_kh}; 0 if none
 * @param pCode whether the column holds P-codes
 */
record Heading(@Nullable GazetteerColumn column, int level, boolean pCode) {

  private static final int MAX_LENGTH = 80;

  private enum Word {
    CODE,
    P_CODE,
    TYPE,
    NAME,
    /** The Khmer word for a name, which stands above Khmer names if nothing else is said. */
    KHMER_WORD_FOR_NAME,
    KHMER,
    LATIN,
    REFERENCE,
    NOTE,
    CHECKER,
    LEVEL_1,
    LEVEL_2,
    LEVEL_3,
    LEVEL_4,
    FILLER
  }

  private static final ImmutableMap<String, Word> WORDS = words();
  private static final int LONGEST =
      WORDS.keySet().stream().mapToInt(String::length).max().orElse(0);

  private static final ImmutableMap<EnumSet<Word>, GazetteerColumn> MEANINGS =
      ImmutableMap.<EnumSet<Word>, GazetteerColumn>builder()
          .put(EnumSet.of(Word.CODE), GazetteerColumn.CODE)
          .put(EnumSet.of(Word.TYPE), GazetteerColumn.TYPE)
          .put(EnumSet.of(Word.KHMER), GazetteerColumn.KHMER_NAME)
          .put(EnumSet.of(Word.LATIN), GazetteerColumn.LATIN_NAME)
          .put(EnumSet.of(Word.REFERENCE), GazetteerColumn.REFERENCE)
          .put(EnumSet.of(Word.NOTE), GazetteerColumn.OFFICIAL_NOTE)
          .put(EnumSet.of(Word.NOTE, Word.CHECKER), GazetteerColumn.CHECKER_NOTE)
          .buildOrThrow();

  private static ImmutableMap<String, Word> words() {
    ImmutableMap.Builder<String, Word> words = ImmutableMap.builder();
    put(words, Word.CODE, "code", "codes", "geocode", "កូដ", "លេខកូដ", "លេខសម្គាល់");
    put(words, Word.P_CODE, "pcode", "pcodes");
    put(words, Word.TYPE, "type", "types", "ប្រភេទ");
    put(words, Word.NAME, "name", "names");
    put(words, Word.KHMER_WORD_FOR_NAME, "ឈ្មោះ", "នាម");
    put(words, Word.KHMER, "khmer", "km", "kh", "khm", "ខ្មែរ");
    put(words, Word.LATIN, "latin", "english", "en", "eng", "roman", "romanized", "romanised");
    put(words, Word.LATIN, "ឡាតាំង", "អង់គ្លេស", "រ៉ូម៉ាំង");
    put(words, Word.REFERENCE, "reference", "references", "ref", "legalreference", "legalbasis");
    put(words, Word.REFERENCE, "យោង", "ឯកសារយោង", "លិខិតយោង", "លិខិតបទដ្ឋាន");
    put(words, Word.NOTE, "note", "notes", "remark", "remarks");
    put(words, Word.NOTE, "កំណត់សម្គាល់", "កំណត់សំគាល់", "សម្គាល់", "សំគាល់", "ផ្សេងៗ");
    put(words, Word.CHECKER, "checker", "bychecker", "អ្នកពិនិត្យ");
    put(words, Word.LEVEL_1, "province", "prov", "capital", "adm1", "admin1", "level1", "khaet");
    put(words, Word.LEVEL_1, "provincecapital", "ខេត្ត", "រាជធានី");
    put(words, Word.LEVEL_2, "district", "dist", "municipality", "khan", "srok", "krong", "adm2");
    put(words, Word.LEVEL_2, "admin2", "level2", "ស្រុក", "ក្រុង", "ខណ្ឌ");
    put(words, Word.LEVEL_3, "commune", "com", "comm", "sangkat", "khum", "adm3", "admin3");
    put(words, Word.LEVEL_3, "level3", "ឃុំ", "សង្កាត់");
    put(words, Word.LEVEL_4, "village", "vill", "phum", "adm4", "admin4", "level4", "ភូមិ");
    put(words, Word.FILLER, "in", "of", "the", "official", "division", "divisions", "admin");
    put(words, Word.FILLER, "language", "script", "letters", "unicode", "ncdd", "gazetteer");
    put(words, Word.FILLER, "ជា", "ភាសា", "អក្សរ", "ផ្លូវការ", "រដ្ឋបាល", "នៃ", "របស់");
    return words.buildOrThrow();
  }

  private static void put(
      ImmutableMap.Builder<String, Word> words, Word word, String... spellings) {
    for (String spelling : spellings) {
      words.put(letters(spelling), word);
    }
  }

  /** Returns what a heading says, or null if it is not understood. */
  static @Nullable Heading of(String text) {
    String letters = letters(text);
    EnumSet<Word> words = EnumSet.noneOf(Word.class);
    boolean understood =
        !letters.isEmpty()
            && letters.length() <= MAX_LENGTH
            && cut(letters, 0, words, new boolean[MAX_LENGTH + 1]);
    return understood ? of(words) : null;
  }

  /** Returns the letters and digits of a heading in lower case, with the signs of Khmer. */
  static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    String folded = Spaces.fold(text);
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Character.isLetterOrDigit(c) || (c >= '\u17B4' && c <= '\u17D3')) {
        letters.append(c);
      }
    }
    return letters.toString();
  }

  /** Cuts the rest into words, the longest first, and collects them; returns whether it can. */
  private static boolean cut(String letters, int start, EnumSet<Word> words, boolean[] failed) {
    if (start == letters.length()) {
      return true;
    }
    if (failed[start]) {
      return false;
    }
    for (int end = Math.min(letters.length(), start + LONGEST); end > start; end--) {
      Word word = WORDS.get(letters.substring(start, end));
      if (word != null && cut(letters, end, words, failed)) {
        words.add(word);
        return true;
      }
    }
    failed[start] = true;
    return false;
  }

  private static @Nullable Heading of(EnumSet<Word> words) {
    int level = level(words);
    boolean pCode = words.contains(Word.P_CODE);
    EnumSet<Word> said = EnumSet.copyOf(words);
    said.removeAll(EnumSet.of(Word.FILLER, Word.LEVEL_1, Word.LEVEL_2, Word.LEVEL_3, Word.LEVEL_4));
    if (pCode) {
      said.remove(Word.P_CODE);
      said.add(Word.CODE);
    }
    if (said.remove(Word.KHMER_WORD_FOR_NAME)) {
      said.add(said.contains(Word.LATIN) ? Word.LATIN : Word.KHMER);
    }
    if (said.size() == 2 && (said.contains(Word.KHMER) || said.contains(Word.LATIN))) {
      said.remove(Word.NAME);
    }
    for (Map.Entry<EnumSet<Word>, GazetteerColumn> meaning : MEANINGS.entrySet()) {
      if (said.equals(meaning.getKey())) {
        return new Heading(meaning.getValue(), level, pCode);
      }
    }
    return said.equals(EnumSet.of(Word.NAME)) ? new Heading(null, level, false) : null;
  }

  private static int level(EnumSet<Word> words) {
    for (int level = DivisionCode.LEVELS; level > 0; level--) {
      if (words.contains(Word.valueOf("LEVEL_" + level))) {
        return level;
      }
    }
    return 0;
  }
}
