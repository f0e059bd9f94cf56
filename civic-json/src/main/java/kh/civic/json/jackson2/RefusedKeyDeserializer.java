package kh.civic.json.jackson2;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Refuses to read the key of a map as a type of the model that the format does not have. */
final class RefusedKeyDeserializer extends KeyDeserializer {

  private final Class<?> type;
  private final String reason;

  RefusedKeyDeserializer(Class<?> type, String reason) {
    this.type = type;
    this.reason = reason;
  }

  @Override
  public @Nullable Object deserializeKey(String key, DeserializationContext context)
      throws IOException {
    return context.reportBadDefinition(type, reason);
  }
}
