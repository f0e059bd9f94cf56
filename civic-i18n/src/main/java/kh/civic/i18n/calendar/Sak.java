package kh.civic.i18n.calendar;

/**
 * The sak (ស័ក) of a year: the last digit of its number in the lesser era, by its Pali name.
 *
 * <p>The lesser era (ចុល្លសករាជ) is 638 years behind the common one. The sak changes on the day of
 * Lerng Sak, in April: see {@link YearChange#SAK}. With the {@linkplain AnimalYear animal} it names
 * a year within a cycle of sixty.
 */
public enum Sak {
  /** សំរឹទ្ធិស័ក, years that end in 0. */
  SAMRITTHI("សំរឹទ្ធិស័ក"),
  /** ឯកស័ក, years that end in 1. */
  EK("ឯកស័ក"),
  /** ទោស័ក, years that end in 2. */
  TO("ទោស័ក"),
  /** ត្រីស័ក, years that end in 3. */
  TREI("ត្រីស័ក"),
  /** ចត្វាស័ក, years that end in 4. */
  CHATVA("ចត្វាស័ក"),
  /** បញ្ចស័ក, years that end in 5. */
  PANCHA("បញ្ចស័ក"),
  /** ឆស័ក, years that end in 6. */
  CHHA("ឆស័ក"),
  /** សប្តស័ក, years that end in 7. */
  SAPTA("សប្តស័ក"),
  /** អដ្ឋស័ក, years that end in 8. */
  ATTHA("អដ្ឋស័ក"),
  /** នព្វស័ក, years that end in 9. */
  NOPPA("នព្វស័ក");

  private static final Sak[] CYCLE = values();

  private final String khmer;

  Sak(String khmer) {
    this.khmer = khmer;
  }

  /** Returns the sak that takes over at Lerng Sak of a Gregorian year. */
  static Sak from(int gregorianYear) {
    return CYCLE[Math.floorMod(gregorianYear - KhmerNewYear.LESSER_ERA, CYCLE.length)];
  }

  /** {@return the Khmer name, ស័ក included} */
  public String khmer() {
    return khmer;
  }
}
