package kh.civic.json;

import static java.util.Objects.requireNonNull;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonGeneratorBase;
import tools.jackson.core.json.JsonWriteFeature;

/** Writes to a generator of Jackson 3. */
final class Jackson3Sink implements JsonSink {

  private final JsonGenerator generator;

  Jackson3Sink(JsonGenerator generator) {
    this.generator = requireNonNull(generator, "generator");
  }

  @Override
  public void startObject() {
    generator.writeStartObject();
  }

  @Override
  public void endObject() {
    generator.writeEndObject();
  }

  @Override
  public void startArray() {
    generator.writeStartArray();
  }

  @Override
  public void endArray() {
    generator.writeEndArray();
  }

  @Override
  public void name(String name) {
    generator.writeName(name);
  }

  @Override
  public void string(String value) {
    generator.writeString(value);
  }

  /** Writes a number, also where the host has it write numbers as strings: those are no counts. */
  @Override
  public void integer(long value) {
    if (generator instanceof JsonGeneratorBase json
        && json.isEnabled(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)) {
      json.writeRawValue(Long.toString(value));
    } else {
      generator.writeNumber(value);
    }
  }
}
