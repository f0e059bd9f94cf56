/** Khmer text for the JVM. */
module kh.civic.i18n {
  exports kh.civic.i18n.text;

  requires transitive kh.civic.core;
  requires transitive com.ibm.icu;
  requires static transitive org.jspecify;
  requires static com.google.errorprone.annotations;
}
