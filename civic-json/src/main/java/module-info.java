/**
 * The wire format of civic's models.
 *
 * <p>Both databinds are optional, and the modules for them are not provided as services: a provider
 * whose databind is absent would keep the whole module from resolving on JDK 17.
 */
module kh.civic.json {
  requires transitive kh.civic.core;
  requires transitive tools.jackson.core;
  requires static tools.jackson.databind;
  requires static com.fasterxml.jackson.core;
  requires static com.fasterxml.jackson.databind;
  requires static transitive org.jspecify;
  requires static com.google.errorprone.annotations;

  exports kh.civic.json;
  exports kh.civic.json.jackson2;
  exports kh.civic.json.jackson3;
}
