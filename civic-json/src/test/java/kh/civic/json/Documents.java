package kh.civic.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.EntityType;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Random documents that the format allows, made from the tables of the shapes: a type that is
 * declared is in them.
 */
final class Documents {

  static final JsonMapper TREES = JsonMapper.builder().build();

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static final ImmutableList<String> LANGUAGES =
      ImmutableList.of("en", "km", "km-Latn", "und", "fr", "zh-Hant-TW", "en-x-printed");

  private static final ImmutableList<String> TEXTS =
      ImmutableList.of(
          "WGPD",
          "ក្រុមប្រឹក្សាឃុំ",
          "ក្រុមការងារ​វិមជ្ឈការ",
          "ខែកុម្ភៈ ឆ្នាំ២០០២",
          " “as printed” \\ / \t\n",
          "a\u0000b\u001f\u007f\u2028c",
          "\u00a0\u200b\uFEFFក\u2060",
          "𝔸😀 outside the BMP",
          "០២៣ ២១៧ ៨៥៥");

  private static final ImmutableList<String> DATES =
      ImmutableList.of("2003", "2020-02", "2016-07-31", "2005~", "2020-02-29?", "0000", "9999-12%");

  private static final ImmutableList<String> PERIODS =
      ImmutableList.of(
          "2017/2021",
          "2013/..",
          "2013/",
          "../2020-06",
          "/2020",
          "2002-02",
          "2005~/2004",
          "2021-11/2021-12");

  private static final ImmutableList<String> WORDS =
      ImmutableList.of("guild", "number-of-members", "a", "x1-2-3", "ncdd");

  /** Samples for each string that is neither a codelist nor an identifier, by its shape's name. */
  private static final ImmutableMap<String, ImmutableList<String>> SAMPLES =
      ImmutableMap.<String, ImmutableList<String>>builder()
          .put("text", TEXTS)
          .put("word", WORDS)
          .put("language-tag", LANGUAGES)
          .put("date", DATES)
          .put("period", PERIODS)
          .put("division-code", ImmutableList.of("02", "0203", "020301", "12010203", "0301"))
          .put("section-label", ImmutableList.of("III", "៣", "3", "XXXIX", "IV", "៩៩៩"))
          .build();

  private Documents() {}

  /** The tokens of a text, as a host would hand them in. */
  static JsonParser parser(String json) {
    JsonParser parser = CivicJson.FACTORY.createParser(ObjectReadContext.empty(), json);
    parser.nextToken();
    return parser;
  }

  /** A random dataset, as text. */
  static Arbitrary<String> datasets() {
    return Arbitraries.randomValue(random -> object(DatasetShapes.DATASET, random).toString());
  }

  /** A random value of a shape, as text. */
  static Arbitrary<String> values(Shape<?> shape) {
    return Arbitraries.randomValue(random -> value(shape, random).toString());
  }

  /** Returns a value that the reader accepts. */
  static JsonNode value(Shape<?> shape, Random random) {
    if (shape instanceof ObjectShape<?, ?> object) {
      return object(object, random);
    } else if (shape instanceof TextShape) {
      ObjectNode texts = NODES.objectNode();
      for (int i = 1 + random.nextInt(3); i > 0; i--) {
        texts.put(one(LANGUAGES, random), text(random));
      }
      return texts;
    } else if (shape instanceof IntegerShape integer) {
      return NODES.numberNode(number(integer, random));
    }
    return NODES.stringNode(string((StringShape<?>) shape, random));
  }

  private static ObjectNode object(ObjectShape<?, ?> shape, Random random) {
    for (int tries = 0; tries < 1000; tries++) {
      ObjectNode object = candidate(shape, random);
      try {
        Object unused = read(shape, object.toString());
        return object;
      } catch (CivicJsonException refused) {
        // What the table tells is kept by construction; rules that only the reader knows are not.
        if (refused.code() != CivicJsonException.Code.INVALID_VALUE) {
          throw new AssertionError("not what the table says: " + object, refused);
        }
      }
    }
    throw new AssertionError("no valid " + shape.name() + " in 1000 tries");
  }

