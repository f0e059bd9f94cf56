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

  /** Begins as a copy of the source: what keeps its place need not be copied again. */
  private char[] target = {};

  private int length;

  /** The end of the source that has been copied or replaced so far. */
  private int done;

  private int replacedStart = -1;
  private int replacedLength;

  Rewrite(String source, @Nullable Edits edits) {
    this.source = source;
    this.edits = edits;
  }

  /** Copies up to the start, and replaces the range by what is appended next. */
  void replace(int start, int end) {
    closeEdit();
    if (target.length == 0) {
      target = source.toCharArray();
    }
    copyTo(start);
    replacedStart = start;
    replacedLength = length;
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
    for (int i = 0; i < count; i++) {
      target[length + i] = chars[i];
    }
    length += count;
  }

  /** Returns the text with its replacements, the source itself if there were none. */
  String finish() {
    closeEdit();
    if (target.length == 0) {
      addUnchanged(source.length());
      return source;
    }
    copyTo(source.length());
    return new String(target, 0, length);
  }

  private void copyTo(int end) {
    int kept = end - done;
    addUnchanged(kept);
    if (length != done) {
      reserve(kept);
      source.getChars(done, end, target, length);
    }
    length += kept;
    done = end;
  }

  private void addUnchanged(int kept) {
    if (edits != null) {
      edits.addUnchanged(kept);
    }
  }

  private void closeEdit() {
    if (edits != null && replacedStart >= 0) {
      edits.addReplace(done - replacedStart, length - replacedLength);
    }
    replacedStart = -1;
  }

  private void reserve(int more) {
    if (length + more > target.length) {
      target = Arrays.copyOf(target, Math.max(length + more, target.length * 2));
    }
  }
}
