package kh.civic.core.party;

import static kh.civic.core.check.Checks.checkNotBlank;

import java.util.Optional;
import kh.civic.core.value.IncompleteBuilderException;
import kh.civic.core.value.InvalidValueException;
import kh.civic.core.value.LocalizedText;
import org.immutables.value.Value;

/**
 * A way to reach a person or an organization.
 *
 * <p>{@code toString} leaves the value out, so that it does not end up in logs. Immutable and
 * thread-safe.
 */
@Value.Immutable
public sealed interface ContactPoint permits ImmutableContactPoint {

  /** By what means; the contact types of Popolo. */
  enum Type {
    /** A postal address. */
    ADDRESS,
    /** A mobile telephone. */
    CELL,
    /** An e-mail address. */
    EMAIL,
    /** A fax machine. */
    FAX,
    /** A web page. */
    URL,
    /** A telephone. */
    VOICE
  }

  /** Returns by what means. */
  Type type();

  /** Returns the number or address as printed, leading zeros and spaces included; not blank. */
  @Value.Redacted
  String value();

  /** Returns what the contact is for, if given. */
  Optional<LocalizedText> label();

  /** Returns a contact without a label. */
  static ContactPoint of(Type type, String value) {
    return builder().type(type).value(value).build();
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that begins with all properties of this. */
  Builder toBuilder();

  private void check() {
    checkNotBlank("value", value());
  }

  /** Builds a {@link ContactPoint}; not thread-safe. */
  final class Builder extends ImmutableContactPoint.Builder {
    Builder() {}

    /**
     * Builds the contact.
     *
     * @throws IncompleteBuilderException if a required property is missing; the message names all
     * @throws InvalidValueException if the value is blank
     */
    @Override
    public ContactPoint build() {
      ContactPoint contactPoint = super.build();
      contactPoint.check();
      return contactPoint;
    }
  }
}
