package kh.civic.json.jackson3;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import kh.civic.core.value.Kind;
import kh.civic.json.CivicCodec;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.KeyDeserializers;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Teaches a mapper of Jackson 3 the types of the model, in the same JSON as {@code CivicJson}.
 *
 * <p>It handles the dataset, each entity, value and codelist, wherever they stand in types of your
 * own. What the format refuses is a {@code DatabindException} whose cause is a {@code
 * CivicJsonException}; its path begins at the value of the model.
 *
 * <p>Mappers find it on the class path; on the module path, and as a bean of Spring, add it:
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
  public void setupModule(JacksonModule.SetupContext context) {
    requireNonNull(context, "context");
    super.setupModule(context);
    context.addDeserializers(new KindDeserializers());
    context.addKeyDeserializers(new KindDeserializers());
  }

  /** Writes the word of a kind, as {@link CodecSerializer} writes: without a type of the host's. */
  private static final class KindSerializer extends StdSerializer<Object> {

    KindSerializer() {
      super(Kind.class);
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
      generator.writeString(value.toString());
    }

    @Override
    public void serializeWithType(
        Object value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
      serialize(value, generator, context);
    }
  }

  /** Finds the codelist of a {@code Kind} in its type argument. */
  private static final class KindDeserializers extends Deserializers.Base
      implements KeyDeserializers {

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
      return codec(type).map(CodecDeserializer::new).orElse(null);
    }

    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
      return codec(type).map(CodecKeyDeserializer::new).orElse(null);
    }

    // The class is that of an enum.
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Optional<CivicCodec<?>> codec(JavaType type) {
      return type.hasRawClass(Kind.class) && type.containedTypeOrUnknown(0).isEnumImplType()
          ? Optional.of(CivicCodec.ofKind((Class) type.containedType(0).getRawClass()))
          : Optional.empty();
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
      return type == Kind.class;
    }
  }
}
