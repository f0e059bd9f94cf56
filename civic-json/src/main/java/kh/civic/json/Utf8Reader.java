package kh.civic.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Decodes UTF-8 and nothing else: neither overlong forms nor encoded surrogates, and no other
 * encoding by guess.
 *
 * <p>Unlike {@link java.io.InputStreamReader} it hands out all characters before a malformed byte,
 * and only then throws a {@link java.nio.charset.CharacterCodingException}: whoever has counted the
 * characters knows where it stands.
 */
final class Utf8Reader extends Reader {

  private final InputStream in;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final ByteBuffer bytes = ByteBuffer.allocate(8192).flip();
  private boolean ended;

  Utf8Reader(InputStream in) {
    this.in = in;
  }

  /** Reads characters; {@code length} is at least 2, so that a surrogate pair fits. */
  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    CharBuffer out = CharBuffer.wrap(buffer, offset, length);
    while (true) {
      CoderResult result = decoder.decode(bytes, out, ended);
      if (out.position() > offset) {
        return out.position() - offset;
      }
      if (result.isError()) {
        result.throwException();
      }
      if (ended) {
        return -1;
      }
      fill();
    }
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
