package kh.civic.json;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import kh.civic.core.check.Shown;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.InvalidValueException;
import kh.civic.json.CivicJsonException.Code;
import kh.civic.json.JsonSource.Token;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/**
 * One pass over one value: the tokens, the path to the one at hand, and what to do with properties
 * that are not known. Not thread-safe.
 */
final class Reading {

  /** The most unknown properties of a document, and of one object among them. */
  static final int MAX_UNKNOWN = 10_000;

  private final JsonSource source;
  private final @Nullable Consumer<? super UnknownProperty> handler;

  private @Nullable String[] names = new String[16];
  private int[] indexes = new int[16];
  private int depth;

  private final Set<EntityId> ids = new HashSet<>();

  private @Nullable FormatVersion version;
  private final List<Unknown> waiting = new ArrayList<>();
  private @Nullable CivicJsonException firstRefused;

  Reading(JsonSource source, @Nullable Consumer<? super UnknownProperty> handler) {
    this.source = source;
    this.handler = handler;
  }

  /** An unknown property that was met before the version of the document. */
  private record Unknown(String path, String value) {}

  /** A place in the text. */
  record Position(int line, int column) {}

  Token token() {
    return source.token();
  }

  @CanIgnoreReturnValue
  Token next() throws IOException {
    try {
      return source.next();
    } catch (CivicJsonException notJson) {
      throw notJson.at(path());
    }
  }

  String text() throws IOException {
    try {
      return source.text();
    } catch (CivicJsonException notJson) {
      throw notJson.at(path());
    }
  }

  Position position() {
    return new Position(source.line(), source.column());
  }

  void enter(String name) {
    grow();
    names[depth++] = name;
  }

  void enter(int index) {
    grow();
    names[depth] = null;
    indexes[depth++] = index;
  }

  void leave() {
    depth--;
  }

  private void grow() {
    if (depth == names.length) {
      names = Arrays.copyOf(names, 2 * depth);
      indexes = Arrays.copyOf(indexes, 2 * depth);
    }
  }

  /** Returns the JSON Pointer to the value at hand. */
  String path() {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      path.append('/');
      String name = names[i];
      if (name == null) {
        path.append(indexes[i]);
      } else {
        path.append(name.replace("~", "~0").replace("/", "~1"));
      }
    }
    return path.toString();
  }

  /** Returns the name of the property at hand, for a message. */
  private String field() {
    for (int i = depth - 1; i >= 0; i--) {
      String name = names[i];
      if (name != null) {
        return Shown.show(name);
      }
    }
    return "document";
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
      throw CivicJsonException.of(
              token == Token.NONE ? Code.MALFORMED : Code.WRONG_TYPE,
              field() + ": expected " + describe(expected) + ", was " + describe(token),
              source.line(),
              source.column(),
              null)
          .at(path());
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

  /** Takes the version of the document, after which unknown properties are judged by it. */
  void version(FormatVersion version) {
    this.version = version;
    if (firstRefused != null && !version.isNewer()) {
      throw firstRefused;
    }
    waiting.forEach(unknown -> tell(unknown, version));
    waiting.clear();
  }

  /** Ends the pass: what waited for the version of a document without one is refused. */
  void end() {
    if (version == null && firstRefused != null) {
      throw firstRefused;
    }
  }

  /** Reads past a property whose name is at hand, or refuses it. */
  void unknown(boolean allowed, String expected) throws IOException {
    String name = text();
    if (handler == null || !allowed || (version != null && !version.isNewer())) {
      throw unknownProperty(name, expected);
    }
    if (version == null && firstRefused == null) {
      firstRefused = unknownProperty(name, expected);
    }
    Position at = position();
    next();
    Unknown unknown = new Unknown(path(), copy());
    if (version != null) {
      tell(unknown, version);
    } else if (waiting.size() < MAX_UNKNOWN) {
      waiting.add(unknown);
    } else {
      throw error(
          Code.LIMIT_EXCEEDED,
          at,
          "more than " + MAX_UNKNOWN + " unknown properties before " + FormatVersion.PROPERTY);
    }
  }

  private CivicJsonException unknownProperty(String name, String expected) {
    String newer =
        version != null && version.isNewer()
            ? " or, from version " + version + ", a handler for what is new in it"
            : "";
    return error(Code.UNKNOWN_PROPERTY, expected + newer, name);
  }

  private void tell(Unknown unknown, FormatVersion version) {
    requireNonNull(handler)
        .accept(new UnknownProperty(unknown.path(), unknown.value(), version.toString()));
  }

  /** Copies the value at hand as text, refusing duplicate names in it as everywhere. */
  String copy() throws IOException {
    StringWriter text = new StringWriter();
    Deque<Set<String>> open = new ArrayDeque<>();
    try (JsonGenerator out = CivicJson.FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      int nested = 0;
      do {
        switch (token()) {
          case START_OBJECT -> {
            out.writeStartObject();
            open.push(new HashSet<>());
            nested++;
          }
          case END_OBJECT -> {
            out.writeEndObject();
            open.pop();
            nested--;
          }
          case START_ARRAY -> {
            out.writeStartArray();
            nested++;
          }
          case END_ARRAY -> {
            out.writeEndArray();
            nested--;
          }
          case NAME -> {
            String name = text();
            distinct(open.element(), name);
            out.writeName(name);
          }
          case STRING -> out.writeString(string());
          case INTEGER, DECIMAL -> out.writeNumber(text());
          case TRUE -> out.writeBoolean(true);
          case FALSE -> out.writeBoolean(false);
          case NULL -> out.writeNull();
          case OTHER, NONE -> throw error(Code.WRONG_TYPE, "a JSON value", token());
        }
      } while (nested > 0 && next() != Token.NONE);
    }
    return text.toString();
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

  /** Adds the name at hand to those that its object has so far. */
  void distinct(Set<String> sofar, String name) {
    if (!sofar.add(name)) {
      throw error(Code.DUPLICATE_PROPERTY, "no name twice in one object", name);
    }
    if (sofar.size() > MAX_UNKNOWN) {
      throw error(
          Code.LIMIT_EXCEEDED,
          position(),
          field() + ": more than " + MAX_UNKNOWN + " properties in one object");
    }
  }
}
