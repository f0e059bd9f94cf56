package kh.civic.json.jackson3;

import kh.civic.json.CivicCodec;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.deser.KeyDeserializers;

/** Finds what reads a type of the model from the key of a map. */
final class ModelKeyDeserializers implements KeyDeserializers {

  @Override
  public @Nullable KeyDeserializer findKeyDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
    Class<?> raw = type.getRawClass();
    return ModelDeserializers.codec(type)
        .<KeyDeserializer>map(CodecKeyDeserializer::new)
        .or(() -> CivicCodec.refusal(raw).map(reason -> new RefusedKeyDeserializer(raw, reason)))
        .orElse(null);
  }
}
