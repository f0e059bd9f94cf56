package kh.civic.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import kh.civic.json.CivicCodec;

/** Writes a value of the model that is text as the key of a map: the same text as elsewhere. */
final class KeySerializer extends StdSerializer<Object> {

  private static final long serialVersionUID = 1L;

  KeySerializer(Class<?> type) {
    super(type, false);
  }

  @Override
  public void serialize(Object value, JsonGenerator generator, SerializerProvider context)
      throws IOException {
    generator.writeFieldName(CivicCodec.ofValue(value).orElseThrow().text(value));
  }
}
