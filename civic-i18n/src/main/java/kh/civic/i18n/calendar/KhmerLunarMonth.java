package kh.civic.i18n.calendar;

/**
 * A month of the Khmer lunar calendar by its identity, wherever it stands in its year.
 *
 * <p>The year runs from មិគសិរ (November or December) to កត្តិក. In a year with a leap month អាសាឍ
 * is replaced by two months, បឋមាសាឍ and ទុតិយាសាឍ, and every later month moves back by one place.
 * Names are spelled after the dictionary of Chuon Nath.
 */
public enum KhmerLunarMonth {
  /** មិគសិរ, 29 days. */
  MIGASIR("មិគសិរ", 29),
  /** បុស្ស, 30 days. */
  BOSS("បុស្ស", 30),
  /** មាឃ, 29 days. */
  MEAK("មាឃ", 29),
  /** ផល្គុន, 30 days. */
  PHALGUN("ផល្គុន", 30),
  /** ចេត្រ, 29 days. */
  CHET("ចេត្រ", 29),
  /** ពិសាខ, 30 days. */
  PISAKH("ពិសាខ", 30),
  /** ជេស្ឋ, 29 days, and 30 in a year with a leap day. */
  JESTH("ជេស្ឋ", 29),
  /** អាសាឍ, 30 days; absent in a year with a leap month. */
  ASATH("អាសាឍ", 30),
  /** បឋមាសាឍ, the first of two, 30 days; only in a year with a leap month. */
  PATHAMASATH("បឋមាសាឍ", 30),
  /** ទុតិយាសាឍ, the second of two, 30 days; only in a year with a leap month. */
  TUTIYASATH("ទុតិយាសាឍ", 30),
  /** ស្រាពណ៍, 29 days. */
  SRAP("ស្រាពណ៍", 29),
  /** ភទ្របទ, 30 days. */
  PHOTROBOT("ភទ្របទ", 30),
  /** អស្សុជ, 29 days. */
  ASSOCH("អស្សុជ", 29),
  /** កត្តិក, 30 days. */
  KATTIK("កត្តិក", 30);

  private final String khmer;
  private final int days;

  KhmerLunarMonth(String khmer, int days) {
    this.khmer = khmer;
    this.days = days;
  }

  /** {@return the Khmer name, without the word ខែ} */
  public String khmer() {
    return khmer;
  }

  /** Returns the days of the month in a year without a leap day. */
  int days() {
    return days;
  }
}