  private static <T> T read(ObjectShape<T, ?> shape, String json) {
    try {
      return CivicJson.reader()
          .read(CivicJson.FACTORY.createParser(ObjectReadContext.empty(), json), shape);
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static ObjectNode candidate(ObjectShape<?, ?> shape, Random random) {
    Map<String, JsonNode> values = new HashMap<>();
    Map<String, Property<?, ?>> properties = new HashMap<>();
    for (Property<?, ?> property : shape.properties()) {
      properties.put(property.name(), property);
      if (property.required() || random.nextInt(shape == DatasetShapes.DATASET ? 6 : 3) == 0) {
        values.put(property.name(), value(property, random));
      }
    }
    for (Condition condition : shape.conditions()) {
      if (condition.concerns(given(values.entrySet()))) {
        condition
            .required()
            .forEach(name -> values.put(name, value(requireNonNull(properties.get(name)), random)));
        condition.absent().forEach(values::remove);
      }
    }
    if (shape == PlaceShapes.DIVISION) {
      String code = requireNonNull(values.get("code")).stringValue();
      values.put("id", NODES.stringNode("div:" + code));
    }
    ObjectNode object = NODES.objectNode();
    for (Property<?, ?> property : shape.properties()) {
      JsonNode value = values.get(property.name());
      if (value != null) {
        object.set(property.name(), value);
      }
    }
    return object;
  }

  /** Returns the properties that have a value, as a {@link Condition} looks at them. */
  static Map<String, String> given(Collection<Map.Entry<String, JsonNode>> properties) {
    Map<String, String> given = new HashMap<>();
    for (Map.Entry<String, JsonNode> property : properties) {
      JsonNode value = property.getValue();
      given.put(property.getKey(), value.isString() ? value.stringValue() : "");
    }
    return given;
  }

  /** Returns a value that the reader accepts for a property. */
  static JsonNode value(Property<?, ?> property, Random random) {
    if (property instanceof Property.Many<?, ?, ?> many) {
      Collection<JsonNode> elements = many.distinct() ? new LinkedHashSet<>() : new ArrayList<>();
      for (int i = Math.max(1, many.least()) + random.nextInt(2); i > 0; i--) {
        elements.add(value(many.shape(), random));
      }
      return NODES.arrayNode().addAll(elements);
    } else if (property instanceof Property.Single<?, ?, ?> single) {
      return value(single.shape(), random);
    } else if (property instanceof Property.Discriminator<?, ?> discriminator) {
      return NODES.stringNode(discriminator.word());
    }
    return NODES.stringNode(FormatVersion.CURRENT.toString());
  }

  private static long number(IntegerShape shape, Random random) {
    long span = shape.most() - shape.least();
    return switch (random.nextInt(4)) {
      case 0 -> shape.least();
      case 1 -> shape.most();
      case 2 -> shape.least() + (long) (random.nextDouble() * Math.min(span, 9));
      default -> shape.least() + (long) (random.nextDouble() * span);
    };
  }

  private static String string(StringShape<?> shape, Random random) {
    if (!shape.schema().closed().isEmpty()) {
      return one(shape.schema().closed(), random);
    }
    if (!shape.schema().examples().isEmpty()) {
      return random.nextInt(3) == 0 ? one(WORDS, random) : one(shape.schema().examples(), random);
    }
    if (shape.type() == EntityId.class) {
      return one(prefixes(shape), random)
          + ":"
          + one(WORDS, random)
          + "-"
          + random.nextInt(1 << 20);
    }
    ImmutableList<String> samples = SAMPLES.get(shape.name());
    if (samples == null) {
      throw new AssertionError("SAMPLES has nothing for the shape " + shape.name());
    }
    return shape.name().equals("text") ? text(random) : one(samples, random);
  }

  private static List<String> prefixes(StringShape<?> shape) {
    return ImmutableList.copyOf(EntityType.values()).stream()
        .map(EntityType::prefix)
        .filter(prefix -> (prefix + ":a").matches(shape.schema().pattern()))
        .toList();
  }

  private static String text(Random random) {
    String text = one(TEXTS, random);
    return random.nextInt(4) == 0 ? text + Character.toString(validCodePoint(random)) : text;
  }

  private static int validCodePoint(Random random) {
    int codePoint = random.nextInt(Character.MAX_CODE_POINT + 1);
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE
        ? 'x'
        : codePoint;
  }

  private static <T> T one(List<T> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }
}
