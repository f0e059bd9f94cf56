package kh.civic.json.jackson3;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Refuses to write a type of the model that the format does not have. */
final class RefusedSerializer extends StdSerializer<Object> {

  private final String reason;

  RefusedSerializer(Class<?> type, String reason) {
    super(type);
    this.reason = reason;
  }

  @Override
  public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
    context.reportBadDefinition(handledType(), reason);
  }

  @Override
  public void serializeWithType(
      Object value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
    serialize(value, generator, context);
  }
}
