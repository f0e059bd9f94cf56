package kh.civic.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.ContextualSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import kh.civic.json.CivicCodec;
import kh.civic.json.JsonSink;
import org.jspecify.annotations.Nullable;

/** Writes the values of one type of the model. */
final class CodecSerializer extends StdSerializer<Object> implements ContextualSerializer {

  private static final long serialVersionUID = 1L;

  private final Class<?> type;

  CodecSerializer(Class<?> type) {
    super(type, false);
    this.type = type;
  }

  @Override
  public JsonSerializer<?> createContextual(
      SerializerProvider context, @Nullable BeanProperty property) throws JsonMappingException {
    HostAnnotations.check(context, type, property);
    return this;
  }

  @Override
  public void serialize(Object value, JsonGenerator generator, SerializerProvider context)
      throws IOException {
    CivicCodec.ofValue(value).orElseThrow().writeAny(value, JsonSink.ofJackson2(generator));
  }

  /** Writes without a type of the host's: the format has none but its own discriminators. */
  @Override
  public void serializeWithType(
      Object value, JsonGenerator generator, SerializerProvider context, TypeSerializer types)
      throws IOException {
    serialize(value, generator, context);
  }
}
