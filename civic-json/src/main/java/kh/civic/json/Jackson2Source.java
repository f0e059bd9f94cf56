package kh.civic.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import kh.civic.json.CivicJsonException.Code;
import org.jspecify.annotations.Nullable;

/** The tokens of a parser of Jackson 2. */
final class Jackson2Source implements JsonSource {

  private final JsonParser parser;

  Jackson2Source(JsonParser parser) {
    this.parser = requireNonNull(parser, "parser");
  }

  @Override
  public Token token() {
    return token(parser.currentToken());
  }

  @Override
  public Token next() throws IOException {
    try {
      return token(parser.nextToken());
    } catch (JsonProcessingException refused) {
      throw translate(refused);
    }
  }

  @Override
  public String text() throws IOException {
    try {
      return parser.getText();
    } catch (JsonProcessingException refused) {
      throw translate(refused);
    }
  }

  @Override
  public String path() {
    return parser.getParsingContext().pathAsPointer().toString();
  }

  @Override
  public int line() {
    return location().getLineNr();
  }

  @Override
  public int column() {
    return location().getColumnNr();
  }

  private JsonLocation location() {
    return parser.currentToken() == null ? parser.currentLocation() : parser.currentTokenLocation();
  }

  private CivicJsonException translate(JsonProcessingException refused) {
    JsonLocation at = refused.getLocation();
    if (at == null || at.getLineNr() < 0) {
      at = parser.currentLocation();
    }
    CivicJsonException fault =
        CivicJsonException.of(
            refused instanceof StreamConstraintsException ? Code.LIMIT_EXCEEDED : Code.MALFORMED,
            JacksonMessage.plain(refused.getOriginalMessage()),
            at.getLineNr(),
            at.getColumnNr(),
            refused);
    return JacksonMessage.isOfNumber(refused.getOriginalMessage()) ? fault.at(path()) : fault;
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
      case FIELD_NAME -> Token.NAME;
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
