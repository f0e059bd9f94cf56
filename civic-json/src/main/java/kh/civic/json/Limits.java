package kh.civic.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import kh.civic.core.value.InvalidValueException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** How much a reader takes at most. Immutable and thread-safe. */
final class Limits {

  static final Limits DEFAULT =
      new Limits(Maps.toMap(EnumSet.allOf(Limit.class), Limit::byDefault));

  private final ImmutableMap<Limit, Integer> limits;

  private Limits(Map<Limit, Integer> limits) {
    this.limits = Maps.immutableEnumMap(limits);
  }

  /**
   * Returns these limits with another one in place of its own.
   *
   * @throws InvalidValueException if the limit is not positive
   */
  Limits with(Limit which, int most) {
    if (most < 1) {
      throw new InvalidValueException(which.option(), most, "1 or more");
    }
    Map<Limit, Integer> others = new HashMap<>(limits);
    others.put(which, most);
    return new Limits(others);
  }

  int get(Limit which) {
    return limits.getOrDefault(which, which.byDefault());
  }

  /** Returns the sentence that refuses what goes beyond a limit. */
  String refusal(Limit which) {
    return "expected at most "
        + get(which)
        + " "
        + which.what()
        + ", the reader's limit "
        + which.option();
  }

  /** Returns the factory of parsers under these limits, and of generators. */
  JsonFactory factory() {
    return JsonFactory.builder()
        .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
        .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
        .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
        .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
        .rootValueSeparator((String) null)
        .streamReadConstraints(new Constraints(this))
        .build();
  }

  /** The limits as the parser asks for them, refusing in our own words. */
  private static final class Constraints extends StreamReadConstraints {

    private static final long serialVersionUID = 1L;

    private final transient Limits limits;

    Constraints(Limits limits) {
      super(
          limits.get(Limit.DEPTH),
          limits.get(Limit.LENGTH),
          StreamReadConstraints.DEFAULT_MAX_TOKEN_COUNT,
          limits.get(Limit.NUMBER),
          limits.get(Limit.STRING),
          limits.get(Limit.NAME));
      this.limits = limits;
    }

    @Override
    public void validateDocumentLength(long length) {
      check(length, Limit.LENGTH);
    }

    @Override
    public void validateNestingDepth(int depth) {
      check(depth, Limit.DEPTH);
    }

    @Override
    public void validateStringLength(int length) {
      check(length, Limit.STRING);
    }

    @Override
    public void validateNameLength(int length) {
      check(length, Limit.NAME);
    }

    @Override
    public void validateIntegerLength(int length) {
      check(length, Limit.NUMBER);
    }

    @Override
    public void validateFPLength(int length) {
      check(length, Limit.NUMBER);
    }

    private void check(long found, Limit which) {
      if (found > limits.get(which)) {
        throw new StreamConstraintsException(limits.refusal(which));
      }
    }
  }
}
