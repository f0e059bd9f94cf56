package kh.civic.i18n.number;

import kh.civic.core.value.InvalidValueException;

/** Thrown when a text is not the number it was read as; says where it stops being one. */
public final class NumberParseException extends NumberFormatException {

  private static final long serialVersionUID = 1L;

  private final int errorIndex;

  NumberParseException(CharSequence text, int errorIndex, String expected) {
    super(
        new InvalidValueException("number", text, expected + " at index " + errorIndex)
            .getMessage());
    this.errorIndex = errorIndex;
  }

  /**
   * Returns the index into the text, in UTF-16 units, of the first character that does not fit; the
   * length of the text if it ends too early.
   */
  public int errorIndex() {
    return errorIndex;
  }
}
