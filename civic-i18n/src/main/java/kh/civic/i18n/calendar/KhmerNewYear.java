package kh.civic.i18n.calendar;

import static java.util.Map.entry;

import com.google.errorprone.annotations.Immutable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The Khmer New Year of one Gregorian year: three or four days in April, from Sangkran, when the
 * sun enters Aries by the traditional reckoning, to Lerng Sak, when the count of years rises.
 *
 * <p>The days follow from the reckoning and agree with every published one that was found (2011 to
 * 2026). The hour of arrival is set each year by the almanac of the Ministry of Cults and Religion,
 * whose method is not published; where one was printed it stands in a table with its {@linkplain
 * #source() source}. Any other hour is an {@linkplain #isEstimate() estimate}: the reckoning gives
 * steps of 24 minutes, and printed hours differ from it by up to 24. Where sources differ the table
 * keeps the more widely printed: 08:07 for 2014 (a calendar abroad: 08:24), 14:02 for 2015 (the
 * national television: 14:01), 22:24 for 2024 (the ceremony at Wat Phnom and the national
 * television: 22:17).
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * KhmerNewYear.of(2024).arrival();    // 2024-04-13T22:24
 * KhmerNewYear.of(2024).days();       // 2024-04-13, -14, -15, -16
 * KhmerNewYear.of(2030).isEstimate(); // true
 * }</pre>
 */
@Immutable
public final class KhmerNewYear {

  /** The years from the lesser era (ចុល្លសករាជ) back to the common one. */
  static final int LESSER_ERA = 638;

  /** The parts of a day in which the reckoning counts; a solar year has {@link #YEAR}. */
  private static final int DAY = 800;

  private static final int YEAR = 292207;

  /** The epoch day of year 0 of the lesser era. */
  private static final int EPOCH = -486420;

  /** Arc minutes of a degree, of a sign of the zodiac, and of a quarter of it. */
  private static final int DEGREE = 60;

  private static final int SIGN = 30 * DEGREE;
  private static final int QUADRANT = 3 * SIGN;

  /** Where the sun moves slowest: 80 degrees. */
  private static final int APOGEE = 80 * DEGREE;

  /** How far the true sun is from the mean one, at every half sign from the apogee. */
  private static final int[] EQUATION = {0, 35, 67, 94, 116, 129, 134};

  private static final Map<Integer, Printed> PRINTED =
      Map.ofEntries(
          entry(2010, television("07:36")),
          entry(2011, new Printed("13:12", "The Cambodia Daily, 15 April 2011")),
          entry(
              2012,
              new Printed(
                  "19:11",
                  "The Cambodia Daily, 11 April 2012, after the almanac of the Ministry of Cults"
                      + " and Religion; Bodhikaram, 2 April 2012")),
          entry(2013, new Printed("02:12", "The Cambodia Daily, 13 April 2013")),
          entry(2014, new Printed("08:07", "The Cambodia Daily, 15 April 2014")),
          entry(
              2015,
              new Printed("14:02", "Calendar of Wat Kiryvongsa Bopharam, 2015; Visit Angkor")),
          entry(2016, new Printed("20:00", "Calendar of Wat Kiryvongsa Bopharam, 2016")),
          entry(2017, television("03:12")),
          entry(2018, new Printed("09:12", "The Phnom Penh Post, 13 April 2018")),
          entry(2019, television("15:12")),
          entry(2020, television("20:48")),
          entry(2021, television("04:00")),
          entry(2022, new Printed("10:00", "Cambodianess, 14 April 2022")),
          entry(2023, television("16:00")),
          entry(2024, new Printed("22:24", "Cambodianess, 13 April 2024; CamboJA, 9 April 2024")),
          entry(2025, new Printed("04:48", "Agence Kampuchea Presse, 13 April 2025")),
          entry(2026, new Printed("10:48", "Agence Kampuchea Presse, 14 April 2026")));

  private final LocalDate day;
  private final LocalDate lerngSak;
  private final LocalTime hour;
  private final @Nullable String source;

  private KhmerNewYear(LocalDate day, LocalDate lerngSak, LocalTime hour, @Nullable String source) {
    this.day = day;
    this.lerngSak = lerngSak;
    this.hour = hour;
    this.source = source;
  }

