package kh.civic.i18n.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.reflect.ClassPath;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.time.Month;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kh.civic.core.Rule;
import kh.civic.core.document.CatalogueSection;
import kh.civic.core.event.EventKind;
import kh.civic.core.place.GazetteerColumn;
import kh.civic.core.place.GazetteerFinding;
import kh.civic.core.value.Count;
import kh.civic.core.value.InvalidValueException;
import kh.civic.core.value.Kind;
import kh.civic.core.value.PartialDate;
import org.junit.jupiter.api.Test;

/** Every constant of the model that users see has its label in both languages. */
class ConstantLabelsTest {

  /** What users see otherwise: as part of a value, or with a text of its own. */
  private static final Set<Class<?>> SHOWN_OTHERWISE =
      Set.of(
          Rule.class, // a violation has a message
          GazetteerFinding.Kind.class, // a finding has a message
          GazetteerColumn.class, // the headings of a file
          CatalogueSection.Scheme.class, // a section is shown by its label
          Count.Qualifier.class, // part of the label of a count
          PartialDate.Qualifier.class); // part of the label of a date

  private static List<Class<?>> enumsOfTheModel() throws IOException {
    return ClassPath.from(Count.class.getClassLoader()).getAllClasses().stream()
        .filter(type -> type.getPackageName().startsWith("kh.civic.core"))
        .filter(type -> !type.getPackageName().contains("testkit"))
        .<Class<?>>map(ClassPath.ClassInfo::load)
        .filter(type -> type.isEnum() && isPublic(type))
        .filter(type -> !SHOWN_OTHERWISE.contains(type))
        .toList();
  }

  private static boolean isPublic(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return Modifier.isPublic(type.getModifiers()) && (outer == null || isPublic(outer));
  }

  @Test
  void everyConstantOfTheModelHasALabelAndEveryLabelAConstant() throws IOException {
    Set<String> constants = new TreeSet<>();
    for (Class<?> type : enumsOfTheModel()) {
      for (Object constant : type.getEnumConstants()) {
        constants.add(ConstantLabels.key((Enum<?>) constant));
      }
    }
    Set<String> labelled = new TreeSet<>();
    ConstantLabels.keys().forEach(labelled::add);
    assertEquals(constants, labelled);
    assertTrue(constants.size() > 150, () -> "only " + constants.size());
  }

  @Test
  void constantsOfOneTypeHaveLabelsThatDifferAndAreInTheirScript() throws IOException {
    for (Class<?> type : enumsOfTheModel()) {
      for (Labels language : Labels.values()) {
        Set<String> labels = new HashSet<>();
        for (Object constant : type.getEnumConstants()) {
          String label = language.label((Enum<?>) constant);
          assertTrue(labels.add(label), type + ": " + label);
          boolean khmer = label.codePoints().anyMatch(c -> c >= 0x1780 && c <= 0x17FF);
          boolean latin = label.codePoints().anyMatch(c -> c >= 'a' && c <= 'z');
          assertTrue(language == Labels.KHMER ? khmer && !latin : latin && !khmer, label);
          assertEquals(label.strip(), label);
        }
      }
    }
  }

  @Test
  void aWordThatIsNotKnownIsShown() {
    assertEquals("other (guild)", Labels.ENGLISH.label(Kind.parse(EventKind.class, "guild")));
    assertEquals("ផ្សេងទៀត (guild)", Labels.KHMER.label(Kind.parse(EventKind.class, "guild")));
    assertEquals("other", Labels.ENGLISH.label(Kind.of(EventKind.OTHER)));
    assertEquals("សិក្ខាសាលា", Labels.KHMER.label(Kind.of(EventKind.WORKSHOP)));
  }

  @Test
  void aConstantOfSomethingElseIsRefused() {
    Stream.<Enum<?>>of(Month.MAY, Rule.REFERENCE_DANGLING, Labels.KHMER)
        .forEach(
            constant ->
                assertThrows(InvalidValueException.class, () -> Labels.ENGLISH.label(constant)));
  }
}
