package kh.civic.i18n.text;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.ibm.icu.text.Edits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kh.civic.i18n.script.KhmerChar;
import org.jspecify.annotations.Nullable;

/**
 * Normalizes Khmer text: one encoding for what looks the same, and on request the repair of certain
 * mistakes or a key to search by.
 *
 * <pre>{@code
 * KhmerNormalizer.canonical().normalize("ខែ្មរ"); // ខ្មែរ: the subscript before the vowel
 * }</pre>
 *
 * <p>The names are those of ICU's {@code Normalizer2} and {@code CaseMap}. The rules are those of
 * <a href="https://www.unicode.org/notes/tn61/">Unicode Technical Note #61</a>, version 2. For
 * every text, and at every level, normalizing twice changes no more than once, the outcome is in
 * NFC, and texts that are canonically equivalent have one outcome; a higher level applied to the
 * outcome of a lower one gives what it gives for the text itself. Outside Khmer script nothing
 * changes but what NFC changes. Any sequence of characters is accepted, unpaired surrogates
 * included, and takes time linear in its length.
 *
 * <p>Keep the original beside what levels above CANONICAL return: they lose what they repair.
 *
 * <p>Immutable and thread-safe.
 */
public final class KhmerNormalizer {

  private static final String INVISIBLE =
      ""
          + KhmerChar.SOFT_HYPHEN
          + KhmerChar.ZWSP
          + KhmerChar.ZWNJ
          + KhmerChar.ZWJ
          + KhmerChar.WORD_JOINER
          + KhmerChar.ZWNBSP;

  private static final KhmerNormalizer CANONICAL = builder(Level.CANONICAL).build();

  private final Level level;
  private final List<Pass> passes;

  /** How far before a change the reason for it may lie. */
  private final int context;

  private KhmerNormalizer(Builder builder) {
    level = builder.level;
    List<Pass> steps = builder.passes();
    LexiconPass words = LexiconPass.of(builder.lexicon, text -> apply(steps, text));
    if (words != null) {
      steps.add(words);
    }
    passes = List.copyOf(steps);
    context = words == null ? 0 : words.reach();
  }

  /** Returns the normalizer of level CANONICAL that keeps the subscript DA. */
  public static KhmerNormalizer canonical() {
    return CANONICAL;
  }

  /** Returns the normalizer of level REPAIRED that keeps the subscript DA. */
  public static KhmerNormalizer repairing() {
    return Repairing.INSTANCE;
  }

  /** Returns the normalizer of level SEARCH_KEY for the Khmer language. */
  public static KhmerNormalizer searchKey() {
    return SearchKey.INSTANCE;
  }

  /** Returns a builder with the options that the level has by default. */
  public static Builder builder(Level level) {
    return new Builder(requireNonNull(level, "level"));
  }

  /** Built when first asked for: most programs use one level. */
  private static final class Repairing {
    static final KhmerNormalizer INSTANCE = builder(Level.REPAIRED).build();
  }

  private static final class SearchKey {
    static final KhmerNormalizer INSTANCE = builder(Level.SEARCH_KEY).build();
  }

  /** Returns the level. */
  public Level level() {
    return level;
  }

  /**
   * Returns the normalized text: the same instance if the text is a String that is normalized
   * already.
   */
  public String normalize(CharSequence text) {
    return apply(passes, requireNonNull(text, "text").toString());
  }

  private static String apply(List<Pass> passes, String text) {
    String current = text;
    for (int i = 0; i < passes.size(); i++) {
      current = passes.get(i).apply(current, null);
    }
    return current;
  }

