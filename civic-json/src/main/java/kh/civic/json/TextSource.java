package kh.civic.json;

/** One string that is no token of a text, such as the key of a map that a host has read. */
final class TextSource implements JsonSource {

  private final String text;
  private final String path;
  private Token token = Token.STRING;

  TextSource(String text, String path) {
    this.text = text;
    this.path = path;
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
  public String path() {
    return path;
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
