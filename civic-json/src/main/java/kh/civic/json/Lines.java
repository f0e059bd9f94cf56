package kh.civic.json;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kh.civic.core.value.InvalidValueException;
import kh.civic.json.CivicJsonException.Code;
import kh.civic.json.JsonSource.Token;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.exc.JacksonIOException;

/** Newline-delimited JSON: one value with a discriminator a line, and the version on each. */
final class Lines {

  /** What can stand on a line, by discriminator: the elements of the arrays of a dataset. */
  private static final ImmutableMap<String, ObjectShape<?, ?>> SHAPES = shapes();

  private Lines() {}

  private static ImmutableMap<String, ObjectShape<?, ?>> shapes() {
    ImmutableMap.Builder<String, ObjectShape<?, ?>> shapes = ImmutableMap.builder();
    for (Shape<?> part : DatasetShapes.DATASET.parts()) {
      if (part instanceof ObjectShape<?, ?> element) {
        shapes.put(element.name(), element.versioned());
      }
    }
    return shapes.buildOrThrow();
  }

  static void write(Stream<?> values, OutputStream out) throws IOException {
    Iterator<?> iterator = values.iterator();
    try (JsonGenerator generator =
        CivicJson.FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      if (iterator.hasNext()) {
        while (iterator.hasNext()) {
          // The generator puts a line feed between two values.
          write(requireNonNull(iterator.next(), "values"), generator);
        }
        generator.writeRaw('\n');
      }
    } catch (JacksonIOException failed) {
      throw failed.getCause();
    }
  }

  private static void write(Object value, JsonGenerator generator) throws IOException {
    for (ObjectShape<?, ?> shape : SHAPES.values()) {
      if (shape.type().isInstance(value)) {
        write(shape, value, generator);
        return;
      }
    }
    throw new InvalidValueException(
        "values", value.getClass().getName(), "entities, statements and discrepancies");
  }

  private static <T> void write(ObjectShape<T, ?> shape, Object value, JsonGenerator generator)
      throws IOException {
    shape.write(shape.type().cast(value), new Jackson3Sink(generator));
  }

  static <T> Stream<T> read(InputStream in, Class<T> type, CivicJsonReader reader) {
    List<String> words =
        SHAPES.values().stream()
            .filter(shape -> type.isAssignableFrom(shape.type()))
            .map(ObjectShape::name)
            .collect(toImmutableList());
    if (words.isEmpty()) {
      throw new InvalidValueException(
          "type", type.getName(), "a type of entities, statements or discrepancies");
    }
    return StreamSupport.stream(new Values<>(new Utf8Reader(in), type, words, reader), false);
  }

  /** The values of the lines, one after the other. */
  private static final class Values<T> extends Spliterators.AbstractSpliterator<T> {

    private final Reader in;
    private final Class<T> type;
    private final List<String> words;
    private final CivicJsonReader reader;

    private char[] buffer = new char[8192];
    private int start;
    private int end;
    private int lineNumber;

