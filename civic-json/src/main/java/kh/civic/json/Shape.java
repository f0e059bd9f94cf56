package kh.civic.json;

import java.io.IOException;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * What one type looks like in JSON. Reader, writer and schema come from it.
 *
 * @param <T> the type of the model
 */
sealed interface Shape<T>
    permits ObjectShape, DiscriminatedShape, TextShape, StringShape, IntegerShape {

  /** The name of its definition in the schema, in kebab-case. */
  String name();

  /** The type of the model that it stands for. */
  Class<? super T> type();

  /** Reads the value whose first token is at hand; ends at its last. */
  T read(Reading in) throws IOException;

  /** Writes a value. */
  void write(T value, JsonSink out) throws IOException;

  /** Writes the keywords of its definition into the schema. */
  void describe(JsonGenerator schema);

  /** The shapes that its definition refers to. */
  List<Shape<?>> parts();
}
