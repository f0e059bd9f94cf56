package kh.civic.json;

import com.google.common.collect.ImmutableList;
import com.google.common.reflect.TypeParameter;
import com.google.common.reflect.TypeToken;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import kh.civic.core.Rule;
import kh.civic.core.Violation;
import kh.civic.core.value.Entity;
import kh.civic.core.value.Kind;

/** A value of each type that the format has, and the places of a host where it can stand. */
final class Samples {

  /** A value with the type that it is declared as, and its JSON. */
  record Sample(String name, Type type, Object value, String json) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** One of each type, and an entity of each type under the static type {@code Entity}. */
  static final ImmutableList<Sample> VALUES = values();

  /** The same as elements of lists and optionals, and as values and keys of maps. */
  static final ImmutableList<Sample> STANDING = standing();

  private Samples() {}

  private static ImmutableList<Sample> values() {
    ImmutableList.Builder<Sample> samples = ImmutableList.builder();
    Random random = new Random(11);
    for (CivicCodec<?> codec : CivicCodec.all()) {
      Object value = value(codec, random);
      samples.add(
          new Sample(
              codec.type().getSimpleName(), codec.type(), value, CivicJson.writeString(value)));
      if (value instanceof Entity) {
        samples.add(
            new Sample(
                "Entity of type " + codec.type().getSimpleName(),
                Entity.class,
                value,
                CivicJson.writeString(value)));
      }
      if (codec.type().isEnum() && isOpen(codec.type())) {
        samples.add(kind(codec.type(), "guild"));
      }
    }
    return samples.build();
  }

  private static boolean isOpen(Class<?> codelist) {
    return ImmutableList.copyOf(codelist.getEnumConstants()).stream()
        .anyMatch(constant -> ((Enum<?>) constant).name().equals("OTHER"));
  }

  // The class is that of an enum.
  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Sample kind(Class<?> codelist, String word) {
    return new Sample(
        "Kind of " + codelist.getSimpleName(),
        kindOf((Class) codelist),
        Kind.parse((Class) codelist, word),
        '"' + word + '"');
  }

  private static <E extends Enum<E>> Type kindOf(Class<E> codelist) {
    return new TypeToken<Kind<E>>() {}.where(new TypeParameter<E>() {}, codelist).getType();
  }

  private static Object value(CivicCodec<?> codec, Random random) {
    if (codec.type() == Violation.class) {
      return new Violation(Rule.REFERENCE_DANGLING, "/events/0/partOf", "event:e is not there");
    }
    Shape<?> shape =
        codec.shape() instanceof DiscriminatedShape<?> ? PartyShapes.ORGANIZATION : codec.shape();
    try {
      return codec.read(JsonSource.of(Documents.parser(Documents.value(shape, random).toString())));
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static ImmutableList<Sample> standing() {
    ImmutableList.Builder<Sample> samples = ImmutableList.builder();
    for (Sample of : VALUES) {
      samples.add(of);
      samples.add(
          new Sample(
              "List of " + of,
              listOf(TypeToken.of(of.type)),
              new ArrayList<>(List.of(of.value)),
              "[" + of.json + "]"));
      samples.add(
          new Sample(
              "Optional of " + of,
              optionalOf(TypeToken.of(of.type)),
              Optional.of(of.value),
              of.json));
      samples.add(
          new Sample(
              "Map to " + of,
              mapTo(TypeToken.of(of.type)),
              Map.of("a", of.value),
              "{\"a\":" + of.json + "}"));
      if (of.json.startsWith("\"")) {
        samples.add(
            new Sample(
                "Map from " + of,
                mapFrom(TypeToken.of(of.type)),
                Map.of(of.value, 1),
                "{" + of.json + ":1}"));
      }
    }
    return samples.build();
  }

  private static <T> Type listOf(TypeToken<T> element) {
    return new TypeToken<List<T>>() {}.where(new TypeParameter<T>() {}, element).getType();
  }

  private static <T> Type optionalOf(TypeToken<T> value) {
    return new TypeToken<Optional<T>>() {}.where(new TypeParameter<T>() {}, value).getType();
  }

  private static <T> Type mapTo(TypeToken<T> value) {
    return new TypeToken<Map<String, T>>() {}.where(new TypeParameter<T>() {}, value).getType();
  }

  private static <T> Type mapFrom(TypeToken<T> key) {
    return new TypeToken<Map<T, Integer>>() {}.where(new TypeParameter<T>() {}, key).getType();
  }
}
