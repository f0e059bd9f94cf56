package kh.civic.i18n.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kh.civic.core.value.Certainty;
import kh.civic.core.value.PartialDate;
import kh.civic.core.value.Period;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is printed is read back. */
class KhmerDateFormatProperties {

  @Provide
  Arbitrary<PartialDate> dates() {
    Arbitrary<Integer> years =
        Arbitraries.oneOf(
            Arbitraries.integers().between(1990, 2030), Arbitraries.integers().between(0, 9999));
    Arbitrary<PartialDate> dates =
        Arbitraries.oneOf(
            years.map(PartialDate::of),
            Combinators.combine(years, Arbitraries.integers().between(1, 12))
                .as((year, month) -> PartialDate.of(YearMonth.of(year, month))),
            Combinators.combine(years, Arbitraries.integers().between(1, 365))
                .as((year, day) -> PartialDate.of(LocalDate.ofYearDay(year, day))));
    Arbitrary<PartialDate.Qualifier> qualifiers =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(3, Arbitraries.just(PartialDate.Qualifier.NONE)),
            net.jqwik.api.Tuple.of(1, Arbitraries.of(PartialDate.Qualifier.class)));
    return Combinators.combine(dates, qualifiers).as(PartialDate::withQualifier);
  }

  @Provide
  Arbitrary<Period> periods() {
    Arbitrary<Period> between =
        Combinators.combine(dates(), dates())
            .as(
                (one, other) ->
                    other.isBefore(one) == Certainty.DEFINITE
                        ? Period.between(other, one)
                        : Period.between(one, other));
    return Arbitraries.oneOf(
        between,
        dates().map(Period::of),
        dates().map(Period::from),
        dates().map(Period::until),
        dates().map(date -> Period.parse(date + "/")),
        dates().map(date -> Period.parse("/" + date)));
  }

  @Provide
  Arbitrary<KhmerDateFormat> formats() {
    return Combinators.combine(
            Arbitraries.of(KhmerDateFormat.Numbers.class), Arbitraries.of(true, false))
        .as(
            (numbers, weekday) ->
                KhmerDateFormat.builder().numbers(numbers).weekday(weekday).build());
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(1800, 1, 1).toEpochDay(), LocalDate.of(2200, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  private static List<DateFinding.Kind> findings(KhmerDateReading reading) {
    return reading.findings().stream()
        .map(DateFinding::kind)
        .filter(kind -> kind != DateFinding.Kind.AMBIGUOUS_ERA)
        .toList();
  }

  @Property(tries = 2000)
  void everyDateIsReadBack(
      @ForAll("dates") PartialDate date, @ForAll("formats") KhmerDateFormat format) {
    KhmerDateReading reading = KhmerDateParser.parse(format.format(date));
    assertEquals(date, reading.date().orElseThrow());
    assertEquals(List.of(), findings(reading));
  }

  @Property(tries = 3000)
  void everyPeriodIsReadBack(
      @ForAll("periods") Period period, @ForAll("formats") KhmerDateFormat format) {
    String text = format.format(period);
    KhmerDateReading reading = KhmerDateParser.parse(text);
    assertEquals(period, reading.period().orElseThrow(), text);
    assertEquals(List.of(), findings(reading), text);
  }

  @Property(tries = 1000)
  void everyDualDateIsReadBack(
      @ForAll("days") LocalDate day, @ForAll("formats") KhmerDateFormat format) {
    KhmerDateReading reading = KhmerDateParser.parse(format.formatDual(day));
    assertEquals(day, reading.day().orElseThrow());
    assertEquals(KhmerLunarDate.from(day), reading.lunar().orElseThrow());
    assertEquals(List.of(), reading.findings());
  }

  @Property(tries = 1000)
  void everyLunarDateIsReadBackAlone(
      @ForAll("days") LocalDate day, @ForAll("formats") KhmerDateFormat format) {
    KhmerDateReading reading = KhmerDateParser.parse(format.format(KhmerLunarDate.from(day)));
    assertEquals(day, reading.day().orElseThrow());
    assertEquals(List.of(), reading.findings());
  }

  @Property(tries = 1000)
  void zeroWidthSpacesChangeNothing(
      @ForAll("periods") Period period, @ForAll("formats") KhmerDateFormat format) {
    String text = format.format(period);
    String spaced =
        IntStream.range(0, text.length())
            .mapToObj(i -> text.charAt(i) + "\u200B")
            .collect(Collectors.joining());
    assertEquals(period, KhmerDateParser.parse(spaced).period().orElseThrow(), text);
  }

  @Property(tries = 1000)
  void datesAreFoundAmongWords(
      @ForAll("days") LocalDate day, @ForAll("formats") KhmerDateFormat format) {
    String dual = format.formatDual(day);
    String text = "បានធ្វើនៅ " + dual + " ដោយមន្ត្រី";
    List<KhmerDateReading> found = KhmerDateParser.find(text);
    assertEquals(1, found.size());
    assertEquals(dual, text.substring(found.get(0).start(), found.get(0).end()));
    assertEquals(day, found.get(0).day().orElseThrow());
  }

  @Provide
  Arbitrary<String> scraps() {
    return Arbitraries.of(
            "ថ្ងៃ",
            "ទី",
            "ខែ",
            "ឆ្នាំ",
            "មេសា",
            "កុម្ភះ",
            "ពិសាខ",
            "កើត",
            "រោច",
            "ព.ស.",
            "គ.ស.",
            "ពី",
            "ដល់",
            "និង",
            "តទៅ",
            "មក",
            "ប្រហែល",
            "(មិនប្រាកដ)",
            "ត្រូវនឹង",
            "រោង",
            "ឆស័ក",
            "សៅរ៍",
            "១",
            "15",
            "២០២៤",
            "2567",
            " ",
            "\u200B",
            ",",
            "(",
            ")",
            "-",
            "\u19E4",
            "x",
            "\uD800",
            "រាជធានីភ្នំពេញ",
            "ដំណាច់",
            "\n")
        .list()
        .ofMaxSize(24)
        .map(scraps -> String.join("", scraps));
  }

  @Property(tries = 5000)
  void whateverIsFoundStandsWhereItSays(@ForAll("scraps") String text) {
    int end = 0;
    for (KhmerDateReading reading : KhmerDateParser.find(text)) {
      assertTrue(end <= reading.start() && reading.start() < reading.end());
      assertTrue(reading.end() <= text.length());
      assertTrue(reading.period().isPresent() != reading.withoutYear().isPresent());
      String itself = text.substring(reading.start(), reading.end());
      List<KhmerDateReading> again = KhmerDateParser.find(itself);
      assertEquals(1, again.size(), itself);
      assertEquals(reading.period(), again.get(0).period(), itself);
      for (DateFinding finding : reading.findings()) {
        assertEquals(finding.printed(), text.substring(finding.start(), finding.end()));
      }
      end = reading.end();
    }
  }

  @Property(tries = 5000)
  void everythingElseIsRefusedWithItsPlace(@ForAll("scraps") String text) {
    try {
      KhmerDateReading reading = KhmerDateParser.parse(text);
      assertTrue(reading.period().isPresent() != reading.withoutYear().isPresent());
    } catch (java.time.format.DateTimeParseException refused) {
      assertTrue(refused.getErrorIndex() >= 0 && refused.getErrorIndex() <= text.length());
    }
  }
}
