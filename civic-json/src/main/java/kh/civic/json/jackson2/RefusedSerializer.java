package kh.civic.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;

/** Refuses to write a type of the model that the format does not have. */
final class RefusedSerializer extends StdSerializer<Object> {

  private static final long serialVersionUID = 1L;

  private final String reason;

  RefusedSerializer(Class<?> type, String reason) {
    super(type, false);
    this.reason = reason;
  }

  @Override
  public void serialize(Object value, JsonGenerator generator, SerializerProvider context)
      throws IOException {
    context.reportBadDefinition(handledType(), reason);
  }

  @Override
  public void serializeWithType(
      Object value, JsonGenerator generator, SerializerProvider context, TypeSerializer types)
      throws IOException {
    serialize(value, generator, context);
  }
}
