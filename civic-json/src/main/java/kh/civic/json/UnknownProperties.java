package kh.civic.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import kh.civic.json.CivicJsonException.Code;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of properties that no table has: in a document of a higher minor version they go to
 * the handler, in any other they are refused.
 *
 * <p>The version that counts is that of the nearest object around the property that states one. It
 * may stand after the property, which then waits for it. Not thread-safe.
 */
final class UnknownProperties {

  /** The most of them that wait for a version, and the most of one object. */
  static final int MOST = 10_000;

  private final @Nullable Consumer<? super UnknownProperty> handler;
  private Scope scope = new Scope(null);
  private int waiting;

  UnknownProperties(@Nullable Consumer<? super UnknownProperty> handler) {
    this.handler = handler;
  }

  /** A property that waits for its version, with the error that it is without one. */
  private record Waiting(String path, String value, CivicJsonException refused) {}

  /** An object that may state a version. */
  private static final class Scope {
    private final @Nullable Scope outer;
    private @Nullable FormatVersion version;
    private final List<Waiting> waiting = new ArrayList<>();

    Scope(@Nullable Scope outer) {
      this.outer = outer;
    }
  }

  /** Enters an object that may state a version. */
  void enter() {
    scope = new Scope(scope);
  }

  /** Leaves it; what waited there for a version goes by that of the object around it. */
  void leave() {
    Scope inner = scope;
    Scope outer = inner.outer;
    if (outer == null) {
      throw new IllegalStateException("no object was entered");
    }
    scope = outer;
    scope.waiting.addAll(inner.waiting);
    if (scope.version != null) {
      judge(scope.version);
    }
  }

  /** Takes the version of the object at hand, by which its unknown properties are judged. */
  void version(FormatVersion version) {
    scope.version = version;
    judge(version);
  }

  /** Ends the pass: what still waits stands in a value without version, and is refused. */
  void end() {
    if (!scope.waiting.isEmpty()) {
      throw scope.waiting.get(0).refused;
    }
  }

  private void judge(FormatVersion version) {
    for (Waiting unknown : scope.waiting) {
      if (handler == null || !version.isNewer()) {
        throw unknown.refused;
      }
      handler.accept(new UnknownProperty(unknown.path, unknown.value, version.toString()));
    }
    waiting -= scope.waiting.size();
    scope.waiting.clear();
  }

  /**
   * Reads past a property whose name is at hand, or refuses it.
   *
   * @param extensible whether a higher minor version may add properties to this object
   * @param expected what would have been accepted instead
   */
  void meet(Reading in, boolean extensible, String expected) throws IOException {
    CivicJsonException refused = refused(in, expected);
    FormatVersion version = scope.version;
    if (handler == null || !extensible || (version != null && !version.isNewer())) {
      throw refused;
    }
    Reading.Position at = in.position();
    in.next();
    String path = in.path();
    String value = JsonCopy.of(in);
    if (version != null) {
      handler.accept(new UnknownProperty(path, value, version.toString()));
    } else if (waiting < MOST) {
      scope.waiting.add(new Waiting(path, value, refused));
      waiting++;
    } else {
      throw in.error(
          Code.LIMIT_EXCEEDED,
          at,
          "more than " + MOST + " unknown properties before " + FormatVersion.PROPERTY);
    }
  }

  private CivicJsonException refused(Reading in, String expected) throws IOException {
    FormatVersion version = nearestVersion();
    String newer =
        version != null && version.isNewer()
            ? " or, from version " + version + ", a handler for what is new in it"
            : "";
    return in.error(Code.UNKNOWN_PROPERTY, expected + newer, in.text());
  }

  private @Nullable FormatVersion nearestVersion() {
    for (Scope at = scope; at != null; at = at.outer) {
      if (at.version != null) {
        return at.version;
      }
    }
    return null;
  }
}
