package kh.civic.json;

import static com.google.common.collect.ImmutableBiMap.toImmutableBiMap;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableBiMap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import kh.civic.core.value.InvalidValueException;
import kh.civic.core.value.Kind;
import kh.civic.json.CivicJsonException.Code;
import tools.jackson.core.JsonGenerator;

/**
 * A value that is a string: a date, a code, an identifier, a word of a codelist.
 *
 * @param refused the code of the error where {@code parse} refuses the string
 * @param parse the value of a string; throws {@link InvalidValueException}
 * @param format the string of a value
 * @param schema what the schema says of the string
 */
record StringShape<T>(
    String name,
    Class<? super T> type,
    Code refused,
    Function<String, T> parse,
    Function<T, String> format,
    Rules schema)
    implements Shape<T> {

  /**
   * What the schema says of a string.
   *
   * @param pattern a regular expression of ECMA-262, or empty; accepts all that {@code parse} does
   * @param maxLength the most characters, or 0 for no limit
   * @param closed the only words, or empty
   * @param examples some words, or empty
   * @param readerOnly what {@code parse} refuses besides, as sentences
   */
  record Rules(
      String pattern,
      int maxLength,
      ImmutableList<String> closed,
      ImmutableList<String> examples,
      ImmutableList<String> readerOnly) {

    static Rules pattern(String pattern, String... readerOnly) {
      return new Rules(
          pattern, 0, ImmutableList.of(), ImmutableList.of(), ImmutableList.copyOf(readerOnly));
    }

    Rules atMost(int characters) {
      return new Rules(pattern, characters, closed, examples, readerOnly);
    }

    Rules examples(List<String> words) {
      return new Rules(pattern, maxLength, closed, ImmutableList.copyOf(words), readerOnly);
    }

    static Rules only(List<String> words) {
      return new Rules("", 0, ImmutableList.copyOf(words), ImmutableList.of(), ImmutableList.of());
    }
  }

  /** Words of {@code [a-z0-9]} joined by hyphens, at most 100 characters. */
  static final Rules WORD = Rules.pattern("^[a-z0-9]+(-[a-z0-9]+)*$").atMost(100);

  /** A value whose {@code toString} is its text. */
  static <T> StringShape<T> of(
      String name, Class<T> type, Function<String, T> parse, Rules schema) {
    return new StringShape<>(name, type, Code.INVALID_VALUE, parse, Object::toString, schema);
  }

  /** A plain string under a check that throws {@link InvalidValueException}. */
  static StringShape<String> text(String name, Check check, Rules schema) {
    return of(
        name,
        String.class,
        text -> {
          check.check(name, text);
          return text;
        },
        schema);
  }

  /** A check of the model. */
  interface Check {
    void check(String field, String text);
  }

  /**
   * A closed codelist, or the constants alone of an open one: one of them, in lower case with
   * hyphens. Where an open one has another word, the error says what keeps it.
   */
  static <E extends Enum<E>> StringShape<E> codelist(String name, Class<E> type) {
    ImmutableBiMap<String, E> byWord =
        EnumSet.allOf(type).stream().collect(toImmutableBiMap(Kind::wordOf, constant -> constant));
    ImmutableList<String> words = byWord.keySet().asList();
    String kept =
        words.contains("other")
            ? ", or Kind<" + type.getSimpleName() + ">, which keeps others"
            : "";
    return new StringShape<>(
        name,
        type,
        Code.UNKNOWN_CODE,
        word -> {
          E constant = byWord.get(word);
          if (constant == null) {
            throw new InvalidValueException(
                name, word, "one of " + String.join(", ", words) + kept);
          }
          return constant;
        },
        constant -> requireNonNull(byWord.inverse().get(constant)),
        Rules.only(words));
  }

  /** An open codelist: a constant's word, or one that is not known yet. */
  static <E extends Enum<E>> StringShape<Kind<E>> kind(String name, Class<E> codelist) {
    ImmutableMap<String, Kind<E>> known =
        EnumSet.allOf(codelist).stream().map(Kind::of).collect(toImmutableMap(Kind::word, k -> k));
    return new StringShape<>(
        name,
        Kind.class,
        Code.INVALID_VALUE,
        word -> {
          Kind<E> kind = known.get(word);
          return kind == null ? Kind.parse(codelist, word) : kind;
        },
        Kind::word,
        WORD.examples(known.keySet().asList()));
  }

  @Override
  public T read(Reading in) throws IOException {
    return value(in, in.string());
  }

  /** Returns what the string at hand, which may be a name, stands for. */
  T value(Reading in, String text) {
    try {
      return parse.apply(text);
    } catch (InvalidValueException bad) {
      throw in.error(refused, bad.expected(), text);
    }
  }

  @Override
  public void write(T value, JsonSink out) throws IOException {
    out.string(format.apply(value));
  }

  /** Returns whether every surrogate is one of a pair: only then can the text be UTF-8. */
  static boolean isWellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (i + 1 == text.length()
            || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
          return false;
        }
        i++;
      }
    }
    return true;
  }

  @Override
  public void describe(JsonGenerator out) {
    if (!schema.readerOnly.isEmpty()) {
      Schema.readerOnly(out, schema.readerOnly);
    }
    out.writeStringProperty("type", "string");
    if (!schema.pattern.isEmpty()) {
      out.writeStringProperty("pattern", schema.pattern);
    }
    if (schema.maxLength > 0) {
      out.writeNumberProperty("maxLength", schema.maxLength);
    }
    if (!schema.closed.isEmpty()) {
      Schema.strings(out, "enum", schema.closed);
    }
    if (!schema.examples.isEmpty()) {
      Schema.strings(out, "examples", schema.examples);
    }
  }

  @Override
  public ImmutableList<Shape<?>> parts() {
    return ImmutableList.of();
  }
}
