package kh.civic.i18n.calendar;

/**
 * The animal of a year, in a cycle of twelve that begins with the rat.
 *
 * <p>The animal changes on the day of Sangkran, in April: see {@link YearChange#ANIMAL_YEAR}.
 */
public enum AnimalYear {
  /** ជូត. */
  RAT("ជូត"),
  /** ឆ្លូវ. */
  OX("ឆ្លូវ"),
  /** ខាល. */
  TIGER("ខាល"),
  /** ថោះ. */
  RABBIT("ថោះ"),
  /** រោង. */
  DRAGON("រោង"),
  /** ម្សាញ់. */
  SNAKE("ម្សាញ់"),
  /** មមី. */
  HORSE("មមី"),
  /** មមែ. */
  GOAT("មមែ"),
  /** វក. */
  MONKEY("វក"),
  /** រកា. */
  ROOSTER("រកា"),
  /** ច. */
  DOG("ច"),
  /** កុរ. */
  PIG("កុរ");

  private static final AnimalYear[] CYCLE = values();

  private final String khmer;

  AnimalYear(String khmer) {
    this.khmer = khmer;
  }

  /**
   * Returns the animal that takes over at Sangkran of a Gregorian year; 2020 began a year of the
   * rat.
   */
  static AnimalYear from(int gregorianYear) {
    return CYCLE[Math.floorMod(gregorianYear - 2020, CYCLE.length)];
  }

  /** {@return the Khmer name, which is not the everyday word for the animal} */
  public String khmer() {
    return khmer;
  }
}
