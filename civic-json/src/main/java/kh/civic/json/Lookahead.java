package kh.civic.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kh.civic.json.CivicJsonException.Code;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of another source, of which the first ones can be read twice: whoever looks ahead
 * reads them here, rewinds, and reads them again where they are meant for. An error met on the way
 * is met again at the same place.
 */
final class Lookahead implements JsonSource {

  /** The most tokens that are kept. */
  static final int MOST = 1 << 20;

  private final JsonSource source;
  private final List<Kept> kept = new ArrayList<>();
  private boolean keeping = true;
  private int at;

  /** A token that was read. */
  private record Kept(
      Token token, String text, int line, int column, @Nullable CivicJsonException failed) {}

  /** Begins with the token that the source stands at. */
  Lookahead(JsonSource source) throws IOException {
    this.source = source;
    keep();
  }

  private void keep() throws IOException {
    if (kept.size() == MOST) {
      throw CivicJsonException.of(
          Code.LIMIT_EXCEEDED,
          "more than " + MOST + " tokens before the property type",
          source.line(),
          source.column(),
          null);
    }
    Token token = source.token();
    String text =
        switch (token) {
          case NAME, STRING, INTEGER, DECIMAL -> source.text();
          default -> "";
        };
    kept.add(new Kept(token, text, source.line(), source.column(), null));
  }

  /** Goes back to the first token. */
  void rewind() {
    keeping = false;
    at = 0;
  }

  private boolean isLive() {
    return keeping || at == kept.size();
  }

  @Override
  public Token token() {
    return isLive() ? source.token() : kept.get(at).token;
  }

  @Override
  public Token next() throws IOException {
    if (keeping) {
      try {
        Token token = source.next();
        keep();
        return token;
      } catch (CivicJsonException failed) {
        kept.add(new Kept(Token.NONE, "", failed.line(), failed.column(), failed));
        throw failed;
      }
    }
    if (isLive()) {
      return source.next();
    }
    at++;
    if (at == kept.size()) {
      kept.clear();
      at = 0;
      return source.next();
    }
    CivicJsonException failed = kept.get(at).failed;
    if (failed != null) {
      throw failed;
    }
    return kept.get(at).token;
  }

  @Override
  public String text() throws IOException {
    return isLive() ? source.text() : kept.get(at).text;
  }

  @Override
  public int line() {
    return isLive() ? source.line() : kept.get(at).line;
  }

  @Override
  public int column() {
    return isLive() ? source.column() : kept.get(at).column;
  }

  @Override
  public String path() {
    return source.path();
  }
}
