package kh.civic.json;

import static java.util.Objects.requireNonNull;

/**
 * A property that this version of the library does not know, met in a document of a higher minor
 * version.
 *
 * @param path where it stands, as a JSON Pointer (RFC 6901)
 * @param value its value as JSON text, without white space between tokens
 * @param formatVersion the version of the document, such as {@code 1.3}
 */
public record UnknownProperty(String path, String value, String formatVersion) {

  /** Creates one; no part may be null. */
  public UnknownProperty {
    requireNonNull(path, "path");
    requireNonNull(value, "value");
    requireNonNull(formatVersion, "formatVersion");
  }
}
