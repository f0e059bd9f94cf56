package kh.civic.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kh.civic.core.value.InvalidValueException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.exc.JacksonIOException;

/** Newline-delimited JSON: one value with a discriminator a line, and the version on each. */
final class Lines {

  /** What can stand on a line: the elements of the arrays of a dataset, with their version. */
  private static final ImmutableList<ObjectShape<?, ?>> SHAPES = shapes();

  private Lines() {}

  private static ImmutableList<ObjectShape<?, ?>> shapes() {
    ImmutableList.Builder<ObjectShape<?, ?>> shapes = ImmutableList.builder();
    for (Shape<?> part : DatasetShapes.DATASET.parts()) {
      if (part instanceof ObjectShape<?, ?> element) {
        shapes.add(element.versioned());
      }
    }
    return shapes.build();
  }

  static void write(Stream<?> values, OutputStream out, boolean flushing) throws IOException {
    Iterator<?> iterator = values.iterator();
    try (JsonGenerator generator =
        CivicJson.FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      while (iterator.hasNext()) {
        write(requireNonNull(iterator.next(), "values"), generator);
        generator.writeRaw('\n');
        if (flushing) {
          generator.flush();
        }
      }
    } catch (JacksonIOException failed) {
      throw failed.getCause();
    }
  }

  private static void write(Object value, JsonGenerator generator) throws IOException {
    for (ObjectShape<?, ?> shape : SHAPES) {
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
    DiscriminatedShape<T> shape =
        DiscriminatedShape.of(type)
            .orElseThrow(
                () ->
                    new InvalidValueException(
                        "type", type.getName(), "a type of entities, statements or discrepancies"));
    return StreamSupport.stream(new Values<>(in, shape, reader), false);
  }

  /** The values of the lines, one after the other. */
  private static final class Values<T> extends Spliterators.AbstractSpliterator<T> {

    private final LineReader lines;
    private final DiscriminatedShape<T> shape;
    private final CivicJsonReader reader;

    Values(InputStream in, DiscriminatedShape<T> shape, CivicJsonReader reader) {
      super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
      this.lines = new LineReader(in, reader.limits());
      this.shape = shape;
      this.reader = reader;
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
      try {
        while (true) {
          T value = null;
          try {
            if (!lines.next()) {
              return false;
            }
            value = value();
          } catch (CivicJsonException refused) {
            reader.refuse(refused.inLine(lines.number()));
          }
          if (value != null) {
            action.accept(value);
            return true;
          }
        }
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }

    /** Returns the value of the line, or null if it is one that the handler took. */
    private @Nullable T value() throws IOException {
      try (JsonParser parser = reader.parser(lines.text())) {
        return reader.readLine(parser, shape);
      }
    }
  }
}
