package kh.civic.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import kh.civic.core.value.Count;
import kh.civic.json.CivicJsonException.Code;
import kh.civic.json.Samples.Sample;
import org.junit.jupiter.api.Test;

/** The format carried by a third JSON library, through what is public: Gson's streams. */
class OtherLibraryTest {

  /** The tokens of a reader of Gson, which tells no lines. */
  private static final class GsonSource implements JsonSource {

    private final JsonReader reader;
    private Token token = Token.NONE;
    private String text = "";

    GsonSource(JsonReader reader) {
      this.reader = reader;
      reader.setStrictness(Strictness.STRICT);
    }

    @Override
    public Token token() {
      return token;
    }

    @Override
    public Token next() throws IOException {
      try {
        token = read();
        return token;
      } catch (MalformedJsonException | EOFException | IllegalStateException notJson) {
        throw CivicJsonException.of(Code.MALFORMED, "expected JSON", -1, -1, notJson);
      }
    }

    private Token read() throws IOException {
      JsonToken next = reader.peek();
      switch (next) {
        case BEGIN_OBJECT -> reader.beginObject();
        case END_OBJECT -> reader.endObject();
        case BEGIN_ARRAY -> reader.beginArray();
        case END_ARRAY -> reader.endArray();
        case NAME -> text = reader.nextName();
        case STRING, NUMBER -> text = reader.nextString();
        case BOOLEAN -> text = String.valueOf(reader.nextBoolean());
        case NULL -> reader.nextNull();
        case END_DOCUMENT -> {}
      }
      return switch (next) {
        case BEGIN_OBJECT -> Token.START_OBJECT;
        case END_OBJECT -> Token.END_OBJECT;
        case BEGIN_ARRAY -> Token.START_ARRAY;
        case END_ARRAY -> Token.END_ARRAY;
        case NAME -> Token.NAME;
        case STRING -> Token.STRING;
        case NUMBER -> text.matches("-?[0-9]+") ? Token.INTEGER : Token.DECIMAL;
        case BOOLEAN -> text.equals("true") ? Token.TRUE : Token.FALSE;
        case NULL -> Token.NULL;
        case END_DOCUMENT -> Token.NONE;
      };
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

  /** Writes to a writer of Gson. */
  private record GsonSink(JsonWriter writer) implements JsonSink {

    @Override
    public void startObject() throws IOException {
      writer.beginObject();
    }

    @Override
    public void endObject() throws IOException {
      writer.endObject();
    }

    @Override
    public void startArray() throws IOException {
      writer.beginArray();
    }

    @Override
    public void endArray() throws IOException {
      writer.endArray();
    }

    @Override
    public void name(String name) throws IOException {
      writer.name(name);
    }

    @Override
    public void string(String value) throws IOException {
      writer.value(value);
    }

    @Override
    public void integer(long value) throws IOException {
      writer.value(value);
    }
  }

  private static <T> T read(CivicCodec<T> codec, String json) throws IOException {
    GsonSource source = new GsonSource(new JsonReader(new StringReader(json)));
    assertEquals(JsonSource.Token.NONE, source.token());
    JsonSource.Token unused = source.next();
    return codec.read(source);
  }

  @Test
  void everyTypePassesThroughAThirdLibrary() throws IOException {
    for (Sample sample : Samples.VALUES) {
      if (sample.type() instanceof Class<?> type) {
        CivicCodec<?> codec = CivicCodec.of(type).orElseThrow();
        assertEquals(sample.value(), read(codec, sample.json()), sample.name());
        StringWriter text = new StringWriter();
        codec.writeAny(sample.value(), new GsonSink(new JsonWriter(text)));
        // Gson escapes U+2028, and more; it is the same JSON.
        assertEquals(sample.value(), read(codec, text.toString()), sample.name());
      }
    }
  }

  @Test
  void errorsAreTheSameWithoutTheirLines() {
    CivicCodec<Count> codec = CivicCodec.of(Count.class).orElseThrow();
    CivicJsonException refused =
        assertThrows(CivicJsonException.class, () -> read(codec, "{\"value\":\"1\"}"));
    assertEquals(Code.WRONG_TYPE, refused.code());
    assertEquals("value: expected an integer, was a string (at /value)", refused.getMessage());
    assertEquals("/value -1", refused.path() + " " + refused.line());
    refused = assertThrows(CivicJsonException.class, () -> read(codec, "{\"value\":1"));
    assertEquals(Code.MALFORMED, refused.code());
  }
}
