package kh.civic.core.place;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import kh.civic.core.place.OfficialNote.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * Reads the words of a note beside a row: កែឈ្មោះពី X ទៅជា Y, បំបែកចេញពីភូមិ X, ភូមិថ្មី.
 *
 * <p>A note counts only where it fits its row: the name that it ends with has to be the row's, but
 * for signs, the word for the type and one letter, for such notes are typed by hand and some stand
 * one row too far down.
 *
 * @param meaning what it says
 * @param other the other name in it, without the word for a type
 */
record NoteText(Meaning meaning, Optional<String> other) {

  static final NoteText AS_PRINTED = new NoteText(Meaning.AS_PRINTED, Optional.empty());

  private static final String FROM = "ពី";
  private static final String BECAME = "ទៅជា";
  private static final ImmutableList<String> RENAMING = ImmutableList.of("កែឈ", "ប្តូរឈ", "ប្ដូរឈ");
  private static final ImmutableList<String> CHANGING = ImmutableList.of("ប្តូរ", "ប្ដូរ");
  private static final ImmutableList<String> SPLITTING =
      ImmutableList.of("បំបែកចេញពី", "បំបែកពី", "បែកចេញពី", "កាត់ចេញពី");
  private static final String NEW = "ថ្មី";
  private static final String MADE = "បង្កើត";
  private static final int LETTERS_FOR_ONE_EDIT = 5;

  private static final ImmutableMap<DivisionType, String> TYPES = types();

  private static ImmutableMap<DivisionType, String> types() {
    ImmutableMap.Builder<DivisionType, String> types = ImmutableMap.builder();
    for (DivisionType type : DivisionType.values()) {
      types.put(type, type.words().asList().get(0));
    }
    return types.buildOrThrow();
  }

  /** Returns what a note says of a row of a type and a Khmer name. */
  static NoteText of(String note, DivisionType type, String name) {
    String text = Spaces.collapse(Spaces.withoutZeroWidth(note));
    NoteText read = renamed(text, type, name);
    read = read == null ? split(text) : read;
    read = read == null ? created(text, type) : read;
    read = read == null ? upgraded(text, type, name) : read;
    return read == null ? AS_PRINTED : read;
  }

  private static @Nullable NoteText renamed(String text, DivisionType type, String name) {
    if (!startsWithAny(text, RENAMING)) {
      return null;
    }
    int from = text.indexOf(FROM);
    int became = text.indexOf(BECAME, Math.max(from, 0));
    if (from < 0 || became < 0 || text.indexOf(BECAME, became + 1) >= 0) {
      return null;
    }
    String before = withoutType(clean(text.substring(from + FROM.length(), became)), type);
    String after = withoutType(clean(text.substring(became + BECAME.length())), type);
    return before.isEmpty() || before.equals(after) || !isSame(after, withoutType(name, type))
        ? null
        : new NoteText(Meaning.RENAMED, Optional.of(before));
  }

  private static @Nullable NoteText split(String text) {
    for (String beginning : SPLITTING) {
      if (text.startsWith(beginning)) {
        String from = clean(text.substring(beginning.length()));
        for (String word : TYPES.values()) {
          if (from.startsWith(word) && from.length() > word.length()) {
            from = clean(from.substring(word.length()));
            break;
          }
        }
        return from.isEmpty() ? null : new NoteText(Meaning.SPLIT, Optional.of(from));
      }
    }
    return null;
  }

  private static @Nullable NoteText created(String text, DivisionType type) {
    String bare = Heading.letters(text);
    String word = Heading.letters(TYPES.getOrDefault(type, ""));
    return bare.equals(word + NEW) || bare.equals(MADE + NEW) || bare.equals(word + MADE + NEW)
        ? new NoteText(Meaning.CREATED, Optional.empty())
        : null;
  }

  /** Reads ប្តូរស្រុក X ទៅជាក្រុង X, behind whatever names the act. */
  private static @Nullable NoteText upgraded(String text, DivisionType type, String name) {
    for (String changing : CHANGING) {
      int start = text.indexOf(changing);
      int became = text.indexOf(BECAME, Math.max(start, 0));
      if (start < 0 || became < 0) {
        continue;
      }
      String before = clean(text.substring(start + changing.length(), became));
      String after = clean(text.substring(became + BECAME.length()));
      String word = TYPES.get(type);
      if (word == null || !after.startsWith(word) || !isSame(withoutType(after, type), name)) {
        return null;
      }
      for (Map.Entry<DivisionType, String> earlier : TYPES.entrySet()) {
        if (earlier.getKey() != type
            && earlier.getKey().level() == type.level()
            && before.startsWith(earlier.getValue())) {
          return new NoteText(Meaning.UPGRADED, Optional.of(before));
        }
      }
    }
    return null;
  }

  /** Returns the type of a level that a text in Khmer begins with. */
  static Optional<DivisionType> typeOf(String text, int level) {
    for (Map.Entry<DivisionType, String> type : TYPES.entrySet()) {
      if (type.getKey().level() == level && text.startsWith(type.getValue())) {
        return Optional.of(type.getKey());
      }
    }
    return Optional.empty();
  }

  /** Returns the text without spaces at its ends, and without signs that belong to no letter. */
  private static String clean(String text) {
    int start = 0;
    while (start < text.length()
        && (Spaces.isBlank(text.charAt(start)) || isDependent(text.charAt(start)))) {
      start += text.charAt(start) == '\u17D2' ? 2 : 1;
    }
    return Spaces.trim(text.substring(Math.min(start, text.length())));
  }

  private static boolean isDependent(char c) {
    return c >= '\u17B4' && c <= '\u17D3';
  }

  private static String withoutType(String text, DivisionType type) {
    String word = TYPES.getOrDefault(type, "");
    return text.startsWith(word) && text.length() > word.length()
        ? clean(text.substring(word.length()))
        : text;
  }

  /**
   * Returns whether two names are the same but for signs, spaces and at most one letter, which is
   * neither a digit nor the last letter: those tell neighbours apart (ត្នោត "ក", ត្នោត "ខ").
   */
  static boolean isSame(String one, String other) {
    String a = Heading.letters(one);
    String b = Heading.letters(other);
    if (a.equals(b)) {
      return true;
    }
    return Math.min(a.length(), b.length()) >= LETTERS_FOR_ONE_EDIT && differsByOne(a, b);
  }

  private static boolean differsByOne(String a, String b) {
    int start = 0;
    int shorter = Math.min(a.length(), b.length());
    while (start < shorter && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
      end++;
    }
    int longer = Math.max(a.length(), b.length());
    if (longer - start - end > 1) {
      return false;
    }
    char differing = (a.length() >= b.length() ? a : b).charAt(start);
    return end > 0 ? !Character.isDigit(differing) : isDependent(differing);
  }

  private static boolean startsWithAny(String text, ImmutableList<String> beginnings) {
    for (String beginning : beginnings) {
      if (text.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }
}