    Values(Reader in, Class<T> type, List<String> words, CivicJsonReader reader) {
      super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
      this.in = in;
      this.type = type;
      this.words = words;
      this.reader = reader;
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
      try {
        for (int length = nextLine(); length >= 0; length = nextLine()) {
          int at = start;
          start = Math.min(start + length + 1, end);
          T value = isBlank(at, length) ? null : value(at, length);
          if (value != null) {
            action.accept(value);
            return true;
          }
        }
        return false;
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }

    /** Has a whole line in the buffer from {@code start}; returns its length, -1 at the end. */
    private int nextLine() throws IOException {
      lineNumber++;
      for (int i = start; ; i++) {
        if (i == end) {
          int length = end - start;
          if (!fill()) {
            return length == 0 ? -1 : length;
          }
          i = start + length;
        }
        if (buffer[i] == '\n') {
          checkLength(i - start);
          return i - start;
        }
      }
    }

    private boolean fill() throws IOException {
      int length = end - start;
      checkLength(length);
      if (start > 0) {
        System.arraycopy(buffer, start, buffer, 0, length);
        start = 0;
        end = length;
      }
      if (buffer.length - end < 2) {
        buffer = Arrays.copyOf(buffer, 2 * buffer.length);
      }
      try {
        int read = in.read(buffer, end, buffer.length - end);
        end += Math.max(read, 0);
        return read > 0;
      } catch (CharacterCodingException notUtf8) {
        throw error(Code.MALFORMED, "expected UTF-8", length + 1);
      }
    }

    private void checkLength(int length) {
      if (length > CivicJson.MAX_LINE_LENGTH) {
        throw error(
            Code.LIMIT_EXCEEDED,
            "more than " + CivicJson.MAX_LINE_LENGTH + " characters in a line",
            1);
      }
    }

    private boolean isBlank(int at, int length) {
      for (int i = at; i < at + length; i++) {
        if (" \t\r".indexOf(buffer[i]) < 0) {
          return false;
        }
      }
      return true;
    }

    /** Returns the value of the line, or null if it is one that the handler took. */
    private @Nullable T value(int at, int length) throws IOException {
      try {
        Head head = Head.of(parser(at, length));
        ObjectShape<?, ?> shape = SHAPES.get(head.type);
        Consumer<? super UnknownProperty> handler = reader.handler();
        if (shape == null && !head.type.isEmpty() && head.isNewer() && handler != null) {
          try (JsonParser parser = parser(at, length)) {
            handler.accept(new UnknownProperty("", reader.copy(parser), head.version));
          }
          return null;
        }
        if (shape == null || !words.contains(head.type)) {
          throw head.unexpected(words);
        }
        try (JsonParser parser = parser(at, length)) {
          return type.cast(reader.read(parser, shape));
        }
      } catch (CivicJsonException refused) {
        throw refused.inLine(lineNumber);
      }
    }

    private JsonParser parser(int at, int length) {
      return CivicJson.FACTORY.createParser(ObjectReadContext.empty(), buffer, at, length);
    }

    private CivicJsonException error(Code code, String what, int column) {
      return CivicJsonException.of(code, what, lineNumber, column, null);
    }
  }

  /**
   * What a line says of itself, wherever in it that stands; empty where it does not.
   *
   * @param column the column of the type, or -1
   */
  private record Head(String version, String type, int column) {

    static Head of(JsonParser parser) throws IOException {
      String version = "";
      String type = "";
      int column = -1;
      try (parser) {
        JsonSource source = new Jackson3Source(parser);
        if (source.next() == Token.START_OBJECT) {
          while ((version.isEmpty() || type.isEmpty()) && source.next() == Token.NAME) {
            String name = source.text();
            boolean string = source.next() == Token.STRING;
            if (string && name.equals(FormatVersion.PROPERTY)) {
              version = source.text();
            } else if (string && name.equals("type")) {
              type = source.text();
              column = source.column();
            }
            parser.skipChildren();
          }
        }
      }
      return new Head(version, type, column);
    }

    boolean isNewer() {
      return FormatVersion.tryParse(version)
          .filter(FormatVersion::isReadable)
          .filter(FormatVersion::isNewer)
          .isPresent();
    }

    /** Returns why this is not the beginning of a line with one of the types. */
    CivicJsonException unexpected(List<String> words) {
      if (type.isEmpty()) {
        return CivicJsonException.of(
            Code.MISSING_PROPERTY, "expected an object with the property type", 1, 1, null);
      }
      Optional<FormatVersion> other =
          FormatVersion.tryParse(version).filter(parsed -> !parsed.isReadable());
      if (other.isPresent()) {
        return CivicJsonException.of(Code.UNSUPPORTED_VERSION, other.get().refusal(), 1, 1, null)
            .at("/" + FormatVersion.PROPERTY);
      }
      InvalidValueException bad =
          new InvalidValueException(
              "type", type, "one of the discriminators " + String.join(", ", words));
      return CivicJsonException.of(
              Code.WRONG_DISCRIMINATOR, requireNonNull(bad.getMessage()), 1, column, bad)
          .at("/type");
    }
  }
}
