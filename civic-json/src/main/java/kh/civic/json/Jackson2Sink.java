package kh.civic.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.json.JsonGeneratorImpl;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.json.UTF8JsonGenerator;
import java.io.IOException;

/** Writes to a generator of Jackson 2. */
final class Jackson2Sink implements JsonSink {

  private final JsonGenerator generator;

  Jackson2Sink(JsonGenerator generator) {
    this.generator = requireNonNull(generator, "generator");
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
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Writes a number, also where the host has it write numbers as strings: those are no counts. */
  @Override
  public void integer(long value) throws IOException {
    if (generator instanceof JsonGeneratorImpl
        && generator.isEnabled(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS.mappedFeature())) {
      generator.writeRawValue(Long.toString(value));
    } else {
      generator.writeNumber(value);
    }
  }
}