  /**
   * {@return the New Year that falls in a Gregorian year}
   *
   * @param gregorianYear 1800 to 2200
   * @throws DateTimeException if the year is out of range
   */
  public static KhmerNewYear of(int gregorianYear) {
    Objects.requireNonNull(LunarYear.inGregorian(gregorianYear)); // checks the range
    int year = gregorianYear - LESSER_ERA;
    LocalDate lerngSak = LocalDate.ofEpochDay(lerngSakDay(year));
    int sinceLast = lerngSakDay(year) - lerngSakDay(year - 1);
    for (int daysBefore = 3; daysBefore >= 0; daysBefore--) {
      int sun = trueSun(year - 1, sinceLast - daysBefore);
      int withinSign = sun % SIGN;
      if (withinSign < DEGREE) {
        LocalDate day = lerngSak.minusDays(daysBefore);
        Printed printed = PRINTED.get(gregorianYear);
        return printed == null
            ? new KhmerNewYear(day, lerngSak, hourBeforeMidnight(withinSign), null)
            : new KhmerNewYear(day, lerngSak, LocalTime.parse(printed.hour), printed.source);
      }
    }
    throw new AssertionError("The sun enters Aries within three days of Lerng Sak");
  }

  private static Printed television(String hour) {
    return new Printed(hour, "National Television of Cambodia");
  }

  private static int lerngSakDay(int lesserYear) {
    return Math.floorDiv(parts(lesserYear), DAY) + EPOCH;
  }

  private static int parts(int lesserYear) {
    return YEAR * lesserYear + 373;
  }

  /** Returns where the sun stands at the end of a day of a year, in arc minutes from Aries. */
  private static int trueSun(int lesserYear, int day) {
    int parts = DAY * day + DAY - Math.floorMod(parts(lesserYear), DAY);
    int withinSign = parts % 24350;
    int mean = parts / 24350 * SIGN + withinSign / 811 * DEGREE + withinSign % 811 / 14 - 3;
    int fromApogee = Math.floorMod(mean - APOGEE, 4 * QUADRANT);
    int fromAxis =
        switch (fromApogee / QUADRANT) {
          case 0 -> fromApogee;
          case 1 -> 2 * QUADRANT - fromApogee;
          case 2 -> fromApogee - 2 * QUADRANT;
          default -> 4 * QUADRANT - fromApogee;
        };
    int step = fromAxis / (SIGN / 2);
    int rest = fromAxis % (SIGN / 2);
    int equation = EQUATION[step];
    if (rest > 0) {
      equation += rest * (EQUATION[step + 1] - EQUATION[step]) / (SIGN / 2);
    }
    return fromApogee < 2 * QUADRANT ? mean - equation : mean + equation;
  }

  /** The sun takes 24 minutes for an arc minute; on the stroke of midnight the day is kept. */
  private static LocalTime hourBeforeMidnight(int arcMinutes) {
    return arcMinutes == 0 ? LocalTime.of(23, 59) : LocalTime.MIN.minusMinutes(24L * arcMinutes);
  }

  /** {@return the day of Sangkran, the first of the New Year} */
  public LocalDate day() {
    return day;
  }

  /** {@return the moment of arrival by the clock of Cambodia; it may be an estimate} */
  public LocalDateTime arrival() {
    return day.atTime(hour);
  }

  /** {@return whether the hour of arrival is computed, not printed; the day never is in doubt} */
  public boolean isEstimate() {
    return source == null;
  }

  /** {@return where the hour of arrival was printed; empty if it is an estimate} */
  public Optional<String> source() {
    return Optional.ofNullable(source);
  }

  /** {@return the day of Lerng Sak, the last of the New Year} */
  public LocalDate lerngSak() {
    return lerngSak;
  }

  /** {@return the three or four days, in order} */
  public List<LocalDate> days() {
    return day.datesUntil(lerngSak.plusDays(1)).toList();
  }

  /** Returns the moment of arrival in ISO form, followed by {@code ~} if it is an estimate. */
  @Override
  public String toString() {
    return arrival() + (isEstimate() ? "~" : "");
  }

  /** An hour that was printed, and where. */
  private record Printed(String hour, String source) {}
}
