package kh.civic.core.party;

import static java.util.Objects.requireNonNull;
import static kh.civic.core.check.Checks.checkNotBlank;

import kh.civic.core.check.Checks;

/**
 * An identifier that a register outside the dataset gives: a scheme and a value in it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param scheme the register, as words of {@code [a-z0-9]} joined by hyphens, such as {@code ncdd}
 * @param value the identifier exactly as the register writes it, leading zeros included; not blank
 */
public record Identifier(String scheme, String value) {

  /**
   * Creates an identifier.
   *
   * @throws kh.civic.core.value.InvalidValueException if the scheme is not of the form, or the
   *     value is blank
   */
  public Identifier {
    Checks.checkWord("scheme", requireNonNull(scheme, "scheme"));
    checkNotBlank("value", requireNonNull(value, "value"));
  }

  /** Returns an identifier. */
  public static Identifier of(String scheme, String value) {
    return new Identifier(scheme, value);
  }
}
