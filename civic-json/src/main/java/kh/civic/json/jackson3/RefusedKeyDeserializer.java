package kh.civic.json.jackson3;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;

/** Refuses to read the key of a map as a type of the model that the format does not have. */
final class RefusedKeyDeserializer extends KeyDeserializer {

  private final Class<?> type;
  private final String reason;

  RefusedKeyDeserializer(Class<?> type, String reason) {
    this.type = type;
    this.reason = reason;
  }

  @Override
  public @Nullable Object deserializeKey(String key, DeserializationContext context) {
    return context.reportBadDefinition(type, reason);
  }
}
