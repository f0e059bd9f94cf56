package kh.civic.i18n.text;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import kh.civic.i18n.script.KhmerChar;

/**
 * A cluster, the orthographic syllable of Khmer: a base letter and all that is written around it,
 * in the order in which it stands in the text.
 *
 * <pre>{@code
 * for (Cluster cluster : Cluster.in("ស្រុក")) {
 *   System.out.println(cluster.text()); // ស្រុ, then ក
 * }
 * }</pre>
 *
 * <p>Marks that have no base make a cluster of their own, without one. Digits, punctuation, spaces
 * and other scripts are in no cluster. Immutable and thread-safe.
 *
 * @param text the characters of the cluster, never empty
 * @param start the index of its first character in the text that was read
 * @param parts what it is made of, in the order of the text, without gaps
 */
public record Cluster(String text, int start, List<Part> parts) {

  /** What a part is in its cluster. */
  public enum Kind {
    /** A consonant or independent vowel. */
    BASE,
    /** U+17CC, a letter RO written above. */
    ROBAT,
    /**
     * U+17D2 with the letter that it makes a subscript of, and U+200D before it if it stands there.
     */
    COENG,
    /** U+17C9 MUUSIKATOAN or U+17CA TRIISAP, with U+200C behind it if it is held up. */
    SHIFTER,
    /** A dependent vowel. */
    VOWEL,
    /** Any other mark, NIKAHIT and REAHMUK among them. */
    SIGN,
    /** U+200C where it is not behind a shifter. */
    JOINER,
    /** U+17D2 without a letter; it ends its cluster. */
    LOOSE
  }

  /**
   * A part of a cluster.
   *
   * @param kind what it is
   * @param text its characters, never empty
   * @param start the index of its first character in the text that was read
   */
  public record Part(Kind kind, String text, int start) {

    /** Checks that nothing is null. */
    public Part {
      requireNonNull(kind, "kind");
      requireNonNull(text, "text");
    }

    /** Returns the index behind its last character. */
    public int end() {
      return start + text.length();
    }
  }

  /** Checks that nothing is null. */
  public Cluster {
    requireNonNull(text, "text");
    parts = List.copyOf(requireNonNull(parts, "parts"));
  }

  /** Returns the clusters of the text in order, each read when the iteration reaches it. */
  public static Iterable<Cluster> in(CharSequence text) {
    requireNonNull(text, "text");
    String copy = text.toString();
    return () -> new Reader(copy);
  }

  /** Returns the index behind its last character in the text that was read. */
  public int end() {
    return start + text.length();
  }

  /** Returns the base letter; empty if marks stand without one. */
  public Optional<Part> base() {
    return parts(Kind.BASE).stream().findFirst();
  }

  /** Returns the subscripts, in the order of the text. */
  public List<Part> coengs() {
    return parts(Kind.COENG);
  }

  /** Returns the first register shifter, if any. */
  public Optional<Part> shifter() {
    return parts(Kind.SHIFTER).stream().findFirst();
  }

  /** Returns the dependent vowels, in the order of the text. */
  public List<Part> vowels() {
    return parts(Kind.VOWEL);
  }

  /** Returns the signs, in the order of the text; neither ROBAT nor the shifters. */
  public List<Part> signs() {
    return parts(Kind.SIGN);
  }

  private List<Part> parts(Kind kind) {
    return parts.stream().filter(part -> part.kind() == kind).toList();
  }

  private static final class Reader implements Iterator<Cluster> {

    private final String text;
    private int next;

    Reader(String text) {
      this.text = text;
      skip();
    }

    private void skip() {
      while (next < text.length()
          && !KhmerChar.isLetter(text.charAt(next))
          && text.charAt(next) != KhmerChar.COENG
          && !KhmerChar.isMark(text.charAt(next))) {
        next++;
      }
    }

    @Override
    public boolean hasNext() {
      return next < text.length();
    }

    @Override
    public Cluster next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      int start = next;
      List<Part> parts = new ArrayList<>();
      boolean base = KhmerChar.isLetter(text.charAt(start));
      if (base) {
        add(parts, Kind.BASE, start + 1);
      }
      boolean loose = false;
      while (readPart(parts)) {
        boolean wasLoose = loose;
        loose = parts.get(parts.size() - 1).kind() == Kind.LOOSE;
        boolean coengNext = hasNext() && text.charAt(next) == KhmerChar.COENG;
        if (base && ((wasLoose || loose) && !(loose && coengNext))) {
          break;
        }
      }
      Cluster cluster = new Cluster(text.substring(start, next), start, parts);
      skip();
      return cluster;
    }

    private boolean readPart(List<Part> parts) {
      if (!hasNext()) {
        return false;
      }
      char c = text.charAt(next);
      if (c == KhmerChar.COENG) {
        int letter = KhmerChar.subscript(text, next);
        add(parts, letter < 0 ? Kind.LOOSE : Kind.COENG, Math.max(letter, next) + 1);
        return true;
      }
      if (KhmerChar.isMark(c)) {
        add(parts, kind(c), next + 1);
        return true;
      }
      if (c == KhmerChar.ZWJ && KhmerChar.isJoinedSubscript(text, next)) {
        add(parts, Kind.COENG, KhmerChar.subscript(text, next + 1) + 1);
        return true;
      }
      int end = next;
      while (end < text.length() && text.charAt(end) == KhmerChar.ZWNJ) {
        end++;
      }
      if (end > next && KhmerChar.continuesCluster(text, end)) {
        add(parts, Kind.JOINER, end);
        return true;
      }
      return false;
    }

    private void add(List<Part> parts, Kind kind, int end) {
      parts.add(new Part(kind, text.substring(next, end), next));
      next = end;
    }

    private static Kind kind(char mark) {
      return switch (KhmerChar.of(mark)) {
        case ROBAT -> Kind.ROBAT;
        case SHIFTER -> Kind.SHIFTER;
        case PRE_VOWEL, BELOW_VOWEL, ABOVE_VOWEL, POST_VOWEL -> Kind.VOWEL;
        default -> Kind.SIGN;
      };
    }
  }
}
