package kh.civic.i18n.calendar;

import static java.time.ZoneOffset.UTC;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.chrono.ChronoLocalDate;
import java.time.chrono.ChronoLocalDateTime;
import java.time.chrono.IsoChronology;
import java.time.chrono.ThaiBuddhistDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.JulianFields;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.time.temporal.ValueRange;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class KhmerLunarDateTest {

  private static KhmerLunarDate on(String isoDate) {
    return KhmerLunarDate.from(LocalDate.parse(isoDate));
  }

  @TestFactory
  Stream<DynamicTest> agreesWithEveryDateFoundInPrint() throws IOException {
    List<String[]> rows = PrintedFacts.rows("lunar-dates-in-print.tsv");
    assertEquals(31, rows.size());
    return rows.stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row[0] + " " + row[8],
                    () -> {
                      KhmerLunarDate date = on(row[0]);
                      assertEquals(MoonPhase.valueOf(row[1]), date.getPhase());
                      assertEquals(Integer.parseInt(row[2]), date.getPhaseDay());
                      assertEquals(KhmerLunarMonth.valueOf(row[3]), date.getMonth());
                      if (!row[4].equals("-")) {
                        assertEquals(Integer.parseInt(row[4]), date.getBuddhistYear());
                      }
                      if (!row[5].equals("-")) {
                        assertEquals(AnimalYear.valueOf(row[5]), date.getAnimalYear());
                        assertEquals(Sak.valueOf(row[6]), date.getSak());
                      }
                      assertEquals(
                          date,
                          KhmerLunarDate.ofLunarYear(
                              date.getYear(),
                              date.getMonth(),
                              date.getPhase(),
                              date.getPhaseDay()));
                    }));
  }

  @Test
  void anchorIsFirstWaxingOfBossOn1January1900() {
    KhmerLunarDate anchor = on("1900-01-01");
    assertEquals(
        KhmerLunarDate.ofLunarYear(2444, KhmerLunarMonth.BOSS, MoonPhase.WAXING, 1), anchor);
    assertEquals("KhmerLunar LUNAR_YEAR 2444-02-01 (BE 2443)", anchor.toString());
  }

  @Test
  void yearIsNumberedByTheEraYearOfItsLastDay() {
    KhmerLunarDate last = KhmerLunarDate.ofLunarYear(2568, 12, 30);
    assertEquals(2568, last.getBuddhistYear());
    assertEquals(2567, KhmerLunarDate.ofLunarYear(2568, 1, 1).getBuddhistYear());
    assertEquals(2569, last.plus(1, ChronoUnit.DAYS).getYear());
    assertEquals(1, last.plus(1, ChronoUnit.DAYS).get(ChronoField.DAY_OF_YEAR));
  }

  @Test
  void buddhistYearRisesOnTheDayAfterVisakBochea() {
    assertEquals(2567, on("2024-05-11").getBuddhistYear());
    assertEquals(2567, on("2024-05-22").getBuddhistYear());
    assertEquals(2568, on("2024-05-23").getBuddhistYear());
    assertEquals(LocalDate.of(2024, 5, 23), YearChange.BUDDHIST_YEAR.dayIn(2024));
  }

  @Test
  void animalChangesAtSangkranAndSakAtLerngSak() {
    assertEquals(AnimalYear.RABBIT, on("2024-04-12").getAnimalYear());
    assertEquals(AnimalYear.DRAGON, on("2024-04-13").getAnimalYear());
    assertEquals(Sak.PANCHA, on("2024-04-15").getSak());
    assertEquals(Sak.CHHA, on("2024-04-16").getSak());
    assertEquals(LocalDate.of(2024, 4, 13), YearChange.ANIMAL_YEAR.dayIn(2024));
    assertEquals(LocalDate.of(2024, 4, 16), YearChange.SAK.dayIn(2024));
    assertEquals(AnimalYear.RAT, on("2021-01-28").getAnimalYear());
  }

  @Test
  void leapMonthDoublesAsathAndMovesLaterMonthsBack() {
    KhmerLunarDate first = on("2023-07-02"); // 15 waxing of the first of two
    assertEquals(KhmerLunarMonth.PATHAMASATH, first.getMonth());
    assertEquals(384, first.lengthOfYear());
    assertEquals(13, first.range(ChronoField.MONTH_OF_YEAR).getMaximum());
    assertEquals(8, first.get(ChronoField.MONTH_OF_YEAR));
    assertEquals(KhmerLunarMonth.TUTIYASATH, first.with(ChronoField.MONTH_OF_YEAR, 9).getMonth());
    assertEquals(KhmerLunarMonth.KATTIK, first.with(ChronoField.MONTH_OF_YEAR, 13).getMonth());
    assertThrows(
        DateTimeException.class,
        () -> KhmerLunarDate.ofLunarYear(2567, KhmerLunarMonth.ASATH, MoonPhase.WAXING, 1));
    assertThrows(
        DateTimeException.class,
        () -> KhmerLunarDate.ofLunarYear(2568, KhmerLunarMonth.PATHAMASATH, MoonPhase.WAXING, 1));
  }

  @Test
  void aYearLaterIsTheSameMonth() {
    KhmerLunarDate pchumBen =
        KhmerLunarDate.ofLunarYear(2566, KhmerLunarMonth.PHOTROBOT, MoonPhase.WANING, 15);
    KhmerLunarDate next = pchumBen.plus(1, ChronoUnit.YEARS);
    assertEquals(KhmerLunarMonth.PHOTROBOT, next.getMonth());
    assertEquals(10, pchumBen.get(ChronoField.MONTH_OF_YEAR));
    assertEquals(11, next.get(ChronoField.MONTH_OF_YEAR));
    assertEquals(pchumBen, next.minus(1, ChronoUnit.YEARS));

    KhmerLunarDate asath =
        KhmerLunarDate.ofLunarYear(2566, KhmerLunarMonth.ASATH, MoonPhase.WANING, 1);
    assertEquals(KhmerLunarMonth.TUTIYASATH, asath.plus(1, ChronoUnit.YEARS).getMonth());
    assertEquals(asath, asath.plus(1, ChronoUnit.YEARS).minus(1, ChronoUnit.YEARS));
    KhmerLunarDate first =
        KhmerLunarDate.ofLunarYear(2567, KhmerLunarMonth.PATHAMASATH, MoonPhase.WAXING, 1);
    assertEquals(KhmerLunarMonth.ASATH, first.plus(1, ChronoUnit.YEARS).getMonth());
  }

  @Test
  void theLastDayOfALongMonthFallsBackInAShortOne() {
    KhmerLunarDate last =
        KhmerLunarDate.ofLunarYear(2568, KhmerLunarMonth.BOSS, MoonPhase.WANING, 15);
    KhmerLunarDate shorter = last.plus(1, ChronoUnit.MONTHS);
    assertEquals(KhmerLunarMonth.MEAK, shorter.getMonth());
    assertEquals(29, shorter.getDayOfMonth());
    assertEquals(1, last.until(shorter, ChronoUnit.MONTHS));
    assertThrows(DateTimeException.class, () -> shorter.with(ChronoField.DAY_OF_MONTH, 30));
  }

  @Test
  void periodsCountYearsThenMonthsThenDays() {
    KhmerLunarDate visak =
        KhmerLunarDate.ofLunarYear(2566, KhmerLunarMonth.PISAKH, MoonPhase.WAXING, 15);
    KhmerLunarDate kattik =
        KhmerLunarDate.ofLunarYear(2568, KhmerLunarMonth.KATTIK, MoonPhase.WANING, 1);
    assertEquals(KhmerLunarChronology.INSTANCE.period(2, 6, 1), visak.until(kattik));
    assertEquals(kattik, visak.plus(visak.until(kattik)));
    assertEquals(visak, kattik.plus(kattik.until(visak)));
    assertEquals(2, visak.until(kattik, ChronoUnit.YEARS));
    assertEquals(-2, kattik.until(visak, ChronoUnit.YEARS));
    assertEquals(0, visak.until(kattik, ChronoUnit.ERAS));
    assertEquals(kattik, visak.minus(kattik.until(visak)));
  }

  @Test
  void daysOutside1800To2200AreRefused() {
    assertEquals(LocalDate.of(1800, 1, 1), LocalDate.from(on("1800-01-01")));
    assertEquals(LocalDate.of(2200, 12, 31), LocalDate.from(on("2200-12-31")));
    KhmerLunarDate first = on("1800-01-01");
    KhmerLunarDate last = on("2200-12-31");
    assertAll(
        () -> assertThrows(DateTimeException.class, () -> on("1799-12-31")),
        () -> assertThrows(DateTimeException.class, () -> on("2201-01-01")),
        () -> assertThrows(DateTimeException.class, () -> first.minus(1, ChronoUnit.DAYS)),
        () -> assertThrows(DateTimeException.class, () -> last.plus(1, ChronoUnit.DAYS)),
        () -> assertThrows(DateTimeException.class, () -> last.plus(1, ChronoUnit.MONTHS)),
        () -> assertThrows(DateTimeException.class, () -> last.plus(1, ChronoUnit.YEARS)),
        () -> assertThrows(DateTimeException.class, () -> last.plus(1, ChronoUnit.DECADES)),
        () -> assertThrows(DateTimeException.class, () -> last.minus(5, ChronoUnit.CENTURIES)),
        () -> assertThrows(DateTimeException.class, () -> last.minus(1, ChronoUnit.MILLENNIA)),
        () -> assertThrows(DateTimeException.class, () -> last.plus(1, ChronoUnit.ERAS)),
        () -> assertThrows(DateTimeException.class, () -> KhmerLunarDate.ofLunarYear(2344, 1, 1)),
        () -> assertThrows(DateTimeException.class, () -> KhmerLunarDate.ofLunarYear(2745, 12, 1)),
        () -> assertThrows(DateTimeException.class, () -> KhmerLunarDate.ofLunarYear(2343, 1, 1)),
        () -> assertThrows(DateTimeException.class, () -> KhmerLunarDate.ofLunarYear(2746, 1, 1)));
  }

  @Test
  void rangesAreNarrowerWhereTheCalendarBeginsAndEnds() {
    KhmerLunarDate first = on("1800-01-01");
    assertEquals(
        ValueRange.of(first.getDayOfMonth(), first.lengthOfMonth()),
        first.range(ChronoField.DAY_OF_MONTH));
    assertEquals(
        first.get(ChronoField.DAY_OF_YEAR), first.range(ChronoField.DAY_OF_YEAR).getMinimum());
    KhmerLunarDate last = on("2200-12-31");
    assertEquals(ValueRange.of(1, last.getDayOfMonth()), last.range(ChronoField.DAY_OF_MONTH));
    assertEquals(1, last.range(ChronoField.MONTH_OF_YEAR).getMaximum());
  }

  @Test
  void daysThatDoNotExistAreRefused() {
    assertAll(
        () -> assertThrows(DateTimeException.class, () -> KhmerLunarDate.ofLunarYear(2568, 0, 1)),
        () -> assertThrows(DateTimeException.class, () -> KhmerLunarDate.ofLunarYear(2568, 13, 1)),
        () -> assertThrows(DateTimeException.class, () -> KhmerLunarDate.ofLunarYear(2568, 1, 30)),
        () -> assertThrows(DateTimeException.class, () -> KhmerLunarDate.ofLunarYear(2568, 1, 0)),
        () ->
            assertThrows(
                DateTimeException.class,
                () -> KhmerLunarDate.ofLunarYear(2568, KhmerLunarMonth.MEAK, MoonPhase.WANING, 15)),
        () ->
            assertThrows(
                DateTimeException.class,
                () -> KhmerLunarDate.ofLunarYear(2568, KhmerLunarMonth.MEAK, MoonPhase.WAXING, 16)),
        () ->
            assertThrows(
                DateTimeException.class,
                () -> KhmerLunarDate.ofLunarYear(2568, KhmerLunarMonth.MEAK, MoonPhase.WANING, 0)));
  }

  @Test
  void fieldsThatADateHasNotAreRefused() {
    KhmerLunarDate date = on("2024-05-11");
    assertAll(
        () ->
            assertThrows(
                UnsupportedTemporalTypeException.class, () -> date.get(ChronoField.HOUR_OF_DAY)),
        () ->
            assertThrows(
                UnsupportedTemporalTypeException.class, () -> date.range(ChronoField.HOUR_OF_DAY)),
        () ->
            assertThrows(
                UnsupportedTemporalTypeException.class,
                () -> date.with(ChronoField.HOUR_OF_DAY, 1)),
        () ->
            assertThrows(
                UnsupportedTemporalTypeException.class, () -> date.plus(1, ChronoUnit.HOURS)),
        () ->
            assertThrows(
                UnsupportedTemporalTypeException.class, () -> date.until(date, ChronoUnit.HOURS)),
        () ->
            assertThrows(
                UnsupportedTemporalTypeException.class, () -> date.get(IsoFields.QUARTER_OF_YEAR)));
  }

  @Test
  void otherFieldsUnitsAndAdjustersWork() {
    KhmerLunarDate date = on("2024-05-11");
    long julian = date.getLong(JulianFields.MODIFIED_JULIAN_DAY);
    assertEquals(date, date.with(JulianFields.MODIFIED_JULIAN_DAY, julian));
    assertEquals(on("2024-05-12"), date.with(JulianFields.MODIFIED_JULIAN_DAY, julian + 1));
    assertEquals(30, date.with(TemporalAdjusters.lastDayOfMonth()).getDayOfMonth());
    assertEquals(on("2025-01-01"), date.with(LocalDate.of(2025, 1, 1)));
    assertEquals(on("2024-06-10"), date.plus(30, ChronoUnit.DAYS));
  }

  @Test
  void convertsToAndFromOtherCalendars() {
    KhmerLunarDate date = on("2024-05-11");
    assertEquals(LocalDate.of(2024, 5, 11), IsoChronology.INSTANCE.date(date));
    assertEquals(date, KhmerLunarDate.from(ThaiBuddhistDate.of(2567, 5, 11)));
    assertSame(date, KhmerLunarDate.from(date));
    assertEquals(0, ChronoLocalDate.timeLineOrder().compare(date, LocalDate.of(2024, 5, 11)));
    assertNotEquals(0, date.compareTo(LocalDate.of(2024, 5, 11)));
    assertThrows(DateTimeException.class, () -> KhmerLunarDate.from(YearMonth.of(2024, 5)));
  }

  @Test
  void joinsWithATimeAndAZone() {
    KhmerLunarDate date = on("2024-05-11");
    ChronoLocalDateTime<?> noon = date.atTime(LocalTime.NOON);
    assertEquals(date, noon.toLocalDate());
    assertEquals(on("2024-05-12"), noon.plus(13, ChronoUnit.HOURS).toLocalDate());
    assertEquals(
        "2024-05-11T05:00:00Z", noon.atZone(ZoneId.of("Asia/Phnom_Penh")).toInstant().toString());
    assertEquals(36, noon.until(noon.plus(36, ChronoUnit.HOURS), ChronoUnit.HOURS));
  }

  @Test
  void survivesJavaSerialization() throws Exception {
    KhmerLunarDate date = on("2024-05-11");
    Object read = throughBytes(List.of(date, date.getChronology(), date.atTime(LocalTime.NOON)));
    assertEquals(List.of(date, date.getChronology(), date.atTime(LocalTime.NOON)), read);
    assertSame(KhmerLunarChronology.INSTANCE, throughBytes(KhmerLunarChronology.INSTANCE));
  }

  private static Object throughBytes(Object written) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(written);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return in.readObject();
    }
  }

  @Test
  void noBuddhistYearIsTooLarge() {
    for (int year : new int[] {Integer.MIN_VALUE, 2745, Integer.MAX_VALUE}) {
      assertThrows(
          DateTimeException.class,
          () -> KhmerLunarDate.of(year, KhmerLunarMonth.MIGASIR, MoonPhase.WAXING, 1));
    }
  }

  @Test
  void nowIsTheDayOfTheClockInItsZone() {
    Instant evening = Instant.parse("2024-05-10T20:00:00Z"); // already the next day in Cambodia
    KhmerLunarDate day = KhmerLunarDate.from(LocalDate.of(2024, 5, 11));
    assertEquals(day, KhmerLunarDate.now(Clock.fixed(evening, ZoneId.of("Asia/Phnom_Penh"))));
    assertEquals(day.minus(1, ChronoUnit.DAYS), KhmerLunarDate.now(Clock.fixed(evening, UTC)));
  }

  @Test
  void theFormatterRefusesWhatContradictsTheDay() {
    DateTimeFormatter formatter = KhmerDateFormat.lunarFormatter();
    String right = "ថ្ងៃសៅរ៍ ៤កើត ខែពិសាខ ឆ្នាំរោង ឆស័ក ព.ស. ២៥៦៧";
    assertEquals(
        LocalDate.of(2024, 5, 11), LocalDate.from(formatter.parse(right, KhmerLunarDate::from)));
    for (String wrong :
        new String[] {
          right.replace("សៅរ៍", "សុក្រ"),
          right.replace("រោង", "ថោះ"),
          right.replace("ឆស័ក", "បញ្ចស័ក"),
          right.replace("៤កើត", "១៦កើត")
        }) {
      assertThrows(
          DateTimeParseException.class, () -> formatter.parse(wrong, KhmerLunarDate::from), wrong);
    }
  }
}
