package kh.civic.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.Edits;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.text.ParsePosition;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import kh.civic.core.CivicDataset;
import kh.civic.core.place.Division;
import kh.civic.core.place.DivisionCode;
import kh.civic.core.place.Gazetteer;
import kh.civic.core.testkit.NullArguments;
import kh.civic.core.value.Count;
import kh.civic.core.value.Kind;
import kh.civic.core.value.NameKind;
import kh.civic.core.value.PartialDate;
import kh.civic.core.value.Period;
import kh.civic.i18n.calendar.KhmerDateParser;
import kh.civic.i18n.calendar.KhmerDateReading;
import kh.civic.i18n.calendar.KhmerLunarChronology;
import kh.civic.i18n.calendar.KhmerLunarDate;
import kh.civic.i18n.calendar.KhmerNewYear;
import kh.civic.i18n.name.NameMatch;
import kh.civic.i18n.name.NameMatcher;
import kh.civic.i18n.number.KhmerAmount;
import kh.civic.i18n.number.KhmerDigits;
import kh.civic.i18n.number.KhmerNumberFormat;
import kh.civic.i18n.number.KhmerNumberParser;
import kh.civic.i18n.number.KhmerNumberScanner;
import kh.civic.i18n.number.NumberMatch;
import kh.civic.i18n.number.NumberReading;
import kh.civic.i18n.number.Separators;
import kh.civic.i18n.place.PlaceMatcher;
import kh.civic.i18n.text.KhmerNormalizer;
import kh.civic.i18n.text.Level;
import kh.civic.i18n.text.OrthographyLexicon;
import org.junit.jupiter.api.Test;

/** Null is refused by the name of the parameter, wherever it is given to anything public. */
class NullArgumentsTest {

  private static final Set<String> PACKAGES =
      Set.of(
          "kh.civic.i18n.calendar",
          "kh.civic.i18n.label",
          "kh.civic.i18n.name",
          "kh.civic.i18n.number",
          "kh.civic.i18n.place",
          "kh.civic.i18n.text");

  @Test
  void nullIsRefusedByTheNameOfItsParameter() throws Exception {
    NullArguments tried =
        NullArguments.of(
            KhmerDigits.class, PACKAGES, NullArgumentsTest::sample, Path.of("src/main/java"));
    assertEquals("", String.join("\n", tried.wrong()));
    assertTrue(tried.refused().size() > 60, "found " + tried.refused());
  }

  private static Object sample(Class<?> type) throws Exception {
    if (type == String.class || type == Object.class) {
      return "ក";
    } else if (type == CharSequence.class) {
      return "១";
    } else if (type == Map.class) {
      return Map.of();
    } else if (type == Appendable.class) {
      return new StringBuilder();
    } else if (type == Edits.class) {
      return new Edits();
    } else if (type == ParsePosition.class) {
      return new ParsePosition(0);
    } else if (type == BigDecimal.class) {
      return BigDecimal.ONE;
    } else if (type == BigInteger.class) {
      return BigInteger.ONE;
    } else if (type == Collection.class || type == List.class || type == Iterable.class) {
      return List.of();
    } else if (type == Optional.class) {
      return Optional.empty();
    } else if (type == Locale.class) {
      return Locale.ENGLISH;
    } else if (type.getName().startsWith("java.time.temporal.")) {
      return type.isInstance(ChronoUnit.DAYS)
          ? ChronoUnit.DAYS
          : type.isInstance(ChronoField.YEAR)
              ? ChronoField.YEAR
              : type.isInstance(java.time.Period.ofDays(1))
                  ? java.time.Period.ofDays(1)
                  : LocalDate.EPOCH;
    } else if (type == LocalDate.class || type == java.time.chrono.ChronoLocalDate.class) {
      return LocalDate.EPOCH;
    } else if (type == KhmerLunarDate.class) {
      return KhmerLunarDate.from(LocalDate.EPOCH);
    } else if (type == KhmerLunarChronology.class) {
      return KhmerLunarChronology.INSTANCE;
    } else if (type == java.time.chrono.Era.class) {
      return kh.civic.i18n.calendar.KhmerLunarEra.values()[0];
    } else if (type == KhmerNewYear.class) {
      return KhmerNewYear.of(2020);
    } else if (type == KhmerDateParser.DayFirst.class) {
      return KhmerDateParser.dayFirst();
    } else if (type == KhmerDateReading.class) {
      return KhmerDateParser.parse("ថ្ងៃទី១ ខែមករា ឆ្នាំ២០២០");
    } else if (type == PartialDate.class) {
      return PartialDate.of(2020);
    } else if (type == Period.class) {
      return Period.parse("2020");
    } else if (type == Count.class) {
      return Count.some();
    } else if (type == Gazetteer.class) {
      return Gazetteer.embedded();
    } else if (type == Kind.class) {
      return Kind.of(NameKind.OFFICIAL);
    } else if (type == CivicDataset.class) {
      return CivicDataset.builder().build();
    } else if (type == Predicate.class) {
      Predicate<Object> everything = any -> true;
      return everything;
    } else if (type == NameMatcher.class) {
      return NameMatcher.builder().build();
    } else if (type == NameMatch.class) {
      return new NameMatch<>("ក", "ក", Kind.of(NameKind.OFFICIAL), NameMatch.How.EXACT, 0, true);
    } else if (type == Division.class) {
      return Gazetteer.embedded().divisions().get(0);
    } else if (type == DivisionCode.class) {
      return DivisionCode.of("02");
    } else if (type == PlaceMatcher.class) {
      return PlaceMatcher.of(Gazetteer.of("empty", Period.parse("2020"), List.of()));
    } else if (type == KhmerNormalizer.class) {
      return KhmerNormalizer.canonical();
    } else if (type == KhmerNormalizer.Builder.class) {
      return KhmerNormalizer.builder(Level.CANONICAL);
    } else if (type == OrthographyLexicon.class) {
      return OrthographyLexicon.of(List.of());
    } else if (type == KhmerAmount.class) {
      return KhmerAmount.of(BigDecimal.ONE, KhmerAmount.Currency.RIEL);
    } else if (type == KhmerNumberFormat.class) {
      return KhmerNumberFormat.of(Separators.values()[0]);
    } else if (type == KhmerNumberParser.class) {
      return KhmerNumberParser.of(Separators.values()[0]);
    } else if (type == KhmerNumberScanner.class) {
      return KhmerNumberScanner.of(Separators.values()[0]);
    } else if (type == NumberMatch.class) {
      return KhmerNumberScanner.of(Separators.values()[0]).scan("១").get(0);
    } else if (type == NumberReading.class) {
      return KhmerNumberParser.of(Separators.values()[0]).parse("១");
    }
    return made(type);
  }

  /** A value by the type's own factory without parameters: builder() or standard(). */
  private static Object made(Class<?> type) throws ReflectiveOperationException {
    Class<?> maker = type.getSimpleName().equals("Builder") ? type.getDeclaringClass() : type;
    for (Method method : maker.getMethods()) {
      if (Modifier.isStatic(method.getModifiers())
          && method.getParameterCount() == 0
          && method.getReturnType() == type) {
        return method.invoke(null);
      }
    }
    throw new IllegalArgumentException("no sample of " + type);
  }
}
