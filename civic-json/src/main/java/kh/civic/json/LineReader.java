package kh.civic.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.Arrays;
import java.util.Optional;
import kh.civic.json.CivicJsonException.Code;

/**
 * Cuts UTF-8 into lines, of which only the one at hand is in memory. A line that is refused is
 * passed by all the same, so that whoever goes on comes to the next one. Not thread-safe.
 */
final class LineReader {

  private static final int CHUNK = 8192;

  private final InputStream in;
  private final Limits limits;
  private final int most;
  private final CharsetDecoder decoder = Utf8Reader.decoder();

  private final byte[] chunk = new byte[CHUNK];
  private int start;
  private int end;

  private byte[] line = new byte[CHUNK];
  private int length;
  private long characters;
  private CharBuffer text = CharBuffer.allocate(CHUNK);

  private int number;
  private boolean begun;
  private boolean tooLong;
  private boolean ended;

  LineReader(InputStream in, Limits limits) {
    this.in = in;
    this.limits = limits;
    this.most = limits.get(Limit.LINE_LENGTH);
  }

  /** Returns the number of the line at hand, from 1. */
  int number() {
    return number;
  }

  /**
   * Goes on to the next line that is not blank; returns whether there is one.
   *
   * @throws CivicJsonException if it is too long, or the whole input is no text
   */
  boolean next() throws IOException {
    if (!begun) {
      begin();
    }
    while (nextLine()) {
      if (!isBlank()) {
        return true;
      }
    }
    return false;
  }

  private void begin() throws IOException {
    while (end < Beginning.LENGTH) {
      int read = in.read(chunk, end, CHUNK - end);
      if (read < 0) {
        break;
      }
      end += read;
    }
    begun = true;
    Optional<String> notText = Beginning.notText(chunk, end);
    if (notText.isPresent()) {
      start = end;
      ended = true;
      number = 1;
      throw CivicJsonException.of(Code.MALFORMED, notText.get(), 1, 1, null);
    }
  }

  private boolean nextLine() throws IOException {
    while (tooLong) {
      tooLong = !passLineEnd();
    }
    number++;
    length = 0;
    characters = 0;
    while (start < end || fill()) {
      int lineEnd = lineEnd();
      append(lineEnd);
      if (lineEnd < end) {
        start = lineEnd + 1;
        return true;
      }
      start = end;
    }
    return length > 0;
  }

  /** Goes behind the next line feed of the chunk, or to its end; returns whether the line ended. */
  private boolean passLineEnd() throws IOException {
    if (start == end && !fill()) {
      return true;
    }
    int lineEnd = lineEnd();
    boolean found = lineEnd < end;
    start = found ? lineEnd + 1 : end;
    return found;
  }

  private boolean fill() throws IOException {
    if (ended) {
      return false;
    }
    int read;
    do {
      read = in.read(chunk, 0, CHUNK);
    } while (read == 0);
    start = 0;
    end = Math.max(read, 0);
    ended = read < 0;
    return !ended;
  }

  private int lineEnd() {
    int at = start;
    while (at < end && chunk[at] != '\n') {
      at++;
    }
    return at;
  }

  /** Adds the bytes of the chunk up to an end to the line. */
  private void append(int until) {
    int added = until - start;
    if (length + added > line.length) {
      line = Arrays.copyOf(line, Math.max(2 * line.length, length + added));
    }
    System.arraycopy(chunk, start, line, length, added);
    for (int i = length; i < length + added; i++) {
      characters += characters(line[i]);
    }
    length += added;
    // Bytes that only continue a character are none, in broken input without end.
    if (characters > most || length > 4L * most) {
      tooLong = true;
      throw CivicJsonException.of(
          Code.LIMIT_EXCEEDED, limits.refusal(Limit.LINE_LENGTH), number, 1, null);
    }
  }

  /** Returns how many characters (UTF-16) begin with a byte of UTF-8. */
  private static int characters(byte utf8) {
    if ((utf8 & 0xC0) == 0x80) {
      return 0;
    }
    return (utf8 & 0xF8) == 0xF0 ? 2 : 1;
  }

  private boolean isBlank() {
    for (int i = 0; i < length; i++) {
      if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns the line at hand as text, valid until the next line.
   *
   * @throws CivicJsonException if it is not UTF-8
   */
  CharBuffer text() {
    if (number == 1 && Beginning.isMarked(line, length)) {
      throw CivicJsonException.of(Code.MALFORMED, Beginning.MARKED, 1, 1, null);
    }
    if (text.capacity() < length) {
      text = CharBuffer.allocate(Math.max(2 * text.capacity(), length));
    }
    text.clear();
    CoderResult result =
        decoder.reset().decode(ByteBuffer.wrap(line, 0, length), text, /* endOfInput= */ true);
    if (result.isError()) {
      throw CivicJsonException.of(
          Code.MALFORMED, Utf8Reader.NotUtf8.MESSAGE, number, text.position() + 1, null);
    }
    return text.flip();
  }
}
