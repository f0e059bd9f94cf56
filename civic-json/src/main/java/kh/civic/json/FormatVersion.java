package kh.civic.json;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kh.civic.core.value.InvalidValueException;

/**
 * The version of the format that a document is written in.
 *
 * @param major grows when readers of the version before would misread or refuse what they know
 * @param minor grows when properties are added
 */
record FormatVersion(int major, int minor) {

  /** The property that holds it. */
  static final String PROPERTY = "formatVersion";

  /** The version that is written, and up to which every property is known. */
  static final FormatVersion CURRENT = new FormatVersion(1, 0);

  private static final String NUMBER = "(0|[1-9][0-9]{0,3})";
  private static final Pattern FORM = Pattern.compile(NUMBER + "\\." + NUMBER);

  /** The versions that are read, as a pattern for the schema. */
  static final String READABLE = "^" + CURRENT.major + "\\." + NUMBER + "$";

  static FormatVersion parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new InvalidValueException(
          PROPERTY, text, "a version such as " + CURRENT + ", two numbers joined by a full stop");
    }
    return new FormatVersion(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
  }

  static Optional<FormatVersion> tryParse(String text) {
    return Optional.of(text).filter(form -> FORM.matcher(form).matches()).map(FormatVersion::parse);
  }

  /** Why a document of this version, which is not readable, is refused. */
  String refusal() {
    return "This document has format version "
        + this
        + ", and this library reads version "
        + CURRENT.major
        + " only";
  }

  boolean isReadable() {
    return major == CURRENT.major;
  }

  /** Whether documents of this version may have properties that are not known here. */
  boolean isNewer() {
    return minor > CURRENT.minor;
  }

  @Override
  public String toString() {
    return major + "." + minor;
  }
}
