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

/** Finds what writes a type of the model as the key of a map. */
final class ModelKeySerializers implements Serializers {

  @Override
  public @Nullable ValueSerializer<?> findSerializer(
      SerializationConfig config,
      JavaType type,
      BeanDescription.Supplier description,
      JsonFormat.@Nullable Value format) {
    Class<?> raw = type.getRawClass();
    if (raw == Kind.class) {
      return new KeySerializer(raw);
    }
    return CivicCodec.ofImplementation(raw)
        .<ValueSerializer<?>>map(
            codec ->
                codec.isText()
                    ? new KeySerializer(codec.type())
                    : new RefusedSerializer(
                        raw, "A " + codec.type().getSimpleName() + " is no text, and so no key"))
        .or(() -> CivicCodec.refusal(raw).map(reason -> new RefusedSerializer(raw, reason)))
        .orElse(null);
  }
}
