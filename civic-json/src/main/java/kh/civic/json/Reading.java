package kh.civic.json;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.InvalidValueException;
import kh.civic.json.CivicJsonException.Code;
import kh.civic.json.JsonSource.Token;
import org.jspecify.annotations.Nullable;

/**
 * One pass over one value: the token at hand, where it stands, and the error that it is if it is
 * not the one expected. Not thread-safe.
 */
final class Reading {

  private JsonSource source;
  private final JsonPath path;
  private final UnknownProperties unknown;
  private final Set<EntityId> ids = new HashSet<>();

  Reading(JsonSource source, @Nullable Consumer<? super UnknownProperty> handler) {
    this.source = source;
    this.path = new JsonPath(source.path());
    this.unknown = new UnknownProperties(handler);
  }

  /** A place in the text. */
  record Position(int line, int column) {}

  /** What becomes of properties that no table has. */
  UnknownProperties unknown() {
    return unknown;
  }

  Token token() {
    return source.token();
  }

  @CanIgnoreReturnValue
  Token next() throws IOException {
    Token before = source.token();
    if (before == Token.INTEGER || before == Token.DECIMAL) {
      return nextAfterNumber();
    }
    try {
      return source.next();
    } catch (CivicJsonException notJson) {
      throw located(notJson, path());
    }
  }

  /** Moves on; a fault directly behind a number, such as that of {@code 12x}, is in the number. */
  private Token nextAfterNumber() throws IOException {
    int line = source.line();
    int end = source.column() + source.text().length();
    try {
      return source.next();
    } catch (CivicJsonException notJson) {
      boolean inNumber = notJson.line() == line && notJson.column() == end;
      throw located(notJson, inNumber ? path.pointerToLast() : path());
    }
  }

  String text() throws IOException {
    try {
      return source.text();
    } catch (CivicJsonException notJson) {
      throw located(notJson, path());
    }
  }

  /** Returns a fault of the source at the path, unless the source knows the path better. */
  private static CivicJsonException located(CivicJsonException notJson, String path) {
    return notJson.path().isEmpty() ? notJson.at(path) : notJson;
  }

  /** Begins to keep the tokens from the one at hand on, until {@link Lookahead#rewind()}. */
  Lookahead lookAhead() throws IOException {
    Lookahead ahead = new Lookahead(source);
    source = ahead;
    return ahead;
  }

  Position position() {
    return new Position(source.line(), source.column());
  }

  void enter(String name) {
    path.enter(name);
  }

  void enter(int index) {
    path.enter(index);
  }

  void leave() {
    path.leave();
  }

  /** Returns the JSON Pointer to the value at hand. */
  String path() {
    return path.pointer();
  }

  /** Returns the name of the property at hand, for a message. */
  String field() {
    return path.field();
  }

  /** Returns the error that the token at hand is. */
  CivicJsonException error(Code code, String expected, Object was) {
    return error(code, position(), new InvalidValueException(field(), was, expected));
  }

  CivicJsonException error(Code code, Position at, IllegalArgumentException refused) {
    return CivicJsonException.of(
            code, requireNonNull(refused.getMessage()), at.line(), at.column(), refused)
        .at(path());
  }

  CivicJsonException error(Code code, Position at, String what) {
    return CivicJsonException.of(code, what, at.line(), at.column(), null).at(path());
  }

  /** Checks the type of the token at hand. */
  void expect(Token expected) throws IOException {
    Token token = token();
    if (token != expected) {
      throw error(
          token == Token.NONE ? Code.MALFORMED : Code.WRONG_TYPE,
          position(),
          field() + ": expected " + describe(expected) + ", was " + describe(token));
    }
  }

  private static String describe(Token token) {
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "an array";
      case STRING -> "a string";
      case INTEGER -> "an integer";
      case DECIMAL -> "a number with a fraction or exponent";
      case TRUE, FALSE -> "a boolean";
      case NULL -> "null";
      case NONE -> "nothing";
      case NAME, END_OBJECT, END_ARRAY, OTHER -> "no JSON value";
    };
  }

  /** Reads the string at hand. */
  String string() throws IOException {
    expect(Token.STRING);
    String text = text();
    if (!StringShape.isWellFormed(text)) {
      throw error(Code.INVALID_VALUE, "a text without unpaired surrogates", text);
    }
    return text;
  }

  /** Takes an entity's identifier, which stands at the place given, unless another one has it. */
  void identified(EntityId id, Position at) {
    if (!ids.add(id)) {
      enter("id");
      throw error(
          Code.INVALID_VALUE,
          at,
          new InvalidValueException("id", id, "an identifier that no entity before this one has"));
    }
  }
}
