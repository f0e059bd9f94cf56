package kh.civic.i18n.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class KhmerNewYearTest {

  @Test
  void agreesWithEveryNewYearFoundInPrint() throws IOException {
    List<String[]> rows = PrintedFacts.rows("new-years-in-print.tsv");
    assertEquals(12, rows.size());
    for (String[] row : rows) {
      LocalDate day = LocalDate.parse(row[0]);
      KhmerNewYear newYear = KhmerNewYear.of(day.getYear());
      assertEquals(day, newYear.day(), row[3]);
      if (!row[1].equals("-")) {
        assertEquals(day.atTime(LocalTime.parse(row[1])), newYear.arrival(), row[3]);
        assertFalse(newYear.isEstimate());
        assertTrue(newYear.source().isPresent());
      }
      if (!row[2].equals("-")) {
        assertEquals(Integer.parseInt(row[2]), newYear.days().size(), row[3]);
      }
    }
  }

  @Test
  void everyNewYearHasThreeOrFourDaysFromSangkranToLerngSak() {
    for (int year = 1800; year <= 2200; year++) {
      KhmerNewYear newYear = KhmerNewYear.of(year);
      int days = newYear.days().size();
      assertTrue(days == 3 || days == 4, () -> newYear.toString());
      assertEquals(newYear.day(), newYear.days().get(0));
      assertEquals(newYear.lerngSak(), newYear.days().get(days - 1));
      assertEquals(newYear.day(), newYear.arrival().toLocalDate());
      assertEquals(4, newYear.day().getMonthValue());
      assertEquals(newYear.isEstimate(), newYear.source().isEmpty());
    }
  }

  @Test
  void hoursNotFoundInPrintAreEstimates() {
    // The reckoning as published implementations have it.
    assertEquals("1800-04-10T23:36~", KhmerNewYear.of(1800).toString());
    assertEquals("1835-04-12T01:12~", KhmerNewYear.of(1835).toString());
    assertEquals("1947-04-14T00:48~", KhmerNewYear.of(1947).toString());
    assertEquals("2009-04-14T01:36~", KhmerNewYear.of(2009).toString());
    assertEquals("2102-04-16T03:12~", KhmerNewYear.of(2102).toString());
    assertEquals("2200-04-17T11:12~", KhmerNewYear.of(2200).toString());
    assertEquals("2012-04-13T19:11", KhmerNewYear.of(2012).toString());
  }

  @Test
  void anArrivalOnTheStrokeOfMidnightKeepsItsDay() {
    assertEquals("2032-04-13T23:59~", KhmerNewYear.of(2032).toString());
    assertEquals(4, KhmerNewYear.of(2032).days().size());
  }

  @Test
  void yearsOutside1800To2200AreRefused() {
    assertThrows(DateTimeException.class, () -> KhmerNewYear.of(1799));
    assertThrows(DateTimeException.class, () -> KhmerNewYear.of(2201));
  }
}
