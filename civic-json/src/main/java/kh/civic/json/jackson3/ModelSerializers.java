package kh.civic.json.jackson3;

import com.fasterxml.jackson.annotation.JsonFormat;
import kh.civic.core.value.Kind;
import kh.civic.json.CivicCodec;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;

/** Finds what writes a type of the model, as a value. */
final class ModelSerializers implements Serializers {

  @Override
  public @Nullable ValueSerializer<?> findSerializer(
      SerializationConfig config,
      JavaType type,
      BeanDescription.Supplier description,
      JsonFormat.@Nullable Value format) {
    Class<?> raw = type.getRawClass();
    if (raw == Kind.class) {
      return new CodecSerializer(raw);
    }
    return CivicCodec.ofImplementation(raw)
        .<ValueSerializer<?>>map(codec -> new CodecSerializer(codec.type()))
        .or(() -> CivicCodec.refusal(raw).map(reason -> new RefusedSerializer(raw, reason)))
        .orElse(null);
  }

  @Override
  public @Nullable ValueSerializer<?> findEnumSerializer(
      SerializationConfig config,
      JavaType type,
      BeanDescription.Supplier description,
      JsonFormat.@Nullable Value format) {
    return findSerializer(config, type, description, format);
  }
}
