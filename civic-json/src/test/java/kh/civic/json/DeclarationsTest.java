package kh.civic.json;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kh.civic.core.CivicDataset;
import kh.civic.core.change.Change;
import kh.civic.core.function.FunctionAssignment;
import kh.civic.core.place.Division;
import kh.civic.core.value.Count;
import kh.civic.core.value.Entity;
import kh.civic.core.value.EntityType;
import kh.civic.core.value.IncompleteBuilderException;
import kh.civic.core.value.Kind;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The tables leave out nothing of the model, and follow the conventions of the format. */
class DeclarationsTest {

  private static List<ObjectShape<?, ?>> objects() {
    return Definitions.SHAPES.values().stream()
        .filter(ObjectShape.class::isInstance)
        .<ObjectShape<?, ?>>map(shape -> (ObjectShape<?, ?>) shape)
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> aTableHasEveryAttributeOfItsType() {
    return objects().stream()
        .filter(shape -> shape.type() != Count.class)
        .map(
            shape ->
                DynamicTest.dynamicTest(
                    shape.name(), () -> assertEquals(attributes(shape.type()), declared(shape))));
  }

  /** The attributes of a type of the model, as the tables name them. */
  private static Set<String> attributes(Class<?> type) {
    if (type.isRecord()) {
      return Arrays.stream(type.getRecordComponents())
          .map(RecordComponent::getName)
          .collect(toCollection(TreeSet::new));
    }
    Set<String> names =
        Arrays.stream(type.getMethods())
            .filter(method -> Modifier.isAbstract(method.getModifiers()))
            .filter(method -> method.getParameterCount() == 0)
            .map(Method::getName)
            .filter(name -> !name.equals("toBuilder"))
            .collect(toCollection(TreeSet::new));
    if (type == Division.class) {
      // The identifier of a former division holds the word.
      names.remove("former");
      names.add("id");
    }
    return named(type, names);
  }

  /** The type of an entity has a name of its own, because type is the discriminator. */
  private static Set<String> named(Class<?> type, Set<String> attributes) {
    String name =
        ImmutableMap.of(
                Division.class, "divisionType",
                Change.class, "changeType",
                FunctionAssignment.class, "functionType")
            .get(type);
    return attributes.stream()
        .map(attribute -> attribute.equals("type") && name != null ? name : attribute)
        .collect(toCollection(TreeSet::new));
  }

  private static Set<String> declared(ObjectShape<?, ?> shape) {
    return shape.properties().stream()
        .filter(row -> !(row instanceof Property.Discriminator || row instanceof Property.Version))
        .map(Property::name)
        .collect(toCollection(TreeSet::new));
  }

  @TestFactory
  Stream<DynamicTest> whatIsRequiredIsWhatTheBuilderRequires() {
    return objects().stream()
        .filter(shape -> shape.type() != Count.class && !shape.type().isRecord())
        .filter(shape -> shape.type() != Division.class && shape.type() != CivicDataset.class)
        .map(
            shape ->
                DynamicTest.dynamicTest(
                    shape.name(),
                    () ->
                        assertEquals(
                            named(shape.type(), mandatory(shape.type())), required(shape))));
  }

  private static Set<String> required(ObjectShape<?, ?> shape) {
    return shape.properties().stream()
        .filter(row -> !(row instanceof Property.Discriminator) && row.required())
        .map(Property::name)
        .collect(toCollection(TreeSet::new));
  }

  /** The attributes without which a builder refuses to build, from its own exception. */
  private static Set<String> mandatory(Class<?> type) throws ReflectiveOperationException {
    Object builder = type.getMethod("builder").invoke(null);
    Method build = builder.getClass().getMethod("build");
    build.setAccessible(true);
    try {
      assertTrue(type.isInstance(build.invoke(builder)));
      return Set.of();
    } catch (InvocationTargetException refused) {
      return refused.getCause() instanceof IncompleteBuilderException incomplete
          ? new TreeSet<>(incomplete.missing())
          : Set.of(); // nothing is mandatory, and the check of the type refuses the rest
    }
  }

  @Test
  void namesArePropertiesInCamelCaseAndShapesInKebabCase() {
    for (Shape<?> shape : Definitions.SHAPES.values()) {
      assertTrue(shape.name().matches("[a-z]+(-[a-z]+)*"), shape.name());
    }
    for (ObjectShape<?, ?> shape : objects()) {
      shape
          .properties()
          .forEach(row -> assertTrue(row.name().matches("[a-z]+([A-Z][a-z]+)*"), row.name()));
    }
  }

  @Test
  void everyTypeOfEntityHasAnArrayAndADiscriminator() {
    Map<EntityType, String> rows = new EnumMap<>(EntityType.class);
    for (Property<CivicDataset, ?> row : DatasetShapes.DATASET.properties()) {
      for (Shape<?> part : row.parts()) {
        ObjectShape<?, ?> element = (ObjectShape<?, ?>) part;
        assertTrue(element.properties().get(0) instanceof Property.Version, row.name());
        assertTrue(element.properties().get(1) instanceof Property.Discriminator, row.name());
        if (Entity.class.isAssignableFrom(element.type())) {
          EntityType type =
              EntityType.valueOf(element.name().toUpperCase(Locale.ROOT).replace('-', '_'));
          rows.put(type, row.name());
          assertEquals(Kind.wordOf(type), element.name());
          assertEquals("id", element.properties().get(2).name());
        }
      }
    }
    assertEquals(Set.of(EntityType.values()), rows.keySet());
  }

  @Test
  void theReadmeHasTheTableOfTypes() throws Exception {
    String readme = Files.readString(Path.of("README.md"));
    for (Property<CivicDataset, ?> row : DatasetShapes.DATASET.properties()) {
      for (Shape<?> part : row.parts()) {
        String prefix =
            Stream.of(EntityType.values())
                .filter(type -> Kind.wordOf(type).equals(part.name()))
                .map(type -> "`" + type.prefix() + ":`")
                .findFirst()
                .orElse("none");
        String line = "| `%s` | `%s` | %s |".formatted(part.name(), row.name(), prefix);
        assertTrue(readme.contains(line), line);
      }
    }
  }

  @Test
  void theReadmeNamesEveryErrorCode() throws Exception {
    String readme = Files.readString(Path.of("README.md"));
    for (CivicJsonException.Code code : CivicJsonException.Code.values()) {
      assertTrue(readme.contains("| `" + code + "` |"), code.name());
    }
  }

  @Test
  void aCodecIsFoundForEveryTypeAndForNoOther() {
    for (CivicCodec<?> codec : CivicCodec.all()) {
      assertEquals(codec, CivicCodec.of(codec.type()).orElseThrow());
    }
    assertTrue(CivicCodec.of(CivicDataset.class).isPresent());
    assertTrue(CivicCodec.of(Object.class).isEmpty());
  }
}
