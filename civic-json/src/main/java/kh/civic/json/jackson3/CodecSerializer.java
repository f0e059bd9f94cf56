package kh.civic.json.jackson3;

import java.io.IOException;
import kh.civic.json.CivicCodec;
import kh.civic.json.JsonSink;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes the values of one type of the model. */
final class CodecSerializer extends StdSerializer<Object> {

  private final Class<?> type;

  CodecSerializer(Class<?> type) {
    super(type);
    this.type = type;
  }

  @Override
  public ValueSerializer<?> createContextual(
      SerializationContext context, @Nullable BeanProperty property) {
    HostAnnotations.check(context, type, property);
    return this;
  }

  @Override
  public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
    try {
      CivicCodec.ofValue(value).orElseThrow().writeAny(value, JsonSink.of(generator));
    } catch (IOException failed) {
      throw JacksonIOException.construct(failed, generator);
    }
  }

  /** Writes without a type of the host's: the format has none but its own discriminators. */
  @Override
  public void serializeWithType(
      Object value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
    serialize(value, generator, context);
  }
}
