package kh.civic.json.jackson3;

import java.util.Optional;
import java.util.function.Consumer;
import kh.civic.core.value.Kind;
import kh.civic.json.CivicCodec;
import kh.civic.json.UnknownProperty;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;

/** Finds what reads a type of the model, as a value. */
final class ModelDeserializers extends Deserializers.Base {

  private final @Nullable Consumer<? super UnknownProperty> onUnknown;

  ModelDeserializers(@Nullable Consumer<? super UnknownProperty> onUnknown) {
    this.onUnknown = onUnknown;
  }

  @Override
  public @Nullable ValueDeserializer<?> findBeanDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
    Class<?> raw = type.getRawClass();
    return codec(type)
        .<ValueDeserializer<?>>map(codec -> new CodecDeserializer<>(codec, onUnknown))
        .or(() -> CivicCodec.refusal(raw).map(reason -> new RefusedDeserializer(raw, reason)))
        .orElse(null);
  }

  @Override
  public @Nullable ValueDeserializer<?> findEnumDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
    return findBeanDeserializer(type, config, description);
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
