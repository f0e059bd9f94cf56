package kh.civic.json.jackson3;

import static java.util.Objects.requireNonNull;

import java.util.function.Consumer;
import kh.civic.core.value.LocalizedText;
import kh.civic.json.CivicJson;
import kh.civic.json.UnknownProperty;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.Version;
import tools.jackson.core.util.VersionUtil;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Teaches a mapper of Jackson 3 the types of the model, in the same JSON as {@code CivicJson}.
 *
 * <p>It handles the dataset, each entity, value and codelist, wherever they stand in types of your
 * own: as values, in collections, as keys of maps where they are text, and as {@code Entity} by
 * their discriminator. What the format refuses is a {@code DatabindException} whose cause is a
 * {@code CivicJsonException}; its path begins at the root of the document. Types of the model that
 * the format does not have, such as {@code Gazetteer}, are refused, and so are annotations that
 * would change what is inside a value of the model.
 *
 * <p>Mappers find it on the class path; on the module path, and as a bean of Spring, add it.
 * Without it a mapper writes <code>{}</code> for most types: {@link #requireRegistered} tells at
 * the start.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new CivicModule()).build();
 * }</pre>
 */
public final class CivicModule extends JacksonModule {

  private final @Nullable Consumer<? super UnknownProperty> onUnknown;

  /** Creates the module. Unknown properties are errors. */
  public CivicModule() {
    this(null);
  }

  private CivicModule(@Nullable Consumer<? super UnknownProperty> onUnknown) {
    this.onUnknown = onUnknown;
  }

  /**
   * Returns a module that hands properties which are new in a higher minor version to a handler, as
   * {@code CivicJsonReader.onUnknown} does: in datasets, and in entities that state their version.
   *
   * @param handler called in the order of the document, by every thread that reads
   */
  public CivicModule onUnknown(Consumer<? super UnknownProperty> handler) {
    return new CivicModule(requireNonNull(handler, "handler"));
  }

  /**
   * Checks at the start of a program that a mapper has this module.
   *
   * @throws IllegalStateException if it does not read and write a value of the model
   */
  public static void requireRegistered(ObjectMapper mapper) {
    requireNonNull(mapper, "mapper");
    LocalizedText text = LocalizedText.of("en", "civic");
    boolean registered;
    JacksonException refused = null;
    try {
      JsonNode tree = mapper.valueToTree(text);
      registered =
          text.equals(
              mapper
                  .readerFor(LocalizedText.class)
                  .without(DeserializationFeature.UNWRAP_ROOT_VALUE)
                  .readValue(tree));
    } catch (JacksonException failed) {
      registered = false;
      refused = failed;
    }
    if (!registered) {
      throw new IllegalStateException(
          "The mapper does not know the types of civic and would write {} for most of them: add "
              + CivicModule.class.getName(),
          refused);
    }
  }

  @Override
  public String getModuleName() {
    return "kh.civic.json";
  }

  /** Returns the version of the artifact. */
  @Override
  public Version version() {
    return VersionUtil.parseVersion(CivicJson.version(), "kh.civic", "civic-json");
  }

  @Override
  public void setupModule(JacksonModule.SetupContext context) {
    requireNonNull(context, "context");
    context.addSerializers(new ModelSerializers());
    context.addKeySerializers(new ModelKeySerializers());
    context.addDeserializers(new ModelDeserializers(onUnknown));
    context.addKeyDeserializers(new ModelKeyDeserializers());
    context.appendAnnotationIntrospector(new RootNames(version()));
  }
}
