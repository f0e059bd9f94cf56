package kh.civic.i18n.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.Chronology;
import java.time.chrono.IsoEra;
import java.time.chrono.ThaiBuddhistEra;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.format.SignStyle;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalField;
import java.time.temporal.ValueRange;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KhmerLunarChronologyTest {

  private static final KhmerLunarChronology CHRONOLOGY = KhmerLunarChronology.INSTANCE;
  private static final KhmerLunarDate DATE = KhmerLunarDate.from(LocalDate.of(2024, 5, 11));

  @Test
  void isFoundByItsId() {
    Chronology found = Chronology.of("KhmerLunar");
    assertEquals(CHRONOLOGY, found);
    assertEquals(DATE, found.date(LocalDate.of(2024, 5, 11)));
    assertTrue(Chronology.getAvailableChronologies().contains(CHRONOLOGY));
    assertNull(CHRONOLOGY.getCalendarType());
  }

  @Test
  void makesDatesInEveryWay() {
    assertEquals(DATE, CHRONOLOGY.date(2568, 6, 4));
    assertEquals(DATE, CHRONOLOGY.date(KhmerLunarEra.LUNAR_YEAR, 2568, 6, 4));
    assertEquals(DATE, CHRONOLOGY.dateYearDay(2568, DATE.get(ChronoField.DAY_OF_YEAR)));
    assertEquals(
        DATE,
        CHRONOLOGY.dateYearDay(KhmerLunarEra.LUNAR_YEAR, 2568, DATE.get(ChronoField.DAY_OF_YEAR)));
    assertEquals(DATE, CHRONOLOGY.dateEpochDay(DATE.toEpochDay()));
    assertEquals(
        DATE, CHRONOLOGY.localDateTime(LocalDate.of(2024, 5, 11).atStartOfDay()).toLocalDate());
    assertThrows(DateTimeException.class, () -> CHRONOLOGY.dateYearDay(2568, 355));
    assertThrows(DateTimeException.class, () -> CHRONOLOGY.dateYearDay(2568, 0));
  }

  @Test
  void hasOneEra() {
    assertEquals(List.of(KhmerLunarEra.LUNAR_YEAR), CHRONOLOGY.eras());
    assertEquals(KhmerLunarEra.LUNAR_YEAR, CHRONOLOGY.eraOf(1));
    assertEquals(2568, CHRONOLOGY.prolepticYear(KhmerLunarEra.LUNAR_YEAR, 2568));
    assertThrows(DateTimeException.class, () -> CHRONOLOGY.eraOf(0));
    assertThrows(ClassCastException.class, () -> CHRONOLOGY.prolepticYear(IsoEra.CE, 2568));
    assertThrows(
        ClassCastException.class, () -> CHRONOLOGY.prolepticYear(ThaiBuddhistEra.BE, 2568));
  }

  @Test
  void leapYearsAreLonger() {
    assertFalse(CHRONOLOGY.isLeapYear(2568));
    assertTrue(CHRONOLOGY.isLeapYear(2567)); // leap month
    assertTrue(CHRONOLOGY.isLeapYear(2569)); // leap day
    assertEquals(355, KhmerLunarDate.ofLunarYear(2569, 1, 1).lengthOfYear());
    assertEquals(30, KhmerLunarDate.ofLunarYear(2569, 7, 1).lengthOfMonth());
    assertFalse(CHRONOLOGY.isLeapYear(Long.MAX_VALUE));
  }

  @Test
  void rangesCoverTheWholeCalendar() {
    assertEquals(ValueRange.of(1, 12, 13), CHRONOLOGY.range(ChronoField.MONTH_OF_YEAR));
    assertEquals(ValueRange.of(1, 29, 30), CHRONOLOGY.range(ChronoField.DAY_OF_MONTH));
    assertEquals(ValueRange.of(2344, 2745), CHRONOLOGY.range(ChronoField.YEAR));
    assertEquals(ValueRange.of(0, 23), CHRONOLOGY.range(ChronoField.HOUR_OF_DAY));
    assertEquals(
        ValueRange.of(
            LocalDate.of(1800, 1, 1).toEpochDay(), LocalDate.of(2200, 12, 31).toEpochDay()),
        CHRONOLOGY.range(ChronoField.EPOCH_DAY));
  }

  @Test
  void fieldsResolveToADate() {
    assertEquals(DATE, resolve(Map.of(ChronoField.EPOCH_DAY, DATE.toEpochDay())));
    assertEquals(
        DATE,
        resolve(
            Map.of(
                ChronoField.YEAR, 2568L,
                ChronoField.MONTH_OF_YEAR, 6L,
                ChronoField.DAY_OF_MONTH, 4L)));
    assertEquals(
        DATE,
        resolve(
            Map.of(
                ChronoField.YEAR_OF_ERA, 2568L,
                ChronoField.ERA, 1L,
                ChronoField.MONTH_OF_YEAR, 6L,
                ChronoField.DAY_OF_MONTH, 4L)));
    assertEquals(
        DATE,
        resolve(
            Map.of(
                ChronoField.PROLEPTIC_MONTH,
                DATE.getLong(ChronoField.PROLEPTIC_MONTH),
                ChronoField.DAY_OF_MONTH,
                4L)));
    assertNull(resolve(Map.of(ChronoField.DAY_OF_MONTH, 4L)));
    assertThrows(
        DateTimeException.class,
        () ->
            resolve(
                Map.of(
                    ChronoField.PROLEPTIC_MONTH, DATE.getLong(ChronoField.PROLEPTIC_MONTH),
                    ChronoField.YEAR, 2567L,
                    ChronoField.DAY_OF_MONTH, 4L)));
  }

  @Test
  void smartResolvingTakesTheLastDayOfAMonthButNotOfTheCalendar() {
    assertEquals(LocalDate.of(2024, 7, 5), smart(2568, 7, 30));
    assertEquals(LocalDate.of(2200, 12, 31), smart(2745, 1, 25));
    for (long day : new long[] {26, 29, 30}) {
      assertThrows(DateTimeException.class, () -> smart(2745, 1, day), () -> "day " + day);
    }
  }

  private static LocalDate smart(long year, long month, long day) {
    Map<TemporalField, Long> fields =
        new HashMap<>(
            Map.of(
                ChronoField.YEAR, year,
                ChronoField.MONTH_OF_YEAR, month,
                ChronoField.DAY_OF_MONTH, day));
    return LocalDate.from(
        Objects.requireNonNull(CHRONOLOGY.resolveDate(fields, ResolverStyle.SMART)));
  }

  @Test
  void theEraHasItsOwnName() {
    assertEquals(
        "LUNAR_YEAR", KhmerLunarEra.LUNAR_YEAR.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
  }

  private static @Nullable KhmerLunarDate resolve(Map<? extends TemporalField, Long> fields) {
    return CHRONOLOGY.resolveDate(new HashMap<>(fields), ResolverStyle.STRICT);
  }

  @Test
  void javaFormattersPrintAndParseIt() {
    DateTimeFormatter format =
        new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 4, 10, SignStyle.NOT_NEGATIVE)
            .appendPattern("-MM-dd")
            .toFormatter(java.util.Locale.ROOT)
            .withChronology(CHRONOLOGY);
    assertEquals("2568-06-04", format.format(LocalDate.of(2024, 5, 11)));
    assertEquals(LocalDate.of(2024, 5, 11), LocalDate.from(format.parse("2568-06-04")));
  }

  @Test
  void formattersPrintItsFieldsAsNumbers() {
    assertEquals("2568-06-04", DateTimeFormatter.ofPattern("y-MM-dd", Locale.ROOT).format(DATE));
  }
}
