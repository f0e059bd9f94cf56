package kh.civic.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import kh.civic.json.CivicCodec;
import kh.civic.json.CivicJsonException;

/** Reads one type of the model. */
final class CodecDeserializer<T> extends StdDeserializer<T> {

  private static final long serialVersionUID = 1L;

  private final transient CivicCodec<T> codec;

  CodecDeserializer(CivicCodec<T> codec) {
    super(codec.type());
    this.codec = codec;
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    try {
      return codec.read(new Jackson2Source(parser));
    } catch (CivicJsonException refused) {
      throw JsonMappingException.from(parser, refused.getMessage(), refused);
    }
  }

  /** Reads without a type of the host's: the format has none but its own discriminators. */
  @Override
  public Object deserializeWithType(
      JsonParser parser, DeserializationContext context, TypeDeserializer types)
      throws IOException {
    return deserialize(parser, context);
  }
}
