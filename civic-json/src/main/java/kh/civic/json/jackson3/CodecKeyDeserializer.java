package kh.civic.json.jackson3;

import java.io.IOException;
import java.io.UncheckedIOException;
import kh.civic.json.CivicCodec;
import kh.civic.json.CivicJsonException;
import kh.civic.json.JsonSource;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;

/**
 * Reads one type of the model from the key of a map. Without it the host would look for a
 * constructor with a string, find private ones too, and pass by what the model checks.
 */
final class CodecKeyDeserializer extends KeyDeserializer {

  private final CivicCodec<?> codec;

  CodecKeyDeserializer(CivicCodec<?> codec) {
    this.codec = codec;
  }

  @Override
  public Object deserializeKey(String key, DeserializationContext context) {
    try {
      return codec.read(JsonSource.of(key, path(context)));
    } catch (CivicJsonException refused) {
      throw DatabindException.from(context, refused.getMessage(), refused);
    } catch (IOException impossible) {
      throw new UncheckedIOException("a string cannot fail to be read", impossible);
    }
  }

  private static String path(DeserializationContext context) {
    JsonParser parser = context.getParser();
    return parser == null ? "" : parser.streamReadContext().pathAsPointer().toString();
  }
}
