package kh.civic.json.jackson3;

import java.io.IOException;
import kh.civic.json.CivicCodec;
import kh.civic.json.JsonSink;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes one type of the model. */
final class CodecSerializer<T> extends StdSerializer<T> {

  private final CivicCodec<T> codec;

  CodecSerializer(CivicCodec<T> codec) {
    super(codec.type());
    this.codec = codec;
  }

  @Override
  public void serialize(T value, JsonGenerator generator, SerializationContext context) {
    try {
      codec.write(value, JsonSink.of(generator));
    } catch (IOException failed) {
      throw JacksonIOException.construct(failed, generator);
    }
  }

  /** Writes without a type of the host's: the format has none but its own discriminators. */
  @Override
  public void serializeWithType(
      T value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
    serialize(value, generator, context);
  }
}
