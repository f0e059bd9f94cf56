package kh.civic.i18n.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The snippet of the module's README, run. */
class QuickStartTest {

  @Test
  void aDateInBothCalendars() {
    LocalDate day = LocalDate.of(2024, 5, 11);
    String dual = KhmerDateFormat.standard().formatDual(day); // ថ្ងៃសៅរ៍ ៤កើត ខែពិសាខ …
    KhmerDateReading read = KhmerDateParser.parse(dual); // findings() tells contradictions
    KhmerLunarDate lunar = KhmerLunarDate.of(2567, KhmerLunarMonth.PISAKH, MoonPhase.WAXING, 4);

    assertEquals(day, read.day().orElseThrow());
    assertEquals(0, read.findings().size());
    assertEquals(day, LocalDate.from(lunar));
  }
}
