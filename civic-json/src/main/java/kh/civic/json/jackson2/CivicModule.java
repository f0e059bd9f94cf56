package kh.civic.json.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
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
    addSerializer(Kind.class, ToStringSerializer.instance);
  }

  private <T> void add(CivicCodec<T> codec) {
    addSerializer(codec.type(), new CodecSerializer<>(codec));
    addDeserializer(codec.type(), new CodecDeserializer<>(codec));
  }

  @Override
  public void setupModule(SetupContext context) {
    super.setupModule(context);
    context.addDeserializers(new KindDeserializers());
  }

  /** Finds the codelist of a {@code Kind} in its type argument. */
  private static final class KindDeserializers extends Deserializers.Base {

    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription description) {
      return type.hasRawClass(Kind.class) && type.containedTypeOrUnknown(0).isEnumImplType()
          ? deserializer(type.containedType(0).getRawClass())
          : null;
    }

    // The class is that of an enum.
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static JsonDeserializer<?> deserializer(Class<?> codelist) {
      return new CodecDeserializer<>(CivicCodec.ofKind((Class) codelist));
    }
  }
}
