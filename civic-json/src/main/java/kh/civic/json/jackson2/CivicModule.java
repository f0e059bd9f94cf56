package kh.civic.json.jackson2;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.util.Optional;
import kh.civic.core.value.Kind;
import kh.civic.json.CivicCodec;
import org.jspecify.annotations.Nullable;

/**
 * Teaches a mapper of Jackson 2 the types of the model, in the same JSON as {@code CivicJson}.
 *
 * <p>It handles the dataset, each entity, value and codelist, wherever they stand in types of your
 * own. What the format refuses is a {@code JsonMappingException} whose cause is a {@code
 * CivicJsonException}; its path begins at the value of the model.
 *
 * <p>{@code findAndRegisterModules} finds it on the class path; on the module path, and as a bean
 * of Spring, add it:
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new CivicModule()).build();
 * }</pre>
 */
public final class CivicModule extends SimpleModule {

  private static final long serialVersionUID = 1L;

  /** Creates the module. */
  public CivicModule() {
    super("kh.civic.json");
    CivicCodec.all().forEach(this::add);
    addSerializer(Kind.class, new KindSerializer());
  }

  private <T> void add(CivicCodec<T> codec) {
    addSerializer(codec.type(), new CodecSerializer<>(codec));
    addDeserializer(codec.type(), new CodecDeserializer<>(codec));
    addKeyDeserializer(codec.type(), new CodecKeyDeserializer(codec));
    if (codec.type().isEnum()) {
      addKeySerializer(codec.type(), new WordKeySerializer<>(codec.type()));
    }
  }

  @Override
  public void setupModule(SetupContext context) {
    requireNonNull(context, "context");
    super.setupModule(context);
    context.addDeserializers(new KindDeserializers());
    context.addKeyDeserializers(new KindDeserializers());
  }

  /** Writes the word of a kind, as {@link CodecSerializer} writes: without a type of the host's. */
  private static final class KindSerializer extends ToStringSerializer {

    private static final long serialVersionUID = 1L;

    @Override
    public void serializeWithType(
        Object value, JsonGenerator generator, SerializerProvider provider, TypeSerializer types)
        throws IOException {
      serialize(value, generator, provider);
    }
  }

  /** Finds the codelist of a {@code Kind} in its type argument. */
  private static final class KindDeserializers extends Deserializers.Base
      implements KeyDeserializers {

    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription description) {
      return codec(type).map(CodecDeserializer::new).orElse(null);
    }

    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription description) {
      return codec(type).map(CodecKeyDeserializer::new).orElse(null);
    }

    // The class is that of an enum.
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Optional<CivicCodec<?>> codec(JavaType type) {
      return type.hasRawClass(Kind.class) && type.containedTypeOrUnknown(0).isEnumImplType()
          ? Optional.of(CivicCodec.ofKind((Class) type.containedType(0).getRawClass()))
          : Optional.empty();
    }
  }
}
