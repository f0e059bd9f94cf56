package kh.civic.json.jackson3;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Refuses to read a type of the model that the format does not have. */
final class RefusedDeserializer extends StdDeserializer<Object> {

  private final String reason;

  RefusedDeserializer(Class<?> type, String reason) {
    super(type);
    this.reason = reason;
  }

  @Override
  public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
    return context.reportBadDefinition(handledType(), reason);
  }

  @Override
  public @Nullable Object deserializeWithType(
      JsonParser parser, DeserializationContext context, TypeDeserializer types) {
    return deserialize(parser, context);
  }
}
