package kh.civic.json;

/** One string, which stands nowhere. */
final class TextSource implements JsonSource {

  private final String text;
  private Token token = Token.STRING;

  TextSource(String text) {
    this.text = text;
  }

  @Override
  public Token token() {
    return token;
  }

  @Override
  public Token next() {
    token = Token.NONE;
    return token;
  }

  @Override
  public String text() {
    return text;
  }

  @Override
  public int line() {
    return -1;
  }

  @Override
  public int column() {
    return -1;
  }
}
