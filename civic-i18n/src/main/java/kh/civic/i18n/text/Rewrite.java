package kh.civic.i18n.text;

import com.ibm.icu.text.Edits;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text being copied with some of its ranges replaced, in order from the left. Copies nothing
 * until the first replacement, and records the replacements as edits where asked to.
 */
final class Rewrite {

  private final String source;
  private final @Nullable Edits edits;
  private char[] target = {};
  private int length;

  /** The end of the source that has been copied or replaced so far. */
  private int done;

  /** What the replacement now open began with: the source range and the target's length. */
  private int openStart = -1;

  private int openLength;

  Rewrite(String source, @Nullable Edits edits) {
    this.source = source;
    this.edits = edits;
  }

  /** Copies up to the start, and replaces the range by what is appended next. */
  void replace(int start, int end) {
    close();
    if (target.length == 0) {
      target = new char[source.length() + 8];
    }
    int kept = start - done;
    reserve(kept);
    source.getChars(done, start, target, length);
    length += kept;
    if (edits != null) {
      edits.addUnchanged(kept);
    }
    openStart = start;
    openLength = length;
    done = end;
  }

  void append(char c) {
    reserve(1);
    target[length++] = c;
  }

  void append(char c, int times) {
    reserve(times);
    Arrays.fill(target, length, length + times, c);
    length += times;
  }

  void append(String text) {
    reserve(text.length());
    text.getChars(0, text.length(), target, length);
    length += text.length();
  }

  void append(char[] chars, int count) {
    reserve(count);
    System.arraycopy(chars, 0, target, length, count);
    length += count;
  }

  /** Returns the text with its replacements, the source itself if there were none. */
  String finish() {
    close();
    int kept = source.length() - done;
    if (edits != null) {
      edits.addUnchanged(kept);
    }
    if (target.length == 0) {
      return source;
    }
    reserve(kept);
    source.getChars(done, source.length(), target, length);
    return new String(target, 0, length + kept);
  }

  private void close() {
    if (edits != null && openStart >= 0) {
      edits.addReplace(done - openStart, length - openLength);
    }
    openStart = -1;
  }

  private void reserve(int more) {
    if (length + more > target.length) {
      target = Arrays.copyOf(target, Math.max(length + more, target.length * 2));
    }
  }
}
