package kh.civic.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import kh.civic.json.CivicJsonException.Code;
import kh.civic.json.JsonSource.Token;
import tools.jackson.core.JsonGenerator;

/**
 * A number: an integer without fraction and exponent, within bounds.
 *
 * @param least the least number
 * @param most the largest number, at most 2^53 - 1
 */
record IntegerShape(String name, long least, long most) implements Shape<Long> {

  /** Longer ones are out of any bounds, leading zeros being no JSON. */
  private static final int MAX_DIGITS = 17;

  @Override
  public Class<Long> type() {
    return Long.class;
  }

  @Override
  public Long read(Reading in) throws IOException {
    in.expect(Token.INTEGER);
    String digits = in.text();
    long value = digits.length() > MAX_DIGITS ? Long.MIN_VALUE : Long.parseLong(digits);
    if (value < least || value > most) {
      throw in.error(Code.INVALID_VALUE, "an integer from " + least + " to " + most, digits);
    }
    return value;
  }

  @Override
  public void write(Long value, JsonSink out) throws IOException {
    out.integer(value);
  }

  @Override
  public void describe(JsonGenerator schema) {
    schema.writeStringProperty("type", "integer");
    schema.writeNumberProperty("minimum", least);
    schema.writeNumberProperty("maximum", most);
  }

  @Override
  public ImmutableList<Shape<?>> parts() {
    return ImmutableList.of();
  }
}
