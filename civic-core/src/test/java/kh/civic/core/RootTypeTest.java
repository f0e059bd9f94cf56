package kh.civic.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kh.civic.core.party.Person;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.LocalizedText;
import kh.civic.core.value.Name;
import kh.civic.core.value.NameKind;
import org.junit.jupiter.api.Test;

class RootTypeTest {

  private static final Person PERSON =
      Person.builder()
          .id(EntityId.of("person:a"))
          .addNames(Name.of(NameKind.OFFICIAL, LocalizedText.of("en", "a")))
          .build();

  @Test
  void everyListOfADatasetIsOneOfThem() {
    Set<String> lists =
        Stream.of(CivicDataset.class.getDeclaredMethods())
            .filter(method -> Modifier.isAbstract(method.getModifiers()))
            .filter(method -> method.getReturnType() == ImmutableList.class)
            .map(method -> method.getName())
            .collect(Collectors.toSet());
    assertEquals(14, lists.size());
    assertEquals(lists, RootType.all().stream().map(RootType::name).collect(Collectors.toSet()));
    assertEquals(14, RootType.all().stream().map(RootType::type).distinct().count());
  }

  @Test
  void aListIsReadSetAndAddedToInItsOwnPlace() {
    RootType<?> people = RootType.of(PERSON);
    assertEquals("people", people.toString());
    CivicDataset.Builder builder = CivicDataset.builder();
    people.castAndAdd(builder, PERSON);
    CivicDataset dataset = builder.build();
    assertEquals(List.of(PERSON), people.in(dataset));
    for (RootType<?> list : RootType.all()) {
      assertEquals(list == people, list.replace(dataset, PERSON, List.of()).people().isEmpty());
    }
  }

  @Test
  void nothingElseIsInADataset() {
    assertThrows(IllegalArgumentException.class, () -> RootType.of("a text"));
  }
}
