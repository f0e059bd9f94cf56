package kh.civic.json.jackson3;

import kh.civic.core.value.Kind;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a word of a closed codelist as the key of a map: the same word as elsewhere. */
final class WordKeySerializer<T> extends StdSerializer<T> {

  WordKeySerializer(Class<T> codelist) {
    super(codelist);
  }

  @Override
  public void serialize(T value, JsonGenerator generator, SerializationContext context) {
    generator.writeName(Kind.wordOf((Enum<?>) value));
  }
}
