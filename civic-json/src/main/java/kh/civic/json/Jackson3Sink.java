package kh.civic.json;

import static java.util.Objects.requireNonNull;

import tools.jackson.core.JsonGenerator;

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

  @Override
  public void integer(long value) {
    generator.writeNumber(value);
  }
}
