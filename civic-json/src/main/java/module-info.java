/** The wire format of civic's models. */
module kh.civic.json {
  requires transitive kh.civic.core;
  requires tools.jackson.core;
  requires static tools.jackson.databind;
  requires static com.fasterxml.jackson.databind;
  requires static transitive org.jspecify;
  requires static com.google.errorprone.annotations;
}
