package kh.civic.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.KeyDeserializer;
import java.io.IOException;
import kh.civic.json.CivicCodec;
import kh.civic.json.CivicJsonException;
import kh.civic.json.JsonSource;

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
  public Object deserializeKey(String key, DeserializationContext context) throws IOException {
    try {
      return codec.read(JsonSource.of(key, path(context)));
    } catch (CivicJsonException refused) {
      throw JsonMappingException.from(context, refused.getMessage(), refused);
    }
  }

  private static String path(DeserializationContext context) throws IOException {
    JsonParser parser = context.getParser();
    return parser == null ? "" : parser.getParsingContext().pathAsPointer().toString();
  }
}
