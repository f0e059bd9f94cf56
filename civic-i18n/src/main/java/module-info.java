/** Khmer text for the JVM. */
module kh.civic.i18n {
  exports kh.civic.i18n.text;

  requires transitive kh.civic.core;
  requires transitive com.ibm.icu;
  requires static transitive org.jspecify;
  requires static com.google.errorprone.annotations;

  exports kh.civic.i18n.calendar;
  exports kh.civic.i18n.number;

  provides java.time.chrono.Chronology with
      kh.civic.i18n.calendar.KhmerLunarChronology;
}
