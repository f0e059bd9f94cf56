package kh.civic.json;

import java.util.Arrays;
import kh.civic.core.check.Shown;
import org.jspecify.annotations.Nullable;

/** The way from the root of a document to the value at hand. Not thread-safe. */
final class JsonPath {

  private final String root;
  private @Nullable String[] names = new String[16];
  private int[] indexes = new int[16];
  private int depth;
  private boolean left;

  /**
   * @param root the JSON Pointer to where this path begins
   */
  JsonPath(String root) {
    this.root = root;
  }

  void enter(String name) {
    grow();
    names[depth++] = name;
  }

  void enter(int index) {
    grow();
    names[depth] = null;
    indexes[depth++] = index;
  }

  void leave() {
    depth--;
    left = true;
  }

  private void grow() {
    left = false;
    if (depth == names.length) {
      names = Arrays.copyOf(names, 2 * depth);
      indexes = Arrays.copyOf(indexes, 2 * depth);
    }
  }

  /** Returns the JSON Pointer to the value at hand. */
  String pointer() {
    return pointer(depth);
  }

  /** Returns the JSON Pointer to the value that was left last, or at hand if none was left. */
  String pointerToLast() {
    return pointer(left ? depth + 1 : depth);
  }

  private String pointer(int length) {
    StringBuilder pointer = new StringBuilder(root);
    for (int i = 0; i < length; i++) {
      pointer.append('/');
      String name = names[i];
      if (name == null) {
        pointer.append(indexes[i]);
      } else {
        pointer.append(name.replace("~", "~0").replace("/", "~1"));
      }
    }
    return pointer.toString();
  }

  /** Returns the name of the property at hand, for a message. */
  String field() {
    for (int i = depth - 1; i >= 0; i--) {
      String name = names[i];
      if (name != null) {
        return Shown.show(name);
      }
    }
    return root.isEmpty() ? "document" : Shown.show(lastOfRoot());
  }

  private String lastOfRoot() {
    return root.substring(root.lastIndexOf('/') + 1).replace("~1", "/").replace("~0", "~");
  }
}
