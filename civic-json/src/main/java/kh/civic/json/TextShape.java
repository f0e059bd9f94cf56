package kh.civic.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import kh.civic.core.value.InvalidValueException;
import kh.civic.core.value.LocalizedText;
import kh.civic.json.CivicJsonException.Code;
import kh.civic.json.JsonSource.Token;
import tools.jackson.core.JsonGenerator;

/**
 * A text in several languages: an object from language tag to text, ordered by tag.
 *
 * @param tag the shape of a language tag
 * @param text the shape of the text in one language
 */
record TextShape(StringShape<String> tag, StringShape<String> text)
    implements Shape<LocalizedText> {

  @Override
  public String name() {
    return "localized-text";
  }

  @Override
  public Class<LocalizedText> type() {
    return LocalizedText.class;
  }

  @Override
  public LocalizedText read(Reading in) throws IOException {
    in.expect(Token.START_OBJECT);
    Reading.Position start = in.position();
    Map<String, String> texts = new TreeMap<>();
    PropertyNames names = new PropertyNames();
    while (in.next() == Token.NAME) {
      String name = in.text();
      in.enter(name);
      names.add(in, name);
      String language = tag.value(in, name);
      in.next();
      texts.put(language, text.read(in));
      in.leave();
    }
    try {
      return LocalizedText.copyOf(texts);
    } catch (InvalidValueException bad) {
      throw in.error(Code.INVALID_VALUE, start, bad);
    }
  }

  @Override
  public void write(LocalizedText value, JsonSink out) throws IOException {
    out.startObject();
    for (Map.Entry<String, String> entry : value.texts().entrySet()) {
      out.name(entry.getKey());
      text.write(entry.getValue(), out);
    }
    out.endObject();
  }

  @Override
  public void describe(JsonGenerator schema) {
    schema.writeStringProperty("type", "object");
    Schema.reference(schema, "propertyNames", tag);
    Schema.reference(schema, "additionalProperties", text);
    schema.writeNumberProperty("minProperties", 1);
  }

  @Override
  public ImmutableList<Shape<?>> parts() {
    return ImmutableList.of(tag, text);
  }
}
