package kh.civic.json.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.ser.Serializers;
import java.io.Serializable;
import kh.civic.core.value.Kind;
import kh.civic.json.CivicCodec;
import org.jspecify.annotations.Nullable;

/** Finds what writes a type of the model, as a value. */
final class ModelSerializers extends Serializers.Base implements Serializable {

  private static final long serialVersionUID = 1L;

  @Override
  public @Nullable JsonSerializer<?> findSerializer(
      SerializationConfig config, JavaType type, BeanDescription description) {
    Class<?> raw = type.getRawClass();
    if (raw == Kind.class) {
      return new CodecSerializer(raw);
    }
    return CivicCodec.ofImplementation(raw)
        .<JsonSerializer<?>>map(codec -> new CodecSerializer(codec.type()))
        .or(() -> CivicCodec.refusal(raw).map(reason -> new RefusedSerializer(raw, reason)))
        .orElse(null);
  }
}
