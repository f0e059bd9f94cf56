package kh.civic.i18n.text;

/** What becomes of a subscript DA (U+17D2 U+178A), which looks like a subscript TA. */
public enum CoengDa {
  /** It stays: school spelling tells the two apart, and the step back would be lost. */
  PRESERVE,
  /** It becomes a subscript TA (U+17D2 U+178F), the one encoding that the technical note allows. */
  TO_TA
}
