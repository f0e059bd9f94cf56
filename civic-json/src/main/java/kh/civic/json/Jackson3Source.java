package kh.civic.json;

import static java.util.Objects.requireNonNull;

import java.nio.charset.CharacterCodingException;
import kh.civic.json.CivicJsonException.Code;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;

/** The tokens of a parser of Jackson 3. */
final class Jackson3Source implements JsonSource {

  private final JsonParser parser;

  Jackson3Source(JsonParser parser) {
    this.parser = requireNonNull(parser, "parser");
  }

  @Override
  public Token token() {
    return token(parser.currentToken());
  }

  @Override
  public Token next() {
    try {
      return token(parser.nextToken());
    } catch (JacksonException failed) {
      throw translate(failed);
    }
  }

  @Override
  public String text() {
    try {
      return requireNonNull(parser.getString());
    } catch (JacksonException failed) {
      throw translate(failed);
    }
  }

  @Override
  public String path() {
    return parser.streamReadContext().pathAsPointer().toString();
  }

  @Override
  public int line() {
    return location().getLineNr();
  }

  @Override
  public int column() {
    return location().getColumnNr();
  }

  private TokenStreamLocation location() {
    return parser.currentToken() == null ? parser.currentLocation() : parser.currentTokenLocation();
  }

  private RuntimeException translate(JacksonException failed) {
    boolean notUtf8 = failed.getCause() instanceof CharacterCodingException;
    if (failed instanceof JacksonIOException && !notUtf8) {
      return failed;
    }
    TokenStreamLocation at = failed.getLocation();
    if (at == null || at.getLineNr() < 0) {
      at = parser.currentLocation();
    }
    CivicJsonException fault =
        CivicJsonException.of(
            failed instanceof StreamConstraintsException ? Code.LIMIT_EXCEEDED : Code.MALFORMED,
            notUtf8 ? notUtf8(failed) : JacksonMessage.plain(failed.getOriginalMessage()),
            at.getLineNr(),
            at.getColumnNr(),
            failed);
    return JacksonMessage.isOfNumber(failed.getOriginalMessage()) ? fault.at(path()) : fault;
  }

  private static String notUtf8(JacksonException failed) {
    return failed.getCause() instanceof Utf8Reader.NotUtf8 refused
        ? refused.getMessage()
        : "expected text in the encoding of its reader";
  }

  private static Token token(@Nullable JsonToken token) {
    if (token == null) {
      return Token.NONE;
    }
    return switch (token) {
      case START_OBJECT -> Token.START_OBJECT;
      case END_OBJECT -> Token.END_OBJECT;
      case START_ARRAY -> Token.START_ARRAY;
      case END_ARRAY -> Token.END_ARRAY;
      case PROPERTY_NAME -> Token.NAME;
      case VALUE_STRING -> Token.STRING;
      case VALUE_NUMBER_INT -> Token.INTEGER;
      case VALUE_NUMBER_FLOAT -> Token.DECIMAL;
      case VALUE_TRUE -> Token.TRUE;
      case VALUE_FALSE -> Token.FALSE;
      case VALUE_NULL -> Token.NULL;
      case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> Token.OTHER;
    };
  }
}
