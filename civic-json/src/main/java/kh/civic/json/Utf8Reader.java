package kh.civic.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Decodes UTF-8 and nothing else: neither overlong forms nor encoded surrogates, and no other
 * encoding by guess.
 *
 * <p>Unlike {@link java.io.InputStreamReader} it hands out all characters before a malformed byte,
 * and only then throws a {@link NotUtf8}: whoever has counted the characters knows where it stands.
 */
final class Utf8Reader extends Reader {

  private final InputStream in;
  private final CharsetDecoder decoder = decoder();
  private final ByteBuffer bytes = ByteBuffer.allocate(8192).flip();
  private boolean begun;
  private boolean ended;

  Utf8Reader(InputStream in) {
    this.in = in;
  }

  /** Returns a decoder that reports what is not UTF-8. */
  static CharsetDecoder decoder() {
    return StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** Thrown where bytes are not UTF-8, with a message that says what they are. */
  static final class NotUtf8 extends CharacterCodingException {

    static final String MESSAGE = "expected UTF-8, was a byte that it does not have here";

    private static final long serialVersionUID = 1L;

    private final String message;

    NotUtf8(String message) {
      this.message = message;
    }

    @Override
    public String getMessage() {
      return message;
    }
  }

  /** Reads characters; {@code length} is at least 2, so that a surrogate pair fits. */
  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    if (!begun) {
      begin();
    }
    CharBuffer out = CharBuffer.wrap(buffer, offset, length);
    while (true) {
      CoderResult result = decoder.decode(bytes, out, ended);
      if (out.position() > offset) {
        return out.position() - offset;
      }
      if (result.isError()) {
        throw new NotUtf8(NotUtf8.MESSAGE);
      }
      if (ended) {
        return -1;
      }
      fill();
    }
  }

  private void begin() throws IOException {
    while (!ended && bytes.limit() < Beginning.LENGTH) {
      fill();
    }
    Optional<String> notText = Beginning.notText(bytes.array(), bytes.limit());
    if (notText.isPresent()) {
      throw new NotUtf8(notText.get());
    }
    if (Beginning.isMarked(bytes.array(), bytes.limit())) {
      throw new NotUtf8(Beginning.MARKED);
    }
    begun = true;
  }

  private void fill() throws IOException {
    bytes.compact();
    int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
    if (read < 0) {
      ended = true;
    } else {
      bytes.position(bytes.position() + read);
    }
    bytes.flip();
  }

  /** Does nothing: whoever opened the stream closes it. */
  @Override
  public void close() {}
}
