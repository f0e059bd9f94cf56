package kh.civic.json.jackson3;

import java.io.IOException;
import java.util.function.Consumer;
import kh.civic.json.CivicCodec;
import kh.civic.json.CivicJsonException;
import kh.civic.json.JsonSource;
import kh.civic.json.UnknownProperty;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads one type of the model. */
final class CodecDeserializer<T> extends StdDeserializer<T> {

  private final CivicCodec<T> codec;
  private final @Nullable Consumer<? super UnknownProperty> onUnknown;

  CodecDeserializer(CivicCodec<T> codec, @Nullable Consumer<? super UnknownProperty> onUnknown) {
    super(codec.type());
    this.codec = codec;
    this.onUnknown = onUnknown;
  }

  @Override
  public ValueDeserializer<?> createContextual(
      DeserializationContext context, @Nullable BeanProperty property) {
    HostAnnotations.check(context, codec.type(), property);
    return this;
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) {
    try {
      return codec.read(JsonSource.of(parser), onUnknown);
    } catch (CivicJsonException refused) {
      throw DatabindException.from(parser, refused.getMessage(), refused);
    } catch (IOException failed) {
      throw JacksonIOException.construct(failed, parser);
    }
  }

  /** Reads without a type of the host's: the format has none but its own discriminators. */
  @Override
  public Object deserializeWithType(
      JsonParser parser, DeserializationContext context, TypeDeserializer types) {
    return deserialize(parser, context);
  }
}
