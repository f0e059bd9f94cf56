/** Khmer text for the JVM. */
module kh.civic.i18n {
  requires transitive kh.civic.core;
  requires transitive com.ibm.icu;
  requires static transitive org.jspecify;
  requires static com.google.errorprone.annotations;

  exports kh.civic.i18n.calendar;
  exports kh.civic.i18n.label;
  exports kh.civic.i18n.name;
  exports kh.civic.i18n.number;
  exports kh.civic.i18n.place;
  exports kh.civic.i18n.text;

  provides java.time.chrono.Chronology with
      kh.civic.i18n.calendar.KhmerLunarChronology;
}
