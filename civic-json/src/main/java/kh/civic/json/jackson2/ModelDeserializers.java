package kh.civic.json.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import java.io.Serializable;
import java.util.Optional;
import java.util.function.Consumer;
import kh.civic.core.value.Kind;
import kh.civic.json.CivicCodec;
import kh.civic.json.UnknownProperty;
import org.jspecify.annotations.Nullable;

/** Finds what reads a type of the model, as a value. */
final class ModelDeserializers extends Deserializers.Base implements Serializable {

  private static final long serialVersionUID = 1L;

  // A mapper with a handler is serializable if the handler is.
  @SuppressWarnings("serial")
  private final @Nullable Consumer<? super UnknownProperty> onUnknown;

  ModelDeserializers(@Nullable Consumer<? super UnknownProperty> onUnknown) {
    this.onUnknown = onUnknown;
  }

  @Override
  public @Nullable JsonDeserializer<?> findBeanDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription description) {
    Class<?> raw = type.getRawClass();
    return codec(type)
        .<JsonDeserializer<?>>map(codec -> new CodecDeserializer<>(codec, onUnknown))
        .or(() -> CivicCodec.refusal(raw).map(reason -> new RefusedDeserializer(raw, reason)))
        .orElse(null);
  }

  @Override
  public @Nullable JsonDeserializer<?> findEnumDeserializer(
      Class<?> type, DeserializationConfig config, BeanDescription description) {
    return findBeanDeserializer(config.constructType(type), config, description);
  }

  @Override
  public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
    return CivicCodec.of(type).isPresent() || CivicCodec.refusal(type).isPresent();
  }

  /** Returns the codec of a type; that of a {@code Kind} by its type argument. */
  // The class is that of an enum.
  @SuppressWarnings({"unchecked", "rawtypes"})
  static Optional<CivicCodec<?>> codec(JavaType type) {
    if (type.hasRawClass(Kind.class)) {
      return type.containedTypeOrUnknown(0).isEnumImplType()
          ? Optional.of(CivicCodec.ofKind((Class) type.containedType(0).getRawClass()))
          : Optional.empty();
    }
    return CivicCodec.of(type.getRawClass()).map(codec -> (CivicCodec<?>) codec);
  }
}
