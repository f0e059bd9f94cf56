package kh.civic.i18n.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

class KhmerFestivalTest {

  @Test
  void agreesWithEveryOfficialListFound() throws IOException {
    List<String[]> rows = PrintedFacts.rows("festivals-in-print.tsv");
    assertEquals(27, rows.size());
    for (String[] row : rows) {
      LocalDate first = LocalDate.parse(row[1]);
      List<LocalDate> days = KhmerFestival.valueOf(row[0]).daysIn(first.getYear());
      assertEquals(first, days.get(0), row[0] + " " + row[3]);
      assertEquals(Integer.parseInt(row[2]), days.size(), row[0]);
    }
  }

  @Test
  void everyFestivalFallsInEveryYearOnItsLunarDay() {
    for (int year = 1800; year <= 2200; year++) {
      assertEquals(year, KhmerFestival.MEAK_BOCHEA.daysIn(year).get(0).getYear());
      for (LocalDate day : KhmerFestival.WATER_FESTIVAL.daysIn(year)) {
        assertEquals(year, day.getYear());
        assertEquals(KhmerLunarMonth.KATTIK, KhmerLunarDate.from(day).getMonth());
      }
      List<LocalDate> pchumBen = KhmerFestival.PCHUM_BEN.daysIn(year);
      assertEquals(MoonPhase.WANING, KhmerLunarDate.from(pchumBen.get(1)).getPhase());
      assertEquals(15, KhmerLunarDate.from(pchumBen.get(1)).getPhaseDay());
      assertEquals(KhmerLunarMonth.ASSOCH, KhmerLunarDate.from(pchumBen.get(2)).getMonth());
    }
  }

  @Test
  void royalPloughingIsFourDaysAfterVisakBochea() {
    LocalDate visak = KhmerFestival.VISAK_BOCHEA.daysIn(2024).get(0);
    assertEquals(visak.plusDays(4), KhmerFestival.ROYAL_PLOUGHING.daysIn(2024).get(0));
    assertEquals("វិសាខបូជា", KhmerFestival.VISAK_BOCHEA.khmer());
  }

  @Test
  void yearsOutside1800To2200AreRefused() {
    assertThrows(DateTimeException.class, () -> KhmerFestival.PCHUM_BEN.daysIn(1799));
    assertThrows(DateTimeException.class, () -> KhmerFestival.PCHUM_BEN.daysIn(2201));
  }

  @Test
  void vassaBeginsAtTheSecondAsathAndEndsBeforeKathina() {
    for (int year = 1800; year <= 2200; year++) {
      List<LocalDate> vassa = KhmerFestival.VASSA.daysIn(year);
      KhmerLunarDate first = KhmerLunarDate.from(vassa.get(0));
      KhmerLunarDate last = KhmerLunarDate.from(vassa.get(vassa.size() - 1));
      assertTrue(
          first.getMonth() == KhmerLunarMonth.ASATH
              || first.getMonth() == KhmerLunarMonth.TUTIYASATH);
      assertEquals(16, first.getDayOfMonth());
      assertEquals(KhmerLunarMonth.ASSOCH, last.getMonth());
      assertEquals(15, last.getDayOfMonth());
      assertEquals(List.of(vassa.get(0)), KhmerFestival.VASSA_ENTRY.daysIn(year));
      assertEquals(List.of(vassa.get(vassa.size() - 1)), KhmerFestival.VASSA_END.daysIn(year));
      List<LocalDate> kathina = KhmerFestival.KATHINA.daysIn(year);
      assertEquals(vassa.get(vassa.size() - 1).plusDays(1), kathina.get(0));
      assertEquals(KhmerFestival.WATER_FESTIVAL.daysIn(year).get(1), kathina.get(28));
    }
    // 2023 had two months of អាសាឍ; the monks entered on 2 August.
    assertEquals(LocalDate.of(2023, 8, 2), KhmerFestival.VASSA_ENTRY.daysIn(2023).get(0));
  }

  @Test
  void fourDaysOfEveryLunarMonthAreHoly() {
    List<LocalDate> days = KhmerFestival.HOLY_DAY.daysIn(2024);
    assertTrue(days.contains(LocalDate.of(2024, 5, 22))); // Visak Bochea, 15 waxing
    for (int i = 1; i < days.size(); i++) {
      long gap = days.get(i).toEpochDay() - days.get(i - 1).toEpochDay();
      assertTrue(gap >= 6 && gap <= 8, () -> "gap of " + gap);
    }
    KhmerLunarDate last =
        KhmerLunarDate.ofLunarYear(2568, KhmerLunarMonth.MEAK, MoonPhase.WANING, 14);
    assertTrue(last.isHolyDay());
    assertFalse(last.plus(1, ChronoUnit.DAYS).isHolyDay());
    assertFalse(
        KhmerLunarDate.ofLunarYear(2568, KhmerLunarMonth.BOSS, MoonPhase.WANING, 14).isHolyDay());
  }
}
