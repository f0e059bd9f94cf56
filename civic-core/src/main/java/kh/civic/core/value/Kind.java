package kh.civic.core.value;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import kh.civic.core.check.Checks;

/**
 * An entry of an open codelist: the constant that this version of the library knows, and the word
 * as received.
 *
 * <p>Codelists of kinds grow, so a word that is not known reads as {@code OTHER} and keeps its
 * word. A word is the constant's name in lower case with hyphens: {@code WORKING_GROUP} is {@code
 * working-group}. Immutable and thread-safe.
 *
 * <pre>{@code
 * Kind.parse(OrganizationKind.class, "working-group").value(); // WORKING_GROUP
 * Kind.parse(OrganizationKind.class, "guild").value();         // OTHER
 * Kind.parse(OrganizationKind.class, "guild").word();          // guild
 * }</pre>
 *
 * @param <E> the codelist, an enum with a constant {@code OTHER}
 */
public final class Kind<E extends Enum<E>> {

  private static final String OTHER = "OTHER";

  private final E value;
  private final String word;

  private Kind(E value, String word) {
    this.value = value;
    this.word = word;
  }

  /** Returns the kind of a known constant. */
  public static <E extends Enum<E>> Kind<E> of(E value) {
    return new Kind<>(requireNonNull(value, "value"), wordOf(value));
  }

  /**
   * Returns the kind that a word stands for, which is {@code OTHER} where the word is not known.
   *
   * @param codelist an enum with a constant {@code OTHER}
   * @param word words of {@code [a-z0-9]} joined by hyphens, at most 100 characters
   * @throws InvalidValueException if the word is not of the form
   */
  public static <E extends Enum<E>> Kind<E> parse(Class<E> codelist, String word) {
    requireNonNull(codelist, "codelist");
    Checks.checkWord("kind", requireNonNull(word, "word"));
    for (E constant : codelist.getEnumConstants()) {
      if (wordOf(constant).equals(word)) {
        return new Kind<>(constant, word);
      }
    }
    return new Kind<>(Enum.valueOf(codelist, OTHER), word);
  }

  /** Returns the word of a constant: its name in lower case, with hyphens. */
  public static String wordOf(Enum<?> constant) {
    return requireNonNull(constant, "constant").name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the constant, {@code OTHER} where the word is not known. */
  public E value() {
    return value;
  }

  /** Returns the word as received. */
  public String word() {
    return word;
  }

  /** Returns whether this is the given constant. */
  public boolean is(E constant) {
    return value == requireNonNull(constant, "constant");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Kind<?> that && value == that.value && word.equals(that.word);
  }

  @Override
  public int hashCode() {
    return word.hashCode();
  }

  /** Returns the word. */
  @Override
  public String toString() {
    return word;
  }
}
