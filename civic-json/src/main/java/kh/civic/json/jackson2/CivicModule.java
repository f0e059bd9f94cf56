package kh.civic.json.jackson2;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.util.VersionUtil;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.function.Consumer;
import kh.civic.core.value.LocalizedText;
import kh.civic.json.CivicJson;
import kh.civic.json.UnknownProperty;
import org.jspecify.annotations.Nullable;

/**
 * Teaches a mapper of Jackson 2 the types of the model, in the same JSON as {@code CivicJson}.
 *
 * <p>It handles the dataset, each entity, value and codelist, wherever they stand in types of your
 * own: as values, in collections, as keys of maps where they are text, and as {@code Entity} by
 * their discriminator. What the format refuses is a {@code JsonMappingException} whose cause is a
 * {@code CivicJsonException}; its path begins at the root of the document. Types of the model that
 * the format does not have, such as {@code Gazetteer}, are refused, and so are annotations that
 * would change what is inside a value of the model.
 *
 * <p>{@code findAndRegisterModules} finds it on the class path; on the module path, and as a bean
 * of Spring, add it. Without it a mapper writes <code>{}</code> for most types: {@link
 * #requireRegistered} tells at the start.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new CivicModule()).build();
 * }</pre>
 */
public final class CivicModule extends Module {

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
    Exception refused = null;
    try {
      registered = text.equals(mapper.treeToValue(mapper.valueToTree(text), LocalizedText.class));
    } catch (JsonProcessingException | IllegalArgumentException failed) {
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
  public void setupModule(Module.SetupContext context) {
    requireNonNull(context, "context");
    context.addSerializers(new ModelSerializers());
    context.addKeySerializers(new ModelKeySerializers());
    context.addDeserializers(new ModelDeserializers(onUnknown));
    context.addKeyDeserializers(new ModelKeyDeserializers());
    context.appendAnnotationIntrospector(new RootNames(version()));
  }
}
