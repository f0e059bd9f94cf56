package kh.civic.i18n.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
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
}
