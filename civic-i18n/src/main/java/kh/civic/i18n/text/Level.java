package kh.civic.i18n.text;

/** How far normalization goes; each level does all that the level before it does. */
public enum Level {
  /**
   * The same text, encoded one way: what looks the same becomes the same, and nothing else changes.
   * Never longer than the text in NFC.
   */
  CANONICAL,
  /** Canonical, and free of mistakes that are certain whatever the word. */
  REPAIRED,
  /** A key to search and compare by: repaired, with spellings folded that lose something. */
  SEARCH_KEY
}
