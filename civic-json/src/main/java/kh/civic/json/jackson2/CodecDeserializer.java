package kh.civic.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import java.util.function.Consumer;
import kh.civic.json.CivicCodec;
import kh.civic.json.CivicJsonException;
import kh.civic.json.JsonSource;
import kh.civic.json.UnknownProperty;
import org.jspecify.annotations.Nullable;

/** Reads one type of the model. */
final class CodecDeserializer<T> extends StdDeserializer<T> implements ContextualDeserializer {

  private static final long serialVersionUID = 1L;

  private final transient CivicCodec<T> codec;
  private final transient @Nullable Consumer<? super UnknownProperty> onUnknown;

  CodecDeserializer(CivicCodec<T> codec, @Nullable Consumer<? super UnknownProperty> onUnknown) {
    super(codec.type());
    this.codec = codec;
    this.onUnknown = onUnknown;
  }

  @Override
  public JsonDeserializer<?> createContextual(
      DeserializationContext context, @Nullable BeanProperty property) throws JsonMappingException {
    HostAnnotations.check(context, codec.type(), property);
    return this;
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    try {
      return codec.read(JsonSource.ofJackson2(parser), onUnknown);
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
