package kh.civic.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.json.UTF8JsonGenerator;
import java.io.IOException;
import kh.civic.json.JsonSink;

/** Writes to a generator of Jackson 2. */
final class Jackson2Sink implements JsonSink {

  private final JsonGenerator generator;

  Jackson2Sink(JsonGenerator generator) {
    this.generator = generator;
  }

  @Override
  public void startObject() throws IOException {
    generator.writeStartObject();
  }

  @Override
  public void endObject() throws IOException {
    generator.writeEndObject();
  }

  @Override
  public void startArray() throws IOException {
    generator.writeStartArray();
  }

  @Override
  public void endArray() throws IOException {
    generator.writeEndArray();
  }

  @Override
  public void name(String name) throws IOException {
    generator.writeFieldName(name);
  }

  @Override
  public void string(String value) throws IOException {
    if (generator instanceof UTF8JsonGenerator
        && generator.getHighestEscapedChar() == 0
        && generator.getCharacterEscapes() == null
        && hasSurrogates(value)) {
      // By default this generator alone escapes the characters outside the BMP. Where the host has
      // it escape more, what it escapes is the host's.
      generator.writeRawValue(
          '"' + new String(JsonStringEncoder.getInstance().quoteAsString(value)) + '"');
    } else {
      generator.writeString(value);
    }
  }

  private static boolean hasSurrogates(String text) {
    return text.chars().anyMatch(c -> Character.isSurrogate((char) c));
  }

  @Override
  public void integer(long value) throws IOException {
    generator.writeNumber(value);
  }
}
