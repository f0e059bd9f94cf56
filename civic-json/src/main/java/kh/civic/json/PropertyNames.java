package kh.civic.json;

import java.util.HashSet;
import java.util.Set;
import kh.civic.json.CivicJsonException.Code;

/** The names that one object has so far, where no table lists them. Not thread-safe. */
final class PropertyNames {

  private final Set<String> names = new HashSet<>();

  /** Adds the name at hand; refuses one that the object has, and one too many. */
  void add(Reading in, String name) {
    if (!names.add(name)) {
      throw in.error(Code.DUPLICATE_PROPERTY, "no name twice in one object", name);
    }
    if (names.size() > UnknownProperties.MOST) {
      throw in.error(
          Code.LIMIT_EXCEEDED,
          in.position(),
          in.field() + ": more than " + UnknownProperties.MOST + " properties in one object");
    }
  }
}
