package kh.civic.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import kh.civic.core.value.InvalidValueException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Writes values of the model under options: datasets, entities, statements, and every other type
 * that the format has. Immutable and thread-safe. Streams are not closed.
 *
 * <pre>{@code
 * CivicJson.writer().indented().write(dataset, out);
 * }</pre>
 */
public final class CivicJsonWriter {

  static final CivicJsonWriter DEFAULT = new CivicJsonWriter(false, false);

  private final boolean indented;
  private final boolean flushingLines;

  private CivicJsonWriter(boolean indented, boolean flushingLines) {
    this.indented = indented;
    this.flushingLines = flushingLines;
  }

  /**
   * Returns a writer for people and version control: each property and element on a line of its
   * own, indented by two spaces for each level, and a line feed at the end. Lines of
   * newline-delimited JSON stay lines.
   */
  public CivicJsonWriter indented() {
    return new CivicJsonWriter(true, flushingLines);
  }

  /** Returns a writer that flushes the output after each line of newline-delimited JSON. */
  public CivicJsonWriter flushingLines() {
    return new CivicJsonWriter(indented, true);
  }

  /**
   * Writes a value in UTF-8; unless indented, without white space between tokens and without a line
   * end.
   *
   * @throws IOException if the stream cannot be written
   * @throws InvalidValueException if the format has no such value
   */
  public void write(Object value, OutputStream out) throws IOException {
    requireNonNull(out, "out");
    CivicCodec<?> codec = codec(value);
    try (JsonGenerator generator = CivicJson.FACTORY.createGenerator(context(), out)) {
      write(codec, value, generator);
    } catch (JacksonIOException failed) {
      throw failed.getCause();
    }
  }

  /**
   * Returns the text that {@link #write} writes.
   *
   * @throws InvalidValueException if the format has no such value
   */
  public String writeString(Object value) {
    CivicCodec<?> codec = codec(value);
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = CivicJson.FACTORY.createGenerator(context(), text)) {
      write(codec, value, generator);
    } catch (IOException impossible) {
      throw new UncheckedIOException("a string cannot fail to be written", impossible);
    }
    return text.toString();
  }

  /**
   * Writes newline-delimited JSON: one value a line, each line beginning with the version of the
   * format and ended by a line feed. The stream of values is consumed and not closed.
   *
   * @param values entities, statements and discrepancies, such as {@code
   *     dataset.entities().stream()}
   * @throws IOException if the stream cannot be written
   * @throws InvalidValueException if a value is none of those
   */
  public void writeLines(Stream<?> values, OutputStream out) throws IOException {
    Lines.write(requireNonNull(values, "values"), requireNonNull(out, "out"), flushingLines);
  }

  private static CivicCodec<?> codec(Object value) {
    return CivicCodec.ofValue(value)
        .orElseThrow(
            () ->
                new InvalidValueException(
                    "value", value.getClass().getName(), "a value of a type that the format has"));
  }

  private void write(CivicCodec<?> codec, Object value, JsonGenerator generator)
      throws IOException {
    codec.writeAny(value, new Jackson3Sink(generator));
    if (indented) {
      generator.writeRaw('\n');
    }
  }

  private ObjectWriteContext context() {
    return indented ? new Indented() : ObjectWriteContext.empty();
  }

  /** Two spaces for each level, lines ended by a line feed on every system. */
  private static final class Indented extends ObjectWriteContext.Base {

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    @Override
    public PrettyPrinter getPrettyPrinter() {
      Separators separators =
          Separators.createDefaultInstance()
              .withObjectNameValueSpacing(Separators.Spacing.AFTER)
              .withRootSeparator("");
      return new DefaultPrettyPrinter(separators)
          .withObjectIndenter(INDENTER)
          .withArrayIndenter(INDENTER);
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
