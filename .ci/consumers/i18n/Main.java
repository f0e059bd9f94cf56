package consumer.i18n;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.chrono.Chronology;
import kh.civic.i18n.number.KhmerNumberWords;
import kh.civic.i18n.text.KhmerNormalizer;

/** Normalizes, spells, and finds the lunar calendar by its name. */
public final class Main {

  public static void main(String[] args) {
    check("ខ្មែរ", KhmerNormalizer.canonical().normalize("ខែ្មរ"));
    check("ពីរពាន់ម្ភៃមួយ", KhmerNumberWords.standard().spell(new BigDecimal(2021)));
    LocalDate day = LocalDate.of(2024, 5, 11);
    check(day, LocalDate.from(Chronology.of("KhmerLunar").date(day)));
    System.out.println("i18n: " + Chronology.of("KhmerLunar").date(day));
  }

  private static void check(Object expected, Object actual) {
    if (!expected.equals(actual)) {
      throw new AssertionError("expected " + expected + ", was " + actual);
    }
  }
}
