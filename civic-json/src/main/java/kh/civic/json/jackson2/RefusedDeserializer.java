package kh.civic.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Refuses to read a type of the model that the format does not have. */
final class RefusedDeserializer extends StdDeserializer<Object> {

  private static final long serialVersionUID = 1L;

  private final String reason;

  RefusedDeserializer(Class<?> type, String reason) {
    super(type);
    this.reason = reason;
  }

  @Override
  public @Nullable Object deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    return context.reportBadDefinition(handledType(), reason);
  }

  @Override
  public @Nullable Object deserializeWithType(
      JsonParser parser, DeserializationContext context, TypeDeserializer types)
      throws IOException {
    return deserialize(parser, context);
  }
}
