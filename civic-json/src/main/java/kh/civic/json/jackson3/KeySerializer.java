package kh.civic.json.jackson3;

import kh.civic.json.CivicCodec;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a value of the model that is text as the key of a map: the same text as elsewhere. */
final class KeySerializer extends StdSerializer<Object> {

  KeySerializer(Class<?> type) {
    super(type);
  }

  @Override
  public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
    generator.writeName(CivicCodec.ofValue(value).orElseThrow().text(value));
  }
}