  /**
   * Appends the normalized text, and tells what changed where: an edit for each cluster that
   * changed, so that offsets can be carried over in both directions.
   *
   * @param edits reset first, and then filled; null if not wanted
   * @return the destination
   * @throws UncheckedIOException if the destination throws an {@link IOException}
   */
  @CanIgnoreReturnValue
  public <A extends Appendable> A normalize(
      CharSequence text, A destination, @Nullable Edits edits) {
    requireNonNull(text, "text");
    requireNonNull(destination, "destination");
    String normalized =
        edits == null ? normalize(text) : normalizeWithEdits(text.toString(), edits);
    try {
      destination.append(normalized);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return destination;
  }

  private String normalizeWithEdits(String text, Edits edits) {
    edits.reset();
    String current = text;
    Edits total = new Edits();
    total.addUnchanged(text.length());
    for (Pass pass : passes) {
      Edits step = new Edits();
      String next = pass.apply(current, step);
      if (step.hasChanges()) {
        total = new Edits().mergeAndAppend(total, step);
      }
      current = next;
    }
    Edits unchanged = new Edits();
    unchanged.addUnchanged(current.length());
    edits.mergeAndAppend(total, unchanged);
    return current;
  }

  /** Returns whether normalizing would change nothing. */
  public boolean isNormalized(CharSequence text) {
    requireNonNull(text, "text");
    String original = text.toString();
    return normalize(original).equals(original);
  }

  /**
   * Returns the end of a prefix that is normalized, and stays so whatever follows in the text: the
   * rest can be normalized by itself. Not always the longest such prefix.
   *
   * @return the length of the text if all of it is normalized
   */
  public int spanQuickCheckYes(CharSequence text) {
    requireNonNull(text, "text");
    String original = text.toString();
    Edits edits = new Edits();
    String normalized = normalizeWithEdits(original, edits);
    if (normalized.equals(original)) {
      return original.length();
    }
    Edits.Iterator changes = edits.getFineChangesIterator();
    int end = changes.next() ? changes.sourceIndex() : 0;
    end = Math.max(end - context, 0);
    while (end > 0 && !isCut(original, end)) {
      end--;
    }
    return end;
  }

  /** Before a letter, unless something before it may reach out to the letter. */
  private static boolean isCut(String text, int i) {
    char before = text.charAt(i - 1);
    return (KhmerChar.isLetter(text.charAt(i)) || text.charAt(i) < '\u0080')
        && before != KhmerChar.COENG
        && KhmerChar.isFirm(before)
        && Nfc.isInertOrKhmer(before);
  }

  /**
   * Returns what the rules of the encoding speak against, whatever the level of this normalizer:
   * what some level mends, and what only a reader can judge. Changes nothing.
   *
   * @return the findings ordered by their start; empty if there are none
   */
  public List<Finding> inspect(CharSequence text) {
    requireNonNull(text, "text");
    return Inspector.inspect(text.toString());
  }

  /** Chooses the level's options; see {@link KhmerNormalizer#builder}. Not thread-safe. */
  public static final class Builder {

    private final Level level;
    private CoengDa coengDa;
    private boolean modernKhmer = true;
    private ZeroWidth zwnj;
    private ZeroWidth zwsp;
    private OrthographyLexicon lexicon = OrthographyLexicon.empty();

    private Builder(Level level) {
      this.level = level;
      boolean key = level == Level.SEARCH_KEY;
      coengDa = key ? CoengDa.TO_TA : CoengDa.PRESERVE;
      zwnj = key ? ZeroWidth.REMOVE : ZeroWidth.PLACE;
      zwsp = key ? ZeroWidth.REMOVE : level == Level.REPAIRED ? ZeroWidth.PLACE : ZeroWidth.KEEP;
    }

    /** Sets what becomes of a subscript DA; kept by default, except in search keys. */
    @CanIgnoreReturnValue
    public Builder coengDa(CoengDa coengDa) {
      this.coengDa = requireNonNull(coengDa, "coengDa");
      return this;
    }

    /**
     * Sets the language of the text, Khmer ({@code km}) by default. In other languages of the
     * script U+17DD is a living vowel and U+17A8 may be a letter, and search keys keep them; and a
     * repair keeps U+200D behind a coeng, which marks final subscripts in Middle Khmer.
     */
    @CanIgnoreReturnValue
    public Builder language(Locale language) {
      String code = requireNonNull(language, "language").getLanguage();
      modernKhmer = code.equals("km") || code.equals("khm");
      return this;
    }

    /** Sets what becomes of U+200C; placed by default, removed in search keys. */
    @CanIgnoreReturnValue
    public Builder zwnj(ZeroWidth zwnj) {
      this.zwnj = requireNonNull(zwnj, "zwnj");
      return this;
    }

    /** Sets what becomes of U+200B; kept by default, placed in repairs, removed in search keys. */
    @CanIgnoreReturnValue
    public Builder zwsp(ZeroWidth zwsp) {
      this.zwsp = requireNonNull(zwsp, "zwsp");
      return this;
    }

    /** Sets the misspellings to replace; none by default. */
    @CanIgnoreReturnValue
    public Builder lexicon(OrthographyLexicon lexicon) {
      this.lexicon = requireNonNull(lexicon, "lexicon");
      return this;
    }

    /**
     * Returns the normalizer.
     *
     * @throws IllegalArgumentException if two entries of the lexicon give one misspelling two
     *     spellings, or if a spelling has a misspelling in it
     */
    public KhmerNormalizer build() {
      return new KhmerNormalizer(this);
    }

    private List<Pass> passes() {
      List<Pass> passes = new ArrayList<>();
      passes.add(clusters(false));
      if (level != Level.CANONICAL) {
        addRepairs(passes);
        passes.add(clusters(true));
      }
      String removed = removed();
      if (!removed.isEmpty()) {
        passes.add(new RemovalPass(removed));
      }
      if (level == Level.CANONICAL && zwsp == ZeroWidth.PLACE) {
        passes.add(new InvisiblePass("\u200B", "\u200B"));
      }
      if (level == Level.SEARCH_KEY) {
        addRepairs(passes);
        passes.add(clusters(true));
        passes.add(new FoldPass(modernKhmer, coengDa));
        // A fold can free U+17DD from the coeng that it held to its letter, so that it folds too.
        passes.add(clusters(true));
        passes.add(new FoldPass(modernKhmer, coengDa));
      } else if (level == Level.REPAIRED && !removed.isEmpty()) {
        addRepairs(passes);
      }
      if (passes.size() > 1 && !(passes.get(passes.size() - 1) instanceof ClusterPass)) {
        passes.add(clusters(level != Level.CANONICAL));
      }
      return passes;
    }

    private ClusterPass clusters(boolean repair) {
      return new ClusterPass(
          repair,
          level == Level.SEARCH_KEY ? CoengDa.PRESERVE : coengDa,
          zwnj == ZeroWidth.KEEP ? ZeroWidth.KEEP : ZeroWidth.PLACE);
    }

    private void addRepairs(List<Pass> passes) {
      String always = "" + KhmerChar.SOFT_HYPHEN + KhmerChar.WORD_JOINER + KhmerChar.ZWNBSP;
      String space = zwsp == ZeroWidth.KEEP ? "" : "\u200B";
      passes.add(new RepairPass());
      passes.add(
          new InvisiblePass(
              always + space + KhmerChar.ZWJ,
              always
                  + space
                  + (modernKhmer ? "\u200D" : "")
                  + (zwnj == ZeroWidth.KEEP ? "" : "\u200C")));
      passes.add(new LunarPass());
    }

    /** The characters that go wherever they stand next to a Khmer one. */
    private String removed() {
      if (level == Level.SEARCH_KEY && zwnj == ZeroWidth.REMOVE && zwsp == ZeroWidth.REMOVE) {
        return INVISIBLE;
      }
      return (zwnj == ZeroWidth.REMOVE ? "\u200C" : "")
          + (zwsp == ZeroWidth.REMOVE ? "\u200B" : "");
    }
  }
}
