package kh.civic.json;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import kh.civic.json.CivicJsonException.Code;
import kh.civic.json.JsonSource.Token;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/** Copies a value of any shape as JSON text without white space. */
final class JsonCopy {

  private JsonCopy() {}

  /**
   * Returns the value at hand, in which no object may have a name twice; ends at its last token.
   */
  static String of(Reading in) throws IOException {
    StringWriter text = new StringWriter();
    Deque<PropertyNames> open = new ArrayDeque<>();
    try (JsonGenerator out = CivicJson.FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      int nested = 0;
      do {
        switch (in.token()) {
          case START_OBJECT -> {
            out.writeStartObject();
            open.push(new PropertyNames());
            nested++;
          }
          case END_OBJECT -> {
            out.writeEndObject();
            open.pop();
            nested--;
          }
          case START_ARRAY -> {
            out.writeStartArray();
            nested++;
          }
          case END_ARRAY -> {
            out.writeEndArray();
            nested--;
          }
          case NAME -> {
            String name = in.text();
            open.element().add(in, name);
            out.writeName(name);
          }
          case STRING -> out.writeString(in.string());
          case INTEGER, DECIMAL -> out.writeNumber(in.text());
          case TRUE -> out.writeBoolean(true);
          case FALSE -> out.writeBoolean(false);
          case NULL -> out.writeNull();
          case OTHER, NONE -> throw in.error(Code.WRONG_TYPE, "a JSON value", in.token());
        }
      } while (nested > 0 && in.next() != Token.NONE);
    }
    return text.toString();
  }
}
