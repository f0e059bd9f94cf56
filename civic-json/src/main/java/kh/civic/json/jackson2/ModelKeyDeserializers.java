package kh.civic.json.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import java.io.Serializable;
import kh.civic.json.CivicCodec;
import org.jspecify.annotations.Nullable;

/** Finds what reads a type of the model from the key of a map. */
final class ModelKeyDeserializers implements KeyDeserializers, Serializable {

  private static final long serialVersionUID = 1L;

  @Override
  public @Nullable KeyDeserializer findKeyDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription description) {
    Class<?> raw = type.getRawClass();
    return ModelDeserializers.codec(type)
        .<KeyDeserializer>map(CodecKeyDeserializer::new)
        .or(() -> CivicCodec.refusal(raw).map(reason -> new RefusedKeyDeserializer(raw, reason)))
        .orElse(null);
  }
}
