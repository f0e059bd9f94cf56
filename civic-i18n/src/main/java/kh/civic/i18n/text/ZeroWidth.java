package kh.civic.i18n.text;

/** What becomes of an invisible character: U+200B ZWSP or U+200C ZWNJ. */
public enum ZeroWidth {
  /** It stays where it stands, and nothing is moved across it. */
  KEEP,
  /**
   * It stays where it means something: ZWSP between clusters, ZWNJ behind a shifter that it holds
   * up. Inside a cluster it is moved there or, where it can do nothing, removed.
   */
  PLACE,
  /** It is removed next to any Khmer character. */
  REMOVE
}
