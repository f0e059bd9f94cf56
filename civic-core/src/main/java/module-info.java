/** Immutable models of Cambodia's decentralization and deconcentration reform. */
@SuppressWarnings("module") // The modules of the qualified export are built after this one.
module kh.civic.core {
  requires transitive com.google.common;
  requires static transitive org.jspecify;
  requires static com.google.errorprone.annotations;
  requires static org.immutables.value.annotations;

  exports kh.civic.core;
  exports kh.civic.core.change;
  exports kh.civic.core.check to
      kh.civic.i18n,
      kh.civic.json;
  exports kh.civic.core.document;
  exports kh.civic.core.engagement;
  exports kh.civic.core.event;
  exports kh.civic.core.function;
  exports kh.civic.core.party;
  exports kh.civic.core.place;
  exports kh.civic.core.programme;
  exports kh.civic.core.value;
}
