package kh.civic.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import kh.civic.core.value.Kind;

/** Writes a word of a closed codelist as the key of a map: the same word as elsewhere. */
final class WordKeySerializer<T> extends StdSerializer<T> {

  private static final long serialVersionUID = 1L;

  WordKeySerializer(Class<T> codelist) {
    super(codelist);
  }

  @Override
  public void serialize(T value, JsonGenerator generator, SerializerProvider provider)
      throws IOException {
    generator.writeFieldName(Kind.wordOf((Enum<?>) value));
  }
}
