package kh.civic.json;

import java.io.IOException;
import kh.civic.json.CivicJsonException.Code;

/**
 * The tokens of a source that may have other limits than ours, or none: refuses what the format has
 * no value so long or so deep for. White space between tokens is not counted.
 */
final class LimitedSource implements JsonSource {

  private final JsonSource source;
  private long length;
  private int depth;
  private boolean counted;

  LimitedSource(JsonSource source) {
    this.source = source;
  }

  @Override
  public Token token() {
    return source.token();
  }

  @Override
  public Token next() throws IOException {
    Token token = source.next();
    counted = false;
    count(1);
    switch (token) {
      case START_OBJECT, START_ARRAY -> depth++;
      case END_OBJECT, END_ARRAY -> depth--;
      default -> {}
    }
    check(depth, Limit.DEPTH);
    return token;
  }

  @Override
  public String text() throws IOException {
    String text = source.text();
    if (!counted) {
      counted = true;
      count(text.length());
      switch (source.token()) {
        case NAME -> check(text.length(), Limit.NAME);
        case STRING -> check(text.length(), Limit.STRING);
        case INTEGER, DECIMAL -> check(text.length(), Limit.NUMBER);
        default -> {}
      }
    }
    return text;
  }

  private void count(int characters) {
    length += characters;
    check(length, Limit.LENGTH);
  }

  private void check(long found, Limit which) {
    if (found > which.byDefault()) {
      throw CivicJsonException.of(
          Code.LIMIT_EXCEEDED,
          "expected at most " + which.byDefault() + " " + which.what(),
          line(),
          column(),
          null);
    }
  }

  @Override
  public int line() {
    return source.line();
  }

  @Override
  public int column() {
    return source.column();
  }

  @Override
  public String path() {
    return source.path();
  }
}
